// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/json_reader.h"

namespace dispatch {

std::optional<qint64> wholeNumber(const QJsonValue& value)
{
    if (!value.isDouble())
        return std::nullopt;
    // toInteger() answers its default for what does not fit, so two defaults that differ give that away
    const qint64 first = value.toInteger(0);
    if (first != value.toInteger(1))
        return std::nullopt;
    return first;
}

QString JsonReader::text(Name name)
{
    const QJsonValue value = m_object.value(name);
    if (!value.isUndefined() && !value.isString())
        m_intact = false;
    return value.toString();
}

bool JsonReader::flag(Name name)
{
    const QJsonValue value = m_object.value(name);
    if (!value.isUndefined() && !value.isBool())
        m_intact = false;
    return value.toBool();
}

std::optional<qint64> JsonReader::integer(Name name)
{
    const QJsonValue value = m_object.value(name);
    if (value.isUndefined())
        return std::nullopt;
    const auto number = wholeNumber(value);
    if (!number)
        m_intact = false;
    return number;
}

std::optional<Instant> JsonReader::instant(Name name)
{
    const auto ms = integer(name);
    return ms ? std::optional{fromEpochMs(*ms)} : std::nullopt;
}

std::optional<double> JsonReader::real(Name name)
{
    const QJsonValue value = m_object.value(name);
    if (value.isUndefined())
        return std::nullopt;
    if (!value.isDouble())
        m_intact = false;
    return value.toDouble();
}

QJsonArray JsonReader::array(Name name)
{
    const QJsonValue value = m_object.value(name);
    if (!value.isUndefined() && !value.isArray())
        m_intact = false;
    return value.toArray();
}

QJsonObject JsonReader::object(Name name)
{
    const QJsonValue value = m_object.value(name);
    if (!value.isUndefined() && !value.isObject())
        m_intact = false;
    return value.toObject();
}

} // namespace dispatch
