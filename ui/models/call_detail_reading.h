// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/link/desk_link.h"
#include "ui/models/call_source.h"

#include <QObject>
#include <QTimer>

namespace dispatch {

//! The call that a window is about. Follows it: reads everything about it now and whenever it moves, at most
//! every 50 ms and one question at a time. Answers about a call that is no longer followed are dropped.
class CallDetailReading final : public QObject {
    Q_OBJECT

public:
    CallDetailReading(CallSource& source, DeskLink& link, QObject* parent = nullptr);

    [[nodiscard]] const CallId& call() const { return m_call; }
    //! What was read last of the followed call; empty until it was read, and when it is gone.
    [[nodiscard]] const std::optional<CallDetail>& detail() const { return m_detail; }
    //! Where it reads from, for further questions about the same call.
    [[nodiscard]] CallSource& source() const { return m_source; }
    //! An empty \a id follows nothing.
    void follow(const CallId& id);

signals:
    void followed(const dispatch::CallId& id); //!< another call, or none
    void read(const dispatch::CallDetail& detail);
    void failed(const dispatch::Error& error); //!< anything but NotFound is tried again

private:
    void refresh();
    void start();
    void accept(const Result<CallDetail>& answer);

    CallSource& m_source;
    CallId m_call{};
    std::optional<CallDetail> m_detail{};
    QTimer m_pace{};
    QTimer m_retry{};
    quint64 m_round = 0;
    bool m_running = false;
    bool m_again = false;
};

} // namespace dispatch
