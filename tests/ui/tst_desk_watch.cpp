// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fake_desk_link.h"
#include "tests/support/manual_clock.h"
#include "ui/models/desk_watch.h"

#include <QLineEdit>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace dispatch;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct Desk {
    ManualClock clock{};
    FakeDeskLink link{};
    DeskWatch watch{link, clock};

    void pass(std::chrono::milliseconds time)
    {
        clock.advance(time);
        watch.look();
    }
    [[nodiscard]] bool lastTold() const { return link.told.back().attended; }
};

} // namespace

class DeskWatchTest final : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression{u"^(?!This plugin does not support).*"_s}); }

    void whoStartedTheProgramWasThere()
    {
        const Desk desk;
        QVERIFY(desk.lastTold());
    }

    void nobodyIsThereAfterFiveMinutes_data()
    {
        QTest::addColumn<int>("seconds");
        QTest::addColumn<bool>("attended");
        QTest::newRow("at once") << 0 << true;
        QTest::newRow("five minutes") << 300 << true;
        QTest::newRow("a second more") << 301 << false;
    }
    void nobodyIsThereAfterFiveMinutes()
    {
        QFETCH(int, seconds);
        Desk desk;
        desk.pass(std::chrono::seconds{seconds});
        QTEST(desk.lastTold(), "attended");
    }

    void aHandOnTheKeysOrTheMouseIsSomebody_data()
    {
        QTest::addColumn<QString>("hand");
        for (const char* const hand : {"key", "click", "move"})
            QTest::newRow(hand) << QString{QLatin1StringView{hand}};
    }
    void aHandOnTheKeysOrTheMouseIsSomebody()
    {
        QFETCH(QString, hand);
        Desk desk;
        QLineEdit field;
        field.show();
        desk.pass(6min);
        QVERIFY(!desk.lastTold());
        if (hand == "key"_L1)
            QTest::keyClick(&field, Qt::Key_A);
        else if (hand == "click"_L1)
            QTest::mouseClick(&field, Qt::LeftButton);
        else
            QTest::mouseMove(&field, {3, 3});
        QVERIFY(desk.lastTold());
    }

    void theSystemKnowsOfOtherPrograms()
    {
        Desk desk;
        desk.pass(6min);
        desk.watch.take({.sinceInput = 10s});
        QVERIFY(desk.lastTold());
        desk.pass(4min + 51s);
        QVERIFY(!desk.lastTold());
    }

    void aLockedSessionHasNobody()
    {
        Desk desk;
        desk.watch.take({.sinceInput = 0ms, .locked = true});
        QVERIFY(!desk.lastTold());
        desk.watch.take({.sinceInput = 0ms, .locked = false});
        QVERIFY(desk.lastTold());
    }

    void whatTheSystemCannotTellChangesNothing()
    {
        Desk desk;
        desk.watch.take({});
        QCOMPARE(desk.link.told.size(), size_t{1});
        QVERIFY(desk.lastTold());
    }

    void theStationIsToldEveryHalfMinute()
    {
        Desk desk;
        for (int second = 0; second < 90; ++second)
            desk.pass(1s);
        QCOMPARE(desk.link.told.size(), size_t{4});
    }

    void aStationThatIsBackIsTold()
    {
        Desk desk;
        emit desk.link.attachedChanged(true);
        QCOMPARE(desk.link.told.size(), size_t{2});
    }

    void aChangeIsSaidOnce()
    {
        Desk desk;
        QSignalSpy changed{&desk.watch, &DeskWatch::attendedChanged};
        desk.pass(6min);
        desk.pass(1s);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(changed.at(0).at(0).toBool(), false);
    }
};

QTEST_MAIN(DeskWatchTest)
#include "tst_desk_watch.moc"
