// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/migrations.h"
#include "store_fixture.h"

#include <QRegularExpression>

using namespace dispatch;
using namespace Qt::StringLiterals;

//! What a database of an earlier version of the program becomes.
class StoreMigrationTest : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void callsOfSchema1ShowTheirPriority()
    {
        StoreFixture f;
        makeSchema1(f);
        f.open();
        const auto reader = f.reader();
        QCOMPARE(reader->call({u"flood"_s})->priority, Priority::P1);
        QCOMPARE(reader->call({u"flood"_s})->customer.name, u"Zoé Roy"_s);
        QCOMPARE(*reader->count({.priority = Priority::P1}), 1);
        QCOMPARE(*reader->count({}), 2);
        const auto alerts = reader->alerts(10);
        QCOMPARE(alerts->size(), 1U);
        QCOMPARE(alerts->front().call.value, u"flood"_s);
        QCOMPARE(reader->call({u"quiet"_s})->priority, Priority::P4);
        QCOMPARE(f.number("SELECT count(*) FROM meta WHERE name = 'rebuild_wanted'"), 0);
        QCOMPARE(f.store->verify()->faults, QStringList{});
        f.store.reset(); // search is complete once the store has closed
        QCOMPARE(*f.reader()->count({.text = u"sous-sol"_s}), 1);
        QCOMPARE(*f.reader()->count({.text = u"merci"_s}), 1);
        QCOMPARE(*f.reader()->count({.text = u"vieux"_s}), 0);
    }

    void callsOfSchema2CanBeFilteredBeforeAndAfterTheyAreFoldedAnew()
    {
        StoreFixture f;
        makeOld(f, 2, rowsOf2);
        QVERIFY(openForWriting(f.path())); // migrates, and then the power fails
        QCOMPARE(*f.reader()->count({.zone = u"laval"_s}), 2);
        QCOMPARE(*f.reader()->count({.unassigned = true}), 2);
        QCOMPARE(
            f.reader()->window({.service = u"gainage"_s}, {.column = CallColumn::DueAt}, 0, 9)->size(), 2U);
        QCOMPARE(f.reader()->call({u"flood"_s})->machinePriority, Priority::P2);
        f.open();
        QCOMPARE(*f.reader()->count({.zone = u"laval"_s}), 0); // nobody ever said so
        QCOMPARE(f.reader()->call({u"flood"_s})->machinePriority, Priority::P1);
        const auto window = f.reader()->window({}, {.column = CallColumn::DueAt, .descending = false}, 0, 9);
        QCOMPARE(window->size(), 2U);
        QCOMPARE(window->front().id.value, u"flood"_s); // the one that is due
        QCOMPARE(f.number("SELECT count(*) FROM meta WHERE name = 'rebuild_wanted'"), 0);
    }

    void aStartThatWasCutShortIsMadeGoodByTheNext()
    {
        StoreFixture f;
        makeSchema1(f);
        QVERIFY(openForWriting(f.path())); // migrates, and then the power fails
        QCOMPARE(f.number("PRAGMA user_version"), schemaVersion);
        QCOMPARE(f.reader()->call({u"flood"_s})->priority, Priority::P4);
        f.open();
        QCOMPARE(f.reader()->call({u"flood"_s})->priority, Priority::P1);
    }

    void aCallThatTheLedgerNamesIsErasedAgain()
    {
        StoreFixture f;
        makeSchema1(f);
        QFile ledger{f.path(u"erased.jsonl"_s)};
        QVERIFY(ledger.open(QIODevice::WriteOnly));
        ledger.write("{\"call\":\"flood\",\"author\":\"Marie\",\"at\":\"2026-11-20T10:00:00.000Z\"}\n");
        ledger.close();
        f.open();
        QCOMPARE(f.reader()->call({u"flood"_s}).error().code, ErrorCode::NotFound);
        QCOMPARE(f.number("SELECT count(*) FROM alerts"), 0);
        QVERIFY(f.reader()->call({u"quiet"_s}));
    }

    void anEventThatCannotBeReadDoesNotKeepTheStationFromReceiving()
    {
        StoreFixture f;
        makeSchema1(f);
        QVERIFY((*openForWriting(f.path()))->run("UPDATE payloads SET payload = 'x' WHERE seq = 1"));
        for (int start = 0; start < 2; ++start) { // each tries again
            QTest::ignoreMessage(
                QtWarningMsg, QRegularExpression{u"cannot fold the journal anew: .*row 1 cannot"_s});
            QTest::ignoreMessage(QtWarningMsg, QRegularExpression{u"cannot write: .*row 1 cannot"_s});
            f.open();
            QCOMPARE(f.number("SELECT count(*) FROM meta WHERE name = 'rebuild_wanted'"), 1);
            QCOMPARE(*f.reader()->count({}), 2);
            QVERIFY(f.append({said(u"quiet"_s, u"later %1"_s.arg(start), 5, u"l'eau monte vite"_s)}));
            QCOMPARE(f.reader()->call({u"quiet"_s})->priority, Priority::P1);
        }
    }

    void aFreshDatabaseNeedsNoRebuild()
    {
        StoreFixture f;
        QVERIFY(openForWriting(f.path()));
        QCOMPARE(f.number("SELECT count(*) FROM meta WHERE name = 'rebuild_wanted'"), 0);
    }

private:
    //! A database as the first version of the program left it: two calls, whose states and search rows are
    //! older than what the rules make of their events.
    static void makeSchema1(StoreFixture& f) { makeOld(f, 1, rowsOf1); }

    static void makeOld(StoreFixture& f, int version, const char* rows)
    {
        const QTemporaryDir elsewhere;
        {
            auto store = f.tryOpen(elsewhere.path());
            std::vector<PendingEvent> events;
            events.push_back({.event = from(said(u"flood"_s, u"1"_s, 1, u"L'eau monte dans le sous-sol!"_s),
                                  u"+15145550137"_s, u"Zoé Roy"_s)});
            events.push_back({.event = said(u"quiet"_s, u"1"_s, 2, u"Merci, bonsoir."_s)});
            if (!store || !(*store)->append(std::move(events)).get())
                qFatal("nothing was appended");
        }
        auto database = SqliteDatabase::open(f.path(), SqliteMode::ReadWrite);
        const QByteArray attach = "ATTACH '" + elsewhere.filePath(u"console.db"_s).toUtf8() + "' AS today";
        const bool made = database && migrate(**database, version) && (*database)->run(attach.constData())
            && (*database)->run(copied) && (*database)->run(rows) && (*database)->run(searchRows);
        if (!made)
            qFatal("no database of schema %d", version);
    }

    static constexpr const char* copied = R"(
INSERT INTO subjects SELECT * FROM today.subjects;
INSERT INTO journal SELECT * FROM today.journal;
INSERT INTO payloads SELECT * FROM today.payloads;
INSERT INTO transcript_lines SELECT * FROM today.transcript_lines;
)";

    // the states as these versions wrote them
    static constexpr const char* rowsOf1 = R"(
INSERT INTO calls SELECT num, '{"id":"' || call_id || '","line":"in_progress","tools":[],"spoke":true,'
    || '"tool":false,"rec":false,"gone":false,"first":1795100001000,"upd":1795100001000}',
    num * 1000, 2, 0, 3, 'vieux', '+15145550100', -1 FROM subjects WHERE call_id <> '';
INSERT INTO call_counts VALUES(2, 0, 3, 2);
)";
    static constexpr const char* rowsOf2 = R"(
INSERT INTO calls SELECT num, '{"id":"' || call_id || '","line":"in_progress","tools":[],"spoke":true,'
    || '"tool":false,"rec":false,"gone":false,"first":1795100001000,"upd":1795100001000,'
    || '"decided":{"prio":"P2","rule":"city","words":[],"todo":"none"}}',
    num * 1000, 2, 0, 1, 'vieux', '+15145550100', -1, 'gainage', 'laval' FROM subjects WHERE call_id <> '';
INSERT INTO call_counts VALUES(2, 0, 1, 2);
)";
    static constexpr const char* searchRows = R"(
INSERT INTO search(rowid, name, phone, place, words) VALUES(1000, 'vieux', '', '', 'vieux');
INSERT INTO search_docs VALUES(1, 1000);
INSERT INTO meta VALUES('indexed_seq', 2);
)";
};

QTEST_GUILESS_MAIN(StoreMigrationTest)
#include "tst_store_migration.moc"
