// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QSize>
#include <QStringList>

#include <chrono>
#include <optional>

namespace dispatch {

//! One picture of the window, asked for on the command line.
struct ScreenshotRequest {
    QString file{};
    QSize size{1366, 768};
    QString panel{}; //!< object name of the dock to raise; empty: as it is
    std::chrono::seconds after{2};
};

//! What the program was asked to do.
struct CommandLine {
    bool headless = false;
    bool demo = false;
    QString replay{}; //!< the day that the demonstration plays again, see isTrainingDate(); empty: simulated
                      //!< calls
    QString dataDirectory{}; //!< empty: the platform's application-data folder. A demonstration only reads
                             //!< it, and only to replay a day
    QString configFile{}; //!< empty: station.ini in the data directory
    std::optional<quint16> port{};
    QString language = QStringLiteral("fr");
    QString theme{}; //!< empty: as people of this desk chose
    std::optional<ScreenshotRequest> screenshot{};
    bool showVersion = false;
    QString help{}; //!< the help text when it was asked for
};

//! Reads the program's own options; \a arguments begin with the program's name. Rejected (args: a sentence)
//! when they cannot be followed: exit code 2.
[[nodiscard]] Result<CommandLine> parseCommandLine(const QStringList& arguments);

} // namespace dispatch
