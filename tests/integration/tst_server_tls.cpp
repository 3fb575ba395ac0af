// SPDX-License-Identifier: GPL-3.0-or-later
#include "server_fixture.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QSslCertificate>
#include <QSslConfiguration>

using namespace dispatch;
using namespace Qt::StringLiterals;

namespace {

//! Makes NAME.pem and NAME.key in \a folder with the openssl program.
void makePair(const QString& folder, const QString& name, const QStringList& algorithm, int days = 30)
{
    QProcess openssl;
    openssl.start(u"openssl"_s,
        QStringList{u"req"_s, u"-x509"_s, u"-nodes"_s, u"-newkey"_s} + algorithm
            + QStringList{u"-subj"_s, u"/CN="_s + name, u"-days"_s, QString::number(days), u"-keyout"_s,
                folder + u'/' + name + u".key"_s, u"-out"_s, folder + u'/' + name + u".pem"_s});
    if (!openssl.waitForFinished() || openssl.exitCode() != 0)
        qFatal("openssl: %s", openssl.readAllStandardError().constData());
}

const QStringList rsa{u"rsa:2048"_s};
const QStringList ec{u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:prime256v1"_s};

QSslConfiguration trusting(QSsl::SslProtocol protocol = QSsl::TlsV1_2OrLater)
{
    QSslConfiguration configuration;
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
    configuration.setProtocol(protocol);
    return configuration;
}

//! A server that uses the files server.pem and server.key of its data directory.
struct TlsFixture : ServerFixture {
    TlsFixture()
    {
        settings.tlsCertificate = path(u"server.pem"_s);
        settings.tlsKey = path(u"server.key"_s);
    }

    void use(const QString& name) const
    {
        for (const auto suffix : {".pem"_L1, ".key"_L1}) {
            QFile::remove(path("server"_L1 + suffix));
            QFile::copy(path(name + suffix), path("server"_L1 + suffix));
        }
    }

    [[nodiscard]] QString nameShown() const
    {
        HttpTalk talk{server->port(), trusting()};
        const auto* const socket = qobject_cast<QSslSocket*>(&talk.socket());
        return socket->peerCertificate().subjectInfo(QSslCertificate::CommonName).value(0);
    }
};

} // namespace

//! Encrypted reception.
class ServerTlsTest : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void servesWithKeysOfBothKinds_data()
    {
        QTest::addColumn<QStringList>("algorithm");
        QTest::newRow("RSA") << rsa;
        QTest::newRow("EC") << ec;
    }

    void servesWithKeysOfBothKinds()
    {
        QFETCH(const QStringList, algorithm);
        TlsFixture f;
        makePair(f.directory.path(), u"server"_s, algorithm);
        f.start();
        HttpTalk talk{f.server->port(), trusting()};
        const HttpReply reply = talk.ask(f.signedPost(f.statusUpdate("c1", "ringing")));
        QCOMPARE(reply.status, 200);
        QVERIFY(reply.headers.contains("strict-transport-security"));
        QCOMPARE(talk.ask("GET /healthz HTTP/1.1\r\nHost: h\r\n\r\n").status, 200);
    }

    void largeBodiesComeThrough()
    {
        TlsFixture f;
        makePair(f.directory.path(), u"server"_s, ec);
        f.start();
        const QByteArray body = f.statusUpdate("c1", "ringing").chopped(1) + ",\"filler\":\""
            + QByteArray(4'000'000, 'x') + "\"}";
        HttpTalk talk{f.server->port(), trusting()};
        QCOMPARE(talk.ask(f.signedPost(body)).status, 200);
    }

    void aRefusalIsReadWhileStillSending()
    {
        TlsFixture f;
        f.settings.limits.maxBodyBytes = 1000;
        makePair(f.directory.path(), u"server"_s, ec);
        f.start();
        HttpTalk talk{f.server->port(), trusting()};
        QCOMPARE(talk.ask(f.post({}, QByteArray(4'000'000, 'x'))).status, 413);
    }

    void bothModernVersionsAreSpoken_data()
    {
        QTest::addColumn<int>("protocol");
        QTest::newRow("1.2") << static_cast<int>(QSsl::TlsV1_2);
        QTest::newRow("1.3") << static_cast<int>(QSsl::TlsV1_3);
    }

    void bothModernVersionsAreSpoken()
    {
        QFETCH(const int, protocol);
        TlsFixture f;
        makePair(f.directory.path(), u"server"_s, ec);
        f.start();
        HttpTalk talk{f.server->port(), trusting(static_cast<QSsl::SslProtocol>(protocol))};
        QCOMPARE(talk.ask("GET /healthz HTTP/1.1\r\nHost: h\r\n\r\n").status, 200);
    }

    void plainTextGetsNoAnswer()
    {
        TlsFixture f;
        makePair(f.directory.path(), u"server"_s, ec);
        f.start();
        HttpTalk talk = f.talk();
        QCOMPARE(talk.ask("GET /healthz HTTP/1.1\r\nHost: h\r\n\r\n").status, 0);
        QTRY_COMPARE(f.server->status().connections, 0);
    }

    void aHandshakeThatDoesNotEndIsEnded()
    {
        TlsFixture f;
        makePair(f.directory.path(), u"server"_s, ec);
        f.start();
        HttpTalk talk = f.talk();
        talk.send(QByteArray::fromHex("160301"));
        QTRY_COMPARE(f.server->status().connections, 1);
        f.clock.advance(std::chrono::seconds{11});
        QVERIFY(talk.isClosedSilently());
    }

    void aNewCertificateIsUsedWithoutARestart()
    {
        TlsFixture f;
        makePair(f.directory.path(), u"old"_s, ec, 30);
        makePair(f.directory.path(), u"new"_s, rsa, 60);
        f.use(u"old"_s);
        f.start();
        HttpTalk before{f.server->port(), trusting()};
        const auto expiry = f.server->status().certificateExpiresAt;
        QVERIFY(expiry);
        f.use(u"new"_s);
        QTRY_COMPARE(f.nameShown(), u"new"_s);
        QVERIFY(f.server->status().certificateExpiresAt > expiry);
        QCOMPARE(before.ask("GET /healthz HTTP/1.1\r\nHost: h\r\n\r\n").status, 200);
    }

    void aBrokenNewFileLeavesTheOldCertificateServing()
    {
        TlsFixture f;
        makePair(f.directory.path(), u"old"_s, ec);
        makePair(f.directory.path(), u"new"_s, ec);
        f.use(u"old"_s);
        f.start();
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression{u"certificate files cannot be used"_s});
        QFile::remove(f.settings.tlsKey);
        QFile::copy(f.path(u"new.key"_s), f.settings.tlsKey);
        QTRY_VERIFY(f.server->status().certificateFault);
        QCOMPARE(f.server->status().certificateFault->args.value(1), u"server.tls_key"_s);
        QCOMPARE(f.nameShown(), u"old"_s);
        f.use(u"new"_s);
        QTRY_VERIFY(!f.server->status().certificateFault);
        QCOMPARE(f.nameShown(), u"new"_s);
    }

    void filesThatCannotBeUsedAreNamed_data()
    {
        QTest::addColumn<QString>("certificate");
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("named");
        QTest::newRow("no certificate") << u"none.pem"_s << u"a.key"_s << u"server.tls_certificate"_s;
        QTest::newRow("no key") << u"a.pem"_s << u"none.key"_s << u"server.tls_key"_s;
        QTest::newRow("another key") << u"a.pem"_s << u"b.key"_s << u"server.tls_key"_s;
        QTest::newRow("a key for a certificate") << u"a.key"_s << u"a.key"_s << u"server.tls_certificate"_s;
    }

    void filesThatCannotBeUsedAreNamed()
    {
        QFETCH(const QString, certificate);
        QFETCH(const QString, key);
        QFETCH(const QString, named);
        ServerFixture f;
        makePair(f.directory.path(), u"a"_s, ec);
        makePair(f.directory.path(), u"b"_s, ec);
        f.settings.tlsCertificate = f.path(certificate);
        f.settings.tlsKey = f.path(key);
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression{u"certificate files cannot be used"_s});
        const auto started = f.tryStart();
        QVERIFY(!started);
        QCOMPARE(started.error().code, ErrorCode::Configuration);
        QCOMPARE(started.error().args.value(1), named);
    }
};

QTEST_GUILESS_MAIN(ServerTlsTest)
#include "tst_server_tls.moc"
