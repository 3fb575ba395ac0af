// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/desk_actions.h"

#include "ui/actions/action_menus.h"
#include "ui/dialogs/about_dialog.h"
#include "ui/dialogs/cheat_sheet.h"
#include "ui/dialogs/merge_dialog.h"
#include "ui/dialogs/palette_dialog.h"
#include "ui/dialogs/person_dialog.h"
#include "ui/dialogs/priority_dialog.h"
#include "ui/dialogs/shelve_dialog.h"
#include "ui/dialogs/shortcuts_dialog.h"
#include "ui/widgets/callback_outcome_chooser.h"
#include "ui/widgets/result_line.h"
#include "ui/wording.h"

#include <QApplication>
#include <QDockWidget>
#include <QMenu>

namespace dispatch {

using namespace Qt::StringLiterals;

DeskActions::DeskActions(QWidget& window, DeskLink& link, CallSource& source, CallDetailReading& reading,
    DeskPerson& person, Preferences& preferences, const Clock& clock, QObject* parent)
    : QObject{parent}
    , m_window{window}
    , m_source{source}
    , m_person{person}
    , m_preferences{preferences}
    , m_clock{clock}
    , m_set{window, preferences}
    , m_calls{m_set, link, reading, person, clock}
    , m_undo{m_set, link, source, person, clock}
{
    connectCalls();
    connectTools();
}

void DeskActions::connectCalls()
{
    connect(&m_calls, &CallActions::openRequested, this, &DeskActions::openRequested);
    connect(&m_calls, &CallActions::noteRequested, this, &DeskActions::noteRequested);
    connect(&m_calls, &CallActions::mergeRequested, this, &DeskActions::askMerge);
    connect(&m_calls, &CallActions::priorityRequested, this, &DeskActions::askPriority);
    connect(&m_calls, &CallActions::shelveRequested, this, &DeskActions::askShelf);
    connect(&m_calls, &CallActions::outcomeChoiceRequested, this, [this](const Call& call) {
        (new CallbackOutcomeChooser{m_set, Wording::callerOf(call), m_window})->open();
    });
    connect(&m_calls, &CallActions::done, &m_undo, &UndoOffer::offer);
}

void DeskActions::connectTools()
{
    connect(&m_set.action("palette"_L1), &QAction::triggered, this, [this] {
        (new PaletteDialog{m_set, &m_window})->open();
    });
    connect(&m_set.action("shortcuts"_L1), &QAction::triggered, this, [this] {
        (new ShortcutsDialog{m_set, &m_window})->open();
    });
    connect(&m_set.action("cheatSheet"_L1), &QAction::triggered, this, [this] {
        (new CheatSheet{m_set, &m_window})->open();
    });
    connect(&m_set.action("about"_L1), &QAction::triggered, this,
        [this] { (new AboutDialog{&m_window})->open(); });
    connect(&m_set.action("person"_L1), &QAction::triggered, this, &DeskActions::askPerson);
    connect(
        &m_set.action("help"_L1), &QAction::triggered, this, [this] { emit helpRequested(focusedPanel()); });
}

ResultLine* DeskActions::makeResultLine(QWidget* parent)
{
    auto* const line = new ResultLine{m_set.action("undo"_L1), parent};
    connect(&m_calls, &CallActions::told, line, &ResultLine::tell);
    connect(&m_undo, &UndoOffer::told, line, &ResultLine::tell);
    connect(&m_undo, &UndoOffer::offered, line, &ResultLine::offerUndo);
    connect(&m_undo, &UndoOffer::secondsLeftChanged, line, &ResultLine::setSecondsLeft);
    return line;
}

void DeskActions::showContextMenu(const QPoint& globalPos)
{
    callContextMenu(m_set, &m_window)->popup(globalPos);
}

void DeskActions::askPriority(const Call& call, Priority proposed)
{
    auto* const dialog = new PriorityDialog{call, proposed, &m_window};
    connect(dialog, &PriorityDialog::priorityChosen, this,
        [this, call](Priority priority, const QString& reason) {
            m_calls.perform(call, SetPriority{.call = call.id, .priority = priority, .reason = reason});
        });
    dialog->open();
}

void DeskActions::askShelf(const Call& call)
{
    auto* const dialog = new ShelveDialog{call, m_clock, &m_window};
    connect(dialog, &ShelveDialog::shelfChosen, this,
        [this, call](std::optional<Instant> until, const QString& reason) {
            m_calls.perform(call, ShelveAlarm{.call = call.id, .until = until, .reason = reason});
        });
    dialog->open();
}

void DeskActions::askMerge(const CallDetail& detail)
{
    auto* const dialog = new MergeDialog{detail, m_source, m_clock, &m_window};
    connect(dialog, &MergeDialog::mergeChosen, this, [this](const Call& gone, const CallId& kept) {
        m_calls.perform(gone, MergeCall{.call = gone.id, .into = kept});
    });
    dialog->open();
}

void DeskActions::askPerson()
{
    auto* const dialog = new PersonDialog{m_person.name(), &m_window};
    connect(dialog, &PersonDialog::nameChosen, this, [this](const QString& name) {
        m_person.setName(name);
        m_preferences.set(u"desk/person"_s, m_person.name());
    });
    dialog->open();
}

QString DeskActions::focusedPanel() const
{
    for (const QWidget* widget = QApplication::focusWidget(); widget; widget = widget->parentWidget()) {
        if (qobject_cast<const QDockWidget*>(widget) || widget->objectName() == "centralQueue"_L1)
            return widget->objectName();
    }
    return {};
}

} // namespace dispatch
