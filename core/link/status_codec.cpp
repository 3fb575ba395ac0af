// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/link/status_codec.h"

#include <algorithm>
#include <array>
#include <limits>

namespace dispatch {

using namespace Qt::StringLiterals;

namespace {

void insertOptional(QJsonObject& out, const QString& key, const std::optional<Instant>& at)
{
    if (at)
        out.insert(key, toEpochMs(*at));
}

void insertOptional(QJsonObject& out, const QString& key, const std::optional<Error>& error)
{
    if (error)
        out.insert(key, errorToJson(*error));
}

// names, not numbers: inserting a problem must not change the meaning of another
constexpr std::array problemNames{"too-large"_L1, "not-json"_L1, "too-deep"_L1, "missing"_L1,
    "unknown-key"_L1, "wrong-type"_L1, "out-of-range"_L1, "bad-format"_L1, "unknown-word"_L1,
    "unknown-reference"_L1, "duplicate"_L1, "contradiction"_L1, "not-rising"_L1, "lower-priority-first"_L1};
static_assert(problemNames.size() == static_cast<size_t>(CompanyProblem::LowerPriorityFirst) + 1);

QJsonObject faultToJson(const CompanyFault& fault)
{
    return {{u"problem"_s, problemNames.at(static_cast<size_t>(fault.problem))}, {u"line"_s, fault.line},
        {u"key"_s, fault.key}, {u"value"_s, fault.value}, {u"expected"_s, fault.expected}};
}

CompanyFault faultFromJson(JsonFields& fields)
{
    const QString name = fields.text(u"problem"_s);
    const auto found = std::ranges::find(problemNames, name);
    fields.require(found != problemNames.end());
    return {
        .problem = found == problemNames.end() ? CompanyProblem::NotJson
                                               : static_cast<CompanyProblem>(found - problemNames.begin()),
        .line = static_cast<int>(fields.integer(u"line"_s, 1, std::numeric_limits<int>::max())),
        .key = fields.text(u"key"_s),
        .value = fields.text(u"value"_s),
        .expected = fields.text(u"expected"_s),
    };
}

void insertOptional(QJsonObject& out, const QString& key, const std::optional<CompanyTrouble>& trouble)
{
    if (!trouble)
        return;
    QJsonObject written{{u"file"_s, trouble->file}, {u"more"_s, trouble->more},
        {u"builtIn"_s, trouble->inForce == CompanyTrouble::InForce::BuiltIn}};
    if (trouble->fault)
        written.insert(u"fault"_s, faultToJson(*trouble->fault));
    out.insert(key, written);
}

std::optional<CompanyTrouble> companyTroubleFromJson(JsonFields& status, const QString& key)
{
    std::optional<JsonFields> fields = status.optionalInner(key);
    if (!fields)
        return std::nullopt;
    CompanyTrouble trouble{
        .file = fields->text(u"file"_s),
        .more = static_cast<int>(fields->integer(u"more"_s, 0, std::numeric_limits<int>::max())),
        .inForce
        = fields->flag(u"builtIn"_s) ? CompanyTrouble::InForce::BuiltIn : CompanyTrouble::InForce::LastGood,
    };
    if (std::optional<JsonFields> fault = fields->optionalInner(u"fault"_s)) {
        trouble.fault = faultFromJson(*fault);
        fields->require(fault->isRight());
    }
    status.require(fields->isRight());
    return trouble;
}

} // namespace

QJsonObject statusToJson(const StationStatus& status)
{
    QJsonObject out{
        {u"measuredAt"_s, toEpochMs(status.measuredAt)},
        {u"listening"_s, status.listening},
        {u"listenAddress"_s, status.listenAddress},
        {u"authConfigured"_s, status.authConfigured},
        {u"lowOnSpace"_s, status.lowOnSpace},
        {u"attended"_s, status.attended},
        {u"textsConfigured"_s, status.textsConfigured},
        {u"demo"_s, status.demo},
    };
    insertOptional(out, u"unattendedSince"_s, status.unattendedSince);
    insertOptional(out, u"receptionFault"_s, status.receptionFault);
    insertOptional(out, u"lastWebhookAt"_s, status.lastWebhookAt);
    insertOptional(out, u"lastRefusedAt"_s, status.lastRefusedAt);
    insertOptional(out, u"lastCommitAt"_s, status.lastCommitAt);
    insertOptional(out, u"storeFailure"_s, status.storeFailure);
    insertOptional(out, u"certificateExpiresAt"_s, status.certificateExpiresAt);
    insertOptional(out, u"companyTrouble"_s, status.companyTrouble);
    return out;
}

StationStatus statusFromJson(JsonFields& fields)
{
    return {
        .measuredAt = fields.instant(u"measuredAt"_s),
        .listening = fields.flag(u"listening"_s),
        .listenAddress = fields.text(u"listenAddress"_s),
        .receptionFault = fields.optionalError(u"receptionFault"_s),
        .authConfigured = fields.flag(u"authConfigured"_s),
        .lastWebhookAt = fields.optionalInstant(u"lastWebhookAt"_s),
        .lastRefusedAt = fields.optionalInstant(u"lastRefusedAt"_s),
        .lastCommitAt = fields.optionalInstant(u"lastCommitAt"_s),
        .storeFailure = fields.optionalError(u"storeFailure"_s),
        .lowOnSpace = fields.flag(u"lowOnSpace"_s),
        .certificateExpiresAt = fields.optionalInstant(u"certificateExpiresAt"_s),
        .companyTrouble = companyTroubleFromJson(fields, u"companyTrouble"_s),
        .unattendedSince = fields.optionalInstant(u"unattendedSince"_s),
        .attended = fields.flag(u"attended"_s),
        .textsConfigured = fields.flag(u"textsConfigured"_s),
        .demo = fields.flag(u"demo"_s),
    };
}

} // namespace dispatch
