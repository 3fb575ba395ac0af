// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/action_table.h"

#include <algorithm>

namespace dispatch {

using namespace Qt::StringLiterals;

const ActionRow* ActionTable::find(QLatin1StringView id)
{
    const auto all = rows();
    const auto found = std::ranges::find(all, id, &ActionRow::id);
    return found == all.end() ? nullptr : &*found;
}

QString ActionTable::text(const ActionRow& row)
{
    return tr(row.text);
}

QString ActionTable::menuTitle(ActionMenu menu)
{
    switch (menu) {
    case ActionMenu::File:
        return tr("&Fichier");
    case ActionMenu::Call:
        return tr("&Appel");
    case ActionMenu::Alarms:
        return tr("Alar&mes");
    case ActionMenu::View:
        return tr("Afficha&ge");
    case ActionMenu::Tools:
        return tr("&Outils");
    case ActionMenu::Help:
        return tr("Ai&de");
    }
    Q_UNREACHABLE();
}

QString ActionTable::groupTitle(ActionGroup group)
{
    switch (group) {
    case ActionGroup::None:
        return {};
    case ActionGroup::Urgency:
        return tr("&Urgence");
    case ActionGroup::FollowUp:
        return tr("&Suivi");
    case ActionGroup::Outcome:
        return tr("Résu&ltat");
    case ActionGroup::Lists:
        return tr("&Listes");
    case ActionGroup::Panels:
        return tr("&Panneaux");
    case ActionGroup::Perspectives:
        return tr("P&erspectives");
    case ActionGroup::TextSize:
        return tr("&Taille du texte");
    case ActionGroup::Theme:
        return tr("T&hème");
    }
    Q_UNREACHABLE();
}

QString ActionTable::path(const ActionRow& row)
{
    const QString menu = plain(menuTitle(row.menu));
    const QString group = plain(groupTitle(row.group));
    return group.isEmpty() ? menu : menu + u" ▸ "_s + group;
}

QString ActionTable::plain(const QString& text)
{
    QString plain;
    plain.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == '&'_L1 && i + 1 < text.size())
            ++i; // what follows is the mnemonic, or an & that is meant
        plain += text[i];
    }
    return plain;
}

} // namespace dispatch
