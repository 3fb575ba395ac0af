// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/intake/intake.h"

#include "core/domain/intake/postal_code.h"
#include "core/domain/intake/service_area.h"
#include "core/domain/intake/spoken_phone.h"

namespace dispatch {

Intake intake(const Company& company, const IntakeRequest& request)
{
    return {.phone = spokenPhone(request.phone),
        .postalCode = postalCode(request.postalCode),
        .zone = zoneOf(company, request.city, request.postalCode)};
}

} // namespace dispatch
