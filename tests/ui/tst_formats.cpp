// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/formats.h"

#include <QLocale>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace dispatch;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

Instant at(const QString& iso)
{
    return fromIso(iso).value();
}

} // namespace

class FormatsTest final : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression{u".*"_s});
        QLocale::setDefault(QLocale{QLocale::French, QLocale::Canada});
    }

    void phoneNumbersFollowTheOffice_data()
    {
        QTest::addColumn<QString>("stored");
        QTest::addColumn<QString>("shown");
        QTest::newRow("of here") << u"+14502803222"_s << u"450\u00a0280-3222"_s;
        QTest::newRow("toll-free") << u"+18005671234"_s << u"1\u00a0800\u00a0567-1234"_s;
        QTest::newRow("toll-free 866") << u"+18665671234"_s << u"1\u00a0866\u00a0567-1234"_s;
        QTest::newRow("822 is no toll-free code") << u"+18225671234"_s << u"822\u00a0567-1234"_s;
        QTest::newRow("of France") << u"+33142685300"_s << u"+33142685300"_s;
        QTest::newRow("withheld") << QString{} << QString{};
    }
    void phoneNumbersFollowTheOffice()
    {
        QFETCH(QString, stored);
        QTEST(Formats::phone(stored), "shown");
    }

    void timesAreThoseOfMontreal()
    {
        QCOMPARE(Formats::date(at(u"2026-11-23T04:59:59Z"_s)), u"2026-11-22"_s);
        QCOMPARE(Formats::clock(at(u"2026-11-22T20:04:05Z"_s)), u"15:04:05"_s);
        QCOMPARE(Formats::sentenceTime(at(u"2026-11-22T20:04:05Z"_s)),
            u"15\u00a0h\u00a0"
            "04"_s);
    }

    void theRepeatedHourSaysWhichOneItIs()
    {
        QCOMPARE(Formats::clock(at(u"2026-11-01T05:30:00Z"_s)), u"01:30:00\u00a0HAE"_s);
        QCOMPARE(Formats::clock(at(u"2026-11-01T06:30:00Z"_s)), u"01:30:00\u00a0HNE"_s);
        QCOMPARE(Formats::clock(at(u"2026-11-01T04:30:00Z"_s)), u"00:30:00"_s);
        QCOMPARE(Formats::clock(at(u"2026-11-01T07:30:00Z"_s)), u"02:30:00"_s);
        QCOMPARE(Formats::clock(at(u"2026-03-08T07:30:00Z"_s)), u"03:30:00"_s);
    }

    void listsShowTheDateOnlyOfOtherDays()
    {
        const Instant now = at(u"2026-11-22T20:00:00Z"_s);
        QCOMPARE(Formats::listTime(at(u"2026-11-22T15:00:00Z"_s), now), u"10:00:00"_s);
        QCOMPARE(Formats::listTime(at(u"2026-11-21T15:00:00Z"_s), now),
            u"2026-11-21\u00a0"
            "10:00"_s);
    }

    void agesUseTheLargestFittingUnit_data()
    {
        QTest::addColumn<qint64>("seconds");
        QTest::addColumn<QString>("age");
        QTest::newRow("a clock set back") << qint64{-5} << u"il y a 0\u00a0s"_s;
        QTest::newRow("seconds") << qint64{59} << u"il y a 59\u00a0s"_s;
        QTest::newRow("minutes") << qint64{60} << u"il y a 1\u00a0min"_s;
        QTest::newRow("hours") << qint64{7199} << u"il y a 1\u00a0h"_s;
        QTest::newRow("days") << qint64{3 * 86'400} << u"il y a 3\u00a0j"_s;
    }
    void agesUseTheLargestFittingUnit()
    {
        QFETCH(qint64, seconds);
        QTEST(Formats::age(std::chrono::seconds{seconds}), "age");
    }

    void durationsReadLikeAClock()
    {
        QCOMPARE(Formats::duration(42s), u"0:42"_s);
        QCOMPARE(Formats::duration(3722s), u"1:02:02"_s);
        QCOMPARE(Formats::duration(-3s), u"0:00"_s);
    }

    void moneyHasNoBreakSpaces()
    {
        QCOMPARE(Formats::money(123'450),
            u"1\u00a0"
            "234,50\u00a0$"_s);
    }

    void dueTimesSayWhatIsLeft_data()
    {
        QTest::addColumn<qint64>("seconds");
        QTest::addColumn<QString>("due");
        QTest::newRow("now") << qint64{0} << u"dans 0~s"_s;
        QTest::newRow("seconds") << qint64{59} << u"dans 59~s"_s;
        QTest::newRow("never more than there is") << qint64{12 * 60 + 59} << u"dans 12~min"_s;
        QTest::newRow("hours and minutes") << qint64{3 * 3600 + 42 * 60} << u"dans 3~h 42~min"_s;
        QTest::newRow("whole hours") << qint64{4 * 3600} << u"dans 4~h"_s;
        QTest::newRow("days") << qint64{3 * 86'400} << u"dans 3~j"_s;
        QTest::newRow("just late") << qint64{-1} << u"en retard de 1~s"_s;
        QTest::newRow("late") << qint64{-8 * 60} << u"en retard de 8~min"_s;
    }
    void dueTimesSayWhatIsLeft()
    {
        QFETCH(qint64, seconds);
        QFETCH(QString, due);
        const Instant now = at(u"2026-11-22T20:00:00Z"_s);
        QCOMPARE(Formats::due(now + std::chrono::seconds{seconds}, now), due.replace('~'_L1, QChar::Nbsp));
    }

    void sentencesHaveTheDateInWords()
    {
        QCOMPARE(Formats::longDate(at(u"2026-11-22T20:00:00Z"_s)), u"22\u00a0novembre\u00a02026"_s);
        QCOMPARE(Formats::weekday(at(u"2026-11-22T20:00:00Z"_s)), u"dimanche 22\u00a0novembre"_s);
        QCOMPARE(Formats::longDate(at(u"2026-12-01T20:00:00Z"_s)), u"1er\u00a0d\u00e9cembre\u00a02026"_s);
    }

    void everyClockOfThatNightSaysWhichOneItIs()
    {
        const Instant first = at(u"2026-11-01T05:30:00Z"_s);
        const Instant second = at(u"2026-11-01T06:30:00Z"_s);
        QVERIFY(Formats::sentenceTime(first) != Formats::sentenceTime(second));
        QVERIFY(Formats::fullTime(first).endsWith(u"HAE"_s));
        const Instant later = at(u"2026-11-22T20:00:00Z"_s);
        QVERIFY(Formats::listTime(second, later).endsWith(u"01:30\u00a0HNE"_s));
    }

    void figuresAreGrouped()
    {
        QCOMPARE(Formats::count(1234),
            u"1\u00a0"
            "234"_s);
    }

    void sharesAreRounded()
    {
        QCOMPARE(Formats::percent(1, 8), u"13\u00a0%"_s);
        QCOMPARE(Formats::percent(0, 8), u"0\u00a0%"_s);
        QCOMPARE(Formats::percent(3, 0), u"–"_s);
    }

    void namesSortAsPeopleDo()
    {
        QStringList names{u"Zoé"_s, u"étienne"_s, u"Emond"_s, u"10"_s, u"2"_s, u"Fortin"_s};
        std::ranges::sort(names, collator());
        QCOMPARE(names, (QStringList{u"2"_s, u"10"_s, u"Emond"_s, u"étienne"_s, u"Fortin"_s, u"Zoé"_s}));
    }

    void searchesIgnoreAccentsAndCapitals()
    {
        QCOMPARE(folded(u"Côte-des-Neiges"_s), u"cote-des-neiges"_s);
        QCOMPARE(folded(u"12\u00a0min"_s), u"12 min"_s);
    }

    void wholeDollarsHaveNoCents() { QCOMPARE(Formats::money(45'000), u"450\u00a0$"_s); }
};

QTEST_APPLESS_MAIN(FormatsTest)
#include "tst_formats.moc"
