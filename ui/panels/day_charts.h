// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/day_report.h"

#include <QWidget>

class QChartView;
class QLabel;

namespace dispatch {

//! Two pictures of a day: calls by hour, and how long clients waited, by urgency. What they show stands
//! beside them in words. Nothing is made before it is seen for the first time: charts are slow to make.
class DayCharts final : public QWidget {
    Q_OBJECT

public:
    explicit DayCharts(QWidget* parent = nullptr);

    void show(QDate day, const DayFigures& figures);
    using QWidget::show;

protected:
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void build();
    void draw();

    QDate m_day{};
    std::optional<DayFigures> m_figures{};
    QChartView* m_hours = nullptr;
    QChartView* m_delays = nullptr;
    QLabel* m_hoursText = nullptr;
};

} // namespace dispatch
