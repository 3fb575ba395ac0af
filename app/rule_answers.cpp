// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rule_answers.h"

#include "core/domain/intake/intake.h"
#include "core/domain/json_reader.h"
#include "core/domain/pricing/pricing.h"
#include "core/domain/sms_segments.h"
#include "core/domain/urgency/classifier.h"
#include "core/domain/wire_names.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <limits>

namespace dispatch {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(RulesCommand)
};

Error rejected(const QString& sentence)
{
    return {.code = ErrorCode::Rejected, .args = {sentence}};
}

enum class Need { Required, Optional };

//! Empty when it is optional and absent or null.
Result<QString> textOf(const QJsonObject& object, QLatin1StringView name, Need need)
{
    const QJsonValue value = object.value(name);
    const bool isAbsent = value.isUndefined() || value.isNull();
    if (value.isString() || (isAbsent && need == Need::Optional))
        return value.toString();
    return rejected(
        isAbsent ? Words::tr("« %1 » manque.").arg(name) : Words::tr("« %1 » doit être un texte.").arg(name));
}

Result<std::optional<qint64>> numberOf(const QJsonObject& object, QLatin1StringView name)
{
    const QJsonValue value = object.value(name);
    if (value.isUndefined() || value.isNull())
        return std::optional<qint64>{};
    if (const std::optional<qint64> number = wholeNumber(value))
        return number;
    return rejected(Words::tr("« %1 » doit être un nombre entier.").arg(name));
}

constexpr auto baseCentsName = "base_cents"_L1;
constexpr std::array switches{
    std::pair{"gps"_L1, &QuoteRequest::gps},
    std::pair{"urgence"_L1, &QuoteRequest::urgence},
    std::pair{"soir"_L1, &QuoteRequest::soir},
    std::pair{"nuit"_L1, &QuoteRequest::nuit},
    std::pair{"week_end"_L1, &QuoteRequest::weekEnd},
    std::pair{"ferie"_L1, &QuoteRequest::ferie},
    std::pair{"commercial"_L1, &QuoteRequest::commercial},
};

Status readOptions(const QJsonObject& options, QuoteRequest& request)
{
    const auto base = numberOf(options, baseCentsName);
    if (!base)
        return base.error();
    request.baseCents = *base;
    for (auto it = options.begin(); it != options.end(); ++it) {
        const QString name = it.key();
        if (name == baseCentsName)
            continue;
        const auto* const known
            = std::ranges::find_if(switches, [&name](const auto& one) { return name == one.first; });
        if (known == switches.end())
            return rejected(Words::tr("Option inconnue : « %1 ».").arg(name));
        if (!it->isBool() && !it->isNull())
            return rejected(Words::tr("L’option « %1 » doit être true ou false.").arg(name));
        request.*(known->second) = it->toBool();
    }
    return Unit{};
}

Result<QuoteRequest> quoteRequestOf(const QJsonObject& asked)
{
    const Result<QString> service = textOf(asked, "service"_L1, Need::Required);
    if (!service)
        return service.error();
    // a refused or referred service is so everywhere: whether the zone is needed is not known yet
    const Result<QString> zone = textOf(asked, "zone"_L1, Need::Optional);
    if (!zone)
        return zone.error();
    const auto feet = numberOf(asked, "feet"_L1);
    if (!feet)
        return feet.error();
    QuoteRequest request{.service = *service, .zone = *zone};
    if (const std::optional<qint64> length = *feet) // what is out of range stays so
        request.feet = static_cast<int>(std::clamp<qint64>(*length, 0, std::numeric_limits<int>::max()));
    const QJsonValue options = asked.value("options"_L1);
    if (!options.isObject() && !options.isUndefined() && !options.isNull())
        return rejected(Words::tr("« options » doit être un objet."));
    if (const Status read = readOptions(options.toObject(), request); !read)
        return read.error();
    return request;
}

//! Why quote() has no price.
QString sentenceOf(const Error& error, const QuoteRequest& request)
{
    const QString field = error.args.value(0);
    if (error.code == ErrorCode::Unsupported)
        return Words::tr("Ce service n’a pas de prix : « %1 ».").arg(request.service);
    if (field == "service"_L1)
        return Words::tr("Service inconnu : « %1 ».").arg(request.service);
    if (field == "feet"_L1)
        return Words::tr("« feet » doit être un nombre de 1 à 1000.");
    if (field == baseCentsName)
        return Words::tr("« options.base_cents » doit être un montant en cents, de 0 à 100000000.");
    return request.zone.isEmpty() ? Words::tr("« %1 » manque.").arg("zone"_L1)
                                  : Words::tr("Zone inconnue : « %1 ».").arg(request.zone);
}

QJsonValue orNull(const std::optional<qint64>& number)
{
    return number ? QJsonValue{*number} : QJsonValue{QJsonValue::Null};
}

QJsonValue orNull(const std::optional<QString>& text)
{
    return text ? QJsonValue{*text} : QJsonValue{QJsonValue::Null};
}

void insertAmount(QJsonObject& out, QLatin1StringView end, const std::optional<TaxedAmount>& amount)
{
    const auto part = [&amount](qint64 TaxedAmount::*member) {
        return amount ? std::optional{(*amount).*member} : std::nullopt;
    };
    out.insert("subtotal_"_L1 + end, orNull(part(&TaxedAmount::subtotalCents)));
    out.insert("tps_"_L1 + end, orNull(part(&TaxedAmount::tpsCents)));
    out.insert("tvq_"_L1 + end, orNull(part(&TaxedAmount::tvqCents)));
    out.insert("total_"_L1 + end, orNull(part(&TaxedAmount::totalCents)));
}

QJsonObject toJson(const Quote& quote)
{
    QJsonObject out{{u"min"_s, quote.minCents}, {u"max"_s, orNull(quote.maxCents)},
        {u"extras"_s, quote.extrasCents}, {u"surcharge"_s, quote.surchargeCents},
        {u"floor_applied"_s, quote.floorApplied}, {u"flag_high"_s, quote.high}};
    insertAmount(out, "min"_L1, quote.least);
    insertAmount(out, "max"_L1, quote.most);
    if (quote.estimateCents)
        out.insert("estimate"_L1, *quote.estimateCents);
    if (quote.quoteRequired)
        out.insert("quote_required"_L1, true);
    return out;
}

QJsonObject toJson(const QuoteRefused& refused)
{
    const bool isService = refused.reason == QuoteRefused::Reason::Service;
    return {{u"refused"_s, true}, {u"reason"_s, isService ? u"service"_s : QString{outOfZoneKey}}};
}

QJsonObject toJson(const QuoteReferred& referred)
{
    return {{u"referred"_s, true}, {u"to"_s, referred.role}};
}

} // namespace

Result<QJsonObject> classifyLine(const Rules& rules, const QJsonObject& asked)
{
    const Result<QString> text = textOf(asked, "text"_L1, Need::Required);
    if (!text)
        return text.error();
    const Urgency urgency = classify(rules.urgency, *text);
    return QJsonObject{{u"priority"_s, wireName(urgency.priority)}, {u"rule"_s, urgency.reason.rule},
        {u"matched"_s, QJsonArray::fromStringList(urgency.reason.matched)}};
}

Result<QJsonObject> quoteLine(const Rules& rules, const QJsonObject& asked)
{
    const Result<QuoteRequest> request = quoteRequestOf(asked);
    if (!request)
        return request.error();
    const Result<QuoteAnswer> answer = quote(rules.company, *request);
    if (!answer)
        return rejected(sentenceOf(answer.error(), *request));
    return std::visit([](const auto& one) { return toJson(one); }, *answer);
}

Result<QJsonObject> intakeLine(const Rules& rules, const QJsonObject& asked)
{
    const QJsonValue raw = asked.value("raw"_L1);
    if (!raw.isObject())
        return rejected(raw.isUndefined() || raw.isNull() ? Words::tr("« %1 » manque.").arg("raw"_L1)
                                                          : Words::tr("« raw » doit être un objet."));
    const QJsonObject said = raw.toObject();
    IntakeRequest request;
    const std::array members{
        std::pair{"phone"_L1, &IntakeRequest::phone},
        std::pair{"postal_code"_L1, &IntakeRequest::postalCode},
        std::pair{"city"_L1, &IntakeRequest::city},
    };
    for (const auto& [name, member] : members) {
        const Result<QString> text = textOf(said, name, Need::Optional);
        if (!text)
            return text.error();
        request.*member = *text;
    }
    const Intake facts = intake(rules.company, request);
    return QJsonObject{{u"phone"_s, orNull(facts.phone)}, {u"postal_code"_s, orNull(facts.postalCode)},
        {u"zone"_s, facts.zone.isEmpty() ? QJsonValue{QJsonValue::Null} : QJsonValue{facts.zone}}};
}

Result<QJsonObject> segmentsLine(const Rules& /*rules*/, const QJsonObject& asked)
{
    const Result<QString> text = textOf(asked, "text"_L1, Need::Required);
    if (!text)
        return text.error();
    const SmsSegments counted = segmentsOf(*text);
    return QJsonObject{{u"encoding"_s, counted.encoding == SmsEncoding::Gsm7 ? u"GSM-7"_s : u"UCS-2"_s},
        {u"units"_s, counted.units}, {u"segments"_s, counted.segments},
        {u"costly"_s, QJsonArray::fromStringList(counted.costly)}};
}

} // namespace dispatch
