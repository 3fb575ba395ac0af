// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QStyledItemDelegate>

namespace dispatch {

//! Paints the urgency of a row as a chip of shape, text and colour.
class UrgencyDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    UrgencyDelegate(Theme theme, QObject* parent);

    void paint(
        QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    Theme m_theme;
};

} // namespace dispatch
