// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/call_actions.h"

#include "ui/actions/call_availability.h"
#include "ui/formats.h"
#include "ui/models/callback_words.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/urgency_icon.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPointer>
#include <QUuid>

namespace dispatch {

using namespace Qt::StringLiterals;

namespace {

std::optional<Priority> chosenBy(QLatin1StringView id)
{
    if (id == "call.priority1"_L1)
        return Priority::P1;
    if (id == "call.priority2"_L1)
        return Priority::P2;
    if (id == "call.priority3"_L1)
        return Priority::P3;
    return id == "call.priority4"_L1 ? std::optional{Priority::P4} : std::nullopt;
}

std::optional<CallbackOutcome> outcomeOf(QLatin1StringView id)
{
    constexpr QLatin1StringView family{"outcome-"};
    if (!id.startsWith(family))
        return std::nullopt;
    const auto digit = static_cast<size_t>(id.sliced(family.size()).toString().toInt());
    return digit >= 1 && digit <= everyOutcome.size() ? std::optional{everyOutcome.at(digit - 1)}
                                                      : std::nullopt;
}

} // namespace

CallActions::CallActions(ActionSet& actions, DeskLink& link, CallDetailReading& reading,
    const DeskPerson& person, const Clock& clock, QObject* parent)
    : QObject{parent}
    , m_actions{actions}
    , m_link{link}
    , m_reading{reading}
    , m_person{person}
    , m_clock{clock}
{
    for (const ActionRow& row : ActionTable::rows()) {
        if (const auto priority = chosenBy(row.id))
            actions.action(row.id).setIcon(urgencyIcon(*priority));
        if (row.onCall)
            connect(
                &actions.action(row.id), &QAction::triggered, this, [this, &row] { onTriggered(row.id); });
    }
    connect(&reading, &CallDetailReading::followed, this, [this] {
        m_unreadable = false;
        refresh();
    });
    connect(&reading, &CallDetailReading::read, this, [this](const CallDetail& detail) {
        m_unreadable = false;
        settle(detail.call.id);
    });
    connect(&reading, &CallDetailReading::failed, this, [this] {
        m_unreadable = true;
        settle(m_reading.call());
    });
    connect(&person, &DeskPerson::nameChanged, this, &CallActions::refresh);
    refresh();
}

void CallActions::onTriggered(QLatin1StringView id)
{
    const std::optional<CallDetail>& detail = m_reading.detail();
    if (!detail)
        return;
    const Call call = detail->call;
    if (id == "call.open"_L1)
        emit openRequested();
    else if (id == "call.note"_L1)
        emit noteRequested();
    else if (id == "edit-sheet"_L1)
        emit editRequested();
    else if (id == "call.merge"_L1)
        emit mergeRequested(*detail);
    else if (id == "call.copyNumber"_L1)
        copyNumber(call);
    else if (const auto priority = chosenBy(id))
        emit priorityRequested(call, *priority);
    else if (!askAlarm(id, call))
        performAtOnce(id, call);
}

//! What a panel or a dialog has to say more about.
bool CallActions::askAlarm(QLatin1StringView id, const Call& call)
{
    const auto outcome = outcomeOf(id);
    if (outcome)
        emit outcomeRequested(call, *outcome);
    else if (id == "outcome"_L1)
        emit outcomeChoiceRequested(call);
    else if (id == "call-back"_L1)
        emit callbackRequested(call);
    else if (id == "shelve"_L1)
        emit shelveRequested(call);
    else
        return false;
    return true;
}

void CallActions::performAtOnce(QLatin1StringView id, const Call& call)
{
    if (id == "call.take"_L1)
        take(call);
    else if (id == "call.acknowledge"_L1)
        perform(call, AcknowledgeAlarm{.call = call.id});
    else if (id == "call.unmerge"_L1)
        perform(call, MergeCall{.call = call.id});
    else if (id == "call.priorityAuto"_L1)
        perform(call, SetPriority{.call = call.id});
    else if (const auto mark = CallAvailability::markMadeBy(id))
        perform(call, MarkFollowUp{.call = call.id, .followUp = mark});
}

void CallActions::take(const Call& call)
{
    const QString to = call.assignedTo == m_person.name() ? QString{} : m_person.name();
    perform(call, AssignCall{.call = call.id, .to = to, .expected = call.assignedTo});
}

void CallActions::copyNumber(const Call& call)
{
    QGuiApplication::clipboard()->setText(CallbackWords::dialled(call.customer.phone));
    emit told(Level::Good, tr("Numéro copié : %1.").arg(Formats::phone(call.customer.phone)));
}

void CallActions::performTogether(QLatin1StringView id, const std::vector<Call>& calls)
{
    if (QString why = CallAvailability::whyNotTogether(calls); !why.isEmpty()) {
        emit told(Level::Warning, why);
        return;
    }
    const QString group = QUuid::createUuid().toString(QUuid::WithoutBraces);
    const auto mark = CallAvailability::markMadeBy(id);
    for (const Call& call : calls) {
        if (mark)
            perform(call, MarkFollowUp{.call = call.id, .followUp = mark}, group);
        else
            perform(call, AcknowledgeAlarm{.call = call.id}, group);
    }
}

void CallActions::perform(const Call& before, const Action& doing, const QString& group)
{
    CallAct act = CallAct::of(before, doing, m_person.name());
    act.group = group;
    Command command{
        .id = QUuid::createUuid().toString(QUuid::WithoutBraces), .author = act.author, .action = doing};
    if (m_unsure && m_unsure->author == act.author && m_unsure->action == doing)
        command.id = m_unsure->id;
    m_unsure.reset();
    m_underWay[before.id].insert(CallAct::kindOf(doing), Phase::Sent);
    refresh();
    m_link.send(command, [self = QPointer{this}, command, act](const Result<quint64>& answer) {
        if (self)
            self->answered(command, act, answer);
    });
}

void CallActions::answered(const Command& command, const CallAct& act, const Result<quint64>& answer)
{
    const CallId call = CallAct::callOf(command.action);
    if (!answer) {
        if (answer.error().code == ErrorCode::Network || answer.error().code == ErrorCode::Timeout)
            m_unsure = command;
        m_underWay[call].remove(CallAct::kindOf(command.action));
        refresh();
        emit told(Level::Bad, CallAct::refusal(command.action, answer.error(), m_clock.now()));
        emit refused(act, answer.error());
        return;
    }
    m_underWay[call].insert(CallAct::kindOf(command.action), Phase::Settling);
    if (call == m_reading.call())
        m_reading.follow(call); // what was done is only true for the eye once it was read
    else
        settle(call);
    if (!act.canBeUndone())
        emit told(Level::Good, act.done());
    emit done(act);
}

void CallActions::settle(const CallId& call)
{
    const auto found = m_underWay.find(call);
    if (found != m_underWay.end()) {
        found->removeIf([](const auto& kind) { return kind.value() == Phase::Settling; });
        if (found->isEmpty())
            m_underWay.erase(found);
    }
    refresh();
}

QString CallActions::whyNone() const
{
    if (m_reading.call().isEmpty())
        return tr("Choisissez d’abord un appel.");
    if (m_reading.detail())
        return {};
    return m_unreadable ? tr("Cet appel ne se lit pas.") : tr("Lecture de l’appel…");
}

bool CallActions::isUnderWay(const ActionRow& row) const
{
    const auto kinds = m_underWay.constFind(m_reading.call());
    return kinds != m_underWay.cend() && kinds->contains(row.declares);
}

void CallActions::refresh()
{
    const QString none = whyNone();
    const Call call = m_reading.detail() ? m_reading.detail()->call : Call{};
    const bool mine = !call.id.isEmpty() && call.assignedTo == m_person.name();
    m_actions.setText("call.take"_L1, CallAvailability::takeText(call, m_person.name()));
    m_actions.action("call.take"_L1).setIcon(icon(mine ? u"release" : u"take"));
    for (const ActionRow& row : ActionTable::rows()) {
        if (!row.onCall)
            continue;
        if (!none.isEmpty())
            m_actions.disable(row.id, none);
        else if (isUnderWay(row))
            m_actions.disable(row.id, tr("En cours d’enregistrement…"));
        else
            m_actions.setReason(row.id,
                CallAvailability::whyNot(row.id, call, {.me = m_person.name(), .now = m_clock.now()}));
    }
}

} // namespace dispatch
