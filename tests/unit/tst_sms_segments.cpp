// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/sms_segments.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

using namespace dispatch;
using namespace Qt::StringLiterals;

namespace {

QString nameOf(SmsEncoding encoding)
{
    return encoding == SmsEncoding::Gsm7 ? u"GSM-7"_s : u"UCS-2"_s;
}

} // namespace

//! What a text message costs, as Twilio's own calculator says it.
class SmsSegmentsTest : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void countsAsTwiliosCalculator_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QJsonObject>("expected");
        QFile file{QStringLiteral(DISPATCH_TEST_DATA "/twilio/segments.json")};
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonArray samples = QJsonDocument::fromJson(file.readAll()).array();
        QVERIFY(samples.size() >= 19);
        int number = 0;
        for (const QJsonValue sample : samples) {
            const QString text = sample["text"_L1].toString();
            QTest::addRow("%d: %s", ++number, qPrintable(text.left(20)))
                << text << sample["plain"_L1].toObject();
        }
    }

    void countsAsTwiliosCalculator()
    {
        QFETCH(const QString, text);
        QFETCH(const QJsonObject, expected);
        const SmsSegments counted = segmentsOf(text);
        QCOMPARE(nameOf(counted.encoding), expected["encoding"_L1].toString());
        QCOMPARE(counted.units, expected["units"_L1].toInteger());
        QCOMPARE(counted.segments, expected["segments"_L1].toInteger());
    }

    void tearsNothingApart_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qsizetype>("units");
        QTest::addColumn<qsizetype>("segments");
        const auto row = [](const char* name, const QString& text, qsizetype units, qsizetype segments) {
            QTest::newRow(name) << text << units << segments;
        };
        const QString e = u"ê"_s;
        row("160 letters fit", u"a"_s.repeated(160), 160, 1);
        row("306 letters fill two", u"a"_s.repeated(306), 306, 2);
        row("70 circumflexes fit", e.repeated(70), 70, 1);
        row("134 circumflexes fill two", e.repeated(134), 134, 2);
        row("80 euros fit", u"€"_s.repeated(80), 160, 1);
        row("an escape at the end", u"a"_s.repeated(159) + u"€"_s, 161, 2);
        // whole, each of these leaves a place empty and needs a third message
        const auto within = [&row](const char* name, QChar filling, int before, const QString& piece,
                                int after, qsizetype segments) {
            const QString text = QString{before, filling} + piece + QString{after, filling};
            row(name, text, before + after + (piece == u"€"_s ? 2 : piece.size()), segments);
        };
        within("an escape in the middle", u'a', 152, u"€"_s, 152, 3);
        within("a line end of two characters may part", u'a', 152, u"\r\n"_s, 152, 2);
        within("a surrogate pair", u'ê', 66, u"👍"_s, 66, 3);
        within("a flag", u'ê', 64, u"🇨🇦"_s, 66, 3);
        within("a family of joined emoji", u'ê', 60, u"👨‍👩‍👧‍👦"_s, 63, 3);
        within("a letter with its accent behind it", u'ê', 66, u"e\u0301"_s, 66, 3);
        row("a pile of accents that no message holds", u"e"_s + u"\u0301"_s.repeated(70), 71, 2);
        row("extension characters are single in UCS-2", u"[]ê"_s, 3, 1);
        row("half a surrogate pair", QString{QChar{0xd83d}}, 1, 1);
    }

    void tearsNothingApart()
    {
        QFETCH(const QString, text);
        const SmsSegments counted = segmentsOf(text);
        QTEST(counted.units, "units");
        QTEST(counted.segments, "segments");
    }

    void saysWhatMadeItCostly_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("costly");
        const auto row = [](const char* name, const QString& text, const QStringList& costly) {
            QTest::newRow(name) << text << costly;
        };
        row("what French has in GSM-7", u"éèàù É Ç"_s, {});
        row("a small cedilla", u"Bien reçu, merci."_s, {u"ç"_s});
        row("each once, in the order of the text", u"ê – î – ê"_s, {u"ê"_s, u"–"_s, u"î"_s});
        row("typography", u"« L’eau\u00A0»"_s, {u"«"_s, u"’"_s, u"\u00A0"_s, u"»"_s});
        row("an emoji is one character", u"ok 👍🏽"_s, {u"👍🏽"_s});
        row("NUL and backtick", u"a`"_s + QChar{0}, {u"`"_s, QString{QChar{0}}});
        row("every extension character is in GSM-7", u"\f[\\]^{|}~€"_s, {});
    }

    void saysWhatMadeItCostly()
    {
        QFETCH(const QString, text);
        QTEST(segmentsOf(text).costly, "costly");
    }
};

QTEST_APPLESS_MAIN(SmsSegmentsTest)
#include "tst_sms_segments.moc"
