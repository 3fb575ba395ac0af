// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/event.h"

#include <QRandomGenerator>

#include <array>
#include <utility>
#include <vector>

namespace dispatch {

//! Makes up the events of whole calls, natural ones and broken ones, and what people do to them, the same
//! ones for the same seed. Every event has its own key; with the core/domain library only.
class EventStreams final {
public:
    explicit EventStreams(quint32 seed)
        : m_random{seed}
    {
    }

    //! The events of one call in the order in which they happened. Some calls never connect, some break, some
    //! are silent; about a third get a second, richer report.
    [[nodiscard]] std::vector<Event> call(const CallId& id);

    //! The same events in any order, about a third of them twice or three times.
    [[nodiscard]] std::vector<Event> shuffledAndDoubled(std::vector<Event> events);

    //! A first delivery that lost about half of \a events, then, as a back-fill does, all of them.
    [[nodiscard]] std::vector<Event> droppedThenBackFilled(const std::vector<Event>& events);

    //! 0 … \a end - 1.
    [[nodiscard]] int below(int end) { return m_random.bounded(end); }

private:
    [[nodiscard]] bool chance(int percent) { return below(100) < percent; }
    [[nodiscard]] QString pick(std::initializer_list<const char16_t*> choices);
    void add(std::vector<Event>& events, EventPayload payload);
    void addTalk(std::vector<Event>& events);
    void addTool(std::vector<Event>& events, int number);
    void addAct(std::vector<Event>& events);
    [[nodiscard]] EventPayload act();
    [[nodiscard]] CallbackEnded callbackEnd();
    [[nodiscard]] CallFacts facts();
    [[nodiscard]] CallReported report(
        const std::vector<Event>& events, bool connected, const QString& reason);

    QRandomGenerator m_random;
    CallId m_call{};
    qint64 m_now = 1'795'100'000'000;
    QString m_phone{};
};

inline QString EventStreams::pick(std::initializer_list<const char16_t*> choices)
{
    return QString::fromUtf16(*(choices.begin() + below(static_cast<int>(choices.size()))));
}

inline void EventStreams::add(std::vector<Event>& events, EventPayload payload)
{
    m_now += below(4) == 0 ? 0 : below(5000); // some things happen within the same millisecond
    const QString key = QStringLiteral("test:%1:%2").arg(m_call.value).arg(events.size());
    events.push_back({.key = key,
        .call = m_call,
        .author = QStringLiteral("vapi"),
        .occurredAt = fromEpochMs(m_now),
        .receivedAt = fromEpochMs(m_now + 20 + below(300)),
        .callerPhone = chance(80) ? m_phone : QString{},
        .callerName = chance(10) ? pick({u"Mélanie Tremblay", u"Amir Benali"}) : QString{},
        .payload = std::move(payload)});
}

inline CallFacts EventStreams::facts()
{
    CallFacts facts{.name = chance(50) ? pick({u"Amir Benali", u"Rosaire Cyr"}) : QString{},
        .address
        = chance(40) ? pick({u"12, rue Masson, Montréal", u"2001, boulevard de Rome, Brossard"}) : QString{},
        .service = pick({u"debouchage", u"piscine", u"racines_alesage", u""}),
        .problem = pick({u"Inondation au sous-sol", u"Évier bouché", u"Pas d'eau, juste lent", u""})};
    if (chance(30))
        facts.quotedMinCents = 35'000 + below(3) * 10'000;
    if (chance(20))
        facts.alert
            = AlertRequest{.priority = static_cast<Priority>(below(4)), .roles = {QStringLiteral("owner")}};
    return facts;
}

inline void EventStreams::addTool(std::vector<Event>& events, int number)
{
    const bool works = chance(70);
    add(events,
        ToolAnswered{.tool = {.id = QStringLiteral("call_%1_%2").arg(m_call.value).arg(number),
                         .name = pick({u"validateServiceRequest", u"calculateQuote"}),
                         .arguments = QStringLiteral(R"({"serviceType":"debouchage","urgency":true})"),
                         .result = works ? QStringLiteral("Service offert.") : QString{},
                         .error = works ? QString{} : QStringLiteral("Outil indisponible."),
                         .at = fromEpochMs(m_now)},
            .facts = works ? facts() : CallFacts{}});
}

inline CallbackEnded EventStreams::callbackEnd()
{
    CallbackEnded ended{.attempt = pick({u"try-1", u"try-2", u"try-3"}),
        .number = m_phone,
        .note = pick({u"Sonne occupé.", u""}),
        .wish = {.window = pick({u"de 3 à 5 jours ouvrables", u""}), .weekdays = below(128)}};
    if (chance(80))
        ended.outcome = static_cast<CallbackOutcome>(below(8));
    if (chance(40))
        ended.nextAt = fromEpochMs(m_now + below(3'600'000));
    return ended;
}

inline EventPayload EventStreams::act()
{
    switch (below(12)) {
    case 5:
        return AlarmAcknowledged{.level = static_cast<Priority>(below(4))};
    case 6:
        return AlarmShelved{
            .until = chance(80) ? std::optional{fromEpochMs(m_now + below(900'000))} : std::nullopt,
            .reason = pick({u"En route.", u""}),
            .level = static_cast<Priority>(below(4))};
    case 7:
        return CallbackStarted{.attempt = pick({u"try-1", u"try-2", u"try-3"}), .number = m_phone};
    case 8:
        return callbackEnd();
    case 9:
        return CustomerCorrected{.field = static_cast<CustomerField>(below(7)),
            .value = chance(80) ? std::optional{pick({u"2001, boulevard de Rome, Brossard", u"Cyr", u""})}
                                : std::nullopt};
    case 10:
        return Escalated{.step = {.level = static_cast<Priority>(below(4)),
                             .step = below(3),
                             .channel = static_cast<AlertChannel>(below(3)),
                             .role = QStringLiteral("owner"),
                             .plannedAt = fromEpochMs(m_now),
                             .at = fromEpochMs(m_now + below(2000)),
                             .state = notConfigured}};
    case 11:
        return SoundSilenced{.until = fromEpochMs(m_now)};
    case 0:
        return CallAssigned{.to = pick({u"Julie", u"Marc", u""})};
    case 1:
        return chance(70)
            ? PriorityChosen{.priority = static_cast<Priority>(below(4)), .reason = pick({u"Vu.", u"Eau."})}
            : PriorityChosen{};
    case 2:
        return chance(70) ? FollowUpMarked{.followUp = static_cast<FollowUp>(below(6))} : FollowUpMarked{};
    case 3:
        return CallMerged{.into = {chance(70) ? QStringLiteral("another") : QString{}}};
    default:
        return NoteAdded{.text = pick({u"Rappeler demain.", u"Pas de réponse."})};
    }
}

inline void EventStreams::addAct(std::vector<Event>& events)
{
    add(events, act());
    events.back().author = pick({u"Julie", u"Marc"});
    events.back().callerPhone.clear();
    events.back().callerName.clear();
}

inline void EventStreams::addTalk(std::vector<Event>& events)
{
    add(events, StatusChanged{.status = CallStatus::InProgress});
    if (chance(50))
        add(events, Noted{.type = QStringLiteral("assistant.started"), .detail = QStringLiteral("{}")});
    const int turns = below(6);
    for (int turn = 0; turn < turns; ++turn) {
        const Speaker who = turn % 2 == 0 ? Speaker::Assistant : Speaker::User;
        const QString words = who == Speaker::Assistant
            ? pick({u"Bonjour, ici Paul, de Drain Fortin. Comment puis-je vous aider?",
                u"Quelle est votre adresse, s'il vous plaît?", u"Avez-vous fermé l'entrée d'eau?"})
            : pick({u"Oui.", u"Bonjour, j'ai un refoulement d'égout dans le sous-sol, pis l'eau monte vite.",
                u"4820, rue Cartier à Montréal, H2H 1W5."});
        if (chance(40))
            add(events, SpeechChanged{.speaker = who, .speaking = true});
        if (chance(40))
            add(events,
                TranscriptHeard{.speaker = who, .text = words.left(words.size() / 2), .isFinal = false});
        add(events, TranscriptHeard{.speaker = who, .text = words});
        if (chance(25))
            addTool(events, turn);
    }
    if (chance(15))
        add(events, StatusChanged{.status = CallStatus::Forwarding});
}

inline CallReported EventStreams::report(
    const std::vector<Event>& events, bool connected, const QString& reason)
{
    CallReported told{.endedReason = chance(90) ? reason : QString{},
        .startedAt = connected && chance(90) ? std::optional{events.front().occurredAt} : std::nullopt,
        .endedAt = chance(90) ? std::optional{fromEpochMs(m_now)} : std::nullopt,
        .summary
        = chance(70) ? pick({u"Refoulement d'égout au sous-sol.", u"Racines dans le drain."}) : QString{},
        .costUsd = chance(80) ? std::optional{below(3000) / 10000.0} : std::nullopt,
        .recordingAvailable = chance(70),
        .transfer = static_cast<TransferResult>(below(3))};
    if (chance(25))
        return told; // a report without artifacts
    int position = 0;
    for (const Event& event : events) {
        if (const auto* heard = std::get_if<TranscriptHeard>(&event.payload); heard && heard->isFinal) {
            told.lines.push_back({.id = QStringLiteral("report:%1:%2").arg(m_now).arg(position),
                .speaker = heard->speaker,
                .text = heard->text,
                .at = chance(90) ? std::optional{event.occurredAt} : std::nullopt,
                .position = position});
            ++position;
        }
        if (const auto* answered = std::get_if<ToolAnswered>(&event.payload)) {
            told.tools.push_back(answered->tool);
            told.tools.back().result = QStringLiteral("Comme le rapport le raconte (%1).").arg(m_now);
            told.tools.back().error.clear();
        }
    }
    return told;
}

inline std::vector<Event> EventStreams::call(const CallId& id)
{
    m_call = id;
    m_phone
        = chance(90) ? QStringLiteral("+1514555%1").arg(below(10000), 4, 10, QLatin1Char{'0'}) : QString{};
    std::vector<Event> events;
    if (chance(40))
        add(events, StatusChanged{.status = CallStatus::Queued});
    if (chance(60))
        add(events, StatusChanged{.status = CallStatus::Ringing});
    const bool connected = chance(85);
    if (connected)
        addTalk(events);
    const bool handled = chance(50);
    for (int acts = handled ? below(3) : 0; acts > 0; --acts)
        addAct(events);
    const QString reason = pick({u"customer-ended-call", u"assistant-ended-call", u"silence-timed-out",
        u"assistant-forwarded-call", u"assistant-request-failed", u"a-word-of-next-year"});
    if (events.empty() || chance(95))
        add(events, StatusChanged{.status = CallStatus::Ended, .endedReason = reason});
    const int reports = chance(15) ? 0 : 1 + (chance(35) ? 1 : 0);
    for (int i = 0; i < reports; ++i) {
        CallReported told = report(events, connected, reason);
        add(events, std::move(told));
    }
    for (int acts = handled ? below(6) : 0; acts > 0; --acts)
        addAct(events);
    if (chance(10))
        add(events, RecordRemoved{.succeeded = chance(50)});
    return events;
}

inline std::vector<Event> EventStreams::shuffledAndDoubled(std::vector<Event> events)
{
    const size_t count = events.size();
    for (size_t i = 0; i < count; ++i) {
        for (int copies = chance(33) ? 1 + below(2) : 0; copies > 0; --copies) {
            Event again = events[i];
            events.push_back(std::move(again));
        }
    }
    for (size_t i = events.size(); i > 1; --i)
        std::swap(events[i - 1], events[static_cast<size_t>(below(static_cast<int>(i)))]);
    return events;
}

inline std::vector<Event> EventStreams::droppedThenBackFilled(const std::vector<Event>& events)
{
    std::vector<Event> delivered;
    for (const Event& event : shuffledAndDoubled(events)) {
        if (chance(50))
            delivered.push_back(event);
    }
    for (Event& event : shuffledAndDoubled(events))
        delivered.push_back(std::move(event));
    return delivered;
}

} // namespace dispatch
