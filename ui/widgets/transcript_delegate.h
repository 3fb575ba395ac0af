// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QHash>
#include <QStyledItemDelegate>

class QTextLayout;

namespace dispatch {

//! Paints one line of a conversation: who and when in a narrow column, the words wrapped beside it. Words
//! that set the urgency are bold and underlined, with the urgency's shape in the narrow column; words that
//! are looked for stand on a ground of their own.
class TranscriptDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(
        QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void paintWords(QPainter& painter, const QStyleOptionViewItem& ground, const QRect& words,
        const QModelIndex& index) const;

    //! Wrapping is what costs: heights of lines without bold words, for one font and one width.
    mutable QHash<QString, int> m_heights{};
    mutable QFont m_font{};
    mutable int m_width = 0;
};

} // namespace dispatch
