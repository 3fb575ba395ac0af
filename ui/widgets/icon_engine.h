// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIconEngine>
#include <QString>

namespace dispatch {

//! Paints one drawing in the palette's colour of this moment; nothing is kept that another theme would make
//! wrong.
class LineIconEngine final : public QIconEngine {
public:
    //! \a path: an SVG file whose shapes count, not their colours.
    explicit LineIconEngine(const QString& path);

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override;
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override;
    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State state, qreal scale) override;
    [[nodiscard]] QIconEngine* clone() const override;
    [[nodiscard]] QString key() const override;
    bool isNull() override;

private:
    QString m_path;
};

} // namespace dispatch
