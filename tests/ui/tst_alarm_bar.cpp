// SPDX-License-Identifier: GPL-3.0-or-later
#include "panel_picture.h"
#include "tests/support/fake_desk_link.h"
#include "tests/support/kept_calls.h"
#include "tests/support/manual_clock.h"
#include "ui/panels/alarm_bar.h"
#include "ui/widgets/alarm_strip.h"
#include "ui/widgets/status_lamp.h"

#include <QAccessible>
#include <QLineEdit>
#include <QMainWindow>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QVBoxLayout>

#include <algorithm>

using namespace dispatch;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

//! A bar in the frame of a window that has a field to type in, as the real window has it.
struct Fixture {
    ManualClock clock{};
    KeptCalls source{};
    FakeDeskLink link{};
    QMainWindow window{};
    AlarmBar* bar = nullptr;
    QLineEdit* note = nullptr;

    Fixture()
    {
        auto* const top = new QWidget{&window};
        auto* const column = new QVBoxLayout{top};
        column->setContentsMargins(0, 0, 0, 0);
        bar = new AlarmBar{source, link, clock, top};
        column->addWidget(bar);
        window.setMenuWidget(top);
        note = new QLineEdit{&window};
        window.setCentralWidget(note);
        window.resize(1366, 950);
        window.show();
        window.activateWindow();
        note->setFocus();
        beat();
    }
    ~Fixture() { delete window.takeCentralWidget(); }
    Q_DISABLE_COPY_MOVE(Fixture)

    void beat(bool listening = true)
    {
        emit link.statusMeasured({.measuredAt = clock.now(),
            .listening = listening,
            .listenAddress = u"127.0.0.1:8787"_s,
            .authConfigured = true});
    }
    //! Reads what the source now holds, as after a change.
    void read()
    {
        source.answer();
        const int before = source.questions;
        emit link.resyncNeeded();
        QTRY_VERIFY(source.questions >= before + 4);
        source.answer();
        QCoreApplication::processEvents();
    }
    void read(const std::vector<Call>& calls)
    {
        source.calls = calls;
        read();
    }
    [[nodiscard]] QList<AlarmStrip*> strips() const
    {
        QList<AlarmStrip*> shown;
        const auto all = bar->findChildren<AlarmStrip*>();
        for (AlarmStrip* const strip : all) {
            if (strip->isVisible())
                shown << strip;
        }
        std::ranges::sort(shown, {}, [](const AlarmStrip* strip) { return strip->y(); });
        return shown;
    }
    [[nodiscard]] QStringList ids() const
    {
        QStringList ids;
        for (const AlarmStrip* const strip : strips())
            ids << strip->call().id.value;
        return ids;
    }
    [[nodiscard]] StatusItem state() const { return bar->findChild<StatusLamp*>()->item(); }
};

} // namespace

class AlarmBarTest final : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression{u"^(?!This plugin does not support propagateSizeHints).*"_s});
    }

    void noneIsSaidOnlyWithTheAgeOfTheReading()
    {
        Fixture f;
        QCOMPARE(f.state().text, u"Vérification des urgences…"_s);
        f.read();
        QCOMPARE(f.state().text, u"Aucune urgence · vérifié il y a 0\u00a0s"_s);
        QCOMPARE(f.state().level, Level::Good);
        f.clock.advance(4s);
        f.beat();
        QCOMPARE(f.state().text, u"Aucune urgence · vérifié il y a 4\u00a0s"_s);
    }

    void whatIsNotProvenIsUnknown_data()
    {
        QTest::addColumn<QString>("trouble");
        QTest::addColumn<Level>("level");
        QTest::addColumn<QString>("words");
        QTest::newRow("no heartbeat") << u"heartbeat"_s << Level::Unknown << u"Urgences\u00a0: inconnu"_s;
        QTest::newRow("no reading") << u"reading"_s << Level::Unknown << u"Urgences\u00a0: inconnu"_s;
        QTest::newRow("a reading that failed")
            << u"failure"_s << Level::Unknown << u"Urgences\u00a0: inconnu"_s;
        QTest::newRow("cut off") << u"cut"_s << Level::Warning << u"Alarmes locales seulement"_s;
        QTest::newRow("reception stopped") << u"stopped"_s << Level::Bad << u"Réception arrêtée"_s;
    }
    void whatIsNotProvenIsUnknown()
    {
        QFETCH(QString, trouble);
        QFETCH(QString, words);
        Fixture f;
        f.read();
        if (trouble == "heartbeat"_L1)
            f.clock.advance(6s);
        if (trouble == "reading"_L1)
            f.clock.advance(76s);
        f.link.attached = trouble != "cut"_L1;
        f.source.failure
            = trouble == "failure"_L1 ? std::optional{Error{.code = ErrorCode::StoreLocked}} : std::nullopt;
        if (trouble == "failure"_L1)
            f.read();
        if (trouble == "cut"_L1)
            emit f.link.attachedChanged(false);
        else if (trouble != "heartbeat"_L1)
            f.beat(trouble != "stopped"_L1);
        QTRY_VERIFY2(f.state().text.startsWith(words), qPrintable(f.state().text));
        QTEST(f.state().level, "level");
        QVERIFY(f.bar->findChild<StatusLamp*>()->isVisible());
    }

    void urgentCallsThatNobodyTookStandThere()
    {
        Fixture f;
        Call taken = urgentCall(u"taken"_s, f.clock.now());
        taken.assignedTo = u"Julie"_s;
        Call merged = urgentCall(u"merged"_s, f.clock.now());
        merged.mergedInto = {u"p1"_s};
        Call live = urgentCall(u"live"_s, f.clock.now());
        live.lineState = LineState::InProgress;
        live.callbackDueAt.reset();
        Call late = urgentCall(u"late"_s, f.clock.now());
        late.callbackDueAt = f.clock.now() - 2min;
        f.read({urgentCall(u"p2"_s, f.clock.now(), Priority::P2), live, urgentCall(u"p1"_s, f.clock.now()),
            taken, merged, late, urgentCall(u"p3"_s, f.clock.now(), Priority::P3)});
        QCOMPARE(f.ids(), (QStringList{u"late"_s, u"p1"_s, u"live"_s}));
        const auto* const more = f.bar->findChild<QPushButton*>(u"alarmMore"_s);
        QVERIFY(more->isVisible());
        QCOMPARE(more->text(), u"+1"_s);
    }

    void aLineIsTallEnoughForAHandInAHurry()
    {
        Fixture f;
        f.read({urgentCall(u"a"_s, f.clock.now()), urgentCall(u"b"_s, f.clock.now(), Priority::P2)});
        QVERIFY(f.strips().at(0)->height() >= 56);
        QVERIFY(f.strips().at(1)->height() < f.strips().at(0)->height());
        const auto buttons = f.bar->findChildren<QPushButton*>(u"alarmTake"_s);
        for (const QPushButton* const button : buttons)
            QVERIFY(button->height() >= 32);
    }

    void theButtonsSpeakOfTheirCall()
    {
        Fixture f;
        QSignalSpy taken{f.bar, &AlarmBar::takeRequested};
        QSignalSpy opened{f.bar, &AlarmBar::callRequested};
        f.read({urgentCall(u"a"_s, f.clock.now())});
        QTest::mouseClick(f.strips().at(0)->findChild<QPushButton*>(u"alarmTake"_s), Qt::LeftButton);
        QCOMPARE(taken.count(), 1);
        QCOMPARE(taken.at(0).at(0).value<CallId>(), CallId{u"a"_s});
        QTest::mouseClick(f.strips().at(0)->findChild<QPushButton*>(u"alarmOpen"_s), Qt::LeftButton);
        QTest::mouseClick(f.strips().at(0), Qt::LeftButton, {}, {200, 20});
        QCOMPARE(opened.count(), 2);
    }

    void onlyTheLineOfTheChosenCallPromisesTheKey()
    {
        Fixture f;
        f.read({urgentCall(u"a"_s, f.clock.now()), urgentCall(u"b"_s, f.clock.now())});
        f.bar->setChosen({u"b"_s});
        QCOMPARE(f.strips().at(0)->findChild<QPushButton*>(u"alarmTake"_s)->text(), u"Prendre"_s);
        QCOMPARE(f.strips().at(1)->findChild<QPushButton*>(u"alarmTake"_s)->text(), u"Prendre Ctrl+G"_s);
    }

    void alarmsNeverMoveTheFocus()
    {
        Fixture f;
        QTRY_VERIFY(f.note->hasFocus());
        for (int i = 0; i < 5; ++i) {
            f.read(
                {urgentCall(u"c%1"_s.arg(i), f.clock.now()), urgentCall(u"c%1"_s.arg(i + 1), f.clock.now())});
            QTest::keyClicks(f.note, u"a"_s);
        }
        f.read(std::vector<Call>{});
        QCOMPARE(QApplication::focusWidget(), f.note);
        QCOMPARE(f.note->text(), u"aaaaa"_s);
    }

    void aLineWithTheKeysStaysWhenItsCallIsTaken()
    {
        Fixture f;
        f.read({urgentCall(u"a"_s, f.clock.now())});
        auto* const take = f.strips().at(0)->findChild<QPushButton*>(u"alarmTake"_s);
        take->setFocus(Qt::TabFocusReason);
        QTRY_VERIFY(take->hasFocus());
        f.read({urgentCall(u"b"_s, f.clock.now())});
        QCOMPARE(f.ids(), (QStringList{u"a"_s, u"b"_s}));
        QVERIFY(take->hasFocus());
        QCOMPARE(f.strips().at(0)->accessibleDescription(), u"n’est plus à prendre"_s);
        f.note->setFocus();
        f.clock.advance(6s); // a pointer that rests there holds no longer
        f.read();
        QCOMPARE(f.ids(), QStringList{u"b"_s});
    }

    void aLineIsAnAlertToAScreenReader()
    {
        Fixture f;
        f.read({urgentCall(u"a"_s, f.clock.now())});
        QAccessibleInterface* const access = QAccessible::queryAccessibleInterface(f.strips().at(0));
        QCOMPARE(access->role(), QAccessible::AlertMessage);
        QVERIFY(access->text(QAccessible::Name).startsWith(u"P1\u00a0Urgence, "_s));
    }

    void states_data()
    {
        addStatesInEveryTheme(
            {u"loading"_s, u"empty"_s, u"calls"_s, u"many"_s, u"offline"_s, u"stopped"_s, u"error"_s});
    }
    void states()
    {
        QFETCH(QString, state);
        QFETCH(QString, theme);
        applyTheme(*themeOf(theme));
        Fixture f;
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
        else if (state == "many"_L1)
            f.read({urgentCall(u"a"_s, now), masked, urgentCall(u"d"_s, now), urgentCall(u"e"_s, now), city});
        else if (state == "offline"_L1)
            f.read({city});
        else if (state == "error"_L1)
            f.source.failure = Error{.code = ErrorCode::StoreLocked};
        f.bar->setChosen({u"a"_s});
        if (state != "loading"_L1)
            f.read();
        f.link.attached = state != "offline"_L1;
        emit f.link.attachedChanged(f.link.attached);
        if (f.link.attached)
            f.beat(state != "stopped"_L1);
        leavePicture(f.window, u"alarm_bar"_s);
        QCOMPARE(cutTexts(*f.bar), QString{});
    }
};

QTEST_MAIN(AlarmBarTest)
#include "tst_alarm_bar.moc"
