// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/calendar/holidays.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

namespace dispatch {

using namespace Qt::StringLiterals;

class HolidaysTest : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression{u".*"_s}); }

    void fallsOnItsDay_data();
    void fallsOnItsDay();
    void easterMovesLikeTheChurchCalendar_data();
    void easterMovesLikeTheChurchCalendar();
    void keepsToItsWeekdaysInEveryYear();
    void knowsEveryKeyOnce();
    void hasNoneForWhatItDoesNotKnow_data();
    void hasNoneForWhatItDoesNotKnow();
};

void HolidaysTest::fallsOnItsDay_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QDate>("expected");
    const auto row = [](const char* name, const QString& key, QDate expected) {
        QTest::newRow(name) << key << expected;
    };
    row("New Year", u"new_year"_s, {2026, 1, 1});
    row("the day after New Year", u"new_year_second"_s, {2026, 1, 2});
    row("Good Friday", u"good_friday"_s, {2026, 4, 3});
    row("Easter Monday", u"easter_monday"_s, {2026, 4, 6});
    row("Patriots on the earliest day", u"patriots_day"_s, {2026, 5, 18});
    row("Patriots on the latest day", u"patriots_day"_s, {2027, 5, 24});
    row("Patriots when 25 May is a Monday is a week before", u"patriots_day"_s, {2020, 5, 18});
    row("National Day on a weekday", u"national_day"_s, {2026, 6, 24});
    row("National Day on a Saturday stays", u"national_day"_s, {2028, 6, 24});
    row("National Day on a Sunday is kept on Monday", u"national_day"_s, {2029, 6, 25});
    row("Canada Day on a weekday", u"canada_day"_s, {2026, 7, 1});
    row("Canada Day on a Saturday stays", u"canada_day"_s, {2028, 7, 1});
    row("Canada Day on a Sunday is kept on Monday", u"canada_day"_s, {2029, 7, 2});
    row("Labour Day on the first of September", u"labour_day"_s, {2025, 9, 1});
    row("Labour Day on the latest day", u"labour_day"_s, {2026, 9, 7});
    row("Thanksgiving on the earliest day", u"thanksgiving"_s, {2029, 10, 8});
    row("Thanksgiving on the latest day", u"thanksgiving"_s, {2030, 10, 14});
    row("Thanksgiving", u"thanksgiving"_s, {2026, 10, 12});
    row("Christmas Eve", u"christmas_eve"_s, {2026, 12, 24});
    row("Christmas", u"christmas"_s, {2026, 12, 25});
    row("Christmas on a Sunday stays", u"christmas"_s, {2033, 12, 25});
    row("Boxing Day", u"boxing_day"_s, {2026, 12, 26});
    row("New Year's Eve", u"new_years_eve"_s, {2026, 12, 31});
}

void HolidaysTest::fallsOnItsDay()
{
    QFETCH(const QString, key);
    QFETCH(const QDate, expected);
    QCOMPARE(holiday(key, expected.year()), expected);
}

void HolidaysTest::easterMovesLikeTheChurchCalendar_data()
{
    QTest::addColumn<QDate>("sunday");
    for (const QDate sunday :
        {QDate{1583, 4, 10}, QDate{1818, 3, 22}, QDate{1943, 4, 25}, QDate{1954, 4, 18}, QDate{1961, 4, 2},
            QDate{1981, 4, 19}, QDate{2000, 4, 23}, QDate{2008, 3, 23}, QDate{2011, 4, 24},
            QDate{2016, 3, 27}, QDate{2019, 4, 21}, QDate{2024, 3, 31}, QDate{2025, 4, 20}, QDate{2026, 4, 5},
            QDate{2027, 3, 28}, QDate{2028, 4, 16}, QDate{2029, 4, 1}, QDate{2030, 4, 21}, QDate{2038, 4, 25},
            QDate{2049, 4, 18}, QDate{2076, 4, 19}, QDate{2285, 3, 22}})
        QTest::newRow(qPrintable(u"Easter is %1"_s.arg(sunday.toString(Qt::ISODate)))) << sunday;
}

void HolidaysTest::easterMovesLikeTheChurchCalendar()
{
    QFETCH(const QDate, sunday);
    QCOMPARE(holiday(u"good_friday", sunday.year()), sunday.addDays(-2));
    QCOMPARE(holiday(u"easter_monday", sunday.year()), sunday.addDays(1));
}

void HolidaysTest::keepsToItsWeekdaysInEveryYear()
{
    const auto on = [](QStringView key, int year) { return holiday(key, year).value_or(QDate{}); };
    for (int year = 1583; year <= 4000; ++year) {
        const auto name = u"year %1"_s.arg(year).toUtf8();
        for (const QString& key : {u"easter_monday"_s, u"patriots_day"_s, u"labour_day"_s, u"thanksgiving"_s})
            QVERIFY2(on(key, year).dayOfWeek() == Qt::Monday, name.constData());
        QVERIFY2(on(u"good_friday", year).dayOfWeek() == Qt::Friday, name.constData());
        QVERIFY2(on(u"national_day", year).dayOfWeek() != Qt::Sunday, name.constData());
        QVERIFY2(on(u"canada_day", year).dayOfWeek() != Qt::Sunday, name.constData());
        const qint64 untilPatriots = on(u"patriots_day", year).daysTo({year, 5, 25});
        QVERIFY2(untilPatriots >= 1 && untilPatriots <= 7, name.constData());
        QVERIFY2(
            on(u"labour_day", year).month() == 9 && on(u"labour_day", year).day() <= 7, name.constData());
    }
}

void HolidaysTest::knowsEveryKeyOnce()
{
    const QStringList keys = holidayKeys();
    QCOMPARE(keys.size(), 13);
    QCOMPARE((QSet<QString>{keys.begin(), keys.end()}.size()), 13);
    for (const QString& key : keys) {
        QVERIFY2(holiday(key, 2026).has_value(), qPrintable(key));
        QCOMPARE(holiday(key, 2026)->year(), 2026);
    }
}

void HolidaysTest::hasNoneForWhatItDoesNotKnow_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<int>("year");
    QTest::newRow("no key") << QString{} << 2026;
    QTest::newRow("an unknown key") << u"halloween"_s << 2026;
    QTest::newRow("capitals") << u"CHRISTMAS"_s << 2026;
    QTest::newRow("the Julian calendar") << u"christmas"_s << 1582;
    QTest::newRow("no year") << u"good_friday"_s << 0;
    QTest::newRow("before our era") << u"good_friday"_s << -44;
}

void HolidaysTest::hasNoneForWhatItDoesNotKnow()
{
    QFETCH(const QString, key);
    QFETCH(const int, year);
    QCOMPARE(holiday(key, year), std::nullopt);
}

} // namespace dispatch

QTEST_APPLESS_MAIN(dispatch::HolidaysTest)
#include "tst_holidays.moc"
