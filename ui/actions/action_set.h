// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/actions/action_table.h"
#include "ui/models/preferences.h"

#include <QAction>
#include <QKeySequence>

#include <optional>
#include <vector>

namespace dispatch {

//! The actions of the table in one window: with the keys that people gave them, and with the reason in the
//! tool tip of each that cannot be done now. An id that is not in the table is a mistake of the program.
class ActionSet final : public QObject {
    Q_OBJECT

public:
    //! \a window is where the keys work. Both must outlive the set.
    ActionSet(QWidget& window, Preferences& preferences, QObject* parent = nullptr);

    [[nodiscard]] QAction& action(QLatin1StringView id) const;
    //! Without the mnemonic.
    [[nodiscard]] QString text(QLatin1StringView id) const;
    //! Why it cannot be done now, a sentence; empty when it can.
    [[nodiscard]] QString reason(QLatin1StringView id) const;
    //! "Prendre en charge (Ctrl+G) — Choisissez d’abord un appel."
    [[nodiscard]] QString hint(QLatin1StringView id) const;

    void enable(QLatin1StringView id);
    //! \a reason must say something.
    void disable(QLatin1StringView id, const QString& reason);
    //! Enables when \a reason is empty.
    void setReason(QLatin1StringView id, const QString& reason);
    //! With its mnemonic: an & that is meant is written twice.
    void setText(QLatin1StringView id, const QString& text);
    //! What this window does not have is in no menu, has no keys and is not in the palette.
    void setAvailable(QLatin1StringView id, bool available) const;
    //! Names the panel \a number, 1…8, which is then available as "panel.<number>".
    void namePanel(int number, const QString& title);

    //! The first of its keys as people read it; empty when it has none.
    [[nodiscard]] QString keyText(QLatin1StringView id) const;
    //! All of them, parted by " ou ".
    [[nodiscard]] QString keysText(QLatin1StringView id) const;
    //! Why \a keys cannot be given to \a id, a sentence; empty when they can. No keys can always be given.
    [[nodiscard]] QString whyNot(QLatin1StringView id, const QKeySequence& keys) const;
    //! Gives \a id these keys alone and keeps them in the preferences. \return false when whyNot() says
    //! something, or when they could not be kept.
    bool setKeys(QLatin1StringView id, const QKeySequence& keys);
    [[nodiscard]] bool hasOwnKeys(QLatin1StringView id) const; //!< a person gave them
    //! The first of the keys that it has by itself; empty when it has none.
    [[nodiscard]] QKeySequence defaultKey(QLatin1StringView id) const;
    void resetKeys(QLatin1StringView id);
    void resetAllKeys();

signals:
    void triggered(const QString& id);
    void keysChanged();

private:
    struct Held {
        const ActionRow* row = nullptr;
        QAction* action = nullptr;
        QString reason{};
    };

    void add(const ActionRow& row, QWidget& window);
    [[nodiscard]] size_t indexOf(QLatin1StringView id) const;
    [[nodiscard]] static bool hasAny(const Held& held, const QKeySequence& keys);
    //! What a person gave it, perhaps no keys at all; empty when nobody did.
    [[nodiscard]] std::optional<QList<QKeySequence>> ownKeys(QLatin1StringView id) const;
    void arrangeKeys();
    static void showHint(const Held& held);
    [[nodiscard]] static QString hintOf(const Held& held);

    Preferences& m_preferences;
    std::vector<Held> m_held{};
};

} // namespace dispatch
