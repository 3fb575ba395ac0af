// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QStyledItemDelegate>

namespace dispatch {

//! Paints the urgency of a row as a chip of shape, text and colour.
class UrgencyDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit UrgencyDelegate(QObject* parent);

    void paint(
        QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace dispatch
