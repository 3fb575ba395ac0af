// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/company/rules.h"

#include <QTextStream>

namespace dispatch {

//! The rules of the company file \a companyFile, or of the built-in one when it is empty. Null, and said why
//! on \a err, when the file is bad.
[[nodiscard]] std::shared_ptr<const Rules> chosenRules(const QString& companyFile, QTextStream& err);

} // namespace dispatch
