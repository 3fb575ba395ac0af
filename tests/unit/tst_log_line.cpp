// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/log_line.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace dispatch;

namespace {

LogEntry entry(const QString& message)
{
    return {.at = fromEpochMs(1'795'100'000'123),
        .level = QtWarningMsg,
        .category = u"dispatch.server"_s,
        .message = message,
        .thread = u"store"_s};
}

} // namespace

class LogLineTest : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void masksPhoneNumbers_data()
    {
        QTest::addColumn<QString>("said");
        QTest::addColumn<QString>("logged");
        const auto row = [](const char* name, const QString& said, const QString& logged) {
            QTest::newRow(name) << said << logged;
        };
        row("E.164", u"from +14505550137"_s, u"from …37"_s);
        row("E.164 in quotes", u"\"+14505550137\""_s, u"\"…37\""_s);
        row("E.164 in groups", u"+1 (450) 555-0137."_s, u"…37."_s);
        row("another country", u"+33 6 12 34 56 78"_s, u"…78"_s);
        row("ten digits", u"to=4505550137,"_s, u"to=…37,"_s);
        row("eleven digits", u"14505550137"_s, u"…37"_s);
        row("hyphens", u"450-555-0137"_s, u"…37"_s);
        row("dots", u"450.555.0137"_s, u"…37"_s);
        row("a one in front", u"1-450-555-0137"_s, u"…37"_s);
        row("parentheses", u"(450) 555-0137"_s, u"…37"_s);
        row("no-break blank and hyphen", u"450\u00a0555\u20110137"_s, u"…37"_s);
        row("only the last group apart", u"450555-0137"_s, u"…37"_s);
        row("only the first group apart", u"450 5550137"_s, u"…37"_s);
        row("local", u"555-0137"_s, u"…37"_s);
        row("percent-encoded", u"From=%2B14505550137&To=%2B15145550199"_s, u"From=%2B…37&To=%2B…99"_s);
        row("dialled abroad", u"01133612345678"_s, u"…78"_s);
        row("glued to a word", u"tel4505550137x"_s, u"tel…37x"_s);
        row("two of them", u"+14505550137 +15145550199"_s, u"…37 …99"_s);
    }
    void masksPhoneNumbers()
    {
        QFETCH(QString, said);
        QFETCH(QString, logged);
        QCOMPARE(LogScrubber{}.scrubbed(said), logged);
    }

    void leavesOtherNumbersAlone_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("a call id") << u"019a7b2c-4505-7550-8137-450555013799"_s;
        QTest::newRow("an address and port") << u"127.0.0.1:8787"_s;
        QTest::newRow("an address of three digits each") << u"192.168.100.200:65535"_s;
        QTest::newRow("a time") << u"2026-11-22T15:04:05.123+05:00"_s;
        QTest::newRow("milliseconds since 1970") << u"1795100000123"_s;
        QTest::newRow("seconds since 1970") << u"1795100000"_s;
        QTest::newRow("a count") << u"after 1000000 rows"_s;
        QTest::newRow("a size") << u"5242880 bytes"_s;
        QTest::newRow("a duration") << u"123.4567 ms"_s;
        QTest::newRow("nothing") << QString{};
    }
    void leavesOtherNumbersAlone()
    {
        QFETCH(QString, text);
        QCOMPARE(LogScrubber{}.scrubbed(text), text);
    }

    void takesSecretsOut_data()
    {
        QTest::addColumn<QString>("said");
        QTest::addColumn<QString>("logged");
        QTest::newRow("as it is") << u"got s3cr\"et/+ here"_s << u"got [secret] here"_s;
        QTest::newRow("as QDebug writes it") << u"\"s3cr\\\"et/+\""_s << u"\"[secret]\""_s;
        QTest::newRow("in a URL") << u"?token=s3cr%22et%2F%2B"_s << u"?token=[secret]"_s;
        QTest::newRow("the longer one of two") << u"abcdefgh abcd"_s << u"[secret] [secret]"_s;
        QTest::newRow("too short to be one") << u"ab"_s << u"ab"_s;
    }
    void takesSecretsOut()
    {
        QFETCH(QString, said);
        QFETCH(QString, logged);
        const LogScrubber scrubber{{"s3cr\"et/+", "abcd", "abcdefgh", "ab", ""}};
        QCOMPARE(scrubber.scrubbed(said), logged);
    }

    void everyLineIsOneJsonObject_data()
    {
        QTest::addColumn<QString>("message");
        QString controls;
        for (char16_t code = 0; code < 0xa0; ++code)
            controls += QChar{code};
        QTest::newRow("all control characters") << controls;
        QTest::newRow("line separators") << u"a\u2028b\u2029c\r\nd"_s;
        QTest::newRow("quotes and backslashes") << u"\"\\\"\\"_s;
        QTest::newRow("an emoji") << u"💧"_s;
        QTest::newRow("nothing") << QString{};
    }
    void everyLineIsOneJsonObject()
    {
        QFETCH(QString, message);
        const QByteArray line = jsonLine(entry(message));
        QCOMPARE(line.count('\n'), 1);
        QVERIFY(line.endsWith('\n'));
        const QJsonObject json = QJsonDocument::fromJson(line).object();
        QCOMPARE(json.value("message"_L1).toString(), message);
        QCOMPARE(json.value("ts"_L1).toString(), toIso(entry({}).at));
        QCOMPARE(json.value("level"_L1).toString(), u"warning"_s);
        QCOMPARE(json.value("category"_L1).toString(), u"dispatch.server"_s);
        QCOMPARE(json.value("thread"_L1).toString(), u"store"_s);
    }

    void halfASurrogateDoesNotSpoilTheLine()
    {
        const QByteArray line = jsonLine(entry(u"a"_s + QChar{0xd83d} + u"b"_s));
        QVERIFY(QJsonDocument::fromJson(line).isObject());
    }

    void wordsCannotSteerTheTerminal()
    {
        const QByteArray line = plainLine(entry(u"a\x1b[2Jb\nc\u009bd"_s));
        QVERIFY(line.endsWith("warning dispatch.server: a?[2Jb?c?d\n"));
    }
};

QTEST_APPLESS_MAIN(LogLineTest)
#include "tst_log_line.moc"
