// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace dispatch {

//! What VAPI's open-ended word for "why the call ended" means (protocol notes §3.5). Words that nobody knows
//! yet are judged by what they contain. An empty reason is none of the three.

//! Something broke: ours, VAPI's, a provider's or the telephone network's.
[[nodiscard]] bool isErrorReason(QStringView reason);

//! An error that the error-rate alarm counts; a callee who did not answer is not one.
[[nodiscard]] bool countsForAlert(QStringView reason);

//! The caller was passed on to a person. It says that the transfer began, not that anybody answered.
[[nodiscard]] bool isTransferReason(QStringView reason);

} // namespace dispatch
