// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

namespace dispatch {

//! The mark of a level, beside words: its shape tells it without colour.
class LevelMark final : public QWidget {
    Q_OBJECT

public:
    explicit LevelMark(QWidget* parent = nullptr);

    void show(Level level);
    [[nodiscard]] Level level() const { return m_level; }
    [[nodiscard]] QSize sizeHint() const override;
    using QWidget::show;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Level m_level = Level::Unknown;
};

//! The chip "▲ P1" of one urgency.
class UrgencyMark final : public QWidget {
    Q_OBJECT

public:
    explicit UrgencyMark(Priority priority, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Priority m_priority;
};

} // namespace dispatch
