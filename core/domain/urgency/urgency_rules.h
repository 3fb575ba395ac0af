// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/call.h"
#include "core/domain/company/company.h"
#include "core/domain/urgency/pattern_index.h"

#include <QByteArray>

namespace dispatch::urgency {

//! Words that say that something is so: "l'eau monte".
struct SignalRule {
    QString name{};
    Priority priority = Priority::P1;
    bool acrossClauses = false; //!< else all of it has to stand in one clause
    std::vector<Pattern> patterns{};
};

//! Which signals a cancelling match speaks about.
enum class Reach {
    Match, //!< those that share a word with it
    Clause, //!< those that begin in its clauses
    Ahead, //!< those of its clauses that begin at or behind it
    Sentence, //!< those of its sentence
    Before, //!< those that end before it, in the whole text
    Text, //!< all
};

//! How far around a signal what spares it is looked for.
enum class Spared {
    Clause, //!< from the cancelling match to the end of the signal's clause; the whole clause when it stands
            //!< before
    Sentence,
    Text,
};

//! Words that say that something is not so: denied, past, feared, supposed, somebody else's, over.
struct CancelRule {
    QString name{};
    std::vector<bool> of{}; //!< by signal rule
    Reach reach = Reach::Match;
    bool acrossClauses = false;
    std::vector<Pattern> patterns{};
    std::vector<Pattern> needs{}; //!< one of these has to be somewhere in the text; empty: none
    std::vector<Pattern> spares{}; //!< a signal near one of these stands all the same
    Spared spared = Spared::Clause;
};

//! What decides how urgent a caller's words are (domain.md §3.1): resources/urgency.json, compiled. Read-only
//! after that; any thread.
struct UrgencyRules {
    Lexicon lexicon{};
    ClassMask clauseStart{}; //!< words that begin a new clause
    ClassMask largeAmount{}; //!< what amounts from largeAmountCents on are marked with
    ClassMask largeNumber{}; //!< what round numbers that may be such an amount are marked with
    qint64 largeAmountCents = 300'000;
    std::vector<SignalRule> signalRules{};
    std::vector<CancelRule> cancelRules{};
    PatternIndex signalIndex{};
    PatternIndex cancelIndex{};
};

//! Reads resources/urgency.json; \a extra adds the company's own words. Malformed (args: where, what) when it
//! cannot be used.
[[nodiscard]] Result<UrgencyRules> readUrgencyRules(const QByteArray& json, const UrgencyWords& extra);

} // namespace dispatch::urgency
