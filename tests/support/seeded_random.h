// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/random.h"

#include <QMutex>
#include <QRandomGenerator>

namespace dispatch {

//! Repeatable "random" bytes. Any thread.
class SeededRandom final : public Random {
public:
    explicit SeededRandom(quint32 seed = 1)
        : m_generator{seed}
    {
    }

    [[nodiscard]] QByteArray bytes(qsizetype count) override
    {
        const QMutexLocker lock{&m_mutex};
        QByteArray out(count, Qt::Uninitialized);
        for (char& byte : out)
            byte = static_cast<char>(m_generator.bounded(256));
        return out;
    }

private:
    QMutex m_mutex;
    QRandomGenerator m_generator;
};

} // namespace dispatch
