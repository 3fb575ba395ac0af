// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/connection_registry.h"

#include <QRegularExpression>
#include <QTest>

using namespace dispatch;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QHostAddress home{u"127.0.0.1"_s};
const QHostAddress one{u"192.0.2.1"_s};
const QHostAddress other{u"192.0.2.2"_s};

} // namespace

//! Who may connect, and who has to go for it.
class ConnectionRegistryTest : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void atTheCapTheLongestIdleGoes()
    {
        ConnectionRegistry registry{{.maxConnections = 3}};
        const auto first = registry.admit(home, false, 0, 1ms).ticket;
        const auto second = registry.admit(home, false, 1, 2ms).ticket;
        const auto third = registry.admit(home, false, 2, 3ms).ticket;
        first->touch(9ms);
        const auto admission = registry.admit(home, false, 0, 10ms);
        QVERIFY(admission.ticket);
        QCOMPARE(admission.evicted, second);
        QCOMPARE(admission.evicted->ioThread(), 1);
        QVERIFY(third->isWaiting());
        QCOMPARE(registry.count(), 3);
    }

    void busyConnectionsStay()
    {
        ConnectionRegistry registry{{.maxConnections = 2}};
        const auto busy = registry.admit(home, false, 0, 1ms).ticket;
        const auto idle = registry.admit(home, false, 0, 2ms).ticket;
        QVERIFY(busy->beginRequest());
        QCOMPARE(registry.admit(home, false, 0, 3ms).evicted, idle);
    }

    void whenAllAreBusyTheNewcomerIsRefused()
    {
        ConnectionRegistry registry{{.maxConnections = 1}};
        const auto busy = registry.admit(home, false, 0, 1ms).ticket;
        QVERIFY(busy->beginRequest());
        QVERIFY(!registry.admit(home, false, 0, 2ms).ticket);
        busy->endRequest(3ms);
        QVERIFY(registry.admit(home, false, 0, 4ms).ticket);
    }

    void oneAddressFillsItsOwnShareOnly()
    {
        ConnectionRegistry registry{{.maxConnections = 10, .maxConnectionsPerAddress = 2}};
        const auto elsewhere = registry.admit(other, true, 0, 0ms).ticket;
        const auto first = registry.admit(one, true, 0, 1ms).ticket;
        QVERIFY(registry.admit(one, true, 0, 2ms).ticket);
        const auto admission = registry.admit(one, true, 0, 3ms);
        QCOMPARE(admission.evicted, first);
        QVERIFY(admission.ticket);
        QVERIFY(elsewhere->isWaiting());
        QCOMPARE(registry.count(), 3);
    }

    void uncappedAddressesHaveNoShare()
    {
        ConnectionRegistry registry{{.maxConnections = 10, .maxConnectionsPerAddress = 1}};
        for (int i = 0; i < 10; ++i)
            QVERIFY(!registry.admit(home, false, 0, 1ms).evicted);
        QCOMPARE(registry.count(), 10);
    }

    void whoIsEvictedCannotBeginARequest()
    {
        ConnectionRegistry registry{{.maxConnections = 1}};
        const auto first = registry.admit(home, false, 0, 1ms).ticket;
        QCOMPARE(registry.admit(home, false, 0, 2ms).evicted, first);
        QVERIFY(!first->beginRequest());
    }

    void allTogetherHoldNoMoreThanTheLimit()
    {
        ConnectionRegistry registry{{.maxBufferedBytes = 100}};
        QVERIFY(registry.hold(60));
        QVERIFY(!registry.hold(41));
        QVERIFY(registry.hold(-1));
    }

    void releasingTwiceFreesOnePlace()
    {
        ConnectionRegistry registry{{.maxConnections = 10, .maxConnectionsPerAddress = 2}};
        const auto first = registry.admit(one, true, 0, 1ms).ticket;
        const auto second = registry.admit(one, true, 0, 2ms).ticket;
        registry.release(first);
        registry.release(first);
        QCOMPARE(registry.count(), 1);
        QVERIFY(!registry.admit(one, true, 0, 3ms).evicted);
        QCOMPARE(registry.admit(one, true, 0, 4ms).evicted, second);
    }
};

QTEST_APPLESS_MAIN(ConnectionRegistryTest)
#include "tst_connection_registry.moc"
