// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/instant.h"
#include "core/domain/call.h"
#include "core/link/command.h"

#include <QCoreApplication>

namespace dispatch {

//! What a person did to a call: what was asked of the station, and what takes it back. Pure.
class CallAct {
    Q_DECLARE_TR_FUNCTIONS(dispatch::CallAct)

public:
    //! \a before is the call as the person saw it. Notes, and that somebody saw an alarm or began a callback,
    //! cannot be taken back.
    [[nodiscard]] static CallAct of(const Call& before, const Action& doing, const QString& author);

    //! Which call \a action is about.
    [[nodiscard]] static CallId callOf(const Action& action);
    //! The kind of the event it leads to, as kindName().
    [[nodiscard]] static QString kindOf(const Action& action);

    //! Whether undoing restores anything.
    [[nodiscard]] bool canBeUndone() const { return doing != undoing; }
    //! Whether \a now is still as this act left it.
    [[nodiscard]] bool stands(const Call& now) const;
    //! Who changed \a now since, as far as it tells; empty when it does not.
    [[nodiscard]] QString changedBy(const Call& now) const;
    //! "Pris en charge : Marie Tremblay."
    [[nodiscard]] QString done() const;
    //! "Pris par Julie il y a 4 s." and the like: why the station did not do it, and what to do.
    [[nodiscard]] static QString refusal(const Action& action, const Error& error, Instant now);

    Action doing{};
    Action undoing{}; //!< restores what people had set before, or nothing where they had set nothing
    QString author{};
    Call before{};
    QString group{}; //!< the same for what was done to several calls at once; empty: it was done to one
};

//! The mark that a person made on \a call, InProgress being ToCallBack in somebody's hands; empty when nobody
//! made one.
[[nodiscard]] std::optional<FollowUp> markOf(const Call& call);

} // namespace dispatch
