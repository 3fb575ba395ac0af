// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/notice.h"

#include "ui/widgets/shapes.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

namespace dispatch {

namespace {

constexpr int markRoom = 26;

} // namespace

Notice::Notice(QWidget* parent)
    : QWidget{parent}
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
    colour();
    setVisible(!text.isEmpty());
    update();
}

void Notice::colour()
{
    QPalette own;
    own.setColor(QPalette::WindowText, textColour(themeShown(), m_level));
    m_label->setPalette(own);
}

// The words follow a theme that is changed while they stand.
void Notice::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        colour();
}

void Notice::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter{this};
    const double side = fontMetrics().capHeight() + 3;
    const QRectF mark{(markRoom - side) / 2, (fontMetrics().height() + 6 - side) / 2, side, side};
    paintLevelShape(
        painter, mark, m_level, markColour(themeShown(), m_level), palette().color(QPalette::Window));
}

} // namespace dispatch
