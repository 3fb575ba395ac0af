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
constexpr std::array alarmStages{Names<AlarmStage>{AlarmStage::None, "none"_L1},
    Names<AlarmStage>{AlarmStage::New, "new"_L1},
    Names<AlarmStage>{AlarmStage::Acknowledged, "acknowledged"_L1},
    Names<AlarmStage>{AlarmStage::InHand, "in_hand"_L1}, Names<AlarmStage>{AlarmStage::Shelved, "shelved"_L1},
    Names<AlarmStage>{AlarmStage::Done, "done"_L1}};
constexpr std::array alertChannels{Names<AlertChannel>{AlertChannel::Text, "text"_L1},
    Names<AlertChannel>{AlertChannel::Voice, "voice"_L1},
    Names<AlertChannel>{AlertChannel::Digest, "digest"_L1}};
constexpr std::array callbackOutcomes{Names<CallbackOutcome>{CallbackOutcome::Appointment, "appointment"_L1},
    Names<CallbackOutcome>{CallbackOutcome::Quote, "quote"_L1},
    Names<CallbackOutcome>{CallbackOutcome::Voicemail, "voicemail"_L1},
    Names<CallbackOutcome>{CallbackOutcome::NoAnswer, "no_answer"_L1},
    Names<CallbackOutcome>{CallbackOutcome::Busy, "busy"_L1},
    Names<CallbackOutcome>{CallbackOutcome::WrongNumber, "wrong_number"_L1},
    Names<CallbackOutcome>{CallbackOutcome::Settled, "settled"_L1},
    Names<CallbackOutcome>{CallbackOutcome::Refused, "refused"_L1}};
constexpr std::array callbackMethods{Names<CallbackMethod>{CallbackMethod::Tel, "tel"_L1},
    Names<CallbackMethod>{CallbackMethod::Manual, "manual"_L1}};
constexpr std::array customerFields{Names<CustomerField>{CustomerField::Name, "name"_L1},
    Names<CustomerField>{CustomerField::SpokenPhone, "spoken_phone"_L1},
    Names<CustomerField>{CustomerField::Address, "address"_L1},
    Names<CustomerField>{CustomerField::PostalCode, "postal_code"_L1},
    Names<CustomerField>{CustomerField::Email, "email"_L1},
    Names<CustomerField>{CustomerField::Problem, "problem"_L1},
    Names<CustomerField>{CustomerField::Service, "service"_L1}};

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

QString wireName(AlarmStage stage)
{
    return nameIn(alarmStages, stage);
}

QString wireName(AlertChannel channel)
{
    return nameIn(alertChannels, channel);
}

QString wireName(CallbackOutcome outcome)
{
    return nameIn(callbackOutcomes, outcome);
}

QString wireName(CallbackMethod method)
{
    return nameIn(callbackMethods, method);
}

QString wireName(CustomerField field)
{
    return nameIn(customerFields, field);
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

std::optional<AlertChannel> alertChannelOf(QStringView name)
{
    return valueIn(alertChannels, name);
}

std::optional<CallbackOutcome> callbackOutcomeOf(QStringView name)
{
    return valueIn(callbackOutcomes, name);
}

std::optional<CallbackMethod> callbackMethodOf(QStringView name)
{
    return valueIn(callbackMethods, name);
}

std::optional<CustomerField> customerFieldOf(QStringView name)
{
    return valueIn(customerFields, name);
}

} // namespace dispatch
