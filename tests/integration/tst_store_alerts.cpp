// SPDX-License-Identifier: GPL-3.0-or-later
#include "store_fixture.h"

#include <QRegularExpression>

using namespace dispatch;
using namespace Qt::StringLiterals;

//! The alerts and texts that calls give rise to, as they are kept and read.
class StoreAlertsTest : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void alertsAndTextsComeNewestFirst()
    {
        StoreFixture f;
        f.open();
        QVERIFY(f.append({alarming(u"c1"_s, u"t1"_s, 10), alarming(u"c3"_s, u"t3"_s, 30),
            alarming(u"c2"_s, u"t2"_s, 20)}));
        const auto reader = f.reader();
        QStringList alerts;
        const auto foundAlerts = reader->alerts(500);
        for (const Alert& alert : *foundAlerts)
            alerts.append(alert.id);
        QCOMPARE(alerts, (QStringList{u"tool:t3"_s, u"tool:t2"_s, u"tool:t1"_s}));
        QStringList texts;
        const auto foundTexts = reader->texts(500);
        for (const TextMessage& text : *foundTexts)
            texts.append(text.call.value + u' ' + text.role);
        QCOMPARE(texts,
            (QStringList{u"c3 second"_s, u"c3 first"_s, u"c2 second"_s, u"c2 first"_s, u"c1 second"_s,
                u"c1 first"_s}));
        QCOMPARE(reader->alerts(2)->size(), 2U);
        QCOMPARE(reader->alerts(0)->size(), 1U);
        QCOMPARE(reader->texts(3)->size(), 3U);
    }

    void everythingOfAnAlertAndATextIsKept()
    {
        StoreFixture f;
        f.open();
        QVERIFY(f.append({from(alarming(u"c1"_s, u"t1"_s, 10), u"+15145550137"_s)}));
        f.open();
        const auto alerts = f.reader()->alerts(1);
        const Alert alert{.id = u"tool:t1"_s,
            .call = {u"c1"_s},
            .priority = Priority::P2,
            .raisedAt = second(10),
            .text = u"P2 - drain bouché - 514-555-0137"_s};
        QCOMPARE(*alerts, std::vector{alert});
        const auto texts = f.reader()->texts(1);
        const TextMessage text{.id = u"tool:t1:second"_s,
            .call = {u"c1"_s},
            .role = u"second"_s,
            .clientPhone = u"+15145550137"_s,
            .kind = u"internal_alert"_s,
            .body = u"P2 - drain bouché - 514-555-0137"_s,
            .createdAt = second(10)};
        QCOMPARE(*texts, std::vector{text});
    }

    void anEmergencyHasItsAlertAndItsTime()
    {
        StoreFixture f;
        f.open();
        QVERIFY(f.append({said(u"c1"_s, u"1"_s, 10, u"L'eau monte vite dans le sous-sol!"_s)}));
        const auto call = f.reader()->call({u"c1"_s});
        QCOMPARE(call->priority, Priority::P1);
        const auto alerts = f.reader()->alerts(10);
        QCOMPARE(alerts->size(), 1U);
        QCOMPARE(alerts->front().priority, Priority::P1);
        QCOMPARE(alerts->front().raisedAt, second(10));
        QVERIFY(alerts->front().dueAt);
        QCOMPARE(alerts->front().dueAt, call->callbackDueAt);
        QCOMPARE(f.reader()->count({.priority = Priority::P1}).value(), 1);
    }

    void anAlertFollowsItsCall()
    {
        StoreFixture f;
        f.open();
        QVERIFY(f.append({said(u"c1"_s, u"1"_s, 10, u"L'eau monte vite dans le sous-sol!"_s)}));
        QVERIFY(f.append({learned(u"c1"_s, u"t1"_s, 20, {.name = u"Zoé Roy"_s})}));
        const auto alerts = f.reader()->alerts(10);
        QCOMPARE(alerts->size(), 1U);
        QVERIFY(alerts->front().text.contains(u"Zoé Roy"_s));
    }

    void alertsAreOnlyWrittenWhenTheyChange_data()
    {
        QTest::addColumn<bool>("reopened");
        QTest::newRow("of a call that was just written") << false;
        QTest::newRow("of a call that had to be read again") << true;
    }
    void alertsAreOnlyWrittenWhenTheyChange()
    {
        QFETCH(const bool, reopened);
        StoreFixture f;
        f.open();
        QVERIFY(f.append({alarming(u"c1"_s, u"t1"_s, 10)}));
        QVERIFY((*openForWriting(f.path()))->run("UPDATE alerts SET text = 'untouched'"));
        if (reopened)
            f.open();
        QVERIFY(f.append({said(u"c1"_s, u"2"_s, 20, u"bonjour"_s)}));
        QCOMPARE(f.reader()->alerts(1)->front().text, u"untouched"_s);
        QVERIFY(f.append({learned(u"c1"_s, u"t2"_s, 20, {.name = u"Zoé Roy"_s})}));
        QVERIFY(f.reader()->alerts(1)->front().text.contains(u"Zoé Roy"_s));
    }

private:
    //! Paul asked to tell two people of \a call.
    static Event alarming(const QString& call, const QString& toolId, int at)
    {
        return learned(call, toolId, at,
            {.problem = u"drain bouché"_s,
                .alert = AlertRequest{.priority = Priority::P2, .roles = {u"first"_s, u"second"_s}}});
    }
};

QTEST_GUILESS_MAIN(StoreAlertsTest)
#include "tst_store_alerts.moc"
