// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/company/clock_check.h"

#include <algorithm>

namespace dispatch {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::seconds never = std::chrono::seconds::max();

QString clockPath(size_t priority)
{
    return u"priorities.P%1"_s.arg(priority + 1);
}

QString stepPath(size_t priority, size_t step, QLatin1StringView member)
{
    return u"%1.ladder[%2].%3"_s.arg(clockPath(priority)).arg(step).arg(member);
}

bool isSameStep(const LadderStep& one, const LadderStep& other)
{
    return one.channel == other.channel && one.role == other.role && one.after == other.after;
}

void checkLadder(const Company& company, size_t priority, CompanyFaults& faults)
{
    const auto& ladder = company.priorities.at(priority).ladder;
    for (size_t i = 0; i < ladder.size(); ++i) {
        const LadderStep& step = ladder.at(i);
        if (!company.role(step.role))
            faults.add(CompanyProblem::UnknownReference, stepPath(priority, i, "role"_L1), step.role,
                u"roles[].key"_s);
        if (i > 0 && step.after < ladder.at(i - 1).after)
            faults.add(CompanyProblem::NotRising, stepPath(priority, i, "after_seconds"_L1),
                qint64{step.after.count()}, u"≥ %1"_s.arg(ladder.at(i - 1).after.count()));
        for (size_t earlier = 0; earlier < i; ++earlier) {
            if (isSameStep(step, ladder.at(earlier)))
                faults.add(CompanyProblem::Duplicate, stepPath(priority, i, "role"_L1), step.role,
                    stepPath(priority, earlier, "role"_L1));
        }
    }
}

//! When the team is told at the latest, unless it has seen the call already.
std::chrono::seconds surelyTold(const PriorityClock& clock)
{
    const auto sure = std::find_if(clock.ladder.begin(), clock.ladder.end(),
        [](const LadderStep& step) { return !step.onlyUnattended; });
    return sure == clock.ladder.end() ? never : sure->after;
}

//! When it is told at the earliest.
std::chrono::seconds firstTold(const PriorityClock& clock)
{
    return clock.ladder.empty() ? never : clock.ladder.front().after;
}

//! At night crew minutes stand still while elapsed ones run: no number of them makes up for that.
bool isDueSooner(const CallbackClock& lower, const CallbackClock& higher)
{
    return lower.within < higher.within || (higher.crewMinutes && !lower.crewMinutes);
}

void checkOrder(const Company& company, size_t priority, CompanyFaults& faults)
{
    const PriorityClock& higher = company.priorities.at(priority - 1);
    const PriorityClock& lower = company.priorities.at(priority);
    const QString due = clockPath(priority) + u".callback.within_minutes"_s;
    if (isDueSooner(lower.callback, higher.callback))
        faults.add(CompanyProblem::LowerPriorityFirst, due, qint64{lower.callback.within.count()},
            u"≥ %1 (%2.callback)"_s.arg(higher.callback.within.count()).arg(clockPath(priority - 1)));
    if (firstTold(lower) < surelyTold(higher))
        faults.add(CompanyProblem::LowerPriorityFirst, stepPath(priority, 0, "after_seconds"_L1),
            qint64{firstTold(lower).count()}, u"≥ %1.ladder"_s.arg(clockPath(priority - 1)));
}

} // namespace

void checkClocks(const Company& company, CompanyFaults& faults)
{
    for (size_t priority = 0; priority < company.priorities.size(); ++priority)
        checkLadder(company, priority, faults);
    if (surelyTold(company.priorities.front()) == never) {
        faults.add(CompanyProblem::Missing, u"priorities.P1.ladder[0]"_s, QJsonValue::Undefined,
            u"only_unattended = false"_s);
        return;
    }
    for (size_t priority = 1; priority < company.priorities.size(); ++priority)
        checkOrder(company, priority, faults);
}

} // namespace dispatch
