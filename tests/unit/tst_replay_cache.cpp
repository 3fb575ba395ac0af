// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/replay_cache.h"

#include <QRegularExpression>
#include <QTest>

#include <future>

using namespace dispatch;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr Instant now = fromEpochMs(1'795'100'000'000);
constexpr auto patience = 30s;

} // namespace

//! What the same signature and timestamp again get.
class ReplayCacheTest : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void theSecondGetsTheFirstOnesAnswer()
    {
        ReplayCache cache;
        QVERIFY(!cache.begin("a", patience, now));
        cache.finish("a", "{}", now + 300s);
        QCOMPARE(cache.begin("a", patience, now), "{}"_ba);
        QVERIFY(!cache.begin("b", patience, now));
    }

    void ofTwoAtOnceTheSecondWaits()
    {
        ReplayCache cache;
        QVERIFY(!cache.begin("a", patience, now));
        auto second = std::async(std::launch::async, [&cache] { return cache.begin("a", patience, now); });
        cache.finish("a", "answer", now + 300s);
        QCOMPARE(second.get(), "answer"_ba);
    }

    void afterAFailureTheNextStartsAfresh()
    {
        ReplayCache cache;
        QVERIFY(!cache.begin("a", patience, now));
        auto second = std::async(std::launch::async, [&cache] { return cache.begin("a", patience, now); });
        cache.finish("a", std::nullopt, now);
        QVERIFY(!second.get());
    }

    void patienceEnds()
    {
        ReplayCache cache;
        QVERIFY(!cache.begin("a", patience, now));
        QVERIFY(!cache.begin("a", 1ms, now));
    }

    void answersEndWithTheWindow()
    {
        ReplayCache cache;
        QVERIFY(!cache.begin("a", patience, now));
        cache.finish("a", "{}", now + 300s);
        QVERIFY(!cache.begin("a", patience, now + 301s));
    }

    void theOldestMakesRoom()
    {
        ReplayCache cache{2};
        for (const QByteArray& key : {"a"_ba, "b"_ba, "c"_ba}) {
            QVERIFY(!cache.begin(key, patience, now));
            cache.finish(key, key, now + 300s);
        }
        QCOMPARE(cache.size(), 2);
        QCOMPARE(cache.begin("c", patience, now), "c"_ba);
        QCOMPARE(cache.begin("b", patience, now), "b"_ba);
        QVERIFY(!cache.begin("a", patience, now));
    }
};

QTEST_APPLESS_MAIN(ReplayCacheTest)
#include "tst_replay_cache.moc"
