// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QObject>
#include <QStringList>

#include <functional>

namespace dispatch {

//! What a table file begins with, so that Excel reads UTF-8.
[[nodiscard]] QByteArray csvStart();

//! One row as Excel of French Canada reads it: semicolons, quotes where needed, CR LF. A cell that a
//! spreadsheet would take for a formula (it begins with = + - @, tab or CR) gets a leading apostrophe.
[[nodiscard]] QByteArray csvLine(const QStringList& cells);

//! Writes \a bytes into the file \a path, all or nothing, on a thread of its own; answers on the thread of
//! \a context, and never once \a context is gone. Error Io (args: path).
void saveLater(const QString& path, const QByteArray& bytes, QObject* context,
    const std::function<void(const Status&)>& answer);

} // namespace dispatch
