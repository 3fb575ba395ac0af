// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/call_list_model.h"
#include "ui/models/live_calls_model.h"
#include "ui/screenshot.h"
#include "window_fixture.h"

#include <QApplication>
#include <QDialog>
#include <QDockWidget>
#include <QFile>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTabWidget>

using namespace dispatch;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class MainWindowTest final : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression{u"^(?!This plugin does not support propagateSizeHints).*"_s});
    }

    void aCallAppearsLiveAndInTheList()
    {
        WindowFixture f;
        f.answer(u"c1"_s, 0);
        QTRY_COMPARE(f.live()->model()->rowCount(), 1);
        QTRY_COMPARE(f.list()->model()->rowCount(), 1);
        QCOMPARE(f.textAt(f.list(), 0, CallListModel::Phone), u"514\u00a0555-0123"_s);
        QCOMPARE(f.textAt(f.list(), 0, CallListModel::State), u"En cours"_s);
    }

    void anEndedCallLeavesTheLiveOnes()
    {
        WindowFixture f;
        f.answer(u"c1"_s, 0);
        QTRY_COMPARE(f.live()->model()->rowCount(), 1);
        QVERIFY(f.append({status(u"c1"_s, CallStatus::Ended, 42, u"customer-ended-call"_s)}));
        QTRY_COMPARE(f.live()->model()->rowCount(), 0);
        QCOMPARE(f.list()->model()->rowCount(), 1);
    }

    void aLiveDurationRunsWithTheClock()
    {
        WindowFixture f;
        f.answer(u"c1"_s, 0);
        QTRY_COMPARE(f.live()->model()->rowCount(), 1);
        f.clock.setNow(second(75));
        QCOMPARE(f.textAt(f.live(), 0, LiveCallsModel::Duration), u"1:15"_s);
    }

    void filtersShowTheCallsTheyName()
    {
        WindowFixture f;
        f.answer(u"c1"_s, 0);
        f.answer(u"c2"_s, 10, u"+14505550188"_s);
        QVERIFY(f.append({said(u"c1"_s, u"s1"_s, 20, u"refoulement"_s),
            status(u"c1"_s, CallStatus::Ended, 30, u"customer-ended-call"_s)}));
        QTRY_COMPARE(f.list()->model()->rowCount(), 2);
        QTest::mouseClick(f.find<QPushButton>("filterLive"), Qt::LeftButton);
        QTRY_COMPARE(f.list()->model()->rowCount(), 1);
        QTest::mouseClick(f.find<QPushButton>("filterToCallBack"), Qt::LeftButton);
        QTRY_COMPARE(f.textAt(f.list(), 0, CallListModel::Phone), u"514\u00a0555-0123"_s);
        QTest::mouseClick(f.find<QPushButton>("filterAll"), Qt::LeftButton);
        QTRY_COMPARE(f.list()->model()->rowCount(), 2);
    }

    void searchFindsANumberInAnyFormat()
    {
        WindowFixture f;
        f.answer(u"c1"_s, 0);
        f.answer(u"c2"_s, 10, u"+14505550188"_s);
        QTRY_COMPARE(f.list()->model()->rowCount(), 2);
        QTest::keyClick(f.window.get(), Qt::Key_F, Qt::ControlModifier);
        QCOMPARE(QApplication::focusWidget(), f.find<QLineEdit>("searchField"));
        QTest::keyClicks(QApplication::focusWidget(), u"450 555-01"_s);
        QTRY_COMPARE(f.list()->model()->rowCount(), 1);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QTRY_COMPARE(f.list()->model()->rowCount(), 2);
    }

    void theChosenCallStaysChosenWhenOthersCome()
    {
        WindowFixture f;
        for (int i = 0; i < 5; ++i)
            f.answer(u"c%1"_s.arg(i), i);
        QTRY_COMPARE(f.list()->model()->rowCount(), 5);
        f.list()->setCurrentIndex(f.list()->model()->index(2, 1));
        const auto chosen = [&f] {
            const auto rows = f.list()->selectionModel()->selectedRows();
            return rows.size() == 1 ? rows.first().data(WindowedCallModel::CallIdRole).toString() : QString{};
        };
        QCOMPARE(chosen(), u"c2"_s);
        f.answer(u"new"_s, 100);
        QTRY_COMPARE(f.list()->model()->rowCount(), 6);
        QCOMPARE(chosen(), u"c2"_s);
        QCOMPARE(f.list()->currentIndex().row(), 3);
    }

    void rowsUnderTheEyeDoNotMove()
    {
        WindowFixture f;
        for (int i = 0; i < 80; ++i)
            f.answer(u"c%1"_s.arg(i), i);
        QTRY_COMPARE(f.list()->model()->rowCount(), 80);
        f.list()->verticalScrollBar()->setValue(30);
        const auto top = [&f] {
            return f.list()->indexAt({5, 5}).data(WindowedCallModel::CallIdRole).toString();
        };
        const QString before = top();
        QCOMPARE(before, u"c49"_s);
        f.answer(u"new"_s, 100);
        QTRY_COMPARE(f.list()->model()->rowCount(), 81);
        QCOMPARE(top(), before);
        QCOMPARE(f.list()->verticalScrollBar()->value(), 31);
    }

    void f6GoesRoundThePanels()
    {
        WindowFixture f;
        f.answer(u"c1"_s, 0);
        f.window->showCall({u"c1"_s});
        QTRY_VERIFY(f.find<QTabWidget>("sheetTabs")->isVisible());
        f.list()->setFocus();
        const auto inside = [&f](const char* panel) {
            return f.find<QWidget>(panel)->isAncestorOf(QApplication::focusWidget());
        };
        for (const char* const panel : {"livePanel", "sheetPanel", "dayPanel"}) {
            QTest::keyClick(f.window.get(), Qt::Key_F6);
            QVERIFY2(inside(panel), panel);
        }
        QTest::keyClick(f.window.get(), Qt::Key_F6);
        QCOMPARE(QApplication::focusWidget(), f.list());
        QTest::keyClick(f.window.get(), Qt::Key_F6, Qt::ShiftModifier);
        QVERIFY(inside("dayPanel"));
    }

    void focusStaysWhereItIsWhileCallsCome()
    {
        WindowFixture f;
        f.answer(u"c1"_s, 0);
        f.window->showCall({u"c1"_s});
        auto* const text = f.find<QPlainTextEdit>("noteText");
        QTRY_VERIFY(text->isVisible());
        text->setFocus();
        for (int i = 0; i < 20; ++i) {
            f.answer(u"x%1"_s.arg(i), 10 + i);
            QTest::keyClicks(text, u"a"_s);
        }
        QTRY_COMPARE(f.list()->model()->rowCount(), 21);
        QCOMPARE(QApplication::focusWidget(), text);
        QCOMPARE(text->toPlainText().size(), 20);
    }

    void theDemoBannerSaysItAndCannotBeClosed()
    {
        const WindowFixture real;
        QVERIFY(!real.window->findChild<QLabel*>(u"demoBanner"_s));
        const WindowFixture demo{{.demo = true}};
        QVERIFY(demo.window->windowTitle().startsWith(u"DÉMO"_s));
        const auto actions = demo.window->findChildren<QAction*>();
        for (QAction* const action : actions) {
            if (action->isCheckable())
                action->setChecked(false);
        }
        QVERIFY(demo.find<QLabel>("demoBanner")->isVisible());
        QVERIFY(demo.find<QLabel>("demoBanner")->text().contains(u"DÉMO"_s));
    }

    void aClosedPanelStaysClosedAndCtrl0BringsAllBack()
    {
        const QTemporaryDir folder;
        {
            const WindowFixture f{{.directory = folder.path()}};
            f.find<QDockWidget>("dockLive")->close();
            f.window->close();
        }
        const WindowFixture f{{.directory = folder.path()}};
        QVERIFY(f.find<QDockWidget>("dockLive")->isHidden());
        f.window->activateWindow();
        QTRY_VERIFY(f.window->isActiveWindow());
        QTest::keyClick(f.window.get(), Qt::Key_0, Qt::ControlModifier);
        QVERIFY(f.find<QDockWidget>("dockLive")->isVisible());
    }

    void aSpoiltLayoutGivesTheDefaultOne()
    {
        const QTemporaryDir folder;
        const QString name = folder.filePath(u"layout.json"_s);
        QFile file{name};
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{\"version\":1,\"layouts\":[garbage");
        file.close();
        const WindowFixture f{{.directory = folder.path()}};
        QVERIFY(f.find<QDockWidget>("dockLive")->isVisible());
        QVERIFY(f.find<QDockWidget>("dockSheet")->isVisible());
        QVERIFY(f.list()->width() > f.window->width() / 2);
    }

    void panelsAreShownByName()
    {
        const WindowFixture f;
        f.find<QDockWidget>("dockSheet")->close();
        QVERIFY(f.window->showPanel(u"dockSheet"_s));
        QVERIFY(f.find<QDockWidget>("dockSheet")->isVisible());
        QVERIFY(!f.window->showPanel(u"dockNowhere"_s));
    }

    void ageOfTheHeartbeatIsShownAndRunsOut()
    {
        WindowFixture f;
        f.link->publish({.measuredAt = f.clock.now(), .listening = true, .authConfigured = true});
        QTRY_VERIFY(f.window->findChild<QWidget*>(u"status_lastCall"_s));
        const auto* const reception = f.find<QWidget>("status_reception");
        QCOMPARE(reception->accessibleName(), u"Réception il y a 0\u00a0s"_s);
        f.clock.advance(6s);
        QTRY_COMPARE(
            reception->accessibleName(), u"Réception\u00a0: inconnu, dernier signe il y a 6\u00a0s"_s);
    }

    void everythingThatTakesFocusHasAName()
    {
        WindowFixture f;
        f.answer(u"c1"_s, 0);
        f.window->showCall({u"c1"_s});
        QTRY_VERIFY(f.find<QTabWidget>("sheetTabs")->isVisible());
        QStringList nameless;
        const auto widgets = f.window->findChildren<QWidget*>();
        for (const QWidget* const widget : widgets) {
            const auto* const button = qobject_cast<const QAbstractButton*>(widget);
            const bool named = !widget->accessibleName().isEmpty() || (button && !button->text().isEmpty());
            const bool ours = !widget->objectName().startsWith("qt_"_L1);
            if (widget->isVisible() && (widget->focusPolicy() & Qt::TabFocus) && ours && !named)
                nameless << QLatin1StringView{widget->metaObject()->className()} + ' '_L1
                        + widget->objectName();
        }
        QCOMPARE(nameless.join('\n'_L1), QString{});
    }

    void theAboutBoxOpensWithoutBlocking()
    {
        const WindowFixture f;
        f.window->actions().set().action("about"_L1).trigger();
        auto* const about = f.find<QDialog>("aboutDialog");
        QVERIFY(about->isVisible());
        QTest::mouseClick(f.find<QPushButton>("closeAbout"), Qt::LeftButton);
        QVERIFY(!about->isVisible());
    }

    void aPictureOfTheWindowIsWritten()
    {
        const WindowFixture f;
        const QTemporaryDir folder;
        QVERIFY(saveScreenshot(*f.window, folder.filePath(u"a.png"_s)));
        QCOMPARE(QImage{folder.filePath(u"a.png"_s)}.size(), QSize(1366, 768));
        QVERIFY(!saveScreenshot(*f.window, u"/nowhere/a.png"_s));
    }
};

QTEST_MAIN(MainWindowTest)
#include "tst_main_window.moc"
