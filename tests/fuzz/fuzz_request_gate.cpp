// SPDX-License-Identifier: GPL-3.0-or-later
// Input: one byte that says where the stream is cut in two, then the stream. The cut changes nothing.
#include "core/server/request_gate.h"
#include "tests/fuzz/input.h"

using namespace dispatch;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const GateRules rules{
        .limits = {.maxBodyBytes = 512, .maxHeaderBytes = 2048}, .singleHeaders = {"x-signature"}};
    const QByteArray stream = bytes(data, size);
    const qsizetype cut = stream.isEmpty() ? 0 : data[0] % stream.size();
    RequestGate whole{rules};
    RequestGate parts{rules};
    whole.feed(stream);
    parts.feed(stream.left(cut));
    parts.feed(stream.mid(cut));
    while (whole.state() == RequestGate::State::Complete) {
        check(parts.state() == RequestGate::State::Complete);
        check(whole.take().body == parts.take().body);
    }
    check(whole.state() == parts.state() && whole.refusal().status == parts.refusal().status);
    return 0;
}
