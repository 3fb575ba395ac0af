// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/company/rules.h"
#include "core/store/call_reader.h"
#include "core/store/store.h"

#include <functional>

namespace dispatch {

//! Takes the steps of the ladders (domain.md §3.2): tells people of the team about calls that nobody looks
//! after. A step is an event "escalated" and an entry of the outbox, written in one transaction under a key
//! of its own, so that each happens once, however often the program dies in between. What a person did
//! meanwhile is looked at once more on the store thread. One thread.
class Ladder final {
public:
    static constexpr int mostAtOnce = 100;
    //! A clock that was set back by less is one that was corrected.
    static constexpr std::chrono::seconds jump{2};

    //! Whether somebody is at a desk; asked at each step.
    using Attended = std::function<bool()>;

    //! All references must outlive it.
    Ladder(Store& store, const RuleBook& rules, const Clock& clock, Attended attended);

    //! Takes every step that is due. \return how many were taken, or why the store did not answer; what is
    //! due then waits for the next time.
    Result<int> tick();

private:
    //! A step that a clock which was set back would put off: it keeps its moment on the clock that never
    //! jumps.
    struct Carried {
        CallId call{};
        Escalation step{};
        std::chrono::milliseconds at{};
    };
    struct Moment {
        Instant wall{};
        std::chrono::milliseconds steady{};
    };

    [[nodiscard]] Status openReader();
    [[nodiscard]] Status noteClock(const Moment& now, const Company& company);
    void addDue(std::vector<PendingEvent>& events, const CallState& state, Instant now, bool alone);
    [[nodiscard]] PendingEvent pendingOf(const CallId& call, const Escalation& step, bool alone) const;
    [[nodiscard]] Result<int> append(std::vector<PendingEvent> events);

    Store& m_store;
    const RuleBook& m_rules;
    const Clock& m_clock;
    const Attended m_attended;
    std::unique_ptr<CallReader> m_reader{};
    std::optional<Moment> m_last{};
    std::vector<Carried> m_carried{};
};

} // namespace dispatch
