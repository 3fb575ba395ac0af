// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/link/status_codec.h"

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

} // namespace

QJsonObject statusToJson(const StationStatus& status)
{
    QJsonObject out{
        {u"measuredAt"_s, toEpochMs(status.measuredAt)},
        {u"listening"_s, status.listening},
        {u"listenAddress"_s, status.listenAddress},
        {u"authConfigured"_s, status.authConfigured},
        {u"lowOnSpace"_s, status.lowOnSpace},
        {u"demo"_s, status.demo},
    };
    insertOptional(out, u"receptionFault"_s, status.receptionFault);
    insertOptional(out, u"lastWebhookAt"_s, status.lastWebhookAt);
    insertOptional(out, u"lastRefusedAt"_s, status.lastRefusedAt);
    insertOptional(out, u"lastCommitAt"_s, status.lastCommitAt);
    insertOptional(out, u"storeFailure"_s, status.storeFailure);
    insertOptional(out, u"certificateExpiresAt"_s, status.certificateExpiresAt);
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
        .demo = fields.flag(u"demo"_s),
    };
}

} // namespace dispatch
