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
    call.firstTakenAt = *call.endedAt + delay;
    return call;
}

DayFigures figuresOf(const std::vector<Call>& calls)
{
    return dayFiguresOf(calls, evening);
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
        QCOMPARE(figures.taken[0],
            (DelayFigures{.n = static_cast<qint64>(delays.size()),
                .median = std::chrono::seconds{median},
                .p90 = std::chrono::seconds{p90}}));
        QCOMPARE(figures.taken[3], DelayFigures{});
    }

    void delaysAreToldByUrgency()
    {
        const DayFigures figures = figuresOf({taken(5s, Priority::P2), taken(7s, Priority::P3)});
        QCOMPARE(figures.taken[1].median, 5s);
        QCOMPARE(figures.taken[2].median, 7s);
    }

    void aCallThatLastsIsTakenAfterItsStart()
    {
        const Call live{.priority = Priority::P1,
            .firstTakenAt = morning + 42s,
            .startedAt = morning,
            .firstSeenAt = morning - 5s};
        QCOMPARE(figuresOf({live}).taken[0].median, 42s);
    }
};

QTEST_APPLESS_MAIN(DayFiguresTest)
#include "tst_day_figures.moc"
