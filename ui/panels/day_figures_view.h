// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/link/call_view.h"

#include <QWidget>

class QGridLayout;
class QLabel;

namespace dispatch {

//! The figures of one day: tiles on the left, one line for each urgency on the right.
class DayFiguresView final : public QWidget {
    Q_OBJECT

public:
    explicit DayFiguresView(QWidget* parent = nullptr);

    void show(const DayFigures& figures);
    using QWidget::show;

protected:
    void changeEvent(QEvent* event) override;

private:
    void buildTiles(QGridLayout& grid);
    void buildTable(QGridLayout& grid);
    [[nodiscard]] QLabel* addLabel(const QString& name);

    std::optional<DayFigures> m_figures{}; //!< shown now
    std::vector<QLabel*> m_values{}; //!< in the order of DayReport::lines()
    std::vector<std::vector<QLabel*>> m_cells{}; //!< by urgency
};

} // namespace dispatch
