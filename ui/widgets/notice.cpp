// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/notice.h"

#include "ui/widgets/shapes.h"

#include <QHBoxLayout>
#include <QPainter>

namespace dispatch {

namespace {

constexpr int markRoom = 26;

} // namespace

Notice::Notice(Theme theme, QWidget* parent)
    : QWidget{parent}
    , m_theme{theme}
    , m_label{new QLabel{this}}
{
    auto* const row = new QHBoxLayout{this};
    row->setContentsMargins(markRoom, 3, 6, 3);
    row->addWidget(m_label);
    m_label->setTextFormat(Qt::PlainText);
    m_label->setWordWrap(true);
    setVisible(false);
}

void Notice::tell(Level level, const QString& text)
{
    m_level = level;
    m_label->setText(text);
    m_label->setAccessibleName(text);
    QPalette own = m_label->palette();
    own.setColor(QPalette::WindowText, textColour(m_theme, level));
    m_label->setPalette(own);
    setVisible(!text.isEmpty());
    update();
}

void Notice::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter{this};
    const double side = fontMetrics().capHeight() + 3;
    const QRectF mark{(markRoom - side) / 2, (fontMetrics().height() + 6 - side) / 2, side, side};
    paintLevelShape(painter, mark, m_level, markColour(m_theme, m_level), palette().color(QPalette::Window));
}

} // namespace dispatch
