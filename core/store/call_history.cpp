// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/call_history.h"

#include "core/domain/wire_names.h"

namespace dispatch {

using namespace Qt::StringLiterals;

namespace {

QString detailOf(const StatusChanged& changed)
{
    return changed.endedReason.isEmpty() ? vapiName(changed.status) : changed.endedReason;
}

QString detailOf(const TranscriptHeard& /*heard*/)
{
    return {}; // the transcript itself shows it
}

QString detailOf(const SpeechChanged& /*changed*/)
{
    return {};
}

QString detailOf(const ToolAnswered& answered)
{
    return answered.tool.name;
}

QString detailOf(const CallReported& report)
{
    return report.endedReason;
}

QString detailOf(const RecordRemoved& removed)
{
    return removed.succeeded ? u"succeeded"_s : u"failed"_s;
}

QString detailOf(const NoteAdded& note)
{
    return note.text;
}

QString detailOf(const Noted& noted)
{
    return noted.type;
}

QString detailOf(const CallAssigned& assigned)
{
    return assigned.to;
}

QString detailOf(const PriorityChosen& chosen)
{
    return chosen.priority ? wireName(*chosen.priority) + u": "_s + chosen.reason : QString{};
}

QString detailOf(const FollowUpMarked& marked)
{
    return marked.followUp ? wireName(*marked.followUp) : QString{};
}

QString detailOf(const CallMerged& merged)
{
    return merged.into.value;
}

QString detailOf(const AlarmAcknowledged& acknowledged)
{
    return wireName(acknowledged.level);
}

QString detailOf(const AlarmShelved& shelved)
{
    if (!shelved.until)
        return {};
    return shelved.reason.isEmpty() ? toIso(*shelved.until)
                                    : toIso(*shelved.until) + u": "_s + shelved.reason;
}

QString detailOf(const CallbackStarted& started)
{
    return started.number;
}

QString detailOf(const CallbackEnded& ended)
{
    if (!ended.outcome)
        return {};
    QStringList words{wireName(*ended.outcome)};
    if (ended.nextAt)
        words << toIso(*ended.nextAt);
    else if (!ended.wish.window.isEmpty())
        words << ended.wish.window.simplified();
    const QString head = words.join(u' ');
    return ended.note.isEmpty() ? head : head + u'\n' + ended.note;
}

QString detailOf(const CustomerCorrected& corrected)
{
    const QString field = wireName(corrected.field);
    return corrected.value ? field + u": "_s + *corrected.value : field;
}

QString detailOf(const CallEntered& entered)
{
    return entered.source;
}

QString detailOf(const Escalated& escalated)
{
    const Escalation& step = escalated.step;
    return QStringList{wireName(step.channel), step.role, step.state}.join(u' ');
}

QString detailOf(const SoundSilenced& silenced)
{
    return toIso(silenced.until);
}

} // namespace

HistoryEntry historyEntry(const StoredEvent& stored)
{
    const Event& event = stored.event;
    return {.seq = stored.seq,
        .at = event.occurredAt,
        .who = event.author,
        .kind = stored.kind,
        .detail = std::visit([](const auto& payload) { return detailOf(payload); }, event.payload)};
}

} // namespace dispatch
