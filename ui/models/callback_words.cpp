// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/callback_words.h"

#include "core/domain/alarm_rules.h"
#include "ui/formats.h"
#include "ui/wording.h"

namespace dispatch {

using namespace Qt::StringLiterals;

namespace {

constexpr int daysInWeek = 7;

} // namespace

std::optional<Instant> callbackSince(const Call& call, Instant now)
{
    const CallbackAttempt* const open = call.openAttempt();
    if (!open || open->startedAt + callbackLapsesAfter < now)
        return std::nullopt;
    return open->startedAt;
}

QString CallbackWords::of(CallbackOutcome outcome)
{
    return Wording::of(outcome);
}

int CallbackWords::digitOf(CallbackOutcome outcome)
{
    return static_cast<int>(outcome) + 1;
}

QString CallbackWords::attempts(const Call& call)
{
    if (call.attempts.empty())
        return {};
    const CallbackAttempt& last = call.attempts.back();
    QStringList parts{Formats::count(static_cast<qint64>(call.attempts.size())),
        last.outcome ? of(*last.outcome) : tr("en cours", "a callback")};
    if (last.nextAt && isOpen(call.followUp))
        parts << Formats::sentenceTime(*last.nextAt);
    return parts.join(u" · "_s);
}

QString CallbackWords::history(const Call& call)
{
    QStringList lines;
    lines.reserve(static_cast<qsizetype>(call.attempts.size()));
    for (const CallbackAttempt& attempt : call.attempts) {
        QStringList parts{Formats::fullTime(attempt.startedAt), attempt.author,
            attempt.outcome ? of(*attempt.outcome) : tr("résultat non noté", "a callback")};
        if (!attempt.number.isEmpty())
            parts << Formats::phone(attempt.number);
        if (!attempt.note.isEmpty())
            parts << attempt.note.simplified();
        lines << parts.join(u" · "_s);
    }
    return lines.join('\n'_L1);
}

QString CallbackWords::weekday(int day)
{
    switch (day) {
    case 0:
        return tr("Lundi");
    case 1:
        return tr("Mardi");
    case 2:
        return tr("Mercredi");
    case 3:
        return tr("Jeudi");
    case 4:
        return tr("Vendredi");
    case 5:
        return tr("Samedi");
    case 6:
        return tr("Dimanche");
    default:
        return {};
    }
}

QString CallbackWords::shortWeekday(int day)
{
    switch (day) {
    case 0:
        return tr("Lun");
    case 1:
        return tr("Mar");
    case 2:
        return tr("Mer");
    case 3:
        return tr("Jeu");
    case 4:
        return tr("Ven");
    case 5:
        return tr("Sam");
    case 6:
        return tr("Dim");
    default:
        return {};
    }
}

QString CallbackWords::weekdays(Weekdays days)
{
    if (days == 0 || days == everyWeekday)
        return tr("tous", "weekdays");
    QStringList names;
    names.reserve(daysInWeek);
    for (int day = 0; day < daysInWeek; ++day) {
        if (days & (1 << day))
            names << shortWeekday(day).toLower();
    }
    return names.join(", "_L1);
}

// An attempt that nobody has ended says more than the alarm: somebody is on the telephone.
QString CallbackWords::stage(const Call& call, Instant now)
{
    if (callbackSince(call, now))
        return tr("Rappel en cours");
    switch (call.alarm.stage(now)) {
    case AlarmStage::InHand:
        return tr("En main", "alarm");
    case AlarmStage::New:
    case AlarmStage::Acknowledged:
    case AlarmStage::Shelved:
        return Wording::of(call.alarm.stage(now));
    case AlarmStage::None:
    case AlarmStage::Done:
        return {};
    }
    Q_UNREACHABLE();
}

QString CallbackWords::dialled(const QString& e164)
{
    return e164.size() == 12 && e164.startsWith("+1"_L1) ? e164.mid(2) : e164;
}

} // namespace dispatch
