// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json_log.h"
#include "core/base/logging.h"
#include "tests/support/manual_clock.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

using namespace Qt::StringLiterals;
using namespace dispatch;

namespace {

QList<QJsonObject> linesOf(const QString& path)
{
    QFile file{path};
    QList<QJsonObject> out;
    if (!file.open(QIODevice::ReadOnly))
        return out;
    while (!file.atEnd())
        out.append(QJsonDocument::fromJson(file.readLine()).object());
    return out;
}

QString messageOf(const QJsonObject& line)
{
    return line.value("message"_L1).toString();
}

} // namespace

class JsonLogTest : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
    }

    void aLineSaysWhoSaidWhatWhen()
    {
        JsonLog log{options(), m_clock};
        log.write(QtCriticalMsg, u"dispatch.store"_s, u"the disk is full"_s);
        log.flush();
        const QList<QJsonObject> lines = linesOf(log.path());
        QCOMPARE(lines.size(), 1);
        QCOMPARE(messageOf(lines.first()), u"the disk is full"_s);
        QCOMPARE(lines.first().value("level"_L1).toString(), u"critical"_s);
        QCOMPARE(lines.first().value("ts"_L1).toString(), toIso(m_clock.now()));
        QVERIFY(!lines.first().value("thread"_L1).toString().isEmpty());
    }

    void secretsAndNumbersNeverReachTheFile()
    {
        JsonLog log{options(), m_clock};
        log.setSecrets({"tr0ub4dor"});
        log.write(QtInfoMsg, {}, u"tr0ub4dor from +14505550137"_s);
        log.flush();
        QFile file{log.path()};
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray content = file.readAll();
        QVERIFY(!content.contains("tr0ub4dor"));
        QVERIFY(!content.contains("4505550137"));
        QVERIFY(content.contains("[secret] from …37"));
    }

    void anEndlessMessageIsCut()
    {
        JsonLog log{options(), m_clock};
        log.write(QtInfoMsg, {}, QString(1'000'000, u'x'));
        log.flush();
        QCOMPARE(messageOf(linesOf(log.path()).first()).size(), 16 * 1024 + 1);
    }

    void keepsTheNewestFilesOfTheRightSize()
    {
        JsonLogOptions small = options();
        small.mostFileBytes = 1000;
        small.files = 3;
        {
            JsonLog log{small, m_clock};
            for (int i = 0; i < 200; ++i)
                log.write(QtInfoMsg, {}, u"line %1"_s.arg(i));
        }
        const QDir folder{small.directory};
        QCOMPARE(folder.entryList(QDir::Files, QDir::Name),
            (QStringList{u"drain-fortin.1.jsonl"_s, u"drain-fortin.2.jsonl"_s, u"drain-fortin.jsonl"_s}));
        QList<QJsonObject> lines;
        for (const char* name : {"drain-fortin.2.jsonl", "drain-fortin.1.jsonl", "drain-fortin.jsonl"}) {
            const QString path = folder.filePath(QString::fromLatin1(name));
            QVERIFY(QFileInfo{path}.size() <= small.mostFileBytes);
            lines += linesOf(path);
        }
        const auto first = 200 - lines.size();
        for (qsizetype i = 0; i < lines.size(); ++i)
            QCOMPARE(messageOf(lines.at(i)), u"line %1"_s.arg(first + i));
    }

    void aSecondRunAppends()
    {
        for (int run = 0; run < 2; ++run) {
            JsonLog log{options(), m_clock};
            log.write(QtInfoMsg, {}, u"run"_s);
        }
        QCOMPARE(linesOf(options().directory + u"/drain-fortin.jsonl"_s).size(), 2);
    }

    void onlyTheOwnerMayReadIt()
    {
        JsonLog log{options(), m_clock};
        log.write(QtInfoMsg, {}, u"x"_s);
        log.flush();
        const QFileDevice::Permissions others = QFileDevice::ReadGroup | QFileDevice::WriteGroup
            | QFileDevice::ReadOther | QFileDevice::WriteOther;
        QVERIFY(!(QFileInfo{log.path()}.permissions() & others));
        QVERIFY(!(QFileInfo{options().directory}.permissions() & others));
    }

    void aFolderThatCannotBeMadeLosesLinesButHarmsNobody()
    {
        JsonLogOptions impossible = options();
        impossible.directory = u"/proc/no-such-folder"_s;
        JsonLog log{impossible, m_clock};
        log.write(QtInfoMsg, {}, u"x"_s);
        log.flush();
        QVERIFY(!QFile::exists(log.path()));
    }

    void linesOfManyThreadsStayWhole()
    {
        JsonLog log{options(), m_clock};
        std::vector<std::unique_ptr<QThread>> threads;
        for (int i = 0; i < 4; ++i) {
            threads.emplace_back(QThread::create([&log] {
                for (int line = 0; line < 500; ++line)
                    log.write(QtInfoMsg, {}, u"line"_s);
            }));
            threads.back()->start();
        }
        for (const auto& thread : threads)
            thread->wait();
        log.flush();
        const QList<QJsonObject> lines = linesOf(log.path());
        QCOMPARE(lines.size(), 2000);
        for (const QJsonObject& line : lines)
            QCOMPARE(messageOf(line), u"line"_s);
    }

    void theLastWordsOfAProgramThatAbortsAreKept()
    {
        QProcess program;
        program.start(QCoreApplication::applicationFilePath(), {u"--abort"_s, options().directory});
        QVERIFY(program.waitForFinished());
        QCOMPARE(program.exitStatus(), QProcess::CrashExit);
        const QList<QJsonObject> lines = linesOf(options().directory + u"/drain-fortin.jsonl"_s);
        QCOMPARE(lines.size(), 2);
        QCOMPARE(messageOf(lines.first()), u"soon"_s);
        QCOMPARE(lines.first().value("category"_L1).toString(), u"dispatch.app"_s);
        QCOMPARE(messageOf(lines.last()), u"now"_s);
        QCOMPARE(lines.last().value("level"_L1).toString(), u"fatal"_s);
        const QByteArray echoed = program.readAllStandardError();
        QVERIFY2(echoed.contains("info dispatch.app: soon\n"), echoed.constData());
    }

private:
    [[nodiscard]] JsonLogOptions options() const
    {
        return {.directory = m_folder->path() + u"/logs"_s, .echo = false};
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    ManualClock m_clock;
};

int main(int argc, char** argv)
{
    const QCoreApplication application{argc, argv};
    if (application.arguments().value(1) == "--abort"_L1) {
        const SystemClock clock;
        JsonLog log{{.directory = application.arguments().value(2)}, clock};
        log.install();
        qCInfo(lcApp) << "soon";
        qFatal("now");
    }
    JsonLogTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_json_log.moc"
