// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/row_hold.h"
#include "ui/models/row_shift.h"

#include <QRegularExpression>
#include <QTest>

using namespace dispatch;
using namespace Qt::StringLiterals;

namespace {

//! One call for each letter.
std::vector<Call> calls(const QString& letters)
{
    std::vector<Call> made;
    for (const QChar letter : letters)
        made.push_back({.id = {QString{letter}}});
    return made;
}

} // namespace

class RowCacheTest final : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression{u".*"_s}); }

    void aRowThatWasNotReadIsNotThere()
    {
        RowCache cache;
        cache.put(10, calls(u"abc"_s));
        QVERIFY(!cache.at(9));
        QVERIFY(!cache.at(13));
        QCOMPARE(cache.at(12)->id.value, u"c"_s);
    }

    void newerRowsReplaceOlderOnes()
    {
        RowCache cache;
        cache.put(0, calls(u"abcdef"_s));
        cache.put(2, calls(u"XY"_s));
        QString all;
        for (int row = 0; row < 6; ++row)
            all += cache.at(row)->id.value;
        QCOMPARE(all, u"abXYef"_s);
    }

    void insertedRowsMoveTheRest()
    {
        RowCache cache;
        cache.put(0, calls(u"abcd"_s));
        cache.insertRows(2, 3);
        QVERIFY(!cache.at(2));
        QVERIFY(!cache.at(4));
        QCOMPARE(cache.rowOf({u"c"_s}), 5);
        QCOMPARE(cache.rowOf({u"b"_s}), 1);
    }

    void removedRowsMoveTheRestBack()
    {
        RowCache cache;
        cache.put(0, calls(u"abcdef"_s));
        cache.removeRows(1, 3);
        QCOMPARE(cache.rowOf({u"e"_s}), 1);
        QCOMPARE(cache.rowOf({u"c"_s}), -1);
    }

    void staleRowsAreShownAndNotFresh()
    {
        RowCache cache;
        cache.put(0, calls(u"ab"_s));
        QVERIFY(cache.isFresh(0));
        cache.markStale();
        QVERIFY(cache.at(0));
        QVERIFY(!cache.isFresh(0));
    }

    void theLeastUsedStretchMakesRoom()
    {
        RowCache cache;
        for (size_t i = 0; i < RowCache::maxStretches; ++i)
            cache.put(static_cast<qint64>(i) * 100, calls(u"a"_s));
        QVERIFY(cache.at(0));
        cache.put(99'999, calls(u"z"_s));
        QVERIFY(cache.at(0));
        QVERIFY(!cache.at(100));
    }

    void rowsThatCameOrWentAreFound_data()
    {
        QTest::addColumn<QString>("shown");
        QTest::addColumn<QString>("fresh");
        QTest::addColumn<int>("shownCount");
        QTest::addColumn<int>("freshCount");
        QTest::addColumn<RowShift>("shift");
        QTest::newRow("nothing moved") << u"abc"_s << u"abc"_s << 3 << 3 << RowShift{};
        QTest::newRow("one came at the top") << u"abc"_s << u"xabc"_s << 3 << 4 << RowShift{0, 1, 0};
        QTest::newRow("one came in the middle") << u"abc"_s << u"axbc"_s << 3 << 4 << RowShift{1, 1, 0};
        QTest::newRow("one came at the end") << u"abc"_s << u"abcx"_s << 3 << 4 << RowShift{3, 0, 1};
        QTest::newRow("one came below what is seen") << u"abc"_s << u"abc"_s << 9 << 10 << RowShift{9, 0, 1};
        QTest::newRow("one here, two elsewhere") << u"abc"_s << u"xab"_s << 9 << 12 << RowShift{0, 1, 2};
        QTest::newRow("more came than are seen") << u"abc"_s << u"xyz"_s << 3 << 8 << RowShift{0, 5, 0};
        QTest::newRow("the first went") << u"abc"_s << u"bc"_s << 3 << 2 << RowShift{0, -1, 0};
        QTest::newRow("the last went") << u"abc"_s << u"ab"_s << 3 << 2 << RowShift{2, 0, -1};
        QTest::newRow("all went") << u"abc"_s << u""_s << 3 << 0 << RowShift{0, 0, -3};
        QTest::newRow("one went below what is seen") << u"abc"_s << u"abc"_s << 9 << 8 << RowShift{8, 0, -1};
    }
    void rowsThatCameOrWentAreFound()
    {
        QFETCH(QString, shown);
        QFETCH(QString, fresh);
        QFETCH(int, shownCount);
        QFETCH(int, freshCount);
        QFETCH(RowShift, shift);
        RowCache cache;
        cache.put(0, calls(shown));
        const RowShift found = shiftBetween(cache, shownCount, 0, calls(fresh), freshCount);
        QCOMPARE(found.at, shift.at);
        QCOMPARE(found.count, shift.count);
        QCOMPARE(found.atEnd, shift.atEnd);
    }

    void heldRowsKeepTheirCalls_data()
    {
        QTest::addColumn<QString>("shown");
        QTest::addColumn<int>("first");
        QTest::addColumn<QString>("fresh");
        QTest::addColumn<int>("grown");
        QTest::addColumn<QString>("inPlace"); // "row:calls" of each stretch
        QTest::addColumn<int>("news");
        QTest::newRow("nothing moved") << u"abc"_s << 0 << u"abc"_s << 0 << u"0:abc"_s << 0;
        QTest::newRow("one came at the top") << u"abc"_s << 0 << u"xabc"_s << 1 << u"0:abc"_s << 1;
        QTest::newRow("two came in the middle") << u"abc"_s << 0 << u"axybc"_s << 2 << u"0:abc"_s << 2;
        QTest::newRow("one came and one went") << u"abc"_s << 0 << u"xab"_s << 0 << u"0:abc"_s << 1;
        QTest::newRow("another order") << u"abc"_s << 0 << u"cba"_s << 0 << u"0:abc"_s << 0;
        QTest::newRow("one went") << u"abc"_s << 0 << u"ac"_s << -1 << u"0:abc"_s << 0;
        QTest::newRow("rows not read yet, two lower now")
            << u"..."_s << 2 << u"abc"_s << 2 << u"0:abc"_s << 2;
        QTest::newRow("a gap in what was read") << u"a.c"_s << 0 << u"xa"_s << 1 << u"0:a"_s << 1;
    }
    void heldRowsKeepTheirCalls()
    {
        QFETCH(QString, shown);
        QFETCH(int, first);
        QFETCH(QString, fresh);
        QFETCH(int, grown);
        QFETCH(QString, inPlace);
        QFETCH(int, news);
        RowCache cache;
        for (int row = 0; row < shown.size(); ++row) {
            if (shown.at(row) != '.'_L1)
                cache.put(row, calls(shown.mid(row, 1)));
        }
        QStringList found;
        for (const RowStretch& stretch : rowsInPlace(cache, shown.size(), first, calls(fresh), grown)) {
            QString ids;
            for (const Call& call : stretch.calls)
                ids += call.id.value;
            found << u"%1:%2"_s.arg(stretch.first).arg(ids);
        }
        QCOMPARE(found.join(' '_L1), inPlace);
        QCOMPARE(newRows(cache, calls(fresh), grown), news);
    }

    void heldRowsTakeWhatIsNewAboutTheirCalls()
    {
        RowCache cache;
        cache.put(0, calls(u"ab"_s));
        std::vector<Call> fresh = calls(u"xab"_s);
        fresh.back().priority = Priority::P1;
        const std::vector<RowStretch> found = rowsInPlace(cache, 2, 0, fresh, 1);
        QCOMPARE(found.front().calls.at(1).priority, Priority::P1);
    }
};

QTEST_APPLESS_MAIN(RowCacheTest)
#include "tst_row_cache.moc"
