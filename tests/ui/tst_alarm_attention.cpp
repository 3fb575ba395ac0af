// SPDX-License-Identifier: GPL-3.0-or-later
#include "panel_picture.h"
#include "tests/support/fake_desk_link.h"
#include "tests/support/kept_calls.h"
#include "tests/support/manual_clock.h"
#include "ui/models/preferences.h"
#include "ui/panels/alarm_attention.h"
#include "ui/panels/alarm_bar.h"
#include "ui/widgets/border_pulse.h"

#include <QApplication>
#include <QLineEdit>
#include <QMainWindow>
#include <QPushButton>
#include <QRegularExpression>
#include <QScreen>
#include <QSignalSpy>

using namespace dispatch;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct Fixture {
    ManualClock clock{};
    KeptCalls source{};
    FakeDeskLink link{};
    Preferences preferences{{}};
    QMainWindow window{};
    AlarmBar* bar = nullptr;
    QLineEdit* note = nullptr;
    std::unique_ptr<AlarmAttention> attention{};

    Fixture()
    {
        bar = new AlarmBar{source, link, clock, &window};
        window.setMenuWidget(bar);
        note = new QLineEdit{&window};
        window.setCentralWidget(note);
        attention = std::make_unique<AlarmAttention>(window, *bar, preferences, clock);
        window.resize(1000, 950);
        window.show();
        window.activateWindow();
        note->setFocus();
    }
    ~Fixture()
    {
        attention.reset();
        delete window.takeCentralWidget();
    }
    Q_DISABLE_COPY_MOVE(Fixture)

    void read(const std::vector<Call>& calls)
    {
        source.calls = calls;
        source.answer();
        const int before = source.questions;
        emit link.resyncNeeded();
        QTRY_VERIFY(source.questions >= before + 3);
        source.answer();
        QCoreApplication::processEvents();
    }
    //! So long that the window does not just change places with another.
    void wait()
    {
        QCoreApplication::processEvents();
        clock.advance(1s);
    }
    void leave()
    {
        window.hide();
        wait();
    }
    [[nodiscard]] AttentionStrip& strip() { return attention->strip(); }
    [[nodiscard]] BorderPulse* border() const { return window.findChild<BorderPulse*>(); }
};

} // namespace

class AlarmAttentionTest final : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression{u"^(?!This plugin does not support).*"_s}); }

    void theStripShowsOnlyWhileTheWindowIsOutOfSight()
    {
        Fixture f;
        f.read({urgentCall(u"a"_s, f.clock.now())});
        QTRY_VERIFY(!f.strip().isVisible());
        f.leave();
        QTRY_VERIFY(f.strip().isVisible());
        f.window.show();
        f.window.activateWindow();
        QTRY_VERIFY(!f.strip().isVisible());
        f.window.showMinimized();
        f.wait();
        QTRY_VERIFY(f.strip().isVisible());
        f.read({});
        QTRY_VERIFY(!f.strip().isVisible());
    }

    void aWindowThatWasNeverShownAsksForNobody()
    {
        Fixture f;
        AlarmBar bar{f.source, f.link, f.clock};
        QWidget never;
        AlarmAttention attention{never, bar, f.preferences, f.clock};
        f.source.calls = {urgentCall(u"a"_s, f.clock.now())};
        f.source.answer();
        QCoreApplication::processEvents();
        QVERIFY(!attention.strip().isVisible());
    }

    void theStripNeverTakesTheKeys()
    {
        const Fixture f;
        QTRY_COMPARE(QApplication::focusWidget(), f.note);
        AttentionStrip strip;
        strip.tell(urgentCall(u"a"_s, f.clock.now()), 2, f.clock.now());
        strip.appear(*f.window.screen());
        QCoreApplication::processEvents();
        QVERIFY(strip.isVisible());
        // the offscreen platform activates whatever is shown: what a real one goes by is asked for
        QCOMPARE(f.window.focusWidget(), f.note);
        QVERIFY(!strip.focusWidget());
        QVERIFY(strip.windowFlags().testFlag(Qt::WindowDoesNotAcceptFocus));
        QVERIFY(strip.windowFlags().testFlag(Qt::WindowStaysOnTopHint));
        QVERIFY(strip.testAttribute(Qt::WA_ShowWithoutActivating));
        const auto buttons = strip.findChildren<QPushButton*>();
        for (const QPushButton* const button : buttons) {
            QCOMPARE(button->focusPolicy(), Qt::NoFocus);
            QVERIFY(button->width() >= 24 && button->height() >= 24);
            QVERIFY(!button->accessibleName().isEmpty());
        }
    }

    void theStripAcknowledgesTheOneItShows()
    {
        Fixture f;
        QSignalSpy asked{f.bar, &AlarmBar::acknowledgeRequested};
        f.read({urgentCall(u"a"_s, f.clock.now())});
        f.leave();
        QTRY_VERIFY(f.strip().isVisible());
        QTest::mouseClick(f.strip().findChild<QPushButton*>(u"attentionAcknowledge"_s), Qt::LeftButton);
        QCOMPARE(asked.count(), 1);
        QCOMPARE(asked.at(0).at(0).value<Call>().id, CallId{u"a"_s});
    }

    void theStripOpensItsCall_data()
    {
        QTest::addColumn<bool>("button");
        QTest::newRow("its button") << true;
        QTest::newRow("the rest of it") << false;
    }
    void theStripOpensItsCall()
    {
        QFETCH(bool, button);
        Fixture f;
        QSignalSpy opened{f.attention.get(), &AlarmAttention::openRequested};
        f.read({urgentCall(u"a"_s, f.clock.now())});
        f.leave();
        QTRY_VERIFY(f.strip().isVisible());
        QWidget* const target = button ? f.strip().findChild<QPushButton*>(u"attentionOpen"_s)
                                       : static_cast<QWidget*>(&f.strip());
        QTest::mouseClick(target, Qt::LeftButton, {}, button ? QPoint{} : QPoint{60, 20});
        QCOMPARE(opened.count(), 1);
    }

    void theBorderNeverFlashesFasterThanThreeTimesASecond()
    {
        int flashes = 0;
        bool lit = false;
        for (auto elapsed = 0ms; elapsed < 1s; elapsed += 1ms) {
            const bool now = BorderPulse::isLit(elapsed, false);
            flashes += now && !lit ? 1 : 0;
            lit = now;
        }
        QVERIFY(flashes >= 1 && flashes <= 3);
    }

    void theBorderStaysAfterFiveSecondsOrWithoutMotion_data()
    {
        QTest::addColumn<int>("from");
        QTest::addColumn<bool>("reduced");
        QTest::newRow("after five seconds") << 5000 << false;
        QTest::newRow("with reduced motion") << 0 << true;
    }
    void theBorderStaysAfterFiveSecondsOrWithoutMotion()
    {
        QFETCH(int, from);
        QFETCH(bool, reduced);
        for (int elapsed = from; elapsed < 20'000; elapsed += 50)
            QVERIFY(BorderPulse::isLit(std::chrono::milliseconds{elapsed}, reduced));
    }

    void theBorderStandsWhileAnEmergencyDoes()
    {
        Fixture f;
        f.preferences.set(QString{AlarmAttention::reducedMotionKey}, true);
        f.read({urgentCall(u"a"_s, f.clock.now(), Priority::P2)});
        QVERIFY(!f.border()->isVisible());
        f.read({urgentCall(u"a"_s, f.clock.now())});
        QVERIFY(f.border()->isVisible());
        QVERIFY(f.border()->testAttribute(Qt::WA_TransparentForMouseEvents));
        f.read({});
        QVERIFY(!f.border()->isVisible());
    }

    void theBorderCanBeTurnedOff()
    {
        Fixture f;
        f.preferences.set(QString{AlarmAttention::borderKey}, false);
        f.read({urgentCall(u"a"_s, f.clock.now())});
        QVERIFY(!f.border()->isVisible());
    }

    void pictures_data() { addStatesInEveryTheme({u"p1"_s, u"p2"_s}); }
    void pictures()
    {
        QFETCH(QString, state);
        QFETCH(QString, theme);
        applyTheme(*themeOf(theme));
        const ManualClock clock;
        const Priority priority = state == "p1"_L1 ? Priority::P1 : Priority::P2;
        AttentionStrip strip;
        strip.tell(urgentCall(u"a"_s, clock.now(), priority), 2, clock.now());
        strip.appear(*QGuiApplication::primaryScreen());
        leavePicture(strip, u"attention"_s);
        QCOMPARE(cutTexts(strip), QString{});
    }
};

QTEST_MAIN(AlarmAttentionTest)
#include "tst_alarm_attention.moc"
