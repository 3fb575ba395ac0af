// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/call_reader.h"
#include "tests/bench/bench_folder.h"
#include "tests/bench/figures.h"

#include <QCoreApplication>

#include <cstdlib>

using namespace dispatch;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 calls = 1'000'000;
constexpr int rows = 128; // what a window shows, and the same again
constexpr int repetitions = 5;
constexpr Instant newest = fromEpochMs(1'795'100'000'000);

struct NamedColumn {
    CallColumn column;
    const char16_t* name;
};
constexpr NamedColumn columns[]{{CallColumn::ListedAt, u"listed_at"}, {CallColumn::Priority, u"priority"},
    {CallColumn::LineState, u"line_state"}, {CallColumn::FollowUp, u"follow_up"},
    {CallColumn::CustomerName, u"name"}, {CallColumn::Phone, u"phone"}, {CallColumn::Duration, u"duration"},
    {CallColumn::DueAt, u"due_at"}, {CallColumn::Zone, u"zone"}, {CallColumn::Service, u"service"},
    {CallColumn::Assignee, u"assignee"}};

struct NamedFilter {
    QString name;
    CallFilter filter;
};

std::vector<NamedFilter> filters()
{
    return {{u"all"_s, {}}, {u"live"_s, {.live = true}},
        {u"to_call_back"_s, {.followUp = FollowUp::ToCallBack}},
        {u"none_to_do"_s, {.followUp = FollowUp::None}}, {u"p1"_s, {.priority = Priority::P1}},
        {u"p4"_s, {.priority = Priority::P4}}, {u"ended"_s, {.lineState = LineState::Ended}},
        {u"open"_s, {.open = true}}, {u"overdue"_s, {.dueBefore = newest}},
        {u"overdue_few"_s, {.dueBefore = newest - std::chrono::weeks{150}}},
        {u"day"_s, {.from = newest - std::chrono::days{9}, .until = newest - std::chrono::days{8}}},
        {u"year"_s, {.from = newest - std::chrono::years{2}, .until = newest - std::chrono::years{1}}},
        {u"zone"_s, {.zone = u"laval"_s}}, {u"service"_s, {.service = u"gainage"_s}},
        {u"mine"_s, {.assignee = u"Julie"_s}}, {u"mine_open"_s, {.open = true, .assignee = u"Julie"_s}},
        {u"nobodys_open"_s, {.open = true, .unassigned = true}},
        {u"zone_open_p1"_s, {.priority = Priority::P1, .open = true, .zone = u"laval"_s}},
        {u"text_name"_s, {.text = u"tremblay"_s}}, {u"text_words"_s, {.text = u"refoule plancher"_s}}};
}

struct NamedList {
    QString name;
    CallFilter filter;
    CallSort sort;
};

//! Lists that people work with, and orders that no index has.
std::vector<NamedList> lists()
{
    const CallSort urgency{.column = CallColumn::Priority,
        .descending = false,
        .then = {{.column = CallColumn::DueAt, .descending = false}}};
    const CallSort zoneAndName{.column = CallColumn::Zone,
        .descending = false,
        .then = {{.column = CallColumn::CustomerName, .descending = false}}};
    const CallSort stateAndService{.column = CallColumn::LineState,
        .descending = true,
        .then = {{.column = CallColumn::Service, .descending = false},
            {.column = CallColumn::DueAt, .descending = false}}};
    return {{u"callbacks"_s, {.open = true}, urgency},
        {u"callbacks_of_zone"_s, {.open = true, .zone = u"laval"_s}, urgency},
        {u"callbacks_of_mine"_s, {.open = true, .assignee = u"Julie"_s}, urgency},
        {u"callbacks_overdue"_s, {.dueBefore = newest}, urgency},
        {u"found_by_urgency_and_due"_s, {.text = u"refoule plancher"_s}, urgency},
        {u"all_by_urgency_and_due"_s, {}, urgency}, {u"all_by_zone_and_name"_s, {}, zoneAndName},
        {u"year_by_zone_and_name"_s, {.from = newest - std::chrono::years{1}}, zoneAndName},
        {u"all_by_state_service_due"_s, {}, stateAndService}};
}

class ListBench {
public:
    explicit ListBench(CallReader& reader)
        : m_reader{reader}
    {
    }

    //! The first rows by every column, both ways, without a filter.
    void printSorting()
    {
        Timings worst;
        for (const NamedColumn& column : columns) {
            Timings timings;
            for (const bool descending : {true, false})
                measure(timings, {}, {.column = column.column, .descending = descending}, 0);
            worst.join(timings);
            timings.print(u"list.first_rows.by_%1"_s.arg(QString::fromUtf16(column.name)), {50, 100});
        }
        worst.print(u"list.first_rows"_s, {95, 100});
        worst.printCpu(u"list.first_rows"_s, {95, 100});
    }

    //! The first rows of every filter by every column.
    void printFiltering()
    {
        for (const NamedFilter& filter : filters()) {
            Timings timings;
            for (const NamedColumn& column : columns)
                measure(timings, filter.filter, {.column = column.column}, 0);
            timings.print(u"list.filtered.%1"_s.arg(filter.name), {50, 100});
            timings.printCpu(u"list.filtered.%1"_s.arg(filter.name), {100});
            Timings counting;
            for (int i = 0; i < repetitions; ++i)
                counting.measure([&] { check(m_reader.count(filter.filter).has_value()); });
            counting.print(u"list.count.%1"_s.arg(filter.name), {50, 100});
        }
    }

    //! Orders by several columns, from the top and from far down.
    void printLists()
    {
        for (const NamedList& list : lists()) {
            for (const qint64 offset : {0, 20'000}) {
                Timings timings;
                measure(timings, list.filter, list.sort, offset);
                timings.print(u"list.%1.offset_%2"_s.arg(list.name).arg(offset), {50, 100});
                timings.printCpu(u"list.%1.offset_%2"_s.arg(list.name).arg(offset), {100});
            }
        }
    }

    //! What else the window reads.
    void printOther()
    {
        Timings day;
        Timings people;
        Timings journal;
        for (int i = 0; i < repetitions; ++i) {
            day.measure(
                [&] { check(m_reader.day(newest - std::chrono::days{1}, newest, newest).has_value()); });
            people.measure([&] { check(m_reader.journal({.peopleOnly = true}, 0, 200).has_value()); });
            journal.measure([&] { check(m_reader.journal({}, 0, 200).has_value()); });
        }
        day.print(u"list.day"_s, {50, 100});
        people.print(u"list.journal_of_people"_s, {50, 100});
        journal.print(u"list.journal"_s, {50, 100});
    }

    //! Rows far down, as when the scroll bar is dragged.
    void printDepth()
    {
        for (const qint64 offset : {1'000, 100'000, 500'000, 999'800}) {
            for (const NamedColumn& column : columns) {
                Timings timings;
                measure(timings, {}, {.column = column.column}, offset);
                timings.print(
                    u"list.offset_%1.by_%2"_s.arg(offset).arg(QString::fromUtf16(column.name)), {50, 100});
            }
        }
    }

    [[nodiscard]] bool failed() const { return m_failed; }

private:
    void measure(Timings& timings, const CallFilter& filter, const CallSort& sort, qint64 offset)
    {
        for (int i = 0; i < repetitions; ++i)
            timings.measure([&] { check(m_reader.window(filter, sort, offset, rows).has_value()); });
    }

    void check(bool worked) { m_failed = m_failed || !worked; }

    CallReader& m_reader;
    bool m_failed = false;
};

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication app{argc, argv};
    const QString folder = app.arguments().value(1, u"."_s);
    printDiskSync(folder);
    const Result<QString> directory = storeWithCalls(folder, calls);
    if (!directory) {
        qCritical() << "no calls:" << directory.error().detail;
        return EXIT_FAILURE;
    }
    const Result<std::unique_ptr<CallReader>> reader = CallReader::open(*directory + u"/console.db"_s);
    if (!reader) {
        qCritical() << "no reader:" << reader.error().detail;
        return EXIT_FAILURE;
    }
    ListBench bench{**reader};
    bench.printSorting();
    bench.printFiltering();
    bench.printLists();
    bench.printOther();
    bench.printDepth();
    return bench.failed() ? EXIT_FAILURE : EXIT_SUCCESS;
}
