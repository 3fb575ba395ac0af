// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/link/change_queue.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace dispatch;

namespace {

std::vector<Change> changes(quint64 first, int count)
{
    std::vector<Change> out;
    for (int i = 0; i < count; ++i)
        out.push_back({.seq = first + static_cast<quint64>(i), .kind = u"note"_s});
    return out;
}

} // namespace

class ChangeQueueTest : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void manyCommitsArriveAsOneBatchInOrder()
    {
        ChangeQueue queue{10, [] {}};
        queue.push(changes(1, 2));
        queue.push(changes(3, 1));
        const ChangeQueue::Batch batch = queue.take();
        QVERIFY(!batch.overflowed);
        QCOMPARE(batch.changes.size(), 3);
        QCOMPARE(batch.changes.last().seq, 3U);
        QVERIFY(queue.take().changes.isEmpty());
    }

    void wakesOncePerTake()
    {
        int woken = 0;
        ChangeQueue queue{10, [&woken] { ++woken; }};
        queue.push(changes(1, 1));
        queue.push(changes(2, 1));
        QCOMPARE(woken, 1);
        (void)queue.take();
        queue.push(changes(3, 1));
        QCOMPARE(woken, 2);
    }

    void anEmptyCommitWakesNobody()
    {
        int woken = 0;
        ChangeQueue queue{10, [&woken] { ++woken; }};
        queue.push({});
        QCOMPARE(woken, 0);
    }

    void overTheBoundEverythingIsForgottenUntilTheNextTake()
    {
        ChangeQueue queue{3, [] {}};
        queue.push(changes(1, 3));
        queue.push(changes(4, 1));
        queue.push(changes(5, 1));
        const ChangeQueue::Batch batch = queue.take();
        QVERIFY(batch.overflowed);
        QVERIFY(batch.changes.isEmpty());
        queue.push(changes(6, 1));
        const ChangeQueue::Batch after = queue.take();
        QVERIFY(!after.overflowed);
        QCOMPARE(after.changes.size(), 1);
    }

    void exactlyTheBoundIsKept()
    {
        ChangeQueue queue{3, [] {}};
        queue.push(changes(1, 3));
        QCOMPARE(queue.take().changes.size(), 3);
    }

    void aClosedQueueWakesNobodyAndKeepsNothing()
    {
        int woken = 0;
        ChangeQueue queue{10, [&woken] { ++woken; }};
        queue.close();
        queue.push(changes(1, 1));
        QCOMPARE(woken, 0);
        QVERIFY(queue.take().changes.isEmpty());
    }
};

QTEST_APPLESS_MAIN(ChangeQueueTest)
#include "tst_change_queue.moc"
