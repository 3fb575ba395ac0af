// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line.h"

#include <QRegularExpression>
#include <QTest>

using namespace dispatch;
using namespace Qt::StringLiterals;

class CommandLineTest : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression{u".*"_s}); }

    void withoutArgumentsItIsTheWindow()
    {
        const auto line = parse({});
        QVERIFY(line);
        QVERIFY(!line->headless && !line->demo && !line->screenshot && !line->port);
        QCOMPARE(line->language, u"fr"_s);
    }

    void everyOptionIsUnderstood()
    {
        const auto line = parse({u"--demo"_s, u"--screenshot"_s, u"demo.png"_s, u"--size"_s, u"1920x1080"_s,
            u"--lang"_s, u"en"_s, u"--theme"_s, u"dark"_s, u"--panel"_s, u"dockLive"_s, u"--after"_s, u"15"_s,
            u"--port"_s, u"0"_s, u"--data-dir"_s, u"/d"_s, u"--config"_s, u"/c.ini"_s, u"--replay"_s,
            u"2026-11-22"_s});
        QVERIFY(line);
        QVERIFY(line->demo && line->screenshot);
        QCOMPARE(line->screenshot->file, u"demo.png"_s);
        QCOMPARE(line->screenshot->size, (QSize{1920, 1080}));
        QCOMPARE(line->screenshot->panel, u"dockLive"_s);
        QCOMPARE(line->screenshot->after, std::chrono::seconds{15});
        QCOMPARE(line->language, u"en"_s);
        QCOMPARE(line->theme, u"dark"_s);
        QCOMPARE(line->port, std::optional<quint16>{0});
        QCOMPARE(line->dataDirectory, u"/d"_s);
        QCOMPARE(line->configFile, u"/c.ini"_s);
        QCOMPARE(line->replay, u"2026-11-22"_s);
    }

    void wrongUseIsRefusedWithASentence_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("unknown option") << QStringList{u"--frobnicate"_s};
        QTest::newRow("unknown sub-command") << QStringList{u"dance"_s};
        QTest::newRow("size without height")
            << QStringList{u"--screenshot"_s, u"a.png"_s, u"--size"_s, u"800"_s};
        QTest::newRow("size of nothing") << QStringList{u"--screenshot"_s, u"a.png"_s, u"--size"_s, u"0x0"_s};
        QTest::newRow("port is a word") << QStringList{u"--port"_s, u"http"_s};
        QTest::newRow("port is too large") << QStringList{u"--port"_s, u"65536"_s};
        QTest::newRow("language that is not spoken here") << QStringList{u"--lang"_s, u"de"_s};
        QTest::newRow("unknown theme") << QStringList{u"--theme"_s, u"pink"_s};
        QTest::newRow("picture of no window") << QStringList{u"--headless"_s, u"--screenshot"_s, u"a.png"_s};
        QTest::newRow("a replay outside a demonstration") << QStringList{u"--replay"_s, u"2026-11-22"_s};
        QTest::newRow("a replay of no day") << QStringList{u"--demo"_s, u"--replay"_s, u"2026-02-30"_s};
        QTest::newRow("a replay of a day in another notation")
            << QStringList{u"--demo"_s, u"--replay"_s, u"22/11/2026"_s};
        QTest::newRow("a replay of nothing") << QStringList{u"--demo"_s, u"--replay"_s, QString{}};
        QTest::newRow("negative patience")
            << QStringList{u"--screenshot"_s, u"a.png"_s, u"--after"_s, u"-1"_s};
    }

    void wrongUseIsRefusedWithASentence()
    {
        QFETCH(QStringList, arguments);
        const auto line = parse(arguments);
        QVERIFY(!line);
        QCOMPARE(line.error().code, ErrorCode::Rejected);
        QVERIFY(!line.error().args.value(0).isEmpty());
    }

private:
    static Result<CommandLine> parse(const QStringList& arguments)
    {
        return parseCommandLine(QStringList{u"drain-fortin"_s} + arguments);
    }
};

QTEST_GUILESS_MAIN(CommandLineTest)
#include "tst_command_line.moc"
