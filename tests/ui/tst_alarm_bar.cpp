// SPDX-License-Identifier: GPL-3.0-or-later
#include "alarm_bar_fixture.h"
#include "panel_picture.h"

#include <QAccessible>
#include <QApplication>
#include <QRegularExpression>
#include <QSignalSpy>

using namespace dispatch;
using namespace std::chrono_literals;

class AlarmBarTest final : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression{u"^(?!This plugin does not support propagateSizeHints).*"_s});
    }

    void alarmsThatNeedSomebodyStandThere()
    {
        BarFixture f;
        Call taken = urgentCall(u"taken"_s, f.clock.now());
        taken.alarm = {.rest = AlarmStage::InHand};
        Call merged = urgentCall(u"merged"_s, f.clock.now());
        merged.mergedInto = {u"p1"_s};
        Call live = urgentCall(u"live"_s, f.clock.now());
        live.lineState = LineState::InProgress;
        live.callbackDueAt.reset();
        Call late = urgentCall(u"late"_s, f.clock.now());
        late.callbackDueAt = f.clock.now() - 2min;
        std::vector calls{urgentCall(u"p2"_s, f.clock.now(), Priority::P2), live,
            urgentCall(u"p1"_s, f.clock.now()), taken, merged, late,
            urgentCall(u"p3"_s, f.clock.now(), Priority::P3)};
        f.read(fromDifferentNumbers(calls));
        QCOMPARE(f.ids(), (QStringList{u"late"_s, u"p1"_s, u"live"_s}));
        const auto* const more = f.bar->findChild<QPushButton*>(u"alarmMore"_s);
        QVERIFY(more->isVisible());
        QCOMPARE(more->text(), u"+1"_s);
    }

    void theKeyAcknowledgesOneAtATimeTheMostUrgentFirst()
    {
        BarFixture f;
        QSignalSpy asked{f.bar, &AlarmBar::acknowledgeRequested};
        f.read(fromDifferentNumbers({urgentCall(u"b"_s, f.clock.now(), Priority::P2),
            urgentCall(u"a"_s, f.clock.now()), urgentCall(u"c"_s, f.clock.now(), Priority::P2)}));
        QStringList order;
        while (f.bar->acknowledgeFirst()) {
            QCOMPARE(asked.count(), 1);
            order << asked.takeFirst().at(0).value<Call>().id.value;
        }
        QCOMPARE(order, (QStringList{u"a"_s, u"b"_s, u"c"_s}));
    }

    void oneThatIsAcknowledgedLeavesAndTheNextIsFirst()
    {
        BarFixture f;
        f.read(fromDifferentNumbers({urgentCall(u"a"_s, f.clock.now()), urgentCall(u"b"_s, f.clock.now())}));
        QCOMPARE(f.bar->first()->id.value, u"a"_s);
        f.bar->acknowledgeFirst();
        QCOMPARE(f.strips().at(0)->accessibleDescription(), u"acquittement envoyé"_s);
        f.source.calls.front().alarm = {.rest = AlarmStage::Acknowledged};
        f.clock.advance(6s); // a pointer that rests there holds no longer
        f.read();
        QCOMPARE(f.ids(), QStringList{u"b"_s});
        QCOMPARE(f.bar->first()->id.value, u"b"_s);
        QCOMPARE(f.button(0, u"alarmAcknowledge"_s)->text(), u"Acquitter F9"_s);
    }

    void whatWasNotKeptIsFirstAgain()
    {
        BarFixture f;
        f.read({urgentCall(u"a"_s, f.clock.now())});
        f.bar->acknowledgeFirst();
        QVERIFY(!f.bar->first());
        f.bar->forgetSent();
        QCOMPARE(f.bar->first()->id.value, u"a"_s);
    }

    void aSecondClickAsksForNothingMore()
    {
        BarFixture f;
        QSignalSpy asked{f.bar, &AlarmBar::acknowledgeRequested};
        f.read({urgentCall(u"a"_s, f.clock.now())});
        QTest::mouseClick(f.button(0, u"alarmAcknowledge"_s), Qt::LeftButton);
        QTest::mouseClick(f.button(0, u"alarmAcknowledge"_s), Qt::LeftButton);
        QCOMPARE(asked.count(), 1);
    }

    void oneNumberIsOneLineAndEachOfItsCallsIsAcknowledged()
    {
        BarFixture f;
        QSignalSpy asked{f.bar, &AlarmBar::acknowledgeRequested};
        f.read({urgentCall(u"a"_s, f.clock.now()), urgentCall(u"b"_s, f.clock.now(), Priority::P2)});
        QCOMPARE(f.strips().size(), 1);
        QVERIFY(f.strips().at(0)->toolTip().contains(u"×2 "_s));
        while (f.bar->acknowledgeFirst())
            continue;
        QCOMPARE(asked.count(), 2);
    }

    void aLineIsTallEnoughForAHandInAHurry()
    {
        BarFixture f;
        f.read(fromDifferentNumbers(
            {urgentCall(u"a"_s, f.clock.now()), urgentCall(u"b"_s, f.clock.now(), Priority::P2)}));
        QVERIFY(f.strips().at(0)->height() >= 56);
        QVERIFY(f.strips().at(1)->height() < f.strips().at(0)->height());
        const auto buttons = f.bar->findChildren<QPushButton*>(u"alarmAcknowledge"_s);
        for (const QPushButton* const button : buttons)
            QVERIFY(button->height() >= 32);
    }

    void theButtonsSpeakOfTheirCall_data()
    {
        QTest::addColumn<QString>("button");
        for (const char* const name : {"alarmAcknowledge", "alarmCallBack", "alarmShelve"})
            QTest::newRow(name) << QString{QLatin1StringView{name}};
    }
    void theButtonsSpeakOfTheirCall()
    {
        QFETCH(QString, button);
        BarFixture f;
        QSignalSpy acknowledged{f.bar, &AlarmBar::acknowledgeRequested};
        QSignalSpy calledBack{f.bar, &AlarmBar::callBackRequested};
        QSignalSpy shelved{f.bar, &AlarmBar::shelveRequested};
        f.read(fromDifferentNumbers({urgentCall(u"a"_s, f.clock.now()), urgentCall(u"b"_s, f.clock.now())}));
        QTest::mouseClick(f.button(1, button), Qt::LeftButton);
        QCOMPARE(acknowledged.count() + calledBack.count() + shelved.count(), 1);
        QSignalSpy& asked = !acknowledged.isEmpty() ? acknowledged
            : !shelved.isEmpty()                    ? shelved
                                                    : calledBack;
        QCOMPARE(asked.at(0).at(0).value<Call>().id, CallId{u"b"_s});
    }

    void aLineOpensItsCall_data()
    {
        QTest::addColumn<Qt::Key>("key");
        QTest::newRow("a click") << Qt::Key_unknown;
        QTest::newRow("Enter") << Qt::Key_Return;
        QTest::newRow("Space") << Qt::Key_Space;
    }
    void aLineOpensItsCall()
    {
        QFETCH(Qt::Key, key);
        BarFixture f;
        QSignalSpy opened{f.bar, &AlarmBar::callRequested};
        f.read({urgentCall(u"a"_s, f.clock.now())});
        if (key == Qt::Key_unknown)
            QTest::mouseClick(f.strips().at(0), Qt::LeftButton, {}, {200, 20});
        else
            QTest::keyClick(f.strips().at(0), key);
        QCOMPARE(opened.count(), 1);
        QCOMPARE(opened.at(0).at(0).value<CallId>(), CallId{u"a"_s});
    }

    void onlyTheLineThatAKeyActsOnPromisesIt()
    {
        BarFixture f;
        f.read(fromDifferentNumbers({urgentCall(u"a"_s, f.clock.now()), urgentCall(u"b"_s, f.clock.now())}));
        f.bar->setChosen({u"b"_s});
        QCOMPARE(f.button(0, u"alarmAcknowledge"_s)->text(), u"Acquitter F9"_s);
        QCOMPARE(f.button(1, u"alarmAcknowledge"_s)->text(), u"Acquitter"_s);
        QCOMPARE(f.button(0, u"alarmCallBack"_s)->text(), u"Rappeler"_s);
        QCOMPARE(f.button(1, u"alarmCallBack"_s)->text(), u"Rappeler Ctrl+R"_s);
        QCOMPARE(f.button(1, u"alarmShelve"_s)->text(), u"Reporter F4"_s);
    }

    void fiftyAlarmsNeverMoveTheFocus()
    {
        BarFixture f;
        QTRY_VERIFY(f.note->hasFocus());
        std::vector<Call> calls;
        for (int i = 0; i < 50; ++i) {
            calls.push_back(urgentCall(u"c%1"_s.arg(i), f.clock.now(), i % 2 ? Priority::P1 : Priority::P2));
            f.read(fromDifferentNumbers(calls));
            QTest::keyClicks(f.note, u"a"_s);
        }
        f.read(std::vector<Call>{});
        QCOMPARE(QApplication::focusWidget(), f.note);
        QCOMPARE(f.note->text(), QString(50, 'a'_L1));
    }

    void aLineWithTheKeysStaysWhenItsCallIsTaken()
    {
        BarFixture f;
        f.read({urgentCall(u"a"_s, f.clock.now())});
        auto* const take = f.button(0, u"alarmShelve"_s);
        take->setFocus(Qt::TabFocusReason);
        QTRY_VERIFY(take->hasFocus());
        f.read({urgentCall(u"b"_s, f.clock.now())});
        QCOMPARE(f.ids(), (QStringList{u"a"_s, u"b"_s}));
        QVERIFY(take->hasFocus());
        QCOMPARE(f.strips().at(0)->accessibleDescription(), u"n’attend plus"_s);
        f.note->setFocus();
        f.clock.advance(6s); // a pointer that rests there holds no longer
        f.read();
        QCOMPARE(f.ids(), QStringList{u"b"_s});
    }

    void aLineIsAnAlertToAScreenReader()
    {
        BarFixture f;
        f.read({urgentCall(u"a"_s, f.clock.now())});
        QAccessibleInterface* const access = QAccessible::queryAccessibleInterface(f.strips().at(0));
        QCOMPARE(access->role(), QAccessible::AlertMessage);
        QVERIFY(access->text(QAccessible::Name).startsWith(u"P1\u00a0Urgence, "_s));
    }

    void states_data()
    {
        addStatesInEveryTheme({u"loading"_s, u"empty"_s, u"calls"_s, u"many"_s, u"flood"_s, u"alone"_s,
            u"offline"_s, u"stopped"_s, u"error"_s});
    }
    void states()
    {
        QFETCH(QString, state);
        QFETCH(QString, theme);
        applyTheme(*themeOf(theme));
        BarFixture f;
        const Instant now = f.clock.now();
        Call masked = urgentCall(u"b"_s, now);
        masked.customer = {};
        masked.callbackDueAt = now - 3min;
        masked.startedAt = now - 8min;
        Call city = urgentCall(u"c"_s, now, Priority::P2);
        city.customer.name = u"Ville de Saint-Jean-sur-Richelieu, Travaux publics"_s;
        city.priorityReason.matched.clear();
        city.lastWords
            = u"C’est pour la conduite de la rue Saint-Jacques, il faudrait passer demain matin très tôt."_s;
        if (state == "calls"_L1)
            f.read({urgentCall(u"a"_s, now), masked, city});
        else if (state == "many"_L1 || state == "flood"_L1)
            f.read(manyCalls(now, state == "flood"_L1 ? 14 : 5));
        else if (state == "offline"_L1 || state == "alone"_L1)
            f.read({city});
        else if (state == "error"_L1)
            f.source.failure = Error{.code = ErrorCode::StoreLocked};
        f.bar->setChosen({u"a"_s});
        if (state != "loading"_L1)
            f.read();
        f.link.attached = state != "offline"_L1;
        emit f.link.attachedChanged(f.link.attached);
        if (f.link.attached)
            f.beat({.listening = state != "stopped"_L1, .attended = state != "alone"_L1});
        if (state == "flood"_L1) {
            f.bar->setSilencedUntil(f.clock.now() + 103s);
            f.bar->setSoundTrouble(u"Le volume est à zéro."_s);
        }
        leavePicture(f.window, u"alarm_bar"_s);
        QCOMPARE(cutTexts(*f.bar), QString{});
    }
};

QTEST_MAIN(AlarmBarTest)
#include "tst_alarm_bar.moc"
