// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>
#include <QStringList>

#include <algorithm>

namespace dispatch {

//! Checks JSON values against the schemas of an OpenAPI 3.1 document or a JSON schema, limited to the
//! keywords that ours use; a keyword that it does not know is a fault, so that nothing goes unchecked.
class JsonSchema final {
public:
    explicit JsonSchema(QJsonObject document)
        : m_document{std::move(document)}
    {
    }

    //! Follows "$ref" to its target in the document.
    [[nodiscard]] QJsonObject resolved(const QJsonObject& schema) const
    {
        const QString pointer = schema[QLatin1StringView{"$ref"}].toString();
        if (pointer.isEmpty())
            return schema;
        QJsonValue at = m_document;
        for (const QString& name : pointer.split(u'/').sliced(1))
            at = at[name];
        return resolved(at.toObject());
    }

    //! What of \a value is not as \a wanted says; each fault begins with where. Empty: valid.
    [[nodiscard]] QStringList faults(
        const QJsonValue& value, const QJsonObject& wanted, const QString& where = QStringLiteral("$")) const
    {
        const QJsonObject schema = resolved(wanted);
        QStringList found;
        for (auto it = schema.begin(); it != schema.end(); ++it)
            check(value, schema, it.key(), where, found);
        return found;
    }

private:
    static QString typeName(const QJsonValue& value)
    {
        switch (value.type()) {
        case QJsonValue::Null:
            return QStringLiteral("null");
        case QJsonValue::Bool:
            return QStringLiteral("boolean");
        case QJsonValue::Double:
            return QStringLiteral("number");
        case QJsonValue::String:
            return QStringLiteral("string");
        case QJsonValue::Array:
            return QStringLiteral("array");
        case QJsonValue::Object:
            return QStringLiteral("object");
        case QJsonValue::Undefined:
            break;
        }
        return QStringLiteral("nothing");
    }

    static bool hasType(const QJsonValue& value, const QJsonValue& types)
    {
        if (types.isArray()) {
            const QJsonArray any = types.toArray();
            return std::any_of(
                any.begin(), any.end(), [&](const QJsonValue& type) { return hasType(value, type); });
        }
        if (types == QLatin1StringView{"integer"})
            return value.isDouble() && value.toDouble() == static_cast<double>(value.toInteger());
        return types == typeName(value);
    }

    void check(const QJsonValue& value, const QJsonObject& schema, const QString& keyword,
        const QString& where, QStringList& found) const
    {
        static const QSet<QString> notes{QStringLiteral("description"), QStringLiteral("format"),
            QStringLiteral("default"), QStringLiteral("title"), QStringLiteral("$schema"),
            QStringLiteral("$defs")};
        const QJsonValue rule = schema[keyword];
        const auto expect = [&](bool holds) {
            if (!holds)
                found.append(where + QStringLiteral(": not as \"") + keyword + QStringLiteral("\" says"));
        };
        if (notes.contains(keyword))
            return;
        if (keyword == QLatin1StringView{"type"})
            expect(hasType(value, rule));
        else if (keyword == QLatin1StringView{"enum"})
            expect(rule.toArray().contains(value));
        else if (keyword == QLatin1StringView{"minimum"})
            expect(!value.isDouble() || value.toDouble() >= rule.toDouble());
        else if (keyword == QLatin1StringView{"maximum"})
            expect(!value.isDouble() || value.toDouble() <= rule.toDouble());
        else if (keyword == QLatin1StringView{"minLength"})
            expect(!value.isString() || value.toString().size() >= rule.toInteger());
        else if (keyword == QLatin1StringView{"maxLength"})
            expect(!value.isString() || value.toString().size() <= rule.toInteger());
        else if (keyword == QLatin1StringView{"pattern"})
            expect(
                !value.isString() || QRegularExpression{rule.toString()}.match(value.toString()).hasMatch());
        else if (keyword == QLatin1StringView{"oneOf"})
            expect(holding(value, rule.toArray()) == 1);
        else if (keyword == QLatin1StringView{"allOf"})
            expect(holding(value, rule.toArray()) == rule.toArray().size());
        else if (keyword == QLatin1StringView{"contains"})
            expect(!value.isArray() || anyHolds(value.toArray(), rule.toObject()));
        else if (keyword == QLatin1StringView{"minItems"})
            expect(!value.isArray() || value.toArray().size() >= rule.toInteger());
        else if (keyword == QLatin1StringView{"uniqueItems"})
            expect(!rule.toBool() || allDiffer(value.toArray()));
        else if (!checkMembers(value, schema, keyword, where, found))
            found.append(where + QStringLiteral(": keyword not known here: ") + keyword);
    }

    [[nodiscard]] int holding(const QJsonValue& value, const QJsonArray& schemas) const
    {
        return static_cast<int>(std::count_if(schemas.begin(), schemas.end(),
            [&](const QJsonValue& schema) { return faults(value, schema.toObject()).isEmpty(); }));
    }

    [[nodiscard]] bool anyHolds(const QJsonArray& values, const QJsonObject& schema) const
    {
        return std::any_of(values.begin(), values.end(),
            [&](const QJsonValue& value) { return faults(value, schema).isEmpty(); });
    }

    static bool allDiffer(const QJsonArray& values)
    {
        for (qsizetype i = 1; i < values.size(); ++i) {
            if (std::find(values.begin(), values.begin() + i, values.at(i)) != values.begin() + i)
                return false;
        }
        return true;
    }

    //! The schemas of "patternProperties" whose pattern \a name matches.
    static QJsonArray matching(const QString& name, const QJsonObject& schema)
    {
        const QJsonObject patterns = schema[QLatin1StringView{"patternProperties"}].toObject();
        QJsonArray schemas;
        for (auto it = patterns.begin(); it != patterns.end(); ++it) {
            if (QRegularExpression{it.key()}.match(name).hasMatch())
                schemas.append(it.value());
        }
        return schemas;
    }

    bool checkMembers(const QJsonValue& value, const QJsonObject& schema, const QString& keyword,
        const QString& where, QStringList& found) const
    {
        const QJsonValue rule = schema[keyword];
        const QJsonObject properties = schema[QLatin1StringView{"properties"}].toObject();
        const QJsonObject members = value.toObject();
        if (keyword == QLatin1StringView{"required"}) {
            for (const QJsonValue name : rule.toArray()) {
                if (value.isObject() && !members.contains(name.toString()))
                    found.append(where + QStringLiteral(": missing ") + name.toString());
            }
        } else if (keyword == QLatin1StringView{"properties"}) {
            for (auto it = members.begin(); it != members.end(); ++it) {
                if (properties.contains(it.key()))
                    found += faults(it.value(), properties[it.key()].toObject(), where + u'.' + it.key());
            }
        } else if (keyword == QLatin1StringView{"additionalProperties"}) {
            for (auto it = members.begin(); it != members.end(); ++it) {
                if (!rule.toBool() && !properties.contains(it.key()) && matching(it.key(), schema).isEmpty())
                    found.append(where + QStringLiteral(": unknown ") + it.key());
            }
        } else if (keyword == QLatin1StringView{"patternProperties"}) {
            for (auto it = members.begin(); it != members.end(); ++it) {
                for (const QJsonValue one : matching(it.key(), schema))
                    found += faults(it.value(), one.toObject(), where + u'.' + it.key());
            }
        } else if (keyword == QLatin1StringView{"items"}) {
            for (const QJsonValue element : value.toArray())
                found += faults(element, rule.toObject(), where + QStringLiteral("[]"));
        } else {
            return false;
        }
        return true;
    }

    QJsonObject m_document;
};

} // namespace dispatch
