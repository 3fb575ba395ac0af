// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/open_counts.h"

#include <array>
#include <utility>

namespace dispatch {

namespace {

//! One count of a round and how it enters the figures.
struct Question {
    std::optional<Priority> priority{};
    bool open = true;
    bool due = false;
    bool fresh = false; //!< its alarm is New
    bool shelved = false;
    qint64 OpenFigures::*figure = &OpenFigures::pressing;
    int sign = 1;
};

// New or due: both are counted, and what is both is taken off once. A call that goes on can be new, not due.
constexpr std::array questions{Question{.figure = &OpenFigures::open},
    Question{.priority = Priority::P1, .figure = &OpenFigures::urgent},
    Question{.priority = Priority::P1, .due = true},
    Question{.priority = Priority::P1, .open = false, .fresh = true},
    Question{.priority = Priority::P1, .due = true, .fresh = true, .sign = -1},
    Question{.priority = Priority::P2, .due = true},
    Question{.priority = Priority::P2, .open = false, .fresh = true},
    Question{.priority = Priority::P2, .due = true, .fresh = true, .sign = -1},
    Question{.open = false, .shelved = true, .figure = &OpenFigures::shelved}};

CallFilter filterOf(const Question& question, Instant now)
{
    CallFilter filter{.priority = question.priority, .open = question.open};
    if (question.due)
        filter.dueBefore = now;
    if (question.fresh)
        filter.newAt = now;
    if (question.shelved)
        filter.shelvedAt = now;
    return filter;
}

} // namespace

OpenCounts::OpenCounts(CallSource& source, DeskLink& link, const Clock& clock, QObject* parent)
    : QObject{parent}
    , m_source{source}
    , m_clock{clock}
{
    m_pace.setSingleShot(true);
    m_answers.reserve(questions.size());
    connect(&m_pace, &QTimer::timeout, this, [this] {
        if (std::exchange(m_again, false))
            refresh();
    });
    connect(&m_idle, &QTimer::timeout, this, &OpenCounts::refresh);
    connect(&link, &DeskLink::changed, this, &OpenCounts::refresh);
    connect(&link, &DeskLink::resyncNeeded, this, &OpenCounts::refresh);
    m_idle.start(idleMs);
    refresh();
}

void OpenCounts::refresh()
{
    if (m_asking || m_pace.isActive()) {
        m_again = true;
        return;
    }
    m_asking = true;
    m_answers.clear();
    m_asOf = m_clock.now();
    m_pace.start(paceMs);
    ask();
}

// One after the other: the view lets only a few questions of one asker wait.
void OpenCounts::ask()
{
    m_source.count(filterOf(questions.at(m_answers.size()), m_asOf), this,
        [this](const Result<qint64>& answer) { accept(answer); });
}

void OpenCounts::accept(const Result<qint64>& answer)
{
    if (!answer)
        return publish(std::nullopt);
    m_answers.push_back(*answer);
    if (m_answers.size() < questions.size())
        return ask();
    OpenFigures figures;
    for (size_t i = 0; i < questions.size(); ++i)
        figures.*questions.at(i).figure += questions.at(i).sign * m_answers.at(i);
    publish(figures);
}

void OpenCounts::publish(const std::optional<OpenFigures>& figures)
{
    m_asking = false;
    if (!m_pace.isActive() && std::exchange(m_again, false))
        refresh();
    if (std::exchange(m_figures, figures) != figures)
        emit changed();
}

} // namespace dispatch
