// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/call.h"

#include <QCoreApplication>

#include <array>

namespace dispatch {

//! All outcomes, in the order of their digits.
inline constexpr std::array everyOutcome{CallbackOutcome::Appointment, CallbackOutcome::Quote,
    CallbackOutcome::Voicemail, CallbackOutcome::NoAnswer, CallbackOutcome::Busy,
    CallbackOutcome::WrongNumber, CallbackOutcome::Settled, CallbackOutcome::Refused};

//! What is said of calling clients back.
class CallbackWords {
    Q_DECLARE_TR_FUNCTIONS(dispatch::CallbackWords)

public:
    [[nodiscard]] static QString of(CallbackOutcome outcome); //!< "Sans réponse"
    [[nodiscard]] static int digitOf(CallbackOutcome outcome); //!< 1…8

    //! "2 · Sans réponse · 15 h 24": how many, the last, when to try again; empty before the first try.
    [[nodiscard]] static QString attempts(const Call& call);
    //! All of them, one a line, with who, when and the note.
    [[nodiscard]] static QString history(const Call& call);

    //! "lun., mar."; "tous" for any day.
    [[nodiscard]] static QString weekdays(Weekdays days);
    [[nodiscard]] static QString weekday(int day); //!< 0 Monday … 6 Sunday: "Lundi"
    [[nodiscard]] static QString shortWeekday(int day); //!< "Lun"

    //! Where a callback stands for the list: "Rappel en cours", "Nouvelle", "Acquittée", "En main",
    //! "Reportée"; empty when neither an alarm nor a callback says anything.
    [[nodiscard]] static QString stage(const Call& call, Instant now);

    //! As people dial it here: "4502803222"; a number from elsewhere keeps its country.
    [[nodiscard]] static QString dialled(const QString& e164);
};

//! The start of a callback that may still go on at \a now; empty when there is none, or nobody has said for
//! so long how it ended that it lapsed.
[[nodiscard]] std::optional<Instant> callbackSince(const Call& call, Instant now);

} // namespace dispatch
