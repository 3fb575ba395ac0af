// SPDX-License-Identifier: GPL-3.0-or-later
#include "queue_fixture.h"

#include <QComboBox>
#include <QContextMenuEvent>
#include <QDateEdit>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QWheelEvent>

using namespace dispatch;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

//! The callback list: what it asks for, what it says, what its keys do.
class QueuePanelTest final : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression{u"^(?!This plugin does not support propagateSizeHints).*"_s});
    }

    void callsToCallBackComeFirstTheMostUrgentOnTop()
    {
        const QueueFixture f{u"abc"_s};
        QVERIFY(f.source.lastFilter == CallFilter{.open = true});
        QCOMPARE(f.source.lastSort, usualSort(QueueList::ToCallBack));
        QVERIFY(f.find<QPushButton>("filterToCallBack")->isChecked());
        QCOMPARE(f.find<QLabel>("callCount")->text(), u"Appels\u00a0: 3"_s);
    }

    void eachListHasItsButton_data()
    {
        QTest::addColumn<QByteArray>("button");
        QTest::addColumn<QString>("name");
        QTest::newRow("all") << QByteArray{"filterAll"} << u"all"_s;
        QTest::newRow("live") << QByteArray{"filterLive"} << u"live"_s;
        QTest::newRow("mine") << QByteArray{"filterMine"} << u"mine"_s;
        QTest::newRow("overdue") << QByteArray{"filterOverdue"} << u"overdue"_s;
        QTest::newRow("nobody's") << QByteArray{"filterUnassigned"} << u"unassigned"_s;
        QTest::newRow("refused") << QByteArray{"filterRefused"} << u"refused"_s;
    }
    void eachListHasItsButton()
    {
        QFETCH(QByteArray, button);
        QFETCH(QString, name);
        const QueueFixture f{u"abc"_s};
        const QSignalSpy changed{f.panel.get(), &CallListPanel::viewChanged};
        QTest::mouseClick(f.find<QPushButton>(button.constData()), Qt::LeftButton);
        QVERIFY(f.source.lastFilter == filterOf(usualView(*queueListOf(name)), u"Julie"_s, f.clock.now()));
        QCOMPARE(changed.count(), 1);
        QCOMPARE(changed.at(0).at(0).toString(), name);
        QVERIFY(f.panel->showView(u"toCallBack"_s));
        QVERIFY(f.find<QPushButton>("filterToCallBack")->isChecked());
        QVERIFY(!f.panel->showView(u"nothing"_s));
    }

    void oneUrgencyAtATimeOrNone()
    {
        const QueueFixture f{u"abc"_s};
        auto* const first = f.find<QPushButton>("filterP1");
        auto* const second = f.find<QPushButton>("filterP2");
        QTest::mouseClick(first, Qt::LeftButton);
        QTest::mouseClick(second, Qt::LeftButton);
        QVERIFY(!first->isChecked());
        QCOMPARE(f.source.lastFilter.priority, std::optional{Priority::P2});
        QTest::mouseClick(second, Qt::LeftButton);
        QCOMPARE(f.source.lastFilter.priority, std::nullopt);
    }

    void zoneServiceAndDaysNarrowDown()
    {
        const QueueFixture f{u"abc"_s};
        const auto choose = [&f](const char* box, const QVariant& data) {
            auto* const combo = f.find<QComboBox>(box);
            combo->setCurrentIndex(combo->findData(data));
            emit combo->activated(combo->currentIndex());
        };
        choose("filterZone", u"laval"_s);
        choose("filterService", u"gainage"_s);
        choose("filterDate", static_cast<int>(QueueDays::One));
        auto* const day = f.find<QDateEdit>("filterDay");
        QVERIFY(day->isVisible());
        day->setDate({2026, 11, 1});
        QCOMPARE(f.source.lastFilter.zone, u"laval"_s);
        QCOMPARE(f.source.lastFilter.service, u"gainage"_s);
        QCOMPARE(f.source.lastFilter.from, std::optional{startOf({2026, 11, 1})});
        QCOMPARE(f.source.lastFilter.open, true);
        QTest::mouseClick(f.find<QPushButton>("clearFilters"), Qt::LeftButton);
        QVERIFY(f.source.lastFilter == CallFilter{.open = true});
        QVERIFY(!day->isVisible());
        QVERIFY(f.find<QPushButton>("clearFilters")->isHidden());
    }

    void rollingOverABoxChangesNothing()
    {
        const QueueFixture f{u"abc"_s};
        auto* const box = f.find<QComboBox>("filterZone");
        QWheelEvent roll{QPointF{5, 5}, QPointF{5, 5}, {}, {0, -240}, Qt::NoButton, Qt::NoModifier,
            Qt::NoScrollPhase, false};
        QCoreApplication::sendEvent(box, &roll);
        QCOMPARE(box->currentIndex(), 0);
    }

    void choicesAreSortedAsPeopleSortThem()
    {
        QLocale::setDefault(QLocale{u"fr_CA"_s});
        const QueueFixture f;
        const auto* const box = f.find<QComboBox>("filterService");
        QCOMPARE(box->itemData(0).toString(), QString{});
        QCOMPARE(box->count(), 22);
        QVERIFY(box->findText(u"Débouchage"_s) < box->findText(u"Drain de toit"_s));
    }

    void typingPausesBeforeItAsks()
    {
        QueueFixture f{u"abc"_s};
        auto* const field = f.find<QLineEdit>("searchField");
        f.panel->focusSearch();
        f.source.windowQuestions = 0;
        QTest::keyClicks(field, u"tremblay"_s);
        QCOMPARE(f.source.windowQuestions, 0);
        QTRY_COMPARE(f.source.windowQuestions, 1);
        QCOMPARE(f.source.lastFilter.text, u"tremblay"_s);
        QTest::keyClick(field, Qt::Key_Escape);
        QCOMPARE(field->text(), QString{});
        QCOMPARE(f.source.lastFilter.text, QString{});
    }

    void aSearchFromElsewhereBeginsWithItsWords()
    {
        const QueueFixture f{u"abc"_s};
        f.panel->activateWindow();
        f.panel->focusSearch(u"514 555"_s);
        QTRY_COMPARE(f.source.lastFilter.text, u"514 555"_s);
        QVERIFY(f.find<QLineEdit>("searchField")->hasFocus());
    }

    void countsStandOnTheirButtons()
    {
        QueueFixture f{u"abc"_s};
        QCOMPARE(f.find<QPushButton>("filterToCallBack")->text(), u"À rappeler\u00a03"_s);
        QCOMPARE(f.find<QPushButton>("filterOverdue")->text(), u"En retard\u00a03"_s);
        f.source.failure = Error{.code = ErrorCode::StoreFailed};
        f.link.tellChanged(u"a"_s);
        QTRY_COMPARE((f.source.answer(), f.find<QPushButton>("filterToCallBack")->text()), u"À rappeler"_s);
    }

    void overdueCallsAreAskedForAnewWithTheTime()
    {
        QueueFixture f{u"abc"_s};
        f.panel->showView(u"overdue"_s);
        f.source.answer();
        f.clock.advance(30s);
        QTRY_COMPARE(f.source.lastFilter.dueBefore, std::optional{f.clock.now()});
        f.source.answer();
        QCOMPARE(f.shown(), u"abc"_s);
    }

    void anotherNameShowsOthersCalls()
    {
        QueueFixture f{u"abc"_s};
        f.panel->showView(u"mine"_s);
        QCOMPARE(f.source.lastFilter.assignee, u"Julie"_s);
        f.person.setName(u"Maxime"_s);
        QCOMPARE(f.source.lastFilter.assignee, u"Maxime"_s);
    }

    void anEmptyQueueSaysSoAndCountsTheDay()
    {
        QueueFixture f;
        f.source.figures.received = 12;
        QTRY_COMPARE((f.source.answer(), f.panel->table().emptyText()),
            u"Tout est rappelé.\nAujourd’hui\u00a0: 12\u00a0appels reçus"_s);
        QVERIFY(f.find<QPushButton>("clearFiltersBelow")->isHidden());
    }

    void anEmptyNarrowedListOffersTheWayBack()
    {
        QueueFixture f;
        QTest::mouseClick(f.find<QPushButton>("filterP1"), Qt::LeftButton);
        f.source.answer();
        QCOMPARE(f.panel->table().emptyText(), u"Aucun appel ne correspond."_s);
        auto* const clear = f.find<QPushButton>("clearFiltersBelow");
        QVERIFY(clear->isVisible());
        QTest::mouseClick(clear, Qt::LeftButton);
        QVERIFY(f.source.lastFilter == CallFilter{.open = true});
    }

    void aSlowStoreIsSaidToLoad()
    {
        QueueFixture f;
        f.panel.reset();
        f.panel = std::make_unique<CallListPanel>(f.source, f.link, f.clock, f.person, f.preferences);
        f.panel->show();
        QCOMPARE(f.panel->table().emptyText(), QString{});
        QTRY_COMPARE(f.panel->table().emptyText(), u"Chargement…"_s);
    }

    void whenTheStationIsGoneTheListSaysSinceWhen()
    {
        QueueFixture f{u"abc"_s};
        f.link.attached = false;
        emit f.link.attachedChanged(false);
        const QString since = u"Hors ligne depuis"_s;
        const auto offline = [&f, &since] {
            const auto labels = f.panel->findChildren<QLabel*>();
            return std::ranges::any_of(labels, [&since](const QLabel* label) {
                return label->isVisible() && label->text().startsWith(since);
            });
        };
        QVERIFY(offline());
        QCOMPARE(f.shown(), u"abc"_s);
        f.link.attached = true;
        emit f.link.attachedChanged(true);
        QVERIFY(!offline());
    }

    void aFailureKeepsTheRowsAndSaysSo()
    {
        QueueFixture f{u"abc"_s};
        f.source.failure = Error{.code = ErrorCode::StoreLocked};
        f.change(u"x"_s);
        const auto labels = f.panel->findChildren<QLabel*>();
        QVERIFY(std::ranges::any_of(labels, [](const QLabel* label) {
            return label->isVisible() && label->accessibleName() == label->text()
                && label->text().size() > 20;
        }));
        QCOMPARE(f.shown(), u"abc"_s);
    }

    void f7GoesDownTheListAndRound()
    {
        const QueueFixture f{u"abc"_s};
        const QSignalSpy chosen{f.panel.get(), &CallListPanel::callChosen};
        const auto next = [&f](int step) {
            f.panel->chooseNext(step);
            return f.panel->table().chosen().value;
        };
        QCOMPARE(next(1), u"a"_s);
        QCOMPARE(next(1), u"b"_s);
        QCOMPARE(next(1), u"c"_s);
        QCOMPARE(next(1), u"a"_s);
        QCOMPARE(next(-1), u"c"_s);
        QCOMPARE(chosen.count(), 5);
    }

    void f7TakesTheCallThatCameInTheChosenOnesPlace()
    {
        QueueFixture f{u"abcd"_s};
        f.panel->chooseNext(1);
        f.panel->chooseNext(1);
        f.change(u"acd"_s);
        f.panel->chooseNext(1);
        QCOMPARE(f.panel->table().chosen().value, u"c"_s);
    }

    void f7SkipsCallsThatAreDone()
    {
        QueueFixture f{u"abcd"_s};
        f.panel->showView(u"all"_s);
        const auto plain = f.source.callOf;
        f.source.callOf = [plain](qint64 row) {
            Call call = plain(row);
            call.followUp = row == 2 ? FollowUp::InProgress : FollowUp::Done;
            return call;
        };
        f.source.answer();
        f.panel->chooseNext(1);
        QCOMPARE(f.panel->table().chosen().value, u"c"_s);
    }

    void f7PassesOverWhatOthersHaveAndWhatIsPutOff()
    {
        QueueFixture f{u"abcd"_s};
        const auto plain = f.source.callOf;
        f.source.callOf = [plain](qint64 row) {
            Call call = plain(row);
            if (row == 0)
                call.assignedTo = u"Maxime"_s;
            if (row == 1)
                call.alarm.rest = AlarmStage::Shelved;
            return call;
        };
        emit f.link.resyncNeeded();
        QTRY_VERIFY((f.source.answer(),
            !f.panel->table().model()->index(0, CallListModel::Assignee).data().toString().isEmpty()));
        f.panel->chooseNext(1);
        QCOMPARE(f.panel->table().chosen().value, u"c"_s);
    }

    void severalChosenCallsAreActedOnTogether()
    {
        const QueueFixture f{u"abc"_s};
        const QSignalSpy asked{f.panel.get(), &CallListPanel::actTogetherRequested};
        QVERIFY(!f.find<QWidget>("queueBulkBar")->isVisible());
        QTest::mouseClick(f.panel->table().viewport(), Qt::LeftButton, {}, f.cell(0));
        QTest::mouseClick(f.panel->table().viewport(), Qt::LeftButton, Qt::ShiftModifier, f.cell(1));
        QVERIFY(f.find<QWidget>("queueBulkBar")->isVisible());
        QTest::mouseClick(f.find<QPushButton>("bulkDone"), Qt::LeftButton);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.first().first().toString(), u"call.markDone"_s);
        QCOMPARE(asked.first().last().value<std::vector<Call>>().size(), size_t{2});
    }

    void anUrgentCallAmongThemForbidsIt()
    {
        QueueFixture f{u"abc"_s};
        const auto plain = f.source.callOf;
        f.source.callOf = [plain](qint64 row) {
            Call call = plain(row);
            call.priority = row == 1 ? Priority::P1 : Priority::P4;
            return call;
        };
        emit f.link.resyncNeeded();
        QTRY_VERIFY((f.source.answer(), f.panel->table().model()->index(1, 0).data().toString() == u"P1"_s));
        f.panel->table().selectAll();
        QVERIFY(!f.find<QPushButton>("bulkDone")->isEnabled());
        QVERIFY(f.find<QLabel>("bulkText")->text().contains(u"un par un"_s));
    }

    void theWaitingListShowsWindowAndDays()
    {
        const QueueFixture f{u"abc"_s};
        const QHeaderView& header = *f.panel->table().horizontalHeader();
        QVERIFY(header.isSectionHidden(CallListModel::Window));
        QVERIFY(f.panel->showView(u"waiting"_s));
        QVERIFY(!header.isSectionHidden(CallListModel::Window));
        QVERIFY(!header.isSectionHidden(CallListModel::WishedDays));
        QVERIFY(f.panel->showView(u"shelved"_s));
        QVERIFY(header.isSectionHidden(CallListModel::WishedDays));
    }

    void f7ShowsTheQueueWhereNothingIsToBeCalledBack()
    {
        QueueFixture f;
        f.panel->showView(u"refused"_s);
        f.source.answer();
        f.panel->chooseNext(1);
        f.become(u"abc"_s);
        f.source.answer();
        QTRY_COMPARE(f.panel->table().chosen().value, u"a"_s);
        QCOMPARE(f.panel->view().list, QueueList::ToCallBack);
    }

    void theMenuKeyAsksForTheMenuOfTheChosenCall()
    {
        const QueueFixture f{u"abc"_s};
        const QSignalSpy asked{f.panel.get(), &CallListPanel::contextMenuRequested};
        CallTable& table = f.panel->table();
        f.panel->chooseNext(1);
        QContextMenuEvent key{QContextMenuEvent::Keyboard, QPoint{}, QPoint{}};
        QCoreApplication::sendEvent(table.viewport(), &key);
        QContextMenuEvent mouse{
            QContextMenuEvent::Mouse, f.cell(2), table.viewport()->mapToGlobal(f.cell(2))};
        QCoreApplication::sendEvent(table.viewport(), &mouse);
        QContextMenuEvent nowhere{
            QContextMenuEvent::Mouse, {5, 400}, table.viewport()->mapToGlobal(QPoint{5, 400})};
        QCoreApplication::sendEvent(table.viewport(), &nowhere);
        QCOMPARE(asked.count(), 2);
        QCOMPARE(asked.at(0).at(1).value<CallId>().value, u"a"_s);
        QCOMPARE(asked.at(1).at(1).value<CallId>().value, u"c"_s);
    }

    void thePanelStaysNarrowInEverySizeOfText()
    {
        const QueueFixture f{u"abc"_s};
        QVERIFY2(f.panel->minimumSizeHint().width() <= 820,
            qPrintable(QString::number(f.panel->minimumSizeHint().width())));
    }

    void everyControlHasANameAndIsLargeEnough()
    {
        const QueueFixture f{u"abc"_s};
        const auto widgets = f.panel->findChildren<QWidget*>();
        for (const QWidget* const widget : widgets) {
            if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus)
                || widget->objectName().startsWith("qt_"_L1))
                continue;
            const auto* const button = qobject_cast<const QAbstractButton*>(widget);
            QVERIFY2(!widget->objectName().isEmpty(), widget->metaObject()->className());
            QVERIFY2(!widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()),
                qPrintable(widget->objectName()));
            QVERIFY2(widget->width() >= 24 && widget->height() >= 24, qPrintable(widget->objectName()));
        }
    }
};

QTEST_MAIN(QueuePanelTest)
#include "tst_queue_panel.moc"
