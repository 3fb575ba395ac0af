// SPDX-License-Identifier: GPL-3.0-or-later
// The real program, started as a person or a service would start it.
#include "running_station.h"

#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUuid>

#include <csignal>

using namespace dispatch;
using namespace Qt::StringLiterals;

namespace {

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
        QProcessEnvironment environment = RunningStation::environment();
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
            RunningStation station{folder.path()};
            QVERIFY(station.isUp());
            QCOMPARE(station.post(transcriptEvent(call, 1)).status, 200);
            QVERIFY(station.endPolitely());
        }
        RunningStation station{folder.path()};
        QVERIFY(station.isUp());
        const RunningStation::Answer answer = station.get(u"/api/v1/calls/"_s + call);
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
            RunningStation station{folder.path()};
            QVERIFY(station.isUp());
            for (int i = 0; i < 25; ++i)
                QCOMPARE(station.post(transcriptEvent(call, sent++)).status, 200);
            station.killNine();
        }
        RunningStation station{folder.path()};
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
        RunningStation station{folder.path()};
        QVERIFY(station.isUp());
        const Run run = runToEnd({u"--headless"_s, u"--data-dir"_s, folder.path(), u"--port"_s, u"0"_s});
        QCOMPARE(run.exitCode, 1);
        QVERIFY2(run.err.contains(folder.path()), qPrintable(run.err));
    }

    void simulatedCallsReachTheStationSigned()
    {
        const QTemporaryDir folder;
        RunningStation station{folder.path()};
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
        RunningStation station{folder.path()};
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
        QProcessEnvironment environment = RunningStation::environment();
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
        QProcessEnvironment environment = RunningStation::environment();
        environment.insert(extra);
        return runIn(environment, arguments);
    }

    static Run runWith(const QByteArray& input, const QStringList& arguments)
    {
        return runIn(RunningStation::environment(), arguments, input);
    }
};

QTEST_GUILESS_MAIN(ProgramTest)
#include "tst_program.moc"
