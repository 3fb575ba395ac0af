// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vapi/redactor.h"
#include "core/vapi/secret_text.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <optional>

namespace dispatch {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype shortestOwnSecret = 4; // shorter ones would black out ordinary words
constexpr int deepestTextInText = 4; // JSON in a string in a string…; below that only names are looked for

// Members whose whole value goes, whatever it is.
bool isHidden(QStringView name, QStringView parent)
{
    return name == "controlUrl"_L1 || name == "listenUrl"_L1 || name.startsWith("presigned"_L1)
        || name == "headers"_L1 || (name == "raw"_L1 && parent == "sip"_L1);
}

//! A switch, a null or an empty text tells nothing.
bool holdsSomething(const QJsonValue& value)
{
    return !value.isBool() && !value.isNull() && !(value.isString() && value.toString().isEmpty());
}

bool mustGo(QStringView name, QStringView parent, const QJsonValue& value)
{
    if (!isHidden(name, parent) && !namesSecret(name))
        return false;
    return holdsSomething(value) && !(value.isDouble() && namesTokenCount(name));
}

//! The cleaned value, or nothing when \a value may stay as it is, which is what nearly all do.
using Cleaned = std::optional<QJsonValue>;
Cleaned cleaned(const QJsonValue& value, QStringView parent, int textDepth);

QString compactText(const QJsonValue& value)
{
    const QJsonDocument document
        = value.isObject() ? QJsonDocument{value.toObject()} : QJsonDocument{value.toArray()};
    return QString::fromUtf8(document.toJson(QJsonDocument::Compact));
}

//! Tool arguments are JSON in a string: what they hold is looked at like everything else.
Cleaned cleanedText(const QString& text, QStringView parent, int textDepth)
{
    const QStringView trimmed = QStringView{text}.trimmed();
    const bool looksLikeJson = trimmed.startsWith(u'{') || trimmed.startsWith(u'[');
    const QJsonDocument inner = looksLikeJson && textDepth < deepestTextInText
        ? QJsonDocument::fromJson(text.toUtf8())
        : QJsonDocument{};
    if (!inner.isNull()) {
        const QJsonValue value = inner.isObject() ? QJsonValue{inner.object()} : QJsonValue{inner.array()};
        const Cleaned clean = cleaned(value, parent, textDepth + 1);
        return clean ? Cleaned{compactText(*clean)} : std::nullopt;
    }
    QString clean = withoutSecrets(text);
    return clean == text ? std::nullopt : Cleaned{std::move(clean)};
}

Cleaned cleanedObject(const QJsonObject& object, QStringView parent, int textDepth)
{
    QJsonObject result = object; // shared until something has to go
    bool changed = false;
    for (auto it = object.constBegin(); it != object.constEnd(); ++it) {
        const QString name = it.key();
        const QJsonValue value = it.value();
        const Cleaned clean = mustGo(name, parent, value) ? Cleaned{QJsonValue{redactedMark}}
                                                          : cleaned(value, name, textDepth);
        if (clean)
            result.insert(name, *clean);
        changed = changed || clean.has_value();
    }
    return changed ? Cleaned{result} : std::nullopt;
}

Cleaned cleanedArray(const QJsonArray& array, QStringView parent, int textDepth)
{
    QJsonArray result = array;
    bool changed = false;
    for (qsizetype i = 0; i < array.size(); ++i) {
        const Cleaned clean = cleaned(array.at(i), parent, textDepth);
        if (clean)
            result.replace(i, *clean);
        changed = changed || clean.has_value();
    }
    return changed ? Cleaned{result} : std::nullopt;
}

Cleaned cleaned(const QJsonValue& value, QStringView parent, int textDepth)
{
    if (value.isObject())
        return cleanedObject(value.toObject(), parent, textDepth);
    if (value.isArray())
        return cleanedArray(value.toArray(), parent, textDepth);
    if (value.isString())
        return cleanedText(value.toString(), parent, textDepth);
    return std::nullopt;
}

QByteArray jsonEscaped(const QByteArray& secret, bool asciiOnly, bool slashToo)
{
    QByteArray escaped;
    const QString characters = QString::fromUtf8(secret);
    for (const QChar c : characters) {
        if (c == u'"' || c == u'\\' || (slashToo && c == u'/'))
            escaped.append('\\').append(c.toLatin1());
        else if (c < u' ' || (asciiOnly && c > u'~'))
            escaped.append("\\u").append(QByteArray::number(c.unicode(), 16).rightJustified(4, '0'));
        else
            escaped.append(QString{c}.toUtf8());
    }
    return escaped;
}

} // namespace

Redactor::Redactor(const std::vector<QByteArray>& secrets)
{
    for (const QByteArray& secret : secrets) {
        if (secret.size() < shortestOwnSecret)
            continue;
        for (const QByteArray& form : {secret, jsonEscaped(secret, false, false),
                 jsonEscaped(secret, true, false), jsonEscaped(secret, false, true)}) {
            if (std::find(m_secrets.begin(), m_secrets.end(), form) == m_secrets.end())
                m_secrets.push_back(form);
        }
    }
    // a secret that contains another one must go first, or its rest would stay
    std::stable_sort(m_secrets.begin(), m_secrets.end(),
        [](const QByteArray& a, const QByteArray& b) { return a.size() > b.size(); });
}

QByteArray Redactor::withoutOwnSecrets(const QByteArray& body) const
{
    QByteArray clean = body;
    for (const QByteArray& secret : m_secrets) {
        if (clean.contains(secret))
            clean.replace(secret, QByteArrayView{redactedMark.data(), redactedMark.size()});
    }
    return clean;
}

QJsonValue Redactor::withoutVendorSecrets(const QJsonValue& value) const
{
    return cleaned(value, {}, 0).value_or(value);
}

} // namespace dispatch
