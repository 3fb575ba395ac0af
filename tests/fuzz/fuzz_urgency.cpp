// SPDX-License-Identifier: GPL-3.0-or-later
// Input: what a caller said. Whatever it is, it is judged, and the evidence stands in the text.
#include "core/domain/urgency/classifier.h"
#include "tests/fuzz/input.h"

#include <QFile>

using namespace dispatch;

namespace {

const urgency::UrgencyRules& shippedRules()
{
    static const urgency::UrgencyRules rules = [] {
        QFile file{QStringLiteral(DISPATCH_SOURCE_DIR "/resources/urgency.json")};
        check(file.open(QIODevice::ReadOnly));
        auto read = urgency::readUrgencyRules(file.readAll(), {});
        check(read.has_value());
        return *std::move(read);
    }();
    return rules;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const QString text = QString::fromUtf8(bytes(data, size));
    bool stands = false;
    for (const Evidence& one : weigh(shippedRules(), text)) {
        check(one.from >= 0 && one.length > 0 && one.from + one.length <= text.size());
        check(!one.rule.isEmpty());
        stands = stands || one.cancelledBy.isEmpty();
    }
    const Urgency urgency = classify(shippedRules(), text);
    check(stands == (urgency.priority != Priority::P4));
    return 0;
}
