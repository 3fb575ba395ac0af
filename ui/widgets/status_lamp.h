// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/station_report.h"

#include <QAbstractButton>

namespace dispatch {

//! One item of the status bar: a mark whose shape tells the level, and words beside it. A button that leads
//! to where more of it stands; a click leaves the keys where they were.
class StatusLamp final : public QAbstractButton {
    Q_OBJECT

public:
    explicit StatusLamp(QWidget* parent = nullptr);

    void show(const StatusItem& item);
    [[nodiscard]] const StatusItem& item() const { return m_item; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

    using QWidget::show;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    [[nodiscard]] int markSide() const;

    StatusItem m_item{};
};

} // namespace dispatch
