// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/call.h"

#include <vector>

namespace dispatch {

//! How many alarms began to need somebody lately; ten within ten minutes are more than a person can heed one
//! by one (EEMUA 191). What is acknowledged meanwhile still counts. Pure but for what it remembers.
class AlarmFlood final {
public:
    static constexpr std::chrono::minutes span{10};
    static constexpr int least = 10;

    //! \a calls are all that are New at \a now.
    void note(const std::vector<Call>& calls, Instant now);
    //! Alarms that began within the span before \a now.
    [[nodiscard]] int count(Instant now) const;
    [[nodiscard]] bool isFlood(Instant now) const { return count(now) >= least; }

private:
    struct Beginning {
        CallId call{};
        Instant at{};
        bool operator==(const Beginning&) const = default;
    };

    std::vector<Beginning> m_begun{};
};

} // namespace dispatch
