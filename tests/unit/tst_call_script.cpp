// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulator/call_script.h"

#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

using namespace dispatch;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr Instant start = fromEpochMs(1'795'100'000'000);

Scenario flood()
{
    return builtInScenario(u"inondation-laval"_s).value();
}

std::vector<QByteArray> bodies(const CallScript& script)
{
    std::vector<QByteArray> all;
    for (size_t i = 0; i < script.size(); ++i)
        all.push_back(script.body(i));
    return all;
}

QJsonObject messageOf(const QByteArray& body)
{
    return QJsonDocument::fromJson(body).object().value("message"_L1).toObject();
}

QStringList toolIds(const CallScript& script)
{
    QStringList ids;
    for (size_t i = 0; i < script.size(); ++i) {
        for (const QJsonValue& call : messageOf(script.body(i)).value("toolCallList"_L1).toArray())
            ids.append(call.toObject().value("id"_L1).toString());
    }
    return ids;
}

} // namespace

class CallScriptTest final : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void theSameSeedAndStartGiveTheSameBytes()
    {
        const ScriptOptions options{.seed = 7, .startAt = start};
        QCOMPARE(bodies(CallScript{flood(), options}), bodies(CallScript{flood(), options}));
    }

    void anotherSeedVariesThePauses()
    {
        QVERIFY(CallScript::length(flood(), 1) != CallScript::length(flood(), 2));
    }

    void theSameSeedLaterIsAnotherCall()
    {
        const CallScript first{flood(), {.seed = 7, .startAt = start}};
        const CallScript second{flood(), {.seed = 7, .startAt = start + 1h}};
        QVERIFY(first.callId() != second.callId());
        for (const QString& id : toolIds(first))
            QVERIFY(!toolIds(second).contains(id));
        QCOMPARE(second.due(second.size() - 1), first.due(first.size() - 1));
    }

    void theCallIdIsATimeOrderedUuid()
    {
        const CallScript script{flood(), {.seed = 7, .startAt = start}};
        static const QRegularExpression v7{
            u"^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$"_s};
        QVERIFY2(v7.match(script.callId().value).hasMatch(), qPrintable(script.callId().value));
        const QString time = script.callId().value.left(13).remove(u'-');
        QCOMPARE(time.toLongLong(nullptr, 16), toEpochMs(start));
    }

    void whatIsDueComesInOrder()
    {
        const CallScript script{flood(), {.seed = 3, .startAt = start}};
        for (size_t i = 1; i < script.size(); ++i)
            QVERIFY(script.due(i) >= script.due(i - 1));
    }

    void eachMessageBearsTheMomentAtWhichItIsDue()
    {
        const CallScript script{flood(), {.seed = 3, .startAt = start, .speed = 2.5}};
        for (size_t i = 0; i < script.size(); ++i) {
            const qint64 timestamp = messageOf(script.body(i)).value("timestamp"_L1).toInteger();
            QCOMPARE(timestamp, toEpochMs(start + script.due(i)));
        }
    }

    void doubleSpeedTakesHalfTheTime()
    {
        const CallScript natural{flood(), {.seed = 3, .startAt = start}};
        const CallScript fast{flood(), {.seed = 3, .startAt = start, .speed = 2}};
        const auto half = natural.due(natural.size() - 1) / 2;
        QVERIFY(std::chrono::abs(fast.due(fast.size() - 1) - half) <= 1ms);
    }

    void aCallRingsFirstAndIsReportedLast()
    {
        const CallScript script{flood(), {.seed = 3, .startAt = start}};
        QCOMPARE(messageOf(script.body(0)).value("status"_L1).toString(), u"ringing"_s);
        QCOMPARE(script.type(script.size() - 1), u"end-of-call-report"_s);
        QCOMPARE(messageOf(script.body(script.size() - 2)).value("status"_L1).toString(), u"ended"_s);
    }

    void theSnapshotOfTheCallStaysStale()
    {
        const CallScript script{flood(), {.seed = 3, .startAt = start}};
        for (const QByteArray& body : bodies(script)) {
            const QJsonObject call = messageOf(body).value("call"_L1).toObject();
            QCOMPARE(call.value("status"_L1).toString(), u"ringing"_s);
            QCOMPARE(call.value("id"_L1).toString(), script.callId().value);
        }
    }

    void theReportRepeatsWhatTheServerAnswered()
    {
        const CallScript script{flood(), {.seed = 3, .startAt = start}};
        const QString tool = toolIds(script).first();
        const QByteArray report = script.body(script.size() - 1, {{tool, u"Service accepté."_s}});
        int found = 0;
        const QJsonArray messages
            = messageOf(report).value("artifact"_L1).toObject().value("messages"_L1).toArray();
        for (const QJsonValue& value : messages) {
            const QJsonObject message = value.toObject();
            if (message.value("toolCallId"_L1) == tool) {
                QCOMPARE(message.value("result"_L1).toString(), u"Service accepté."_s);
                ++found;
            }
        }
        QCOMPARE(found, 1);
    }

    void aCallerWhoHidesTheNumberHasNone()
    {
        const CallScript script{
            builtInScenario(u"appel-silencieux"_s).value(), {.seed = 3, .startAt = start}};
        QVERIFY(messageOf(script.body(0)).value("customer"_L1).toObject().isEmpty());
    }

    void noBodyHoldsAnAddressThatExists()
    {
        static const QRegularExpression link{u"(https?|wss?)://(?!exemple\\.invalid/)"_s};
        for (const QString& name : scenarioNames()) {
            const CallScript script{builtInScenario(name).value(), {.seed = 3, .startAt = start}};
            for (const QByteArray& body : bodies(script))
                QVERIFY(!link.match(QString::fromUtf8(body)).hasMatch());
        }
    }
};

QTEST_GUILESS_MAIN(CallScriptTest)
#include "tst_call_script.moc"
