// SPDX-License-Identifier: GPL-3.0-or-later
// The real program, started as a person or a service would start it.
#include <QCryptographicHash>
#include <QDateTime>
#include <QElapsedTimer>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMessageAuthenticationCode>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QProcess>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>
#include <QUuid>

#include <csignal>

using namespace Qt::StringLiterals;

namespace {

constexpr auto secret = "programme-secret-0123456789";
constexpr auto token = "programme-jeton-0123456789";

struct Answer {
    int status = 0; //!< 0: no answer
    QByteArray body{};
};

quint16 freePort()
{
    QTcpServer probe;
    probe.listen(QHostAddress::LocalHost, 0);
    return probe.serverPort();
}

QByteArray transcriptEvent(const QString& callId, int number)
{
    const QJsonObject message{{u"type"_s, u"transcript"_s},
        {u"timestamp"_s, 1'795'000'000'000.0 + number * 1000}, {u"role"_s, u"user"_s},
        {u"transcriptType"_s, u"final"_s}, {u"transcript"_s, u"Ligne %1."_s.arg(number)},
        {u"call"_s, QJsonObject{{u"id"_s, callId}}},
        {u"customer"_s, QJsonObject{{u"number"_s, u"+15145550137"_s}}}};
    return QJsonDocument{QJsonObject{{u"message"_s, message}}}.toJson(QJsonDocument::Compact);
}

} // namespace

class ProgramTest : public QObject {
    Q_OBJECT

private slots:
    void versionIsNameAndNumber()
    {
        const Run run = runToEnd({u"--version"_s});
        QCOMPARE(run.exitCode, 0);
        QVERIFY2(QRegularExpression{u"^drain-fortin \\d+\\.\\d+\\.\\d+\\n$"_s}.match(run.out).hasMatch(),
            qPrintable(run.out));
    }

    void wrongUseEndsWithTwo()
    {
        const Run run = runToEnd({u"--frobnicate"_s});
        QCOMPARE(run.exitCode, 2);
        QVERIFY2(run.err.contains(u"frobnicate"_s), qPrintable(run.err));
    }

    void aBadSettingEndsWithThreeAndNamesFileKeyAndRemedy()
    {
        const QTemporaryDir folder;
        QFile ini{folder.filePath(u"station.ini"_s)};
        QVERIFY(ini.open(QIODevice::WriteOnly));
        ini.write("[server]\nport=http\n");
        ini.close();
        const Run run = runToEnd({u"--headless"_s, u"--data-dir"_s, folder.path()});
        QCOMPARE(run.exitCode, 3);
        QVERIFY2(run.err.contains(u"station.ini"_s) && run.err.contains(u"server.port"_s)
                && run.err.contains(u"65535"_s),
            qPrintable(run.err));
    }

    void plainHttpBeyondLoopbackEndsWithThree()
    {
        const QTemporaryDir folder;
        QProcessEnvironment extra;
        extra.insert(u"DRAINFORTIN_SERVER_LISTEN"_s, u"0.0.0.0"_s);
        const Run run = runToEnd({u"--headless"_s, u"--data-dir"_s, folder.path()}, extra);
        QCOMPARE(run.exitCode, 3);
        QVERIFY2(run.err.contains(u"server."_s), qPrintable(run.err));
    }

    void withoutADisplayItNamesTheOtherWays()
    {
        const QTemporaryDir folder;
        QProcessEnvironment environment = baseEnvironment();
        for (const QString& name : {u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"QT_QPA_PLATFORM"_s})
            environment.remove(name);
        const Run run = runIn(environment, {u"--data-dir"_s, folder.path()});
        QCOMPARE(run.exitCode, 1);
        QVERIFY2(
            run.err.contains(u"--headless"_s) && run.err.contains(u"--screenshot"_s), qPrintable(run.err));
    }

    void aCallComesInIsKeptAndIsThereAfterARestart()
    {
        const QTemporaryDir folder;
        const QString call = QUuid::createUuid().toString(QUuid::WithoutBraces);
        {
            Station station{folder.path()};
            QVERIFY(station.isUp());
            QCOMPARE(station.post(transcriptEvent(call, 1)).status, 200);
            QVERIFY(station.endPolitely());
        }
        Station station{folder.path()};
        QVERIFY(station.isUp());
        const Answer answer = station.get(u"/api/v1/calls/"_s + call);
        QCOMPARE(answer.status, 200);
        const QJsonArray lines = QJsonDocument::fromJson(answer.body)[u"transcript"_s].toArray();
        QCOMPARE(lines.size(), 1);
        QCOMPARE(lines[0][u"text"_s].toString(), u"Ligne 1."_s);
    }

    void everyAnsweredEventSurvivesKillNineOnce()
    {
        const QTemporaryDir folder;
        const QString call = QUuid::createUuid().toString(QUuid::WithoutBraces);
        int sent = 0;
        for (int round = 0; round < 4; ++round) {
            Station station{folder.path()};
            QVERIFY(station.isUp());
            for (int i = 0; i < 25; ++i)
                QCOMPARE(station.post(transcriptEvent(call, sent++)).status, 200);
            station.killNine();
        }
        Station station{folder.path()};
        QVERIFY(station.isUp());
        const QJsonArray lines
            = QJsonDocument::fromJson(station.get(u"/api/v1/calls/"_s + call).body)[u"transcript"_s]
                  .toArray();
        QStringList expected;
        for (int i = 0; i < sent; ++i)
            expected.append(u"Ligne %1."_s.arg(i));
        QStringList found;
        for (const QJsonValue& line : lines)
            found.append(line[u"text"_s].toString());
        QCOMPARE(found, expected);
    }

    void aSecondStationInTheSameFolderIsRefused()
    {
        const QTemporaryDir folder;
        Station station{folder.path()};
        QVERIFY(station.isUp());
        const Run run = runToEnd({u"--headless"_s, u"--data-dir"_s, folder.path(), u"--port"_s, u"0"_s});
        QCOMPARE(run.exitCode, 1);
        QVERIFY2(run.err.contains(folder.path()), qPrintable(run.err));
    }

    void simulatedCallsReachTheStationSigned()
    {
        const QTemporaryDir folder;
        Station station{folder.path()};
        QVERIFY(station.isUp());
        const Run run = runToEnd({u"simulate"_s, u"--url"_s, u"http://127.0.0.1:%1"_s.arg(station.port()),
            u"--calls"_s, u"3"_s, u"--concurrent"_s, u"3"_s, u"--speed"_s, u"1000"_s, u"--seed"_s, u"7"_s});
        QVERIFY2(run.exitCode == 0, qPrintable(run.out + run.err));
        const QJsonArray calls
            = QJsonDocument::fromJson(station.get(u"/api/v1/calls?line_state=ended"_s).body)[u"calls"_s]
                  .toArray();
        QCOMPARE(calls.size(), 3);
    }

    void rulesAnswerLineByLine()
    {
        const Run run = runWith(R"({"id":"a","service":"debouchage","zone":"laval"})"
                                "\n"
                                R"({"id":"b","service":"ramonage","zone":"laval"})"
                                "\n",
            {u"rules"_s, u"quote"_s});
        QCOMPARE(run.exitCode, 1); // the second line asks for what nobody knows
        const QStringList lines = run.out.split(u'\n');
        QCOMPARE(lines.size(), 3);
        QCOMPARE(QJsonDocument::fromJson(lines.at(0).toUtf8())[u"subtotal_max"_s].toInt(), 65'000);
        QCOMPARE(QJsonDocument::fromJson(lines.at(1).toUtf8())[u"id"_s].toString(), u"b"_s);
        QVERIFY2(lines.at(1).contains(u"Service inconnu : « ramonage »"_s), qPrintable(run.out));
    }

    void aHundredThousandLinesTakeSeconds()
    {
        QByteArray lines;
        for (int i = 0; i < 100'000; ++i)
            lines += R"({"id":)" + QByteArray::number(i)
                + R"(,"service":"debouchage","zone":"laval"})"
                  "\n";
        const Run run = runWith(lines, {u"rules"_s, u"quote"_s}); // has a minute
        QCOMPARE(run.exitCode, 0);
        QCOMPARE(run.out.count(u'\n'), 100'000);
    }

    void aBadCompanyFileIsSaidAndCallsStillComeInUntilItIsRepaired()
    {
        const QTemporaryDir folder;
        QFile ini{folder.filePath(u"station.ini"_s)};
        QVERIFY(ini.open(QIODevice::WriteOnly) && ini.write("[company]\nfile=faits.json\n") > 0);
        ini.close();
        QFile facts{folder.filePath(u"faits.json"_s)};
        QVERIFY(facts.open(QIODevice::WriteOnly) && facts.write("{\n\"company\": 5\n}") > 0);
        facts.close();
        Station station{folder.path()};
        QVERIFY(station.isUp());
        QCOMPARE(station.post(transcriptEvent(u"appel-1"_s, 1)).status, 200);
        QCOMPARE(station.get(u"/healthz"_s).body, R"({"status":"degraded"})"_ba);
        QVERIFY(facts.remove());
        QVERIFY(QFile::copy(
            QStringLiteral(DISPATCH_SOURCE_DIR "/resources/company.json"), folder.filePath(u"faits.json"_s)));
        QTRY_COMPARE_WITH_TIMEOUT(
            station.get(u"/healthz"_s).body, R"({"status":"ok"})"_ba, 20'000); // repaired while it runs
        QVERIFY(station.endPolitely());
        QFile log{folder.filePath(u"logs/drain-fortin.jsonl"_s)};
        QVERIFY(log.open(QIODevice::ReadOnly));
        const QString said = QString::fromUtf8(log.readAll());
        QVERIFY2(said.contains(u"faits.json, ligne 2, company"_s), qPrintable(said));
    }

    void aPictureIsTakenWithNoDisplay()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"demo.png"_s);
        QProcessEnvironment environment = baseEnvironment();
        for (const QString& name : {u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"QT_QPA_PLATFORM"_s})
            environment.remove(name);
        const Run run = runIn(environment,
            {u"--demo"_s, u"--screenshot"_s, file, u"--size"_s, u"1366x768"_s, u"--after"_s, u"3"_s});
        QVERIFY2(run.exitCode == 0, qPrintable(run.err));
        QCOMPARE(QImage{file}.size(), (QSize{1366, 768}));
    }

private:
    struct Run {
        int exitCode = -1;
        QString out{};
        QString err{};
    };

    static QProcessEnvironment baseEnvironment()
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"DRAINFORTIN_VAPI_HMAC_SECRET"_s, QString::fromLatin1(secret));
        environment.insert(u"DRAINFORTIN_API_TOKEN"_s, QString::fromLatin1(token));
        environment.remove(u"DBUS_SESSION_BUS_ADDRESS"_s);
        return environment;
    }

    static Run runIn(
        const QProcessEnvironment& environment, const QStringList& arguments, const QByteArray& input = {})
    {
        QProcess process;
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(DISPATCH_PROGRAM), arguments);
        process.write(input);
        process.closeWriteChannel();
        if (!process.waitForFinished(60'000))
            process.kill();
        return {.exitCode = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
            .out = QString::fromUtf8(process.readAllStandardOutput()),
            .err = QString::fromUtf8(process.readAllStandardError())};
    }

    static Run runToEnd(const QStringList& arguments, const QProcessEnvironment& extra = {})
    {
        QProcessEnvironment environment = baseEnvironment();
        environment.insert(extra);
        return runIn(environment, arguments);
    }

    static Run runWith(const QByteArray& input, const QStringList& arguments)
    {
        return runIn(baseEnvironment(), arguments, input);
    }

    //! The program as a service on a free port.
    class Station {
    public:
        explicit Station(const QString& folder)
            : m_port{freePort()}
        {
            m_process.setProcessEnvironment(baseEnvironment());
            m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
            m_process.start(QStringLiteral(DISPATCH_PROGRAM),
                {u"--headless"_s, u"--data-dir"_s, folder, u"--port"_s, QString::number(m_port)});
        }
        ~Station() { killNine(); }
        Q_DISABLE_COPY_MOVE(Station)

        [[nodiscard]] quint16 port() const { return m_port; }

        bool isUp()
        {
            return QTest::qWaitFor([this] { return get(u"/healthz"_s).status == 200; }, 30'000);
        }

        Answer post(const QByteArray& body)
        {
            const QByteArray stamp = QByteArray::number(QDateTime::currentSecsSinceEpoch());
            QNetworkRequest request{url(u"/webhooks/vapi"_s)};
            request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
            request.setRawHeader("x-timestamp", stamp);
            request.setRawHeader("x-signature",
                QMessageAuthenticationCode::hash(stamp + '.' + body, secret, QCryptographicHash::Sha256)
                    .toHex());
            return finish(m_network.post(request, body));
        }

        Answer get(const QString& path)
        {
            QNetworkRequest request{url(path)};
            request.setRawHeader("authorization", QByteArray{"Bearer "} + token);
            return finish(m_network.get(request));
        }

        bool endPolitely()
        {
            m_process.terminate();
            return m_process.waitForFinished(30'000) && m_process.exitStatus() == QProcess::NormalExit
                && m_process.exitCode() == 0;
        }

        void killNine()
        {
            m_process.kill();
            m_process.waitForFinished(10'000);
        }

    private:
        [[nodiscard]] QUrl url(const QString& path) const
        {
            return QUrl{u"http://127.0.0.1:%1"_s.arg(m_port) + path};
        }

        static Answer finish(QNetworkReply* reply)
        {
            const QScopedPointer<QNetworkReply> owner{reply};
            QSignalSpy finished{reply, &QNetworkReply::finished};
            if (!reply->isFinished() && !finished.wait(20'000))
                return {};
            return {.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(),
                .body = reply->readAll()};
        }

        quint16 m_port;
        QProcess m_process{};
        QNetworkAccessManager m_network{};
    };
};

QTEST_GUILESS_MAIN(ProgramTest)
#include "tst_program.moc"
