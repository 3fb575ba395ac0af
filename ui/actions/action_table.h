// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>

#include <span>

namespace dispatch {

//! The menus of the menu bar, in their order.
enum class ActionMenu { File, Call, Alarms, View, Tools, Help };

//! The menu within the menu that an action stands in.
enum class ActionGroup { None, Outcome, Urgency, FollowUp, Lists, Panels, Perspectives, TextSize, Theme };

//! How an action behaves when it is triggered.
enum class ActionKind {
    Once, //!< a key held down acts once
    Repeating, //!< and this one goes on
    Switch, //!< is on or off
    Choice, //!< one of its group is on
};

//! One thing that a person can do.
struct ActionRow {
    QLatin1StringView id{}; //!< stable: name of the QAction and of its keys in the preferences
    QLatin1StringView icon{}; //!< for icon() of ui/widgets; empty: none
    const char* text = nullptr; //!< with its mnemonic, not yet translated
    QLatin1StringView keys{}; //!< default shortcuts, portable, parted by "; "; empty: none
    ActionMenu menu = ActionMenu::Call;
    ActionGroup group = ActionGroup::None;
    int section = 0; //!< a line parts the sections of a menu
    ActionKind kind = ActionKind::Once;
    bool onCall = false; //!< also in the context menu of a call
    QLatin1StringView declares{}; //!< kind of the event it leads to, as kindName(); empty: none
    QLatin1StringView whyKeyless{}; //!< why it has no shortcut; empty when it has one
};

//! All actions, in the order of the menus.
class ActionTable {
    Q_DECLARE_TR_FUNCTIONS(dispatch::ActionTable)

public:
    [[nodiscard]] static std::span<const ActionRow> rows();
    //! Null when there is none.
    [[nodiscard]] static const ActionRow* find(QLatin1StringView id);
    //! With the mnemonic.
    [[nodiscard]] static QString text(const ActionRow& row);
    [[nodiscard]] static QString menuTitle(ActionMenu menu);
    [[nodiscard]] static QString groupTitle(ActionGroup group); //!< empty for None
    //! "Appel ▸ Urgence", without mnemonics.
    [[nodiscard]] static QString path(const ActionRow& row);
    //! \a text without the marks of its mnemonic.
    [[nodiscard]] static QString plain(const QString& text);
};

} // namespace dispatch
