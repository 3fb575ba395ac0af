// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulator/demo_calls.h"
#include "tests/support/fake_receiver.h"
#include "tests/support/seeded_random.h"

#include <QJsonDocument>
#include <QRegularExpression>
#include <QSet>
#include <QSignalSpy>
#include <QTest>

using namespace dispatch;
using namespace Qt::StringLiterals;

namespace {

QJsonObject messageOf(const FakeReceiver::Request& request)
{
    return QJsonDocument::fromJson(request.body).object().value("message"_L1).toObject();
}

QString callOf(const FakeReceiver::Request& request)
{
    return messageOf(request).value("call"_L1).toObject().value("id"_L1).toString();
}

} // namespace

class DemoCallsTest final : public QObject {
    Q_OBJECT

    FakeReceiver* m_receiver = nullptr;
    SystemClock m_clock{};
    SeededRandom m_random{};

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_receiver = new FakeReceiver;
    }
    void cleanup() { delete m_receiver; }

    void pastCallsComeFirstAndAreOver()
    {
        const Instant begin = m_clock.now();
        DemoCalls demo{m_receiver->url(), "secret", m_clock, m_random};
        QSignalSpy played{&demo, &DemoCalls::historyPlayed};
        demo.start();
        QVERIFY(played.wait(20'000));
        QSet<QString> calls;
        QSet<QString> reported;
        for (const FakeReceiver::Request& request : std::as_const(m_receiver->requests)) {
            const QJsonObject message = messageOf(request);
            QVERIFY(message.value("timestamp"_L1).toInteger() < toEpochMs(begin));
            calls.insert(callOf(request));
            if (message.value("type"_L1) == "end-of-call-report"_L1)
                reported.insert(callOf(request));
        }
        QCOMPARE(calls.size(), 8);
        QCOMPARE(reported, calls);
    }

    void thenLiveCallsRunSideBySideFromTheirBeginning()
    {
        DemoCalls demo{m_receiver->url(), "secret", m_clock, m_random};
        QSignalSpy played{&demo, &DemoCalls::historyPlayed};
        demo.start();
        QVERIFY(played.wait(20'000));
        const qint64 liveFrom = toEpochMs(m_clock.now()) - 1000;
        QHash<QString, QString> firstStatus; // of each live call
        const auto liveCalls = [&] {
            for (const FakeReceiver::Request& request : std::as_const(m_receiver->requests)) {
                const QJsonObject message = messageOf(request);
                if (message.value("timestamp"_L1).toInteger() > liveFrom
                    && !firstStatus.contains(callOf(request)))
                    firstStatus.insert(callOf(request), message.value("status"_L1).toString());
            }
            return firstStatus.size();
        };
        QTRY_VERIFY_WITH_TIMEOUT(liveCalls() >= 2, 15'000);
        for (const QString& status : std::as_const(firstStatus))
            QCOMPARE(status, u"ringing"_s);
    }
};

QTEST_GUILESS_MAIN(DemoCallsTest)
#include "tst_demo_calls.moc"
