// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/day_figures_view.h"

#include "ui/models/day_report.h"
#include "ui/widgets/marks.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace dispatch {

using namespace Qt::StringLiterals;

namespace {

constexpr int tileColumns = 4;

} // namespace

DayFiguresView::DayFiguresView(QWidget* parent)
    : QWidget{parent}
{
    auto* const halves = new QHBoxLayout{this};
    halves->setContentsMargins(4, 4, 4, 4);
    halves->setSpacing(28);
    auto* const tiles = new QGridLayout;
    auto* const table = new QGridLayout;
    for (QGridLayout* const grid : {tiles, table}) {
        grid->setHorizontalSpacing(18);
        grid->setVerticalSpacing(2);
        auto* const half = new QVBoxLayout;
        half->addLayout(grid);
        half->addStretch(1);
        halves->addLayout(half);
    }
    halves->addStretch(1);
    buildTiles(*tiles);
    buildTable(*table);
}

QLabel* DayFiguresView::addLabel(const QString& name)
{
    auto* const label = new QLabel{this};
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    return label;
}

// Each figure above its name, four in a row.
void DayFiguresView::buildTiles(QGridLayout& grid)
{
    QFont large = font();
    large.setBold(true);
    large.setPointSizeF(large.pointSizeF() * 1.3);
    for (const DayLine& line : DayReport::lines({})) {
        const int at = static_cast<int>(m_values.size());
        QLabel* const value = addLabel(u"day_"_s + line.key);
        value->setFont(large);
        value->setToolTip(line.hint);
        QLabel* const name = addLabel(u"dayName_"_s + line.key);
        name->setText(line.label);
        name->setToolTip(line.hint);
        const int row = at / tileColumns * 3;
        grid.addWidget(value, row, at % tileColumns);
        grid.addWidget(name, row + 1, at % tileColumns);
        grid.setRowMinimumHeight(row + 2, 6);
        m_values.push_back(value);
    }
}

void DayFiguresView::buildTable(QGridLayout& grid)
{
    const QStringList headings = DayReport::headings();
    for (int column = 0; column < headings.size(); ++column) {
        QLabel* const heading = addLabel(u"dayHeading%1"_s.arg(column));
        heading->setText(headings[column]);
        heading->setMinimumWidth(heading->sizeHint().width());
        grid.addWidget(heading, 0, column, column == 0 ? Qt::AlignLeft : Qt::AlignRight);
    }
    for (const DayUrgency& urgency : DayReport::urgencies({})) {
        const int row = static_cast<int>(m_cells.size()) + 1;
        grid.addWidget(new UrgencyMark{urgency.priority, this}, row, 0);
        grid.setRowMinimumHeight(row, 24);
        std::vector<QLabel*> cells;
        cells.reserve(static_cast<size_t>(headings.size()));
        for (int column = 1; column < headings.size(); ++column) {
            cells.push_back(addLabel(u"day_p%1_%2"_s.arg(row).arg(column)));
            grid.addWidget(cells.back(), row, column, Qt::AlignRight);
        }
        m_cells.push_back(std::move(cells));
    }
}

void DayFiguresView::show(const DayFigures& figures)
{
    m_figures = figures;
    const std::vector<DayLine> lines = DayReport::lines(figures);
    for (size_t i = 0; i < lines.size(); ++i) {
        m_values.at(i)->setText(lines[i].value);
        m_values.at(i)->setAccessibleName(
            tr("%1 : %2", "figure of the day").arg(lines[i].label, lines[i].value));
        QPalette ink;
        if (lines[i].level == Level::Warning)
            ink.setColor(QPalette::WindowText, textColour(themeShown(), Level::Warning));
        m_values.at(i)->setPalette(ink);
    }
    const std::vector<DayUrgency> rows = DayReport::urgencies(figures);
    for (size_t i = 0; i < rows.size(); ++i) {
        const QStringList texts{
            rows[i].calls, rows[i].share, tr("n = %1").arg(rows[i].taken), rows[i].median, rows[i].p90};
        for (qsizetype column = 0; column < texts.size(); ++column)
            m_cells.at(i).at(static_cast<size_t>(column))->setText(texts[column]);
    }
}

// Colours follow a theme that is changed while they stand.
void DayFiguresView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_figures)
        show(DayFigures{*m_figures});
}

} // namespace dispatch
