// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/manual_clock.h"
#include "ui/models/latency_meter.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace dispatch;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

//! A meter, the clock that it reads, and the one row that people see.
struct Fixture {
    ManualClock clock{};
    LatencyMeter meter{clock};
    std::optional<Instant> row{};

    void receive(std::chrono::milliseconds ago = 0ms)
    {
        meter.received({{.seq = 1, .call = {u"c1"_s}, .kind = u"status"_s, .receivedAt = clock.now() - ago}});
    }
    void update()
    {
        meter.updated([this](const CallId& id) { return id.value == "c1"_L1 ? row : std::nullopt; });
    }
    //! A webhook that is on the screen after \a length.
    void measure(std::chrono::milliseconds length)
    {
        receive();
        row = clock.now();
        clock.advance(length);
        update();
        meter.painted();
    }
};

} // namespace

class LatencyMeterTest final : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression{u".*"_s}); }

    void nothingIsSaidBeforeSomethingWasMeasured()
    {
        Fixture f;
        QVERIFY(!f.meter.latency());
        f.meter.painted();
        QVERIFY(!f.meter.latency());
    }

    void aChangeIsMeasuredWhenItsRowIsPainted()
    {
        Fixture f;
        const QSignalSpy measured{&f.meter, &LatencyMeter::measured};
        f.measure(12ms);
        QCOMPARE(f.meter.latency(), (Latency{.n = 1, .median = 12ms, .p95 = 12ms}));
        QCOMPARE(measured.count(), 1);
        f.meter.painted();
        QCOMPARE(f.meter.latency()->n, 1);
    }

    void aPaintBeforeTheModelsHoldTheChangeIsNoMeasure()
    {
        Fixture f;
        f.receive();
        f.meter.painted();
        f.row = f.clock.now() - 1ms; // a reading that began before the change
        f.update();
        f.meter.painted();
        QVERIFY(!f.meter.latency());
        f.row = f.clock.now();
        f.clock.advance(40ms);
        f.update();
        f.meter.painted();
        QCOMPARE(f.meter.latency()->median, 40ms);
    }

    void aRowOutOfSightIsNoMeasure()
    {
        Fixture f;
        f.receive();
        f.update();
        f.meter.painted();
        QVERIFY(!f.meter.latency());
    }

    void theRanksAreTheNearestOnes()
    {
        Fixture f;
        for (int i = 1; i <= 20; ++i)
            f.measure(std::chrono::milliseconds{i * 10});
        QCOMPARE(f.meter.latency(), (Latency{.n = 20, .median = 100ms, .p95 = 190ms}));
    }

    void onlyTheLatestTwoHundredCount()
    {
        Fixture f;
        for (int i = 0; i < 50; ++i)
            f.measure(900ms);
        for (int i = 0; i < 200; ++i)
            f.measure(7ms);
        QCOMPARE(f.meter.latency(), (Latency{.n = 200, .median = 7ms, .p95 = 7ms}));
    }

    void whatNobodyCouldSeeIsNotMeasured_data()
    {
        QTest::addColumn<int>("ageMs");
        QTest::addColumn<bool>("shown");
        QTest::newRow("older than a minute, filled in later") << 61'000 << true;
        QTest::newRow("from the future, after the clock was set back") << -500 << true;
        QTest::newRow("the window is hidden") << 0 << false;
    }
    void whatNobodyCouldSeeIsNotMeasured()
    {
        QFETCH(int, ageMs);
        QFETCH(bool, shown);
        Fixture f;
        f.meter.setShown(shown);
        f.receive(std::chrono::milliseconds{ageMs});
        f.row = f.clock.now();
        f.update();
        f.meter.painted();
        QVERIFY(!f.meter.latency());
    }

    void hidingTheWindowDropsWhatWaits()
    {
        Fixture f;
        f.receive();
        f.row = f.clock.now();
        f.meter.setShown(false);
        f.meter.setShown(true);
        f.update();
        f.meter.painted();
        QVERIFY(!f.meter.latency());
    }
};

QTEST_GUILESS_MAIN(LatencyMeterTest)
#include "tst_latency_meter.moc"
