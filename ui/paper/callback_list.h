// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/call.h"
#include "ui/paper/paper_sheet.h"

namespace dispatch {

//! Everybody who waits to be called back, on paper: what is left when the machine is dead. Pure.
class CallbackList {
    Q_DECLARE_TR_FUNCTIONS(dispatch::CallbackList)

public:
    //! The most urgent first, then by the time they are due; \a at is the moment of the reading.
    [[nodiscard]] static PaperSheet sheet(std::vector<Call> calls, const QString& company, Instant at);
    //! The same calls in the order of the sheet.
    [[nodiscard]] static std::vector<Call> inOrder(std::vector<Call> calls);

    //! "12 rappels : P1 2, P2 1, P3 4, P4 5"; what is late is told too.
    [[nodiscard]] static QString counts(const std::vector<Call>& calls, Instant at);
    [[nodiscard]] static QString urgency(Priority priority); //!< "▲ P1": told apart without any colour
    [[nodiscard]] static QString due(const Call& call, Instant at);
    //! Both numbers when the caller gave another one than the displayed one.
    [[nodiscard]] static QString numbers(const Call& call);
    [[nodiscard]] static QString address(const Customer& customer);
    [[nodiscard]] static QString problem(const Call& call);
    //! Who tried when, and how it went; one a line, the newest four.
    [[nodiscard]] static QString attempts(const Call& call, Instant at);

private:
    [[nodiscard]] static QString moment(Instant moment, Instant at);
};

} // namespace dispatch
