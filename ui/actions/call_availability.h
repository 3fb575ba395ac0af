// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/call.h"

#include <QCoreApplication>

namespace dispatch {

//! Which of the table's actions make sense for a call, and what they are called then. Pure.
class CallAvailability {
    Q_DECLARE_TR_FUNCTIONS(dispatch::CallAvailability)

public:
    //! Who asks, and when.
    struct Asker {
        QString me{};
        Instant now{};
    };

    //! Why \a id would change nothing on \a call, a sentence; empty when it would.
    [[nodiscard]] static QString whyNot(QLatin1StringView id, const Call& call, const Asker& asker);
    //! Why \a calls cannot be acknowledged or marked together, a sentence; empty when they can.
    [[nodiscard]] static QString whyNotTogether(const std::vector<Call>& calls);
    //! Name of "call.take" for the person \a me, with its mnemonic.
    [[nodiscard]] static QString takeText(const Call& call, const QString& me);

    //! The mark that \a id makes; empty when it makes none.
    [[nodiscard]] static std::optional<FollowUp> markMadeBy(QLatin1StringView id);

private:
    [[nodiscard]] static QString whyNotCallBack(const Call& call, const Asker& asker);
    [[nodiscard]] static QString whyNoOutcome(const Call& call);
    [[nodiscard]] static QString whyNoAlarm(const Call& call);
    [[nodiscard]] static QString whyNotMerge(bool merges, const Call& call);
    [[nodiscard]] static QString whyNotMarked(const Call& call, FollowUp wanted);
};

} // namespace dispatch
