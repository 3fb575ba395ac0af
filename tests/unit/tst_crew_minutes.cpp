// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/calendar/calendar.h"
#include "tests/support/company_fixture.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

#include <limits>

namespace dispatch {

using namespace Qt::StringLiterals;
using std::chrono::milliseconds;
using std::chrono::minutes;

namespace {

//! 2026: the clocks change on 8 March and 1 November, at 02:00; 2 June is a Tuesday.
Instant at(QStringView iso)
{
    return fromIso(iso).value_or(Instant{});
}

CrewHours everyDay(QTime from, QTime to)
{
    return {.days = {true, true, true, true, true, true, true}, .from = from, .to = to};
}

CrewHours alwaysOpen()
{
    return everyDay(QTime{0, 0}, QTime{23, 59, 59, 999});
}

CrewHours neverOpen()
{
    return {.days = {}};
}

//! Repeatable hours, starts and lengths in the year of the rows above.
class Cases {
public:
    explicit Cases(quint32 seed)
        : m_generator{seed}
    {
    }

    CrewHours hours()
    {
        CrewHours hours = sampleHours();
        for (bool& day : hours.days)
            day = m_generator.bounded(3) > 0;
        const int from = m_generator.bounded(24 * 60 - 1);
        const int to = m_generator.bounded(from + 1, 24 * 60 + 1);
        hours.from = QTime::fromMSecsSinceStartOfDay(from * 60'000);
        hours.to = to == 24 * 60 ? QTime{23, 59, 59, 999} : QTime::fromMSecsSinceStartOfDay(to * 60'000);
        return hours;
    }

    //! On a whole minute; half of them around a clock change.
    Instant start()
    {
        const Instant first = at(m_generator.bounded(2) ? u"2026-03-06T12:00Z" : u"2026-10-30T12:00Z");
        const int within = m_generator.bounded(2) ? 4 * 24 * 60 : 200 * 24 * 60;
        return first + minutes{m_generator.bounded(within)};
    }

    minutes length() { return minutes{m_generator.bounded(m_generator.bounded(2) ? 100 : 3000)}; }

private:
    QRandomGenerator m_generator;
};

minutes crewMinutesBetween(const CrewHours& hours, Instant from, Instant to)
{
    minutes count{0};
    for (Instant minute = from; minute < to; minute += minutes{1})
        count += minutes{isCrewTime(hours, minute) ? 1 : 0};
    return count;
}

} // namespace

class CrewMinutesTest : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression{u".*"_s}); }

    void countsCrewMinutes_data();
    void countsCrewMinutes();
    void countsElapsedTimeWhenTheClockChanges_data();
    void countsElapsedTimeWhenTheClockChanges();
    void endsWhereNoCrewEverWorks();
    void countsEveryCrewMinuteOnce();
    void addsUp();
    void neverComesEarlierForALaterStartOrMoreMinutes();
};

void CrewMinutesTest::countsCrewMinutes_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<int>("count");
    QTest::addColumn<QString>("due");
    const auto row = [](const char* name, const QString& from, int count, const QString& due) {
        QTest::newRow(name) << from << count << due;
    };
    row("within the day", u"2026-06-02T14:30-04:00"_s, 15, u"2026-06-02T14:45-04:00"_s);
    row("over the closing", u"2026-06-02T14:50-04:00"_s, 15, u"2026-06-03T06:05-04:00"_s);
    row("in the evening", u"2026-06-02T22:00-04:00"_s, 15, u"2026-06-03T06:15-04:00"_s);
    row("before the opening", u"2026-06-02T04:00-04:00"_s, 15, u"2026-06-02T06:15-04:00"_s);
    row("over the week-end", u"2026-06-05T14:55-04:00"_s, 15, u"2026-06-08T06:10-04:00"_s);
    row("on a Saturday", u"2026-06-06T11:00-04:00"_s, 15, u"2026-06-08T06:15-04:00"_s);
    row("Friday's closing before a holiday", u"2026-05-15T15:00-04:00"_s, 15, u"2026-05-19T06:15-04:00"_s);
    row("over Good Friday", u"2026-04-02T14:50-04:00"_s, 15, u"2026-04-06T06:05-04:00"_s);
    row("a holiday in mid-week", u"2026-06-23T14:59-04:00"_s, 15, u"2026-06-25T06:14-04:00"_s);
    row("over New Year", u"2026-12-31T14:59-05:00"_s, 2, u"2027-01-04T06:01-05:00"_s);
    row("exactly to the closing", u"2026-06-02T14:45-04:00"_s, 15, u"2026-06-02T15:00-04:00"_s);
    row("four hours over a night", u"2026-06-02T13:00-04:00"_s, 240, u"2026-06-03T08:00-04:00"_s);
    row("more than a day", u"2026-06-05T14:00-04:00"_s, 601, u"2026-06-09T06:01-04:00"_s);
    row("seconds count", u"2026-06-02T14:50:30-04:00"_s, 15, u"2026-06-03T06:05:30-04:00"_s);
    row("nothing in crew time", u"2026-06-02T10:00-04:00"_s, 0, u"2026-06-02T10:00-04:00"_s);
    row("nothing at night", u"2026-06-02T22:00-04:00"_s, 0, u"2026-06-02T22:00-04:00"_s);
    row("less than nothing", u"2026-06-02T10:00-04:00"_s, -5, u"2026-06-02T10:00-04:00"_s);
    row("spring's week-end", u"2026-03-06T14:55-05:00"_s, 15, u"2026-03-09T06:10-04:00"_s);
    row("autumn's week-end", u"2026-10-30T14:55-04:00"_s, 15, u"2026-11-02T06:10-05:00"_s);
}

void CrewMinutesTest::countsCrewMinutes()
{
    QFETCH(const QString, from);
    QFETCH(const int, count);
    QFETCH(const QString, due);
    QCOMPARE(toIso(afterCrewMinutes(sampleHours(), at(from), minutes{count})), toIso(at(due)));
}

void CrewMinutesTest::countsElapsedTimeWhenTheClockChanges_data()
{
    QTest::addColumn<QTime>("opens");
    QTest::addColumn<QTime>("closes");
    QTest::addColumn<QString>("from");
    QTest::addColumn<int>("count");
    QTest::addColumn<QString>("due");
    const auto row
        = [](const char* name, QTime opens, QTime closes, const QString& from, int count,
              const QString& due) { QTest::newRow(name) << opens << closes << from << count << due; };
    const QTime midnight{0, 0};
    const QTime last{23, 59, 59, 999};
    row("all day in March", midnight, last, u"2026-03-08T01:00-05:00"_s, 180, u"2026-03-08T05:00-04:00"_s);
    row("all day in November", midnight, last, u"2026-11-01T01:00-04:00"_s, 300, u"2026-11-01T05:00-05:00"_s);
    row("no gap at midnight", midnight, last, u"2026-06-02T23:00-04:00"_s, 120, u"2026-06-03T01:00-04:00"_s);
    row("the last second said without fraction", midnight, {23, 59, 59}, u"2026-06-02T23:59-04:00"_s, 2,
        u"2026-06-03T00:01-04:00"_s);
    row("a minute to midnight is meant", midnight, {23, 59}, u"2026-06-02T23:58-04:00"_s, 2,
        u"2026-06-03T00:01-04:00"_s);
    row("a week of March", midnight, last, u"2026-03-05T12:00-05:00"_s, 10'080, u"2026-03-12T13:00-04:00"_s);
    row("a short night's end", {1, 0}, {5, 0}, u"2026-03-07T22:00-05:00"_s, 180, u"2026-03-08T05:00-04:00"_s);
    row("a short night is over", {1, 0}, {5, 0}, u"2026-03-07T22:00-05:00"_s, 181,
        u"2026-03-09T01:01-04:00"_s);
    row("a long night's end", {1, 0}, {5, 0}, u"2026-10-31T22:00-04:00"_s, 300, u"2026-11-01T05:00-05:00"_s);
    row("a long night is over", {1, 0}, {5, 0}, u"2026-10-31T22:00-04:00"_s, 301,
        u"2026-11-02T01:01-05:00"_s);
    row("a skipped opening", {2, 30}, {6, 0}, u"2026-03-08T00:00-05:00"_s, 10, u"2026-03-08T03:40-04:00"_s);
    row("a day that is skipped whole", {2, 0}, {3, 0}, u"2026-03-08T00:00-05:00"_s, 10,
        u"2026-03-09T02:10-04:00"_s);
    row("an opening that comes twice", {1, 30}, {6, 0}, u"2026-11-01T00:00-04:00"_s, 10,
        u"2026-11-01T01:40-04:00"_s);
    row("a closing that comes twice", midnight, {1, 30}, u"2026-11-01T01:00-04:00"_s, 90,
        u"2026-11-01T01:30-05:00"_s);
}

void CrewMinutesTest::countsElapsedTimeWhenTheClockChanges()
{
    QFETCH(const QTime, opens);
    QFETCH(const QTime, closes);
    QFETCH(const QString, from);
    QFETCH(const int, count);
    QFETCH(const QString, due);
    const CrewHours hours = everyDay(opens, closes);
    QCOMPARE(toIso(afterCrewMinutes(hours, at(from), minutes{count})), toIso(at(due)));
}

void CrewMinutesTest::endsWhereNoCrewEverWorks()
{
    const Instant from = at(u"2026-06-02T10:00Z");
    QCOMPARE(afterCrewMinutes(neverOpen(), from, minutes{15}), from + minutes{15});
    QCOMPARE(nextCrewOpening(neverOpen(), from), from + std::chrono::days{400});
    const CrewHours upsideDown = everyDay(QTime{15, 0}, QTime{6, 0});
    QCOMPARE(afterCrewMinutes(upsideDown, from, minutes{15}), from + minutes{15});
    QVERIFY(!isCrewTime(upsideDown, from));
    const minutes endless{std::numeric_limits<minutes::rep>::max()};
    QCOMPARE(afterCrewMinutes(alwaysOpen(), from, endless), from + std::chrono::days{366});
    QCOMPARE(afterCrewMinutes(neverOpen(), from, endless), from + std::chrono::days{366});
}

void CrewMinutesTest::countsEveryCrewMinuteOnce()
{
    for (quint32 seed = 1; seed <= 60; ++seed) {
        Cases cases{seed};
        const CrewHours hours = seed % 10 ? sampleHours() : alwaysOpen();
        const Instant from = cases.start();
        const minutes length = cases.length();
        const Instant due = afterCrewMinutes(hours, from, length);
        QVERIFY2(crewMinutesBetween(hours, from, due) == length, qPrintable(u"seed %1"_s.arg(seed)));
        if (length > minutes{0})
            QVERIFY2(isCrewTime(hours, due - milliseconds{1}), qPrintable(u"seed %1"_s.arg(seed)));
    }
    // Havana turns back from 01:00 to midnight, so that one midnight comes twice.
    CrewHours hours = alwaysOpen();
    hours.timeZone = "America/Havana";
    const Instant from = at(u"2026-10-31T12:00Z");
    QCOMPARE(afterCrewMinutes(hours, from, minutes{2880}), from + minutes{2880});
}

void CrewMinutesTest::addsUp()
{
    for (quint32 seed = 1; seed <= 1000; ++seed) {
        Cases cases{seed};
        const CrewHours hours = cases.hours();
        const Instant from = cases.start();
        const minutes one = cases.length();
        const minutes other = cases.length();
        const Instant inTwoSteps = afterCrewMinutes(hours, afterCrewMinutes(hours, from, one), other);
        QVERIFY2(
            afterCrewMinutes(hours, from, one + other) == inTwoSteps, qPrintable(u"seed %1"_s.arg(seed)));
    }
}

void CrewMinutesTest::neverComesEarlierForALaterStartOrMoreMinutes()
{
    for (quint32 seed = 1; seed <= 1000; ++seed) {
        Cases cases{seed};
        const CrewHours hours = cases.hours();
        const Instant from = cases.start();
        const minutes length = cases.length();
        const minutes more = cases.length();
        const Instant due = afterCrewMinutes(hours, from, length);
        QVERIFY2(due >= from + length, qPrintable(u"seed %1"_s.arg(seed)));
        QVERIFY2(afterCrewMinutes(hours, from, length + more) >= due, qPrintable(u"seed %1"_s.arg(seed)));
        QVERIFY2(afterCrewMinutes(hours, from + more, length) >= due, qPrintable(u"seed %1"_s.arg(seed)));
    }
}

} // namespace dispatch

QTEST_APPLESS_MAIN(dispatch::CrewMinutesTest)
#include "tst_crew_minutes.moc"
