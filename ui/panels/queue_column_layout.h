// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>

namespace dispatch {

//! Order, widths and hidden columns of \a header, for the preferences.
[[nodiscard]] QString columnLayoutOf(const QHeaderView& header);

//! Arranges \a header as columnLayoutOf() told. \return false, and nothing is changed, when \a text does not
//! name each column once, gives a width out of 24…2000, hides the urgency, or is no such text at all.
bool applyColumnLayout(QHeaderView& header, const QString& text);

} // namespace dispatch
