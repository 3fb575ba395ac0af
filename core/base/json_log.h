// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/log_line.h"

#include <QString>

#include <memory>

namespace dispatch {

//! Where the log goes and how much of it is kept.
struct JsonLogOptions {
    QString directory{}; //!< DIR/logs; created, for its owner alone, when missing
    qint64 mostFileBytes = 5 * 1024 * 1024; //!< before the next file is begun
    int files = 5; //!< drain-fortin.jsonl, then drain-fortin.1.jsonl (the newest of the old ones) and so on
    bool echo = true; //!< also to stderr, as plain text
};

//! Writes everything that is logged through Qt as JSON lines, without secrets and phone numbers. Whoever logs
//! only hands the line over; a thread writes it, so a slow disk or a blocked terminal delays nobody. When it
//! cannot keep up, lines are left out and counted; when a file cannot be written, stderr still gets the
//! lines.
class JsonLog final {
public:
    //! \a clock must outlive it.
    JsonLog(const JsonLogOptions& options, const Clock& clock);
    //! Stops receiving and writes what was handed over.
    ~JsonLog();
    Q_DISABLE_COPY_MOVE(JsonLog)

    //! Makes this Qt's message handler until it is destroyed; one at a time.
    void install();

    //! What must never appear from now on, see LogScrubber. Any thread.
    void setSecrets(const QList<QByteArray>& secrets);

    //! One line; what the message handler calls. Any thread. Waits only for QtFatalMsg, until it is written
    //! (at most two seconds): the program ends right after.
    void write(QtMsgType level, const QString& category, const QString& message);

    //! Waits until everything handed over before is in the file. Any thread.
    void flush();

    //! The file that is being written.
    [[nodiscard]] QString path() const;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace dispatch
