// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/actions/action_set.h"
#include "ui/actions/call_actions.h"
#include "ui/actions/undo_offer.h"

class QMenu;

namespace dispatch {

class ResultLine;

//! Everything that can be done in one window: its actions, their dialogs, and what came of them. The window
//! adds what only it knows: lists, panels, layout, closing.
class DeskActions final : public QObject {
    Q_OBJECT

public:
    //! All references must outlive it.
    DeskActions(QWidget& window, DeskLink& link, CallSource& source, CallDetailReading& reading,
        DeskPerson& person, Preferences& preferences, const Clock& clock, QObject* parent = nullptr);

    [[nodiscard]] ActionSet& set() { return m_set; }
    [[nodiscard]] CallActions& calls() { return m_calls; }
    [[nodiscard]] UndoOffer& undo() { return m_undo; }

    //! A line that tells what came of each act; the window gives it its place.
    [[nodiscard]] ResultLine* makeResultLine(QWidget* parent);
    //! Shows the menu of the call that the window is about.
    void showContextMenu(const QPoint& globalPos);

signals:
    void openRequested(); //!< show the sheet
    void noteRequested(); //!< show the sheet and start a note
    //! Help on the panel that has the focus: the objectName of its dock, or "centralQueue"; empty for none.
    void helpRequested(const QString& panel);

private:
    void connectCalls();
    void connectTools();
    void askShelf(const Call& call);
    void askPriority(const Call& call, Priority proposed);
    void askMerge(const CallDetail& detail);
    void askPerson();
    [[nodiscard]] QString focusedPanel() const;

    QWidget& m_window;
    CallSource& m_source;
    DeskPerson& m_person;
    Preferences& m_preferences;
    const Clock& m_clock;
    ActionSet m_set;
    CallActions m_calls;
    UndoOffer m_undo;
};

} // namespace dispatch
