// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/call_row.h"

#include <algorithm>

namespace dispatch {

namespace {

constexpr int numBits = 22;
constexpr qint64 year2000 = 946'684'800'000; // ms since 1970
constexpr qint64 reach = (qint64{1} << (63 - numBits)) - 1; // ms that fit above the number's bits
constexpr QChar afterAllText{0xffff};

} // namespace

qint64 listKeyOf(Instant listedAt, qint64 num)
{
    // not listedAt - year2000: the difference of two far moments need not fit
    const qint64 ms = std::clamp(toEpochMs(listedAt), year2000 - reach, year2000 + reach) - year2000;
    return ms * (qint64{1} << numBits) + (num & ((qint64{1} << numBits) - 1));
}

qint64 firstListKey(Instant at)
{
    return listKeyOf(at, 0);
}

QString sortable(const QString& text)
{
    if (text.isEmpty())
        return afterAllText;
    QString folded;
    const QString decomposed = text.normalized(QString::NormalizationForm_KD).toCaseFolded();
    folded.reserve(decomposed.size());
    std::copy_if(decomposed.begin(), decomposed.end(), std::back_inserter(folded),
        [](QChar c) { return c.category() != QChar::Mark_NonSpacing; });
    return folded.isEmpty() ? QString{afterAllText} : folded;
}

CallRow rowOf(const Call& call, qint64 num, const std::optional<Instant>& stepAt)
{
    return {.listKey = listKeyOf(call.listedAt(), num),
        .lineState = static_cast<int>(call.lineState),
        .followUp = static_cast<int>(call.followUp),
        .priority = static_cast<int>(call.priority),
        .name = sortable(call.customer.name),
        .phone = call.customer.phone.isEmpty() ? QString{afterAllText} : call.customer.phone,
        .duration = call.durationSeconds().value_or(-1),
        .service = call.service,
        .zone = call.customer.zone,
        .dueAt = epochMs(call.callbackDueAt),
        .assignee = call.assignedTo,
        .mergedInto = call.mergedInto.value,
        .attentionAt = epochMs(call.alarm.attentionAt),
        .stepAt = epochMs(stepAt),
        .shelvedUntil = epochMs(call.alarm.shelvedUntil),
        .waits = call.waitsForSlot};
}

} // namespace dispatch
