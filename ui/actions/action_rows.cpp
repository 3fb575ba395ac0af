// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/action_table.h"

#include <array>

namespace dispatch {

using namespace Qt::StringLiterals;

namespace {

using M = ActionMenu;
using G = ActionGroup;
using K = ActionKind;

constexpr ActionRow of(ActionMenu menu, ActionGroup group, int section, QLatin1StringView id,
    QLatin1StringView icon, const char* text, QLatin1StringView keys, ActionKind kind = ActionKind::Once)
{
    return {.id = id,
        .icon = icon,
        .text = text,
        .keys = keys,
        .menu = menu,
        .group = group,
        .section = section,
        .kind = kind};
}

constexpr ActionRow onCall(ActionGroup group, int section, QLatin1StringView id, QLatin1StringView icon,
    const char* text, QLatin1StringView keys, QLatin1StringView declares = {})
{
    ActionRow row = of(ActionMenu::Call, group, section, id, icon, text, keys);
    row.onCall = true;
    row.declares = declares;
    return row;
}

//! A way that a callback ends: the digit after Ctrl+D.
constexpr ActionRow outcome(QLatin1StringView id, const char* text)
{
    ActionRow row = onCall(ActionGroup::Outcome, 1, id, {}, text, {}, "callback-ended"_L1);
    row.whyKeyless = "its digit, after the keys of outcome"_L1;
    return row;
}

constexpr ActionRow alarm(int section, QLatin1StringView id, QLatin1StringView icon, const char* text,
    QLatin1StringView keys, QLatin1StringView declares, bool isOnCall)
{
    ActionRow row = of(ActionMenu::Alarms, ActionGroup::None, section, id, icon, text, keys);
    row.onCall = isOnCall;
    row.declares = declares;
    return row;
}

constexpr ActionRow declaring(ActionRow row, QLatin1StringView declares)
{
    row.declares = declares;
    return row;
}

constexpr ActionRow keyless(ActionMenu menu, ActionGroup group, int section, QLatin1StringView id,
    QLatin1StringView icon, const char* text, QLatin1StringView why, ActionKind kind = ActionKind::Once)
{
    ActionRow row = of(menu, group, section, id, icon, text, {}, kind);
    row.whyKeyless = why;
    return row;
}

// Kept free for what is to come: F5, Ctrl+Shift+R, Ctrl+T, Ctrl+comma, Ctrl+Shift+V, Ctrl+Return.
constexpr std::array table{
    declaring(of(M::File, G::None, 0, "enter-call"_L1, "phone"_L1,
                  QT_TRANSLATE_NOOP("dispatch::ActionTable", "&Nouvel appel manuel…"), "Ctrl+N"_L1),
        "entered"_L1),
    of(M::File, G::None, 1, "print-list"_L1, {},
        QT_TRANSLATE_NOOP("dispatch::ActionTable", "&Imprimer la liste…"), "Ctrl+P"_L1),
    of(M::File, G::None, 1, "handover"_L1, {}, QT_TRANSLATE_NOOP("dispatch::ActionTable", "&Relève…"),
        "Ctrl+Shift+H"_L1),
    of(M::File, G::None, 2, "quit"_L1, "quit"_L1, QT_TRANSLATE_NOOP("dispatch::ActionTable", "&Quitter"),
        "Ctrl+Q"_L1),
    onCall(G::None, 0, "call.open"_L1, "open"_L1,
        QT_TRANSLATE_NOOP("dispatch::ActionTable", "&Ouvrir la fiche"), "Ctrl+O"_L1),
    onCall(G::None, 0, "edit-sheet"_L1, {}, QT_TRANSLATE_NOOP("dispatch::ActionTable", "&Modifier la fiche"),
        "F2"_L1, "corrected"_L1),
    onCall(G::None, 1, "call.take"_L1, "take"_L1,
        QT_TRANSLATE_NOOP("dispatch::ActionTable", "&Prendre en charge"), "Ctrl+G"_L1, "assigned"_L1),
    onCall(G::None, 1, "call-back"_L1, "phone-live"_L1,
        QT_TRANSLATE_NOOP("dispatch::ActionTable", "Rapp&eler"), "Ctrl+R"_L1, "callback-started"_L1),
    onCall(G::Outcome, 0, "outcome"_L1, {},
        QT_TRANSLATE_NOOP("dispatch::ActionTable", "&Choisir le résultat, 1 à 8…"), "Ctrl+D"_L1),
    outcome("outcome-1"_L1, QT_TRANSLATE_NOOP("dispatch::ActionTable", "&1 Parlé – rendez-vous")),
    outcome("outcome-2"_L1, QT_TRANSLATE_NOOP("dispatch::ActionTable", "&2 Parlé – soumission")),
    outcome("outcome-3"_L1, QT_TRANSLATE_NOOP("dispatch::ActionTable", "&3 Boîte vocale")),
    outcome("outcome-4"_L1, QT_TRANSLATE_NOOP("dispatch::ActionTable", "&4 Sans réponse")),
    outcome("outcome-5"_L1, QT_TRANSLATE_NOOP("dispatch::ActionTable", "&5 Occupé")),
    outcome("outcome-6"_L1, QT_TRANSLATE_NOOP("dispatch::ActionTable", "&6 Mauvais numéro")),
    outcome("outcome-7"_L1, QT_TRANSLATE_NOOP("dispatch::ActionTable", "&7 Réglé ou annulé")),
    outcome("outcome-8"_L1, QT_TRANSLATE_NOOP("dispatch::ActionTable", "&8 Refusé – hors service")),
    onCall(G::Urgency, 1, "call.priority1"_L1, {}, QT_TRANSLATE_NOOP("dispatch::ActionTable", "P&1 Urgence"),
        "Ctrl+U, 1"_L1, "priority"_L1),
    onCall(G::Urgency, 1, "call.priority2"_L1, {},
        QT_TRANSLATE_NOOP("dispatch::ActionTable", "P&2 Municipal"), "Ctrl+U, 2"_L1, "priority"_L1),
    onCall(G::Urgency, 1, "call.priority3"_L1, {}, QT_TRANSLATE_NOOP("dispatch::ActionTable", "P&3 Majeur"),
        "Ctrl+U, 3"_L1, "priority"_L1),
    onCall(G::Urgency, 1, "call.priority4"_L1, {}, QT_TRANSLATE_NOOP("dispatch::ActionTable", "P&4 Standard"),
        "Ctrl+U, 4"_L1, "priority"_L1),
    onCall(G::Urgency, 2, "call.priorityAuto"_L1, {},
        QT_TRANSLATE_NOOP("dispatch::ActionTable", "&Laisser l’assistant décider"), "Ctrl+U, 0"_L1,
        "priority"_L1),
    onCall(G::FollowUp, 1, "call.markDone"_L1, "done"_L1,
        QT_TRANSLATE_NOOP("dispatch::ActionTable", "Marquer comme &traité"), "Ctrl+Shift+T"_L1,
        "follow-up"_L1),
    onCall(G::FollowUp, 1, "call.markToCallBack"_L1, {},
        QT_TRANSLATE_NOOP("dispatch::ActionTable", "Marquer à &rappeler"), "Ctrl+Shift+B"_L1, "follow-up"_L1),
    onCall(G::FollowUp, 1, "call.markArchived"_L1, "archive"_L1,
        QT_TRANSLATE_NOOP("dispatch::ActionTable", "Ar&chiver"), "Ctrl+Shift+A"_L1, "follow-up"_L1),
    onCall(G::FollowUp, 1, "call.markRefused"_L1, "refuse"_L1,
        QT_TRANSLATE_NOOP("dispatch::ActionTable", "Marquer comme re&fusé"), "Ctrl+Shift+X"_L1,
        "follow-up"_L1),
    onCall(G::None, 2, "call.note"_L1, "note"_L1,
        QT_TRANSLATE_NOOP("dispatch::ActionTable", "Écrire une &note"), "Ctrl+L"_L1, "note"_L1),
    onCall(G::None, 2, "call.copyNumber"_L1, "copy"_L1,
        QT_TRANSLATE_NOOP("dispatch::ActionTable", "&Copier le numéro"), "Ctrl+Shift+C"_L1),
    onCall(G::None, 3, "call.merge"_L1, "merge"_L1, QT_TRANSLATE_NOOP("dispatch::ActionTable", "&Fusionner…"),
        "Ctrl+M"_L1, "merged"_L1),
    onCall(G::None, 3, "call.unmerge"_L1, {},
        QT_TRANSLATE_NOOP("dispatch::ActionTable", "&Défaire la fusion"), "Ctrl+Shift+M"_L1, "merged"_L1),
    of(M::Call, G::None, 4, "queue.next"_L1, "next"_L1,
        QT_TRANSLATE_NOOP("dispatch::ActionTable", "À rappeler sui&vant"), "F7"_L1, K::Repeating),
    of(M::Call, G::None, 4, "queue.previous"_L1, "previous"_L1,
        QT_TRANSLATE_NOOP("dispatch::ActionTable", "À rappeler précéden&t"), "Shift+F7"_L1, K::Repeating),
    of(M::Call, G::None, 4, "search"_L1, "search"_L1,
        QT_TRANSLATE_NOOP("dispatch::ActionTable", "&Rechercher"), "Ctrl+F; F3"_L1),
    of(M::Call, G::None, 5, "undo"_L1, "undo"_L1,
        QT_TRANSLATE_NOOP("dispatch::ActionTable", "&Annuler la dernière action"), "Ctrl+Z"_L1),
    alarm(0, "acknowledge"_L1, "alarm"_L1,
        QT_TRANSLATE_NOOP("dispatch::ActionTable", "&Acquitter la plus urgente"), "F9"_L1, "acknowledged"_L1,
        false),
    alarm(0, "silence"_L1, {}, QT_TRANSLATE_NOOP("dispatch::ActionTable", "&Silence de 2 minutes"), "F8"_L1,
        "silenced"_L1, false),
    alarm(1, "call.acknowledge"_L1, {}, QT_TRANSLATE_NOOP("dispatch::ActionTable", "Ac&quitter cet appel"),
        "Shift+F9"_L1, "acknowledged"_L1, true),
    alarm(1, "shelve"_L1, {}, QT_TRANSLATE_NOOP("dispatch::ActionTable", "&Reporter…"), "F4"_L1, "shelved"_L1,
        true),
    keyless(M::Alarms, G::None, 1, "shelved"_L1, {},
        QT_TRANSLATE_NOOP("dispatch::ActionTable", "Re&portées…"), "the list view.shelved has one"_L1),
    keyless(M::Alarms, G::None, 2, "sounds"_L1, {}, QT_TRANSLATE_NOOP("dispatch::ActionTable", "S&ons…"),
        "chosen once, and at the start of a shift"_L1),
    of(M::View, G::Lists, 0, "view.all"_L1, {},
        QT_TRANSLATE_NOOP("dispatch::ActionTable", "Tous les &appels"), "Alt+1"_L1),
    of(M::View, G::Lists, 0, "view.toCallBack"_L1, {},
        QT_TRANSLATE_NOOP("dispatch::ActionTable", "À &rappeler"), "Alt+2"_L1),
    of(M::View, G::Lists, 0, "view.mine"_L1, {}, QT_TRANSLATE_NOOP("dispatch::ActionTable", "À &moi"),
        "Alt+3"_L1),
    of(M::View, G::Lists, 0, "view.unassigned"_L1, {},
        QT_TRANSLATE_NOOP("dispatch::ActionTable", "&Sans responsable"), "Alt+4"_L1),
    of(M::View, G::Lists, 0, "view.overdue"_L1, {}, QT_TRANSLATE_NOOP("dispatch::ActionTable", "En re&tard"),
        "Alt+5"_L1),
    of(M::View, G::Lists, 0, "view.live"_L1, {}, QT_TRANSLATE_NOOP("dispatch::ActionTable", "En &cours"),
        "Alt+6"_L1),
    of(M::View, G::Lists, 0, "view.refused"_L1, {},
        QT_TRANSLATE_NOOP("dispatch::ActionTable", "Re&fusés et référés"), "Alt+7"_L1),
    of(M::View, G::Lists, 0, "view.shelved"_L1, {}, QT_TRANSLATE_NOOP("dispatch::ActionTable", "Re&portées"),
        "Alt+8"_L1),
    of(M::View, G::Lists, 0, "view.waiting"_L1, {},
        QT_TRANSLATE_NOOP("dispatch::ActionTable", "En attente à l’&horaire"), "Alt+9"_L1),
    of(M::View, G::Panels, 1, "panel.1"_L1, {}, QT_TRANSLATE_NOOP("dispatch::ActionTable", "Panneau &1"),
        "Ctrl+1"_L1),
    of(M::View, G::Panels, 1, "panel.2"_L1, {}, QT_TRANSLATE_NOOP("dispatch::ActionTable", "Panneau &2"),
        "Ctrl+2"_L1),
    of(M::View, G::Panels, 1, "panel.3"_L1, {}, QT_TRANSLATE_NOOP("dispatch::ActionTable", "Panneau &3"),
        "Ctrl+3"_L1),
    of(M::View, G::Panels, 1, "panel.4"_L1, {}, QT_TRANSLATE_NOOP("dispatch::ActionTable", "Panneau &4"),
        "Ctrl+4"_L1),
    of(M::View, G::Panels, 1, "panel.5"_L1, {}, QT_TRANSLATE_NOOP("dispatch::ActionTable", "Panneau &5"),
        "Ctrl+5"_L1),
    of(M::View, G::Panels, 1, "panel.6"_L1, {}, QT_TRANSLATE_NOOP("dispatch::ActionTable", "Panneau &6"),
        "Ctrl+6"_L1),
    of(M::View, G::Panels, 1, "panel.7"_L1, {}, QT_TRANSLATE_NOOP("dispatch::ActionTable", "Panneau &7"),
        "Ctrl+7"_L1),
    of(M::View, G::Panels, 1, "panel.8"_L1, {}, QT_TRANSLATE_NOOP("dispatch::ActionTable", "Panneau &8"),
        "Ctrl+8"_L1),
    of(M::View, G::Panels, 2, "panel.next"_L1, {},
        QT_TRANSLATE_NOOP("dispatch::ActionTable", "Panneau &suivant"), "F6"_L1, K::Repeating),
    of(M::View, G::Panels, 2, "panel.previous"_L1, {},
        QT_TRANSLATE_NOOP("dispatch::ActionTable", "Panneau &précédent"), "Shift+F6"_L1, K::Repeating),
    of(M::View, G::Perspectives, 1, "perspective.day"_L1, {},
        QT_TRANSLATE_NOOP("dispatch::ActionTable", "&Jour"), "Ctrl+Shift+1"_L1),
    of(M::View, G::Perspectives, 1, "perspective.duty"_L1, {},
        QT_TRANSLATE_NOOP("dispatch::ActionTable", "&Garde"), "Ctrl+Shift+2"_L1),
    of(M::View, G::Perspectives, 1, "perspective.wall"_L1, {},
        QT_TRANSLATE_NOOP("dispatch::ActionTable", "&Mur"), "Ctrl+Shift+3"_L1),
    of(M::View, G::Perspectives, 1, "perspective.review"_L1, {},
        QT_TRANSLATE_NOOP("dispatch::ActionTable", "&Révision"), "Ctrl+Shift+4"_L1),
    of(M::View, G::None, 1, "layout.lock"_L1, "lock"_L1,
        QT_TRANSLATE_NOOP("dispatch::ActionTable", "&Verrouiller la disposition"), "Ctrl+Shift+L"_L1,
        K::Switch),
    of(M::View, G::None, 1, "layout.reset"_L1, "layout"_L1,
        QT_TRANSLATE_NOOP("dispatch::ActionTable", "&Disposition par défaut"), "Ctrl+0"_L1),
    of(M::View, G::TextSize, 2, "zoom.in"_L1, {}, QT_TRANSLATE_NOOP("dispatch::ActionTable", "&Agrandir"),
        "Ctrl++; Ctrl+="_L1, K::Repeating),
    of(M::View, G::TextSize, 2, "zoom.out"_L1, {}, QT_TRANSLATE_NOOP("dispatch::ActionTable", "&Réduire"),
        "Ctrl+-"_L1, K::Repeating),
    of(M::View, G::TextSize, 2, "zoom.normal"_L1, {},
        QT_TRANSLATE_NOOP("dispatch::ActionTable", "Taille &normale"), "Ctrl+Shift+N"_L1),
    keyless(M::View, G::Theme, 2, "theme.light"_L1, {}, QT_TRANSLATE_NOOP("dispatch::ActionTable", "&Clair"),
        "chosen once, not while working"_L1, K::Choice),
    keyless(M::View, G::Theme, 2, "theme.dark"_L1, {}, QT_TRANSLATE_NOOP("dispatch::ActionTable", "&Sombre"),
        "chosen once, not while working"_L1, K::Choice),
    keyless(M::View, G::Theme, 2, "theme.contrast"_L1, {},
        QT_TRANSLATE_NOOP("dispatch::ActionTable", "C&ontraste élevé"), "chosen once, not while working"_L1,
        K::Choice),
    of(M::Tools, G::None, 0, "palette"_L1, "palette"_L1,
        QT_TRANSLATE_NOOP("dispatch::ActionTable", "&Palette de commandes…"), "Ctrl+K"_L1),
    of(M::Tools, G::None, 1, "person"_L1, "person"_L1,
        QT_TRANSLATE_NOOP("dispatch::ActionTable", "&Qui est au poste…"), "Ctrl+Shift+P"_L1),
    of(M::Tools, G::None, 1, "shortcuts"_L1, "keyboard"_L1,
        QT_TRANSLATE_NOOP("dispatch::ActionTable", "&Raccourcis…"), "Ctrl+Shift+K"_L1),
    of(M::Help, G::None, 0, "help"_L1, "help"_L1,
        QT_TRANSLATE_NOOP("dispatch::ActionTable", "&Aide sur ce panneau"), "F1"_L1),
    of(M::Help, G::None, 0, "cheatSheet"_L1, {},
        QT_TRANSLATE_NOOP("dispatch::ActionTable", "Aide-mémoire des &raccourcis"), "Ctrl+F1"_L1),
    keyless(M::Help, G::None, 1, "about"_L1, "about"_L1,
        QT_TRANSLATE_NOOP("dispatch::ActionTable", "À &propos"), "read once a year"_L1),
};

} // namespace

std::span<const ActionRow> ActionTable::rows()
{
    return table;
}

} // namespace dispatch
