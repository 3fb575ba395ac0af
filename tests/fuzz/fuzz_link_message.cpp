// SPDX-License-Identifier: GPL-3.0-or-later
// Input: bytes of the local socket. Every message that was read is written and read the same again.
#include "core/link/link_codec.h"
#include "tests/fuzz/input.h"

using namespace dispatch;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    FrameReader reader{};
    reader.append(bytes(data, size));
    for (Result<std::optional<LinkMessage>> message = reader.next(); message && *message;
         message = reader.next()) {
        const Result<QByteArray> frame = encodeFrame(**message);
        check(frame.has_value());
        const Result<LinkMessage> again = decodeMessage(frame->sliced(4));
        check(again.has_value() && *again == **message);
    }
    return 0;
}
