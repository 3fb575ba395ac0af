// SPDX-License-Identifier: GPL-3.0-or-later
#include "server_fixture.h"
#include "tests/support/json_schema.h"

#include <QFile>

using namespace dispatch;
using namespace Qt::StringLiterals;

namespace {

QJsonObject document()
{
    QFile file{QStringLiteral(DISPATCH_SOURCE_DIR "/resources/openapi.json")};
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject{};
}

//! The description of what \a method on \a path answers with \a status.
QJsonObject described(const JsonSchema& schema, const QString& path, const QString& method, int status)
{
    const QJsonValue responses = document()["paths"_L1][path][method]["responses"_L1];
    return schema.resolved(responses[QString::number(status)].toObject());
}

QStringList headerFaults(const JsonSchema& schema, const QJsonObject& response, const HttpReply& reply)
{
    QStringList faults;
    const QJsonObject headers = response["headers"_L1].toObject();
    for (auto it = headers.begin(); it != headers.end(); ++it) {
        const QByteArray name = it.key().toLatin1().toLower();
        const QJsonValue value{QString::fromLatin1(reply.headers.value(name))};
        faults += schema.faults(value, it.value()["schema"_L1].toObject(), it.key());
    }
    return faults;
}

//! What of \a reply is not as the document says.
QStringList replyFaults(const QString& path, const QString& method, const HttpReply& reply)
{
    const JsonSchema schema{document()};
    const QJsonObject response = described(schema, path, method, reply.status);
    if (response.isEmpty())
        return {u"status %1 is not described"_s.arg(reply.status)};
    const QString type = QString::fromLatin1(reply.headers.value("content-type").split(';').first());
    const QJsonObject content = response["content"_L1].toObject();
    if (!content.contains(type))
        return {u"content type %1 is not described"_s.arg(type)};
    QJsonValue body{QString::fromUtf8(reply.body)};
    if (type.endsWith("json"_L1))
        body = QJsonDocument::fromJson(reply.body).object();
    return schema.faults(body, content[type]["schema"_L1].toObject()) + headerFaults(schema, response, reply);
}

//! A station with calls of every kind that the samples make.
struct FilledFixture : ServerFixture {
    FilledFixture()
    {
        start();
        for (const char* sample :
            {"status-update.in-progress", "transcript.final", "transcript.assistant-final", "tool-calls",
                "tool-calls.parallel", "function-call.legacy", "end-of-call-report",
                "status-update.ended-assistant-request-failed", "end-of-call-report.never-started"}) {
            QFile file{QStringLiteral(DISPATCH_TEST_DATA "/vapi/%1.json").arg(QLatin1StringView{sample})};
            if (!file.open(QIODevice::ReadOnly) || webhook(file.readAll()).status != 200)
                qFatal("sample %s was not accepted", sample);
        }
        // an emergency by the caller's words, and an alert that Paul asked for
        const CallFacts facts{.alert = AlertRequest{.priority = Priority::P1, .roles = {u"maxime"_s}}};
        if (!append({from(learned(u"alert"_s, u"t"_s, 1, facts), u"+15145550137"_s),
                learned(u"alert-without-number"_s, u"t2"_s, 2, facts),
                said(u"alert"_s, u"k"_s, 2, u"L'eau monte vite dans le sous-sol!"_s)}))
            qFatal("no alert was accepted");
    }

    [[nodiscard]] QByteArray bearer() const { return QByteArray{"Authorization: Bearer "} + token + "\r\n"; }
};

const QByteArray callId = "01a1e9d0-b2b8-7aa4-b5e1-4f0c2d8e9b17";

} // namespace

//! The description that programs read, compared with what the server really answers.
class OpenApiTest : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void theServedDocumentIsTheOneInTheRepository()
    {
        ServerFixture f;
        f.start();
        QCOMPARE(f.get("/openapi.json").json(), document());
    }

    void answersAreAsDescribed_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<bool>("withToken");
        QTest::addColumn<int>("status");
        const auto row = [](const char* path, const QByteArray& line, bool withToken, int status) {
            QTest::addRow("%s answers %d", line.constData(), status)
                << QString::fromLatin1(path) << line << withToken << status;
        };
        row("/healthz", "GET /healthz", false, 200);
        row("/openapi.json", "GET /openapi.json", false, 200);
        row("/metrics", "GET /metrics", true, 200);
        row("/metrics", "GET /metrics", false, 401);
        row("/api/v1/sms", "GET /api/v1/sms", true, 200);
        row("/api/v1/alerts", "GET /api/v1/alerts", true, 200);
        row("/api/v1/calls", "GET /api/v1/calls", true, 200);
        row("/api/v1/calls", "GET /api/v1/calls?limit=1", true, 200);
        row("/api/v1/calls", "GET /api/v1/calls?limit=0", true, 400);
        row("/api/v1/calls", "GET /api/v1/calls", false, 401);
        row("/api/v1/calls/{id}", "GET /api/v1/calls/" + callId, true, 200);
        row("/api/v1/calls/{id}", "GET /api/v1/calls/none", true, 404);
        row("/api/v1/calls/{id}", "GET /api/v1/calls/none", false, 401);
    }

    void answersAreAsDescribed()
    {
        QFETCH(const QString, path);
        QFETCH(const QByteArray, line);
        QFETCH(const bool, withToken);
        QFETCH(const int, status);
        FilledFixture f;
        const HttpReply reply = f.talk().ask(
            line + " HTTP/1.1\r\nHost: h\r\n" + (withToken ? f.bearer() : QByteArray{}) + "\r\n");
        QCOMPARE(reply.status, status);
        QCOMPARE(replyFaults(path, u"get"_s, reply), QStringList{});
    }

    void theListsThatAreComparedHoldSomething()
    {
        FilledFixture f;
        QVERIFY(f.api("/api/v1/alerts").json()["alerts"_L1].toArray().size() >= 3);
        QVERIFY(f.api("/api/v1/sms").json()["sms"_L1].toArray().size() >= 2);
    }

    void everyGetDescribesItsOtherMethods()
    {
        ServerFixture f;
        f.start();
        const QJsonObject paths = document()["paths"_L1].toObject();
        for (auto it = paths.begin(); it != paths.end(); ++it) {
            const QString method = it->toObject().keys().value(0);
            const QByteArray path = it.key().toLatin1().replace("{id}", "c1");
            const HttpReply reply = f.talk().ask("DELETE " + path + " HTTP/1.1\r\nHost: h\r\n\r\n");
            QCOMPARE(reply.status, 405);
            QCOMPARE(replyFaults(it.key(), method, reply), QStringList{});
        }
    }

    void webhookAnswersAreAsDescribed_data()
    {
        QTest::addColumn<QByteArray>("request");
        QTest::addColumn<int>("status");
        const ServerFixture f;
        const auto row = [](const char* name, const QByteArray& request, int status) {
            QTest::newRow(name) << request << status;
        };
        const QByteArray update = f.statusUpdate("c1", "ringing");
        const QByteArray head = "POST /webhooks/vapi HTTP/1.1\r\nHost: h\r\n";
        row("accepted", f.signedPost(update), 200);
        row("tools", f.signedPost(f.toolCalls("c1", {"t1", "t2"})), 200);
        row("refused assistant",
            f.signedPost(R"({"message":{"type":"assistant-request","call":{"id":"c1"}}})"), 200);
        row("no JSON", f.signedPost("{"), 400);
        row("no proof", f.post({}, update), 401);
        row("no length", head + "\r\n", 411);
        row("a large body", head + "Content-Length: 99999999\r\n\r\n", 413);
        row("a long target", "POST /" + QByteArray(9000, 'a') + " HTTP/1.1\r\n\r\n", 414);
        row("a form", f.post("Content-Type: text/plain\r\n" + f.proof(update), update), 415);
        row("an expectation", head + "Expect: x\r\n\r\n", 417);
        row("long headers", head + "X: " + QByteArray(40'000, 'a') + "\r\n\r\n", 431);
        row("a coding", head + "Transfer-Encoding: gzip\r\n\r\n", 501);
        row("a version", "POST / HTTP/3.0\r\n\r\n", 505);
    }

    void webhookAnswersAreAsDescribed()
    {
        QFETCH(const QByteArray, request);
        QFETCH(const int, status);
        ServerFixture f;
        f.start();
        const HttpReply reply = f.talk().ask(request);
        QCOMPARE(reply.status, status);
        QCOMPARE(replyFaults(u"/webhooks/vapi"_s, u"post"_s, reply), QStringList{});
    }

    void tooManyFailuresAreAsDescribed()
    {
        ServerFixture f;
        f.settings.rate = {.perMinute = 1, .burst = 1};
        f.start();
        QCOMPARE(f.get("/metrics").status, 401);
        const HttpReply reply = f.get("/metrics");
        QCOMPARE(reply.status, 429);
        QCOMPARE(replyFaults(u"/metrics"_s, u"get"_s, reply), QStringList{});
    }

    void badHealthIsAsDescribed()
    {
        ServerFixture f;
        f.health.told = Health::Unhealthy;
        f.start();
        const HttpReply reply = f.get("/healthz");
        QCOMPARE(reply.status, 503);
        QCOMPARE(replyFaults(u"/healthz"_s, u"get"_s, reply), QStringList{});
    }

    void theCheckSeesDepartures_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("an empty text for null") << QByteArray{R"("problem")"} + R"(:"")";
        QTest::newRow("a missing member") << QByteArray{R"("id":"x")"};
        QTest::newRow("a member that is not described") << QByteArray{R"("secret":1)"};
        QTest::newRow("another word") << QByteArray{R"("priority":"P5")"};
        QTest::newRow("a local time") << QByteArray{R"("updated_at":"2026-11-17T10:00:00")"};
    }

    void theCheckSeesDepartures()
    {
        QFETCH(const QByteArray, body);
        const JsonSchema schema{document()};
        QJsonObject call = FilledFixture{}.api("/api/v1/calls?limit=1").json()["calls"_L1][0].toObject();
        const QJsonObject wanted{{u"$ref"_s, u"#/components/schemas/CallSummary"_s}};
        QCOMPARE(schema.faults(call, wanted), QStringList{});
        const QJsonObject change = QJsonDocument::fromJson('{' + body + '}').object();
        if (change.contains(u"id"_s))
            call.remove(u"id"_s);
        else
            call.insert(change.begin().key(), change.begin().value());
        QCOMPARE(schema.faults(call, wanted).size(), 1);
    }
};

QTEST_GUILESS_MAIN(OpenApiTest)
#include "tst_openapi.moc"
