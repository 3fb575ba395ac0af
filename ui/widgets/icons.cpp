// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/icons.h"

#include "ui/theme/theme.h"
#include "ui/widgets/icon_engine.h"

#include <QFile>
#include <QGuiApplication>
#include <QPainter>
#include <QSvgRenderer>

#include <algorithm>
#include <array>
#include <cmath>

// Resources of a static library are only there once they are named; the macro must stand outside namespaces.
static void registerIcons()
{
    Q_INIT_RESOURCE(dispatch_icons);
}

namespace dispatch {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array markSides{16, 20, 22, 24, 32, 44, 48, 64, 128, 256};
constexpr qint64 largestNumber = 99;

QString fileOf(QStringView name)
{
    registerIcons();
    return u":/icons/%1.svg"_s.arg(name);
}

//! The chip of the highest urgency is what a number in the corner looks like, on every theme.
void paintNumber(QPainter& painter, int side, qint64 number)
{
    const ChipColours chip = chipColours(Theme::Light, Priority::P1);
    const QString text = number > largestNumber ? u"99+"_s : QString::number(number);
    QFont font = QGuiApplication::font();
    font.setBold(true);
    font.setPixelSize(std::max(9, side * (text.size() > 2 ? 40 : 56) / 100));
    const double high = std::ceil(side * 0.62);
    const double wide
        = std::min<double>(side, std::max(high, QFontMetricsF{font}.horizontalAdvance(text) + side * 0.16));
    const QRectF box{side - wide, side - high, wide, high};
    painter.setPen(Qt::NoPen);
    painter.setBrush(chip.fill);
    painter.drawRoundedRect(box, high / 3, high / 3);
    painter.setPen(chip.text);
    painter.setFont(font);
    painter.drawText(box, Qt::AlignCenter, text);
}

QPixmap markOf(int side, qint64 number)
{
    QPixmap picture{side, side};
    picture.fill(Qt::transparent);
    QPainter painter{&picture};
    painter.setRenderHint(QPainter::Antialiasing);
    QSvgRenderer{fileOf(u"app")}.render(&painter);
    if (number > 0)
        paintNumber(painter, side, number);
    return picture;
}

} // namespace

QIcon icon(QStringView name)
{
    const QString file = fileOf(name);
    return QFile::exists(file) ? QIcon{new LineIconEngine{file}} : QIcon{};
}

QIcon appIcon(qint64 number)
{
    QIcon mark;
    for (const int side : markSides)
        mark.addPixmap(markOf(side, number));
    return mark;
}

} // namespace dispatch
