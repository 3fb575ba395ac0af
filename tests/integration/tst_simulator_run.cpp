// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulator/call_plans.h"
#include "app/simulator/simulate_command.h"
#include "app/simulator/webhook_signer.h"
#include "core/base/ids.h"
#include "tests/support/fake_receiver.h"
#include "tests/support/manual_clock.h"
#include "tests/support/seeded_random.h"

#include <QJsonDocument>
#include <QRegularExpression>
#include <QSet>
#include <QSignalSpy>
#include <QTest>

#include <optional>

using namespace dispatch;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

Q_DECLARE_METATYPE(dispatch::RunTally)
Q_DECLARE_METATYPE(dispatch::CallTally)

namespace {

constexpr auto secret = "secret-pour-essai";

class OneSecret final : public Secrets {
public:
    explicit OneSecret(std::optional<QByteArray> hmac)
        : m_hmac{std::move(hmac)}
    {
    }
    [[nodiscard]] std::optional<QByteArray> value(SecretName name) const override
    {
        return name == SecretName::VapiHmacSecret ? m_hmac : std::nullopt;
    }

private:
    std::optional<QByteArray> m_hmac;
};

std::vector<Scenario> shortCalls()
{
    return {builtInScenario(u"mauvais-numero"_s).value()};
}

QString callIdOf(const FakeReceiver::Request& request)
{
    const QJsonObject message = QJsonDocument::fromJson(request.body).object().value("message"_L1).toObject();
    return message.value("call"_L1).toObject().value("id"_L1).toString();
}

} // namespace

class SimulatorRunTest final : public QObject {
    Q_OBJECT

    FakeReceiver* m_receiver = nullptr;
    ManualClock m_clock{};

    RunOptions atOnce(int concurrent) const
    {
        return {.sender = {.endpoint = m_receiver->url(), .secret = secret, .firstRetryAfter = 1ms},
            .concurrent = concurrent,
            .speed = 0};
    }

    RunTally play(int calls, const RunOptions& options)
    {
        SimulatorRun run{shuffledPlan(shortCalls(), calls, 5), options, m_clock};
        QSignalSpy over{&run, &SimulatorRun::finished};
        run.start();
        return over.wait(20'000) ? over.first().first().value<RunTally>() : RunTally{.events = -1};
    }

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_receiver = new FakeReceiver;
    }
    void cleanup() { delete m_receiver; }

    void everyEventArrivesOnce()
    {
        const RunTally tally = play(3, atOnce(2));
        QCOMPARE(tally.calls, 3);
        QVERIFY(tally.allAccepted());
        QCOMPARE(m_receiver->requests.size(), qsizetype{tally.events});
        QSet<QByteArray> bodies;
        QSet<QString> calls;
        for (const FakeReceiver::Request& request : std::as_const(m_receiver->requests)) {
            bodies.insert(request.body);
            calls.insert(callIdOf(request));
        }
        QCOMPARE(bodies.size(), qsizetype{tally.events});
        QCOMPARE(calls.size(), 3);
    }

    void everyEventIsSigned()
    {
        play(1, atOnce(1));
        QVERIFY(!m_receiver->requests.isEmpty());
        for (const FakeReceiver::Request& request : std::as_const(m_receiver->requests)) {
            const WebhookSignature proof = signWebhook(request.body, secret, m_clock.now());
            QCOMPARE(request.headers.value("x-timestamp"), proof.timestamp);
            QCOMPARE(request.headers.value("x-signature"), proof.signature);
        }
    }

    void aServerThatIsNotReadyIsAskedAgainWithANewSignature()
    {
        m_receiver->answer = [this](const FakeReceiver::Request&) {
            m_clock.advance(1s);
            return m_receiver->requests.size() == 1 ? 503 : 200;
        };
        const RunTally tally = play(1, atOnce(1));
        QVERIFY(tally.allAccepted());
        QCOMPARE(tally.retries, 1);
        QCOMPARE(m_receiver->requests.at(1).body, m_receiver->requests.at(0).body);
        QVERIFY(m_receiver->requests.at(1).headers.value("x-signature")
            != m_receiver->requests.at(0).headers.value("x-signature"));
    }

    void aLostConnectionIsTriedAgain()
    {
        m_receiver->answer
            = [this](const FakeReceiver::Request&) { return m_receiver->requests.size() == 2 ? 0 : 200; };
        const RunTally tally = play(1, atOnce(1));
        QVERIFY(tally.allAccepted());
        QVERIFY(m_receiver->requests.size() > tally.events);
    }

    void aRefusalIsCountedAndNotRepeated()
    {
        m_receiver->answer = [](const FakeReceiver::Request&) { return 401; };
        const RunTally tally = play(1, atOnce(1));
        QCOMPARE(tally.accepted, 0);
        QCOMPARE(tally.retries, 0);
        QCOMPARE(m_receiver->requests.size(), qsizetype{tally.events});
    }

    void givesUpAfterTheLastRetry()
    {
        m_receiver->answer = [](const FakeReceiver::Request&) { return 503; };
        const RunTally tally = play(1, atOnce(1));
        QCOMPARE(tally.accepted, 0);
        QCOMPARE(tally.retries, 3 * tally.events);
    }

    void manyCallsHaveAConnectionEach()
    {
        const RunTally tally = play(10, atOnce(10));
        QCOMPARE(tally.calls, 10);
        QVERIFY2(m_receiver->mostConnections > 6, qPrintable(QString::number(m_receiver->mostConnections)));
    }

    void nothingHappensInTheFuture()
    {
        const qint64 now = toEpochMs(m_clock.now());
        play(2, atOnce(2));
        for (const FakeReceiver::Request& request : std::as_const(m_receiver->requests)) {
            const QJsonObject message
                = QJsonDocument::fromJson(request.body).object().value("message"_L1).toObject();
            QVERIFY(message.value("timestamp"_L1).toInteger() <= now);
        }
    }

    void theReportTellsWhatTheServerSaid()
    {
        m_receiver->answer = [this](const FakeReceiver::Request& request) {
            const QJsonObject message
                = QJsonDocument::fromJson(request.body).object().value("message"_L1).toObject();
            const QJsonValue tool
                = message.value("toolCallList"_L1).toArray().first().toObject().value("id"_L1);
            m_receiver->answerBody = QJsonDocument{QJsonObject{{u"results"_s,
                                                       QJsonArray{QJsonObject{{u"toolCallId"_s, tool},
                                                           {u"result"_s, u"Dites oui."_s}}}}}}
                                         .toJson();
            return 200;
        };
        SimulatorRun run{
            shuffledPlan({builtInScenario(u"piscine-refusee"_s).value()}, 1, 5), atOnce(1), m_clock};
        QSignalSpy over{&run, &SimulatorRun::finished};
        run.start();
        QVERIFY(over.wait(20'000));
        QVERIFY(m_receiver->requests.last().body.contains("\"result\":\"Dites oui.\""));
    }

    void theCommandEndsWithItsVerdict_data()
    {
        QTest::addColumn<QStringList>("args");
        QTest::addColumn<bool>("hasSecret");
        QTest::addColumn<int>("status");
        QTest::addColumn<int>("code");
        QTest::newRow("everything accepted") << QStringList{} << true << 200 << 0;
        QTest::newRow("everything refused") << QStringList{} << true << 401 << 1;
        QTest::newRow("a list needs no secret") << QStringList{u"--list"_s} << false << 200 << 0;
        QTest::newRow("no secret") << QStringList{} << false << 200 << 3;
        QTest::newRow("an unknown option") << QStringList{u"--fast"_s} << true << 200 << 2;
        QTest::newRow("a speed that is none") << QStringList{u"--speed"_s, u"vite"_s} << true << 200 << 2;
        QTest::newRow("no call at all") << QStringList{u"--calls"_s, u"0"_s} << true << 200 << 2;
        QTest::newRow("an unknown scenario") << QStringList{u"--scenario"_s, u"x"_s} << true << 200 << 2;
        QTest::newRow("a word too much") << QStringList{u"vite"_s} << true << 200 << 2;
    }
    void theCommandEndsWithItsVerdict()
    {
        QFETCH(QStringList, args);
        QFETCH(bool, hasSecret);
        QFETCH(int, status);
        QFETCH(int, code);
        m_receiver->answer = [status](const FakeReceiver::Request&) { return status; };
        const OneSecret secrets{hasSecret ? std::optional<QByteArray>{secret} : std::nullopt};
        SeededRandom random;
        QString out;
        QString err;
        QTextStream outStream{&out};
        QTextStream errStream{&err};
        const QStringList common{u"--url"_s, m_receiver->url().toString(), u"--speed"_s, u"max"_s,
            u"--calls"_s, u"2"_s, u"--scenario"_s, u"mauvais-numero"_s};
        QCOMPARE(runSimulateCommand(common + args, secrets, m_clock, random, outStream, errStream), code);
        QCOMPARE(err.isEmpty(), code == 0 || code == 1);
        QVERIFY(!out.contains(QString::fromLatin1(secret)));
        if (code == 1 || (code == 0 && args.isEmpty()))
            QCOMPARE(out.count(u'\n'), 3); // a line for each call and the sum
    }
};

QTEST_GUILESS_MAIN(SimulatorRunTest)
#include "tst_simulator_run.moc"
