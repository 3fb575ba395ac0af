// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

#include <algorithm>
#include <optional>

namespace dispatch {

//! What must be known of a scenario's call, in the words of the read API: tests/data/scenarios/NAME.json,
//! with the keys that resources/scenarios/README.md explains. Every comparison gives a list of sentences,
//! empty when all is as expected.
class ScenarioExpectation final {
public:
    //! The names of all expectations, sorted.
    static QStringList names()
    {
        QStringList names = folder().entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name);
        for (QString& name : names)
            name.chop(5);
        return names;
    }

    //! Empty when there is no such file, or when it is no JSON object or has a key that nobody reads.
    static std::optional<ScenarioExpectation> read(const QString& name)
    {
        QFile file{folder().filePath(name + QStringLiteral(".json"))};
        if (!file.open(QIODevice::ReadOnly))
            return std::nullopt;
        const QJsonDocument document = QJsonDocument::fromJson(file.readAll());
        const QStringList keys = document.object().keys();
        const QStringList known{QStringLiteral("alerts"), QStringLiteral("lines"), QStringLiteral("live"),
            QStringLiteral("over"), QStringLiteral("tools")};
        return keys == known ? std::optional{ScenarioExpectation{document.object()}} : std::nullopt;
    }

    //! \a call: the answer of /api/v1/calls/{id} just before the line ends.
    [[nodiscard]] QStringList differencesWhileLive(const QJsonObject& call) const
    {
        return differences(m_expected.value(QLatin1StringView{"live"}), call, QStringLiteral("live"));
    }

    //! \a call: the answer of /api/v1/calls/{id} after the report; \a alerts: the list of /api/v1/alerts.
    [[nodiscard]] QStringList differencesOnceOver(const QJsonObject& call, const QJsonArray& alerts) const
    {
        using namespace Qt::StringLiterals;
        const QJsonArray tools = call.value("tool_calls"_L1).toArray();
        const QJsonValue id = call.value("id"_L1);
        return differences(m_expected.value("over"_L1), call, u"over"_s)
            + differences(
                m_expected.value("tools"_L1), QJsonArray::fromStringList(namesOf(tools)), u"tools"_s)
            + differences(m_expected.value("lines"_L1), qint64{call.value("transcript"_L1).toArray().size()},
                u"lines"_s)
            + differences(m_expected.value("alerts"_L1), QJsonArray::fromStringList(prioritiesOf(alerts, id)),
                u"alerts"_s)
            + unspeakable(tools);
    }

    //! Compares as far as \a expected says: objects by the members that it names, lists element by element;
    //! "*" stands for anything but null.
    static QStringList differences(const QJsonValue& expected, const QJsonValue& actual, const QString& where)
    {
        if (expected.isObject() && actual.isObject())
            return differencesOfMembers(expected.toObject(), actual.toObject(), where);
        if (expected.isArray() && actual.isArray())
            return differencesOfElements(expected.toArray(), actual.toArray(), where);
        const bool anything = expected.toString() == QLatin1StringView{"*"};
        if (anything ? !actual.isNull() && !actual.isUndefined() : expected == actual)
            return {};
        return {QStringLiteral("%1: expected %2, found %3").arg(where, textOf(expected), textOf(actual))};
    }

private:
    explicit ScenarioExpectation(QJsonObject expected)
        : m_expected{std::move(expected)}
    {
    }

    static QDir folder() { return QDir{QStringLiteral(DISPATCH_TEST_DATA "/scenarios")}; }

    static QString textOf(const QJsonValue& value)
    {
        const QByteArray list = QJsonDocument{QJsonArray{value}}.toJson(QJsonDocument::Compact);
        return value.isUndefined() ? QStringLiteral("nothing")
                                   : QString::fromUtf8(list.sliced(1, list.size() - 2));
    }

    static QStringList differencesOfMembers(
        const QJsonObject& expected, const QJsonObject& actual, const QString& where)
    {
        QStringList found;
        for (auto member = expected.begin(); member != expected.end(); ++member)
            found += differences(member.value(), actual.value(member.key()), where + u'.' + member.key());
        return found;
    }

    static QStringList differencesOfElements(
        const QJsonArray& expected, const QJsonArray& actual, const QString& where)
    {
        if (expected.size() != actual.size())
            return {QStringLiteral("%1: expected %2, found %3").arg(where, textOf(expected), textOf(actual))};
        QStringList found;
        for (qsizetype i = 0; i < expected.size(); ++i)
            found += differences(expected.at(i), actual.at(i), QStringLiteral("%1[%2]").arg(where).arg(i));
        return found;
    }

    static QStringList namesOf(const QJsonArray& tools)
    {
        QStringList names;
        for (const QJsonValue& tool : tools)
            names.append(tool.toObject().value(QLatin1StringView{"name"}).toString());
        return names;
    }

    //! Of the alerts about the call \a id, the most urgent first.
    static QStringList prioritiesOf(const QJsonArray& alerts, const QJsonValue& id)
    {
        QStringList priorities;
        for (const QJsonValue& value : alerts) {
            const QJsonObject alert = value.toObject();
            if (alert.value(QLatin1StringView{"call_id"}) == id)
                priorities.append(alert.value(QLatin1StringView{"priority"}).toString());
        }
        priorities.sort();
        return priorities;
    }

    //! VAPI drops an answer with a line break, and Paul then makes one up.
    static QStringList unspeakable(const QJsonArray& tools)
    {
        QStringList found;
        for (const QJsonValue& tool : tools) {
            const QString result = tool.toObject().value(QLatin1StringView{"result"}).toString();
            if (result.isEmpty() || result.contains(u'\n') || result.contains(u'\r'))
                found.append(QStringLiteral("tool without a result on one line: ") + textOf(tool));
        }
        return found;
    }

    QJsonObject m_expected;
};

} // namespace dispatch
