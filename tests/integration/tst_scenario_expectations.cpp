// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulator/call_script.h"
#include "scripted_hour.h"
#include "server_fixture.h"
#include "tests/support/scenario_expectation.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace dispatch;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QJsonObject messageOf(const QByteArray& body)
{
    return QJsonDocument::fromJson(body).object().value("message"_L1).toObject();
}

bool endsTheLine(const QByteArray& body)
{
    return messageOf(body).value("status"_L1) == "ended"_L1;
}

void keepAnswers(const HttpReply& reply, ToolAnswers& answers)
{
    const QJsonArray results = reply.json().value("results"_L1).toArray();
    for (const QJsonValue& value : results) {
        const QJsonObject result = value.toObject();
        answers.insert(result.value("toolCallId"_L1).toString(), result.value("result"_L1).toString());
    }
}

} // namespace

//! Every scenario through the whole reception: signed webhooks in, the read API out.
class ScenarioExpectationsTest final : public QObject {
    Q_OBJECT

    std::unique_ptr<ServerFixture> m_reception{};

    QJsonObject callNow(const CallId& id) const
    {
        return m_reception->api("/api/v1/calls/" + id.value.toUtf8()).json();
    }

    //! Plays \a script as fast as the server answers, on a clock that says when each event is due.
    //! \return the call as it was just before its line ended.
    QJsonObject play(const CallScript& script)
    {
        HttpTalk talk = m_reception->talk();
        ToolAnswers answers;
        QJsonObject live;
        std::chrono::milliseconds played{};
        for (size_t i = 0; i < script.size(); ++i) {
            m_reception->clock.advance(script.due(i) - played);
            played = script.due(i);
            const QByteArray body = script.body(i, answers);
            if (endsTheLine(body))
                live = callNow(script.callId());
            const HttpReply reply = talk.ask(m_reception->signedPost(body));
            if (reply.status != 200)
                qWarning() << "not accepted:" << script.type(i) << reply.status << reply.body;
            keepAnswers(reply, answers);
        }
        return live;
    }

private slots:
    void initTestCase()
    {
        m_reception = std::make_unique<ServerFixture>();
        m_reception->start();
    }
    void cleanupTestCase() { m_reception.reset(); }

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void everyScenarioHasItsExpectationAndNoneIsLeftOver()
    {
        QCOMPARE(ScenarioExpectation::names(), scenarioNames());
    }

    void theCallIsKnownAsItWas_data()
    {
        QTest::addColumn<QString>("name");
        for (const QString& name : scenarioNames())
            QTest::newRow(qPrintable(name)) << name;
    }
    void theCallIsKnownAsItWas()
    {
        QFETCH(QString, name);
        const auto expectation = ScenarioExpectation::read(name);
        QVERIFY(expectation);
        const CallScript script{
            builtInScenario(name).value(), {.seed = 4, .startAt = m_reception->clock.now()}};
        const QJsonObject live = play(script);
        QCOMPARE(expectation->differencesWhileLive(live).join(u'\n'), QString{});
        const QJsonArray alerts = m_reception->api("/api/v1/alerts").json().value("alerts"_L1).toArray();
        QCOMPARE(expectation->differencesOnceOver(callNow(script.callId()), alerts).join(u'\n'), QString{});
    }

    void theScriptedHourIsTheSameEachTime()
    {
        const Instant now = m_reception->clock.now();
        const std::vector<ScriptedCall> hour = scriptedHour(now);
        const std::vector<ScriptedCall> again = scriptedHour(now);
        QCOMPARE(hour.size(), size_t{60});
        for (size_t i = 0; i < hour.size(); ++i) {
            QCOMPARE(again[i].id, hour[i].id);
            QCOMPARE(again[i].planned.scenario.name, hour[i].planned.scenario.name);
            QVERIFY(*hour[i].planned.startAt > now - 2h && *hour[i].planned.startAt < now);
        }
    }

    void callsSideBySideAreKnownAsTheyWere()
    {
        std::vector<ScriptedCall> hour = scriptedHour(m_reception->clock.now());
        hour.erase(hour.begin() + 12, hour.end()); // the others are the same scenarios again
        const QUrl endpoint{u"http://127.0.0.1:%1/webhooks/vapi"_s.arg(m_reception->server->port())};
        SimulatorRun run{planOf(hour),
            {.sender = {.endpoint = endpoint, .secret = ServerFixture::secret}, .concurrent = 6, .speed = 0},
            m_reception->clock};
        QSignalSpy finished{&run, &SimulatorRun::finished};
        run.start();
        QVERIFY(finished.wait(60'000));
        const QJsonArray alerts = m_reception->api("/api/v1/alerts").json().value("alerts"_L1).toArray();
        for (const ScriptedCall& call : hour)
            QCOMPARE(call.expectation.differencesOnceOver(callNow(call.id), alerts).join(u'\n'), QString{});
    }

    void aDifferenceIsSaidInASentence_data()
    {
        QTest::addColumn<QByteArray>("expected");
        QTest::addColumn<QByteArray>("actual");
        QTest::addColumn<QStringList>("differences");
        const auto row = [](const char* name, const QByteArray& expected, const QByteArray& actual,
                             const QStringList& differences) {
            QTest::newRow(name) << expected << actual << differences;
        };
        row("more than expected is no difference", R"({"a":1})", R"({"a":1,"b":2})", {});
        row("a member that is missing", R"({"a":1})", "{}", {u"call.a: expected 1, found nothing"_s});
        row("null is a value", R"({"a":null})", R"({"a":""})", {u"call.a: expected null, found \"\""_s});
        row("anything but null", R"({"a":"*"})", R"({"a":null})", {u"call.a: expected \"*\", found null"_s});
        row("anything is there", R"({"a":"*"})", R"({"a":0})", {});
        row("inside an object", R"({"a":{"b":1}})", R"({"a":{"b":2}})", {u"call.a.b: expected 1, found 2"_s});
        row("a list that is longer", R"({"a":[1]})", R"({"a":[1,2]})",
            {u"call.a: expected [1], found [1,2]"_s});
        row("an element of a list", R"({"a":[1,2]})", R"({"a":[1,3]})",
            {u"call.a[1]: expected 2, found 3"_s});
    }
    void aDifferenceIsSaidInASentence()
    {
        QFETCH(QByteArray, expected);
        QFETCH(QByteArray, actual);
        QFETCH(QStringList, differences);
        const auto object = [](const QByteArray& json) { return QJsonDocument::fromJson(json).object(); };
        QCOMPARE(ScenarioExpectation::differences(object(expected), object(actual), u"call"_s), differences);
    }
};

QTEST_GUILESS_MAIN(ScenarioExpectationsTest)
#include "tst_scenario_expectations.moc"
