// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/company/rules.h"
#include "ui/dialogs/enter_call_dialog.h"
#include "ui/dialogs/handover_dialog.h"
#include "ui/main_window.h"
#include "ui/panels/call_sheet_panel.h"
#include "ui/panels/note_box.h"
#include "ui/paper/print_preview.h"
#include "ui/wording.h"

#include <QAction>

namespace dispatch {

using namespace Qt::StringLiterals;

void MainWindow::connectDialogs(DeskLink& link)
{
    ActionSet& set = m_actions.set();
    const std::shared_ptr<const Rules> known
        = m_options.callback.rules ? m_options.callback.rules() : nullptr;
    connect(&set.action("enter-call"_L1), &QAction::triggered, this, [this, &link] { enterCall(link); });
    connect(&set.action("handover"_L1), &QAction::triggered, this, &MainWindow::handOver);
    auto* const print = new CallbackPrint{
        *m_source, m_clock, known ? known->company.info.name : QStringLiteral("Drain Fortin"), *this};
    connect(&set.action("print-list"_L1), &QAction::triggered, print, &CallbackPrint::start);
    connect(print, &CallbackPrint::failed, this,
        [this](const Error& error) { emit m_actions.calls().told(Level::Bad, Wording::of(error)); });
    if (auto* const notes = m_sheet->findChild<NoteBox*>())
        notes->keepIn(m_drafts);
}

// It does not hold up the window: alarms come while a person writes. Without the business facts a call can be
// written down all the same, nothing is offered then.
void MainWindow::enterCall(DeskLink& link)
{
    if (auto* const there = findChild<EnterCallDialog*>())
        return bringUp(*there);
    const std::shared_ptr<const Rules> known
        = m_options.callback.rules ? m_options.callback.rules() : nullptr;
    auto* const dialog
        = new EnterCallDialog{link, m_person, known ? known : std::make_shared<const Rules>(), this};
    dialog->keepIn(m_drafts);
    connect(dialog, &EnterCallDialog::entered, this, &MainWindow::showCall);
    dialog->show();
}

void MainWindow::missPaper(const Error& error)
{
    emit m_actions.calls().told(
        Level::Bad, tr("La copie papier des rappels n’a pas été écrite. %1").arg(Wording::of(error)));
}

void MainWindow::handOver()
{
    if (auto* const there = findChild<HandoverDialog*>())
        return bringUp(*there);
    auto* const dialog = new HandoverDialog{*m_source, m_person, m_clock, m_options.directory, this};
    dialog->show();
}

} // namespace dispatch
