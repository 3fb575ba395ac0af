// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "core/link/local_link.h"
#include "core/store/store.h"
#include "tests/bench/bench_folder.h"
#include "tests/bench/watched_table.h"
#include "tests/support/sample_book.h"
#include "ui/models/call_view_source.h"

#include <QApplication>
#include <QRandomGenerator>
#include <QScrollBar>

#include <cstdlib>

using namespace dispatch;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 calls = 1'000'000;

class WindowBench {
public:
    explicit WindowBench(WatchedTable& watched)
        : m_watched{watched}
    {
    }

    void printFirstRows()
    {
        wait(u"window.first_rows"_s, [] {});
        m_watched.forget();
    }

    //! Row by row, and page by page: the rows are asked for as they come into sight.
    void printScrolling()
    {
        QScrollBar& bar = *m_watched.table().verticalScrollBar();
        const auto scroll = [&](const QString& name, int step, int times) {
            bar.setValue(0);
            wait({}, [] {});
            m_watched.forget();
            for (int i = 0; i < times; ++i) {
                m_watched.frame([&] { bar.setValue(bar.value() + step); });
                QCoreApplication::processEvents();
            }
            m_watched.frames().print(u"window.frame."_s + name, {50, 95, 100});
        };
        scroll(u"by_3_rows"_s, 3, 500);
        scroll(u"by_page"_s, bar.pageStep(), 300);
    }

    //! The bar is dragged to and fro; then how long until the rows of the last place are there.
    void printDragging()
    {
        QScrollBar& bar = *m_watched.table().verticalScrollBar();
        QRandomGenerator dice{5};
        m_watched.forget();
        for (int i = 0; i < 300; ++i) {
            m_watched.frame([&] { bar.setValue(dice.bounded(bar.maximum())); });
            QCoreApplication::processEvents();
        }
        m_watched.frames().print(u"window.frame.dragging"_s, {50, 95, 100});
        Timings rows;
        for (int i = 0; i < 30; ++i)
            rows.measure([&] {
                bar.setValue(dice.bounded(bar.maximum()));
                settle();
            });
        rows.print(u"window.rows_after_jump"_s, {50, 95, 100});
    }

    void printSorting()
    {
        for (int column = 0; column < CallListModel::ColumnCount; ++column) {
            if (!CallListModel::isSortable(column))
                continue;
            for (const Qt::SortOrder order : {Qt::DescendingOrder, Qt::AscendingOrder})
                m_sorting.measure([&] {
                    m_watched.table().sortByColumn(column, order);
                    settle();
                });
        }
        m_sorting.print(u"window.sorted_first_rows"_s, {50, 100});
    }

    void printFiltering()
    {
        Timings timings;
        for (const CallFilter& filter :
            {CallFilter{.live = true}, CallFilter{.followUp = FollowUp::ToCallBack},
                CallFilter{.text = u"tremblay"_s}, CallFilter{}})
            timings.measure([&] {
                m_watched.model().setFilter(filter);
                settle();
            });
        timings.print(u"window.filtered_first_rows"_s, {50, 100});
    }

    void printTurns() { m_watched.turns().print(u"window.busy_turn"_s, {95, 99, 100}); }

    [[nodiscard]] bool failed() const { return m_failed; }

private:
    //! Handles events until a new answer has come and every row in sight is read.
    void settle()
    {
        bool answered = false;
        const auto seen = QObject::connect(&m_watched.model(), &WindowedCallModel::updated,
            &m_watched.table(), [&answered] { answered = true; });
        const auto read = QObject::connect(&m_watched.model(), &QAbstractItemModel::dataChanged,
            &m_watched.table(), [&answered] { answered = true; });
        const bool here = m_watched.waitUntil([&] { return answered && m_watched.rowsAreHere(); });
        m_failed = m_failed || !here;
        QObject::disconnect(seen);
        QObject::disconnect(read);
    }

    void wait(const QString& name, const std::function<void()>& change)
    {
        Timings timings;
        timings.measure([&] {
            change();
            const bool here = m_watched.waitUntil([&] { return m_watched.rowsAreHere(); });
            m_failed = m_failed || !here;
        });
        if (!name.isEmpty())
            timings.print(name, {100});
    }

    WatchedTable& m_watched;
    Timings m_sorting{};
    bool m_failed = false;
};

} // namespace

int main(int argc, char** argv)
{
    const QApplication app{argc, argv};
    const QString folder = QApplication::arguments().value(1, u"."_s);
    printDiskSync(folder);
    const Result<QString> directory = storeWithCalls(folder, calls);
    const SystemClock clock;
    SystemRandom random;
    const Result<std::unique_ptr<Store>> store = directory
        ? Store::open({.directory = *directory, .minimumFreeBytes = 0}, sampleBook(), clock, random)
        : directory.error();
    if (!store) {
        qCritical() << "no store:" << store.error().detail;
        return EXIT_FAILURE;
    }
    LocalLink link{**store, clock};
    CallView view{(*store)->databasePath()};
    CallViewSource source{view};
    WatchedTable watched{source, link, clock};
    WindowBench bench{watched};
    bench.printFirstRows();
    bench.printScrolling();
    bench.printDragging();
    bench.printSorting();
    bench.printFiltering();
    bench.printTurns();
    printFigure(u"window.rss"_s, residentMiB(), u"MiB"_s, 1);
    return bench.failed() ? EXIT_FAILURE : EXIT_SUCCESS;
}
