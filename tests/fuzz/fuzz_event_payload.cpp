// SPDX-License-Identifier: GPL-3.0-or-later
// Input: one byte that chooses the kind, then the JSON of a payload. What was read is written and read the
// same again.
#include "core/domain/event.h"
#include "tests/fuzz/input.h"

#include <array>

using namespace dispatch;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    constexpr std::array kinds{"status", "transcript", "speech", "tool", "report", "removed", "note", "noted",
        "assigned", "priority", "follow-up", "merged", "acknowledged", "shelved", "callback-started",
        "callback-ended", "corrected", "entered", "escalated", "silenced"};
    if (size == 0)
        return 0;
    const QString kind = QString::fromLatin1(kinds.at(data[0] % kinds.size()));
    Event event{};
    if (!decodePayload(kind, bytes(data + 1, size - 1), event))
        return 0;
    Event again{};
    check(decodePayload(kindName(event.payload), encodePayload(event), again).has_value() && again == event);
    return 0;
}
