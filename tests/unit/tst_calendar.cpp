// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/calendar/calendar.h"
#include "tests/support/company_fixture.h"

#include <QRegularExpression>
#include <QTest>

namespace dispatch {

using namespace Qt::StringLiterals;

namespace {

//! 2026: the clocks change on 8 March and 1 November, at 02:00; 2 June is a Tuesday.
Instant at(QStringView iso)
{
    return fromIso(iso).value_or(Instant{});
}

} // namespace

class CalendarTest : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression{u".*"_s}); }

    void knowsTheDaysOfTheCrew_data();
    void knowsTheDaysOfTheCrew();
    void knowsTheHoursOfTheCrew_data();
    void knowsTheHoursOfTheCrew();
    void findsTheNextOpening_data();
    void findsTheNextOpening();
    void isDueByTheClockOfThePriority_data();
    void isDueByTheClockOfThePriority();
};

void CalendarTest::knowsTheDaysOfTheCrew_data()
{
    QTest::addColumn<QDate>("date");
    QTest::addColumn<bool>("expected");
    QTest::newRow("a Monday") << QDate{2026, 6, 1} << true;
    QTest::newRow("a Friday") << QDate{2026, 6, 5} << true;
    QTest::newRow("a Saturday") << QDate{2026, 6, 6} << false;
    QTest::newRow("a Sunday") << QDate{2026, 6, 7} << false;
    QTest::newRow("a holiday that is kept") << QDate{2026, 6, 24} << false;
    QTest::newRow("a holiday that is moved to Monday") << QDate{2029, 6, 25} << false;
    QTest::newRow("a holiday that is not kept") << QDate{2026, 4, 6} << true;
    QTest::newRow("a day off of the firm's own") << QDate{2026, 7, 20} << false;
    QTest::newRow("no date") << QDate{} << false;
}

void CalendarTest::knowsTheDaysOfTheCrew()
{
    QFETCH(const QDate, date);
    QFETCH(const bool, expected);
    CrewHours hours = sampleHours();
    hours.extraHolidays = {QDate{2026, 7, 20}};
    QCOMPARE(isCrewDay(hours, date), expected);
}

void CalendarTest::knowsTheHoursOfTheCrew_data()
{
    QTest::addColumn<QString>("when");
    QTest::addColumn<bool>("expected");
    QTest::newRow("just before the opening") << u"2026-06-02T05:59:59.999-04:00"_s << false;
    QTest::newRow("at the opening") << u"2026-06-02T06:00:00-04:00"_s << true;
    QTest::newRow("just before the closing") << u"2026-06-02T14:59:59.999-04:00"_s << true;
    QTest::newRow("at the closing") << u"2026-06-02T15:00:00-04:00"_s << false;
    QTest::newRow("a summer's opening is an hour earlier in UTC") << u"2026-06-02T10:00:00Z"_s << true;
    QTest::newRow("a winter's opening is an hour later in UTC") << u"2026-01-06T10:59:59Z"_s << false;
    QTest::newRow("an evening that is tomorrow in UTC") << u"2026-06-02T00:30:00Z"_s << false;
    QTest::newRow("a Saturday") << u"2026-06-06T10:00:00-04:00"_s << false;
    QTest::newRow("a holiday") << u"2026-06-24T10:00:00-04:00"_s << false;
}

void CalendarTest::knowsTheHoursOfTheCrew()
{
    QFETCH(const QString, when);
    QFETCH(const bool, expected);
    QCOMPARE(isCrewTime(sampleHours(), at(when)), expected);
}

void CalendarTest::findsTheNextOpening_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("opening");
    const auto row = [](const char* name, const QString& from, const QString& opening) {
        QTest::newRow(name) << from << opening;
    };
    row("early in the morning", u"2026-06-02T05:00-04:00"_s, u"2026-06-02T06:00-04:00"_s);
    row("at an opening", u"2026-06-02T06:00-04:00"_s, u"2026-06-03T06:00-04:00"_s);
    row("in crew time", u"2026-06-02T10:00-04:00"_s, u"2026-06-03T06:00-04:00"_s);
    row("on Friday evening", u"2026-06-05T20:00-04:00"_s, u"2026-06-08T06:00-04:00"_s);
    row("before a long week-end", u"2026-05-15T15:00-04:00"_s, u"2026-05-19T06:00-04:00"_s);
    row("over spring's clock change", u"2026-03-07T12:00-05:00"_s, u"2026-03-09T06:00-04:00"_s);
    row("over autumn's clock change", u"2026-10-31T12:00-04:00"_s, u"2026-11-02T06:00-05:00"_s);
}

void CalendarTest::findsTheNextOpening()
{
    QFETCH(const QString, from);
    QFETCH(const QString, opening);
    QCOMPARE(toIso(nextCrewOpening(sampleHours(), at(from))), toIso(at(opening)));
}

void CalendarTest::isDueByTheClockOfThePriority_data()
{
    QTest::addColumn<int>("priority");
    QTest::addColumn<QString>("due");
    const auto row = [](const char* name, Priority priority, const QString& due) {
        QTest::newRow(name) << static_cast<int>(priority) << due;
    };
    row("P1 by day and night from the first evidence", Priority::P1, u"2026-06-05T15:05-04:00"_s);
    row("P2 in a quarter of a crew hour", Priority::P2, u"2026-06-08T06:15-04:00"_s);
    row("P3 in a crew hour", Priority::P3, u"2026-06-08T07:00-04:00"_s);
    row("P4 in four crew hours", Priority::P4, u"2026-06-08T10:00-04:00"_s);
}

void CalendarTest::isDueByTheClockOfThePriority()
{
    QFETCH(const int, priority);
    QFETCH(const QString, due);
    const Instant evidence = at(u"2026-06-05T15:00-04:00");
    const Instant ended = at(u"2026-06-05T15:12-04:00");
    const Instant found = callbackDue(sampleCompany(), static_cast<Priority>(priority), evidence, ended);
    QCOMPARE(toIso(found), toIso(at(due)));
}

} // namespace dispatch

QTEST_APPLESS_MAIN(dispatch::CalendarTest)
#include "tst_calendar.moc"
