// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/day_report.h"

#include <QWidget>

class QGridLayout;
class QLabel;

namespace dispatch {

//! The figures of one day: tiles above, one line for each urgency below.
class DayFiguresView final : public QWidget {
    Q_OBJECT

public:
    explicit DayFiguresView(QWidget* parent = nullptr);

    void show(const DayFigures& figures);
    //! The company's clocks, to be shown beside what was measured; empty: not known.
    void setClocks(const std::optional<CallbackClocks>& clocks);
    using QWidget::show;

protected:
    void changeEvent(QEvent* event) override;

private:
    void buildTiles(QGridLayout& grid);
    void buildTable(QGridLayout& grid);
    void buildHeadings(QGridLayout& grid);
    void showTiles();
    void showTable();
    [[nodiscard]] QLabel* addLabel(const QString& name);

    std::optional<DayFigures> m_figures{}; //!< shown now
    std::optional<CallbackClocks> m_clocks{};
    std::vector<QLabel*> m_values{}; //!< in the order of DayReport::lines()
    std::vector<std::vector<QLabel*>> m_cells{}; //!< by urgency
};

} // namespace dispatch
