// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/kept_calls.h"
#include "ui/models/alarm_flood.h"
#include "ui/models/alarm_groups.h"

#include <QRegularExpression>
#include <QTest>

using namespace dispatch;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr Instant noon = fromEpochMs(1'795'100'000'000);

//! A call at minute \a at from \a phone.
Call callAt(const QString& id, int at, const QString& phone, Priority priority = Priority::P1)
{
    Call call = urgentCall(id, noon, priority);
    call.customer.phone = phone;
    call.startedAt = noon + std::chrono::minutes{at};
    call.alarm.attentionAt = call.startedAt;
    return call;
}

//! A line for each of \a calls.
std::vector<AlarmGroup> alone(const std::vector<Call>& calls)
{
    std::vector<AlarmGroup> groups;
    for (const Call& call : calls)
        groups.push_back({.key = call.id, .calls = {call}});
    return groups;
}

//! "key:call,call" of each line.
QString inWords(const std::vector<AlarmGroup>& groups)
{
    QStringList lines;
    for (const AlarmGroup& group : groups) {
        QStringList calls;
        for (const Call& call : group.calls)
            calls << call.id.value;
        lines << group.key.value + u':' + calls.join(','_L1);
    }
    return lines.join(' '_L1);
}

const QString me = u"+15145550123"_s;
const QString you = u"+14505550188"_s;

} // namespace

class AlarmGroupsTest final : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression{u".*"_s}); }

    void callsOfOneNumberAreOneLine_data()
    {
        QTest::addColumn<std::vector<Call>>("calls");
        QTest::addColumn<QString>("lines");
        QTest::newRow("nobody") << std::vector<Call>{} << QString{};
        QTest::newRow("two numbers") << std::vector{callAt(u"a"_s, 0, me), callAt(u"b"_s, 1, you)}
                                     << u"a:a b:b"_s;
        QTest::newRow("one number, a minute later")
            << std::vector{callAt(u"a"_s, 0, me), callAt(u"b"_s, 1, me)} << u"a:a,b"_s;
        QTest::newRow("half an hour later still is one line")
            << std::vector{callAt(u"a"_s, 0, me), callAt(u"b"_s, 30, me)} << u"a:a,b"_s;
        QTest::newRow("later than half an hour is another")
            << std::vector{callAt(u"a"_s, 0, me), callAt(u"b"_s, 31, me)} << u"a:a b:b"_s;
        QTest::newRow("who calls again and again stays one line") << std::vector{callAt(u"a"_s, 0, me),
            callAt(u"b"_s, 20, me), callAt(u"c"_s, 40, me)} << u"a:a,b,c"_s;
        QTest::newRow("without a number each stands alone")
            << std::vector{callAt(u"a"_s, 0, {}), callAt(u"b"_s, 1, {})} << u"a:a b:b"_s;
        QTest::newRow("the line has the highest urgency and keeps its name") << std::vector{
            callAt(u"late"_s, 5, me), callAt(u"you"_s, 1, you, Priority::P2),
            callAt(u"early"_s, 0, me, Priority::P2)} << u"early:late,early you:you"_s;
    }
    void callsOfOneNumberAreOneLine()
    {
        QFETCH(std::vector<Call>, calls);
        QTEST(inWords(grouped(calls)), "lines");
    }

    void tenWithinTenMinutesAreAFlood_data()
    {
        QTest::addColumn<int>("alarms");
        QTest::addColumn<int>("age"); // minutes
        QTest::addColumn<int>("count");
        QTest::addColumn<bool>("flood");
        QTest::newRow("none") << 0 << 0 << 0 << false;
        QTest::newRow("nine") << 9 << 0 << 9 << false;
        QTest::newRow("ten") << 10 << 0 << 10 << true;
        QTest::newRow("fourteen, ten minutes ago") << 14 << 10 << 14 << true;
        QTest::newRow("fourteen, eleven minutes ago") << 14 << 11 << 0 << false;
    }
    void tenWithinTenMinutesAreAFlood()
    {
        QFETCH(int, alarms);
        QFETCH(int, age);
        std::vector<Call> calls;
        for (int i = 0; i < alarms; ++i)
            calls.push_back(callAt(u"c%1"_s.arg(i), -age, me));
        AlarmFlood flood;
        flood.note(calls, noon);
        flood.note(calls, noon);
        QTEST(flood.count(noon), "count");
        QTEST(flood.isFlood(noon), "flood");
    }

    void whatIsAcknowledgedMeanwhileStillCounts()
    {
        AlarmFlood flood;
        for (int i = 0; i < 10; ++i)
            flood.note({callAt(u"c%1"_s.arg(i), 0, me)}, noon);
        flood.note({}, noon + 1min);
        QVERIFY(flood.isFlood(noon + 1min));
        QVERIFY(!flood.isFlood(noon + 11min));
    }

    void linesDoNotMoveUnderTheHand_data()
    {
        QTest::addColumn<QStringList>("shown");
        QTest::addColumn<QStringList>("calls");
        QTest::addColumn<bool>("pointer");
        QTest::addColumn<QString>("focused");
        QTest::addColumn<QStringList>("lines");
        QTest::newRow("nobody is there") << QStringList{u"2b"_s} << QStringList{u"1a"_s, u"2b"_s} << false
                                         << QString{} << QStringList{u"1a"_s, u"2b"_s};
        QTest::newRow("a more urgent one comes below the hand")
            << QStringList{u"2b"_s} << QStringList{u"1a"_s, u"2b"_s} << true << QString{}
            << QStringList{u"2b"_s, u"1a"_s};
        QTest::newRow("a line that is gone stays under the hand") << QStringList{u"1a"_s,
            u"1b"_s} << QStringList{u"1b"_s} << true << QString{} << QStringList{u"1a"_s, u"1b"_s};
        QTest::newRow("the last municipal one gives way to an emergency")
            << QStringList{u"1a"_s, u"2b"_s, u"2c"_s} << QStringList{u"1a"_s, u"1d"_s, u"2b"_s, u"2c"_s}
            << true << QString{} << QStringList{u"1a"_s, u"2b"_s, u"1d"_s};
        QTest::newRow("no more than three lines")
            << QStringList{} << QStringList{u"1a"_s, u"1b"_s, u"1c"_s, u"1d"_s} << false << QString{}
            << QStringList{u"1a"_s, u"1b"_s, u"1c"_s};
        QTest::newRow("a line with the keys stays beside three others")
            << QStringList{u"2x"_s} << QStringList{u"1a"_s, u"1b"_s, u"1c"_s, u"2x"_s} << false << u"2x"_s
            << QStringList{u"2x"_s, u"1a"_s, u"1b"_s, u"1c"_s};
    }
    void linesDoNotMoveUnderTheHand()
    {
        QFETCH(QStringList, shown);
        QFETCH(QStringList, calls);
        QFETCH(bool, pointer);
        QFETCH(QString, focused);
        QFETCH(QStringList, lines);
        std::vector<CallId> shownIds;
        for (const QString& id : std::as_const(shown))
            shownIds.push_back({id});
        std::vector<Call> known;
        for (const QString& id : std::as_const(calls))
            known.push_back(urgentCall(id, {}, id.startsWith('1'_L1) ? Priority::P1 : Priority::P2));
        QStringList placed;
        const std::vector<AlarmGroup> groups = alone(known);
        for (const CallId& key : alarmPlaces(shownIds, groups, {.pointer = pointer, .focused = {focused}}, 3))
            placed << key.value;
        QCOMPARE(placed, lines);
    }
};

QTEST_GUILESS_MAIN(AlarmGroupsTest)
#include "tst_alarm_groups.moc"
