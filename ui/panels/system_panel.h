// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/latency_meter.h"
#include "ui/models/station_watch.h"

#include <QWidget>

class QGridLayout;
class QLabel;
class QPushButton;

namespace dispatch {

class LevelMark;

//! Every part of the system: what it last proved and how long ago, what that means and what to do. What does
//! not exist yet says so.
class SystemPanel final : public QWidget {
    Q_OBJECT

public:
    SystemPanel(DeskLink& link, const Clock& clock, QWidget* parent = nullptr);

    //! Adds a row with the latency once there is one. \a meter must outlive the panel.
    void watch(const LatencyMeter& meter);
    [[nodiscard]] QSize sizeHint() const override;

signals:
    void panelRequested(const QString& dock); //!< objectName of the panel that shows more

protected:
    void showEvent(QShowEvent* event) override;

private:
    struct Row {
        LevelMark* mark = nullptr;
        QLabel* name = nullptr;
        QLabel* state = nullptr;
        QLabel* hint = nullptr;
        QLabel* proof = nullptr;
        QPushButton* action = nullptr;
        StatusItem item{};
    };

    void refresh();
    void addRow(const QString& key);
    void showRow(Row& row, const StatusItem& item);
    void act(const StatusItem& item);
    [[nodiscard]] QLabel* label(const QString& name);

    StationWatch m_watch;
    const Clock& m_clock;
    const LatencyMeter* m_meter = nullptr;
    QWidget* m_page;
    QGridLayout* m_grid;
    std::vector<Row> m_rows{};
};

} // namespace dispatch
