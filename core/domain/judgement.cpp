// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/judgement.h"

#include "core/domain/alarm_rules.h"
#include "core/domain/intake/service_area.h"
#include "core/domain/peoples_word.h"
#include "core/domain/plain_words.h"
#include "core/domain/pricing/pricing.h"
#include "core/domain/urgency/classifier.h"

#include <algorithm>
#include <span>
#include <tuple>

namespace dispatch {

using namespace Qt::StringLiterals;

namespace {

// Nobody says so many things in one call; a stream that does must not make each event slower than the last.
constexpr size_t mostHeardLines = 300;
constexpr qsizetype mostLetters = 40'000;
// What was said longer ago was judged when it was said, and urgency only rises.
constexpr size_t linesInMind = 8;

//! The words as one text: what is said in one go stays together, so that "j'ai pas" and "d'inondation" meet;
//! what Paul's turn parts does not, so that "non" to his question denies nothing else.
class Speech final {
public:
    void add(const QString& words)
    {
        if (words.isEmpty()) {
            m_turnEnds = true;
            return;
        }
        if (!m_text.isEmpty())
            m_text += m_turnEnds ? u" .\n"_s : u" "_s;
        m_turnEnds = false;
        m_text += words.left(std::max<qsizetype>(0, mostLetters - m_text.size()));
    }
    [[nodiscard]] const QString& text() const { return m_text; }

private:
    QString m_text{};
    bool m_turnEnds = false;
};

Standing standingOf(const QString& words, Instant at, const Rules& rules)
{
    if (words.isEmpty())
        return {};
    Urgency urgency = classify(rules.urgency, words);
    if (urgency.priority == Priority::P4)
        return {};
    return {.priority = urgency.priority, .reason = std::move(urgency.reason), .since = at};
}

QString wordsOf(std::span<const HeardLine> heard)
{
    Speech speech;
    for (const HeardLine& line : heard)
        speech.add(line.text);
    return speech.text();
}

//! How urgent the words were when the last of \a heard was said.
Standing standingAtEnd(std::span<const HeardLine> heard, const Rules& rules)
{
    if (heard.back().text.isEmpty())
        return {}; // Paul
    return standingOf(wordsOf(heard.last(std::min(heard.size(), linesInMind))), heard.back().at, rules);
}

//! The most urgent that the words were, as they came one after the other.
Standing peakOf(std::span<const HeardLine> heard, const Rules& rules)
{
    Standing peak;
    for (size_t count = 1; count <= heard.size(); ++count)
        peak = moreUrgent(peak, standingAtEnd(heard.first(count), rules));
    return peak;
}

QString callerWords(const CallState& state)
{
    return state.reportWords.value.isEmpty() ? wordsOf(state.heard) : state.reportWords.value;
}

bool isReported(const CallState& state)
{
    return state.reportProblem.isSet();
}

Standing claimOf(Priority priority, const QString& rule, Instant at)
{
    if (priority == Priority::P4)
        return {};
    return {.priority = priority, .reason = {.rule = rule}, .since = at};
}

//! How urgent the call is by all there is, now that VAPI has told the whole of it.
Standing reportedStanding(const CallState& state, const Rules& rules)
{
    const Instant at = state.reportProblem.at;
    const Instant spokenAt = state.peak.since == Instant::max() ? at : state.peak.since;
    Standing standing = standingOf(callerWords(state), spokenAt, rules);
    standing = moreUrgent(standing, standingOf(state.summary.value, state.summary.at, rules));
    standing = moreUrgent(standing, standingOf(state.reportProblem.value, at, rules));
    // what Paul claimed on the way gives way to what the analysis claims afterwards
    return moreUrgent(standing,
        state.reportPriority.isSet()
            ? claimOf(state.reportPriority.value, u"report_claim"_s, state.reportPriority.at)
            : state.toolStanding);
}

std::optional<Instant> emergencySince(const CallState& state, const Standing& standing)
{
    std::optional<Instant> since;
    for (const Standing* one : {&state.peak, &state.toolStanding, &standing}) {
        if (one->priority == Priority::P1)
            since = std::min(since.value_or(Instant::max()), one->since);
    }
    return since;
}

//! A person who corrects where the client lives knows better than what Paul made of it.
QString zoneOf(const CallState& state, const Company& company)
{
    const QString& address = valueOf(state, CustomerField::Address);
    const QString& postalCode = valueOf(state, CustomerField::PostalCode);
    const bool heard = address == state.address.value && postalCode == state.postalCode.value;
    if (heard && (state.zone.isSet() || !state.enteredBy.isSet()))
        return state.zone.value;
    const QString zone = zoneInAddress(company, address);
    return zone.isEmpty() ? zoneOf(company, QStringView{}, postalCode) : zone;
}

//! \a words and \a phrases in plain words.
bool holdsAny(const QString& words, const QStringList& phrases)
{
    const QString text = u' ' + words + u' ';
    return std::any_of(phrases.begin(), phrases.end(),
        [&text](const QString& phrase) { return text.contains(u' ' + phrase + u' '); });
}

//! By the rules or by a person: neither lets a call go unheard that the other calls an emergency.
bool isEmergency(const CallState& state, const Decision& decision)
{
    return decision.machinePriority == Priority::P1 || state.chosenPriority.value.priority == Priority::P1;
}

//! Whether somebody calls who wants no service: the wrong number, or family who want to talk to somebody of
//! the team (domain.md §3.3).
bool wantsNoService(const CallState& state, const Decision& decision, const Rules& rules)
{
    if (isEmergency(state, decision) || !decision.service.isEmpty() || !state.alerts.empty())
        return false;
    const CallerWords& callers = rules.callers;
    const QString said = plain(callerWords(state));
    return holdsAny(said, callers.wrongNumber)
        || (holdsAny(said, callers.relations) && holdsAny(said, callers.messages));
}

FollowUp followUpOf(const CallState& state, const Decision& decision, const Rules& rules)
{
    if (wantsNoService(state, decision, rules))
        return FollowUp::None;
    if (decision.serviceAccepted == false && !isEmergency(state, decision))
        return FollowUp::Refused;
    const bool reachable = state.phone.isSet() || state.spokenPhone.isSet();
    return reachable || state.callerSpoke ? FollowUp::ToCallBack : FollowUp::None;
}

} // namespace

Standing standingOf(const CallFacts& facts, Instant at, const Rules& rules)
{
    const Standing words = standingOf(facts.problem, at, rules);
    return moreUrgent(words, claimOf(facts.priority.value_or(Priority::P4), u"tool_claim"_s, at));
}

Standing moreUrgent(const Standing& a, const Standing& b)
{
    const auto rank = [](const Standing& one) {
        return std::tie(one.priority, one.since, one.reason.rule, one.reason.matched);
    };
    return rank(b) < rank(a) ? b : a;
}

void hear(CallState& state, HeardLine line, const Rules& rules)
{
    const auto before = [](const HeardLine& a, const HeardLine& b) {
        return std::tie(a.at, a.key) < std::tie(b.at, b.key);
    };
    const auto place = std::lower_bound(state.heard.begin(), state.heard.end(), line, before);
    if (place != state.heard.end() && place->key == line.key && place->at == line.at)
        return;
    const bool last = place == state.heard.end();
    state.heard.insert(place, std::move(line));
    if (last) {
        state.peak = moreUrgent(state.peak, standingAtEnd(state.heard, rules));
    } else {
        const bool complete = state.heard.size() < mostHeardLines;
        const Standing anew = peakOf(state.heard, rules);
        state.peak = complete ? anew : moreUrgent(state.peak, anew);
    }
    if (state.heard.size() > mostHeardLines)
        state.heard.erase(state.heard.begin());
}

QString callerWordsOf(const std::vector<TranscriptLine>& lines)
{
    Speech speech;
    for (const TranscriptLine& line : lines)
        speech.add(line.speaker == Speaker::User ? line.text : QString{});
    return speech.text();
}

Decision decide(const CallState& state, const Rules& rules)
{
    const Standing standing
        = isReported(state) ? reportedStanding(state, rules) : moreUrgent(state.peak, state.toolStanding);
    Decision decision{.priority = standing.priority,
        .reason = standing.reason,
        .machinePriority = standing.priority,
        .emergencySince = emergencySince(state, standing),
        .service = valueOf(state, CustomerField::Service),
        .zone = zoneOf(state, rules.company)};
    const Service* service = rules.company.service(decision.service);
    if (service)
        decision.serviceAccepted
            = service->standing == ServiceStanding::Offered && decision.zone != outOfZoneKey;
    else if (decision.zone == outOfZoneKey)
        decision.serviceAccepted = false;
    if (state.lineState == LineState::Ended)
        decision.followUp = followUpOf(state, decision, rules);
    letPeopleDecide(state, decision);
    decision.callbackDueAt = dueAt(state, decision, rules.company);
    decision.alarm = alarmOf(state, decision, rules.company);
    decision.stepAt = nextStepAt(state, decision, rules.company);
    return decision;
}

} // namespace dispatch
