// SPDX-License-Identifier: GPL-3.0-or-later
#include "letter_list.h"

#include <QElapsedTimer>
#include <QRegularExpression>
#include <QSignalSpy>

using namespace dispatch;
using namespace Qt::StringLiterals;

namespace {

constexpr int million = 1'000'000;
constexpr int column = CallListModel::Caller;

} // namespace

class CallListModelTest final : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression{u".*"_s}); }

    void rowsComeAndGoAndStayRight_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::newRow("a new call at the top") << u"abc"_s << u"xabc"_s;
        QTest::newRow("a new call in the middle") << u"abc"_s << u"abxc"_s;
        QTest::newRow("a new call at the end") << u"abc"_s << u"abcx"_s;
        QTest::newRow("the first call of all") << u""_s << u"a"_s;
        QTest::newRow("a call leaves") << u"abc"_s << u"ac"_s;
        QTest::newRow("all calls leave") << u"abc"_s << u""_s;
        QTest::newRow("a call moves up") << u"abcd"_s << u"dabc"_s;
        QTest::newRow("one comes and one leaves") << u"abcd"_s << u"xabc"_s;
        QTest::newRow("two come, one moves") << u"abcd"_s << u"xdaybc"_s;
        QTest::newRow("everything is another") << u"abcd"_s << u"uvwxyz"_s;
    }
    void rowsComeAndGoAndStayRight()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        Letters list{before};
        QCOMPARE(list.shown(), before);
        list.change(after);
        QCOMPARE(list.shown(), after);
    }

    void anIndexFollowsItsCall()
    {
        Letters list{u"abcd"_s};
        const QPersistentModelIndex chosen = list.model.index(1, 0);
        list.change(u"xyabcd"_s);
        QCOMPARE(list.model.idAt(chosen.row()).value, u"b"_s);
        list.change(u"bxyacd"_s);
        QCOMPARE(list.model.idAt(chosen.row()).value, u"b"_s);
    }

    void sameRowsTellNothing()
    {
        Letters list{u"abc"_s};
        const QSignalSpy changed{&list.model, &QAbstractItemModel::dataChanged};
        const QSignalSpy moved{&list.model, &QAbstractItemModel::layoutChanged};
        list.change(u"abc"_s);
        QCOMPARE(changed.count(), 0);
        QCOMPARE(moved.count(), 0);
    }

    void oneChangedCallTellsOfOneRow()
    {
        Letters list{u"abc"_s};
        const QSignalSpy changed{&list.model, &QAbstractItemModel::dataChanged};
        list.become(u"abc"_s);
        const auto plain = list.source.callOf;
        list.source.callOf = [plain](qint64 row) {
            Call call = plain(row);
            if (row == 1)
                call.priority = Priority::P1;
            return call;
        };
        list.link.tellChanged(u"b"_s);
        QTRY_VERIFY(list.source.waiting() > 0);
        list.source.answer();
        QCOMPARE(changed.count(), 1);
        QCOMPARE(changed.at(0).at(0).toModelIndex().row(), 1);
        QCOMPARE(changed.at(0).at(1).toModelIndex().row(), 1);
    }

    void aMillionRowsShowAtOnceAndNeverWait()
    {
        FakeCallSource source;
        FakeDeskLink link;
        ManualClock clock;
        source.rows = million;
        source.callOf = [](qint64 row) { return named(QString::number(row)); };
        CallListModel model{source, link, clock};
        source.answer();
        QCOMPARE(model.rowCount(), million);
        QElapsedTimer timer;
        timer.start();
        for (int row = 0; row < million; row += 1000)
            QCOMPARE(model.index(row, CallListModel::State).data().toString().isEmpty(), false);
        QVERIFY2(timer.elapsed() < 2000, "data() waited");
        QCOMPARE(model.index(999'000, column).data().toString(), u"…"_s);
        model.setVisibleRows(999'000, 999'030);
        QTRY_VERIFY(source.waiting() > 0);
        source.answer();
        QTRY_COMPARE(model.index(999'000, column).data().toString(), u"999000"_s);
    }

    void whatIsOnScreenNowIsReadFirst()
    {
        FakeCallSource source;
        FakeDeskLink link;
        ManualClock clock;
        source.rows = million;
        CallListModel model{source, link, clock};
        source.answer();
        for (int row = 0; row < million; row += 10'000)
            (void)model.index(row, 0).data();
        source.windowQuestions = 0;
        QTRY_COMPARE(source.waiting(), size_t{1});
        QCOMPARE(source.windowQuestions, 1);
        source.answer();
        QVERIFY(model.callAt(990'000));
    }

    void manyChangesAskOnce()
    {
        Letters list{u"abc"_s};
        list.source.windowQuestions = 0;
        for (int i = 0; i < 500; ++i)
            list.link.tellChanged(u"a"_s);
        QTRY_COMPARE(list.source.windowQuestions, 1);
        for (int i = 0; i < 500; ++i)
            list.link.tellChanged(u"a"_s);
        list.source.answer();
        QTRY_COMPARE(list.source.windowQuestions, 2);
        list.source.answer();
    }

    void sortingAsksForTheColumnsIndex()
    {
        Letters list{u"abc"_s};
        list.model.sort(CallListModel::Urgency, Qt::AscendingOrder);
        QCOMPARE(list.source.lastSort, (CallSort{CallColumn::Priority, false}));
        list.source.answer();
        list.model.sort(CallListModel::Waiting, Qt::AscendingOrder);
        QCOMPARE(list.source.waiting(), size_t{0});
    }

    void whileHeldNothingMovesAndValuesFollow()
    {
        Letters list{u"abc"_s};
        list.model.setHeld(true);
        const QSignalSpy waiting{&list.model, &WindowedCallModel::waitingChanged};
        list.become(u"xycab"_s);
        const auto plain = list.source.callOf;
        list.source.callOf = [plain](qint64 row) {
            Call call = plain(row);
            call.priority = Priority::P1;
            return call;
        };
        list.link.tellChanged(u"a"_s);
        QTRY_VERIFY(list.source.waiting() > 0);
        list.source.answer();
        QCOMPARE(list.shown(), u"abc"_s);
        QCOMPARE(list.model.index(0, CallListModel::Urgency).data().toString(), u"P1"_s);
        QVERIFY(list.model.isWaiting());
        QCOMPARE(list.model.waitingCalls(), 2);
        QCOMPARE(waiting.count(), 1);
        const QPersistentModelIndex chosen = list.model.index(1, 0);
        list.model.setHeld(false);
        QCOMPARE(list.shown(), u"xycab"_s);
        QCOMPARE(list.model.idAt(chosen.row()).value, u"b"_s);
        QVERIFY(!list.model.isWaiting());
    }

    void aHeldListStillObeysThePerson()
    {
        Letters list{u"abc"_s};
        list.model.setHeld(true);
        list.change(u"abc"_s);
        list.become(u"z"_s);
        list.model.setFilter({.text = u"z"_s});
        list.source.answer();
        QCOMPARE(list.shown(), u"z"_s);
    }

    void pagesReadWhileHeldFitTheRowsThatAreShown()
    {
        FakeCallSource source;
        FakeDeskLink link;
        ManualClock clock;
        source.rows = 1000;
        source.callOf = [](qint64 row) { return named(QString::number(row)); };
        CallListModel model{source, link, clock};
        source.answer();
        model.setHeld(true);
        source.rows = 1003;
        source.callOf = [](qint64 row) { return named(QString::number(row - 3)); };
        link.tellChanged(u"new"_s);
        QTRY_VERIFY(source.waiting() > 0);
        source.answer();
        (void)model.index(500, column).data();
        QTRY_VERIFY(source.waiting() > 0);
        source.answer();
        QCOMPARE(model.index(500, column).data().toString(), u"500"_s);
        QCOMPARE(model.index(0, column).data().toString(), u"0"_s);
        QCOMPARE(model.rowCount(), 1000);
    }

    void aFilterThatMovesWithTheTimeKeepsTheRows()
    {
        Letters list{u"abc"_s};
        const QSignalSpy reset{&list.model, &QAbstractItemModel::modelReset};
        list.become(u"abcd"_s);
        list.model.moveFilter({.dueBefore = list.clock.now()});
        QTRY_COMPARE((list.source.answer(), list.shown()), u"abcd"_s);
        QCOMPARE(list.source.lastFilter.dueBefore, std::optional{list.clock.now()});
        QCOMPARE(reset.count(), 0);
    }

    void anAnswerToAnOldQuestionIsDropped()
    {
        Letters list{u"abc"_s};
        list.model.setFilter({.live = true});
        list.become(u"z"_s);
        list.model.setFilter({.text = u"z"_s});
        list.source.answer();
        QCOMPARE(list.shown(), u"z"_s);
        QCOMPARE(list.source.lastFilter.text, u"z"_s);
    }

    void aFailureKeepsWhatIsShownAndIsTriedAgain()
    {
        Letters list{u"abc"_s};
        list.source.failure = Error{.code = ErrorCode::StoreLocked};
        list.link.tellChanged(u"a"_s);
        QTRY_VERIFY(list.source.waiting() > 0);
        list.source.answer();
        QVERIFY(list.model.failure());
        QCOMPARE(list.shown(), u"abc"_s);
        list.source.failure.reset();
        list.become(u"xabc"_s);
        QTRY_VERIFY_WITH_TIMEOUT(list.source.waiting() > 0, 5000);
        list.source.answer();
        QVERIFY(!list.model.failure());
        QCOMPARE(list.shown(), u"xabc"_s);
    }
};

QTEST_GUILESS_MAIN(CallListModelTest)
#include "tst_call_list_model.moc"
