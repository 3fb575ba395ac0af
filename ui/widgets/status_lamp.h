// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/station_report.h"

#include <QWidget>

namespace dispatch {

//! One item of the status bar: a mark whose shape tells the level, and words beside it.
class StatusLamp final : public QWidget {
    Q_OBJECT

public:
    explicit StatusLamp(Theme theme, QWidget* parent = nullptr);

    void show(const StatusItem& item);
    [[nodiscard]] const StatusItem& item() const { return m_item; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

    using QWidget::show;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] int markSide() const;

    Theme m_theme;
    StatusItem m_item{};
};

} // namespace dispatch
