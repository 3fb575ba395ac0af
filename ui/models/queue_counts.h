// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/link/desk_link.h"
#include "ui/models/call_source.h"

#include <QTimer>

namespace dispatch {

//! How many calls wait, counted in the store: again when something changed, at most once a second.
class QueueCounts final : public QObject {
    Q_OBJECT

public:
    QueueCounts(CallSource& source, DeskLink& link, const Clock& clock, QObject* parent = nullptr);

    //! Empty until counted, and when counting failed.
    [[nodiscard]] std::optional<qint64> toCallBack() const { return m_toCallBack; }
    [[nodiscard]] std::optional<qint64> overdue() const { return m_overdue; }
    [[nodiscard]] std::optional<qint64> shelved() const { return m_shelved; }
    [[nodiscard]] std::optional<qint64> waitingForSlot() const { return m_waitingForSlot; }
    //! Calls received since midnight; empty unless wanted.
    [[nodiscard]] std::optional<qint64> receivedToday() const { return m_receivedToday; }

    //! Whether receivedToday() is counted too.
    void wantToday(bool wanted);
    //! Time passed, or something moved.
    void refresh();

signals:
    void changed();

private:
    void start();
    void put(std::optional<qint64>& figure, const Result<qint64>& answer);

    CallSource& m_source;
    const Clock& m_clock;
    QTimer m_pace{};
    bool m_again = false;
    bool m_wantsToday = false;
    std::optional<qint64> m_toCallBack{};
    std::optional<qint64> m_overdue{};
    std::optional<qint64> m_shelved{};
    std::optional<qint64> m_waitingForSlot{};
    std::optional<qint64> m_receivedToday{};
};

} // namespace dispatch
