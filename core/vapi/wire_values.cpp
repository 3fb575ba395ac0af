// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vapi/wire_values.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <cmath>

namespace dispatch {

using namespace Qt::StringLiterals;

namespace {

constexpr double firstMilliseconds = 1e11; // as seconds that is the year 5138, as milliseconds 1973
constexpr double lastMillisecond = 253'402'300'799'999.0; // 9999-12-31

QJsonValue valueAt(const QJsonObject& object, std::initializer_list<QLatin1StringView> path)
{
    QJsonValue value{object};
    for (const QLatin1StringView name : path)
        value = value.toObject().value(name);
    return value;
}

std::optional<Instant> instantOfNumber(double number)
{
    const double ms = number < firstMilliseconds ? number * 1000 : number;
    if (!(ms > 0) || ms > lastMillisecond)
        return std::nullopt;
    return fromEpochMs(std::llround(ms));
}

} // namespace

QString textAt(const QJsonObject& object, std::initializer_list<QLatin1StringView> path)
{
    return valueAt(object, path).toString().trimmed();
}

QJsonObject objectAt(const QJsonObject& object, std::initializer_list<QLatin1StringView> path)
{
    return valueAt(object, path).toObject();
}

std::optional<Instant> instantOf(const QJsonValue& value)
{
    if (const auto number = numberOf(value))
        return instantOfNumber(*number);
    if (!value.isString())
        return std::nullopt;
    const auto at = fromIso(value.toString().trimmed());
    return at && *at > Instant{} && *at <= fromEpochMs(std::llround(lastMillisecond)) ? at : std::nullopt;
}

std::optional<double> numberOf(const QJsonValue& value)
{
    bool readable = value.isDouble();
    const double number
        = value.isString() ? value.toString().trimmed().toDouble(&readable) : value.toDouble();
    return readable && std::isfinite(number) ? std::optional{number} : std::nullopt;
}

std::optional<Speaker> speakerOfRole(const QString& role)
{
    if (role == "user"_L1)
        return Speaker::User;
    if (role == "assistant"_L1 || role == "bot"_L1)
        return Speaker::Assistant;
    return std::nullopt;
}

QString plainText(const QJsonValue& value)
{
    if (value.isString())
        return value.toString();
    if (value.isNull() || value.isUndefined())
        return {};
    // a document holds no bare number or truth value, so the brackets of a list are taken off again
    const QByteArray list = QJsonDocument{QJsonArray{value}}.toJson(QJsonDocument::Compact);
    return QString::fromUtf8(list.sliced(1, list.size() - 2));
}

QByteArray compactJson(const QJsonObject& object)
{
    return QJsonDocument{object}.toJson(QJsonDocument::Compact);
}

QString onOneLine(QString text)
{
    const auto breaksLine = [](QChar c) {
        return (c >= u'\n' && c <= u'\r') || c == u'\u0085' || c == u'\u2028' || c == u'\u2029';
    };
    std::replace_if(text.begin(), text.end(), breaksLine, QChar{u' '});
    return text;
}

} // namespace dispatch
