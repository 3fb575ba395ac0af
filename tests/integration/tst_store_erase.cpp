// SPDX-License-Identifier: GPL-3.0-or-later
#include "store_fixture.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

using namespace dispatch;
using namespace Qt::StringLiterals;

//! Erasing a call: nothing that was said is left, and what was counted on still holds.
class StoreEraseTest : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void anErasedCallIsShownNowhere()
    {
        StoreFixture f;
        f.open();
        fill(f);
        const auto erased = f.store->erase({u"secret"_s}, u"Marie"_s).get();
        QVERIFY(erased);
        QCOMPARE(*erased, 3U);
        const auto reader = f.reader();
        QCOMPARE(reader->call({u"secret"_s}).error().code, ErrorCode::NotFound);
        QCOMPARE(reader->detail({u"secret"_s}).error().code, ErrorCode::NotFound);
        QCOMPARE(*reader->count({}), 1);
        QCOMPARE(*reader->count({.text = u"xylophone"_s}), 0);
        QCOMPARE(*reader->count({.text = u"bonjour"_s}), 1);
    }

    void theChainStaysVerifiable()
    {
        StoreFixture f;
        f.open();
        fill(f);
        QVERIFY(f.store->erase({u"secret"_s}, u"Marie"_s).get());
        QVERIFY(f.append({said(u"other"_s, u"later"_s, 9, u"merci"_s)}));
        const auto report = f.store->verify();
        QVERIFY(report);
        QCOMPARE(report->faults, QStringList{});
        QCOMPARE(report->erased, 3U);
        QCOMPARE(report->checked, 6U); // three erased, one kept, the erasure itself, one later
    }

    void noByteOfWhatWasSaidIsLeftOnDisk()
    {
        StoreFixture f;
        f.open();
        fill(f);
        f.store.reset();
        f.open(); // the words have reached the search index
        QVERIFY(mentions(f, "xylophone"));
        QVERIFY(f.store->erase({u"secret"_s}, u"Marie"_s).get());
        for (const char* word : {"xylophone", "5145559876", "zanzibar", "quincaillier"})
            QVERIFY2(!mentions(f, word), word);
        f.store.reset();
        for (const char* word : {"xylophone", "5145559876", "zanzibar", "quincaillier"})
            QVERIFY2(!mentions(f, word), word);
    }

    void nothingOfItsAlertsAndTextsIsLeft()
    {
        StoreFixture f;
        f.open();
        const CallFacts facts{.name = u"Ornithorynque"_s,
            .address = u"12 rue Vladivostok"_s,
            .problem = u"kangourou dans le drain"_s,
            .alert = AlertRequest{.priority = Priority::P1, .roles = {u"maxime"_s}}};
        QVERIFY(f.append({learned(u"secret"_s, u"tool"_s, 1, facts),
            said(u"secret"_s, u"k"_s, 2, u"L'eau monte vite dans le sous-sol!"_s),
            said(u"other"_s, u"k"_s, 3, u"L'eau monte vite dans le sous-sol!"_s)}));
        QCOMPARE(f.number("SELECT count(*) FROM alerts"), 3);
        QCOMPARE(f.number("SELECT count(*) FROM texts"), 1);
        QVERIFY(f.store->erase({u"secret"_s}, u"Marie"_s).get());
        QCOMPARE(f.number("SELECT count(*) FROM alerts"), 1);
        QCOMPARE(f.number("SELECT count(*) FROM texts"), 0);
        for (const char* word : {"ornithorynque", "vladivostok", "kangourou"})
            QVERIFY2(!mentions(f, word), word);
        f.store.reset();
        for (const char* word : {"ornithorynque", "vladivostok", "kangourou"})
            QVERIFY2(!mentions(f, word), word);
    }

    void noDigestOfWhatWasSaidIsLeftUnsalted()
    {
        // the same call with the same words in two stores: no stored key, digest or hash is the same
        const auto digests = [](quint32 seed) {
            QByteArrayList found;
            StoreFixture f;
            for (quint32 i = 0; i < seed; ++i)
                (void)f.random.bytes(1);
            f.open();
            fill(f);
            auto database = openForReading(f.path());
            SqliteStatement statement{**database, "SELECT key, digest, hash FROM journal"};
            for (SqliteRows rows = statement.rows(); rows.next();)
                found << rows.blob(0) << rows.blob(1) << rows.blob(2);
            return found;
        };
        const QByteArrayList one = digests(1);
        const QByteArrayList two = digests(2);
        QCOMPARE(one.size(), 12);
        for (const QByteArray& digest : one)
            QVERIFY(!two.contains(digest));
    }

    void eventsThatComeAfterTheErasureAreNotKept()
    {
        StoreFixture f;
        f.open();
        fill(f);
        QVERIFY(f.store->erase({u"secret"_s}, u"Marie"_s).get());
        const auto late = f.append({said(u"secret"_s, u"late"_s, 60, u"xylophone"_s)});
        QVERIFY(late);
        QCOMPARE(late->front().seq, 0U);
        QVERIFY(!f.reader()->call({u"secret"_s}));
        f.open();
        QCOMPARE(f.append({said(u"secret"_s, u"later"_s, 61, u"xylophone"_s)})->front().seq, 0U);
    }

    void aRestoredOlderDatabaseForgetsAgain()
    {
        StoreFixture f;
        f.open();
        fill(f);
        f.store.reset();
        QVERIFY(QFile::copy(f.path(), f.path(u"backup"_s)));
        f.open();
        QVERIFY(f.store->erase({u"secret"_s}, u"Marie"_s).get());
        f.store.reset();
        QVERIFY(QFile::remove(f.path()));
        QVERIFY(QFile::rename(f.path(u"backup"_s), f.path()));
        f.open();
        QVERIFY(!f.reader()->call({u"secret"_s}));
        QCOMPARE(f.store->verify()->faults, QStringList{});
        f.store.reset();
        QVERIFY(!mentions(f, "xylophone"));
    }

    void aFreshDatabaseBesideTheLedgerKeepsNothingOfTheErasedCall()
    {
        StoreFixture f;
        f.open();
        fill(f);
        QVERIFY(f.store->erase({u"secret"_s}, u"Marie"_s).get());
        f.store.reset();
        QVERIFY(QFile::remove(f.path()));
        f.open();
        QCOMPARE(f.append({said(u"secret"_s, u"again"_s, 1, u"xylophone"_s)})->front().seq, 0U);
    }

    void aLedgerLineThatACrashCutShortIsLeftOut()
    {
        StoreFixture f;
        f.open();
        fill(f);
        f.store.reset();
        QFile ledger{f.path(u"erased.jsonl"_s)};
        QVERIFY(ledger.open(QIODevice::WriteOnly));
        ledger.write("{\"call\":\"oth");
        ledger.close();
        f.open();
        QVERIFY(f.reader()->call({u"other"_s}));
        QVERIFY(f.store->erase({u"secret"_s}, u"Marie"_s).get());
        f.store.reset();
        QVERIFY(QFile::remove(f.path()));
        f.open(); // the line after the broken one counts
        QCOMPARE(f.append({said(u"secret"_s, u"again"_s, 1, u"xylophone"_s)})->front().seq, 0U);
    }

    void erasingTwiceDoesNothingMore()
    {
        StoreFixture f;
        f.open();
        fill(f);
        QVERIFY(f.store->erase({u"secret"_s}, u"Marie"_s).get());
        QCOMPARE(*f.store->erase({u"secret"_s}, u"Marie"_s).get(), 0U);
        QCOMPARE(*f.reader()->lastSeq(), 5U);
    }

    void aCallThatNobodyKnowsCannotBeErased()
    {
        StoreFixture f;
        f.open();
        QCOMPARE(f.store->erase({u"nobody"_s}, u"Marie"_s).get().error().code, ErrorCode::NotFound);
        QVERIFY(!QFile::exists(f.path(u"erased.jsonl"_s)));
    }

    void theErasureIsAnnounced()
    {
        StoreFixture f;
        f.open();
        std::vector<Change> heard; // read only after the store thread has ended
        f.store->addCommitListener([&heard](const std::vector<Change>& changes) {
            heard.insert(heard.end(), changes.begin(), changes.end());
        });
        fill(f);
        QVERIFY(f.store->erase({u"secret"_s}, u"Marie"_s).get());
        f.store.reset();
        QCOMPARE(heard.size(), 5U);
        QCOMPARE(heard.back().kind, u"erased"_s);
        QCOMPARE(heard.back().call.value, u"secret"_s);
    }

    void aRebuildDoesNotBringItBack()
    {
        StoreFixture f;
        f.open();
        fill(f);
        QVERIFY(f.store->erase({u"secret"_s}, u"Marie"_s).get());
        QCOMPARE(*f.store->rebuild().get(), 1U);
        QVERIFY(!f.reader()->call({u"secret"_s}));
        QCOMPARE(*f.reader()->count({}), 1);
    }

    void damageOfTheJournalIsFound_data()
    {
        QTest::addColumn<QByteArray>("damage");
        QTest::newRow("a payload is gone") << QByteArray{"DELETE FROM payloads WHERE seq = 2"};
        QTest::newRow("a payload was changed")
            << QByteArray{"UPDATE payloads SET payload = '{}' WHERE seq = 2"};
        QTest::newRow("a row was changed") << QByteArray{"UPDATE journal SET author = 'x' WHERE seq = 2"};
        QTest::newRow("a row is gone")
            << QByteArray{"DELETE FROM payloads WHERE seq = 2; DELETE FROM bodies WHERE seq = 2; "
                          "DELETE FROM journal WHERE seq = 2"};
        QTest::newRow("a call has another name")
            << QByteArray{"UPDATE subjects SET call_id = 'x' WHERE num = 1"};
        QTest::newRow("an event's key was changed")
            << QByteArray{"UPDATE payloads SET event_key = 'x' WHERE seq = 2"};
    }
    void damageOfTheJournalIsFound()
    {
        QFETCH(QByteArray, damage);
        StoreFixture f;
        f.open();
        fill(f);
        f.store.reset();
        {
            auto database = openForWriting(f.path());
            QVERIFY((*database)->run("PRAGMA foreign_keys = OFF"));
            QVERIFY((*database)->run(damage.constData()));
        }
        f.open();
        QVERIFY(!f.store->verify()->faults.isEmpty());
    }

private:
    //! Three events of the call "secret", one of "other".
    static void fill(StoreFixture& f)
    {
        Event named = from(status(u"secret"_s, CallStatus::InProgress, 1), u"+15145559876"_s, u"zanzibar"_s);
        const QByteArray body = "raw quincaillier";
        const OutboxRequest effect{
            .kind = u"sms"_s, .key = u"zanzibar"_s, .payload = "{\"to\":\"xylophone\"}"};
        const auto appended = f.store->append({{.event = named, .rawBody = body, .effects = {effect}},
            {.event = said(u"secret"_s, u"key xylophone"_s, 2, u"mon xylophone est inondé"_s),
                .rawBody = body},
            {.event = answered(u"secret"_s, u"tool"_s, 3, u"quincaillier"_s)},
            {.event = said(u"other"_s, u"k"_s, 4, u"bonjour"_s)}});
        if (!appended.valid())
            qFatal("nothing was appended");
        appended.wait();
    }

    //! Whether any file of the station holds \a word.
    static bool mentions(const StoreFixture& f, const QByteArray& word)
    {
        QDirIterator files{f.directory.path(), QDir::Files};
        while (files.hasNext()) {
            QFile file{files.next()};
            if (file.open(QIODevice::ReadOnly) && file.readAll().toLower().contains(word))
                return true;
        }
        return false;
    }
};

QTEST_GUILESS_MAIN(StoreEraseTest)
#include "tst_store_erase.moc"
