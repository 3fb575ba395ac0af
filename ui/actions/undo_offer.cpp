// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/undo_offer.h"

#include "ui/wording.h"

#include <QPointer>
#include <QUuid>

#include <algorithm>
#include <utility>

namespace dispatch {

using namespace Qt::StringLiterals;

namespace {

constexpr int tickMs = 250;

} // namespace

UndoOffer::UndoOffer(ActionSet& actions, DeskLink& link, CallSource& source, const DeskPerson& person,
    const Clock& clock, QObject* parent)
    : QObject{parent}
    , m_actions{actions}
    , m_link{link}
    , m_source{source}
    , m_person{person}
    , m_clock{clock}
{
    m_ticks.setInterval(tickMs);
    connect(&m_ticks, &QTimer::timeout, this, &UndoOffer::tick);
    connect(&actions.action("undo"_L1), &QAction::triggered, this, &UndoOffer::undo);
    refresh();
}

void UndoOffer::offer(const CallAct& act)
{
    if (!act.canBeUndone()) // notes, and what changed nothing
        return;
    const bool joins
        = m_offer && !m_underWay && !act.group.isEmpty() && m_offer->parts.front().act.group == act.group;
    if (!joins)
        m_offer.emplace(Offer{}); // clang 14 knows no other way while the class around it is made
    m_offer->parts.push_back({.act = act, .commandId = QUuid::createUuid().toString(QUuid::WithoutBraces)});
    m_offer->since = m_clock.monotonic();
    m_told = 0;
    m_ticks.start();
    emit offered(joins ? tr("Changés ensemble : %1 appels.").arg(m_offer->parts.size()) : act.done());
    refresh();
    tick();
}

int UndoOffer::secondsLeft() const
{
    if (!m_offer)
        return 0;
    const auto left
        = std::chrono::ceil<std::chrono::seconds>(m_offer->since + lifetime - m_clock.monotonic());
    return static_cast<int>(std::max<qint64>(0, left.count()));
}

void UndoOffer::tick()
{
    const int left = secondsLeft();
    if (left == 0)
        return close();
    if (std::exchange(m_told, left) != left)
        emit secondsLeftChanged(left);
}

void UndoOffer::close()
{
    m_offer.reset();
    m_ticks.stop();
    if (std::exchange(m_told, 0) != 0)
        emit secondsLeftChanged(0);
    refresh();
}

void UndoOffer::refresh()
{
    if (m_underWay)
        m_actions.disable("undo"_L1, tr("Annulation en cours…"));
    else if (m_offer)
        m_actions.enable("undo"_L1);
    else
        m_actions.disable(
            "undo"_L1, tr("Rien à annuler : une action s’annule pendant %1 s.").arg(lifetime.count()));
}

void UndoOffer::undo()
{
    if (secondsLeft() == 0 || m_underWay)
        return;
    m_underWay = true;
    m_undone = 0;
    m_refused = 0;
    refresh();
    undoNext();
}

// One after the other: a source answers only the newest question of its kind.
void UndoOffer::undoNext()
{
    const Part part = m_offer->parts.front();
    m_source.detail(CallAct::callOf(part.act.doing), this,
        [this, part](const Result<CallDetail>& answer) { check(part, answer); });
}

void UndoOffer::check(const Part& part, const Result<CallDetail>& answer)
{
    if (!answer)
        return end(part, false, Level::Bad, tr("Non annulé. %1").arg(Wording::of(answer.error())));
    if (part.act.stands(answer->call))
        return send(part);
    const QString who = part.act.changedBy(answer->call);
    const bool told = !who.isEmpty() && who != m_person.name();
    end(part, true, Level::Warning,
        told ? tr("Non annulé : %1 a changé l’appel entre-temps.").arg(who)
             : tr("Non annulé : l’appel a changé entre-temps."));
}

void UndoOffer::send(const Part& part)
{
    const Command command{.id = part.commandId, .author = m_person.name(), .action = part.act.undoing};
    m_link.send(command, [self = QPointer{this}, part](const Result<quint64>& answer) {
        if (self)
            self->answered(part, answer);
    });
}

// While the station does not answer the offer goes on, under the same id: it acts once.
void UndoOffer::answered(const Part& part, const Result<quint64>& answer)
{
    if (answer)
        return end(part, true, Level::Good, tr("Annulé : %1.").arg(Wording::callerOf(part.act.before)));
    const bool again = answer.error().code == ErrorCode::Network || answer.error().code == ErrorCode::Timeout;
    end(part, !again, Level::Bad, CallAct::refusal(part.act.undoing, answer.error(), m_clock.now()));
}

bool UndoOffer::isOffered(const Part& part) const
{
    return m_offer && m_offer->parts.front().commandId == part.commandId;
}

void UndoOffer::end(const Part& part, bool over, Level level, const QString& text)
{
    ++(level == Level::Good ? m_undone : m_refused);
    if (over && isOffered(part) && m_offer->parts.size() > 1) {
        m_offer->parts.erase(m_offer->parts.begin());
        return undoNext();
    }
    m_underWay = false;
    if (over && isOffered(part))
        close();
    refresh();
    const int all = m_undone + m_refused;
    if (all == 1)
        emit told(level, text);
    else if (m_refused == 0)
        emit told(Level::Good, tr("Annulé : %1 appels.").arg(all));
    else
        emit told(Level::Warning, tr("Annulé pour %1 appels sur %2. %3").arg(m_undone).arg(all).arg(text));
}

} // namespace dispatch
