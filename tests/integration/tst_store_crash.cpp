// SPDX-License-Identifier: GPL-3.0-or-later
#include "store_fixture.h"

#include <QProcess>
#include <QRegularExpression>
#include <QSet>

#include <cstdio>

using namespace dispatch;
using namespace Qt::StringLiterals;

namespace {

constexpr int childThreads = 8;
constexpr auto childArgument = "--append-until-killed";

//! The station that gets killed: opens the store and appends from many threads, and prints each key once its
//! event is acknowledged.
int appendUntilKilled(const QString& directory, int round)
{
    const SystemClock clock;
    SystemRandom random;
    auto opened = Store::open({.directory = directory}, sampleBook(), clock, random);
    if (!opened) {
        std::fprintf(stderr, "%s\n", qPrintable(opened.error().detail));
        return 1;
    }
    Store& store = **opened;
    std::puts("open");
    std::fflush(stdout);
    const auto append = [&store, &random, round](int thread) {
        for (int i = 0;; ++i) {
            const QString key = u"%1-%2-%3"_s.arg(round).arg(thread).arg(i);
            // large bodies make the log long enough for checkpoints
            const auto result
                = store
                      .append({{.event = saidByPaul(u"call-%1"_s.arg(i % 50), key, i, u"de l'eau"_s),
                          .rawBody = random.bytes(20'000)}})
                      .get();
            if (!result)
                return;
            std::printf("%s\n", qPrintable(key)); // one line is one write
            std::fflush(stdout);
        }
    };
    std::vector<std::thread> threads;
    for (int thread = 0; thread < childThreads; ++thread)
        threads.emplace_back(append, thread);
    for (std::thread& thread : threads)
        thread.join();
    return 1;
}

} // namespace

//! kill -9 at any moment: what was acknowledged is there once, and the chain holds.
class StoreCrashTest : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void whatWasAcknowledgedIsThereOnceAfterAKill_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 3; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }
    void whatWasAcknowledgedIsThereOnceAfterAKill()
    {
        QFETCH(quint32, seed);
        constexpr int rounds = 4;
        QRandomGenerator random{seed};
        StoreFixture f;
        QSet<QString> acknowledged;
        for (int round = 0; round < rounds; ++round) {
            // some rounds end after some events, some long after a checkpoint has begun
            const int events = random.bounded(2) == 0 ? random.bounded(50) : random.bounded(2500);
            acknowledged += killedAfter(f, round, events);
            f.open(); // at once: the lock of the killed station is gone with it
            checkThat(f, acknowledged);
            f.store.reset();
        }
        QVERIFY(!acknowledged.isEmpty());
    }

    void aKillDuringTheFirstStartLeavesADatabaseThatOpens()
    {
        QRandomGenerator random{4};
        for (int round = 0; round < 20; ++round) {
            StoreFixture f;
            QProcess child;
            start(child, f, round);
            QVERIFY(child.waitForStarted());
            // anywhere between the first instruction and the first events
            (void)child.waitForReadyRead(random.bounded(40));
            child.kill();
            QVERIFY(child.waitForFinished());
            f.open();
            QCOMPARE(f.store->verify()->faults, QStringList{});
        }
    }

private:
    static void start(QProcess& child, const StoreFixture& f, int round)
    {
        child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        child.start(QCoreApplication::applicationFilePath(),
            {QString::fromLatin1(childArgument), f.directory.path(), QString::number(round)});
    }

    //! Lets a station run until it has acknowledged \a events, and kills it. \return all it acknowledged.
    static QSet<QString> killedAfter(const StoreFixture& f, int round, int events)
    {
        QProcess child;
        start(child, f, round);
        QByteArray output;
        while (output.count('\n') <= events && child.waitForReadyRead())
            output += child.readAll();
        child.kill();
        child.waitForFinished();
        output += child.readAll();
        QSet<QString> keys;
        const QByteArrayList lines = output.left(output.lastIndexOf('\n') + 1).split('\n');
        for (const QByteArray& line : lines) {
            if (line.contains('-'))
                keys.insert(QString::fromLatin1(line));
        }
        return keys;
    }

    static void checkThat(const StoreFixture& f, const QSet<QString>& acknowledged)
    {
        QSet<QString> kept;
        int rows = 0;
        auto database = openForReading(f.path());
        SqliteStatement statement{**database, "SELECT event_key FROM payloads"};
        for (SqliteRows found = statement.rows(); found.next(); ++rows)
            kept.insert(found.text(0));
        QCOMPARE(kept.size(), rows);
        QVERIFY2(kept.contains(acknowledged), "an acknowledged event is lost");
        QCOMPARE(f.store->verify()->faults, QStringList{});
        qint64 lines = 0;
        const auto reader = f.reader();
        const auto calls = reader->window({}, {}, 0, 100);
        QVERIFY(calls);
        for (const Call& call : *calls)
            lines += static_cast<qint64>(reader->detail(call.id)->transcript.size());
        QCOMPARE(lines, rows);
    }
};

int main(int argc, char* argv[])
{
    QCoreApplication app{argc, argv};
    const QStringList arguments = app.arguments();
    if (arguments.size() == 4 && arguments.at(1) == QLatin1StringView{childArgument})
        return appendUntilKilled(arguments.at(2), arguments.at(3).toInt());
    StoreCrashTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_store_crash.moc"
