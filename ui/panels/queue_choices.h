// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QComboBox;

namespace dispatch {

//! The choices of the filter bar's boxes, sorted as people sort names; the first one restricts nothing. The
//! data are keys of the domain, and QueueDays as a number.
void fillZones(QComboBox& box);
void fillServices(QComboBox& box);
void fillDays(QComboBox& box);

//! Chooses \a key; one that is not among the choices is added as \a words.
void chooseKey(QComboBox& box, const QString& key, const QString& words);

} // namespace dispatch
