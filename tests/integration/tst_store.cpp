// SPDX-License-Identifier: GPL-3.0-or-later
#include "store_fixture.h"

#include <QRegularExpression>

#include <atomic>

using namespace dispatch;
using namespace Qt::StringLiterals;

//! What the journal promises to those who append to it.
class StoreTest : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void anEventIsThereAfterReopening()
    {
        StoreFixture f;
        f.open();
        const auto appended = f.append({from(status(u"c1"_s, CallStatus::InProgress, 0), u"+15145551234"_s)});
        QVERIFY(appended);
        QCOMPARE(appended->front().seq, 1U);
        QVERIFY(!appended->front().duplicate);
        f.open();
        const auto call = f.reader()->call({u"c1"_s});
        QVERIFY(call);
        QCOMPARE(call->lineState, LineState::InProgress);
        QCOMPARE(call->customer.phone, u"+15145551234"_s);
        QCOMPARE(f.store->health().lastSeq, 1U);
    }

    void aSecondDeliveryOfAToolGetsTheFirstAnswer()
    {
        StoreFixture f;
        f.open();
        const Event first = answered(u"c1"_s, u"tool-1"_s, 1, u"jeudi 9 h"_s);
        QVERIFY(f.append({first}));
        const auto again = f.append({answered(u"c1"_s, u"tool-1"_s, 5, u"vendredi 14 h"_s)});
        QVERIFY(again);
        QVERIFY(again->front().duplicate);
        QCOMPARE(again->front().seq, 1U);
        QCOMPARE(again->front().event, first);
        QCOMPARE(f.reader()->detail({u"c1"_s})->tools.size(), 1U);
    }

    void theSameEventTwiceInOneRequestIsKeptOnce()
    {
        StoreFixture f;
        f.open();
        const Event first = answered(u"c1"_s, u"tool-1"_s, 1, u"jeudi"_s);
        const auto appended = f.append({first, answered(u"c1"_s, u"tool-1"_s, 1, u"samedi"_s)});
        QVERIFY(appended);
        QVERIFY(!appended->at(0).duplicate);
        QVERIFY(appended->at(1).duplicate);
        QCOMPARE(appended->at(1).event, first);
        QCOMPARE(*f.reader()->lastSeq(), 1U);
    }

    void theSameKeyInAnotherCallIsAnotherEvent()
    {
        StoreFixture f;
        f.open();
        QVERIFY(f.append({said(u"c1"_s, u"k"_s, 1, u"bonjour"_s)}));
        const auto other = f.append({said(u"c2"_s, u"k"_s, 1, u"bonsoir"_s)});
        QVERIFY(other && !other->front().duplicate);
    }

    void manyThreadsShareCommitsAndEachEventIsKeptOnce()
    {
        StoreFixture f;
        f.open();
        constexpr int threads = 8;
        constexpr int each = 100;
        std::atomic<int> kept{0};
        std::vector<std::thread> crowd;
        for (int t = 0; t < threads; ++t) {
            crowd.emplace_back([&f, &kept, t] {
                for (int i = 0; i < each; ++i) {
                    // two threads deliver each event
                    const QString call = u"call-%1-%2"_s.arg(t / 2).arg(i % 10);
                    const auto result = f.append({said(call, u"line-%1"_s.arg(i), i, u"il y a de l'eau"_s)});
                    kept += result && !result->front().duplicate ? 1 : 0;
                }
            });
        }
        for (std::thread& thread : crowd)
            thread.join();
        QCOMPARE(kept.load(), threads / 2 * each);
        QCOMPARE(*f.reader()->lastSeq(), static_cast<quint64>(threads / 2 * each));
        const auto report = f.store->verify();
        QVERIFY(report);
        QCOMPARE(report->faults, QStringList{});
        QCOMPARE(report->checked, static_cast<quint64>(threads / 2 * each));
    }

    void aRequestWithoutAKeyIsRefusedAndHurtsNoOther()
    {
        StoreFixture f;
        f.open();
        auto bad = f.store->append({{.event = said(u"c1"_s, QString{}, 1, u"?"_s)}});
        auto good = f.store->append({{.event = said(u"c1"_s, u"k"_s, 1, u"allô"_s)}});
        QCOMPARE(bad.get().error().code, ErrorCode::Malformed);
        QVERIFY(good.get());
        QCOMPARE(*f.reader()->lastSeq(), 1U);
    }

    void requestsThatWaitAreAnsweredBeforeTheStoreGoes()
    {
        StoreFixture f;
        f.open();
        std::vector<std::future<AppendResult>> futures;
        for (int i = 0; i < 2000; ++i) {
            futures.push_back(f.store->append(
                {{.event = said(u"c%1"_s.arg(i % 100), u"line-%1"_s.arg(i), i, u"encore"_s)}}));
        }
        f.store.reset();
        for (auto& future : futures)
            QVERIFY(future.get());
        f.open();
        QCOMPARE(f.number("SELECT count(*) FROM transcript_lines"), 2000);
    }

    void eachCommitIsAnnouncedInOrder()
    {
        StoreFixture f;
        f.open();
        std::vector<Change> heard; // read only after the store thread has ended
        f.store->addCommitListener([&heard](const std::vector<Change>& changes) {
            heard.insert(heard.end(), changes.begin(), changes.end());
        });
        QVERIFY(f.append({status(u"c1"_s, CallStatus::Ringing, 1), status(u"c1"_s, CallStatus::Ringing, 1),
            said(u"c1"_s, u"k"_s, 2, u"bonjour"_s)}));
        QVERIFY(f.append({eventOf(QString{}, u"n"_s, 3, Noted{.type = u"test"_s})}));
        f.store.reset();
        const std::vector<Change> expected{
            {.seq = 1, .call = {u"c1"_s}, .kind = u"status"_s, .receivedAt = second(1)},
            {.seq = 2, .call = {u"c1"_s}, .kind = u"transcript"_s, .receivedAt = second(2)},
            {.seq = 3, .kind = u"noted"_s, .receivedAt = second(3)}};
        QCOMPARE(heard, expected);
    }

    void eventsAboutNoCallAreKeptButShownNowhere()
    {
        StoreFixture f;
        f.open();
        const Event note = eventOf(QString{}, u"n"_s, 3, Noted{.type = u"hang"_s});
        QVERIFY(f.append({note}));
        const auto again = f.append({note});
        QVERIFY(again->front().duplicate);
        QCOMPARE(*f.reader()->count({}), 0);
    }

    void effectsAreWrittenOnceWithTheirEvent()
    {
        StoreFixture f;
        f.open();
        const OutboxRequest sms{.kind = u"sms"_s, .key = u"c1"_s, .payload = "{}", .notBefore = second(0)};
        QVERIFY(f.store->append({{.event = said(u"c1"_s, u"a"_s, 1, u"P1"_s), .effects = {sms, sms}}}).get());
        QVERIFY(f.store->append({{.event = said(u"c1"_s, u"b"_s, 2, u"P1"_s), .effects = {sms}}}).get());
        QCOMPARE(f.number("SELECT count(*) FROM outbox WHERE kind = 'sms' AND state = 'ready' "
                          "AND event_seq = 1"),
            1);
        QCOMPARE(f.number("SELECT count(*) FROM outbox"), 1);
    }

    void rawBodiesAreKeptForTheirTimeOnly()
    {
        StoreFixture f;
        f.open();
        f.clock.setNow(second(0));
        Event old = said(u"c1"_s, u"old"_s, 0, u"ancien"_s);
        old.receivedAt = second(0) - std::chrono::days{31};
        QVERIFY(f.store->append({{.event = old, .rawBody = "old"}}).get());
        QVERIFY(f.store->append({{.event = said(u"c1"_s, u"new"_s, 0, u"neuf"_s), .rawBody = "new"}}).get());
        QCOMPARE(f.number("SELECT count(*) FROM bodies"), 2);
        QCOMPARE(*f.store->purgeRawBodies().get(), 1U);
        QCOMPARE(f.number("SELECT count(*) FROM bodies WHERE body = x'6e6577'"), 1);
        QCOMPARE(f.store->verify()->faults, QStringList{});
    }

    void moreRawBodiesThanOneTransactionTakesArePurged()
    {
        StoreFixture f;
        f.open();
        std::vector<PendingEvent> many;
        for (int i = 0; i < 1000; ++i)
            many.push_back(
                {.event = said(u"c%1"_s.arg(i % 100), u"line-%1"_s.arg(i), i, u"oui"_s), .rawBody = "body"});
        QVERIFY(f.store->append(std::move(many)).get());
        f.clock.setNow(second(2000) + std::chrono::days{30});
        QCOMPARE(*f.store->purgeRawBodies().get(), 1000U);
    }

    void rawBodiesArePurgedByTheHour()
    {
        StoreFixture f;
        f.open();
        QVERIFY(f.store->append({{.event = said(u"c1"_s, u"a"_s, 0, u"un"_s), .rawBody = "body"}}).get());
        f.clock.setNow(second(0) + std::chrono::days{31});
        f.clock.advance(std::chrono::minutes{61});
        QVERIFY(f.append({said(u"c1"_s, u"b"_s, 1, u"deux"_s)}));
        QTRY_COMPARE(f.number("SELECT count(*) FROM bodies"), 0);
    }

    void healthTellsOfTheLastCommitAndTheSpace()
    {
        StoreFixture f;
        f.open();
        QVERIFY(!f.store->health().lastCommitAt);
        QVERIFY(f.append({said(u"c1"_s, u"a"_s, 0, u"un"_s)}));
        const StoreHealth health = f.store->health();
        QCOMPARE(health.lastCommitAt, std::optional{f.clock.now()});
        QVERIFY(!health.failure);
        QVERIFY(health.freeBytes > 0);
    }
};

QTEST_GUILESS_MAIN(StoreTest)
#include "tst_store.moc"
