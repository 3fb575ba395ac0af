// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/call.h"

#include <QCoreApplication>

namespace dispatch {

//! What the callback list says of a call at a moment.
class QueueWords {
    Q_DECLARE_TR_FUNCTIONS(dispatch::QueueWords)

public:
    //! Whether the callback was due before \a now.
    [[nodiscard]] static bool isLate(const Call& call, Instant now);

    //! "dans 12 min", "en retard de 8 min"; empty when nothing is due.
    [[nodiscard]] static QString due(const Call& call, Instant now);
    //! How long its caller has waited since the end of an open call: "4:07", "3 h 12", "2 j"; else empty.
    [[nodiscard]] static QString waiting(const Call& call, Instant now);
    //! Where it stands: the line while the call lives, then the callback or its alarm, else how it ended.
    [[nodiscard]] static QString state(const Call& call, Instant now);
    //! The same with all that state() leaves out, a line each.
    [[nodiscard]] static QString stateInFull(const Call& call, Instant now);
    //! The service, else the problem.
    [[nodiscard]] static QString subject(const Call& call);
    //! The row as a screen reader says it: "P1 Urgence, dû dans 4 minutes, Tremblay, Laval"…
    [[nodiscard]] static QString sentence(const Call& call, Instant now);

private:
    [[nodiscard]] static QString spokenDue(const Call& call, Instant now);
};

} // namespace dispatch
