// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/counters.h"

#include <algorithm>
#include <tuple>

namespace dispatch {

void Counters::add(const QByteArray& name, const QByteArray& labels, double amount)
{
    const QMutexLocker lock{&m_mutex};
    m_values[{name, labels}] += amount;
}

void Counters::set(const QByteArray& name, const QByteArray& labels, double value)
{
    const QMutexLocker lock{&m_mutex};
    m_values[{name, labels}] = value;
}

double Counters::value(const QByteArray& name, const QByteArray& labels) const
{
    const QMutexLocker lock{&m_mutex};
    return m_values.value({name, labels});
}

std::vector<Sample> Counters::samples() const
{
    std::vector<Sample> out;
    {
        const QMutexLocker lock{&m_mutex};
        out.reserve(static_cast<size_t>(m_values.size()));
        for (auto it = m_values.cbegin(); it != m_values.cend(); ++it)
            out.push_back({.name = it.key().first, .labels = it.key().second, .value = it.value()});
    }
    std::ranges::sort(out, [](const Sample& a, const Sample& b) {
        return std::tie(a.name, a.labels) < std::tie(b.name, b.labels);
    });
    return out;
}

} // namespace dispatch
