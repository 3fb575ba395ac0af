// SPDX-License-Identifier: GPL-3.0-or-later
// Input: what was heard or typed for a telephone number, a postal code and a city, whichever it may be. What
// is understood is a clean fact, and said aloud again it means the same.
#include "core/domain/intake/intake.h"
#include "core/domain/intake/postal_code.h"
#include "core/domain/intake/speech_words.h"
#include "core/domain/phone_number.h"
#include "tests/fuzz/input.h"

using namespace dispatch;

namespace {

const Company& company()
{
    static const Company one{.zones = {{.key = QStringLiteral("rive_sud"),
                                 .prefixes = {QStringLiteral("J4W"), QStringLiteral("J4*")},
                                 .places = {QStringLiteral("Brossard"), QStringLiteral("Saint-Lambert")}}},
        .placesNotServed = {QStringLiteral("Ottawa")}};
    return one;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const QString heard = QString::fromUtf8(bytes(data, size));
    const Intake facts = intake(company(), {.phone = heard, .postalCode = heard, .city = heard});
    check(!facts.phone || toE164(*facts.phone) == facts.phone);
    check(!facts.postalCode || postalCode(postalCodeInWords(*facts.postalCode)) == facts.postalCode);
    check(facts.zone.isEmpty() || facts.zone == outOfZoneKey || company().zone(facts.zone));
    return 0;
}
