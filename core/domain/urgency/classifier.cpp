// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/urgency/classifier.h"

#include "core/domain/urgency/amounts.h"

#include <algorithm>
#include <tuple>

namespace dispatch {

namespace urgency {

namespace {

//! Where a token's clause and sentence are.
struct Place {
    TokenRange clause{};
    TokenRange sentence{};
};

//! A rule's words found in the text.
struct Finding {
    size_t rule = 0; //!< of UrgencyRules::signalRules
    TokenRange range{};
    const CancelRule* cancelledBy = nullptr;
};

//! Ends of the runs that \a endsAt closes, given to every token through \a set.
template <typename EndsAfter, typename Set>
void divide(size_t count, const EndsAfter& endsAfter, const Set& set)
{
    size_t first = 0;
    for (size_t i = 0; i < count; ++i) {
        if (i + 1 < count && !endsAfter(i))
            continue;
        for (size_t k = first; k <= i; ++k)
            set(k, TokenRange{.first = first, .last = i + 1});
        first = i + 1;
    }
}

std::vector<Place> placesOf(const std::vector<Token>& tokens, const ClassMask& clauseStart)
{
    std::vector<Place> places(tokens.size());
    divide(
        tokens.size(), [&tokens](size_t i) { return tokens[i].sentenceEnds; },
        [&places](size_t i, TokenRange range) { places[i].sentence = range; });
    divide(
        tokens.size(),
        [&tokens, &clauseStart](
            size_t i) { return tokens[i].sentenceEnds || tokens[i].pauses || tokens[i + 1].is(clauseStart); },
        [&places](size_t i, TokenRange range) { places[i].clause = range; });
    return places;
}

class Judgement final {
public:
    Judgement(const UrgencyRules& rules, std::vector<Token> tokens)
        : m_rules{rules}
        , m_tokens{std::move(tokens)}
        , m_places{placesOf(m_tokens, rules.clauseStart)}
    {
    }

    void findSignals()
    {
        each(m_rules.signalIndex, m_rules.signalRules,
            [this](size_t rule, TokenRange range) { m_findings.push_back({.rule = rule, .range = range}); });
    }

    void cancel()
    {
        if (m_findings.empty())
            return;
        each(m_rules.cancelIndex, m_rules.cancelRules, [this](size_t number, TokenRange range) {
            const CancelRule* rule = &m_rules.cancelRules[number];
            for (Finding& finding : m_findings) {
                const bool first = !finding.cancelledBy || rule < finding.cancelledBy;
                if (first && concerns(*rule, range, finding))
                    finding.cancelledBy = rule;
            }
        });
    }

    [[nodiscard]] std::vector<Evidence> evidence(QStringView text) const
    {
        std::vector<Evidence> all;
        all.reserve(m_findings.size());
        for (const Finding& finding : m_findings) {
            const Token& first = m_tokens[finding.range.first];
            const Token& last = m_tokens[finding.range.last - 1];
            const SignalRule& rule = m_rules.signalRules[finding.rule];
            const qsizetype length = last.from + last.length - first.from;
            all.push_back({.priority = rule.priority,
                .rule = rule.name,
                .words = text.sliced(first.from, length).toString().simplified(),
                .from = first.from,
                .length = length,
                .cancelledBy = finding.cancelledBy ? finding.cancelledBy->name : QString{}});
        }
        return all;
    }

private:
    //! Calls \a found for every match of the patterns of \a rules.
    template <typename Rule, typename Found>
    void each(const PatternIndex& index, const std::vector<Rule>& rules, const Found& found) const
    {
        std::vector<PatternIndex::Place> candidates;
        for (size_t at = 0; at < m_tokens.size(); ++at) {
            index.find(m_tokens[at], candidates);
            for (const PatternIndex::Place& candidate : candidates) {
                const Rule& rule = rules[candidate.rule];
                const TokenRange& within = rule.acrossClauses ? m_places[at].sentence : m_places[at].clause;
                if (const auto range = rule.patterns[candidate.pattern].matchAt(m_tokens, at, within))
                    found(candidate.rule, *range);
            }
        }
    }

    [[nodiscard]] bool reaches(Reach reach, TokenRange range, const Finding& finding) const
    {
        const TokenRange sentence = m_places[range.first].sentence;
        const TokenRange clauses{
            .first = m_places[range.first].clause.first, .last = m_places[range.last - 1].clause.last};
        const size_t at = finding.range.first;
        switch (reach) {
        case Reach::Match:
            return range.overlaps(finding.range);
        case Reach::Clause:
            return at >= clauses.first && at < clauses.last;
        case Reach::Ahead:
            return at >= range.first && at < clauses.last;
        case Reach::Sentence:
            return at >= sentence.first && at < sentence.last;
        case Reach::Before:
            return finding.range.last <= range.first;
        case Reach::Text:
            return true;
        }
        return false;
    }

    //! Where to look for what spares \a finding from what was found at \a cancel.
    [[nodiscard]] TokenRange sparedRange(Spared spared, TokenRange cancel, const Finding& finding) const
    {
        const Place& place = m_places[finding.range.first];
        const size_t end = std::max(place.clause.last, finding.range.last);
        switch (spared) {
        case Spared::Clause:
            // "hier c'était sec, là l'eau monte": what was said since the cancelling words counts
            if (cancel.last <= finding.range.first && cancel.first >= place.sentence.first)
                return {.first = std::min(cancel.last, place.clause.first), .last = end};
            return {.first = place.clause.first, .last = end};
        case Spared::Sentence:
            return place.sentence;
        case Spared::Text:
            return {.first = 0, .last = m_tokens.size()};
        }
        return {};
    }

    [[nodiscard]] bool anyIn(const std::vector<Pattern>& patterns, TokenRange within) const
    {
        return std::any_of(patterns.begin(), patterns.end(), [&](const Pattern& pattern) {
            for (size_t at = within.first; at < within.last; ++at) {
                if (pattern.matchAt(m_tokens, at, within))
                    return true;
            }
            return false;
        });
    }

    [[nodiscard]] bool concerns(const CancelRule& rule, TokenRange range, const Finding& finding) const
    {
        return rule.of[finding.rule] && reaches(rule.reach, range, finding)
            && (rule.needs.empty() || anyIn(rule.needs, {.first = 0, .last = m_tokens.size()}))
            && !anyIn(rule.spares, sparedRange(rule.spared, range, finding));
    }

    const UrgencyRules& m_rules;
    std::vector<Token> m_tokens;
    std::vector<Place> m_places;
    std::vector<Finding> m_findings{};
};

} // namespace

} // namespace urgency

std::vector<Evidence> weigh(const urgency::UrgencyRules& rules, QStringView text)
{
    std::vector<urgency::Token> tokens = rules.lexicon.tokens(text);
    urgency::markAmounts(
        tokens, text, rules.largeAmountCents, {.amount = rules.largeAmount, .number = rules.largeNumber});
    urgency::Judgement judgement{rules, std::move(tokens)};
    judgement.findSignals();
    judgement.cancel();
    return judgement.evidence(text);
}

Urgency classify(const urgency::UrgencyRules& rules, QStringView text)
{
    const std::vector<Evidence> all = weigh(rules, text);
    const Evidence* best = nullptr;
    for (const Evidence& one : all) {
        if (!one.cancelledBy.isEmpty())
            continue;
        if (!best || std::tie(one.priority, one.from) < std::tie(best->priority, best->from))
            best = &one;
    }
    if (!best)
        return {};
    return {.priority = best->priority,
        .reason = {.rule = best->rule, .matched = {best->words}},
        .from = best->from,
        .length = best->length};
}

} // namespace dispatch
