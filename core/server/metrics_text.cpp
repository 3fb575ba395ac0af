// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/metrics_text.h"

#include <cmath>

namespace dispatch {

namespace {

struct Family {
    QByteArray name{};
    QByteArray type{};
};

Family familyOf(const QByteArray& name)
{
    if (name.endsWith("_total"))
        return {.name = name, .type = "counter"};
    for (const QByteArray& suffix : {QByteArray{"_sum"}, QByteArray{"_count"}}) {
        if (name.endsWith(suffix))
            return {.name = name.chopped(suffix.size()), .type = "summary"};
    }
    return {.name = name, .type = "gauge"};
}

QByteArray numberText(double value)
{
    constexpr double exactIntegers = 9e15;
    if (std::floor(value) == value && std::abs(value) < exactIntegers)
        return QByteArray::number(static_cast<qint64>(value));
    return QByteArray::number(value, 'g', 15);
}

} // namespace

QByteArray prometheusText(const std::vector<Sample>& samples)
{
    QByteArray out;
    QByteArray family;
    for (const Sample& sample : samples) {
        const Family own = familyOf(sample.name);
        if (own.name != family)
            out += "# TYPE " + own.name + ' ' + own.type + '\n';
        family = own.name;
        out += sample.name;
        if (!sample.labels.isEmpty())
            out += '{' + sample.labels + '}';
        out += ' ' + numberText(sample.value) + '\n';
    }
    return out;
}

} // namespace dispatch
