// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/call_reader.h"
#include "core/store/store.h"
#include "core/store/store_database.h"
#include "tests/support/manual_clock.h"
#include "tests/support/sample_book.h"
#include "tests/support/seeded_random.h"

#include <QTemporaryDir>
#include <QTest>

namespace dispatch {

//! A station's data directory with what a store needs, and short ways to say what happens.
struct StoreFixture {
    QTemporaryDir directory{};
    ManualClock clock{};
    SeededRandom random{};
    std::unique_ptr<Store> store{};

    [[nodiscard]] QString path(const QString& name = QStringLiteral("console.db")) const
    {
        return directory.filePath(name);
    }

    Result<std::unique_ptr<Store>> tryOpen(const QString& where = {})
    {
        return Store::open(
            {.directory = where.isEmpty() ? directory.path() : where}, sampleBook(), clock, random);
    }

    //! Opens the store, or opens it again; the test ends when that fails.
    void open()
    {
        store.reset();
        auto opened = tryOpen();
        if (!opened)
            qFatal("the store does not open: %s", qPrintable(opened.error().detail));
        store = *std::move(opened);
    }

    AppendResult append(std::vector<Event> events)
    {
        std::vector<PendingEvent> pending;
        pending.reserve(events.size());
        for (Event& event : events)
            pending.push_back({.event = std::move(event)});
        return store->append(std::move(pending)).get();
    }

    //! The first number that \a sql finds, read beside the store.
    [[nodiscard]] qint64 number(const char* sql) const
    {
        auto database = openForReading(path());
        return database ? (*database)->integer(sql) : -1;
    }

    [[nodiscard]] std::unique_ptr<CallReader> reader() const
    {
        auto opened = CallReader::open(path());
        if (!opened)
            qFatal("the reader does not open: %s", qPrintable(opened.error().detail));
        return *std::move(opened);
    }
};

//! The moment \a seconds after the first event of every test.
inline Instant second(int seconds)
{
    return fromEpochMs(1'795'100'000'000) + std::chrono::seconds{seconds};
}

//! An event of \a call at second \a at, heard of at once. \a key is unique within the call.
inline Event eventOf(const QString& call, const QString& key, int at, EventPayload payload)
{
    return {.key = key,
        .call = {call},
        .author = QStringLiteral("vapi"),
        .occurredAt = second(at),
        .receivedAt = second(at),
        .payload = std::move(payload)};
}

inline Event status(const QString& call, CallStatus reached, int at, const QString& endedReason = {})
{
    return eventOf(call, QStringLiteral("status-%1").arg(static_cast<int>(reached)), at,
        StatusChanged{.status = reached, .endedReason = endedReason});
}

inline Event said(const QString& call, const QString& key, int at, const QString& text)
{
    return eventOf(call, key, at, TranscriptHeard{.speaker = Speaker::User, .text = text});
}

//! What Paul says: no evidence of anything, so that thousands of lines cost little.
inline Event saidByPaul(const QString& call, const QString& key, int at, const QString& text)
{
    return eventOf(call, key, at, TranscriptHeard{.speaker = Speaker::Assistant, .text = text});
}

inline Event answered(const QString& call, const QString& toolId, int at, const QString& result)
{
    return eventOf(call, toolId, at,
        ToolAnswered{.tool = {.id = toolId,
                         .name = QStringLiteral("bookAppointment"),
                         .arguments = QStringLiteral("{}"),
                         .result = result,
                         .at = second(at)}});
}

//! A tool of Paul's that told \a facts of the call.
inline Event learned(const QString& call, const QString& toolId, int at, CallFacts facts)
{
    Event event = answered(call, toolId, at, QStringLiteral("noté"));
    std::get<ToolAnswered>(event.payload).facts = std::move(facts);
    return event;
}

inline Event from(Event event, const QString& phone, const QString& name = {})
{
    event.callerPhone = phone;
    event.callerName = name;
    return event;
}

} // namespace dispatch
