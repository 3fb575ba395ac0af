// SPDX-License-Identifier: GPL-3.0-or-later
// From a P1 in the store to red on the screen and a sound in the room, in real time.
#include "core/link/call_view.h"
#include "core/link/local_link.h"
#include "sound_recording.h"
#include "sound_server.h"
#include "store_fixture.h"
#include "ui/main_window.h"
#include "ui/panels/alarm_bar.h"
#include "ui/sound/effect_output.h"
#include "ui/widgets/alarm_strip.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QRegularExpression>
#include <QScrollBar>
#include <QTableView>
#include <QThread>
#include <QTimer>

#include <algorithm>
#include <atomic>

using namespace dispatch;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int alarms = 100;
constexpr int rows = 100'000;
constexpr qint64 mostMs = 1000; // ui.md A1

//! Notes when the line of a call was painted.
class PaintWatch final : public QObject {
public:
    explicit PaintWatch(QObject& painted) { painted.installEventFilter(this); }

    void expect(const CallId& call)
    {
        m_call = call;
        m_after = -1;
        m_since.start();
    }
    [[nodiscard]] qint64 after() const { return m_after; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        const auto* const strip = event->type() == QEvent::Paint && m_after < 0
            ? qobject_cast<const AlarmStrip*>(watched)
            : nullptr;
        if (strip != nullptr && strip->call().id == m_call)
            m_after = m_since.elapsed();
        return false;
    }

private:
    CallId m_call{};
    QElapsedTimer m_since{};
    qint64 m_after = -1;
};

//! How long the machine let a thread of this process wait that had nothing to do but to tick: what the alarm
//! cannot be blamed for.
class StallWatch final {
public:
    StallWatch()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        m_timer.setInterval(tickMs);
        m_timer.moveToThread(&m_thread);
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { tick(); });
        QObject::connect(&m_thread, &QThread::started, &m_timer, qOverload<>(&QTimer::start));
        m_thread.start(QThread::NormalPriority);
    }
    ~StallWatch()
    {
        QMetaObject::invokeMethod(&m_timer, &QTimer::stop, Qt::BlockingQueuedConnection);
        m_thread.quit();
        m_thread.wait();
    }
    Q_DISABLE_COPY_MOVE(StallWatch)

    void clear() { m_stalledMs = 0; }
    [[nodiscard]] qint64 stalledMs() const { return m_stalledMs; }

private:
    static constexpr int tickMs = 10;

    void tick()
    {
        const qint64 since = m_since.isValid() ? m_since.restart() : (m_since.start(), tickMs);
        if (since > 5 * tickMs)
            m_stalledMs += since - tickMs;
    }

    QThread m_thread{};
    QTimer m_timer{};
    QElapsedTimer m_since{};
    std::atomic<qint64> m_stalledMs{0};
};

Event eventNow(const Clock& clock, const QString& call, EventPayload payload)
{
    return {.key = u"k%1"_s.arg(payload.index()),
        .call = {call},
        .author = u"vapi"_s,
        .occurredAt = clock.now(),
        .receivedAt = clock.now(),
        .callerPhone = u"+1514555%1"_s.arg(qHash(call) % 10'000, 4, 10, QChar{u'0'}),
        .payload = std::move(payload)};
}

qint64 median(std::vector<qint64> values)
{
    std::ranges::sort(values);
    return values.at(values.size() / 2);
}

} // namespace

class AlarmLatencyTest final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        if (!SoundServer::isInstalled())
            QSKIP("needs pulseaudio and pulseaudio-utils");
        server.start();
        QTRY_VERIFY(server.isReady());
    }
    void init()
    {
        QTest::failOnWarning(
            QRegularExpression{u"^(?!This plugin does not support (propagateSizeHints|raise)).*"_s});
    }

    void aP1IsPaintedAndHeardWithinASecondAHundredTimesOfAHundred()
    {
        StoreFixture f;
        f.open();
        fill(f);
        const SystemClock clock;
        LocalLink link{*f.store, clock};
        CallView view{f.store->databasePath()};
        EffectOutput sound;
        sound.follow({.known = true, .reached = true, .present = true, .volume = 1.0});
        MainWindow window{link, view, clock, {.author = u"Julie"_s, .sound = &sound}};
        window.resize(1366, 768);
        window.show();
        window.activateWindow();
        QTRY_VERIFY(window.isActiveWindow());
        auto* const list = window.findChild<QTableView*>(u"callList"_s);
        QTRY_COMPARE_WITH_TIMEOUT(list->model()->rowCount(), rows, 30'000);

        SoundRecording recording{u"shop"_s};
        QTRY_VERIFY(recording.isRunning());
        QTRY_VERIFY(!sound.devices().empty());
        PaintWatch paints{*qApp};
        QTimer busy; // a hand that scrolls through everything, all the time
        connect(&busy, &QTimer::timeout, list, [bar = list->verticalScrollBar()] {
            bar->setValue((bar->value() + 1717) % std::max(bar->maximum(), 1));
        });
        busy.start(20ms);

        StallWatch stalls;
        std::vector<qint64> painted;
        std::vector<qint64> heard;
        for (int i = 0; i < alarms; ++i) {
            const CallId call{u"flood-%1"_s.arg(i)};
            recording.clear();
            stalls.clear();
            paints.expect(call);
            QVERIFY(f.append(
                {eventNow(clock, call.value, TranscriptHeard{.text = u"Le sous-sol est inondé!"_s})}));
            QTRY_VERIFY2_WITH_TIMEOUT(paints.after() >= 0 && recording.audibleAfter() >= 0,
                qPrintable(u"alarm %1: painted %2, heard %3"_s.arg(i)
                               .arg(paints.after())
                               .arg(recording.audibleAfter())),
                5'000);
            painted.push_back(paints.after());
            heard.push_back(recording.audibleAfter());
            QVERIFY2(std::max(painted.back(), heard.back()) <= mostMs + stalls.stalledMs(),
                qPrintable(u"alarm %1: painted after %2 ms, heard after %3 ms"_s.arg(i)
                               .arg(painted.back())
                               .arg(heard.back())));
            QTRY_VERIFY(window.actions().set().action("acknowledge"_L1).isEnabled());
            QTest::keyClick(&window, Qt::Key_F9);
            QTRY_VERIFY(window.alarms().first() == nullptr);
            QTRY_VERIFY(recording.endedInSilence(100));
        }
        qInfo("painted after %lld ms (worst %lld), heard after %lld ms (worst %lld), %d times",
            median(painted), *std::ranges::max_element(painted), median(heard),
            *std::ranges::max_element(heard), alarms);
    }

private:
    //! Old calls that were all dealt with long ago, but that stand in the list of calls to be made.
    static void fill(StoreFixture& f)
    {
        constexpr int atOnce = 1000;
        for (int from = 0; from < rows; from += atOnce) {
            std::vector<Event> events;
            events.reserve(atOnce);
            for (int i = from; i < from + atOnce; ++i)
                events.push_back(oldCall(i));
            QVERIFY(f.append(std::move(events)));
        }
    }
    static Event oldCall(int number)
    {
        return from(status(u"old-%1"_s.arg(number), CallStatus::Ended, -number, u"customer-ended-call"_s),
            u"+1438555%1"_s.arg(number % 10'000, 4, 10, QChar{u'0'}));
    }

public:
    SoundServer server{};
};

int main(int argc, char** argv)
{
    AlarmLatencyTest test; // its sound server first: it tells the libraries where it is
    QApplication application{argc, argv};
    return QTest::qExec(&test, argc, argv);
}

#include "tst_alarm_latency.moc"
