// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/migrations.h"
#include "store_fixture.h"

#include <QCryptographicHash>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>

#include <functional>

using namespace dispatch;
using namespace Qt::StringLiterals;

//! What the store does when it cannot: it says why, keeps what it has, and goes on when it can again.
class StoreFailuresTest : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void aSecondStationIsTurnedAway()
    {
        StoreFixture f;
        f.open();
        const auto second = f.tryOpen();
        QVERIFY(!second);
        QCOMPARE(second.error().code, ErrorCode::AlreadyRunning);
        QCOMPARE(second.error().args, QStringList{f.directory.path()});
        f.store.reset();
        QVERIFY(f.tryOpen());
    }

    void aDirectoryThatCannotBeMadeIsReadOnly()
    {
        StoreFixture f;
        QFile file{f.path(u"file"_s)};
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(f.tryOpen(f.path(u"file/below"_s)).error().code, ErrorCode::StoreReadOnly);
    }

    void aMissingDirectoryIsMade()
    {
        StoreFixture f;
        QVERIFY(f.tryOpen(f.path(u"a/b/ç é"_s)));
        QVERIFY(QFile::exists(f.path(u"a/b/ç é/console.db"_s)));
    }

    void aFullDatabaseKeepsWhatItHasAndGoesOnWhenThereIsRoom()
    {
        StoreFixture f;
        f.open();
        QVERIFY(f.append({said(u"c"_s, u"first"_s, 1, u"un"_s)}));
        f.store.reset();
        const bool ran = runOnTmpfs([&](const QString& place, const std::function<void(bool)>& fill) {
            const auto opened = f.tryOpen(place);
            QVERIFY2(opened, "open on the small file system");
            Store& store = **opened;
            QVERIFY(append(store, u"first"_s, 100));
            QTRY_VERIFY(store.health().lastSeq == 1);
            fill(true);
            QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"cannot write"_s));
            int kept = 1;
            Result<Unit> outcome = Unit{};
            while (outcome && kept < 200) {
                outcome = append(store, u"more-%1"_s.arg(kept), 200'000);
                kept += outcome ? 1 : 0;
            }
            QVERIFY(!outcome);
            QCOMPARE(outcome.error().code, ErrorCode::StoreFull);
            QCOMPARE(store.health().failure->code, ErrorCode::StoreFull);
            QVERIFY(store.health().lowOnSpace);
            fill(false);
            QVERIFY(append(store, u"after"_s, 100));
            QVERIFY(!store.health().failure);
            QCOMPARE(store.health().lastSeq, static_cast<quint64>(kept + 1));
            QCOMPARE(store.verify()->faults, QStringList{});
        });
        if (!ran)
            needsRoot();
    }

    void aFailedGroupDoesNotTakeOthersDown()
    {
        // one event is too large for the room that is left, those beside it are not
        StoreFixture f;
        f.open();
        QVERIFY(f.append({said(u"c"_s, u"first"_s, 1, u"un"_s)}));
        const bool ran = runOnTmpfs([&](const QString& place, const std::function<void(bool)>& fill) {
            const auto opened = f.tryOpen(place);
            QVERIFY(opened);
            Store& store = **opened;
            QVERIFY(append(store, u"first"_s, 100));
            fill(false);
            QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"cannot write"_s));
            auto small = store.append({pending(u"small"_s, 100)});
            auto large = store.append({pending(u"large"_s, 30'000'000)});
            auto other = store.append({pending(u"other"_s, 100)});
            QVERIFY(small.get());
            QCOMPARE(large.get().error().code, ErrorCode::StoreFull);
            QVERIFY(other.get());
        });
        if (!ran)
            needsRoot();
    }

    void aReadOnlyPlaceIsSaidSo()
    {
        StoreFixture f;
        f.open();
        QVERIFY(f.append({said(u"c"_s, u"first"_s, 1, u"un"_s)}));
        f.store.reset();
        const Mount mount{{u"--bind"_s, f.directory.path(), f.directory.path()}, f.directory.path()};
        if (!mount.done || !run(u"mount"_s, {u"-o"_s, u"remount,bind,ro"_s, f.directory.path()}))
            return needsRoot();
        QCOMPARE(f.tryOpen().error().code, ErrorCode::StoreReadOnly);
    }

    void sqlitesWordsBecomeOurs_data()
    {
        QTest::addColumn<QByteArray>("limit");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("no page is left") << QByteArray{"PRAGMA max_page_count = 1"} << ErrorCode::StoreFull;
        QTest::newRow("nothing may be written")
            << QByteArray{"PRAGMA query_only = ON"} << ErrorCode::StoreReadOnly;
        QTest::newRow("any other failure") << QByteArray{"CREATE TABLE t(x)"} << ErrorCode::StoreFailed;
    }
    void sqlitesWordsBecomeOurs()
    {
        QFETCH(QByteArray, limit);
        StoreFixture f;
        auto database = openForWriting(f.path());
        QVERIFY(database);
        QVERIFY((*database)->run(limit.constData()));
        QVERIFY(!(*database)->run("CREATE TABLE t(x); INSERT INTO t VALUES(zeroblob(100000))"));
        QTEST((*database)->failure()->code, "code");
        QCOMPARE((*database)->failure()->args, QStringList{f.path()});
    }

    void aDatabaseThatSomebodyHoldsIsLockedAndFreedAgain()
    {
        StoreFixture f;
        f.open();
        auto other = openForWriting(f.path());
        QVERIFY(other);
        QVERIFY((*other)->run("BEGIN EXCLUSIVE"));
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"cannot write"_s));
        const auto refused = f.append({said(u"c"_s, u"1"_s, 1, u"un"_s)});
        QCOMPARE(refused.error().code, ErrorCode::StoreLocked);
        QCOMPARE(f.store->health().failure->code, ErrorCode::StoreLocked);
        QVERIFY((*other)->run("ROLLBACK"));
        const auto kept = f.append({said(u"c"_s, u"1"_s, 1, u"un"_s)});
        QVERIFY(kept);
        QCOMPARE(kept->front().seq, 1U);
        QVERIFY(!kept->front().duplicate);
        QVERIFY(!f.store->health().failure);
        QCOMPARE(f.store->verify()->faults, QStringList{});
    }

    void theFailureIsForgottenWithoutANewEventOnceWritingWorks()
    {
        StoreFixture f;
        f.open();
        auto other = openForWriting(f.path());
        QVERIFY((*other)->run("BEGIN EXCLUSIVE"));
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"cannot write"_s));
        QVERIFY(!f.append({said(u"c"_s, u"1"_s, 1, u"un"_s)}));
        QVERIFY(f.store->health().failure);
        QVERIFY((*other)->run("ROLLBACK"));
        QTRY_VERIFY(!f.store->health().failure);
    }

    void aDatabaseThatIsLockedAtTheStartIsSaidSo()
    {
        StoreFixture f;
        f.open();
        f.store.reset();
        auto other = openForWriting(f.path());
        QVERIFY(
            (*other)->run("PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = DELETE; BEGIN EXCLUSIVE"));
        QCOMPARE(f.tryOpen().error().code, ErrorCode::StoreLocked);
    }

    void aDamagedDatabaseIsRefusedAndLeftAsItIs_data()
    {
        QTest::addColumn<int>("at");
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("another beginning") << 0 << QByteArray{"not a database at all"};
        QTest::newRow("rubbish in the schema") << 100 << QByteArray(3900, 'x');
        QTest::newRow("another program's number") << 68 << QByteArray{"ABCD"};
    }
    void aDamagedDatabaseIsRefusedAndLeftAsItIs()
    {
        QFETCH(int, at);
        QFETCH(QByteArray, bytes);
        StoreFixture f;
        f.open();
        QVERIFY(f.append({said(u"c"_s, u"1"_s, 1, u"un"_s)}));
        f.store.reset();
        overwrite(f, at, bytes);
        const QByteArray before = hashOf(f);
        const auto opened = f.tryOpen();
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, ErrorCode::StoreCorrupt);
        QCOMPARE(opened.error().args, QStringList{f.path()});
        QCOMPARE(hashOf(f), before);
        QCOMPARE(CallReader::open(f.path()).error().code, ErrorCode::StoreCorrupt);
    }

    void aTextFileInPlaceOfTheDatabaseIsRefused()
    {
        StoreFixture f;
        QFile file{f.path()};
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("hello");
        file.close();
        QCOMPARE(f.tryOpen().error().code, ErrorCode::StoreCorrupt);
    }

    void damageInTheMiddleIsFoundByTheCheck()
    {
        StoreFixture f;
        f.open();
        std::vector<Event> events;
        for (int i = 0; i < 500; ++i)
            events.push_back(
                saidByPaul(u"c"_s, u"%1"_s.arg(i), i, u"il y a de l'eau partout "_s.repeated(20)));
        QVERIFY(f.append(std::move(events)));
        f.store.reset();
        const qint64 size = QFile{f.path()}.size();
        for (qint64 page = 40; page * 4096 < size; page += 3)
            overwrite(f, static_cast<int>(page * 4096), QByteArray(4096, '\x5a'));
        const auto opened = f.tryOpen();
        if (!opened) {
            QCOMPARE(opened.error().code, ErrorCode::StoreCorrupt);
            return;
        }
        QVERIFY(!(*opened)->verify()->faults.isEmpty());
    }

    void aNewerDatabaseIsRefusedAndLeftByteForByte()
    {
        StoreFixture f;
        f.open();
        QVERIFY(f.append({said(u"c"_s, u"1"_s, 1, u"un"_s)}));
        f.store.reset();
        {
            auto database = openForWriting(f.path());
            const QByteArray sql
                = "PRAGMA user_version = " + QByteArray::number(schemaVersion + 1) + "; CREATE TABLE news(x)";
            QVERIFY((*database)->run(sql.constData()));
        }
        const QByteArray before = hashOf(f);
        const auto opened = f.tryOpen();
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, ErrorCode::StoreNewer);
        QCOMPARE(opened.error().args,
            (QStringList{QString::number(schemaVersion + 1), QString::number(schemaVersion)}));
        QCOMPARE(hashOf(f), before);
        QVERIFY(!QFile::exists(f.path(u"console.db-wal"_s)));
        QCOMPARE(CallReader::open(f.path()).error().code, ErrorCode::StoreNewer);
    }

    void aNewerDatabaseThatCrashedIsRefusedToo()
    {
        // the new version stands only in the log, the file itself still looks like ours
        StoreFixture f;
        f.open();
        f.store.reset();
        auto newer = openForWriting(f.path());
        QVERIFY((*newer)->run("PRAGMA user_version = 999"));
        for (const QString& name : {u"console.db"_s, u"console.db-wal"_s})
            QVERIFY(QFile::copy(f.path(name), f.path(u"crashed-"_s + name)));
        newer->reset();
        for (const QString& name : {u"console.db"_s, u"console.db-wal"_s}) {
            QFile::remove(f.path(name));
            QVERIFY(QFile::rename(f.path(u"crashed-"_s + name), f.path(name)));
        }
        const QByteArray before = hashOf(f);
        QCOMPARE(f.tryOpen().error().code, ErrorCode::StoreNewer);
        QCOMPARE(hashOf(f), before);
        QVERIFY(QFile{f.path(u"console.db-wal"_s)}.size() > 0);
    }

    void everyEarlierSchemaIsBroughtUpToDate_data()
    {
        QTest::addColumn<int>("version");
        for (int version = 0; version < schemaVersion; ++version)
            QTest::addRow("version %d", version) << version;
    }
    void everyEarlierSchemaIsBroughtUpToDate()
    {
        QFETCH(int, version);
        StoreFixture f;
        {
            auto old = SqliteDatabase::open(f.path(), SqliteMode::ReadWrite);
            QVERIFY(old);
            QVERIFY(migrate(**old, version));
            QCOMPARE((*old)->integer("PRAGMA user_version"), version);
        }
        f.open();
        QCOMPARE(f.number("PRAGMA user_version"), schemaVersion);
        QCOMPARE(f.number("PRAGMA application_id"), applicationId);
        QVERIFY(f.append({said(u"c"_s, u"1"_s, 1, u"un"_s)}));
    }

    void versionsAreNumberedWithoutGaps()
    {
        int expected = 1;
        for (const Migration& migration : migrations)
            QCOMPARE(migration.version, expected++);
    }

private:
    struct Mount {
        Mount(const QStringList& arguments, QString where)
            : place{std::move(where)}
            , done{run(u"mount"_s, arguments)}
        {
        }
        ~Mount()
        {
            if (done)
                run(u"umount"_s, {u"-l"_s, place});
        }
        Q_DISABLE_COPY_MOVE(Mount)
        QString place;
        bool done;
    };

    static bool run(const QString& program, const QStringList& arguments)
    {
        QProcess process;
        process.start(program, arguments);
        return process.waitForFinished() && process.exitStatus() == QProcess::NormalExit
            && process.exitCode() == 0;
    }

    static void needsRoot() { QSKIP("mounting a file system needs root"); }

    //! Runs \a body on a file system of 24 MiB; its second argument fills the room up or frees it. \return
    //! false when there can be none.
    static bool runOnTmpfs(const std::function<void(const QString&, const std::function<void(bool)>&)>& body)
    {
        const QTemporaryDir directory;
        const QString place = directory.path();
        const Mount mount{{u"-t"_s, u"tmpfs"_s, u"-o"_s, u"size=24m"_s, u"tmpfs"_s, place}, place};
        if (!mount.done)
            return false;
        body(place, [&place](bool full) {
            QFile ballast{place + u"/ballast"_s};
            ballast.remove();
            if (!full || !ballast.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
                return;
            const QByteArray block(4096, 'b');
            while (ballast.write(block) == block.size()) { }
        });
        return true;
    }

    static PendingEvent pending(const QString& key, qsizetype rawSize)
    {
        return {.event = said(u"c"_s, key, 1, u"un"_s), .rawBody = QByteArray(rawSize, 'r')};
    }

    static Status append(Store& store, const QString& key, qsizetype rawSize)
    {
        const AppendResult result = store.append({pending(key, rawSize)}).get();
        if (!result)
            return result.error();
        return Unit{};
    }

    static void overwrite(const StoreFixture& f, int at, const QByteArray& bytes)
    {
        QFile file{f.path()};
        if (!file.open(QIODevice::ReadWrite) || !file.seek(at) || file.write(bytes) != bytes.size())
            qFatal("the database was not damaged");
    }

    static QByteArray hashOf(const StoreFixture& f)
    {
        QFile file{f.path()};
        if (!file.open(QIODevice::ReadOnly))
            qFatal("the database cannot be read");
        return QCryptographicHash::hash(file.readAll(), QCryptographicHash::Sha256);
    }
};

QTEST_GUILESS_MAIN(StoreFailuresTest)
#include "tst_store_failures.moc"
