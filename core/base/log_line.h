// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace dispatch {

//! One message on its way into the log.
struct LogEntry {
    Instant at{};
    QtMsgType level = QtInfoMsg;
    QString category{}; //!< "dispatch.store"
    QString message{};
    QString thread{}; //!< name of the thread, or its number
};

//! Takes out of a text what must not reach a log: the secrets it was given (as they are, percent-encoded, and
//! with the quotes and backslashes escaped that QDebug escapes), and every phone number, of which the last
//! two digits are left ("…37"). UUIDs are left alone. Any thread.
class LogScrubber final {
public:
    LogScrubber() = default;
    //! Secrets of fewer than 4 bytes are ignored: they would blacken ordinary words.
    explicit LogScrubber(const QList<QByteArray>& secrets);

    [[nodiscard]] QString scrubbed(QString text) const;

private:
    QStringList m_secrets{}; //!< every spelling, longest first
};

//! \a entry as one line of compact JSON with a line feed: ts, level, category, message, thread.
[[nodiscard]] QByteArray jsonLine(const LogEntry& entry);

//! \a entry for a terminal: time, level, category, message; control characters are shown as "?" so that a
//! caller's words cannot steer the terminal.
[[nodiscard]] QByteArray plainLine(const LogEntry& entry);

} // namespace dispatch
