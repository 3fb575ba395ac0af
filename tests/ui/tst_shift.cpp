// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/alarm/ladder.h"
#include "core/link/call_view.h"
#include "core/link/local_link.h"
#include "tests/integration/store_fixture.h"
#include "ui/main_window.h"
#include "ui/models/windowed_call_model.h"
#include "ui/panels/alarm_bar.h"

#include <QApplication>
#include <QRegularExpression>
#include <QTableView>

#include <algorithm>
#include <map>

using namespace dispatch;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int callsOfShift = 60;

//! What the test itself knows of a call, from what it played and from the keys that it pressed.
struct Known {
    Priority priority = Priority::P4;
    Instant ended{};
    std::optional<Instant> answered{}; //!< first acknowledged or called back
    std::optional<Instant> tried{};
    std::optional<Instant> heard{}; //!< the client heard a human
    std::vector<CallbackOutcome> outcomes{};
};

Priority priorityOf(int call)
{
    if (call % 12 == 7)
        return Priority::P1;
    if (call % 12 == 3)
        return Priority::P2;
    return call % 4 == 1 ? Priority::P3 : Priority::P4;
}

QString wordsFor(Priority priority)
{
    switch (priority) {
    case Priority::P1:
        return u"Le sous-sol est inondé!"_s;
    case Priority::P2:
        return u"Bonjour, ici la ville de Laval, service des travaux publics."_s;
    case Priority::P3:
        return u"J'ai des racines dans le drain, je veux un gainage."_s;
    case Priority::P4:
        return u"Mon évier est bouché."_s;
    }
    Q_UNREACHABLE();
}

//! A shop of which everything but the data directory goes when it restarts.
struct Shop : StoreFixture {
    bool attended = true;
    std::unique_ptr<Ladder> ladder{};
    std::unique_ptr<LocalLink> link{};
    std::unique_ptr<CallView> view{};
    std::unique_ptr<MainWindow> window{};

    void begin()
    {
        open();
        ladder = std::make_unique<Ladder>(*store, sampleBook(), clock, [this] { return attended; });
        link = std::make_unique<LocalLink>(*store, clock);
        view = std::make_unique<CallView>(store->databasePath());
        const auto rules = sampleBook().current();
        window = std::make_unique<MainWindow>(*link, *view, clock,
            WindowOptions{.author = u"Julie"_s,
                .directory = directory.path(),
                .callback = {.rules = [rules] { return rules; }, .open = [](const QUrl&) { return true; }}});
        window->resize(1366, 768);
        window->show();
        window->activateWindow();
    }
    void end()
    {
        window.reset();
        view.reset();
        link.reset();
        ladder.reset();
        store.reset();
    }
    ~Shop() { end(); }
    Shop() = default;
    Q_DISABLE_COPY_MOVE(Shop)

    [[nodiscard]] qint64 acts() const
    {
        return number("SELECT count(*) FROM journal WHERE author = 'Julie'");
    }
};

//! The smallest of \a delays that at least \a percent of them do not exceed.
std::chrono::seconds percentile(std::vector<std::chrono::seconds> delays, int percent)
{
    std::ranges::sort(delays);
    size_t rank = 0;
    while (static_cast<qint64>(rank + 1) * 100 < static_cast<qint64>(delays.size()) * percent)
        ++rank;
    return delays.at(rank);
}

} // namespace

//! A whole shift by keyboard: sixty calls, five floods, two restarts and one night; afterwards journal, queue
//! and figures are what somebody who only looked at the keys computes.
class ShiftTest final : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        QTest::failOnWarning(
            QRegularExpression{u"^(?!This plugin does not support (propagateSizeHints|raise)).*"_s});
    }

    void journalQueueAndFiguresAgree()
    {
        m_shop.clock.setNow(*fromIso(u"2026-11-24T11:00:00Z")); // Tuesday, 06:00 in Montréal
        const Instant start = m_shop.clock.now();
        m_shop.begin();
        QTRY_VERIFY(m_shop.window->isActiveWindow());
        for (int call = 0; call < callsOfShift; ++call) {
            comeIn(call);
            if (QTest::currentTestFailed())
                return;
            if (call == 19 || call == 39)
                restart();
            if (call == 49)
                sleepThroughTheNight();
            answerAlarms();
            if (call % 3 != 2)
                callBackNext(call);
            if (QTest::currentTestFailed())
                return;
        }
        compareWithJournal();
        compareWithQueue();
        compareWithFigures(start);
    }

private:
    //! Nine minutes later a call is over.
    void comeIn(int call)
    {
        pass(9min);
        const QString id = u"call-%1"_s.arg(call, 2, 10, QChar{u'0'});
        const Instant now = m_shop.clock.now();
        const auto at = [&](const QString& key, EventPayload payload) {
            return Event{.key = key,
                .call = {id},
                .author = u"vapi"_s,
                .occurredAt = now,
                .receivedAt = now,
                .callerPhone = u"+1514555%1"_s.arg(1000 + call),
                .payload = std::move(payload)};
        };
        const Priority priority = priorityOf(call);
        QVERIFY(m_shop.append(
            {at(u"words"_s, TranscriptHeard{.speaker = Speaker::User, .text = wordsFor(priority)}),
                at(u"over"_s,
                    StatusChanged{.status = CallStatus::Ended, .endedReason = u"customer-ended-call"_s})}));
        m_known[id] = {.priority = priority, .ended = now};
        QCOMPARE(m_shop.reader()->call({id})->priority, priority);
    }

    void pass(std::chrono::milliseconds time)
    {
        m_shop.clock.advance(time);
        QVERIFY(m_shop.ladder->tick());
    }

    void press(Qt::Key key, Qt::KeyboardModifiers with = Qt::NoModifier)
    {
        QTest::keyClick(m_shop.window.get(), key, with);
    }

    //! F9 until nothing asks for it, a second each.
    void answerAlarms()
    {
        const AlarmBar& bar = m_shop.window->alarms();
        const auto wanted = [this]() -> QString {
            for (const Priority priority : {Priority::P1, Priority::P2}) {
                const auto calls
                    = m_shop.reader()->window({.priority = priority, .newAt = m_shop.clock.now()},
                        {.column = CallColumn::DueAt, .descending = false}, 0, 50);
                if (!calls->empty())
                    return calls->front().id.value;
            }
            return {};
        };
        for (QString id = wanted(); !id.isEmpty(); id = wanted()) {
            QTRY_VERIFY(bar.first() != nullptr);
            const QString first = bar.first()->id.value;
            const qint64 before = m_shop.acts();
            QTRY_VERIFY(m_shop.window->actions().set().action("acknowledge"_L1).isEnabled());
            press(Qt::Key_F9);
            QTRY_COMPARE(m_shop.acts(), before + 1);
            Known& known = m_known[first];
            known.answered = known.answered.value_or(m_shop.clock.now());
            ++m_acknowledged;
            QTRY_VERIFY(bar.first() == nullptr || bar.first()->id.value != first);
            m_shop.clock.advance(1s);
        }
    }

    //! F7, Ctrl+R, and after a minute Ctrl+D with a digit.
    void callBackNext(int call)
    {
        const QAction& start = m_shop.window->actions().set().action("call-back"_L1);
        const QAbstractItemModel* const list = m_shop.window->findChild<QTableView*>(u"callList"_s)->model();
        m_shop.clock.advance(10s); // no hand is on the list: it shows what it has
        QTRY_COMPARE(list->rowCount(), static_cast<int>(*m_shop.reader()->count({.open = true})));
        press(Qt::Key_F7);
        QTRY_VERIFY(start.isEnabled());
        const qint64 before = m_shop.acts();
        press(Qt::Key_R, Qt::ControlModifier);
        QTRY_COMPARE(m_shop.acts(), before + 1);
        const CallId id = m_shop.reader()->journal({.peopleOnly = true}, 0, 1)->front().call;
        Known& known = m_known[id.value];
        const Instant began = m_shop.clock.now();
        known.answered = known.answered.value_or(began);
        known.tried = known.tried.value_or(began);
        pass(1min);
        const int digit = 1 + (call * 5) % 8;
        const auto outcome = static_cast<CallbackOutcome>(digit - 1);
        QTRY_VERIFY(m_shop.window->actions().set().action("outcome"_L1).isEnabled());
        press(Qt::Key_D, Qt::ControlModifier);
        QTRY_COMPARE(QApplication::focusWidget()->objectName(), u"outcomeChooser"_s);
        QTest::keyClick(QApplication::focusWidget(), static_cast<Qt::Key>(Qt::Key_0 + digit));
        QTRY_COMPARE(m_shop.acts(), before + 2);
        m_shop.window->activateWindow();
        known.outcomes.push_back(outcome);
        if (reachedClient(outcome))
            known.heard = known.heard.value_or(began);
    }

    void restart()
    {
        m_shop.end();
        m_shop.begin();
        QTRY_VERIFY(m_shop.window->isActiveWindow());
    }

    void sleepThroughTheNight()
    {
        m_shop.attended = false;
        for (int hour = 0; hour < 14; ++hour)
            pass(1h);
        m_shop.attended = true;
    }

    void compareWithJournal()
    {
        qint64 tries = 0;
        for (const auto& [id, known] : m_known) {
            const Call call = m_shop.reader()->call({id}).value();
            std::vector<CallbackOutcome> outcomes;
            for (const CallbackAttempt& attempt : call.attempts)
                outcomes.push_back(attempt.outcome.value());
            QVERIFY2(outcomes == known.outcomes, qPrintable(id));
            tries += std::ssize(outcomes);
        }
        QVERIFY(tries > 30);
        QCOMPARE(m_shop.number("SELECT count(*) FROM journal WHERE kind = 'callback-started'"), tries);
        QCOMPARE(m_shop.number("SELECT count(*) FROM journal WHERE kind = 'callback-ended'"), tries);
        QCOMPARE(m_shop.number("SELECT count(*) FROM journal WHERE kind = 'acknowledged'"), m_acknowledged);
        QVERIFY(m_acknowledged >= 10);
        QCOMPARE(m_shop.number("SELECT count(*) FROM outbox WHERE state <> 'not_configured'"), 0);
        QCOMPARE(m_shop.number("SELECT count(*) - count(DISTINCT kind || key) FROM outbox"), 0);
        QCOMPARE(m_shop.store->verify()->faults, QStringList{});
    }

    //! Whether somebody still has to call, by the outcomes alone: the only number that is wrong is the end.
    static bool isStillOpen(const Known& known)
    {
        return known.outcomes.empty() || needsAnotherTry(known.outcomes.back());
    }

    void compareWithQueue()
    {
        m_shop.clock.advance(10s);
        const auto* const list = m_shop.window->findChild<QTableView*>(u"callList"_s);
        const auto* const model = qobject_cast<const WindowedCallModel*>(list->model());
        QStringList expected;
        for (const auto& [id, known] : m_known) {
            if (isStillOpen(known))
                expected += id;
        }
        QTRY_COMPARE(model->rowCount(), static_cast<int>(expected.size()));
        QStringList shown;
        for (int row = 0; row < model->rowCount(); ++row) {
            QTRY_VERIFY(model->callAt(row) != nullptr);
            shown += model->idAt(row).value;
        }
        shown.sort();
        QCOMPARE(shown, expected);
        qint64 waiting = 0;
        for (const auto& [id, known] : m_known)
            waiting
                += !known.outcomes.empty() && known.outcomes.back() == CallbackOutcome::Appointment ? 1 : 0;
        QCOMPARE(*m_shop.reader()->count({.waitsForSlot = true}), waiting);
        QVERIFY(waiting > 0);
    }

    void compareWithFigures(Instant start)
    {
        const DayFigures day
            = m_shop.reader()->day(start, m_shop.clock.now() + 1s, m_shop.clock.now()).value();
        QCOMPARE(day.received, callsOfShift);
        QCOMPARE(day.byPriority.at(0), 5);
        for (size_t i = 0; i < 4; ++i) {
            compareDelays(day.answered.at(i), i, &Known::answered);
            compareDelays(day.tried.at(i), i, &Known::tried);
            compareDelays(day.heard.at(i), i, &Known::heard);
        }
        QCOMPARE(day.toCallBack + day.inProgress,
            std::ranges::count_if(m_known, [](const auto& one) { return isStillOpen(one.second); }));
    }

    void compareDelays(
        const DelayFigures& figures, size_t priority, std::optional<Instant> Known::*moment) const
    {
        std::vector<std::chrono::seconds> delays;
        for (const auto& [id, known] : m_known) {
            if (static_cast<size_t>(known.priority) == priority && known.*moment)
                delays.push_back(std::chrono::floor<std::chrono::seconds>(*(known.*moment) - known.ended));
        }
        QCOMPARE(figures.n, std::ssize(delays));
        if (delays.empty())
            return;
        QCOMPARE(figures.median.count(), percentile(delays, 50).count());
        QCOMPARE(figures.p90.count(), percentile(delays, 90).count());
    }

    Shop m_shop{};
    std::map<QString, Known> m_known{};
    qint64 m_acknowledged = 0;
};

QTEST_MAIN(ShiftTest)
#include "tst_shift.moc"
