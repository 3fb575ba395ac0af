// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QMutex>

#include <vector>

namespace dispatch {

//! One measured figure as Prometheus knows it.
struct Sample {
    QByteArray name{}; //!< "drainfortin_webhooks_total"
    QByteArray labels{}; //!< "type=\"transcript\"", sorted by name, or empty
    double value = 0;
};

//! Monotonic counters and gauges, created on first use. Any thread.
class Counters {
public:
    Counters() = default;
    Q_DISABLE_COPY_MOVE(Counters)

    void add(const QByteArray& name, const QByteArray& labels = {}, double amount = 1);
    void set(const QByteArray& name, const QByteArray& labels, double value);
    [[nodiscard]] double value(const QByteArray& name, const QByteArray& labels = {}) const;
    //! Sorted by name, then labels.
    [[nodiscard]] std::vector<Sample> samples() const;

private:
    mutable QMutex m_mutex{};
    QHash<QPair<QByteArray, QByteArray>, double> m_values{};
};

} // namespace dispatch
