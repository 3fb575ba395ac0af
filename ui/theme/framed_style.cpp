// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/framed_style.h"

#include <QPainter>
#include <QStyleOption>
#include <QToolButton>

#include <algorithm>

namespace dispatch {

using namespace Qt::StringLiterals;

namespace {

constexpr int ring = 2;
constexpr int bar = 3; //!< under or above what is chosen
constexpr int tabInset = 4;
constexpr int tabSpace = 14; //!< beside a tab's words: the five of the sheet fit into 400 pixels

void paintFrame(QPainter& painter, const QRectF& rect, const QColor& colour, double width, double radius = 2)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen{colour, width});
    const double inset = width / 2;
    painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), radius, radius);
    painter.restore();
}

void paintEdge(QPainter& painter, const QStyleOption& option)
{
    const bool focused = option.state.testFlag(QStyle::State_HasFocus);
    paintFrame(painter, option.rect, option.palette.color(focused ? QPalette::Link : QPalette::Mid),
        focused ? ring : 1);
}

//! The ring around what has the focus inside a widget: a row, the words of a check box.
void paintRing(QPainter& painter, const QStyleOption& option)
{
    const auto* const focus = qstyleoption_cast<const QStyleOptionFocusRect*>(&option);
    const bool onSelection = focus && focus->backgroundColor == option.palette.color(QPalette::Highlight);
    paintFrame(painter, option.rect,
        option.palette.color(onSelection ? QPalette::HighlightedText : QPalette::Link), ring);
}

//! A button with an edge has its ring there.
bool hasRingElsewhere(const QWidget* widget)
{
    const auto* const button = qobject_cast<const QToolButton*>(widget);
    return button && !button->autoRaise();
}

void paintButton(QPainter& painter, const QStyleOption& option)
{
    paintEdge(painter, option);
    if (!option.state.testFlag(QStyle::State_On))
        return;
    const QRect& all = option.rect;
    painter.fillRect(QRect{all.left() + ring, all.bottom() - ring - bar + 1, all.width() - 2 * ring, bar},
        option.palette.color(QPalette::Link));
}

void paintIndicator(QPainter& painter, const QStyleOption& option, bool round)
{
    const QRect& all = option.rect;
    const int side = std::min(all.width(), all.height());
    const QRectF box{all.x() + (all.width() - side) / 2.0, all.y() + (all.height() - side) / 2.0,
        static_cast<double>(side), static_cast<double>(side)};
    paintFrame(painter, box, option.palette.color(QPalette::Mid), 1, round ? side / 2.0 : 1.0);
}

//! What lies between the tab that is chosen and the page that it opens is the other side of this bar.
QRect barOf(const QStyleOptionTab& tab)
{
    const QRect& all = tab.rect;
    const bool below = tab.shape == QTabBar::RoundedSouth || tab.shape == QTabBar::TriangularSouth;
    return {all.left() + 1, below ? all.bottom() - bar + 1 : all.top(), all.width() - 2, bar};
}

void paintTab(QPainter& painter, const QStyleOptionTab& tab)
{
    if (tab.state.testFlag(QStyle::State_Selected))
        painter.fillRect(barOf(tab), tab.palette.color(QPalette::Link));
}

void paintTabFocus(QPainter& painter, const QStyleOption& tab)
{
    if (!tab.state.testFlag(QStyle::State_HasFocus))
        return;
    const QRect inside = tab.rect.adjusted(tabInset, tabInset, -tabInset, -tabInset);
    paintFrame(painter, inside, tab.palette.color(QPalette::Link), ring);
}

} // namespace

FramedStyle::FramedStyle()
    : QProxyStyle{u"Fusion"_s}
{
}

// Fusion leaves the ring out until somebody has pressed a key, and its own is one pixel of a pale colour.
void FramedStyle::drawPrimitive(
    PrimitiveElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const
{
    if (element == PE_FrameFocusRect) {
        if (!hasRingElsewhere(widget))
            paintRing(*painter, *option);
        return;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    if (element == PE_Frame || element == PE_FrameLineEdit)
        paintEdge(*painter, *option);
    else if (element == PE_PanelButtonCommand)
        paintButton(*painter, *option);
    else if (element == PE_IndicatorCheckBox || element == PE_IndicatorItemViewItemCheck)
        paintIndicator(*painter, *option, false);
    else if (element == PE_IndicatorRadioButton)
        paintIndicator(*painter, *option, true);
}

void FramedStyle::drawControl(
    ControlElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const
{
    const auto* const item = qstyleoption_cast<const QStyleOptionMenuItem*>(option);
    if (element == CE_MenuItem && item)
        return drawMenuItem(*item, painter, widget);
    QProxyStyle::drawControl(element, option, painter, widget);
    const auto* const tab = qstyleoption_cast<const QStyleOptionTab*>(option);
    if (element == CE_TabBarTabShape && tab)
        paintTab(*painter, *tab);
    else if (element == CE_TabBarTabLabel)
        paintTabFocus(*painter, *option);
}

// Fusion paints the icon of the chosen entry as it paints those of tool buttons, on another ground.
void FramedStyle::drawMenuItem(
    const QStyleOptionMenuItem& item, QPainter* painter, const QWidget* widget) const
{
    const bool chosen = item.state.testFlag(State_Selected) && item.state.testFlag(State_Enabled);
    if (!chosen || item.icon.isNull())
        return QProxyStyle::drawControl(CE_MenuItem, &item, painter, widget);
    const int side = pixelMetric(PM_SmallIconSize, &item, widget);
    QStyleOptionMenuItem recoloured{item};
    recoloured.icon
        = QIcon{item.icon.pixmap(QSize{side, side}, painter->device()->devicePixelRatio(), QIcon::Selected)};
    QProxyStyle::drawControl(CE_MenuItem, &recoloured, painter, widget);
}

void FramedStyle::drawComplexControl(
    ComplexControl control, const QStyleOptionComplex* option, QPainter* painter, const QWidget* widget) const
{
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    if (control == CC_ComboBox || control == CC_SpinBox)
        paintEdge(*painter, *option);
    if (control == CC_ScrollBar) {
        const QRect slider = subControlRect(control, option, SC_ScrollBarSlider, widget);
        paintFrame(*painter, slider, option->palette.color(QPalette::Mid), 1);
    }
}

int FramedStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    if (metric == PM_TabBarTabHSpace)
        return tabSpace;
    return metric == PM_DefaultFrameWidth ? ring : QProxyStyle::pixelMetric(metric, option, widget);
}

// Etched words are two words on a palette without greys.
int FramedStyle::styleHint(
    StyleHint hint, const QStyleOption* option, const QWidget* widget, QStyleHintReturn* answer) const
{
    return hint == SH_EtchDisabledText ? 0 : QProxyStyle::styleHint(hint, option, widget, answer);
}

} // namespace dispatch
