// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "core/store/store.h"
#include "tests/bench/call_factory.h"
#include "tests/bench/figures.h"
#include "tests/support/sample_book.h"

#include <QCoreApplication>
#include <QTemporaryDir>

#include <atomic>
#include <cstdlib>
#include <thread>

using namespace dispatch;
using namespace Qt::StringLiterals;

namespace {

constexpr int writers = 16;
constexpr int eventsOfAll = 80'000;
constexpr int eventsAlone = 500;

PendingEvent wordsOf(CallFactory& factory, qint64 index)
{
    PendingEvent pending;
    pending.event.key = u"bench/words/"_s + QString::number(index);
    pending.event.call.value = u"bench-call-"_s + QString::number(index % 1000);
    pending.event.author = u"vapi"_s;
    pending.event.occurredAt = fromEpochMs(1'795'100'000'000 + index);
    pending.event.receivedAt = pending.event.occurredAt;
    pending.event.payload
        = TranscriptHeard{.text = factory.sentence() + u" dossier "_s + QString::number(index)};
    return pending;
}

bool append(Store& store, PendingEvent pending)
{
    std::vector<PendingEvent> one;
    one.push_back(std::move(pending));
    return store.append(std::move(one)).get().has_value();
}

void printAlone(Store& store)
{
    CallFactory factory{1, fromEpochMs(1'795'100'000'000)};
    Timings timings;
    for (qint64 i = 0; i < eventsAlone; ++i)
        timings.measure([&] { append(store, wordsOf(factory, -1 - i)); });
    timings.print(u"store.append_alone"_s, {50, 99});
}

void printTogether(Store& store)
{
    std::vector<Timings> timings(writers);
    std::atomic<int> failed = 0;
    const auto write = [&](int writer) {
        CallFactory factory{static_cast<quint32>(writer), fromEpochMs(1'795'100'000'000)};
        for (qint64 i = writer; i < eventsOfAll; i += writers)
            timings[static_cast<size_t>(writer)].measure(
                [&] { failed += append(store, wordsOf(factory, i)) ? 0 : 1; });
    };
    const double cpuBefore = processSeconds();
    const auto begin = std::chrono::steady_clock::now();
    std::vector<std::jthread> threads;
    for (int writer = 0; writer < writers; ++writer)
        threads.emplace_back(write, writer);
    threads.clear();
    const std::chrono::duration<double> took = std::chrono::steady_clock::now() - begin;
    const double cpu = processSeconds() - cpuBefore;
    printFigure(u"store.cpu_per_event"_s, cpu * 1e6 / eventsOfAll, u"us"_s, eventsOfAll);
    Timings all;
    for (const Timings& some : timings)
        all.join(some);
    printFigure(u"store.append_16_threads"_s, eventsOfAll / took.count(), u"events/s"_s, eventsOfAll);
    all.print(u"store.append_16_threads"_s, {50, 99});
    printFigure(u"store.append_16_threads.failed"_s, failed, u"events"_s, eventsOfAll);
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication app{argc, argv};
    const QString folder = app.arguments().value(1, u"."_s);
    printDiskSync(folder);
    const QTemporaryDir directory{folder + u"/store-XXXXXX"_s};
    const SystemClock clock;
    SystemRandom random;
    Result<std::unique_ptr<Store>> store
        = Store::open({.directory = directory.path(), .minimumFreeBytes = 0}, sampleBook(), clock, random);
    if (!store) {
        qCritical() << "no store:" << store.error().detail;
        return EXIT_FAILURE;
    }
    printAlone(**store);
    printTogether(**store);
    return EXIT_SUCCESS;
}
