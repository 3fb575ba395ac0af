// SPDX-License-Identifier: GPL-3.0-or-later
#include "silent_output.h"
#include "ui/panels/alarm_bar.h"
#include "ui/widgets/alarm_strip.h"
#include "window_fixture.h"

#include <QApplication>
#include <QDialog>
#include <QDockWidget>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QTabWidget>
#include <QTest>

#include <algorithm>

using namespace dispatch;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

//! An emergency from a number of its own.
void addEmergency(WindowFixture& f, int number)
{
    const QString call = u"p%1"_s.arg(number);
    f.clock.setNow(second(number + 2)); // an alarm is new once the clock is there
    f.answer(call, number, u"+151455502%1"_s.arg(number, 2, 10, '0'_L1));
    if (!f.append({said(call, u"s"_s, number + 1, u"il y a de l’eau plein le sous-sol, ça monte"_s)}))
        qFatal("the call is not kept");
}

int lines(const WindowFixture& f)
{
    const auto all = f.find<QWidget>("alarmBar")->findChildren<AlarmStrip*>();
    return static_cast<int>(
        std::ranges::count_if(all, [](const AlarmStrip* strip) { return strip->isVisible(); }));
}

qsizetype kept(const WindowFixture& f, const QString& kind)
{
    const auto journal = f.reader()->journal({}, 0, 500);
    if (!journal)
        qFatal("the journal cannot be read");
    return std::ranges::count(*journal, kind, [](const JournalLine& line) { return line.entry.kind; });
}

} // namespace

//! The alarms in the window, over a real store.
class WindowAlarmsTest final : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        QTest::failOnWarning(
            QRegularExpression{u"^(?!This plugin does not support (propagateSizeHints|raise)).*"_s});
    }

    void f9AcknowledgesOneAlarmAPress()
    {
        WindowFixture f;
        addEmergency(f, 0);
        addEmergency(f, 10);
        QTRY_COMPARE(lines(f), 2);
        f.window->activateWindow();
        QTRY_VERIFY(f.window->isActiveWindow());
        QTest::keyClick(f.window.get(), Qt::Key_F9);
        QTRY_COMPARE(lines(f), 1);
        QCOMPARE(kept(f, u"acknowledged"_s), 1);
        QCOMPARE(f.window->alarms().first()->id, CallId{u"p10"_s});
        QTest::keyClick(f.window.get(), Qt::Key_F9);
        QTRY_COMPARE(lines(f), 0);
        QCOMPARE(kept(f, u"acknowledged"_s), 2);
        QVERIFY(!f.window->actions().set().action("acknowledge"_L1).isEnabled());
    }

    void fiftyAlarmsLeaveTheNoteAndTheKeysAlone()
    {
        WindowFixture f;
        f.answer(u"c1"_s, 0);
        f.window->showCall({u"c1"_s});
        auto* const text = f.find<QPlainTextEdit>("noteText");
        QTRY_VERIFY(text->isVisible());
        text->setFocus();
        for (int i = 0; i < 50; ++i) {
            addEmergency(f, i);
            QTest::keyClicks(text, u"a"_s);
            QCoreApplication::processEvents();
        }
        QTRY_VERIFY(lines(f) >= 2);
        QTRY_COMPARE(f.window->alarms().lines().calls().size(), size_t{50});
        QCOMPARE(QApplication::focusWidget(), text);
        QCOMPARE(text->toPlainText(), QString(50, 'a'_L1));
        QVERIFY(!QApplication::activeModalWidget());
    }

    void everySavedLayoutKeepsTheAlarms_data()
    {
        QTest::addColumn<QString>("perspective");
        QTest::addColumn<bool>("floating");
        for (const char* const key : {"day", "duty", "wall", "review"}) {
            const QString perspective = u"perspective."_s + QLatin1StringView{key};
            QTest::addRow("%s", key) << perspective << false;
            QTest::addRow("%s, every panel floating", key) << perspective << true;
        }
    }
    void everySavedLayoutKeepsTheAlarms()
    {
        QFETCH(QString, perspective);
        QFETCH(bool, floating);
        const QTemporaryDir folder;
        {
            const WindowFixture f{{.directory = folder.path()}};
            f.window->actions().set().action(QLatin1StringView{perspective.toLatin1()}).trigger();
            f.window->windowLayout().setLocked(false);
            const auto docks = f.window->findChildren<QDockWidget*>();
            for (QDockWidget* const dock : docks)
                dock->setFloating(floating);
            QCoreApplication::processEvents();
            f.window->close();
        }
        WindowFixture f{{.directory = folder.path()}};
        addEmergency(f, 0);
        QTRY_COMPARE(lines(f), 1);
        const auto* const bar = f.find<QWidget>("alarmBar");
        QVERIFY(bar->isVisible());
        QVERIFY(bar->height() >= 56);
        QVERIFY(bar->window() == f.window.get());
    }

    void f8StopsTheSoundAndIsKept()
    {
        SilentOutput sound;
        WindowFixture f{{.sound = &sound}};
        addEmergency(f, 0);
        QTRY_VERIFY(!sound.sounds.empty());
        f.window->activateWindow();
        QTRY_VERIFY(f.window->isActiveWindow());
        QTest::keyClick(f.window.get(), Qt::Key_F8);
        QVERIFY(f.window->findChild<QWidget*>(u"status_silence"_s));
        QTRY_COMPARE(kept(f, u"silenced"_s), 1);
        QCOMPARE(lines(f), 1);
    }

    void aMuteWindowSaysWhyItCannotBeSilenced()
    {
        const WindowFixture f;
        QVERIFY(!f.window->actions().set().action("silence"_L1).isEnabled());
        QVERIFY(!f.window->actions().set().reason("silence"_L1).isEmpty());
    }

    void aLoudspeakerThatIsOffIsSaidInBothBars()
    {
        const WindowFixture f;
        f.window->hear({.known = true, .present = true, .muted = true, .volume = 1.0});
        QCOMPARE(f.window->findChildren<QWidget*>(u"status_sound"_s).size(), 2);
        f.window->hear({.known = true, .present = true, .volume = 1.0});
        const auto lamps = f.window->findChildren<QWidget*>(u"status_sound"_s);
        for (const QWidget* const lamp : lamps)
            QVERIFY(!lamp->isVisible());
    }

    void shelvingAsksForAReasonAndTakesTheAlarmAway()
    {
        WindowFixture f;
        addEmergency(f, 0);
        QTRY_COMPARE(lines(f), 1);
        QTest::mouseClick(f.find<QPushButton>("alarmShelve"), Qt::LeftButton);
        auto* const verb = f.find<QPushButton>("shelveNow");
        QVERIFY(!verb->isEnabled());
        QTest::keyClicks(f.find<QLineEdit>("shelveReason"), u"Équipe en route"_s);
        QTest::mouseClick(verb, Qt::LeftButton);
        QTRY_COMPARE(lines(f), 0);
        QCOMPARE(kept(f, u"shelved"_s), 1);
        QTRY_COMPARE(f.find<QWidget>("status_shelved")->accessibleName(), u"Reportées 1"_s);
        QTest::mouseClick(f.find<QWidget>("status_shelved"), Qt::LeftButton);
        QTRY_COMPARE(f.list()->model()->rowCount(), 1);
    }

    void theStationIsToldThatSomebodyIsHere()
    {
        WindowFixture f;
        QVERIFY(f.window->presence().isAttended());
        f.clock.advance(6min);
        f.window->presence().look();
        QVERIFY(!f.window->presence().isAttended());
        f.window->presence().take({.sinceInput = 1s});
        QVERIFY(f.window->presence().isAttended());
    }
};

QTEST_MAIN(WindowAlarmsTest)
#include "tst_window_alarms.moc"
