// SPDX-License-Identifier: GPL-3.0-or-later
#include "server_fixture.h"

#include <QRegularExpression>

#include <future>

using namespace dispatch;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QByteArray health = "GET /healthz HTTP/1.1\r\nHost: h\r\n\r\n";

bool isAnsweredOrClosed(ManualClock& clock, HttpTalk& talk)
{
    constexpr int momentMs = 300;
    clock.advance(10'500ms);
    return talk.socket().bytesAvailable() > 0 || talk.socket().waitForReadyRead(momentMs)
        || talk.socket().state() == QAbstractSocket::UnconnectedState;
}

} // namespace

//! What stands between the network and QHttpServer, over real sockets.
class GuardingListenerTest : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void malformedRequestsGetOneAnswerAndTheEnd_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("status");
        const auto row = [](const char* name, const QByteArray& bytes, int status) {
            QTest::newRow(name) << bytes << status;
        };
        row("no Host", "GET /healthz HTTP/1.1\r\n\r\n" + health, 400);
        row("a blank before the colon", "GET /healthz HTTP/1.1\r\nHost : h\r\n\r\n" + health, 400);
        row("both framings",
            "POST /webhooks/vapi HTTP/1.1\r\nHost: h\r\nContent-Length: 5\r\nTransfer-Encoding: "
            "chunked\r\n\r\n0\r\n\r\n"
                + health,
            400);
        row("two lengths",
            "POST /webhooks/vapi HTTP/1.1\r\nHost: h\r\nContent-Length: 0\r\nContent-Length: 44\r\n\r\n"
                + health,
            400);
        row("a length with a sign", "POST / HTTP/1.1\r\nHost: h\r\nContent-Length: +0\r\n\r\n" + health, 400);
        row("a hidden coding", "POST / HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: xchunked\r\n\r\n" + health,
            501);
        row("bare line feeds", "GET /healthz HTTP/1.1\nHost: h\n\n" + health, 400);
        row("a folded header", "GET /healthz HTTP/1.1\r\nHost: h\r\nX: a\r\n b\r\n\r\n" + health, 400);
        row("NUL", QByteArray("GET /healthz HTTP/1.1\r\nHost: h\r\nX: \0\r\n\r\n", 40) + health, 400);
        row("no length", "POST /webhooks/vapi HTTP/1.1\r\nHost: h\r\n\r\n" + health, 411);
        row("a long target", "GET /" + QByteArray(9000, 'a') + " HTTP/1.1\r\nHost: h\r\n\r\n" + health, 414);
        row("long headers",
            "GET / HTTP/1.1\r\nHost: h\r\nX: " + QByteArray(40'000, 'a') + "\r\n\r\n" + health, 431);
        row("another expectation", "POST / HTTP/1.1\r\nHost: h\r\nExpect: x\r\nContent-Length: 1\r\n\r\na",
            417);
        row("HTTP/2", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", 505);
    }

    void malformedRequestsGetOneAnswerAndTheEnd()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const int, status);
        ServerFixture f;
        f.start();
        HttpTalk talk = f.talk();
        const HttpReply reply = talk.ask(bytes);
        QCOMPARE(reply.status, status);
        QCOMPARE(reply.headers.value("content-type"), "application/problem+json"_ba);
        QCOMPARE(reply.headers.value("connection"), "close"_ba);
        QVERIFY(talk.isClosedSilently());
        QCOMPARE(
            f.counters.value("drainfortin_refusals_total", "status=\"" + QByteArray::number(status) + '"'),
            1.0);
    }

    void aBodyTooLargeIsRefusedBeforeItIsSent()
    {
        ServerFixture f;
        f.start();
        HttpTalk talk = f.talk();
        QCOMPARE(
            talk.ask("POST /webhooks/vapi HTTP/1.1\r\nHost: h\r\nContent-Length: 10485761\r\n\r\n").status,
            413);
    }

    void aClientThatIsStillSendingGetsToReadItsRefusal()
    {
        ServerFixture f;
        f.settings.limits.maxBodyBytes = 1000;
        f.start();
        const QByteArray megabytes(8'000'000, 'x');
        const HttpReply reply = f.talk().ask(
            "POST /webhooks/vapi HTTP/1.1\r\nHost: h\r\nContent-Length: 8000000\r\n\r\n" + megabytes);
        QCOMPARE(reply.status, 413);
    }

    void aLargeBodyWithinTheLimitIsTaken()
    {
        ServerFixture f;
        f.start();
        const QByteArray body
            = "{\"message\":{\"type\":\"conversation-update\",\"call\":{\"id\":\"c1\"},\"filler\":\""
            + QByteArray(9'000'000, 'x') + "\"}}";
        QCOMPARE(f.webhook(body).status, 200);
        QCOMPARE(f.events(), 1U);
    }

    void unfinishedBodiesTogetherAreLimitedToo()
    {
        ServerFixture f;
        f.settings.limits.maxBufferedBytes = 100'000;
        f.start();
        const QByteArray half = "POST /webhooks/vapi HTTP/1.1\r\nHost: h\r\nContent-Length: 160000\r\n\r\n"
            + QByteArray(80'000, 'x');
        HttpTalk first = f.talk();
        first.send(half);
        HttpTalk second = f.talk();
        second.send(half);
        HttpTalk& refused = first.socket().waitForReadyRead(300) ? first : second;
        const HttpReply reply = refused.reply();
        QCOMPARE(reply.status, 503);
        QCOMPARE(reply.headers.value("retry-after"), "1"_ba);
        QCOMPARE(f.webhook(f.statusUpdate("c1", "ringing")).status, 200);
    }

    void requestsInARowAreAnsweredInTheirOrder()
    {
        ServerFixture f;
        f.start();
        QByteArray requests;
        for (int i = 0; i < 40; ++i)
            requests += i % 2 == 0 ? health : "GET /nowhere HTTP/1.1\r\nHost: h\r\n\r\n";
        HttpTalk talk = f.talk();
        talk.send(requests);
        for (int i = 0; i < 40; ++i)
            QCOMPARE(talk.reply().status, i % 2 == 0 ? 200 : 404);
    }

    void aRequestCutIntoBytesIsARequest()
    {
        ServerFixture f;
        f.start();
        HttpTalk talk = f.talk();
        talk.socket().setSocketOption(QAbstractSocket::LowDelayOption, 1);
        for (const char byte : health)
            talk.send(QByteArray{1, byte});
        QCOMPARE(talk.reply().status, 200);
    }

    void chunksAreServed()
    {
        ServerFixture f;
        f.start();
        const QByteArray body = f.statusUpdate("c1", "ringing");
        const QByteArray chunks = QByteArray::number(10, 16) + ";x=1\r\n" + body.first(10) + "\r\n"
            + QByteArray::number(body.size() - 10, 16) + "\r\n" + body.sliced(10) + "\r\n0\r\nX-T: 1\r\n\r\n";
        HttpTalk talk = f.talk();
        QCOMPARE(talk.ask("POST /webhooks/vapi HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n"
                         + f.proof(body) + "\r\n" + chunks)
                     .status,
            200);
        QCOMPARE(f.events(), 1U);
        QCOMPARE(talk.ask(health).status, 200);
    }

    void theOldProtocolIsServedAndClosed()
    {
        ServerFixture f;
        f.start();
        HttpTalk talk = f.talk();
        const HttpReply reply = talk.ask("GET /healthz HTTP/1.0\r\n\r\n");
        QCOMPARE(reply.status, 200);
        QCOMPARE(reply.headers.value("connection"), "close"_ba);
        QVERIFY(talk.isClosedSilently());
    }

    void theOldProtocolMayStay()
    {
        ServerFixture f;
        f.start();
        HttpTalk talk = f.talk();
        for (int i = 0; i < 2; ++i)
            QCOMPARE(talk.ask("GET /healthz HTTP/1.0\r\nConnection: keep-alive\r\n\r\n")
                         .headers.value("connection"),
                "keep-alive"_ba);
    }

    void closingOnRequest()
    {
        ServerFixture f;
        f.start();
        HttpTalk talk = f.talk();
        QCOMPARE(
            talk.ask("GET /healthz HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n" + health).status, 200);
        QVERIFY(talk.isClosedSilently());
    }

    void aClientThatAsksFirstIsToldToGoOn()
    {
        ServerFixture f;
        f.start();
        const QByteArray body = f.statusUpdate("c1", "ringing");
        HttpTalk talk = f.talk();
        const QByteArray whole = f.post("Expect: 100-continue\r\n" + f.proof(body), body);
        QCOMPARE(talk.ask(whole.chopped(body.size())).status, 100);
        QCOMPARE(talk.ask(body).status, 200);
    }

    void webSocketOffersAreOverlooked()
    {
        ServerFixture f;
        f.start();
        QCOMPARE(f.get("/healthz",
                      "Connection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\n"
                      "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n")
                     .status,
            200);
    }

    void slowRequestsAreEnded_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("status");
        QTest::newRow("a head without an end") << "GET /healthz HTTP/1.1\r\nHost:"_ba << 408;
        QTest::newRow("a body that does not come")
            << "POST /webhooks/vapi HTTP/1.1\r\nHost: h\r\nContent-Length: 9\r\n\r\n123"_ba << 408;
        QTest::newRow("nothing at all") << ""_ba << 0;
    }

    void slowRequestsAreEnded()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const int, status);
        ServerFixture f;
        f.start();
        HttpTalk talk = f.talk();
        talk.send(bytes);
        // the server may read the bytes after its clock went on: the clock goes on until it did
        QTRY_VERIFY(isAnsweredOrClosed(f.clock, talk));
        QCOMPARE(talk.reply().status, status);
        QVERIFY(talk.isClosedSilently());
    }

    void idleConnectionsAreClosedWithoutAWord()
    {
        ServerFixture f;
        f.start();
        HttpTalk talk = f.talk();
        QCOMPARE(talk.ask(health).status, 200);
        f.clock.advance(70s);
        QCOMPARE(talk.ask(health).status, 200);
        f.clock.advance(76s);
        QVERIFY(talk.isClosedSilently());
    }

    void abortedClientsLeaveNothingBehind()
    {
        ServerFixture f;
        f.start();
        const QByteArray request = f.signedPost(f.statusUpdate("c1", "ringing"));
        for (int i = 0; i < 1000; ++i) {
            HttpTalk talk = f.talk();
            talk.send(request.first(1 + (i * 37) % request.size()));
            talk.socket().setSocketOption(QAbstractSocket::LowDelayOption, 1);
            talk.socket().abort();
        }
        QCOMPARE(f.webhook(f.statusUpdate("c2", "ringing")).status, 200);
        QTRY_COMPARE(f.server->status().connections, 0);
    }

    void atTheCapIdleConnectionsMakeRoom()
    {
        ServerFixture f;
        f.settings.limits.maxConnections = 8;
        f.start();
        std::vector<std::unique_ptr<HttpTalk>> idle;
        for (int i = 0; i < 40; ++i) {
            idle.push_back(std::make_unique<HttpTalk>(f.server->port()));
            idle.back()->send("GET /healthz HTTP/1.1\r\n");
        }
        for (int i = 0; i < 20; ++i)
            QCOMPARE(f.webhook(f.statusUpdate("c" + QByteArray::number(i), "ringing")).status, 200);
        QVERIFY(f.server->status().connections <= 8);
        QVERIFY(f.counters.value("drainfortin_evictions_total") >= 32);
    }

    void manyClientsAtOnceAreAllServed()
    {
        ServerFixture f;
        f.start();
        std::vector<std::future<int>> clients;
        for (int client = 0; client < 16; ++client) {
            clients.push_back(std::async(std::launch::async, [&f, client] {
                HttpTalk talk = f.talk();
                int accepted = 0;
                for (int i = 0; i < 25; ++i) {
                    const QByteArray id = QByteArray::number(client * 100 + i);
                    accepted
                        += talk.ask(f.signedPost(f.statusUpdate("c" + id, "ringing"))).status == 200 ? 1 : 0;
                }
                return accepted;
            }));
        }
        for (auto& client : clients)
            QCOMPARE(client.get(), 25);
        QCOMPARE(f.events(), 400U);
    }

    void stoppingUnderAFloodIsClean()
    {
        ServerFixture f;
        f.settings.limits.maxConnections = 4;
        for (int round = 0; round < 20; ++round) {
            f.start();
            std::vector<std::unique_ptr<QTcpSocket>> flood;
            for (int i = 0; i < 30; ++i) {
                flood.push_back(std::make_unique<QTcpSocket>());
                flood.back()->connectToHost(QHostAddress{QHostAddress::LocalHost}, f.server->port());
            }
            flood.back()->waitForConnected(HttpTalk::patienceMs);
        }
        f.start();
        QCOMPARE(f.get("/healthz").status, 200);
    }

    void stoppingClosesEveryConnection()
    {
        ServerFixture f;
        f.start();
        HttpTalk talk = f.talk();
        QCOMPARE(talk.ask(health).status, 200);
        f.server.reset();
        QVERIFY(talk.isClosedSilently());
    }

    void configurationErrorsAreNamed_data()
    {
        QTest::addColumn<QString>("listen");
        QTest::addColumn<QString>("certificate");
        QTest::addColumn<QString>("key");
        QTest::newRow("plain beyond loopback") << u"0.0.0.0"_s << u""_s << u"server.listen"_s;
        QTest::newRow("plain on every IPv6 address") << u"::"_s << u""_s << u"server.listen"_s;
        QTest::newRow("no address") << u"office"_s << u""_s << u"server.listen"_s;
        QTest::newRow("a certificate without its key")
            << u"127.0.0.1"_s << u"/c.pem"_s << u"server.tls_key"_s;
    }

    void configurationErrorsAreNamed()
    {
        QFETCH(const QString, listen);
        QFETCH(const QString, certificate);
        QFETCH(const QString, key);
        ServerFixture f;
        f.settings.listen = listen;
        f.settings.tlsCertificate = certificate;
        const auto started = f.tryStart();
        QVERIFY(!started);
        QCOMPARE(started.error().code, ErrorCode::Configuration);
        QCOMPARE(started.error().args.value(1), key);
    }

    void behindAProxyPlainHttpMayListenEverywhere()
    {
        ServerFixture f;
        f.settings.listen = u"0.0.0.0"_s;
        f.settings.behindProxy = true;
        f.start();
        QCOMPARE(f.get("/healthz").status, 200);
    }

    void aPortInUseIsAConflict()
    {
        ServerFixture f;
        f.start();
        ServerFixture second;
        second.settings.port = f.server->port();
        const auto started = second.tryStart();
        QVERIFY(!started);
        QCOMPARE(started.error().code, ErrorCode::Conflict);
    }
};

QTEST_GUILESS_MAIN(GuardingListenerTest)
#include "tst_guarding_listener.moc"
