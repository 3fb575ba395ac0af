// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/command_line.h"
#include "app/settings.h"
#include "core/base/clock.h"
#include "core/base/random.h"
#include "core/domain/event.h"

#include <QTemporaryDir>

#include <memory>
#include <vector>

namespace dispatch {

class JsonLog;

//! One run of the program: where its data is, what it was told, and its log. A demonstration gets a folder
//! that goes away and a secret of its own, so that nothing of it can reach the real store.
struct Session {
    QString dataDirectory{};
    Settings settings{};
    bool demo = false;
    QString demoText{}; //!< what the band over the window says; empty: that its calls are simulated
    std::vector<Event> training{}; //!< what the demonstration plays again; empty: simulated calls
    QByteArray demoSecret{}; //!< what the simulated calls are signed with; empty outside a demonstration
    std::unique_ptr<QTemporaryDir> throwAway{};
    std::unique_ptr<JsonLog> log{};

    Session();
    Session(Session&&) noexcept;
    ~Session();
};

//! Finds or makes the data directory, starts the log and reads the settings, and the day that is to be played
//! again. Needs a QCoreApplication. \a clock must outlive the session. \return Configuration, Io, or Rejected
//! (args: a sentence) when there is no such day; failToOpen() words all of them.
[[nodiscard]] Result<Session> openSession(const CommandLine& line, const Clock& clock, Random& random);

//! Says on standard error what openSession() told. \return the exit code.
[[nodiscard]] int failToOpen(const Error& error);

} // namespace dispatch
