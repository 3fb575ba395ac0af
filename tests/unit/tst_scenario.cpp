// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulator/scenario.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

#include <functional>

using namespace dispatch;
using namespace Qt::StringLiterals;

namespace {

using Spoil = std::function<void(QJsonObject&)>;

//! A right scenario, for tests that make one thing wrong.
QJsonObject rightScenario()
{
    return QJsonDocument::fromJson(R"({
        "title": "Essai", "ringSeconds": 1,
        "caller": {"phone": "+15145550101", "name": "Luce Roy", "address": "Montréal", "postalCode": "H2J 3V4"},
        "steps": [
            {"pause": 1, "speaker": "paul", "text": "Bonjour."},
            {"pause": 1, "tool": "calculateQuote", "arguments": {}, "argumentsAs": "text"},
            {"pause": 1, "transferTo": "+15145550142", "seconds": 3}],
        "endedReason": "customer-ended-call", "hangUpSeconds": 1,
        "report": {"delaySeconds": 1, "summary": "", "structuredData": {}, "success": true}})")
        .object();
}

Result<Scenario> parsed(const QJsonObject& scenario)
{
    return parseScenario(u"essai"_s, QJsonDocument{scenario}.toJson());
}

void setIn(QJsonObject& scenario, const QString& part, const QString& key, const QJsonValue& value)
{
    QJsonObject inner = scenario.value(part).toObject();
    inner.insert(key, value);
    scenario.insert(part, inner);
}

void setInStep(QJsonObject& scenario, int index, const QString& key, const QJsonValue& value)
{
    QJsonArray steps = scenario.value("steps"_L1).toArray();
    QJsonObject step = steps.at(index).toObject();
    step.insert(key, value);
    steps.replace(index, step);
    scenario.insert(u"steps"_s, steps);
}

} // namespace

class ScenarioTest final : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void everyBuiltInScenarioIsRight_data()
    {
        QTest::addColumn<QString>("name");
        for (const QString& name : scenarioNames())
            QTest::newRow(qPrintable(name)) << name;
    }
    void everyBuiltInScenarioIsRight()
    {
        QFETCH(QString, name);
        const Result<Scenario> scenario = builtInScenario(name);
        QVERIFY2(scenario.has_value(), qPrintable(scenario ? QString{} : scenario.error().args.join(u' ')));
        QCOMPARE(scenario->name, name);
    }

    void paulSaysWhatTheLawAndTheHouseWant_data() { everyBuiltInScenarioIsRight_data(); }
    void paulSaysWhatTheLawAndTheHouseWant()
    {
        QFETCH(QString, name);
        const Scenario scenario = builtInScenario(name).value();
        const auto& opening = std::get<Utterance>(scenario.steps.front().what);
        QCOMPARE(opening.speaker, Speaker::Assistant);
        QVERIFY(opening.text.contains(u"agent virtuel"_s));
        QVERIFY(opening.text.contains(u"enregistré"_s));
        for (const ScenarioStep& step : scenario.steps) {
            const auto* said = std::get_if<Utterance>(&step.what);
            if (said != nullptr && said->speaker == Speaker::Assistant)
                QVERIFY2(said->text.count(u'?') <= 1, qPrintable(said->text));
        }
    }

    void everyFileOfTheFolderIsBuiltIn()
    {
        QStringList files = QDir{QStringLiteral(DISPATCH_SOURCE_DIR "/resources/scenarios")}.entryList(
            {u"*.json"_s}, QDir::Files);
        files.replaceInStrings(u".json"_s, QString{});
        files.sort();
        QCOMPARE(scenarioNames(), files);
        QVERIFY(files.size() >= 14);
    }

    void aNameThatIsNoneIsNotFound()
    {
        QCOMPARE(builtInScenario(u"../secret"_s).error().code, ErrorCode::NotFound);
    }

    void aRightScenarioIsRead()
    {
        const Result<Scenario> scenario = parsed(rightScenario());
        QVERIFY2(scenario.has_value(), qPrintable(scenario ? QString{} : scenario.error().args.join(u' ')));
        QCOMPARE(scenario->steps.size(), size_t{3});
        QCOMPARE(scenario->caller.phone, u"+15145550101"_s);
        QVERIFY(std::get<HandOver>(scenario->steps.back().what).answered);
    }

    void aTransferMayFindNobody()
    {
        QJsonObject scenario = rightScenario();
        setInStep(scenario, 2, u"answered"_s, false);
        const Result<Scenario> read = parsed(scenario);
        QVERIFY(read && !std::get<HandOver>(read->steps.back().what).answered);
    }

    void aFaultIsNamedWithItsPlace_data()
    {
        QTest::addColumn<Spoil>("spoil");
        QTest::addColumn<QString>("where");
        const auto row = [](const char* name, Spoil spoil, const QString& where) {
            QTest::newRow(name) << spoil << where;
        };
        row(
            "an unknown key", [](QJsonObject& s) { s.insert(u"titel"_s, 1); }, u"scenario.titel"_s);
        row(
            "no title", [](QJsonObject& s) { s.remove(u"title"_s); }, u"scenario.title"_s);
        row(
            "no steps", [](QJsonObject& s) { s.insert(u"steps"_s, QJsonArray{}); }, u"scenario.steps"_s);
        row(
            "a number that may be somebody's",
            [](QJsonObject& s) { setIn(s, u"caller"_s, u"phone"_s, u"+15145551234"_s); }, u"caller.phone"_s);
        row(
            "a postal code that cannot be",
            [](QJsonObject& s) { setIn(s, u"caller"_s, u"postalCode"_s, u"D2J 3V4"_s); },
            u"caller.postalCode"_s);
        row(
            "a pause without end", [](QJsonObject& s) { setInStep(s, 0, u"pause"_s, 3600); },
            u"steps[0].pause"_s);
        row(
            "an unknown speaker", [](QJsonObject& s) { setInStep(s, 0, u"speaker"_s, u"pual"_s); },
            u"steps[0].speaker"_s);
        row(
            "silence in words", [](QJsonObject& s) { setInStep(s, 0, u"text"_s, QString{}); },
            u"steps[0].text"_s);
        row(
            "arguments that are no object", [](QJsonObject& s) { setInStep(s, 1, u"arguments"_s, u"{}"_s); },
            u"steps[1].arguments"_s);
        row(
            "a step that is two", [](QJsonObject& s) { setInStep(s, 1, u"speaker"_s, u"paul"_s); },
            u"steps[1].speaker"_s);
        row(
            "a transfer to somebody's number",
            [](QJsonObject& s) { setInStep(s, 2, u"transferTo"_s, u"+14502803222"_s); },
            u"steps[2].transferTo"_s);
        row(
            "an answer in words", [](QJsonObject& s) { setInStep(s, 2, u"answered"_s, u"non"_s); },
            u"steps[2].answered"_s);
        row(
            "a verdict in words", [](QJsonObject& s) { setIn(s, u"report"_s, u"success"_s, u"oui"_s); },
            u"report.success"_s);
    }
    void aFaultIsNamedWithItsPlace()
    {
        QFETCH(Spoil, spoil);
        QFETCH(QString, where);
        QJsonObject scenario = rightScenario();
        spoil(scenario);
        const Result<Scenario> read = parsed(scenario);
        QVERIFY(!read);
        QCOMPARE(read.error().code, ErrorCode::Malformed);
        QCOMPARE(read.error().args, (QStringList{u"essai"_s, where}));
    }

    void textThatIsNoJsonIsMalformed()
    {
        QCOMPARE(parseScenario(u"essai"_s, "{").error().code, ErrorCode::Malformed);
    }
};

QTEST_GUILESS_MAIN(ScenarioTest)
#include "tst_scenario.moc"
