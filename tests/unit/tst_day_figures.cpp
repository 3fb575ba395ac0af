// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/day_figures.h"

#include <QRegularExpression>
#include <QTest>

using namespace dispatch;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr Instant morning = fromEpochMs(1'795'618'800'000);
constexpr Instant evening = morning + 9h;

//! An ended call that began \a after the morning and lasted \a length.
Call ended(std::chrono::seconds after, std::chrono::seconds length = 60s)
{
    return {.lineState = LineState::Ended,
        .outcome = Outcome::Completed,
        .startedAt = morning + after,
        .endedAt = morning + after + length,
        .firstSeenAt = morning + after};
}

Call taken(std::chrono::seconds delay, Priority priority = Priority::P1)
{
    Call call = ended(0s);
    call.priority = priority;
    call.alarm = {.raisedAt = call.endedAt, .firstAnsweredAt = *call.endedAt + delay};
    return call;
}

//! A callback that began \a after the end of the first call of the day.
CallbackAttempt attempt(std::chrono::seconds after, std::optional<CallbackOutcome> outcome = {})
{
    return {.startedAt = morning + 60s + after, .outcome = outcome};
}

//! An ended call whose alarm rose with its end, due five minutes later.
Call alarmed(std::vector<CallbackAttempt> attempts = {}, FollowUp followUp = FollowUp::ToCallBack)
{
    Call call = ended(0s);
    call.priority = Priority::P2;
    call.followUp = followUp;
    call.alarm = {.raisedAt = call.endedAt, .dueAt = *call.endedAt + 5min};
    call.attempts = std::move(attempts);
    return call;
}

DelayFigures one(std::chrono::seconds delay)
{
    return {.n = 1, .median = delay, .p90 = delay};
}

DayFigures figuresOf(const std::vector<Call>& calls)
{
    return dayFiguresOf(calls, {.now = evening});
}

} // namespace

//! What a day comes to.
class DayFiguresTest : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void aDayWithoutCallsIsAllZero() { QCOMPARE(figuresOf({}), DayFigures{}); }

    void everyCallIsReceivedAndHasItsUrgency()
    {
        const DayFigures figures = figuresOf({{.priority = Priority::P1, .firstSeenAt = morning},
            {.priority = Priority::P3, .firstSeenAt = morning},
            {.priority = Priority::P3, .firstSeenAt = morning}});
        QCOMPARE(figures.received, 3);
        QCOMPARE(figures.byPriority, (std::array<qint64, 4>{1, 0, 2, 0}));
        QCOMPARE(figures.live, 3);
    }

    void countsWhatIsStillToBeDone_data()
    {
        QTest::addColumn<FollowUp>("followUp");
        QTest::addColumn<DayFigures>("expected");
        QTest::newRow("nothing") << FollowUp::None << DayFigures{};
        QTest::newRow("to call back") << FollowUp::ToCallBack << DayFigures{.toCallBack = 1};
        QTest::newRow("somebody has it") << FollowUp::InProgress << DayFigures{.inProgress = 1};
        QTest::newRow("done") << FollowUp::Done << DayFigures{.done = 1};
        QTest::newRow("archived is done") << FollowUp::Archived << DayFigures{.done = 1};
        QTest::newRow("refused") << FollowUp::Refused << DayFigures{.refused = 1};
    }
    void countsWhatIsStillToBeDone()
    {
        QFETCH(FollowUp, followUp);
        QFETCH(DayFigures, expected);
        Call call = ended(0s);
        call.followUp = followUp;
        const DayFigures figures = figuresOf({call});
        QCOMPARE(figures.toCallBack, expected.toCallBack);
        QCOMPARE(figures.inProgress, expected.inProgress);
        QCOMPARE(figures.done, expected.done);
        QCOMPARE(figures.refused, expected.refused);
    }

    void countsHowCallsEnded_data()
    {
        QTest::addColumn<Outcome>("outcome");
        QTest::addColumn<DayFigures>("expected");
        QTest::newRow("completed") << Outcome::Completed << DayFigures{};
        QTest::newRow("missed") << Outcome::Missed << DayFigures{.missed = 1};
        QTest::newRow("abandoned is missed") << Outcome::Abandoned << DayFigures{.missed = 1};
        QTest::newRow("failed") << Outcome::Failed << DayFigures{.failed = 1};
        QTest::newRow("transferred") << Outcome::Transferred << DayFigures{.transferred = 1};
    }
    void countsHowCallsEnded()
    {
        QFETCH(Outcome, outcome);
        QFETCH(DayFigures, expected);
        Call call = ended(0s);
        call.outcome = outcome;
        const DayFigures figures = figuresOf({call});
        QCOMPARE(figures.missed, expected.missed);
        QCOMPARE(figures.failed, expected.failed);
        QCOMPARE(figures.transferred, expected.transferred);
        QCOMPARE(figures.live, 0);
    }

    void anOpenCallIsOverdueOnceItsTimeHasPassed_data()
    {
        QTest::addColumn<FollowUp>("followUp");
        QTest::addColumn<Instant>("due");
        QTest::addColumn<int>("overdue");
        QTest::newRow("a moment ago") << FollowUp::ToCallBack << evening - 1ms << 1;
        QTest::newRow("now") << FollowUp::ToCallBack << evening << 0;
        QTest::newRow("somebody has it") << FollowUp::InProgress << evening - 1h << 1;
        QTest::newRow("a call that lasts is not to be called back yet")
            << FollowUp::None << evening - 1h << 0;
    }
    void anOpenCallIsOverdueOnceItsTimeHasPassed()
    {
        QFETCH(FollowUp, followUp);
        QFETCH(Instant, due);
        Call call = ended(0s);
        call.followUp = followUp;
        call.callbackDueAt = due;
        QTEST(static_cast<int>(figuresOf({call}).overdue), "overdue");
    }

    void findsTheBusiestTenMinutes()
    {
        QCOMPARE(figuresOf({ended(0s), ended(599s), ended(600s), ended(1199s)}).busiestTenMinutes, 2);
        QCOMPARE(figuresOf({ended(700s), ended(100s), ended(300s), ended(690s)}).busiestTenMinutes, 3);
        QCOMPARE(figuresOf({ended(0s)}).busiestTenMinutes, 1);
    }

    void theMedianLengthIsOfCallsThatConnectedAndEnded()
    {
        Call missed = ended(0s);
        missed.startedAt.reset();
        const std::vector<Call> calls{ended(0s, 30s), ended(0s, 90s), ended(0s, 60s), ended(0s, 200s),
            {.startedAt = morning, .firstSeenAt = morning}, missed};
        QCOMPARE(figuresOf(calls).medianLength, 60s);
    }

    void delaysAreNearestRanks_data()
    {
        QTest::addColumn<std::vector<int>>("delays");
        QTest::addColumn<int>("median");
        QTest::addColumn<int>("p90");
        QTest::newRow("one") << std::vector{40} << 40 << 40;
        QTest::newRow("two") << std::vector{40, 20} << 20 << 40;
        QTest::newRow("ten") << std::vector{10, 9, 8, 7, 6, 5, 4, 3, 2, 1} << 5 << 9;
        QTest::newRow("eleven") << std::vector{11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1} << 6 << 10;
        QTest::newRow("taken before the end is no delay") << std::vector{-30} << 0 << 0;
    }
    void delaysAreNearestRanks()
    {
        QFETCH(std::vector<int>, delays);
        QFETCH(int, median);
        QFETCH(int, p90);
        std::vector<Call> calls{ended(0s)}; // nobody took this one
        for (const int delay : delays)
            calls.push_back(taken(std::chrono::seconds{delay}));
        const DayFigures figures = figuresOf(calls);
        QCOMPARE(figures.answered[0],
            (DelayFigures{.n = static_cast<qint64>(delays.size()),
                .median = std::chrono::seconds{median},
                .p90 = std::chrono::seconds{p90}}));
        QCOMPARE(figures.answered[3], DelayFigures{});
    }

    void delaysAreToldByUrgency()
    {
        const DayFigures figures = figuresOf({taken(5s, Priority::P2), taken(7s, Priority::P3)});
        QCOMPARE(figures.answered[1].median, 5s);
        QCOMPARE(figures.answered[2].median, 7s);
    }

    void anEmergencyIsAnsweredWhileItsCallLasts()
    {
        const Call live{.priority = Priority::P1,
            .alarm = {.raisedAt = morning, .firstAnsweredAt = morning + 42s},
            .startedAt = morning,
            .firstSeenAt = morning - 5s};
        QCOMPARE(figuresOf({live}).answered[0].median, 42s);
    }

    void anAlarmIsAnsweredOnceAPersonDidAnything_data()
    {
        QTest::addColumn<std::optional<Instant>>("answeredAt");
        QTest::addColumn<DelayFigures>("expected");
        const Instant raised = morning + 60s;
        QTest::newRow("after a while") << std::optional{raised + 75s} << one(75s);
        QTest::newRow("taken before it rose") << std::optional{raised - 10s} << one(0s);
        QTest::newRow("nobody yet") << std::optional<Instant>{} << DelayFigures{};
    }
    void anAlarmIsAnsweredOnceAPersonDidAnything()
    {
        QFETCH(std::optional<Instant>, answeredAt);
        Call call = alarmed();
        call.alarm.firstAnsweredAt = answeredAt;
        QTEST(figuresOf({call}).answered[1], "expected");
    }

    void aCallWithoutAnAlarmIsNotWaitedFor()
    {
        Call call = alarmed({attempt(30s, CallbackOutcome::Settled)});
        call.alarm = {.firstAnsweredAt = morning + 90s};
        const DayFigures figures = figuresOf({call});
        QCOMPARE(figures.answered[1], DelayFigures{});
        QCOMPARE(figures.heard[1], DelayFigures{});
        QCOMPARE(figures.inTime[1] + figures.late[1], 0);
    }

    void aClientIsTriedFirstAndHearsAHumanPerhapsLater_data()
    {
        QTest::addColumn<std::vector<CallbackAttempt>>("attempts");
        QTest::addColumn<DelayFigures>("tried");
        QTest::addColumn<DelayFigures>("heard");
        QTest::newRow("nobody tried") << std::vector<CallbackAttempt>{} << DelayFigures{} << DelayFigures{};
        QTest::newRow("it still rings") << std::vector{attempt(40s)} << one(40s) << DelayFigures{};
        const auto row = [](const char* name, CallbackOutcome outcome, const DelayFigures& heard) {
            QTest::newRow(name) << std::vector{attempt(40s, outcome)} << one(40s) << heard;
        };
        row("an appointment is a voice", CallbackOutcome::Appointment, one(40s));
        row("a quote is a voice", CallbackOutcome::Quote, one(40s));
        row("settled is a voice", CallbackOutcome::Settled, one(40s));
        row("a refusal is a voice", CallbackOutcome::Refused, one(40s));
        row("voicemail is none", CallbackOutcome::Voicemail, {});
        row("no answer is none", CallbackOutcome::NoAnswer, {});
        row("busy is none", CallbackOutcome::Busy, {});
        row("a wrong number is none", CallbackOutcome::WrongNumber, {});
        QTest::newRow("the third try reached the client")
            << std::vector{attempt(40s, CallbackOutcome::Busy), attempt(340s, CallbackOutcome::Voicemail),
                   attempt(940s, CallbackOutcome::Quote), attempt(2000s, CallbackOutcome::Settled)}
            << one(40s) << one(940s);
    }
    void aClientIsTriedFirstAndHearsAHumanPerhapsLater()
    {
        QFETCH(std::vector<CallbackAttempt>, attempts);
        const DayFigures figures = figuresOf({alarmed(attempts)});
        QTEST(figures.tried[1], "tried");
        QTEST(figures.heard[1], "heard");
        QCOMPARE(figures.attempts, static_cast<qint64>(attempts.size()));
    }

    void aCallbackIsInTimeByTheClockOfItsUrgency_data()
    {
        QTest::addColumn<Call>("call");
        QTest::addColumn<int>("inTime");
        QTest::addColumn<int>("late");
        QTest::newRow("tried on the last moment") << alarmed({attempt(5min)}) << 1 << 0;
        QTest::newRow("tried a moment later") << alarmed({attempt(5min + 1s)}) << 0 << 1;
        QTest::newRow("never tried, and due") << alarmed() << 0 << 1;
        QTest::newRow("taken, never tried, and due") << alarmed({}, FollowUp::InProgress) << 0 << 1;
        QTest::newRow("closed without a try") << alarmed({}, FollowUp::Done) << 0 << 0;
        Call early = alarmed();
        early.alarm.dueAt = evening + 1s;
        QTest::newRow("not due yet") << early << 0 << 0;
        Call again = alarmed({attempt(60s, CallbackOutcome::Voicemail)});
        again.callbackDueAt = evening - 1h;
        QTest::newRow("the next try is late, the first was not") << again << 1 << 0;
    }
    void aCallbackIsInTimeByTheClockOfItsUrgency()
    {
        QFETCH(Call, call);
        const DayFigures figures = figuresOf({call});
        QTEST(static_cast<int>(figures.inTime[1]), "inTime");
        QTEST(static_cast<int>(figures.late[1]), "late");
    }

    void callsAreCountedByTheHourInWhichTheyBegan_data()
    {
        QTest::addColumn<std::chrono::milliseconds>("span");
        QTest::addColumn<std::vector<qint64>>("hours");
        QTest::newRow("two hours") << std::chrono::milliseconds{2h} << std::vector<qint64>{2, 1};
        QTest::newRow("a begun hour counts") << std::chrono::milliseconds{61min} << std::vector<qint64>{2, 1};
        QTest::newRow("nothing") << std::chrono::milliseconds{0} << std::vector<qint64>{};
        QTest::newRow("backwards") << std::chrono::milliseconds{-1h} << std::vector<qint64>{};
        QTest::newRow("more than a week") << std::chrono::milliseconds{169h} << std::vector<qint64>{};
    }
    void callsAreCountedByTheHourInWhichTheyBegan()
    {
        QFETCH(std::chrono::milliseconds, span);
        const std::vector<Call> calls{ended(0s), ended(3599s), ended(3600s), ended(-1s), ended(2h)};
        QTEST(
            dayFiguresOf(calls, {.from = morning, .until = morning + span, .now = evening}).byHour, "hours");
    }
};

QTEST_APPLESS_MAIN(DayFiguresTest)
#include "tst_day_figures.moc"
