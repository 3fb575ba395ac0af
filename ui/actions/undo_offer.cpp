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
    if (act.doing == act.undoing) // notes, and what changed nothing
        return;
    m_offer = Offer{.act = act,
        .since = m_clock.monotonic(),
        .commandId = QUuid::createUuid().toString(QUuid::WithoutBraces)};
    m_told = 0;
    m_ticks.start();
    emit offered(act.done());
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
    refresh();
    m_source.detail(CallAct::callOf(m_offer->act.doing), this,
        [this, offer = *m_offer](const Result<CallDetail>& answer) { check(offer, answer); });
}

void UndoOffer::check(const Offer& offer, const Result<CallDetail>& answer)
{
    if (!answer)
        return end(offer, false, Level::Bad, tr("Non annulé. %1").arg(Wording::of(answer.error())));
    if (offer.act.stands(answer->call))
        return send(offer);
    const QString who = offer.act.changedBy(answer->call);
    const bool told = !who.isEmpty() && who != m_person.name();
    end(offer, true, Level::Warning,
        told ? tr("Non annulé : %1 a changé l’appel entre-temps.").arg(who)
             : tr("Non annulé : l’appel a changé entre-temps."));
}

void UndoOffer::send(const Offer& offer)
{
    const Command command{.id = offer.commandId, .author = m_person.name(), .action = offer.act.undoing};
    m_link.send(command, [self = QPointer{this}, offer](const Result<quint64>& answer) {
        if (self)
            self->answered(offer, answer);
    });
}

// While the station does not answer the offer goes on, under the same id: it acts once.
void UndoOffer::answered(const Offer& offer, const Result<quint64>& answer)
{
    if (answer)
        return end(offer, true, Level::Good, tr("Annulé : %1.").arg(Wording::callerOf(offer.act.before)));
    const bool again = answer.error().code == ErrorCode::Network || answer.error().code == ErrorCode::Timeout;
    end(offer, !again, Level::Bad, CallAct::refusal(offer.act.undoing, answer.error(), m_clock.now()));
}

void UndoOffer::end(const Offer& offer, bool over, Level level, const QString& text)
{
    m_underWay = false;
    if (over && m_offer && m_offer->commandId == offer.commandId)
        close();
    refresh();
    emit told(level, text);
}

} // namespace dispatch
