// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/intake/email_address.h"
#include "core/domain/intake/speech_words.h"
#include "core/domain/intake/spoken_phone.h"
#include "core/domain/tools/tool_values.h"
#include "core/vapi/tool_question.h"

namespace dispatch {

using namespace Qt::StringLiterals;

// The tools that spell things for the voice (domain.md §7): the answer is what Paul says, word for word.

ToolWords spokenPriceWords(const ToolQuestion& question)
{
    const ToolInput& input = question.input;
    const std::optional<qint64> cents
        = input.amountCents ? input.amountCents : toolCents(QJsonValue{input.value});
    const qint64 floor = question.rules.company.pricing.floorCents;
    if (!cents)
        return {.error = u"Le montant n'est pas valide. Redonne-le en dollars, en chiffres."_s};
    if (*cents < floor)
        return {
            .error = u"Ce montant est plus bas que le minimum. N'annonce aucun prix plus bas que %1."_s.arg(
                priceInWords(floor, floor))};
    return {.result = priceInWords(*cents, *cents)};
}

ToolWords spokenPhoneWords(const ToolQuestion& question)
{
    const ToolInput& input = question.input;
    const auto phone = spokenPhone(input.phone.isEmpty() ? input.value : input.phone);
    const QString words = phone ? phoneInWords(*phone) : QString{};
    if (words.isEmpty())
        return {.error = u"Ce numéro de téléphone n'est pas valide. Redemande-le, chiffre par chiffre."_s};
    return {.result = words};
}

ToolWords spokenEmailWords(const ToolQuestion& question)
{
    const ToolInput& input = question.input;
    const auto address = emailAddress(input.email.isEmpty() ? input.value : input.email);
    if (!address)
        return {.error
            = u"Ce courriel n'est pas valide. Demande au client de l'épeler, avec arobase et point."_s};
    return {.result = emailInWords(*address)};
}

} // namespace dispatch
