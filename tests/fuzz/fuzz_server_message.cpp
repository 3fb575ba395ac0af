// SPDX-License-Identifier: GPL-3.0-or-later
// Input: the body of a webhook. Whatever it says, it is answered, and its event can be kept and read again.
#include "core/vapi/answer.h"
#include "tests/fuzz/input.h"

using namespace dispatch;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const Redactor redactor{{"our-own-secret"}};
    const Result<ServerMessage> message
        = decodeServerMessage(bytes(data, size), fromEpochMs(1'795'100'000'000), redactor);
    if (!message)
        return 0;
    std::vector<Event> events{message->event};
    for (const ToolRequest& request : message->tools)
        events.push_back(toolEvent(*message, request, {.result = QStringLiteral("fait")}));
    Event again{};
    for (const Event& event : events)
        check(decodePayload(kindName(event.payload), encodePayload(event), again).has_value());
    check(!answerTo(*message, events, {}).isEmpty());
    return 0;
}
