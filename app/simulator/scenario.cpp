// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulator/scenario.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <cmath>

namespace dispatch {

using namespace Qt::StringLiterals;

namespace {

constexpr double longestPauseSeconds = 60;

//! Reads the members of one JSON object and remembers the first thing that is wrong with them.
class Fields {
public:
    Fields(const QJsonValue& value, QString where, QString& fault)
        : m_object{value.toObject()}
        , m_where{std::move(where)}
        , m_fault{fault}
        , m_unread{m_object.keys()}
    {
        if (!value.isObject())
            fail(QString{});
    }

    QString text(QLatin1StringView key)
    {
        const QJsonValue value = take(key);
        if (!value.isString())
            fail(key);
        return value.toString();
    }

    QString text(QLatin1StringView key, const QRegularExpression& shape)
    {
        const QString read = text(key);
        if (!shape.match(read).hasMatch())
            fail(key);
        return read;
    }

    std::chrono::milliseconds seconds(QLatin1StringView key)
    {
        const double read = take(key).toDouble(-1);
        if (read < 0 || read > longestPauseSeconds)
            fail(key);
        return std::chrono::milliseconds{std::llround(std::max(0.0, read) * 1000)};
    }

    bool flag(QLatin1StringView key, bool required)
    {
        if (!required && !has(key))
            return false;
        const QJsonValue value = take(key);
        if (!value.isBool())
            fail(key);
        return value.toBool();
    }

    QJsonObject object(QLatin1StringView key)
    {
        const QJsonValue value = take(key);
        if (!value.isObject())
            fail(key);
        return value.toObject();
    }

    QJsonArray list(QLatin1StringView key)
    {
        const QJsonArray read = take(key).toArray();
        if (read.isEmpty())
            fail(key);
        return read;
    }

    [[nodiscard]] bool has(QLatin1StringView key) const { return m_object.contains(key); }

    //! Call last: what nobody asked for is a mistake in the file.
    void finish()
    {
        if (!m_unread.isEmpty())
            fail(m_unread.first());
    }

    void fail(const QString& key)
    {
        if (m_fault.isEmpty())
            m_fault = key.isEmpty() ? m_where : m_where + u'.' + key;
    }
    void fail(QLatin1StringView key) { fail(QString{key}); }

private:
    QJsonValue take(QLatin1StringView key)
    {
        m_unread.removeOne(key);
        return m_object.value(key);
    }

    QJsonObject m_object;
    QString m_where;
    QString& m_fault;
    QStringList m_unread;
};

Customer readCaller(Fields fields)
{
    // 555-0100 to 555-0199 belong to nobody, in every area code
    static const QRegularExpression nobodysNumber{u"^(\\+1(514|438|450|579)55501\\d\\d)?$"_s};
    static const QRegularExpression postalCode{
        u"^([ABCEGHJ-NPRSTVXY]\\d[ABCEGHJ-NPRSTV-Z] \\d[ABCEGHJ-NPRSTV-Z]\\d)?$"_s};
    Customer caller;
    caller.phone = fields.text("phone"_L1, nobodysNumber);
    caller.name = fields.text("name"_L1);
    caller.address = fields.text("address"_L1);
    caller.postalCode = fields.text("postalCode"_L1, postalCode);
    fields.finish();
    return caller;
}

Utterance readUtterance(Fields& fields)
{
    static const QRegularExpression speaker{u"^(paul|caller)$"_s};
    static const QRegularExpression oneLine{u"^\\S[^\\n]*$"_s};
    Utterance said;
    said.speaker = fields.text("speaker"_L1, speaker) == "paul"_L1 ? Speaker::Assistant : Speaker::User;
    said.text = fields.text("text"_L1, oneLine);
    said.interrupts = fields.flag("interrupts"_L1, false);
    return said;
}

ToolUse readTool(Fields& fields)
{
    static const QRegularExpression toolName{u"^[a-zA-Z0-9_-]{1,64}$"_s};
    static const QRegularExpression form{u"^(text|object)$"_s};
    ToolUse tool;
    tool.name = fields.text("tool"_L1, toolName);
    tool.arguments = fields.object("arguments"_L1);
    tool.asText = fields.text("argumentsAs"_L1, form) == "text"_L1;
    return tool;
}

HandOver readHandOver(Fields& fields)
{
    static const QRegularExpression nobodysNumber{u"^\\+1(514|438|450|579)55501\\d\\d$"_s};
    HandOver handOver;
    handOver.number = fields.text("transferTo"_L1, nobodysNumber);
    handOver.ringing = fields.seconds("seconds"_L1);
    handOver.answered = !fields.has("answered"_L1) || fields.flag("answered"_L1, true);
    return handOver;
}

ScenarioStep readStep(Fields fields)
{
    ScenarioStep step;
    step.pause = fields.seconds("pause"_L1);
    if (fields.has("tool"_L1))
        step.what = readTool(fields);
    else if (fields.has("transferTo"_L1))
        step.what = readHandOver(fields);
    else
        step.what = readUtterance(fields);
    fields.finish();
    return step;
}

ScenarioReport readReport(Fields fields)
{
    ScenarioReport report;
    report.delay = fields.seconds("delaySeconds"_L1);
    report.summary = fields.text("summary"_L1);
    report.structuredData = fields.object("structuredData"_L1);
    report.success = fields.flag("success"_L1, true);
    fields.finish();
    return report;
}

QString fileOf(const QString& name)
{
    return u":/scenarios/"_s + name + u".json"_s;
}

} // namespace

Result<Scenario> parseScenario(const QString& name, const QByteArray& json)
{
    QString fault;
    QJsonParseError syntax{};
    const QJsonDocument document = QJsonDocument::fromJson(json, &syntax);
    if (syntax.error != QJsonParseError::NoError)
        return Error{ErrorCode::Malformed, {name, syntax.errorString()}, {}};

    Fields fields{document.object(), u"scenario"_s, fault};
    static const QRegularExpression notEmpty{u"\\S"_s};
    Scenario scenario;
    scenario.name = name;
    scenario.title = fields.text("title"_L1, notEmpty);
    scenario.caller = readCaller({fields.object("caller"_L1), u"caller"_s, fault});
    scenario.ringing = fields.seconds("ringSeconds"_L1);
    const QJsonArray steps = fields.list("steps"_L1);
    scenario.steps.reserve(static_cast<size_t>(steps.size()));
    for (qsizetype i = 0; i < steps.size(); ++i)
        scenario.steps.push_back(readStep({steps.at(i), u"steps[%1]"_s.arg(i), fault}));
    scenario.endedReason = fields.text("endedReason"_L1, notEmpty);
    scenario.hangUp = fields.seconds("hangUpSeconds"_L1);
    scenario.report = readReport({fields.object("report"_L1), u"report"_s, fault});
    fields.finish();
    if (!fault.isEmpty())
        return Error{ErrorCode::Malformed, {name, fault}, {}};
    return scenario;
}

QStringList scenarioNames()
{
    QStringList names = QDir{u":/scenarios"_s}.entryList({u"*.json"_s}, QDir::Files, QDir::Name);
    for (QString& name : names)
        name.chop(5);
    return names;
}

Result<Scenario> builtInScenario(const QString& name)
{
    QFile file{fileOf(name)};
    if (!scenarioNames().contains(name) || !file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::NotFound, {name}, {}};
    return parseScenario(name, file.readAll());
}

} // namespace dispatch
