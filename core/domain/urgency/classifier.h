// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/urgency/urgency_rules.h"

namespace dispatch {

//! How urgent words are, and why.
struct Urgency {
    Priority priority = Priority::P4;
    PriorityReason reason{};
    qsizetype from = 0; //!< the evidence in the text; both 0 for P4
    qsizetype length = 0;
    bool operator==(const Urgency&) const = default;
};

//! Words that speak for a priority, and what took that back, if anything did.
struct Evidence {
    Priority priority = Priority::P1;
    QString rule{};
    QString words{}; //!< as said
    qsizetype from = 0;
    qsizetype length = 0;
    QString cancelledBy{}; //!< name of the cancelling rule; empty: it stands
    bool operator==(const Evidence&) const = default;
};

//! Everything in \a text that speaks for a priority above P4, in no particular order.
[[nodiscard]] std::vector<Evidence> weigh(const urgency::UrgencyRules& rules, QStringView text);

//! Judges what a caller said so far (domain.md §3.1): P1 before P2 before P3, else P4. Pure; any thread.
[[nodiscard]] Urgency classify(const urgency::UrgencyRules& rules, QStringView text);

} // namespace dispatch
