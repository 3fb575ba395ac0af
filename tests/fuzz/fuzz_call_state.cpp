// SPDX-License-Identifier: GPL-3.0-or-later
// Input: the projection's text of a call. What was read is written and read the same again.
#include "core/domain/reducer.h"
#include "tests/fuzz/input.h"

using namespace dispatch;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const Result<CallState> state = decodeState(bytes(data, size));
    if (!state)
        return 0;
    const Result<CallState> again = decodeState(encodeState(*state));
    check(again.has_value() && *again == *state);
    check(callOf(*state).id == state->id);
    return 0;
}
