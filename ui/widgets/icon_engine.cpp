// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/icon_engine.h"

#include <QFile>
#include <QGuiApplication>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace dispatch {

using namespace Qt::StringLiterals;

namespace {

QColor colourOf(QIcon::Mode mode)
{
    const QPalette palette = QGuiApplication::palette();
    switch (mode) {
    case QIcon::Normal:
    case QIcon::Active:
        return palette.color(QPalette::Active, QPalette::ButtonText);
    case QIcon::Disabled:
        return palette.color(QPalette::Disabled, QPalette::ButtonText);
    case QIcon::Selected:
        return palette.color(QPalette::Active, QPalette::HighlightedText);
    }
    Q_UNREACHABLE();
}

QPixmap render(const QString& path, const QSize& size, const QColor& colour)
{
    QPixmap picture{size};
    picture.fill(Qt::transparent);
    QPainter painter{&picture};
    QSvgRenderer drawing{path};
    drawing.setAspectRatioMode(Qt::KeepAspectRatio);
    drawing.render(&painter);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(picture.rect(), colour);
    return picture;
}

} // namespace

LineIconEngine::LineIconEngine(const QString& path)
    : m_path{path}
{
}

void LineIconEngine::paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state)
{
    const double scale = painter->device()->devicePixelRatio();
    QPixmap picture = pixmap((QSizeF{rect.size()} * scale).toSize(), mode, state);
    picture.setDevicePixelRatio(scale);
    painter->drawPixmap(rect.topLeft(), picture);
}

QPixmap LineIconEngine::pixmap(const QSize& size, QIcon::Mode mode, QIcon::State /*state*/)
{
    if (size.isEmpty())
        return {};
    const QColor colour = colourOf(mode);
    const QString name = u"%1 %2x%3 %4"_s.arg(m_path).arg(size.width()).arg(size.height()).arg(colour.rgba());
    QPixmap picture;
    if (!QPixmapCache::find(name, &picture)) {
        picture = render(m_path, size, colour);
        QPixmapCache::insert(name, picture);
    }
    return picture;
}

// \a size is in device pixels already.
QPixmap LineIconEngine::scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State state, qreal scale)
{
    QPixmap picture = pixmap(size, mode, state);
    picture.setDevicePixelRatio(scale);
    return picture;
}

QIconEngine* LineIconEngine::clone() const
{
    return new LineIconEngine{m_path};
}

QString LineIconEngine::key() const
{
    return u"dispatch line icon"_s;
}

bool LineIconEngine::isNull()
{
    return !QFile::exists(m_path);
}

} // namespace dispatch
