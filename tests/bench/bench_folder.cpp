// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/bench_folder.h"

#include "core/store/call_reader.h"
#include "tests/bench/call_factory.h"
#include "tests/bench/figures.h"
#include "tests/support/sample_book.h"

#include <QDir>
#include <QEventLoop>
#include <QFile>
#include <QTimer>

#include <deque>
#include <iterator>

namespace dispatch {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qint64 callsInOneAppend = 500;
constexpr size_t appendsInFlight = 4;
constexpr quint32 seed = 2026;
constexpr Instant newest = fromEpochMs(1'795'100'000'000);

const QString areaCode = u"1555"_s; // of every generated number

void printRate(const QString& name, qint64 calls, std::chrono::steady_clock::time_point since)
{
    const std::chrono::duration<double> took = std::chrono::steady_clock::now() - since;
    printFigure(name, static_cast<double>(calls) / took.count(), u"calls/s"_s, calls);
}

Status fill(Store& store, qint64 calls)
{
    CallFactory factory{seed, newest};
    std::deque<std::future<AppendResult>> inFlight;
    const auto settle = [&inFlight]() -> Status {
        const AppendResult appended = inFlight.front().get();
        inFlight.pop_front();
        if (!appended)
            return appended.error();
        return Unit{};
    };
    for (qint64 from = 0; from < calls; from += callsInOneAppend) {
        std::vector<PendingEvent> events;
        for (qint64 i = from; i < std::min(calls, from + callsInOneAppend); ++i) {
            events.push_back(factory.call(i));
            std::vector<PendingEvent> acts = CallFactory::acts(events.back().event, i);
            std::move(acts.begin(), acts.end(), std::back_inserter(events));
        }
        inFlight.push_back(store.append(std::move(events)));
        if (inFlight.size() < appendsInFlight)
            continue;
        if (const Status done = settle(); !done)
            return done;
    }
    while (!inFlight.empty()) {
        if (const Status done = settle(); !done)
            return done;
    }
    return Unit{};
}

//! The search index follows the events a little later: waits until every call can be found by its number.
Status waitUntilSearchable(const QString& database, qint64 calls)
{
    const auto reader = CallReader::open(database);
    if (!reader)
        return reader.error();
    for (;;) {
        const Result<qint64> found = (*reader)->count({.text = areaCode});
        if (!found)
            return found.error();
        if (*found >= calls)
            return Unit{};
        QEventLoop pause;
        QTimer::singleShot(200ms, &pause, &QEventLoop::quit);
        pause.exec();
    }
}

} // namespace

Result<QString> storeWithCalls(const QString& folder, qint64 calls)
{
    const QString directory = u"%1/calls-%2"_s.arg(folder).arg(calls);
    const QString complete = directory + u"/complete"_s;
    if (QFile::exists(complete))
        return directory;
    QDir{directory}.removeRecursively();
    const auto begin = std::chrono::steady_clock::now();
    {
        const SystemClock clock;
        SystemRandom random;
        Result<std::unique_ptr<Store>> store
            = Store::open({.directory = directory, .minimumFreeBytes = 0}, sampleBook(), clock, random);
        if (!store)
            return store.error();
        if (const Status filled = fill(**store, calls); !filled)
            return filled.error();
        printRate(u"fill.calls_%1"_s.arg(calls), calls, begin);
        if (const Status searchable = waitUntilSearchable((*store)->databasePath(), calls); !searchable)
            return searchable.error();
        printRate(u"fill.searchable_%1"_s.arg(calls), calls, begin);
    }
    QFile marker{complete};
    if (!marker.open(QIODevice::WriteOnly))
        return Error{ErrorCode::Io, {complete}, {}};
    return directory;
}

} // namespace dispatch
