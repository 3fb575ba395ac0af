// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/call_source.h"

#include <QHash>
#include <QPointer>

#include <algorithm>
#include <deque>

namespace dispatch {

//! A store of any size that makes its calls up and answers only when the test says so.
class FakeCallSource final : public CallSource {
public:
    void window(const CallFilter& filter, const CallSort& sort, qint64 offset, int limit, QObject* context,
        Answer<std::vector<Call>> answer) override
    {
        lastFilter = filter;
        lastSort = sort;
        ++windowQuestions;
        later(context, [this, offset, limit, answer = std::move(answer)] {
            if (failure)
                return answer(*failure);
            std::vector<Call> calls;
            for (qint64 row = offset; row < std::min(rows, offset + limit); ++row)
                calls.push_back(callOf(row));
            answer(calls);
        });
    }
    void count(const CallFilter& /*filter*/, QObject* context, Answer<qint64> answer) override
    {
        later(context, [this, answer = std::move(answer)] { failure ? answer(*failure) : answer(rows); });
    }
    void detail(const CallId& id, QObject* context, Answer<CallDetail> answer) override
    {
        later(context, [this, id, answer = std::move(answer)] {
            if (failure)
                return answer(*failure);
            CallDetail known = details.value(id);
            known.call.id = id;
            answer(known);
        });
    }

    void journal(const JournalFilter& filter, quint64 before, int limit, QObject* context,
        Answer<std::vector<JournalLine>> answer) override
    {
        lastJournalFilter = filter;
        later(context, [this, before, limit, answer = std::move(answer)] {
            if (failure)
                return answer(*failure);
            std::vector<JournalLine> lines;
            for (const JournalLine& line : journalLines) { // newest first
                if (std::ssize(lines) < limit && (before == 0 || line.entry.seq < before))
                    lines.push_back(line);
            }
            answer(lines);
        });
    }
    void day(Instant /*from*/, Instant /*until*/, Instant /*now*/, QObject* context,
        Answer<DayFigures> answer) override
    {
        later(context, [this, answer = std::move(answer)] { failure ? answer(*failure) : answer(figures); });
    }

    //! Answers everything that was asked so far.
    void answer()
    {
        for (size_t left = m_questions.size(); left > 0; --left) {
            const Question question = std::move(m_questions.front());
            m_questions.pop_front();
            if (question.context)
                question.run();
        }
    }

    std::function<Call(qint64)> callOf
        = [](qint64 row) { return Call{.id = {QStringLiteral("call-%1").arg(row)}}; };
    qint64 rows = 0;
    std::optional<Error> failure{};
    QHash<CallId, CallDetail> details{};
    std::vector<JournalLine> journalLines{}; //!< newest first
    DayFigures figures{};
    JournalFilter lastJournalFilter{};
    int windowQuestions = 0;
    CallFilter lastFilter{};
    CallSort lastSort{};
    [[nodiscard]] size_t waiting() const { return m_questions.size(); }

private:
    struct Question {
        QPointer<QObject> context{};
        std::function<void()> run{};
    };
    void later(QObject* context, std::function<void()> run)
    {
        m_questions.push_back({context, std::move(run)});
    }

    std::deque<Question> m_questions{};
};

} // namespace dispatch
