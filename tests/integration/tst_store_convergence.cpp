// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/wire_names.h"
#include "store_fixture.h"
#include "tests/support/event_streams.h"

#include <QRegularExpression>

#include <algorithm>

using namespace dispatch;
using namespace Qt::StringLiterals;

//! The same events give the same calls, however they come, and a rebuild gives the very same tables.
class StoreConvergenceTest : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void anyOrderAndAnyDuplicatesGiveTheSameCalls_data() { seeds(); }
    void anyOrderAndAnyDuplicatesGiveTheSameCalls()
    {
        QFETCH(quint32, seed);
        EventStreams streams{seed};
        const std::vector<Event> straight = someCalls(streams);
        QCOMPARE(shownAfter(streams.shuffledAndDoubled(straight), seed), shownAfter(straight, seed));
    }

    void whatWasDroppedAndFetchedLaterGivesTheSameCalls_data() { seeds(); }
    void whatWasDroppedAndFetchedLaterGivesTheSameCalls()
    {
        QFETCH(quint32, seed);
        EventStreams streams{seed};
        const std::vector<Event> straight = someCalls(streams);
        QCOMPARE(shownAfter(streams.droppedThenBackFilled(straight), seed), shownAfter(straight, seed));
    }

    void aRebuildGivesTheVerySameTables_data() { seeds(); }
    void aRebuildGivesTheVerySameTables()
    {
        QFETCH(quint32, seed);
        EventStreams streams{seed};
        StoreFixture f;
        f.open();
        const std::vector<Event> events = streams.shuffledAndDoubled(someCalls(streams));
        QVERIFY(f.append(events));
        f.store.reset(); // search is complete once the store has closed
        const QStringList before = tables(f);
        f.open();
        const auto folded = f.store->rebuild().get();
        QVERIFY(folded);
        QCOMPARE(*folded, *f.reader()->lastSeq());
        f.store.reset();
        QCOMPARE(tables(f), before);
    }

    void aRebuildRepairsADamagedProjection()
    {
        StoreFixture f;
        f.open();
        EventStreams streams{7};
        QVERIFY(f.append(someCalls(streams)));
        f.store.reset();
        const QStringList before = tables(f);
        {
            auto database = openForWriting(f.path());
            QVERIFY(database);
            QVERIFY(
                (*database)->run("DELETE FROM transcript_lines; UPDATE calls SET priority = 0; "
                                 "UPDATE call_counts SET n = 7; DELETE FROM tool_calls; DELETE FROM alerts; "
                                 "UPDATE calls SET zone = 'ailleurs'"));
        }
        QVERIFY(tables(f) != before);
        f.open();
        QVERIFY(f.store->rebuild().get());
        f.store.reset();
        QCOMPARE(tables(f), before);
    }

    void eventsThatComeDuringARebuildAreNotLost()
    {
        StoreFixture f;
        f.open();
        EventStreams streams{3};
        QVERIFY(f.append(someCalls(streams)));
        auto rebuilt = f.store->rebuild();
        auto late = f.store->append({{.event = said(u"late"_s, u"k"_s, 1, u"il y a de l'eau"_s)}});
        QVERIFY(rebuilt.get());
        QVERIFY(late.get());
        QVERIFY(f.reader()->call({u"late"_s}));
        f.store.reset();
        QCOMPARE(f.reader()->page({.text = u"eau"_s}, 500, {})->calls.back().id.value, u"late"_s);
    }

private:
    static void seeds()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 12; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }

    static std::vector<Event> someCalls(EventStreams& streams)
    {
        std::vector<Event> all;
        for (int i = 0; i < 6; ++i) {
            const std::vector<Event> one = streams.call({u"call-%1"_s.arg(i)});
            all.insert(all.end(), one.begin(), one.end());
        }
        return all;
    }

    //! Everything that is shown once \a events were appended in requests of random sizes.
    static QStringList shownAfter(const std::vector<Event>& events, quint32 seed)
    {
        StoreFixture f;
        f.open();
        QRandomGenerator random{seed};
        for (size_t at = 0; at < events.size();) {
            const size_t end = std::min(events.size(), at + 1 + random.bounded(20U));
            const auto first = events.begin() + static_cast<std::ptrdiff_t>(at);
            if (!f.append({first, events.begin() + static_cast<std::ptrdiff_t>(end)}))
                return {u"append failed"_s};
            at = end;
        }
        return shown(f);
    }

    static QStringList shown(const StoreFixture& f)
    {
        QStringList all;
        const auto reader = f.reader();
        for (int i = 0; i < 6; ++i) {
            const auto detail = reader->detail({u"call-%1"_s.arg(i)});
            if (!detail)
                return {u"no detail"_s};
            all.append(words(*detail));
        }
        const auto alerts = reader->alerts(500);
        for (const Alert& alert : *alerts)
            all.append(u"%1|%2|%3"_s.arg(alert.id, toIso(alert.raisedAt), alert.text));
        const auto texts = reader->texts(500);
        for (const TextMessage& text : *texts)
            all.append(u"%1|%2|%3"_s.arg(text.id, toIso(text.createdAt), text.body));
        all.sort();
        all.append(u"%1 calls, %2 live"_s.arg(*reader->count({})).arg(*reader->count({.live = true})));
        return all;
    }

    static QString words(const CallDetail& detail)
    {
        const Call& call = detail.call;
        QStringList text{call.id.value, wireName(call.lineState), call.endedReason, wireName(call.followUp),
            wireName(call.priority), call.priorityReason.rule, call.priorityReason.matched.join(u'+'),
            call.callbackDueAt ? toIso(*call.callbackDueAt) : QString{}, call.service, call.customer.zone,
            call.customer.address, call.problem, call.window,
            call.outcome ? wireName(*call.outcome) : QString{}, call.customer.name, call.customer.phone,
            toIso(call.listedAt()), call.endedAt ? toIso(*call.endedAt) : QString{}, call.summary,
            call.lastWords, QString::number(call.costUsd.value_or(-1)), toIso(call.firstSeenAt),
            toIso(call.updatedAt), wireName(call.machinePriority), call.priorityAuthor, call.followUpAuthor,
            call.assignedTo, call.assignedAt ? toIso(*call.assignedAt) : QString{},
            call.alarm.firstAnsweredAt ? toIso(*call.alarm.firstAnsweredAt) : QString{},
            call.mergedInto.value, wireName(call.alarm.rest),
            call.alarm.attentionAt ? toIso(*call.alarm.attentionAt) : QString{}, call.alarm.acknowledgedBy,
            QString::number(call.attempts.size()), QString::number(call.escalations.size()),
            QString::number(call.corrections.size())};
        for (const TranscriptLine& line : detail.transcript)
            text += u"%1|%2|%3"_s.arg(line.id, wireName(line.speaker), line.text);
        for (const ToolCall& tool : detail.tools)
            text += u"%1|%2|%3|%4"_s.arg(tool.id, tool.name, tool.result, tool.error);
        QStringList history;
        for (const HistoryEntry& entry : detail.history)
            history += u"%1|%2|%3"_s.arg(toIso(entry.at), entry.kind, entry.detail);
        history.sort(); // events of the same moment stand in the order of their arrival
        return (text + history).join(u'\n');
    }

    //! Every row of every table of the projection, as text.
    static QStringList tables(const StoreFixture& f)
    {
        QStringList rows;
        auto database = openForReading(f.path());
        const std::array<const char*, 8> queries{
            "SELECT 'call', num, quote(state), list_key, line_state, follow_up, priority, name, phone, "
            "duration, service, zone, due_at, assignee, merged_into, attention_at, step_at, shelved_until, "
            "waits FROM calls "
            "ORDER BY num",
            "SELECT 'count', line_state, follow_up, priority, has_due, zone, service, assignee, n "
            "FROM call_counts WHERE n <> 0",
            "SELECT 'line', num, id, speaker, text, at, position FROM transcript_lines",
            "SELECT 'tool', num, id, name, arguments, result, error, at FROM tool_calls",
            "SELECT 'alert', num, id, priority, raised_at, due_at, text FROM alerts",
            "SELECT 'text', num, id, role, client_phone, kind, body, created_at FROM texts",
            "SELECT 'doc', num, doc FROM search_docs ORDER BY num",
            "SELECT 'search', rowid, name, phone, place, words FROM search ORDER BY rowid"};
        for (const char* query : queries) {
            const QByteArray joined = "SELECT concat FROM (SELECT json_array("
                + QByteArray{query}.mid(7, QByteArray{query}.indexOf(" FROM ") - 7) + ") AS concat"
                + QByteArray{query}.mid(QByteArray{query}.indexOf(" FROM ")) + ")";
            SqliteStatement statement{**database, joined.constData()};
            for (SqliteRows found = statement.rows(); found.next();)
                rows += found.text(0);
        }
        if ((*database)->failure())
            rows += (*database)->failure()->detail;
        return rows;
    }
};

QTEST_GUILESS_MAIN(StoreConvergenceTest)
#include "tst_store_convergence.moc"
