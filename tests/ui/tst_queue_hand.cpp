// SPDX-License-Identifier: GPL-3.0-or-later
#include "queue_fixture.h"

#include <QMouseEvent>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>

using namespace dispatch;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct Hand : QueueFixture {
    using QueueFixture::QueueFixture;

    //! The pointer moves over the row.
    void moveOver(int row) const
    {
        QWidget* const viewport = panel->table().viewport();
        QMouseEvent event{QEvent::MouseMove, QPointF{cell(row)}, QPointF{viewport->mapToGlobal(cell(row))},
            Qt::NoButton, Qt::NoButton, Qt::NoModifier};
        QCoreApplication::sendEvent(viewport, &event);
    }
    void leave() const
    {
        QEvent event{QEvent::Leave};
        QCoreApplication::sendEvent(panel->table().viewport(), &event);
    }
    [[nodiscard]] QPushButton* pill() const { return find<QPushButton>("waitingCalls"); }
};

} // namespace

//! Rows do not move under the hand (ui.md, S3).
class QueueHandTest final : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression{u"^(?!This plugin does not support propagateSizeHints).*"_s});
    }

    void withoutAHandNewCallsAreThereAtOnce()
    {
        Hand f{u"abc"_s};
        f.change(u"xabc"_s);
        QCOMPARE(f.shown(), u"xabc"_s);
        QVERIFY(f.pill()->isHidden());
    }

    void nothingMovesForFiveSecondsAndThenAllIsThere()
    {
        Hand f{u"abc"_s};
        f.moveOver(1);
        f.clock.advance(3s);
        f.change(u"xabc"_s);
        QCOMPARE(f.shown(), u"abc"_s);
        QVERIFY(f.pill()->isVisible());
        QCOMPARE(f.pill()->text(), u"1\u00a0nouveau ↑"_s);
        f.clock.advance(1s);
        f.change(u"yxcab"_s);
        QCOMPARE(f.shown(), u"abc"_s);
        QCOMPARE(f.pill()->text(), u"2\u00a0nouveaux ↑"_s);
        f.clock.advance(1s);
        QTRY_COMPARE((f.source.answer(), f.shown()), u"yxcab"_s);
        QVERIFY(f.pill()->isHidden());
    }

    void eachMoveBeginsFiveSecondsAnew()
    {
        Hand f{u"abc"_s};
        f.moveOver(1);
        f.clock.advance(4s);
        f.moveOver(2);
        f.change(u"xabc"_s);
        f.clock.advance(4s);
        f.change(u"xyabc"_s);
        QCOMPARE(f.shown(), u"abc"_s);
    }

    void aPointerThatLeavesLetsGo()
    {
        Hand f{u"abc"_s};
        f.moveOver(1);
        f.change(u"xabc"_s);
        QCOMPARE(f.shown(), u"abc"_s);
        f.leave();
        QTRY_COMPARE((f.source.answer(), f.shown()), u"xabc"_s);
    }

    void keysHoldTheListToo()
    {
        Hand f{u"abc"_s};
        f.panel->table().setFocus();
        QTest::keyClick(&f.panel->table(), Qt::Key_Down);
        f.change(u"xabc"_s);
        QCOMPARE(f.shown(), u"abc"_s);
        f.clock.advance(5s);
        QTRY_COMPARE((f.source.answer(), f.shown()), u"xabc"_s);
    }

    void valuesFollowWhileTheRowsStay()
    {
        Hand f{u"abc"_s};
        f.moveOver(1);
        f.become(u"xabc"_s);
        const auto plain = f.source.callOf;
        f.source.callOf = [plain](qint64 row) {
            Call call = plain(row);
            call.assignedTo = u"Maxime"_s;
            return call;
        };
        f.link.tellChanged(u"b"_s);
        const QModelIndex cell = f.panel->table().model()->index(1, CallListModel::Assignee);
        QTRY_COMPARE((f.source.answer(), cell.data().toString()), u"Maxime"_s);
        QCOMPARE(f.shown(), u"abc"_s);
    }

    void thePillShowsAllAtOnceAndGoesUp_data()
    {
        QTest::addColumn<bool>("byKey");
        QTest::newRow("a click") << false;
        QTest::newRow("Alt+Up") << true;
    }
    void thePillShowsAllAtOnceAndGoesUp()
    {
        QFETCH(bool, byKey);
        QString many;
        for (char16_t letter = u'\u0100'; letter < u'\u0180'; ++letter)
            many += QChar{letter};
        Hand f{many};
        QScrollBar& bar = *f.panel->table().verticalScrollBar();
        bar.setValue(50);
        f.moveOver(60);
        f.change(u"x"_s + many);
        QVERIFY(f.pill()->isVisible());
        if (byKey) {
            f.panel->activateWindow();
            QTRY_VERIFY(f.panel->isActiveWindow());
            QTest::keyClick(f.panel.get(), Qt::Key_Up, Qt::AltModifier);
        } else {
            QTest::mouseClick(f.pill(), Qt::LeftButton);
        }
        QCOMPARE(f.shown().left(1), u"x"_s);
        QCOMPARE(bar.value(), 0);
        QVERIFY(f.pill()->isHidden());
    }

    void theChosenCallStaysChosen()
    {
        Hand f{u"abc"_s};
        QTest::mouseClick(f.panel->table().viewport(), Qt::LeftButton, {}, f.cell(1));
        QCOMPARE(f.panel->table().chosen().value, u"b"_s);
        const QSignalSpy chosen{f.panel.get(), &CallListPanel::callChosen};
        f.change(u"xyabc"_s);
        f.clock.advance(5s);
        QTRY_COMPARE((f.source.answer(), f.shown()), u"xyabc"_s);
        const QModelIndexList rows = f.panel->table().selectionModel()->selectedRows();
        QCOMPARE(rows.size(), 1);
        QCOMPARE(rows.first().row(), 3);
        QCOMPARE(chosen.count(), 0);
    }

    void aRestingPointerHoldsNothing()
    {
        Hand f{u"abc"_s};
        f.moveOver(1);
        f.clock.advance(6s);
        f.moveOver(1);
        f.change(u"xabc"_s);
        QTRY_COMPARE((f.source.answer(), f.shown()), u"xabc"_s);
    }

    void anotherListComesAtOnce()
    {
        Hand f{u"abc"_s};
        f.moveOver(1);
        f.change(u"xabc"_s);
        f.become(u"z"_s);
        QTest::mouseClick(f.find<QPushButton>("filterAll"), Qt::LeftButton);
        f.source.answer();
        QCOMPARE(f.shown(), u"z"_s);
        QVERIFY(f.pill()->isHidden());
    }
};

QTEST_MAIN(QueueHandTest)
#include "tst_queue_hand.moc"
