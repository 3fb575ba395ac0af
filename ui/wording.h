// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/domain/call.h"
#include "core/link/call_view.h"

#include <QCoreApplication>

namespace dispatch {

//! Words for people: the only place where values of the program become sentences.
class Wording {
    Q_DECLARE_TR_FUNCTIONS(dispatch::Wording)

public:
    [[nodiscard]] static QString of(LineState state);
    [[nodiscard]] static QString of(Outcome outcome);
    [[nodiscard]] static QString of(FollowUp followUp);
    [[nodiscard]] static QString of(Speaker speaker);
    [[nodiscard]] static QString of(Priority priority); //!< "Urgence", "Municipal"…
    [[nodiscard]] static QString code(Priority priority); //!< "P1"…
    [[nodiscard]] static QString codeAndName(Priority priority); //!< "P1 Urgence"

    //! How the call stands: the line's state while it lives, the outcome once it has ended.
    [[nodiscard]] static QString stateOf(const Call& call);
    //! Who it is, as far as known: name, else number, else "Numéro masqué".
    [[nodiscard]] static QString callerOf(const Call& call);
    //! The words of the caller that set the priority.
    [[nodiscard]] static QString reasonOf(const PriorityReason& reason);
    //! VAPI's ended reason in words; "motif : xyz" for one that we do not know. Empty stays empty.
    [[nodiscard]] static QString endedReason(const QString& reason);
    [[nodiscard]] static QString tool(const QString& name);
    [[nodiscard]] static QString author(const QString& who);
    //! One line of a call's history.
    [[nodiscard]] static QString history(const HistoryEntry& entry);
    //! A row of a list as a screen reader says it.
    [[nodiscard]] static QString sentence(const Call& call);

    //! What is wrong, and what to do: two sentences.
    [[nodiscard]] static QString of(const Error& error);

    //! Text from outside for a tool tip: never taken for HTML.
    [[nodiscard]] static QString toolTip(const QString& text);
};

} // namespace dispatch
