// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace dispatch {

//! Turns the operating system's wish to end the program (SIGTERM, SIGINT, SIGHUP; Ctrl+C, log-off on Windows)
//! into a signal on the main thread, so that the store is closed properly. One per process, made on the main
//! thread.
class TerminationWatch final : public QObject {
    Q_OBJECT

public:
    explicit TerminationWatch(QObject* parent = nullptr);
    ~TerminationWatch() override;

signals:
    void requested();
};

} // namespace dispatch
