// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/day_figures_view.h"

#include "ui/widgets/marks.h"
#include "ui/wording.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace dispatch {

using namespace Qt::StringLiterals;

namespace {

constexpr int tileColumns = 7;

QPalette inkOf(bool trouble)
{
    QPalette ink;
    if (trouble)
        ink.setColor(QPalette::WindowText, textColour(themeShown(), Level::Warning));
    return ink;
}

} // namespace

DayFiguresView::DayFiguresView(QWidget* parent)
    : QWidget{parent}
{
    auto* const column = new QVBoxLayout{this};
    column->setContentsMargins(4, 4, 4, 4);
    column->setSpacing(10);
    auto* const tiles = new QGridLayout;
    auto* const table = new QGridLayout;
    for (QGridLayout* const grid : {tiles, table}) {
        grid->setHorizontalSpacing(18);
        grid->setVerticalSpacing(2);
        auto* const row = new QHBoxLayout;
        row->addLayout(grid);
        row->addStretch(1);
        column->addLayout(row);
    }
    table->setHorizontalSpacing(10);
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

// Each figure above its name, seven in a row.
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

// What columns tell of stands above them, in one cell for all of its columns.
void DayFiguresView::buildHeadings(QGridLayout& grid)
{
    QFont strong = font();
    strong.setBold(true);
    QLabel* const urgency = addLabel(u"dayHeading_urgency"_s);
    urgency->setText(tr("Urgence"));
    grid.addWidget(urgency, 1, 0);
    const std::vector<DayColumn> columns = DayReport::columns();
    QString group;
    for (size_t i = 0; i < columns.size(); ++i) {
        const DayColumn& column = columns[i];
        const int at = static_cast<int>(i) + 1;
        QLabel* const heading = addLabel(u"dayHeading_"_s + column.key);
        heading->setText(column.title);
        heading->setToolTip(Wording::toolTip(column.hint));
        grid.addWidget(heading, 1, at, Qt::AlignRight);
        if (column.group == group)
            continue;
        group = column.group;
        QLabel* const title = addLabel(u"dayGroup_"_s + column.key);
        title->setText(group);
        title->setFont(strong);
        title->setToolTip(Wording::toolTip(column.hint));
        const auto width = std::ranges::count(columns, group, &DayColumn::group);
        grid.addWidget(title, 0, at, 1, static_cast<int>(width), Qt::AlignLeft);
    }
}

void DayFiguresView::buildTable(QGridLayout& grid)
{
    buildHeadings(grid);
    const std::vector<DayColumn> columns = DayReport::columns();
    for (const DayUrgency& urgency : DayReport::urgencies({})) {
        const int row = static_cast<int>(m_cells.size()) + 2;
        grid.addWidget(new UrgencyMark{urgency.priority, this}, row, 0);
        grid.setRowMinimumHeight(row, 24);
        std::vector<QLabel*> cells;
        cells.reserve(columns.size());
        for (const DayColumn& column : columns) {
            cells.push_back(addLabel(u"day_%1_%2"_s.arg(Wording::code(urgency.priority), column.key)));
            cells.back()->setToolTip(Wording::toolTip(column.hint));
            grid.addWidget(cells.back(), row, static_cast<int>(cells.size()), Qt::AlignRight);
        }
        m_cells.push_back(std::move(cells));
    }
}

void DayFiguresView::setClocks(const std::optional<CallbackClocks>& clocks)
{
    m_clocks = clocks;
    if (m_figures)
        showTable();
}

void DayFiguresView::show(const DayFigures& figures)
{
    m_figures = figures;
    showTiles();
    showTable();
}

void DayFiguresView::showTiles()
{
    const std::vector<DayLine> lines = DayReport::lines(*m_figures);
    for (size_t i = 0; i < lines.size(); ++i) {
        m_values.at(i)->setText(lines[i].value);
        m_values.at(i)->setAccessibleName(
            tr("%1 : %2", "figure of the day").arg(lines[i].label, lines[i].value));
        m_values.at(i)->setPalette(inkOf(lines[i].level == Level::Warning));
    }
}

void DayFiguresView::showTable()
{
    const std::vector<DayColumn> columns = DayReport::columns();
    const std::vector<DayUrgency> rows = DayReport::urgencies(*m_figures, m_clocks);
    for (size_t row = 0; row < rows.size(); ++row) {
        for (size_t column = 0; column < columns.size(); ++column) {
            QLabel& cell = *m_cells.at(row).at(column);
            const QString& group = columns[column].group;
            const QString& title = columns[column].title;
            cell.setText(rows[row].cells.value(static_cast<qsizetype>(column)));
            cell.setAccessibleName(tr("%1, %2 : %3", "urgency, what is counted, figure")
                                       .arg(Wording::code(rows[row].priority),
                                           group.isEmpty() ? title : group + ", "_L1 + title, cell.text()));
            if (columns[column].key == "late"_L1)
                cell.setPalette(inkOf(rows[row].late));
        }
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
