// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/company/rules.h"

#include <functional>

namespace dispatch {

//! A stored call beside what other rules make of the same events.
struct ReplayedCall {
    Call stored{};
    Call replayed{};
    //! Whether the rules decide otherwise: priority and its rule, follow-up, service, zone or deadline.
    [[nodiscard]] bool differs() const;
};

//! Folds every call of the database at \a path anew under \a rules, oldest call first, and hands each to
//! \a each. Changes nothing; runs beside a station. \return how many calls there were; NotFound while there
//! is no database, StoreNewer, StoreCorrupt, StoreLocked or StoreFailed.
[[nodiscard]] Result<quint64> replayCalls(
    const QString& path, const Rules& rules, const std::function<void(const ReplayedCall&)>& each);

} // namespace dispatch
