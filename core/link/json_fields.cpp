// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/link/json_fields.h"

#include <algorithm>
#include <array>

namespace dispatch {

using namespace Qt::StringLiterals;

namespace {

// names, not numbers: inserting a code must not change the meaning of another
constexpr std::array errorNames{"malformed"_L1, "unsupported"_L1, "unauthorized"_L1, "stale"_L1,
    "not-found"_L1, "conflict"_L1, "configuration"_L1, "already-running"_L1, "network"_L1, "timeout"_L1,
    "rejected"_L1, "io"_L1, "store-full"_L1, "store-read-only"_L1, "store-locked"_L1, "store-corrupt"_L1,
    "store-newer"_L1, "store-failed"_L1, "store-closed"_L1};
static_assert(errorNames.size() == static_cast<size_t>(ErrorCode::StoreClosed) + 1);

std::optional<ErrorCode> errorCodeOf(const QString& name)
{
    const auto it
        = std::ranges::find_if(errorNames, [&name](QLatin1StringView known) { return name == known; });
    if (it == errorNames.end())
        return std::nullopt;
    return static_cast<ErrorCode>(it - errorNames.begin());
}

} // namespace

JsonFields::JsonFields(QJsonObject object)
    : m_object{std::move(object)}
{
}

QString JsonFields::text(const QString& key)
{
    const QJsonValue value = m_object.value(key);
    require(value.isString());
    return value.toString();
}

qint64 JsonFields::integer(const QString& key, qint64 least, qint64 most)
{
    const QJsonValue value = m_object.value(key);
    // two different defaults tell a whole number from 1.5, 1e300 and from what is no number
    const qint64 found = value.toInteger(0);
    require(value.isDouble() && found == value.toInteger(1) && found >= least && found <= most);
    return m_right ? found : 0;
}

bool JsonFields::flag(const QString& key)
{
    const QJsonValue value = m_object.value(key);
    require(value.isBool());
    return value.toBool();
}

Instant JsonFields::instant(const QString& key)
{
    return fromEpochMs(integer(key));
}

QJsonArray JsonFields::array(const QString& key)
{
    const QJsonValue value = m_object.value(key);
    require(value.isArray());
    return value.toArray();
}

QJsonObject JsonFields::object(const QString& key)
{
    const QJsonValue value = m_object.value(key);
    require(value.isObject());
    return value.toObject();
}

JsonFields JsonFields::inner(const QJsonValue& value)
{
    require(value.isObject());
    return JsonFields{value.toObject()};
}

std::optional<QString> JsonFields::optionalText(const QString& key)
{
    if (!m_object.contains(key))
        return std::nullopt;
    return text(key);
}

std::optional<Instant> JsonFields::optionalInstant(const QString& key)
{
    if (!m_object.contains(key))
        return std::nullopt;
    return instant(key);
}

std::optional<Error> JsonFields::optionalError(const QString& key)
{
    if (!m_object.contains(key))
        return std::nullopt;
    JsonFields fields = inner(m_object.value(key));
    const std::optional<ErrorCode> code = errorCodeOf(fields.text(u"code"_s));
    Error error{.code = code.value_or(ErrorCode::Malformed), .detail = fields.text(u"detail"_s)};
    const QJsonArray args = fields.array(u"args"_s);
    for (const auto& arg : args) {
        fields.require(arg.isString());
        error.args.append(arg.toString());
    }
    require(code.has_value() && fields.isRight());
    return error;
}

std::optional<JsonFields> JsonFields::optionalInner(const QString& key)
{
    if (!m_object.contains(key))
        return std::nullopt;
    return inner(m_object.value(key));
}

QJsonObject errorToJson(const Error& error)
{
    return {{u"code"_s, errorNames.at(static_cast<size_t>(error.code))},
        {u"args"_s, QJsonArray::fromStringList(error.args)}, {u"detail"_s, error.detail}};
}

} // namespace dispatch
