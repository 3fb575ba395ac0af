// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/command_line.h"
#include "core/domain/event.h"

#include <QDate>

#include <vector>

namespace dispatch {

//! A past day of the real reception, for somebody who learns the work: what machines told of the calls that
//! began on it, in the order in which it came in. What people did about them is left out: that is for the
//! trainee to do.
struct TrainingDay {
    QDate day{}; //!< in America/Toronto
    std::vector<Event> events{}; //!< never empty
};

//! Whether \a text can be the value of --replay: "2026-11-22", "hier" or "yesterday".
[[nodiscard]] bool isTrainingDate(const QString& text);

//! The day that \a line asks for with --replay, read from the data directory that it names (else the
//! platform's), which is left as it is and may belong to a station that runs. \return Rejected; args: a
//! sentence that says what to do.
[[nodiscard]] Result<TrainingDay> readTrainingDay(const CommandLine& line, Instant now);

//! What the band over the window says while \a day is played again.
[[nodiscard]] QString trainingBanner(QDate day);

} // namespace dispatch
