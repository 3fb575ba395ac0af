// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/company/company.h"

namespace dispatch {

//! What a caller said or somebody typed; empty: nothing.
struct IntakeRequest {
    QString phone{};
    QString postalCode{};
    QString city{};
    bool operator==(const IntakeRequest&) const = default;
};

//! The facts in it.
struct Intake {
    std::optional<QString> phone{}; //!< E.164
    std::optional<QString> postalCode{}; //!< "A1A 1A1"
    QString zone{}; //!< key of a zone, "hors_zone", or empty: unknown
    bool operator==(const Intake&) const = default;
};

//! contract.md, `rules intake`.
[[nodiscard]] Intake intake(const Company& company, const IntakeRequest& request);

} // namespace dispatch
