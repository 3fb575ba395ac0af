// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/call_row.h"

#include <QRegularExpression>
#include <QTest>

using namespace dispatch;
using namespace Qt::StringLiterals;

//! What the list sorts by.
class CallRowTest : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void theListKeyGrowsWithTheMomentFirst()
    {
        QVERIFY(listKeyOf(fromEpochMs(1000), 5) < listKeyOf(fromEpochMs(1001), 1));
        QVERIFY(listKeyOf(fromEpochMs(1000), 5) < listKeyOf(fromEpochMs(1000), 6));
    }

    void farMomentsAreTakenAsTheNearest_data()
    {
        QTest::addColumn<qint64>("ms");
        QTest::newRow("the greatest") << std::numeric_limits<qint64>::max();
        QTest::newRow("the least") << std::numeric_limits<qint64>::min();
    }
    void farMomentsAreTakenAsTheNearest()
    {
        QFETCH(qint64, ms);
        const qint64 one = listKeyOf(fromEpochMs(ms), 1);
        QCOMPARE(listKeyOf(fromEpochMs(ms), 2), one + 1);
        QCOMPARE(one > listKeyOf(fromEpochMs(1'795'100'000'000), 1), ms > 0);
    }

    void namesSortWithoutAccentsAndCapitals()
    {
        QCOMPARE(sortable(u"ÉLÉONORE Œuf"_s), u"eleonore œuf"_s);
        QVERIFY(sortable(u"Zoé"_s) < sortable(QString{}));
    }

    void theRowHasWhatALaterFilterNeeds()
    {
        const CallRow row = rowOf({.customer = {.zone = u"laval"_s}, .service = u"gainage"_s}, 1);
        QCOMPARE(row.service, u"gainage"_s);
        QCOMPARE(row.zone, u"laval"_s);
        QVERIFY(row != rowOf({.customer = {.zone = u"laval"_s}}, 1));
    }

    void whatIsUnknownComesLast()
    {
        const CallRow row = rowOf({}, 1);
        QCOMPARE(row.duration, -1);
        QVERIFY(u"+15145551234"_s < row.phone);
    }
};

QTEST_APPLESS_MAIN(CallRowTest)
#include "tst_call_row.moc"
