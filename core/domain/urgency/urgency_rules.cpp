// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/urgency/urgency_rules.h"

#include "core/domain/wire_names.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

namespace dispatch::urgency {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array reaches{
    std::pair{"match"_L1, Reach::Match},
    std::pair{"clause"_L1, Reach::Clause},
    std::pair{"ahead"_L1, Reach::Ahead},
    std::pair{"sentence"_L1, Reach::Sentence},
    std::pair{"before"_L1, Reach::Before},
    std::pair{"text"_L1, Reach::Text},
};

constexpr std::array sparedRanges{
    std::pair{"clause"_L1, Spared::Clause},
    std::pair{"sentence"_L1, Spared::Sentence},
    std::pair{"text"_L1, Spared::Text},
};

template <typename Value, size_t Count>
std::optional<Value> named(
    const std::array<std::pair<QLatin1StringView, Value>, Count>& table, const QString& name)
{
    const auto found
        = std::find_if(table.begin(), table.end(), [&name](const auto& one) { return one.first == name; });
    return found == table.end() ? std::nullopt : std::optional{found->second};
}

Error malformed(const QString& where, const QString& what)
{
    return {.code = ErrorCode::Malformed, .args = {where, what}};
}

//! A string, or every string of a list, holds phrases with commas between.
QStringList phrasesOf(const QJsonValue& written)
{
    QStringList phrases;
    const QJsonArray lines = written.isArray() ? written.toArray() : QJsonArray{written};
    for (const auto& line : lines) {
        const QStringList parts = line.toString().split(u',', Qt::SkipEmptyParts);
        for (const QString& part : parts)
            phrases.append(part.trimmed());
    }
    return phrases;
}

Status addClasses(UrgencyRules& rules, const QJsonObject& classes)
{
    for (auto it = classes.begin(); it != classes.end(); ++it) {
        const ClassMask mask = rules.lexicon.addClass(it.key());
        if (mask.none())
            return malformed(it.key(), u"too many classes"_s);
        const QStringList phrases = phrasesOf(it.value());
        for (const QString& phrase : phrases)
            rules.lexicon.add(phrase, mask);
    }
    return Unit{};
}

//! Every stem with every ending.
void addForms(Lexicon& lexicon, const QStringList& stems, const QStringList& ends, const ClassMask& mask)
{
    for (const QString& stem : stems) {
        for (const QString& end : ends)
            lexicon.add(stem + end, mask);
    }
}

//! Each verb of the first group in the forms that the endings make of it. These are named after the class
//! that they go to, "+r" after the group with an "r" behind.
Status addVerbs(UrgencyRules& rules, const QJsonObject& verbs, const QJsonObject& endings)
{
    for (auto group = verbs.begin(); group != verbs.end(); ++group) {
        for (auto form = endings.begin(); form != endings.end(); ++form) {
            const bool own = form.key().startsWith(u'+');
            const ClassMask mask = rules.lexicon.addClass(own ? group.key() + form.key().mid(1) : form.key());
            if (mask.none())
                return malformed(form.key(), u"too many classes"_s);
            addForms(rules.lexicon, phrasesOf(group.value()), phrasesOf(form.value()), mask);
        }
    }
    return Unit{};
}

Result<std::vector<Pattern>> patternsOf(const QJsonValue& list, Lexicon& lexicon)
{
    std::vector<Pattern> patterns;
    const QJsonArray written = list.toArray();
    for (const auto& one : written) {
        Result<Pattern> pattern = Pattern::parse(one.toString(), lexicon);
        if (!pattern)
            return pattern.error();
        patterns.push_back(*std::move(pattern));
    }
    return patterns;
}

Result<SignalRule> signalOf(const QJsonObject& written, UrgencyRules& rules)
{
    SignalRule rule{
        .name = written.value("name"_L1).toString(), .acrossClauses = written.value("across"_L1).toBool()};
    const auto priority = priorityOf(written.value("priority"_L1).toString());
    if (rule.name.isEmpty() || !priority)
        return malformed(rule.name, u"name or priority"_s);
    rule.priority = *priority;
    auto patterns = patternsOf(written.value("patterns"_L1), rules.lexicon);
    if (!patterns)
        return patterns.error();
    rule.patterns = *std::move(patterns);
    return rule;
}

//! Which signals \a written names, by priority or one by one.
Result<std::vector<bool>> namedSignals(const QJsonArray& written, const std::vector<SignalRule>& signalRules)
{
    std::vector<bool> of(signalRules.size(), false);
    for (const auto& one : written) {
        const QString name = one.toString();
        const auto priority = priorityOf(name);
        bool any = false;
        for (size_t i = 0; i < signalRules.size(); ++i) {
            if (signalRules[i].name != name && priority != signalRules[i].priority)
                continue;
            of[i] = true;
            any = true;
        }
        if (!any)
            return malformed(name, u"no such signal"_s);
    }
    return of;
}

Result<CancelRule> cancelOf(const QJsonObject& written, UrgencyRules& rules)
{
    CancelRule rule{
        .name = written.value("name"_L1).toString(), .acrossClauses = written.value("across"_L1).toBool()};
    const auto reach = named(reaches, written.value("reach"_L1).toString());
    const auto spared = named(sparedRanges, written.value("spared"_L1).toString(u"clause"_s));
    if (rule.name.isEmpty() || !reach || !spared)
        return malformed(rule.name, u"name, reach or spared"_s);
    rule.reach = *reach;
    rule.spared = *spared;
    auto of = namedSignals(written.value("of"_L1).toArray(), rules.signalRules);
    auto patterns = patternsOf(written.value("patterns"_L1), rules.lexicon);
    auto needs = patternsOf(written.value("needs"_L1), rules.lexicon);
    auto spares = patternsOf(written.value("spares"_L1), rules.lexicon);
    if (!of)
        return of.error();
    for (const auto* list : {&patterns, &needs, &spares}) {
        if (!*list)
            return list->error();
    }
    rule.of = *std::move(of);
    rule.patterns = *std::move(patterns);
    rule.needs = *std::move(needs);
    rule.spares = *std::move(spares);
    return rule;
}

template <typename Rule> void indexRules(PatternIndex& index, const std::vector<Rule>& rules)
{
    for (size_t rule = 0; rule < rules.size(); ++rule) {
        for (size_t pattern = 0; pattern < rules[rule].patterns.size(); ++pattern)
            index.add(rules[rule].patterns[pattern], {.rule = rule, .pattern = pattern});
    }
}

template <typename Rule>
Status readRules(std::vector<Rule>& list, const QJsonValue& written, UrgencyRules& rules,
    Result<Rule> (*readOne)(const QJsonObject&, UrgencyRules&))
{
    const QJsonArray all = written.toArray();
    for (const auto& one : all) {
        Result<Rule> rule = readOne(one.toObject(), rules);
        if (!rule)
            return rule.error();
        list.push_back(*std::move(rule));
    }
    return Unit{};
}

//! The company's own words join the classes that the rules know by these names.
Status addExtra(UrgencyRules& rules, const UrgencyWords& extra)
{
    const std::array lists{std::pair{u"degat"_s, &extra.damage}, std::pair{u"municipal"_s, &extra.municipal},
        std::pair{u"majeur"_s, &extra.major}};
    for (const auto& [name, words] : lists) {
        const ClassMask mask = rules.lexicon.classNamed(name);
        if (mask.none())
            return malformed(name, u"no such class"_s);
        for (const QString& word : *words)
            rules.lexicon.add(word, mask);
    }
    rules.largeAmountCents = extra.majorEstimateCents;
    return Unit{};
}

Status addWords(UrgencyRules& rules, const QJsonObject& root)
{
    if (const Status added = addClasses(rules, root.value("classes"_L1).toObject()); !added)
        return added;
    if (const Status added
        = addVerbs(rules, root.value("verbs"_L1).toObject(), root.value("endings"_L1).toObject());
        !added)
        return added;
    const QJsonObject fusions = root.value("fusions"_L1).toObject();
    for (auto it = fusions.begin(); it != fusions.end(); ++it)
        rules.lexicon.addFusion(it.key(), it.value().toString());
    rules.clauseStart = rules.lexicon.classNamed(u"lien"_s);
    rules.largeAmount = rules.lexicon.addClass(u"montant"_s);
    rules.largeNumber = rules.lexicon.addClass(u"nombre"_s);
    const ClassMask names = rules.lexicon.addClass(u"nom"_s);
    if (names.none())
        return malformed(u"nom"_s, u"too many classes"_s);
    rules.lexicon.setNames(names);
    return Unit{};
}

} // namespace

Result<UrgencyRules> readUrgencyRules(const QByteArray& json, const UrgencyWords& extra)
{
    QJsonParseError error;
    const QJsonObject root = QJsonDocument::fromJson(json, &error).object();
    if (error.error != QJsonParseError::NoError)
        return malformed(u"byte %1"_s.arg(error.offset), error.errorString());
    UrgencyRules rules;
    if (const Status added = addWords(rules, root); !added)
        return added.error();
    if (const Status added = addExtra(rules, extra); !added)
        return added.error();
    if (const Status read = readRules(rules.signalRules, root.value("signals"_L1), rules, &signalOf); !read)
        return read.error();
    if (const Status read = readRules(rules.cancelRules, root.value("cancels"_L1), rules, &cancelOf); !read)
        return read.error();
    indexRules(rules.signalIndex, rules.signalRules);
    indexRules(rules.cancelIndex, rules.cancelRules);
    return rules;
}

} // namespace dispatch::urgency
