// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/queue_words.h"

#include "ui/formats.h"
#include "ui/models/callback_words.h"
#include "ui/wording.h"

#include <algorithm>

namespace dispatch {

using namespace Qt::StringLiterals;

bool QueueWords::isLate(const Call& call, Instant now)
{
    return isOpen(call.followUp) && call.callbackDueAt && *call.callbackDueAt < now;
}

QString QueueWords::due(const Call& call, Instant now)
{
    return isOpen(call.followUp) && call.callbackDueAt ? Formats::due(*call.callbackDueAt, now) : QString{};
}

// Seconds count during the first hour only: later they would be unrest without use.
QString QueueWords::waiting(const Call& call, Instant now)
{
    using namespace std::chrono;
    if (!isOpen(call.followUp) || !call.endedAt)
        return {};
    const auto waited = std::max(0s, floor<seconds>(now - *call.endedAt));
    if (waited < 1h)
        return Formats::duration(waited);
    const qint64 minutes = waited / 1min;
    if (waited >= 48h)
        return tr("%1 j", "days").arg(minutes / (24 * 60));
    return tr("%1 h %2", "hours, minutes: a span").arg(minutes / 60).arg(minutes % 60, 2, 10, '0'_L1);
}

QString QueueWords::state(const Call& call, Instant now)
{
    const QString stage = call.lineState == LineState::Ended ? CallbackWords::stage(call, now) : QString{};
    return stage.isEmpty() ? Wording::stateOf(call) : stage;
}

QString QueueWords::stateInFull(const Call& call, Instant now)
{
    QStringList lines{state(call, now)};
    if (call.alarm.stage(now) == AlarmStage::Shelved && call.alarm.shelvedUntil)
        lines << Wording::until(*call.alarm.shelvedUntil, now);
    if (!call.alarm.acknowledgedBy.isEmpty())
        lines << tr("Acquitté par %1").arg(call.alarm.acknowledgedBy);
    if (!lines.contains(Wording::stateOf(call)))
        lines << Wording::stateOf(call);
    if (!call.endedReason.isEmpty())
        lines << Wording::endedReason(call.endedReason);
    return lines.join('\n'_L1);
}

QString QueueWords::subject(const Call& call)
{
    return call.service.isEmpty() ? call.problem.simplified() : Wording::serviceOf(call);
}

QString QueueWords::spokenDue(const Call& call, Instant now)
{
    using namespace std::chrono;
    const QString words = due(call, now);
    if (words.isEmpty() || isLate(call, now))
        return words;
    const qint64 minutes = floor<seconds>(*call.callbackDueAt - now) / 1min;
    if (minutes == 1)
        return tr("dû dans 1 minute");
    return minutes > 1 && minutes < 60 ? tr("dû dans %1 minutes").arg(minutes)
                                       : tr("dû %1", "due, followed by a span").arg(words);
}

QString QueueWords::sentence(const Call& call, Instant now)
{
    QStringList parts{Wording::codeAndName(call.priority), spokenDue(call, now), Wording::callerOf(call),
        Wording::zone(call.customer.zone), state(call, now)};
    if (!call.customer.name.isEmpty() && !call.customer.phone.isEmpty())
        parts << Formats::phone(call.customer.phone);
    parts << subject(call);
    if (!call.attempts.empty())
        parts << tr("rappels : %1").arg(CallbackWords::attempts(call));
    if (call.followUp != FollowUp::None)
        parts << tr("suivi : %1").arg(Wording::of(call.followUp));
    if (!call.assignedTo.isEmpty())
        parts << tr("responsable : %1").arg(call.assignedTo);
    parts
        << tr("reçu le %1 à %2").arg(Formats::date(call.listedAt()), Formats::sentenceTime(call.listedAt()));
    if (const auto length = call.durationSeconds())
        parts << tr("durée %1").arg(Formats::sentenceDuration(std::chrono::seconds{*length}));
    parts.removeAll(QString{});
    return parts.join(", "_L1);
}

} // namespace dispatch
