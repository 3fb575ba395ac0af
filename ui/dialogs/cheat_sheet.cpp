// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/cheat_sheet.h"

#include "ui/actions/action_set.h"
#include "ui/dialogs/dialog_parts.h"

#include <QBoxLayout>
#include <QFont>
#include <QGridLayout>
#include <QKeySequence>
#include <QLabel>
#include <QScrollArea>
#include <QStyle>

namespace dispatch {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize mostSize{1260, 700}; //!< of what is seen without scrolling

//! Whether the words of an action need those of its menu beside them.
bool needsGroup(ActionGroup group)
{
    switch (group) {
    case ActionGroup::None:
    case ActionGroup::Outcome:
    case ActionGroup::Urgency:
    case ActionGroup::FollowUp:
    case ActionGroup::Panels:
        return false;
    case ActionGroup::Lists:
    case ActionGroup::Perspectives:
    case ActionGroup::TextSize:
    case ActionGroup::Theme:
        return true;
    }
    Q_UNREACHABLE();
}

} // namespace

CheatSheet::CheatSheet(const ActionSet& actions, QWidget* parent)
    : QDialog{parent}
{
    QBoxLayout* const column = prepareDialog(*this, u"cheatSheet"_s, tr("Aide-mémoire des raccourcis"));
    auto* const area = new QScrollArea{this};
    area->setObjectName(u"cheatSheetArea"_s);
    area->setAccessibleName(tr("Raccourcis par menu"));
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    auto* const page = new QWidget{area};
    auto* const blocks = new QHBoxLayout{page};
    blocks->setContentsMargins(0, 0, 8, 0);
    blocks->setSpacing(28);
    addColumn(*page, *blocks, {menuBlock(actions, ActionMenu::Call)});
    addColumn(*page, *blocks, {menuBlock(actions, ActionMenu::View)});
    addColumn(*page, *blocks,
        {menuBlock(actions, ActionMenu::Alarms), menuBlock(actions, ActionMenu::File),
            menuBlock(actions, ActionMenu::Tools), menuBlock(actions, ActionMenu::Help), everywhere()});
    area->setWidget(page);
    column->addWidget(area, 1);
    addClose(*this, *column, u"closeCheatSheet"_s);
    const int bar = style()->pixelMetric(QStyle::PM_ScrollBarExtent);
    const QSize seen = (page->sizeHint() + QSize{bar, bar}).boundedTo(mostSize);
    area->setMinimumSize(seen);
    resize(sizeHint());
    area->setMinimumSize(seen / 2);
}

CheatSheet::Block CheatSheet::menuBlock(const ActionSet& actions, ActionMenu menu)
{
    Block block{.title = ActionTable::plain(ActionTable::menuTitle(menu))};
    for (const ActionRow& row : ActionTable::rows()) {
        const QString keys = actions.keysText(row.id);
        if (row.menu != menu || keys.isEmpty() || !actions.action(row.id).isVisible())
            continue;
        QString text = actions.text(row.id);
        if (needsGroup(row.group))
            text = tr("%1 : %2", "group of actions, action")
                       .arg(ActionTable::plain(ActionTable::groupTitle(row.group)), text);
        block.lines << Line{.keys = keys, .text = text};
    }
    return block;
}

// Keys of the toolkit and of single fields, which nobody can change.
CheatSheet::Block CheatSheet::everywhere()
{
    const auto key
        = [](QKeyCombination keys) { return QKeySequence{keys}.toString(QKeySequence::NativeText); };
    return {.title = tr("Partout"),
        .lines = {{.keys = key(Qt::Key_Return), .text = tr("Ouvrir la fiche, dans une liste")},
            {.keys = key(Qt::CTRL | Qt::Key_Return), .text = tr("Ajouter la note qui s’écrit")},
            {.keys = key(Qt::Key_Escape), .text = tr("Fermer un dialogue, vider la recherche")},
            {.keys = key(Qt::Key_Menu), .text = tr("Menu de l’appel, dans une liste")}}};
}

void CheatSheet::addColumn(QWidget& page, QBoxLayout& row, const QList<Block>& blocks)
{
    auto* const column = new QVBoxLayout;
    auto* const grid = new QGridLayout;
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(1, 1);
    for (const Block& block : blocks)
        addBlock(page, *grid, block);
    column->addLayout(grid);
    column->addStretch();
    row.addLayout(column);
}

void CheatSheet::addBlock(QWidget& page, QGridLayout& grid, const Block& block)
{
    const auto add = [&page, &grid](const QString& text, int row, int column, int columns, bool bold) {
        auto* const label = new QLabel{text, &page};
        label->setTextFormat(Qt::PlainText);
        label->setAlignment(Qt::AlignLeft | Qt::AlignTop);
        QFont font = label->font();
        font.setBold(bold);
        label->setFont(font);
        grid.addWidget(label, row, column, 1, columns);
    };
    int row = grid.rowCount();
    if (row > 1)
        grid.setRowMinimumHeight(row++, page.fontMetrics().height() / 2);
    add(block.title, row++, 0, 2, true);
    for (const Line& line : block.lines) {
        add(line.keys, row, 0, 1, false);
        add(line.text, row++, 1, 1, false);
    }
}

} // namespace dispatch
