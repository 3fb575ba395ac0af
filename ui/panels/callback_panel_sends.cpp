// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/formats.h"
#include "ui/models/callback_words.h"
#include "ui/panels/callback_outcomes.h"
#include "ui/panels/callback_panel.h"
#include "ui/widgets/notice.h"
#include "ui/wording.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QUuid>

#include <algorithm>

namespace dispatch {

using namespace Qt::StringLiterals;

namespace {

//! \a draft without what belongs to a callback; what was typed for the sheet stays.
Draft withoutCallback(const Draft& draft)
{
    return {.note = draft.note};
}

} // namespace

QString CallbackPanel::whyNotDial(const Call& call) const
{
    if (call.lineState != LineState::Ended)
        return tr("L’appel est encore en cours.");
    return m_numbers->chosen().isEmpty() ? tr("Aucun numéro à rappeler : l’appelant a masqué le sien.")
                                         : QString{};
}

void CallbackPanel::tick()
{
    const auto& detail = m_reading.detail();
    if (!detail || m_shown.isEmpty())
        return;
    const Call& call = detail->call;
    const Draft draft = m_drafts.draft(m_shown);
    const Instant now = m_clock.now();
    m_numbers->setWhyNot(whyNotDial(call));
    m_timer->setVisible(draft.startedAt.has_value());
    if (draft.startedAt)
        m_timer->setText(tr("Rappel en cours · %1", "how long")
                             .arg(Formats::duration(std::chrono::floor<std::chrono::seconds>(
                                 std::max(now - *draft.startedAt, std::chrono::milliseconds{0})))));
    const bool isOthers
        = callbackSince(call, now).has_value() && call.openAttempt()->author != m_person.name();
    const bool isTaken = !call.assignedTo.isEmpty() && call.assignedTo != m_person.name();
    if (isOthers)
        return m_notice->tell(Level::Warning,
            tr("%1 rappelle ce client, depuis %2.", "who, time")
                .arg(call.openAttempt()->author, Formats::sentenceTime(call.openAttempt()->startedAt)));
    m_notice->tell(Level::Notice, isTaken ? Wording::takenBy(call) : QString{});
}

// Dialled first, for the station is told how. What somebody else has is not dialled before the station says
// whether it may be.
void CallbackPanel::start(const Call& call)
{
    emit begun();
    const bool isTaken = !call.assignedTo.isEmpty() && call.assignedTo != m_person.name();
    m_numbers->show(call.customer, m_drafts.draft(call.id).number);
    const CallbackMethod method = isTaken ? CallbackMethod::Manual : m_numbers->dial();
    Draft draft = m_drafts.draft(call.id);
    draft.attempt = QUuid::createUuid().toString(QUuid::WithoutBraces);
    draft.caller = Wording::callerOf(call);
    draft.number = m_numbers->chosen();
    draft.startedAt = m_clock.now();
    m_drafts.set(call.id, draft);
    tick();
    m_calls.perform(call,
        StartCallback{.call = call.id, .attempt = draft.attempt, .number = draft.number, .method = method});
}

// The same client again, by the other number perhaps: it stays one callback.
void CallbackPanel::dial()
{
    if (!m_reading.detail())
        return;
    if (m_drafts.draft(m_shown).attempt.isEmpty())
        return start(m_reading.detail()->call);
    m_numbers->dial();
}

void CallbackPanel::end(const Call& call, CallbackOutcome outcome)
{
    Draft draft = m_drafts.draft(call.id);
    if (draft.callbackNote.size() > longestNote)
        return m_notice->tell(Level::Warning,
            tr("La note est trop longue : %1 caractères, au plus %2.")
                .arg(draft.callbackNote.size())
                .arg(longestNote));
    if (draft.attempt.isEmpty())
        draft.attempt = QUuid::createUuid().toString(QUuid::WithoutBraces);
    m_drafts.set(call.id, draft); // the same attempt when it has to be told again
    const bool again = needsAnotherTry(outcome);
    const bool agreed = outcome == CallbackOutcome::Appointment;
    m_calls.perform(call,
        EndCallback{.call = call.id,
            .attempt = draft.attempt,
            .outcome = outcome,
            .number = call.id == m_shown ? m_numbers->chosen() : draft.number,
            .note = draft.callbackNote.trimmed(),
            .nextAt = again ? std::optional{m_outcomes->nextAt(m_clock.now())} : std::nullopt,
            .wish = agreed && call.id == m_shown ? m_outcomes->wish() : SlotWish{}});
}

void CallbackPanel::kept(const CallAct& act)
{
    const auto* const ended = std::get_if<EndCallback>(&act.doing);
    if (!ended || !ended->outcome)
        return;
    const Draft draft = m_drafts.draft(ended->call);
    if (draft.attempt != ended->attempt)
        return;
    Draft rest = withoutCallback(draft);
    if (draft.callbackNote.trimmed() != ended->note)
        rest.callbackNote = draft.callbackNote; // typed on while the station kept the rest
    m_drafts.set(ended->call, rest);
    if (ended->call == m_shown)
        showDraft();
    m_outcomes->resetNext(m_clock.now());
    tick();
}

// Without an answer nobody knows whether it was kept: the callback goes on, under the same id.
void CallbackPanel::refused(const CallAct& act, const Error& error)
{
    const auto* const started = std::get_if<StartCallback>(&act.doing);
    if (!started || error.code == ErrorCode::Network || error.code == ErrorCode::Timeout)
        return;
    Draft draft = m_drafts.draft(started->call);
    if (draft.attempt != started->attempt)
        return;
    draft.attempt.clear();
    draft.startedAt.reset();
    draft.caller.clear();
    m_drafts.set(started->call, draft);
    tick();
}

void CallbackPanel::adopt(const Call& call)
{
    Draft draft = m_drafts.draft(call.id);
    const auto known = std::ranges::find(call.attempts, draft.attempt, &CallbackAttempt::id);
    if (!draft.attempt.isEmpty() && known != call.attempts.end() && known->outcome) {
        const bool isSame = draft.callbackNote.trimmed() == known->note;
        const QString note = isSame ? QString{} : draft.callbackNote;
        draft = withoutCallback(draft);
        draft.callbackNote = note;
        m_drafts.set(call.id, draft);
    }
    const CallbackAttempt* const open = call.openAttempt();
    if (!draft.attempt.isEmpty() || !callbackSince(call, m_clock.now()) || open->author != m_person.name())
        return;
    draft.attempt = open->id;
    draft.caller = Wording::callerOf(call);
    draft.number = open->number;
    draft.startedAt = open->startedAt;
    if (draft.callbackNote.isEmpty())
        draft.callbackNote = open->note;
    if (open->wish != SlotWish{}) {
        draft.window = open->wish.window;
        draft.weekdays = open->wish.weekdays;
    }
    m_drafts.set(call.id, draft);
    if (m_note->toPlainText().isEmpty())
        showDraft();
}

} // namespace dispatch
