// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/wire_names.h"

#include <array>
#include <utility>

namespace dispatch {

using namespace Qt::StringLiterals;

namespace {

template <typename E> using Names = std::pair<E, QLatin1StringView>;

constexpr std::array lineStates{Names<LineState>{LineState::Queued, "queued"_L1},
    Names<LineState>{LineState::Ringing, "ringing"_L1},
    Names<LineState>{LineState::InProgress, "in_progress"_L1},
    Names<LineState>{LineState::Forwarding, "forwarding"_L1}, Names<LineState>{LineState::Ended, "ended"_L1}};
constexpr std::array outcomes{Names<Outcome>{Outcome::Completed, "completed"_L1},
    Names<Outcome>{Outcome::Abandoned, "abandoned"_L1}, Names<Outcome>{Outcome::Failed, "failed"_L1},
    Names<Outcome>{Outcome::Transferred, "transferred"_L1}, Names<Outcome>{Outcome::Missed, "missed"_L1}};
constexpr std::array followUps{Names<FollowUp>{FollowUp::None, "none"_L1},
    Names<FollowUp>{FollowUp::ToCallBack, "to_call_back"_L1},
    Names<FollowUp>{FollowUp::InProgress, "in_progress"_L1}, Names<FollowUp>{FollowUp::Done, "done"_L1},
    Names<FollowUp>{FollowUp::Archived, "archived"_L1}, Names<FollowUp>{FollowUp::Refused, "refused"_L1}};
constexpr std::array priorities{Names<Priority>{Priority::P1, "P1"_L1},
    Names<Priority>{Priority::P2, "P2"_L1}, Names<Priority>{Priority::P3, "P3"_L1},
    Names<Priority>{Priority::P4, "P4"_L1}};
constexpr std::array speakers{
    Names<Speaker>{Speaker::User, "user"_L1}, Names<Speaker>{Speaker::Assistant, "assistant"_L1}};

template <typename E, size_t N> QString nameIn(const std::array<Names<E>, N>& names, E wanted)
{
    for (const auto& [value, name] : names) {
        if (value == wanted)
            return name;
    }
    Q_UNREACHABLE();
}

template <typename E, size_t N>
std::optional<E> valueIn(const std::array<Names<E>, N>& names, QStringView wanted)
{
    for (const auto& [value, name] : names) {
        if (name == wanted)
            return value;
    }
    return std::nullopt;
}

} // namespace

QString wireName(LineState state)
{
    return nameIn(lineStates, state);
}

QString wireName(Outcome outcome)
{
    return nameIn(outcomes, outcome);
}

QString wireName(FollowUp followUp)
{
    return nameIn(followUps, followUp);
}

QString wireName(Priority priority)
{
    return nameIn(priorities, priority);
}

QString wireName(Speaker speaker)
{
    return nameIn(speakers, speaker);
}

std::optional<LineState> lineStateOf(QStringView name)
{
    return valueIn(lineStates, name);
}

std::optional<Outcome> outcomeOf(QStringView name)
{
    return valueIn(outcomes, name);
}

std::optional<FollowUp> followUpOf(QStringView name)
{
    return valueIn(followUps, name);
}

std::optional<Priority> priorityOf(QStringView name)
{
    return valueIn(priorities, name);
}

std::optional<Speaker> speakerOf(QStringView name)
{
    return valueIn(speakers, name);
}

} // namespace dispatch
