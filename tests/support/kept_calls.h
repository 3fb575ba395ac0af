// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/call_source.h"

#include <QPointer>

#include <deque>

namespace dispatch {

//! The calls that the test gives it, filtered as the store does, answered when the test says so.
class KeptCalls final : public CallSource {
public:
    void window(const CallFilter& filter, const CallSort& /*sort*/, qint64 /*offset*/, int limit,
        QObject* context, Answer<std::vector<Call>> answer) override
    {
        ++questions;
        m_waiting.emplace_back([=, this, guard = QPointer{context}] {
            if (!guard)
                return;
            if (failure)
                return answer(*failure);
            std::vector<Call> found;
            for (const Call& call : calls) {
                if (std::ssize(found) < limit && matches(call, filter))
                    found.push_back(call);
            }
            answer(found);
        });
    }
    void count(const CallFilter& /*filter*/, QObject* /*context*/, Answer<qint64> /*answer*/) override { }
    void detail(const CallId& /*id*/, QObject* /*context*/, Answer<CallDetail> /*answer*/) override { }
    void journal(const JournalFilter& /*filter*/, quint64 /*before*/, int /*limit*/, QObject* /*context*/,
        Answer<std::vector<JournalLine>> /*answer*/) override
    {
    }
    void day(Instant /*from*/, Instant /*until*/, Instant /*now*/, QObject* /*context*/,
        Answer<DayFigures> /*answer*/) override
    {
    }
    void answer()
    {
        for (size_t left = m_waiting.size(); left > 0; --left) {
            const auto run = std::move(m_waiting.front());
            m_waiting.pop_front();
            run();
        }
    }

    std::vector<Call> calls{};
    std::optional<Error> failure{};
    int questions = 0;

private:
    static bool matches(const Call& call, const CallFilter& filter)
    {
        const bool open = call.followUp == FollowUp::ToCallBack || call.followUp == FollowUp::InProgress;
        return (!filter.live || call.lineState != LineState::Ended) && (!filter.open || open)
            && (!filter.priority || call.priority == *filter.priority)
            && (!filter.unassigned || call.assignedTo.isEmpty())
            && (!filter.newAt || call.alarm.stage(*filter.newAt) == AlarmStage::New);
    }

    std::deque<std::function<void()>> m_waiting{};
};

//! A call that has to be called back within four minutes and whose alarm nobody saw.
inline Call urgentCall(const QString& id, Instant now, Priority priority = Priority::P1)
{
    return {.id = {id},
        .lineState = LineState::Ended,
        .outcome = Outcome::Completed,
        .followUp = FollowUp::ToCallBack,
        .priority = priority,
        .priorityReason = {.rule = QStringLiteral("active_flood"),
            .matched = {QStringLiteral("l’eau monte"), QStringLiteral("sous-sol")}},
        .callbackDueAt = now + std::chrono::minutes{4},
        .alarm = {.raisedAt = now - std::chrono::seconds{42}, .attentionAt = now - std::chrono::seconds{42}},
        .customer = {.name = QStringLiteral("Geneviève Tremblay"),
            .phone = QStringLiteral("+15145550123"),
            .zone = QStringLiteral("laval")},
        .startedAt = now - std::chrono::seconds{42},
        .endedAt = now - std::chrono::seconds{10},
        .firstSeenAt = now - std::chrono::seconds{42},
        .updatedAt = now};
}

} // namespace dispatch
