// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/queue_sort.h"
#include "ui/models/queue_view.h"

#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

using namespace dispatch;
using namespace Qt::StringLiterals;

namespace {

Instant moment(const QString& iso)
{
    return fromIso(iso).value();
}

// a Sunday afternoon in Toronto
const QString now = u"2026-11-22T20:04:05Z"_s;

QJsonObject object(const char* json)
{
    return QJsonDocument::fromJson(json).object();
}

} // namespace

class QueueViewTest final : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression{u".*"_s}); }

    void aListAsksForItsCalls_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<CallFilter>("filter");
        const Instant at = moment(now);
        QTest::newRow("to call back") << u"toCallBack"_s << CallFilter{.open = true};
        QTest::newRow("all") << u"all"_s << CallFilter{};
        QTest::newRow("live") << u"live"_s << CallFilter{.live = true};
        QTest::newRow("mine") << u"mine"_s << CallFilter{.assignee = u"Julie"_s};
        QTest::newRow("overdue") << u"overdue"_s << CallFilter{.open = true, .dueBefore = at};
        QTest::newRow("nobody's") << u"unassigned"_s << CallFilter{.open = true, .unassigned = true};
        QTest::newRow("refused") << u"refused"_s << CallFilter{.followUp = FollowUp::Refused};
        QTest::newRow("shelved") << u"shelved"_s << CallFilter{.shelvedAt = at};
        QTest::newRow("waiting for a place") << u"waiting"_s << CallFilter{.waitsForSlot = true};
    }
    void aListAsksForItsCalls()
    {
        QFETCH(QString, name);
        QFETCH(CallFilter, filter);
        const auto list = queueListOf(name);
        QVERIFY(list);
        QCOMPARE(nameOf(*list), name);
        QVERIFY(filterOf(usualView(*list), u"Julie"_s, moment(now)) == filter);
    }

    void whatIsMostUrgentIsCalledBackFirst()
    {
        QCOMPARE(usualSort(QueueList::ToCallBack),
            (CallSort{CallColumn::Priority, false, {{CallColumn::DueAt, false}}}));
    }

    void daysBeginAtMidnightInToronto_data()
    {
        QTest::addColumn<int>("days");
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("until");
        const auto row = [](const char* name, QueueDays days, const QString& from, const QString& until) {
            QTest::newRow(name) << static_cast<int>(days) << from << until;
        };
        row("today", QueueDays::Today, u"2026-11-22T05:00:00.000Z"_s, {});
        row("yesterday", QueueDays::Yesterday, u"2026-11-21T05:00:00.000Z"_s, u"2026-11-22T05:00:00.000Z"_s);
        row("seven days", QueueDays::Week, u"2026-11-16T05:00:00.000Z"_s, {});
        row("thirty days, over the change of the clocks", QueueDays::Month, u"2026-10-24T04:00:00.000Z"_s,
            {});
        row("a day of twenty-five hours", QueueDays::One, u"2026-11-01T04:00:00.000Z"_s,
            u"2026-11-02T05:00:00.000Z"_s);
        row("all", QueueDays::All, {}, {});
    }
    void daysBeginAtMidnightInToronto()
    {
        QFETCH(int, days);
        QFETCH(QString, from);
        QFETCH(QString, until);
        const QueueView view{
            .list = QueueList::All, .days = static_cast<QueueDays>(days), .day = QDate{2026, 11, 1}};
        const CallFilter filter = filterOf(view, {}, moment(now));
        QCOMPARE(filter.from ? toIso(*filter.from) : QString{}, from);
        QCOMPARE(filter.until ? toIso(*filter.until) : QString{}, until);
    }

    void aViewComesBackFromAFileAsItWas()
    {
        const QueueView view{.list = QueueList::Overdue,
            .priority = Priority::P2,
            .zone = u"laval"_s,
            .service = u"gainage"_s,
            .days = QueueDays::One,
            .day = QDate{2026, 11, 22},
            .text = u"côte-des-neiges"_s,
            .sort = {CallColumn::Service, true, {{CallColumn::DueAt, false}, {CallColumn::Zone, true}}}};
        QCOMPARE(queueViewFrom(toJson(view)), std::optional{view});
        const QueueView plain = usualView(QueueList::ToCallBack);
        QCOMPARE(queueViewFrom(toJson(plain)), std::optional{plain});
    }

    void whatMakesNoSenseIsNoView_data()
    {
        QTest::addColumn<QJsonObject>("json");
        QTest::newRow("nothing") << QJsonObject{};
        QTest::newRow("an unknown list") << object(R"({"list":"urgent","sort":[{"column":"dueAt"}]})");
        QTest::newRow("no order") << object(R"({"list":"all"})");
        QTest::newRow("an unknown column") << object(R"({"list":"all","sort":[{"column":"colour"}]})");
        QTest::newRow("a column twice")
            << object(R"({"list":"all","sort":[{"column":"dueAt"},{"column":"dueAt"}]})");
        QTest::newRow("four keys") << object(
            R"({"list":"all","sort":[{"column":"dueAt"},{"column":"zone"},{"column":"name"},{"column":"phone"}]})");
        QTest::newRow("an unknown urgency")
            << object(R"({"list":"all","sort":[{"column":"dueAt"}],"priority":"P5"})");
        QTest::newRow("a day that does not exist")
            << object(R"({"list":"all","sort":[{"column":"dueAt"}],"days":"one","day":"2026-02-30"})");
        QTest::newRow("days of another program")
            << object(R"({"list":"all","sort":[{"column":"dueAt"}],"days":"decade"})");
        QTest::newRow("values of other types") << object(R"({"list":7,"sort":"dueAt","zone":[]})");
    }
    void whatMakesNoSenseIsNoView()
    {
        QFETCH(QJsonObject, json);
        QVERIFY(!queueViewFrom(json));
    }

    void aClickSortsByItsColumnAndAnotherTurnsItRound()
    {
        CallSort sort
            = sortedBy({CallColumn::Priority, false, {{CallColumn::DueAt, false}}}, CallColumn::Zone);
        QCOMPARE(sort, (CallSort{CallColumn::Zone, false, {}}));
        sort = sortedBy(sort, CallColumn::Zone);
        QCOMPARE(sort, (CallSort{CallColumn::Zone, true, {}}));
        QCOMPARE(sortedBy(sort, CallColumn::ListedAt), (CallSort{CallColumn::ListedAt, true, {}}));
    }

    void furtherKeysAreAtMostTwo()
    {
        CallSort sort = sortedAlsoBy({CallColumn::Priority, false, {}}, CallColumn::DueAt);
        sort = sortedAlsoBy(sort, CallColumn::Zone);
        sort = sortedAlsoBy(sort, CallColumn::Assignee);
        QCOMPARE(sort,
            (CallSort{
                CallColumn::Priority, false, {{CallColumn::DueAt, false}, {CallColumn::Assignee, false}}}));
        sort = sortedAlsoBy(sort, CallColumn::DueAt);
        QVERIFY(isDescending(sort, CallColumn::DueAt));
        QCOMPARE(rankOf(sort, CallColumn::DueAt), 2);
        QCOMPARE(rankOf(sort, CallColumn::Zone), 0);
    }
};

QTEST_APPLESS_MAIN(QueueViewTest)
#include "tst_queue_view.moc"
