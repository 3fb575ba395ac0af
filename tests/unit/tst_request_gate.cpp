// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/request_gate.h"

#include <QRegularExpression>
#include <QTest>

using namespace dispatch;
using namespace Qt::StringLiterals;

namespace {

//! What came out of a gate: the canonical requests in a row, then the refusal's status or the state.
struct GateOutcome {
    QByteArrayList requests{};
    int refusedWith = 0;
    RequestGate::State state = RequestGate::State::Idle;
    bool operator==(const GateOutcome&) const = default;
};

GateRules rules()
{
    return {
        .limits = {.maxBodyBytes = 64, .maxRequestLineBytes = 80, .maxHeaderBytes = 300, .maxHeaderCount = 8},
        .singleHeaders = {"x-signature", "authorization"}};
}

void collect(RequestGate& gate, GateOutcome& outcome)
{
    while (gate.state() == RequestGate::State::Complete) {
        const GuardedRequest request = gate.take();
        outcome.requests.append(request.head + request.body + (request.keepAlive ? "|stay" : "|close"));
    }
}

GateOutcome fedInPieces(const QByteArray& bytes, const QList<qsizetype>& cuts)
{
    const GateRules limits = rules();
    RequestGate gate{limits};
    GateOutcome outcome;
    qsizetype from = 0;
    for (const qsizetype to : cuts + QList<qsizetype>{bytes.size()}) {
        gate.feed(QByteArrayView{bytes}.sliced(from, to - from));
        collect(gate, outcome);
        from = to;
    }
    outcome.state = gate.state();
    outcome.refusedWith = gate.refusal().detail.isEmpty() ? 0 : gate.refusal().status;
    return outcome;
}

QByteArray post(const QByteArray& headers, const QByteArray& body)
{
    return "POST /webhooks/vapi HTTP/1.1\r\nHost: h\r\n" + headers + "\r\n" + body;
}

QByteArray get(const QByteArray& headers)
{
    return "GET /healthz HTTP/1.1\r\n" + headers + "\r\n";
}

const QByteArray chunked = "Transfer-Encoding: chunked\r\n";

} // namespace

//! The guard's reading of one connection's bytes.
class RequestGateTest : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void letsThroughInOneForm_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArrayList>("requests");
        const QByteArray canonicalGet
            = "GET /healthz HTTP/1.1\r\nHost: localhost\r\nContent-Length: 0\r\n\r\n";
        const QByteArray canonicalPost = "POST /webhooks/vapi HTTP/1.1\r\nHost: localhost\r\n";
        const auto row = [](const char* name, const QByteArray& bytes, const QByteArrayList& requests) {
            QTest::newRow(name) << bytes << requests;
        };
        row("a plain request", get("Host: h\r\n"), {canonicalGet + "|stay"});
        row("a request that asks to close", get("Host: h\r\nConnection: close\r\n"),
            {canonicalGet + "|close"});
        row("close among other words", get("Host: h\r\nConnection: TE, Close\r\n"),
            {canonicalGet + "|close"});
        row("HTTP/1.0 closes", "GET /healthz HTTP/1.0\r\n\r\n", {canonicalGet + "|close"});
        row("HTTP/1.0 may stay", "GET /healthz HTTP/1.0\r\nConnection: keep-alive\r\n\r\n",
            {canonicalGet + "|stay"});
        row("an empty line before the request", "\r\n" + get("Host: h\r\n"), {canonicalGet + "|stay"});
        row("the absolute form", "GET http://h:80/healthz HTTP/1.1\r\nHost: h\r\n\r\n",
            {canonicalGet + "|stay"});
        row("upgrade offers are not passed on",
            get("Host: h\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"), {canonicalGet + "|stay"});
        row("a body with its length", post("X-A:  1 \r\nContent-Length: 3\r\n", "abc"),
            {canonicalPost + "X-A: 1\r\nContent-Length: 3\r\n\r\nabc|stay"});
        row("leading zeros of the length", post("Content-Length: 0003\r\n", "abc"),
            {canonicalPost + "Content-Length: 3\r\n\r\nabc|stay"});
        row("an empty body", post("Content-Length: 0\r\n", ""),
            {canonicalPost + "Content-Length: 0\r\n\r\n|stay"});
        row("chunks", post(chunked, "3\r\nabc\r\n2\r\nde\r\n0\r\n\r\n"),
            {canonicalPost + "Content-Length: 5\r\n\r\nabcde|stay"});
        row("chunk extensions and trailers", post(chunked, "3;a=\"b\"\r\nabc\r\n00;c\r\nX-T: 1\r\n\r\n"),
            {canonicalPost + "Content-Length: 3\r\n\r\nabc|stay"});
        row("capital hex sizes", post(chunked, "A\r\n0123456789\r\n0\r\n\r\n"),
            {canonicalPost + "Content-Length: 10\r\n\r\n0123456789|stay"});
        row("a body of exactly the limit", post("Content-Length: 64\r\n", QByteArray(64, 'x')),
            {canonicalPost + "Content-Length: 64\r\n\r\n" + QByteArray(64, 'x') + "|stay"});
        row("two requests in a row", post("Content-Length: 1\r\n", "a") + get("Host: h\r\n"),
            {canonicalPost + "Content-Length: 1\r\n\r\na|stay", canonicalGet + "|stay"});
        row("two chunked requests in a row",
            post(chunked, "1\r\na\r\n0\r\n\r\n") + post(chunked, "1\r\nb\r\n0\r\n\r\n"),
            {canonicalPost + "Content-Length: 1\r\n\r\na|stay",
                canonicalPost + "Content-Length: 1\r\n\r\nb|stay"});
        row("a path that looks like a host", "GET //evil/healthz HTTP/1.1\r\nHost: h\r\n\r\n",
            {"GET /%2Fevil/healthz HTTP/1.1\r\nHost: localhost\r\nContent-Length: 0\r\n\r\n|stay"});
        row("the whole server", "OPTIONS * HTTP/1.1\r\nHost: h\r\n\r\n",
            {"OPTIONS /* HTTP/1.1\r\nHost: localhost\r\nContent-Length: 0\r\n\r\n|stay"});
        row("bytes above ASCII in a value", get("Host: h\r\nX-A: caf\xc3\xa9\r\n"),
            {"GET /healthz HTTP/1.1\r\nHost: localhost\r\nX-A: caf\xc3\xa9\r\nContent-Length: "
             "0\r\n\r\n|stay"});
    }

    void letsThroughInOneForm()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const QByteArrayList, requests);
        const GateOutcome outcome = fedInPieces(bytes, {});
        QCOMPARE(outcome.requests, requests);
        QCOMPARE(outcome.refusedWith, 0);
        QVERIFY(outcome.state == RequestGate::State::Idle);
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("status");
        const auto row = [](const char* name, const QByteArray& bytes, int status) {
            QTest::newRow(name) << bytes << status;
        };
        row("HTTP/1.1 without Host", get(""), 400);
        row("two Hosts", get("Host: a\r\nHost: a\r\n"), 400);
        row("a Host with a path", get("Host: a/b\r\n"), 400);
        row("a Host with a blank", get("Host: a b\r\n"), 400);
        row("a blank before the colon", get("Host: h\r\nX-A : 1\r\n"), 400);
        row("a tab before the colon", get("Host: h\r\nX-A\t: 1\r\n"), 400);
        row("a folded header", get("Host: h\r\nX-A: 1\r\n 2\r\n"), 400);
        row("a header without a colon", get("Host: h\r\nX-A\r\n"), 400);
        row("a header without a name", get("Host: h\r\n: 1\r\n"), 400);
        row("a bare line feed ends a header", "GET / HTTP/1.1\r\nHost: h\nX: 1\r\n\r\n", 400);
        row("a bare line feed ends the request line", "GET / HTTP/1.1\nHost: h\r\n\r\n", 400);
        row("a carriage return inside a value", get("Host: h\r\nX-A: 1\r2\r\n"), 400);
        row("NUL in a value", get(QByteArray("Host: h\r\nX-A: 1\0002\r\n", 19)), 400);
        row("NUL in a name", get(QByteArray("Host: h\r\nX\0A: 1\r\n", 17)), 400);
        row("a control byte in a value", get("Host: h\r\nX-A: \x01\r\n"), 400);
        row("both framings", post(chunked + "Content-Length: 5\r\n", "0\r\n\r\n"), 400);
        row("both framings the other way round", post("Content-Length: 5\r\n" + chunked, "0\r\n\r\n"), 400);
        row("two lengths", post("Content-Length: 3\r\nContent-Length: 4\r\n", "abcd"), 400);
        row("the same length twice", post("Content-Length: 3\r\nContent-Length: 3\r\n", "abc"), 400);
        row("a list of lengths", post("Content-Length: 3, 3\r\n", "abc"), 400);
        row("a length with a sign", post("Content-Length: +3\r\n", "abc"), 400);
        row("a negative length", post("Content-Length: -1\r\n", ""), 400);
        row("a hexadecimal length", post("Content-Length: 0x3\r\n", "abc"), 400);
        row("an empty length", post("Content-Length:\r\n", ""), 400);
        row("chunked twice", post(chunked + chunked, "0\r\n\r\n"), 400);
        row("chunked in HTTP/1.0", "POST / HTTP/1.0\r\n" + chunked + "\r\n0\r\n\r\n", 400);
        row("an unknown coding", post("Transfer-Encoding: gzip\r\n", ""), 501);
        row("a coding before chunked", post("Transfer-Encoding: gzip, chunked\r\n", ""), 501);
        row("a coding that only looks like chunked", post("Transfer-Encoding: xchunked\r\n", ""), 501);
        row("identity", post("Transfer-Encoding: identity\r\n", ""), 501);
        row("no length", post("", ""), 411);
        row("a length above the limit", post("Content-Length: 65\r\n", ""), 413);
        row("a length above all numbers", post("Content-Length: 99999999999999999999999\r\n", ""), 413);
        row("a chunk above the limit", post(chunked, "41\r\n"), 413);
        row("chunks above the limit together", post(chunked, "20\r\n" + QByteArray(32, 'x') + "\r\n21\r\n"),
            413);
        row("a chunk size with a sign", post(chunked, "-1\r\n"), 400);
        row("a chunk size with 0x", post(chunked, "0x1\r\na\r\n"), 400);
        row("a chunk size above all numbers", post(chunked, "FFFFFFFFFFFFFFFFF\r\n"), 400);
        row("a chunk without a size", post(chunked, "\r\n"), 400);
        row("a chunk that ends with a line feed", post(chunked, "1\na\r\n"), 400);
        row("a chunk longer than it says", post(chunked, "1\r\nab\r\n"), 400);
        row("a chunk size between blanks", post(chunked, " 1\r\na\r\n"), 400);
        row("endless chunk extensions", post(chunked, "1;" + QByteArray(400, 'x')), 431);
        row("endless trailers", post(chunked, "0\r\n" + QByteArray(400, 'x')), 431);
        row("a long request line", "GET /" + QByteArray(80, 'a') + " HTTP/1.1\r\n", 414);
        row("a request line without an end", "GET /" + QByteArray(200, 'a'), 414);
        row("long headers", get("Host: h\r\nX-A: " + QByteArray(300, 'a') + "\r\n"), 431);
        row("a header without an end", "GET / HTTP/1.1\r\nHost: h\r\nX-A: " + QByteArray(400, 'a'), 431);
        row("many headers", get("Host: h\r\n" + QByteArray("A: 1\r\n").repeated(8)), 431);
        row("another expectation", post("Content-Length: 1\r\nExpect: 200-ok\r\n", "a"), 417);
        row("a signature twice", post("X-Signature: a\r\nx-signature: b\r\nContent-Length: 1\r\n", "a"), 400);
        row("two authorizations", get("Host: h\r\nAuthorization: a\r\nauthorization: a\r\n"), 400);
        row("HTTP/2", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", 505);
        row("HTTP/1.2", "GET / HTTP/1.2\r\nHost: h\r\n\r\n", 505);
        row("HTTP/0.9", "GET /\r\n", 400);
        row("a small http", "GET / http/1.1\r\n\r\n", 400);
        row("two blanks before the target", "GET  / HTTP/1.1\r\nHost: h\r\n\r\n", 400);
        row("a blank in the target", "GET /a b HTTP/1.1\r\nHost: h\r\n\r\n", 400);
        row("a tab in the request line", "GET\t/ HTTP/1.1\r\nHost: h\r\n\r\n", 400);
        row("a fragment", "GET /a#b HTTP/1.1\r\nHost: h\r\n\r\n", 400);
        row("bytes above ASCII in the target", "GET /caf\xc3\xa9 HTTP/1.1\r\nHost: h\r\n\r\n", 400);
        row("a target that is no path", "GET healthz HTTP/1.1\r\nHost: h\r\n\r\n", 400);
        row("a method that is no word", "G(T / HTTP/1.1\r\nHost: h\r\n\r\n", 400);
        row("a TLS greeting", QByteArray::fromHex("16030100f8010000f40303") + "\r\n", 400);
        row("nothing but empty lines", "\r\n\r\n\r\n", 400);
    }

    void refuses()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const int, status);
        const GateOutcome outcome = fedInPieces(bytes, {});
        QCOMPARE(outcome.refusedWith, status);
        QVERIFY(outcome.requests.isEmpty());
    }

    void theSplitOfTheBytesChangesNothing_data()
    {
        letsThroughInOneForm_data();
        QTest::addColumn<int>("status");
        for (const QByteArray& bytes :
            {post("Content-Length: 3\r\nContent-Length: 4\r\n", "abcd"), post(chunked, "1\r\nab\r\n"),
                post(chunked, "0\r\n" + QByteArray(400, 'x')),
                QByteArray{"GET / HTTP/1.1\r\nHost: h\nX: 1\r\n\r\n"}, "GET /" + QByteArray(80, 'a') + "\r\n",
                get("Host: h\r\nX-A: " + QByteArray(300, 'a') + "\r\n"),
                get("Host: h\r\n") + post("", "") + get("Host: h\r\n")})
            QTest::addRow("refused: %s", bytes.left(60).toPercentEncoding().constData())
                << bytes << QByteArrayList{} << 0;
    }

    void theSplitOfTheBytesChangesNothing()
    {
        QFETCH(const QByteArray, bytes);
        const GateOutcome whole = fedInPieces(bytes, {});
        QList<qsizetype> everywhere;
        for (qsizetype cut = 1; cut < bytes.size(); ++cut) {
            QVERIFY2(fedInPieces(bytes, {cut}) == whole, qPrintable(u"cut at %1"_s.arg(cut)));
            everywhere.append(cut);
        }
        QVERIFY(fedInPieces(bytes, everywhere) == whole);
    }

    void asksForTheBodyOnceAndOnlyWithinTheLimits()
    {
        const GateRules limits = rules();
        RequestGate gate{limits};
        gate.feed(post("Content-Length: 3\r\nExpect: 100-continue\r\n", ""));
        QVERIFY(gate.takeContinue());
        QVERIFY(!gate.takeContinue());
        gate.feed("abc");
        QCOMPARE(gate.take().body, "abc"_ba);
        gate.feed(post("Content-Length: 65\r\nExpect: 100-continue\r\n", ""));
        QVERIFY(!gate.takeContinue());
        QCOMPARE(gate.refusal().status, 413);
    }

    void memoryFollowsTheBytesThatCame()
    {
        const GateRules limits{.limits = {.maxBodyBytes = 10'000'000}};
        RequestGate gate{limits};
        gate.feed(post("Content-Length: 10000000\r\n", "abc"));
        QVERIFY(gate.buffered() < 1000);
    }

    void aLongConversationLeavesNothingBehind()
    {
        const GateRules limits = rules();
        RequestGate gate{limits};
        const QByteArray many = post("Content-Length: 3\r\n", "abc").repeated(5000);
        qsizetype served = 0;
        gate.feed(many);
        while (gate.state() == RequestGate::State::Complete) {
            QCOMPARE(gate.take().body, "abc"_ba);
            ++served;
        }
        QCOMPARE(served, 5000);
        QCOMPARE(gate.buffered(), 0);
    }
};

QTEST_APPLESS_MAIN(RequestGateTest)
#include "tst_request_gate.moc"
