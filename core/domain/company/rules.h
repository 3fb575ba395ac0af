// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/company/company.h"
#include "core/domain/company/service_words.h"
#include "core/domain/urgency/urgency_rules.h"

#include <memory>
#include <mutex>

namespace dispatch {

//! Everything that decides: the business as data and what a caller's words mean. Never changed once made.
struct Rules {
    Company company{};
    urgency::UrgencyRules urgency{};
    ServiceWords services{}; //!< of the company
    CallerWords callers{}; //!< the company's, in plain words
};

//! The rules of \a company, made ready for use.
[[nodiscard]] Rules rulesOf(Company company, urgency::UrgencyRules urgency);

//! The service that \a name, or else \a text, means (service_words.h); nullptr when there is none.
[[nodiscard]] const Service* serviceNamed(const Rules& rules, QStringView name);
[[nodiscard]] const Service* serviceIn(const Rules& rules, QStringView text);

//! The rules in force. The file they come from may change while the program runs: every call of a rule takes
//! the current ones, and keeps them until it is done. Any thread.
class RuleBook final {
public:
    explicit RuleBook(std::shared_ptr<const Rules> rules)
        : m_rules{std::move(rules)}
    {
    }
    Q_DISABLE_COPY_MOVE(RuleBook)

    [[nodiscard]] std::shared_ptr<const Rules> current() const
    {
        const std::lock_guard lock{m_mutex};
        return m_rules;
    }
    void replace(std::shared_ptr<const Rules> rules)
    {
        const std::lock_guard lock{m_mutex};
        m_rules = std::move(rules);
    }

private:
    mutable std::mutex m_mutex{};
    std::shared_ptr<const Rules> m_rules; //!< never null
};

} // namespace dispatch
