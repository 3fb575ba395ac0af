// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/action_menus.h"

#include "ui/widgets/icons.h"

#include <QMenu>
#include <QMenuBar>

#include <optional>

namespace dispatch {

using namespace Qt::StringLiterals;

namespace {

QString nameOf(ActionMenu menu)
{
    switch (menu) {
    case ActionMenu::File:
        return u"menuFile"_s;
    case ActionMenu::Call:
        return u"menuCall"_s;
    case ActionMenu::Alarms:
        return u"menuAlarms"_s;
    case ActionMenu::View:
        return u"menuView"_s;
    case ActionMenu::Tools:
        return u"menuTools"_s;
    case ActionMenu::Help:
        return u"menuHelp"_s;
    }
    Q_UNREACHABLE();
}

QString nameOf(ActionGroup group)
{
    switch (group) {
    case ActionGroup::None:
        return {};
    case ActionGroup::Outcome:
        return u"menuOutcome"_s;
    case ActionGroup::Urgency:
        return u"menuUrgency"_s;
    case ActionGroup::FollowUp:
        return u"menuFollowUp"_s;
    case ActionGroup::Lists:
        return u"menuLists"_s;
    case ActionGroup::Panels:
        return u"menuPanels"_s;
    case ActionGroup::Perspectives:
        return u"menuPerspectives"_s;
    case ActionGroup::TextSize:
        return u"menuTextSize"_s;
    case ActionGroup::Theme:
        return u"menuTheme"_s;
    }
    Q_UNREACHABLE();
}

//! Empty: none.
QLatin1StringView iconOf(ActionGroup group)
{
    switch (group) {
    case ActionGroup::Outcome:
        return "done"_L1;
    case ActionGroup::Urgency:
        return "priority"_L1;
    case ActionGroup::FollowUp:
        return "phone"_L1;
    case ActionGroup::Lists:
        return "filter"_L1;
    case ActionGroup::Perspectives:
        return "view"_L1;
    case ActionGroup::TextSize:
        return "zoom"_L1;
    case ActionGroup::Theme:
        return "theme"_L1;
    case ActionGroup::None:
    case ActionGroup::Panels:
        return {};
    }
    Q_UNREACHABLE();
}

//! Fills one menu in the order of the table: lines between sections, menus within it where groups begin.
class MenuFiller final {
public:
    explicit MenuFiller(QMenu& menu)
        : m_menu{menu}
    {
    }

    void add(const ActionRow& row, QAction& action)
    {
        if (row.group == ActionGroup::None)
            return addTo(m_menu, m_section, row, action);
        if (!m_inner || row.group != m_group)
            open(row);
        addTo(*m_inner, m_innerSection, row, action);
    }

private:
    static void addTo(QMenu& menu, std::optional<int>& section, const ActionRow& row, QAction& action)
    {
        if (section && *section != row.section)
            menu.addSeparator();
        section = row.section;
        menu.addAction(&action);
    }

    void open(const ActionRow& row)
    {
        if (m_section && *m_section != row.section)
            m_menu.addSeparator();
        m_section = row.section;
        m_group = row.group;
        m_innerSection.reset();
        m_inner = m_menu.addMenu(ActionTable::groupTitle(row.group));
        m_inner->setObjectName(nameOf(row.group));
        m_inner->setIcon(icon(QString{iconOf(row.group)}));
        m_inner->setToolTipsVisible(true);
    }

    QMenu& m_menu;
    std::optional<int> m_section{};
    ActionGroup m_group = ActionGroup::None;
    QMenu* m_inner = nullptr;
    std::optional<int> m_innerSection{};
};

bool fill(QMenu& menu, const ActionSet& actions, ActionMenu which)
{
    menu.setObjectName(nameOf(which));
    menu.setToolTipsVisible(true);
    MenuFiller filler{menu};
    for (const ActionRow& row : ActionTable::rows()) {
        if (row.menu == which && actions.action(row.id).isVisible())
            filler.add(row, actions.action(row.id));
    }
    return !menu.isEmpty();
}

//! The same action under the key that opens a call where rows have the focus.
void addOpening(QMenu& menu, QAction& open)
{
    const QString key = QKeySequence{Qt::Key_Return}.toString(QKeySequence::NativeText);
    QAction* const twin = menu.addAction(open.text() + '\t'_L1 + key);
    twin->setObjectName(u"context."_s + open.objectName());
    twin->setIcon(open.icon());
    twin->setToolTip(open.toolTip());
    twin->setEnabled(open.isEnabled());
    QObject::connect(twin, &QAction::triggered, &open, &QAction::trigger);
    menu.setDefaultAction(twin);
}

} // namespace

void buildMenus(QMenuBar& bar, const ActionSet& actions)
{
    for (const ActionMenu which : {ActionMenu::File, ActionMenu::Call, ActionMenu::Alarms, ActionMenu::View,
             ActionMenu::Tools, ActionMenu::Help}) {
        auto* const menu = new QMenu{ActionTable::menuTitle(which), &bar};
        if (fill(*menu, actions, which))
            bar.addMenu(menu);
        else
            delete menu;
    }
}

QMenu* callContextMenu(const ActionSet& actions, QWidget* parent)
{
    auto* const menu = new QMenu{parent};
    menu->setObjectName(u"callContextMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    MenuFiller filler{*menu};
    for (const ActionRow& row : ActionTable::rows()) {
        QAction& action = actions.action(row.id);
        if (!row.onCall || !action.isVisible())
            continue;
        if (row.id == "call.open"_L1)
            addOpening(*menu, action);
        else
            filler.add(row, action);
    }
    return menu;
}

} // namespace dispatch
