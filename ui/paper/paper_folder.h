// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"

#include <QString>

#include <optional>

//! The folder of a data directory that keeps what was written as PDF. File names have the time of
//! America/Toronto. Blocking: for a thread that may wait for the disk.
namespace dispatch::paper {

inline constexpr qsizetype kept = 48; //!< copies of one kind; the oldest go

[[nodiscard]] QString folderIn(const QString& dataDirectory);
[[nodiscard]] QString callbacksName(Instant at); //!< "rappels-2026-11-25-15h.pdf": one an hour
[[nodiscard]] QString handoverName(Instant at); //!< "releve-2026-11-25-15h04.pdf"
//! When the last hand-over in \a folder was; empty when there is none.
[[nodiscard]] std::optional<Instant> lastHandover(const QString& folder);
void dropOldCallbacks(const QString& folder);
void dropOldHandovers(const QString& folder);
//! Leaves the list of callbacks \a path alone in its folder.
void dropOtherCallbacks(const QString& path);

} // namespace dispatch::paper
