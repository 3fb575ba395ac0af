// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fake_desk_link.h"
#include "tests/support/kept_calls.h"
#include "tests/support/manual_clock.h"
#include "ui/models/alarm_lines.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace dispatch;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class AlarmLinesTest final : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression{u".*"_s}); }

    void whatIsSettledIsNoAlarm_data()
    {
        QTest::addColumn<FollowUp>("followUp");
        QTest::addColumn<bool>("stands");
        QTest::newRow("not ended yet") << FollowUp::None << true;
        QTest::newRow("to call back") << FollowUp::ToCallBack << true;
        QTest::newRow("transferred, and nobody is named") << FollowUp::InProgress << true;
        QTest::newRow("done") << FollowUp::Done << false;
        QTest::newRow("archived") << FollowUp::Archived << false;
        QTest::newRow("refused") << FollowUp::Refused << false;
    }
    void whatIsSettledIsNoAlarm()
    {
        QFETCH(FollowUp, followUp);
        Call call = urgentCall(u"a"_s, {});
        call.followUp = followUp;
        QTEST(AlarmLines::ordered({call, call}).size() == 1, "stands");
    }

    void oneRoundIsUnderWayAtATime()
    {
        ManualClock clock;
        KeptCalls source;
        FakeDeskLink link;
        const AlarmLines lines{source, link, clock};
        QCOMPARE(source.questions, 4);
        for (int i = 0; i < 20; ++i)
            link.tellChanged(u"a"_s);
        QCOMPARE(source.questions, 4);
        source.answer();
        QTRY_COMPARE(source.questions, 8);
    }

    void moreThanWereReadIsSaid()
    {
        ManualClock clock;
        KeptCalls source;
        FakeDeskLink link;
        const AlarmLines lines{source, link, clock};
        for (int i = 0; i < AlarmLines::mostRead; ++i)
            source.calls.push_back(urgentCall(u"c%1"_s.arg(i), clock.now()));
        source.answer();
        QVERIFY(!lines.isComplete());
        QCOMPARE(std::ssize(lines.calls()), AlarmLines::mostRead);
    }

    void anEmergencyIsAnnouncedOnce()
    {
        ManualClock clock;
        KeptCalls source;
        FakeDeskLink link;
        const AlarmLines lines{source, link, clock};
        QSignalSpy arrived{&lines, &AlarmLines::arrived};
        const Call first = urgentCall(u"a"_s, clock.now());
        source.calls = {first, urgentCall(u"b"_s, clock.now(), Priority::P2)};
        source.answer();
        QCOMPARE(arrived.count(), 1);
        QCOMPARE(arrived.at(0).at(0).value<QList<CallId>>(), QList<CallId>{CallId{u"a"_s}});
        source.calls = {first, urgentCall(u"b"_s, clock.now())};
        emit link.resyncNeeded();
        QTRY_COMPARE(source.questions, 8);
        source.answer();
        QCOMPARE(arrived.count(), 2);
        QCOMPARE(arrived.at(1).at(0).value<QList<CallId>>(), QList<CallId>{CallId{u"b"_s}});
    }

    void aReadingGrowsOld()
    {
        ManualClock clock;
        KeptCalls source;
        FakeDeskLink link;
        const AlarmLines lines{source, link, clock};
        QVERIFY(!lines.age());
        source.answer();
        QVERIFY(lines.isFresh());
        clock.advance(AlarmLines::unknownAfter + 1ms);
        QVERIFY(!lines.isFresh());
    }

    void itReadsAgainWithoutBeingTold()
    {
        QVERIFY(AlarmLines::rereading <= 30s);
        QVERIFY(AlarmLines::unknownAfter > AlarmLines::rereading * 2);
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
        for (const CallId& id : alarmPlaces(shownIds, known, {.pointer = pointer, .focused = {focused}}, 3))
            placed << id.value;
        QCOMPARE(placed, lines);
    }
};

QTEST_GUILESS_MAIN(AlarmLinesTest)
#include "tst_alarm_lines.moc"
