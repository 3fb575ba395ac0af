// SPDX-License-Identifier: GPL-3.0-or-later
#include "server_fixture.h"

#include <QRegularExpression>

using namespace dispatch;
using namespace Qt::StringLiterals;

namespace {

QStringList idsOf(const HttpReply& reply)
{
    QStringList ids;
    for (const QJsonValue call : reply.json()["calls"_L1].toArray())
        ids.append(call["id"_L1].toString());
    return ids;
}

} // namespace

//! What programs can read.
class ReadRoutesTest : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void healthSaysOneWord_data()
    {
        QTest::addColumn<int>("health");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("ok") << static_cast<int>(Health::Ok) << 200 << QByteArray{R"({"status":"ok"})"};
        QTest::newRow("degraded") << static_cast<int>(Health::Degraded) << 200
                                  << QByteArray{R"({"status":"degraded"})"};
        QTest::newRow("unhealthy") << static_cast<int>(Health::Unhealthy) << 503
                                   << QByteArray{R"({"status":"unhealthy"})"};
    }

    void healthSaysOneWord()
    {
        QFETCH(const int, health);
        QFETCH(const int, status);
        QFETCH(const QByteArray, body);
        ServerFixture f;
        f.health.told = static_cast<Health>(health);
        f.start();
        const HttpReply reply = f.get("/healthz");
        QCOMPARE(reply.status, status);
        QCOMPARE(reply.body, body);
    }

    void everyAnswerCarriesTheSecurityHeaders_data()
    {
        QTest::addColumn<QByteArray>("request");
        QTest::newRow("health") << "GET /healthz HTTP/1.1\r\nHost: h\r\n\r\n"_ba;
        QTest::newRow("unknown route") << "GET /nowhere HTTP/1.1\r\nHost: h\r\n\r\n"_ba;
        QTest::newRow("refused by the guard") << "GET /healthz HTTP/1.1\r\n\r\n"_ba;
        QTest::newRow("no token") << "GET /metrics HTTP/1.1\r\nHost: h\r\n\r\n"_ba;
    }

    void everyAnswerCarriesTheSecurityHeaders()
    {
        QFETCH(const QByteArray, request);
        ServerFixture f;
        f.start();
        const HttpReply reply = f.talk().ask(request);
        QCOMPARE(reply.headers.value("x-content-type-options"), "nosniff"_ba);
        QCOMPARE(reply.headers.value("cache-control"), "no-store"_ba);
        QVERIFY(reply.headers.value("content-security-policy").startsWith("default-src 'none'"));
        QCOMPARE(reply.headers.value("x-frame-options"), "DENY"_ba);
        QCOMPARE(reply.headers.value("referrer-policy"), "no-referrer"_ba);
        QVERIFY(!reply.headers.contains("strict-transport-security"));
        QVERIFY(!reply.headers.contains("access-control-allow-origin"));
    }

    void theTokenIsNeeded_data()
    {
        QTest::addColumn<QByteArray>("target");
        for (const char* target :
            {"/api/v1/calls", "/api/v1/calls/c1", "/api/v1/sms", "/api/v1/alerts", "/metrics"})
            QTest::newRow(target) << QByteArray{target};
    }

    void theTokenIsNeeded()
    {
        QFETCH(const QByteArray, target);
        ServerFixture f;
        f.start();
        for (const QByteArray& header :
            {""_ba, "Authorization: Bearer wrong\r\n"_ba, "Authorization: Bearer \r\n"_ba,
                "Authorization: Basic dGVzdA==\r\n"_ba, "X-Vapi-Secret: test-token\r\n"_ba}) {
            const HttpReply reply = f.get(target, header);
            QCOMPARE(reply.status, 401);
            QVERIFY(reply.headers.value("www-authenticate").startsWith("Bearer"));
        }
        QCOMPARE(f.get(target + "?token=test-token").status, 401);
    }

    void withoutAConfiguredTokenNobodyReads()
    {
        ServerFixture f;
        f.settings.auth.apiToken.clear();
        f.start();
        QCOMPARE(f.get("/api/v1/calls").status, 401);
        QCOMPARE(f.get("/api/v1/calls", "Authorization: Bearer \r\n").status, 401);
        QCOMPARE(f.api("/api/v1/calls").status, 401);
    }

    void callsComeNewestFirstAndPageByPage()
    {
        ServerFixture f;
        f.start();
        QCOMPARE(f.api("/api/v1/calls").body, QByteArray{R"({"calls":[],"next":null})"});
        for (const QByteArray& id : {"c1"_ba, "c2"_ba, "c3"_ba}) {
            f.clock.advance(std::chrono::seconds{1});
            QCOMPARE(f.webhook(R"({"message":{"type":"status-update","status":"queued","call":{"id":")" + id
                          + R"("}}})")
                         .status,
                200);
        }
        const HttpReply first = f.api("/api/v1/calls?limit=2");
        QCOMPARE(idsOf(first), (QStringList{u"c3"_s, u"c2"_s}));
        const QByteArray next = first.json()["next"_L1].toString().toUtf8().toPercentEncoding();
        const HttpReply second = f.api("/api/v1/calls?limit=2&before=" + next);
        QCOMPARE(idsOf(second), QStringList{u"c1"_s});
        QVERIFY(second.json()["next"_L1].isNull());
    }

    void alertsAndTextsAreListed()
    {
        ServerFixture f;
        f.start();
        QCOMPARE(f.api("/api/v1/alerts").body, QByteArray{R"({"alerts":[]})"});
        QCOMPARE(f.api("/api/v1/sms").body, QByteArray{R"({"sms":[]})"});
        QVERIFY(
            f.append({from(learned(u"c1"_s, u"t1"_s, 10,
                               {.problem = u"Vitre brisée"_s,
                                   .alert = AlertRequest{.priority = Priority::P2, .roles = {u"maxime"_s}}}),
                u"+15145550137"_s)}));
        const QString words = u"P2 - Vitre brisée - 514-555-0137"_s;
        const QJsonObject alert{{u"id"_s, u"tool:t1"_s}, {u"kind"_s, u"call"_s}, {u"call_id"_s, u"c1"_s},
            {u"priority"_s, u"P2"_s}, {u"state"_s, u"new"_s}, {u"raised_at"_s, toIso(second(10))},
            {u"due_at"_s, QJsonValue::Null}, {u"acknowledged_by"_s, QJsonValue::Null}, {u"step"_s, 0},
            {u"text"_s, words}};
        QCOMPARE(f.api("/api/v1/alerts").json(), (QJsonObject{{u"alerts"_s, QJsonArray{alert}}}));
        const QJsonObject text{{u"id"_s, u"tool:t1:maxime"_s}, {u"call_id"_s, u"c1"_s},
            {u"client_phone"_s, u"+15145550137"_s}, {u"direction"_s, u"out"_s},
            {u"kind"_s, u"internal_alert"_s}, {u"body"_s, words}, {u"state"_s, u"not_configured"_s},
            {u"error_code"_s, QJsonValue::Null}, {u"reason"_s, QJsonValue::Null}, {u"segments"_s, 1},
            {u"created_at"_s, toIso(second(10))}, {u"updated_at"_s, toIso(second(10))}};
        QCOMPARE(f.api("/api/v1/sms").json(), (QJsonObject{{u"sms"_s, QJsonArray{text}}}));
    }

    void callsAreFiltered()
    {
        ServerFixture f;
        f.start();
        QCOMPARE(f.webhook(f.statusUpdate("c1", "in-progress")).status, 200);
        QCOMPARE(f.webhook(f.statusUpdate("c2", "ended")).status, 200);
        QCOMPARE(idsOf(f.api("/api/v1/calls?line_state=ended")), QStringList{u"c2"_s});
        QCOMPARE(idsOf(f.api("/api/v1/calls?priority=P1")), QStringList{});
        // words are indexed when the store finds the time
        QTRY_COMPARE(
            idsOf(f.api("/api/v1/calls?q=514+555-0137&line_state=in_progress")), QStringList{u"c1"_s});
    }

    void badQuestionsAreRefused_data()
    {
        QTest::addColumn<QByteArray>("question");
        for (const char* question :
            {"limit=abc", "limit=-5", "limit=0", "limit=999999999999", "before=%00%ff", "priority=P9",
                "line_state=%27%20OR%201=1--", "follow_up=x", "before=nonsense"})
            QTest::newRow(question) << QByteArray{question};
    }

    void badQuestionsAreRefused()
    {
        QFETCH(const QByteArray, question);
        ServerFixture f;
        f.start();
        QCOMPARE(f.webhook(f.statusUpdate("c1", "in-progress")).status, 200);
        const HttpReply reply = f.api("/api/v1/calls?" + question);
        QCOMPARE(reply.status, 400);
        QCOMPARE(reply.headers.value("content-type"), "application/problem+json"_ba);
    }

    void oneCallIsShownWhole()
    {
        ServerFixture f;
        f.start();
        QCOMPARE(f.webhook(f.statusUpdate("c 1/é", "in-progress")).status, 200);
        QCOMPARE(f.webhook(f.toolCalls("c1", {"t1"})).status, 200);
        const QJsonObject call = f.api("/api/v1/calls/c1").json();
        QCOMPARE(call["id"_L1].toString(), u"c1"_s);
        QCOMPARE(call["tool_calls"_L1][0]["arguments"_L1]["pieds"_L1].toInt(), 12);
        QCOMPARE(call["transcript"_L1].toArray().size(), 0);
        QCOMPARE(call["history"_L1][0]["what"_L1].toString(), u"tool: calculateQuote"_s);
        QCOMPARE(f.api("/api/v1/calls/c2").status, 404);
        QCOMPARE(f.api("/api/v1/calls/c1/x").status, 404);
    }

    void textsAndAlertsAreEmptyLists()
    {
        ServerFixture f;
        f.start();
        QCOMPARE(f.api("/api/v1/sms").body, QByteArray{R"({"sms":[]})"});
        QCOMPARE(f.api("/api/v1/alerts").body, QByteArray{R"({"alerts":[]})"});
    }

    void figuresAreThere()
    {
        ServerFixture f;
        f.start();
        QCOMPARE(f.webhook(f.statusUpdate("c1", "in-progress")).status, 200);
        const HttpReply reply = f.api("/metrics");
        QCOMPARE(reply.headers.value("content-type"), "text/plain; version=0.0.4; charset=utf-8"_ba);
        QVERIFY(reply.body.contains("drainfortin_webhooks_total{type=\"status-update\"} 1\n"));
        QVERIFY(reply.body.contains("drainfortin_http_requests_total{route=\"webhook\",status=\"200\"} 1\n"));
        QVERIFY(reply.body.contains("drainfortin_store_last_seq 1\n"));
        QVERIFY(reply.body.contains("drainfortin_store_wait_seconds_count 1\n"));
    }

    void headAnswersWithoutABody()
    {
        ServerFixture f;
        f.start();
        HttpTalk talk = f.talk();
        const HttpReply head = talk.send("HEAD /healthz HTTP/1.1\r\nHost: h\r\n\r\n").reply(true);
        QCOMPARE(head.status, 200);
        QCOMPARE(head.headers.value("content-length"), "15"_ba);
        QCOMPARE(talk.ask("GET /healthz HTTP/1.1\r\nHost: h\r\n\r\n").status, 200);
    }

    void otherMethodsAreNamed_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QByteArray>("allow");
        QTest::newRow("reading the webhook") << "GET /webhooks/vapi"_ba
                                             << "POST, OPTIONS"_ba;
        QTest::newRow("deleting a call") << "DELETE /api/v1/calls/c1"_ba
                                         << "GET, HEAD, OPTIONS"_ba;
        QTest::newRow("tracing") << "TRACE /healthz"_ba
                                 << "GET, HEAD, OPTIONS"_ba;
        QTest::newRow("a method of one's own") << "BREW /healthz"_ba
                                               << "GET, HEAD, OPTIONS"_ba;
    }

    void otherMethodsAreNamed()
    {
        QFETCH(const QByteArray, line);
        QFETCH(const QByteArray, allow);
        ServerFixture f;
        f.start();
        const HttpReply reply = f.talk().ask(line + " HTTP/1.1\r\nHost: h\r\n\r\n");
        QCOMPARE(reply.status, 405);
        QCOMPARE(reply.headers.value("allow"), allow);
        QCOMPARE(reply.headers.value("content-type"), "application/problem+json"_ba);
    }

    void unknownPathsAreProblems_data()
    {
        QTest::addColumn<QByteArray>("target");
        for (const char* target :
            {"/", "/webhooks", "/webhooks/vapi/", "/webhooks/twilio/status", "/monitoring", "//host/healthz",
                "/healthz/", "/%zz", "/api/v1/calls/", "/api/v1/../../etc/passwd", "/HEALTHZ"})
            QTest::newRow(target) << QByteArray{target};
    }

    void unknownPathsAreProblems()
    {
        QFETCH(const QByteArray, target);
        ServerFixture f;
        f.start();
        const HttpReply reply = f.get(target);
        QCOMPARE(reply.status, 404);
        QCOMPARE(reply.headers.value("content-type"), "application/problem+json"_ba);
        QVERIFY(!reply.body.contains("etc"));
    }

    void onlyListedOriginsMayRead()
    {
        ServerFixture f;
        f.settings.allowedOrigins = {u"https://bureau.example"_s};
        f.start();
        const HttpReply listed = f.get("/healthz", "Origin: https://bureau.example\r\n");
        QCOMPARE(listed.headers.value("access-control-allow-origin"), "https://bureau.example"_ba);
        QCOMPARE(listed.headers.value("vary"), "Origin"_ba);
        for (const QByteArray& origin :
            {"https://evil.example"_ba, "null"_ba, "https://bureau.example.evil"_ba, "*"_ba})
            QVERIFY(!f.get("/healthz", "Origin: " + origin + "\r\n")
                         .headers.contains("access-control-allow-origin"));
    }

    void preflightsAreAnswered()
    {
        ServerFixture f;
        f.settings.allowedOrigins = {u"https://bureau.example"_s};
        f.start();
        HttpTalk talk = f.talk();
        const HttpReply listed
            = talk.ask("OPTIONS /api/v1/calls HTTP/1.1\r\nHost: h\r\nOrigin: https://bureau.example\r\n"
                       "Access-Control-Request-Method: GET\r\n\r\n");
        QCOMPARE(listed.status, 204);
        QCOMPARE(listed.headers.value("access-control-allow-headers"), "Authorization"_ba);
        QVERIFY(!listed.headers.contains("content-length"));
        const HttpReply stranger
            = talk.ask("OPTIONS /api/v1/calls HTTP/1.1\r\nHost: h\r\nOrigin: https://evil.example\r\n\r\n");
        QVERIFY(!stranger.headers.contains("access-control-allow-headers"));
        QCOMPARE(talk.ask("OPTIONS * HTTP/1.1\r\nHost: h\r\n\r\n").status, 204);
    }

    void theDescriptionIsServed()
    {
        ServerFixture f;
        f.start();
        const QJsonObject document = f.get("/openapi.json").json();
        QVERIFY(document["openapi"_L1].toString().startsWith(u"3.1."_s));
    }
};

QTEST_GUILESS_MAIN(ReadRoutesTest)
#include "tst_read_routes.moc"
