// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/urgency_icon.h"

#include "ui/widgets/shapes.h"

#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmap>

namespace dispatch {

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

class UrgencyIconEngine final : public QIconEngine {
public:
    explicit UrgencyIconEngine(Priority priority)
        : m_priority{priority}
    {
    }

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State /*state*/) override
    {
        const double inset = rect.width() * 0.15;
        const QRectF box = QRectF{rect}.adjusted(inset, inset, -inset, -inset);
        paintUrgencyShape(*painter, box, m_priority, colourOf(mode));
    }
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap picture{size};
        picture.fill(Qt::transparent);
        QPainter painter{&picture};
        paint(&painter, picture.rect(), mode, state);
        return picture;
    }
    [[nodiscard]] QIconEngine* clone() const override { return new UrgencyIconEngine{m_priority}; }

private:
    Priority m_priority;
};

} // namespace

QIcon urgencyIcon(Priority priority)
{
    return QIcon{new UrgencyIconEngine{priority}};
}

} // namespace dispatch
