// SPDX-License-Identifier: GPL-3.0-or-later
#include "server_fixture.h"

#include <QRegularExpression>

#include <future>

using namespace dispatch;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

void verifyProblem(const HttpReply& reply, int status)
{
    QCOMPARE(reply.status, status);
    QCOMPARE(reply.headers.value("content-type"), "application/problem+json"_ba);
    QCOMPARE(reply.json()["status"_L1].toInt(), status);
    for (const auto key : {"type"_L1, "title"_L1, "detail"_L1})
        QVERIFY(!reply.json()[key].toString().isEmpty());
}

} // namespace

//! What VAPI gets for what it sends.
class WebhookRoutesTest : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void acceptedMeansKept()
    {
        ServerFixture f;
        f.start();
        const HttpReply reply = f.webhook(f.statusUpdate("c1", "in-progress"));
        QCOMPARE(reply.status, 200);
        QCOMPARE(reply.body, "{}"_ba);
        QCOMPARE(reply.headers.value("content-type"), "application/json"_ba);
        QCOMPARE(f.events(), 1U);
        QCOMPARE(f.reader()->call({u"c1"_s})->lineState, LineState::InProgress);
        QCOMPARE(f.server->status().lastAcceptedAt, f.clock.now());
    }

    void refusals_data()
    {
        QTest::addColumn<QByteArray>("headers");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<bool>("signs");
        QTest::addColumn<int>("status");
        const QByteArray body = ServerFixture::statusUpdate("c1", "in-progress");
        const auto row
            = [](const char* name, const QByteArray& headers, const QByteArray& content, bool signs,
                  int status) { QTest::newRow(name) << headers << content << signs << status; };
        row("no proof", "", body, false, 401);
        row("no proof and nonsense", "", "{", false, 401);
        row("half a proof", "X-Signature: 00\r\n", body, false, 401);
        row("two signatures", "X-Signature: 00\r\n", body, true, 400);
        row("no JSON", "", "{", true, 400);
        row("an empty body", "", "", true, 400);
        row("an array", "", "[]", true, 400);
        row("no message", "", "{}", true, 400);
        row("a message that is no object", "", R"({"message":1})", true, 400);
        row("deep nesting", "", QByteArray(100'000, '['), true, 400);
        row("a form", "Content-Type: application/x-www-form-urlencoded\r\n", body, true, 415);
        row("text", "Content-Type: text/plain\r\n", body, true, 415);
        row("a compressed body", "Content-Encoding: gzip\r\n", body, true, 415);
        row("two types", "Content-Type: application/json\r\nContent-Type: application/json\r\n", body, true,
            400);
    }

    void refusals()
    {
        QFETCH(const QByteArray, headers);
        QFETCH(const QByteArray, body);
        QFETCH(const bool, signs);
        QFETCH(const int, status);
        ServerFixture f;
        f.start();
        verifyProblem(f.talk().ask(f.post(headers + (signs ? f.proof(body) : QByteArray{}), body)), status);
        QCOMPARE(f.events(), 0U);
    }

    void typesThatAreJson_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::newRow("none") << ""_ba;
        QTest::newRow("plain") << "Content-Type: application/json\r\n"_ba;
        QTest::newRow("with its characters") << "content-type: Application/JSON ; charset=utf-8\r\n"_ba;
    }

    void typesThatAreJson()
    {
        QFETCH(const QByteArray, header);
        ServerFixture f;
        f.start();
        const QByteArray body = f.statusUpdate("c1", "ringing");
        QCOMPARE(f.talk().ask(f.post(header + f.proof(body), body)).status, 200);
    }

    void aStaleSignatureIsRefusedAndSeen()
    {
        ServerFixture f;
        f.start();
        const HttpReply reply = f.webhook(f.statusUpdate("c1", "ringing"), -301);
        verifyProblem(reply, 401);
        QVERIFY(!reply.headers.value("www-authenticate").isEmpty());
        QCOMPARE(f.server->status().lastRefusedAt, f.clock.now());
        QVERIFY(!f.server->status().lastAcceptedAt);
    }

    void thePreviousSecretServesDuringARotation()
    {
        ServerFixture f;
        f.settings.auth.hmacSecrets = {"the-new-one", ServerFixture::secret};
        f.start();
        QCOMPARE(f.webhook(f.statusUpdate("c1", "ringing")).status, 200);
    }

    void withoutASecretNobodyIsLetIn()
    {
        ServerFixture f;
        f.settings.auth.hmacSecrets.clear();
        QTest::ignoreMessage(QtWarningMsg, "no webhook secret is configured: every webhook gets 401");
        f.start();
        QVERIFY(!f.server->status().authConfigured);
        QCOMPARE(f.webhook(f.statusUpdate("c1", "ringing")).status, 401);
    }

    void anUnknownTypeIsKept()
    {
        ServerFixture f;
        f.start();
        QCOMPARE(f.webhook(R"({"message":{"type":"new.thing","call":{"id":"c1"}}})").body, "{}"_ba);
        QCOMPARE(f.events(), 1U);
        QCOMPARE(f.counters.value("drainfortin_webhooks_total", "type=\"other\""), 1.0);
    }

    void toolsAreAnsweredOneByOneAndKept()
    {
        ServerFixture f;
        f.start();
        const HttpReply reply = f.webhook(f.toolCalls("c1", {"t1", "t2"}));
        QCOMPARE(reply.status, 200);
        const QJsonArray results = reply.json()["results"_L1].toArray();
        QCOMPARE(results.size(), 2);
        QCOMPARE(results[0]["toolCallId"_L1].toString(), u"t1"_s);
        QCOMPARE(results[1]["toolCallId"_L1].toString(), u"t2"_s);
        QVERIFY(!results[0]["error"_L1].toString().isEmpty());
        const auto detail = f.reader()->detail({u"c1"_s});
        QVERIFY(detail);
        QCOMPARE(detail->tools.size(), 2U);
        QCOMPARE(detail->tools.front().error, results[0]["error"_L1].toString());
    }

    void aRetriedToolGetsTheSameAnswerAndIsKeptOnce()
    {
        ServerFixture f;
        f.start();
        const QByteArray body = f.toolCalls("c1", {"t1"});
        const QByteArray first = f.webhook(body).body;
        QCOMPARE(f.webhook(body, 1).body, first);
        QCOMPARE(f.events(), 1U);
    }

    void retriesAtOnceGetTheSameAnswerAndAreKeptOnce()
    {
        ServerFixture f;
        f.start();
        const QByteArray body = f.toolCalls("c1", {"t1"});
        std::vector<std::future<QByteArray>> answers;
        for (int i = 0; i < 8; ++i)
            answers.push_back(
                std::async(std::launch::async, [&f, &body, i] { return f.webhook(body, i % 4).body; }));
        QSet<QByteArray> different;
        for (auto& answer : answers)
            different.insert(answer.get());
        QCOMPARE(different.size(), 1);
        QVERIFY(!different.contains(QByteArray{}));
        QCOMPARE(f.events(), 1U);
    }

    void theSameSignatureAgainGetsTheStoredAnswer()
    {
        ServerFixture f;
        f.start();
        const QByteArray request = f.signedPost(f.toolCalls("c1", {"t1"}));
        const QByteArray first = f.talk().ask(request).body;
        QCOMPARE(f.talk().ask(request).body, first);
        QCOMPARE(f.events(), 1U);
        QCOMPARE(f.counters.value("drainfortin_webhook_replays_total"), 1.0);
    }

    void withoutTimestampsRepetitionsAreToldByTheirContent()
    {
        ServerFixture f;
        f.settings.auth.hmac.includeTimestamp = false;
        f.settings.auth.hmac.payloadFormat = "{body}";
        f.start();
        const QByteArray body = f.statusUpdate("c1", "ringing");
        const QByteArray header
            = "X-Signature: " + hmac(HashKind::Sha256, ServerFixture::secret, body).toHex() + "\r\n";
        QCOMPARE(f.talk().ask(f.post(header, body)).status, 200);
        QCOMPARE(f.talk().ask(f.post(header, body)).status, 200);
        QCOMPARE(f.events(), 1U);
        QCOMPARE(f.counters.value("drainfortin_webhook_replays_total"), 0.0);
    }

    void secretsOfTheMessageReachNeitherAnswerNorFile()
    {
        ServerFixture f;
        f.start();
        QFile sample{QStringLiteral(DISPATCH_TEST_DATA "/vapi/status-update.wire-secrets.json")};
        QVERIFY(sample.open(QIODevice::ReadOnly));
        QCOMPARE(f.webhook(sample.readAll()).status, 200);
        QVERIFY(!f.api("/api/v1/calls").body.contains("FAUX_"));
        f.server.reset();
        f.store.reset();
        QFile database{f.path()};
        QVERIFY(database.open(QIODevice::ReadOnly));
        QVERIFY(!database.readAll().contains("FAUX_"));
    }

    void failedProofsAreSlowedDownButProperOnesNever()
    {
        ServerFixture f;
        f.settings.rate = {.perMinute = 60, .burst = 3};
        f.start();
        for (int i = 0; i < 3; ++i)
            QCOMPARE(f.talk().ask(f.post({}, "{}")).status, 401);
        const HttpReply slowed = f.talk().ask(f.post({}, "{}"));
        verifyProblem(slowed, 429);
        QCOMPARE(slowed.headers.value("retry-after"), "1"_ba);
        QCOMPARE(f.get("/nowhere").status, 429);
        QCOMPARE(f.get("/healthz").status, 200);
        QCOMPARE(f.get("/openapi.json").status, 200);
        for (int i = 0; i < 20; ++i)
            QCOMPARE(f.webhook(f.statusUpdate("c" + QByteArray::number(i), "ringing")).status, 200);
        f.clock.advance(1s);
        QCOMPARE(f.get("/nowhere").status, 404);
    }

    void whileTheStoreIsLockedNothingIsAcknowledged()
    {
        ServerFixture f;
        f.start();
        const QByteArray update = f.signedPost(f.statusUpdate("c1", "ringing"));
        const QByteArray tools = f.signedPost(f.toolCalls("c1", {"t1"}));
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression{u"event not stored"_s});
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression{u"event not stored"_s});
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression{u"cannot write"_s});
        {
            const auto intruder = SqliteDatabase::open(f.path(), SqliteMode::ReadWrite);
            QVERIFY(intruder && (*intruder)->run("BEGIN IMMEDIATE"));
            const HttpReply refused = f.talk().ask(update);
            verifyProblem(refused, 503);
            QCOMPARE(refused.headers.value("retry-after"), "5"_ba);
            const HttpReply spoken = f.talk().ask(tools);
            QCOMPARE(spoken.status, 200);
            QVERIFY(!spoken.json().isEmpty());
            QVERIFY(f.api("/metrics").body.contains("drainfortin_store_refusals_total 2\n"));
        }
        QCOMPARE(f.events(), 0U);
        QCOMPARE(f.talk().ask(update).status, 200);
        QCOMPARE(f.talk().ask(tools).json()["results"_L1].toArray().size(), 1);
        QCOMPARE(f.events(), 2U);
    }

    void aProxysClientsAreToldApart()
    {
        ServerFixture f;
        f.settings.trustedProxies = {u"127.0.0.1"_s};
        f.settings.rate = {.perMinute = 60, .burst = 1};
        f.start();
        QCOMPARE(f.get("/nowhere", "X-Forwarded-For: 198.51.100.1\r\n").status, 404);
        QCOMPARE(f.get("/nowhere", "X-Forwarded-For: 198.51.100.1\r\n").status, 429);
        QCOMPARE(f.get("/nowhere", "X-Forwarded-For: 198.51.100.2\r\n").status, 404);
        QCOMPARE(
            f.get("/nowhere", "X-Forwarded-For: 1.1.1.1\r\nX-Forwarded-For: 198.51.100.2\r\n").status, 429);
    }

    void aStrangersForwardingIsIgnored()
    {
        ServerFixture f;
        f.settings.rate = {.perMinute = 60, .burst = 1};
        f.start();
        QCOMPARE(f.get("/nowhere", "X-Forwarded-For: 198.51.100.1\r\n").status, 404);
        QCOMPARE(f.get("/nowhere", "X-Forwarded-For: 198.51.100.2\r\n").status, 429);
    }
};

QTEST_GUILESS_MAIN(WebhookRoutesTest)
#include "tst_webhook_routes.moc"
