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
        QCOMPARE(source.questions, 3);
        for (int i = 0; i < 20; ++i)
            link.tellChanged(u"a"_s);
        QCOMPARE(source.questions, 3);
        source.answer();
        QTRY_COMPARE(source.questions, 6);
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

    void onlyNewAlarmsAreRead_data()
    {
        QTest::addColumn<AlarmStage>("stage");
        QTest::addColumn<bool>("stands");
        QTest::newRow("new") << AlarmStage::New << true;
        QTest::newRow("acknowledged") << AlarmStage::Acknowledged << false;
        QTest::newRow("in hand") << AlarmStage::InHand << false;
        QTest::newRow("shelved") << AlarmStage::Shelved << false;
        QTest::newRow("done") << AlarmStage::Done << false;
    }
    void onlyNewAlarmsAreRead()
    {
        QFETCH(AlarmStage, stage);
        ManualClock clock;
        KeptCalls source;
        FakeDeskLink link;
        const AlarmLines lines{source, link, clock};
        Call call = urgentCall(u"a"_s, clock.now());
        if (stage != AlarmStage::New)
            call.alarm = {.raisedAt = clock.now(), .attentionAt = clock.now() + 5min, .rest = stage};
        source.calls = {call};
        source.answer();
        QTEST(!lines.groups().empty(), "stands");
    }

    void whatIsAcknowledgedComesBackWhenItIsDue()
    {
        ManualClock clock;
        KeptCalls source;
        FakeDeskLink link;
        const AlarmLines lines{source, link, clock};
        QSignalSpy arrived{&lines, &AlarmLines::arrived};
        Call call = urgentCall(u"a"_s, clock.now());
        source.calls = {call};
        source.answer();
        source.calls.front().alarm = {.attentionAt = clock.now() + 4min, .rest = AlarmStage::Acknowledged};
        emit link.resyncNeeded();
        QTRY_COMPARE(source.questions, 6);
        source.answer();
        QVERIFY(lines.groups().empty());
        clock.advance(4min);
        emit link.resyncNeeded();
        QTRY_COMPARE(source.questions, 9);
        source.answer();
        QCOMPARE(arrived.count(), 2);
    }

    void majorOnesSoundAndHaveNoLine()
    {
        ManualClock clock;
        KeptCalls source;
        FakeDeskLink link;
        const AlarmLines lines{source, link, clock};
        source.calls = {urgentCall(u"a"_s, clock.now(), Priority::P3)};
        source.answer();
        QCOMPARE(std::ssize(lines.calls()), 1);
        QVERIFY(lines.groups().empty());
    }

    void standardOnesAreNoAlarm()
    {
        QVERIFY(AlarmLines::ordered({urgentCall(u"a"_s, {}, Priority::P4)}).empty());
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
        QCOMPARE(arrived.at(0).at(0).value<QList<CallId>>(), (QList<CallId>{{u"a"_s}, {u"b"_s}}));
        source.calls = {first, urgentCall(u"b"_s, clock.now())};
        emit link.resyncNeeded();
        QTRY_COMPARE(source.questions, 6);
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
};

QTEST_GUILESS_MAIN(AlarmLinesTest)
#include "tst_alarm_lines.moc"
