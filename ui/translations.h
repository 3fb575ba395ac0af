// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

class QCoreApplication;

namespace dispatch {

//! Makes \a language, "fr" or "en", that of every text, date and figure; before the first window. French is
//! in the source; English comes from the program's own resources; Qt's own texts are added where they are
//! installed. \return false for another language, or when its texts are missing: then nothing changed.
[[nodiscard]] bool installLanguage(QCoreApplication& app, QStringView language);

} // namespace dispatch
