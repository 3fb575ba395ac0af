// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/call.h"

namespace dispatch {

//! What the list sorts and filters a call by, as the calls table keeps it beside the call's state.
struct CallRow {
    qint64 listKey = 0; //!< listKeyOf()
    int lineState = 0;
    int followUp = 0;
    int priority = 0;
    QString name{}; //!< sortable(); unknown names come last
    QString phone{}; //!< E.164; unknown numbers come last
    qint64 duration = -1; //!< whole seconds; -1: unknown
    QString service{}; //!< key; empty: unknown
    QString zone{}; //!< key; empty: unknown
    std::optional<qint64> dueAt{}; //!< ms since 1970; empty: nobody has to call back
    QString assignee{}; //!< empty: nobody
    QString mergedInto{}; //!< id of the call that is kept instead; empty: none
    std::optional<qint64> attentionAt{}; //!< ms since 1970: from then on the alarm is new; empty: never
    std::optional<qint64> stepAt{}; //!< when the ladder may go on; empty: nothing is left of it
    std::optional<qint64> shelvedUntil{}; //!< empty: not shelved
    bool waits = false; //!< the client waits for a place in the schedule
    bool operator==(const CallRow&) const = default;
};

//! The row of \a call, whose number in the projection is \a num. \a stepAt: when its ladder may go on.
[[nodiscard]] CallRow rowOf(const Call& call, qint64 num, const std::optional<Instant>& stepAt = {});

//! A number that sorts calls by listedAt(), then \a num: unique as long as fewer than four million calls are
//! kept, for moments from 1930 to 2069 (others count as the nearest of these).
[[nodiscard]] qint64 listKeyOf(Instant listedAt, qint64 num);

//! The least list key of all calls that are listed at \a at or later.
[[nodiscard]] qint64 firstListKey(Instant at);

//! \a text without accents and capitals: sorts as people expect. Empty stays last.
[[nodiscard]] QString sortable(const QString& text);

} // namespace dispatch
