// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/rate_limiter.h"

#include "core/server/client_address.h"

#include <QRegularExpression>
#include <QTest>

using namespace dispatch;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

//! How many failures an address has.
class RateLimiterTest : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void aBurstIsFreeThenOneASecond()
    {
        RateLimiter limiter{{.perMinute = 60, .burst = 3}};
        const QHostAddress address{u"192.0.2.1"_s};
        for (int i = 0; i < 3; ++i)
            QVERIFY(!limiter.charge(address, 1000ms));
        QCOMPARE(limiter.charge(address, 1000ms), 1s);
        QVERIFY(!limiter.charge(address, 2000ms));
        QVERIFY(limiter.charge(address, 2000ms));
    }

    void aLongRestGivesNoMoreThanTheBurst()
    {
        RateLimiter limiter{{.perMinute = 60, .burst = 2}};
        const QHostAddress address{u"192.0.2.1"_s};
        QVERIFY(!limiter.charge(address, 0ms));
        QVERIFY(!limiter.charge(address, 1h));
        QVERIFY(!limiter.charge(address, 1h));
        QVERIFY(limiter.charge(address, 1h));
    }

    void theWaitSaysWhenTheNextTokenComes()
    {
        RateLimiter limiter{{.perMinute = 1, .burst = 1}};
        const QHostAddress address{u"192.0.2.1"_s};
        QVERIFY(!limiter.charge(address, 0ms));
        QCOMPARE(limiter.charge(address, 15s), 45s);
    }

    void addressesDoNotShare()
    {
        RateLimiter limiter{{.perMinute = 1, .burst = 1}};
        QVERIFY(!limiter.charge(QHostAddress{u"192.0.2.1"_s}, 0ms));
        QVERIFY(!limiter.charge(QHostAddress{u"192.0.2.2"_s}, 0ms));
        QVERIFY(limiter.charge(QHostAddress{u"192.0.2.1"_s}, 0ms));
    }

    void memoryIsBounded()
    {
        RateLimiter limiter{{.perMinute = 1, .burst = 2}};
        for (quint32 i = 0; i < RateLimiter::maxAddresses * 2; ++i)
            QVERIFY(!limiter.charge(QHostAddress{i}, 0ms));
        QVERIFY(limiter.trackedAddresses() <= RateLimiter::maxAddresses);
    }

    void limitsCountWholeNetworksOfIpv6_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("key");
        QTest::newRow("IPv4 by address") << u"192.0.2.7"_s << u"192.0.2.7"_s;
        QTest::newRow("IPv4 in IPv6's clothes") << u"::ffff:192.0.2.7"_s << u"192.0.2.7"_s;
        QTest::newRow("IPv6 by /64") << u"2001:db8:1:2:3:4:5:6"_s << u"2001:db8:1:2::"_s;
    }

    void limitsCountWholeNetworksOfIpv6()
    {
        QFETCH(const QString, address);
        QFETCH(const QString, key);
        QCOMPARE(limitKey(QHostAddress{address}), QHostAddress{key});
    }

    void onlyTrustedProxiesNameTheClient_data()
    {
        QTest::addColumn<QString>("peer");
        QTest::addColumn<QByteArray>("forwardedFor");
        QTest::addColumn<QString>("client");
        const QString proxy = u"10.0.0.1"_s;
        QTest::newRow("a stranger's word is worth nothing")
            << u"192.0.2.9"_s << QByteArray{"198.51.100.1"} << u"192.0.2.9"_s;
        QTest::newRow("a proxy names the client") << proxy << QByteArray{"198.51.100.1"} << u"198.51.100.1"_s;
        QTest::newRow("the rightmost stranger counts")
            << proxy << QByteArray{"203.0.113.5, 198.51.100.1"} << u"198.51.100.1"_s;
        QTest::newRow("proxies in a row are passed over")
            << proxy << QByteArray{"203.0.113.5, 198.51.100.1, 10.9.9.9"} << u"198.51.100.1"_s;
        QTest::newRow("a proxy that says nothing") << proxy << QByteArray{} << proxy;
        QTest::newRow("a proxy that says nonsense") << proxy << QByteArray{"<script>"} << proxy;
        QTest::newRow("only proxies") << proxy << QByteArray{"10.0.0.2"} << u"10.0.0.2"_s;
    }

    void onlyTrustedProxiesNameTheClient()
    {
        QFETCH(const QString, peer);
        QFETCH(const QByteArray, forwardedFor);
        QFETCH(const QString, client);
        const auto proxies = TrustedProxies::parse({u"10.0.0.0/8"_s, u"::1"_s});
        QVERIFY(proxies);
        QCOMPARE(proxies->client(QHostAddress{peer}, forwardedFor), QHostAddress{client});
    }

    void aProxyThatIsNoAddressIsAConfigurationError()
    {
        const auto proxies = TrustedProxies::parse({u"proxy.example"_s});
        QVERIFY(!proxies);
        QCOMPARE(proxies.error().code, ErrorCode::Configuration);
    }
};

QTEST_APPLESS_MAIN(RateLimiterTest)
#include "tst_rate_limiter.moc"
