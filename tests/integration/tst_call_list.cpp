// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/call_list.h"
#include "core/store/call_row.h"
#include "store_fixture.h"

#include <QRandomGenerator>
#include <QRegularExpression>

#include <algorithm>

using namespace dispatch;
using namespace Qt::StringLiterals;

namespace {

//! The filters that people use, and awkward ones.
std::vector<std::pair<QString, CallFilter>> filters()
{
    return {{u"all"_s, {}}, {u"live"_s, {.live = true}}, {u"open"_s, {.open = true}},
        {u"done"_s, {.followUp = FollowUp::Done}}, {u"P1"_s, {.priority = Priority::P1}},
        {u"overdue"_s, {.dueBefore = second(5000)}},
        {u"overdue P4"_s, {.priority = Priority::P4, .dueBefore = second(20'000)}},
        {u"nothing is due so early"_s, {.dueBefore = second(-9000)}}, {u"from"_s, {.from = second(600)}},
        {u"until"_s, {.until = second(600)}}, {u"a day"_s, {.from = second(200), .until = second(900)}},
        {u"an empty day"_s, {.from = second(900), .until = second(200)}},
        {u"an open day"_s, {.open = true, .from = second(200), .until = second(900)}},
        {u"zone"_s, {.zone = u"laval"_s}}, {u"a zone nobody calls from"_s, {.zone = u"gaspe"_s}},
        {u"a zone that is no SQL"_s, {.zone = u"' OR 1=1 --"_s}},
        {u"service"_s, {.service = u"debouchage"_s}}, {u"mine"_s, {.assignee = u"Julie"_s}},
        {u"nobody's"_s, {.unassigned = true}}, {u"open and nobody's"_s, {.open = true, .unassigned = true}},
        {u"mine and overdue"_s, {.dueBefore = second(20'000), .assignee = u"Julie"_s}},
        {u"mine in a zone on a day"_s,
            {.from = second(100), .until = second(1000), .zone = u"laval"_s, .assignee = u"Julie"_s}},
        {u"to call back and yet open"_s, {.followUp = FollowUp::ToCallBack, .open = true}}};
}

std::vector<std::pair<QString, CallSort>> sorts()
{
    using enum CallColumn;
    std::vector<std::pair<QString, CallSort>> all;
    for (const CallColumn column : {ListedAt, CallColumn::Priority, CallColumn::LineState,
             CallColumn::FollowUp, CustomerName, Phone, Duration, DueAt, Zone, Service, Assignee}) {
        for (const bool descending : {true, false})
            all.emplace_back(u"column %1%2"_s.arg(static_cast<int>(column)).arg(descending ? u'-' : u'+'),
                CallSort{.column = column, .descending = descending});
    }
    const SortKey due{.column = DueAt, .descending = false};
    all.emplace_back(
        u"urgency, due"_s, CallSort{.column = CallColumn::Priority, .descending = false, .then = {due}});
    all.emplace_back(u"urgency, due late"_s,
        CallSort{.column = CallColumn::Priority, .descending = true, .then = {{.column = DueAt}}});
    all.emplace_back(u"who, urgency, due"_s,
        CallSort{.column = Assignee,
            .descending = false,
            .then = {{.column = CallColumn::Priority, .descending = false}, due}});
    all.emplace_back(u"zone, oldest"_s,
        CallSort{.column = Zone, .descending = true, .then = {{.column = ListedAt, .descending = false}}});
    all.emplace_back(u"due, name"_s,
        CallSort{
            .column = DueAt, .descending = false, .then = {{.column = CustomerName, .descending = false}}});
    all.emplace_back(u"name, due"_s, CallSort{.column = CustomerName, .descending = true, .then = {due}});
    all.emplace_back(u"state, service, zone"_s,
        CallSort{.column = CallColumn::LineState,
            .descending = true,
            .then = {{.column = Service, .descending = true}, {.column = Zone, .descending = false}}});
    return all;
}

bool passes(const CallFilter& filter, const Call& call)
{
    const auto is = [](const auto& wanted, const auto& value) { return !wanted || *wanted == value; };
    const auto isText
        = [](const QString& wanted, const QString& value) { return wanted.isEmpty() || wanted == value; };
    const bool open = call.followUp == FollowUp::ToCallBack || call.followUp == FollowUp::InProgress;
    return is(filter.lineState, call.lineState) && (!filter.live || call.lineState != LineState::Ended)
        && is(filter.followUp, call.followUp) && is(filter.priority, call.priority) && (!filter.open || open)
        && (!filter.dueBefore || (open && call.callbackDueAt && *call.callbackDueAt < *filter.dueBefore))
        && (!filter.from || call.listedAt() >= *filter.from)
        && (!filter.until || call.listedAt() < *filter.until) && isText(filter.zone, call.customer.zone)
        && isText(filter.service, call.service) && isText(filter.assignee, call.assignedTo)
        && (!filter.unassigned || call.assignedTo.isEmpty());
}

//! A number and a text that sort \a call by \a column, and whether it goes to the end whatever the direction.
struct Key {
    bool last = false;
    qint64 number = 0;
    QString text{};
};

Key textKey(const QString& text)
{
    return {.last = text.isEmpty(), .text = text};
}

Key keyOf(CallColumn column, const Call& call)
{
    switch (column) {
    case CallColumn::ListedAt:
        return {.number = toEpochMs(call.listedAt())};
    case CallColumn::Priority:
        return {.number = static_cast<qint64>(call.priority)};
    case CallColumn::LineState:
        return {.number = static_cast<qint64>(call.lineState)};
    case CallColumn::FollowUp:
        return {.number = static_cast<qint64>(call.followUp)};
    case CallColumn::CustomerName:
        return {.text = sortable(call.customer.name)};
    case CallColumn::Phone:
        return {.text = call.customer.phone.isEmpty() ? QString{QChar{0xffff}} : call.customer.phone};
    case CallColumn::Duration:
        return {.number = call.durationSeconds().value_or(-1)};
    case CallColumn::DueAt:
        return {.last = !call.callbackDueAt, .number = toEpochMs(call.callbackDueAt.value_or(Instant{}))};
    case CallColumn::Zone:
        return textKey(call.customer.zone);
    case CallColumn::Service:
        return textKey(call.service);
    case CallColumn::Assignee:
        return textKey(call.assignedTo);
    }
    Q_UNREACHABLE();
}

//! -1, 0 or 1 as \a a comes before, with or after \a b.
int compare(const SortKey& by, const Call& a, const Call& b)
{
    const Key keyA = keyOf(by.column, a);
    const Key keyB = keyOf(by.column, b);
    if (keyA.last != keyB.last)
        return keyA.last ? 1 : -1;
    const auto order = std::tie(keyA.number, keyA.text) <=> std::tie(keyB.number, keyB.text);
    const int up = order < 0 ? -1 : order > 0 ? 1 : 0;
    return by.descending ? -up : up;
}

bool comesBefore(const CallSort& sort, const Call& a, const Call& b)
{
    std::vector<SortKey> keys{{.column = sort.column, .descending = sort.descending}};
    keys.insert(keys.end(), sort.then.begin(), sort.then.end());
    for (const SortKey& key : keys) {
        if (const int order = compare(key, a, b); order != 0)
            return order < 0;
    }
    return a.listedAt() > b.listedAt();
}

QStringList idsOf(const std::vector<Call>& calls)
{
    QStringList ids;
    for (const Call& call : calls)
        ids += call.id.value;
    return ids;
}

} // namespace

//! Every filter under every order shows the same as sorting by hand, whichever way the list finds it.
class CallListTest : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void initTestCase()
    {
        m_fixture.open();
        fill(120);
        m_all = *m_fixture.reader()->window({}, {}, 0, 1000);
        QCOMPARE(m_all.size(), 120U);
    }

    void showsTheSameAsSortingByHand_data()
    {
        QTest::addColumn<CallFilter>("filter");
        QTest::addColumn<bool>("walks");
        for (const auto& [name, filter] : filters()) {
            QTest::addRow("%s, sorted", qPrintable(name)) << filter << false;
            QTest::addRow("%s, walked", qPrintable(name)) << filter << true;
        }
    }
    void showsTheSameAsSortingByHand()
    {
        QFETCH(CallFilter, filter);
        QFETCH(bool, walks);
        ReadConnection connection{*openForReading(m_fixture.path())};
        CallList list{connection, walks ? SortLimits{.few = 0, .fewInRange = 0} : SortLimits{}};
        for (const auto& [name, sort] : sorts()) {
            const QStringList expected = byHand(filter, sort);
            QCOMPARE(list.count(filter), expected.size());
            const auto numbers = list.numbers(filter, sort, 0, 1000);
            QVERIFY2(idsOf(*connection.callsAt(numbers)) == expected, qPrintable(name));
            // windows from anywhere are cut out of the same order, also those near the end
            for (qsizetype offset = 0; offset < expected.size() + 9; offset += 11) {
                const auto part = *connection.callsAt(list.numbers(filter, sort, offset, 9));
                QVERIFY2(idsOf(part) == expected.mid(offset, 9),
                    qPrintable(u"%1 from %2"_s.arg(name).arg(offset)));
            }
        }
        QVERIFY(!connection.database().failure());
    }

    void searchAndOrderWorkTogether_data()
    {
        QTest::addColumn<CallFilter>("filter");
        for (const auto& [name, filter] : filters())
            QTest::addRow("%s", qPrintable(name)) << filter;
    }
    void searchAndOrderWorkTogether()
    {
        QFETCH(CallFilter, filter);
        QTRY_COMPARE(*m_fixture.reader()->count({.text = u"bonjour"_s}), 120);
        const auto reader = m_fixture.reader();
        for (const auto& [name, sort] : sorts()) {
            const QStringList expected = byHand(filter, sort);
            CallFilter searched = filter;
            searched.text = u"bonjour"_s; // everybody says so
            QCOMPARE(*reader->count(searched), expected.size());
            QVERIFY2(idsOf(*reader->window(searched, sort, 0, 1000)) == expected, qPrintable(name));
        }
    }

    void pagesAreNewestFirstUnderEveryFilter()
    {
        const auto reader = m_fixture.reader();
        for (const auto& [name, filter] : filters()) {
            QStringList seen;
            QString cursor;
            do {
                const auto page = reader->page(filter, 7, cursor);
                QVERIFY(page);
                seen += idsOf(page->calls);
                cursor = page->next;
            } while (!cursor.isEmpty());
            QVERIFY2(seen == byHand(filter, {}), qPrintable(name));
        }
    }

    void countsFollowWhatHappens()
    {
        StoreFixture f;
        f.open();
        const auto reader = f.reader();
        QVERIFY(f.append({status(u"c"_s, CallStatus::Ended, 1)}));
        QCOMPARE(*reader->count({.assignee = u"Julie"_s}), 0);
        QVERIFY(f.append({eventOf(u"c"_s, u"t"_s, 2, CallAssigned{.to = u"Julie"_s})}));
        QCOMPARE(*reader->count({.assignee = u"Julie"_s}), 1);
        QCOMPARE(*reader->count({.unassigned = true}), 0);
        QVERIFY(f.store->erase({u"c"_s}, u"Marie"_s).get());
        QCOMPARE(*reader->count({.assignee = u"Julie"_s}), 0);
    }

private:
    [[nodiscard]] QStringList byHand(const CallFilter& filter, const CallSort& sort) const
    {
        std::vector<Call> calls;
        std::copy_if(m_all.begin(), m_all.end(), std::back_inserter(calls),
            [&filter](const Call& call) { return passes(filter, call); });
        std::sort(calls.begin(), calls.end(),
            [&sort](const Call& a, const Call& b) { return comesBefore(sort, a, b); });
        return idsOf(calls);
    }

    //! \a count calls, newest last, that differ in everything that the list sorts and filters by.
    void fill(int count)
    {
        QRandomGenerator dice{42};
        const auto chance = [&dice](int percent) { return dice.bounded(100) < percent; };
        const std::array names{u"Zoé"_s, u"élodie"_s, QString{}, u"Marc"_s, u"ÉRIC"_s};
        const std::array zones{u"laval"_s, u"montreal"_s, QString{}};
        const std::array services{u"debouchage"_s, u"gainage"_s, QString{}};
        const std::array people{u"Julie"_s, u"Marc"_s, u"Élise"_s, QString{}};
        std::vector<Event> events;
        for (int i = 0; i < count; ++i) {
            const QString call = u"call-%1"_s.arg(i);
            const auto one = [&dice](const auto& values) {
                return values.at(static_cast<size_t>(dice.bounded(static_cast<int>(values.size()))));
            };
            const QString phone
                = chance(25) ? QString{} : u"+1514555%1"_s.arg(dice.bounded(50), 4, 10, QChar{u'0'});
            events.push_back(from(said(call, u"1"_s, i * 10, u"bonjour"_s), phone, one(names)));
            events.push_back(
                learned(call, u"t"_s, i * 10 + 1, {.zone = one(zones), .service = one(services)}));
            if (chance(85))
                events.push_back(status(call, CallStatus::Ended, i * 10 + 2 + dice.bounded(5)));
            if (chance(60))
                events.push_back(eventOf(call, u"p"_s, i * 10 + 10,
                    PriorityChosen{.priority = static_cast<Priority>(dice.bounded(4)), .reason = u"Vu."_s}));
            if (chance(50))
                events.push_back(eventOf(call, u"a"_s, i * 10 + 11, CallAssigned{.to = one(people)}));
            if (chance(30))
                events.push_back(
                    eventOf(call, u"d"_s, i * 10 + 12, FollowUpMarked{.followUp = FollowUp::Done}));
        }
        if (!m_fixture.append(std::move(events)))
            qFatal("nothing was appended");
    }

    StoreFixture m_fixture{};
    std::vector<Call> m_all{};
};

QTEST_GUILESS_MAIN(CallListTest)
#include "tst_call_list.moc"
