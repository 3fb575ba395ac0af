// SPDX-License-Identifier: GPL-3.0-or-later
// The station in this process, desks in others (this binary again): they attach late, hang, flood and die.
// And the other way round: a station that is killed under its desk.
#include "core/link/link_station.h"
#include "core/link/socket_link.h"
#include "link_fixture.h"

#include <QProcess>
#include <QRegularExpression>
#include <QTest>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace dispatch;

namespace {

constexpr SocketLinkTiming quick{
    .firstRetry = std::chrono::milliseconds{5}, .longestRetry = std::chrono::milliseconds{20}};

//! So long that 2 000 changes are far more than the kernel buffers for a socket.
const QString longCall = QString(400, u'c');

constexpr int flood = 300;

void print(const QByteArray& line)
{
    std::fputs((line + '\n').constData(), stdout);
    std::fflush(stdout);
}

//! A desk that prints what it hears; told to flood, it sends as many notes as it can.
int runDesk(const QString& address, bool flooding)
{
    SocketLink link{address, quick};
    QObject::connect(&link, &DeskLink::changed, &link, [](const QList<Change>& changes) {
        print("seq " + QByteArray::number(changes.last().seq) + " of " + QByteArray::number(changes.size()));
    });
    QObject::connect(&link, &DeskLink::resyncNeeded, &link, [] { print("resync"); });
    int answered = 0;
    QObject::connect(&link, &DeskLink::attachedChanged, &link, [&](bool attached) {
        print(attached ? "attached" : "detached");
        for (int i = 0; attached && flooding && i < flood; ++i) {
            const Command command{.id = Desk::newId(),
                .author = u"Julie"_s,
                .action = AddNote{.call = {u"c1"_s}, .text = u"x"_s}};
            link.send(command, [&answered](const Result<quint64>& reply) {
                answered += reply.has_value();
                if (answered == flood)
                    print("all done");
            });
        }
    });
    return QCoreApplication::exec();
}

//! A station that prints "ready", and receives until it is killed.
int runStation(const QString& directory)
{
    const SystemClock clock;
    SystemRandom random;
    const auto store = Store::open({.directory = directory}, sampleBook(), clock, random);
    if (!store)
        return 1;
    Attendance attendance{clock};
    const auto station = LinkStation::listen(linkAddress(directory).value_or({}), **store, clock, attendance);
    if (!station)
        return 2;
    std::vector<PendingEvent> first;
    first.push_back({.event = status(u"c1"_s, CallStatus::InProgress, 0)});
    if (!(*store)->append(std::move(first)).get())
        return 3;
    print("ready");
    return QCoreApplication::exec();
}

//! One of the programs above, in a process of its own.
class Helper {
public:
    explicit Helper(const QStringList& arguments)
    {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(QCoreApplication::applicationFilePath(), arguments);
    }
    ~Helper()
    {
        send("CONT");
        m_process.kill();
        m_process.waitForFinished();
    }
    Q_DISABLE_COPY_MOVE(Helper)

    //! Everything that it has printed.
    const QByteArray& printed()
    {
        m_printed += m_process.readAllStandardOutput();
        return m_printed;
    }
    void forget() { (void)printed(), m_printed.clear(); }

    //! "STOP", "CONT" or "KILL".
    void send(const char* signal)
    {
        if (m_process.state() == QProcess::NotRunning)
            return; // its number would be 0, which means this process and all its relatives
        QProcess::execute(u"sh"_s,
            {u"-c"_s, u"kill -s \"$1\" \"$2\""_s, u"sh"_s, QString::fromLatin1(signal),
                QString::number(m_process.processId())});
    }
    void stop()
    {
        send("STOP");
        // only when the kernel says so is it sure that the desk reads nothing more
        QTRY_VERIFY(state() == 'T');
    }
    bool waitForEnd() { return m_process.waitForFinished(); }

private:
    //! The letter of /proc/PID/stat behind the name.
    [[nodiscard]] char state() const
    {
        QFile stat{u"/proc/%1/stat"_s.arg(m_process.processId())};
        if (!stat.open(QIODevice::ReadOnly))
            return '?';
        const QByteArray line = stat.readAll();
        return line.at(line.lastIndexOf(')') + 2);
    }

    QProcess m_process;
    QByteArray m_printed;
};

} // namespace

class LinkProcessesTest : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void aDeskThatAttachesLateIsToldToReadAndThenFollows()
    {
        StationFixture f;
        f.listen();
        QCOMPARE(f.appendMany(100), 100);
        Helper desk{{u"--desk"_s, f.address()}};
        QTRY_COMPARE(desk.printed(), "attached\nresync\n");
        QCOMPARE(f.appendMany(1), 1);
        QTRY_VERIFY(desk.printed().endsWith("seq 102 of 1\n"));
    }

    void aDeskThatHangsCostsTheStationNothing()
    {
        StationFixture f;
        const LinkLimits limits{.mostUnsentBytes = 64 * 1024};
        f.listen(limits);
        QVERIFY(f.append({status(longCall, CallStatus::InProgress, 0)}));
        Helper desk{{u"--desk"_s, f.address()}};
        SocketLink other{f.address(), quick};
        const Desk awake{other};
        QTRY_VERIFY(desk.printed().contains("resync"));
        QTRY_COMPARE(awake.resyncs, 1);
        desk.stop();
        desk.forget();

        for (quint64 round = 1; round <= 20; ++round) {
            QCOMPARE(f.appendMany(100, longCall), 100);
            QTRY_COMPARE(awake.lastSeq(), 2 + 100 * round); // nobody waits for the one that hangs
        }
        QTRY_VERIFY(f.station->counts().resyncs.load() >= 1);
        QVERIFY(f.station->counts().mostUnsentBytes.load() <= limits.mostUnsentBytes);
        QCOMPARE(f.station->counts().desks.load(), 2);

        desk.send("CONT");
        QTRY_VERIFY(desk.printed().contains("resync"));
        QCOMPARE(f.appendMany(1), 1);
        QTRY_VERIFY(desk.printed().contains("seq 2003 "));
    }

    void aDeskThatHangsForeverIsHungUpOnAndComesBack()
    {
        StationFixture f;
        f.listen({.mostUnsentBytes = 64 * 1024, .stallLimit = std::chrono::milliseconds{100}});
        QVERIFY(f.append({status(longCall, CallStatus::InProgress, 0)}));
        Helper desk{{u"--desk"_s, f.address()}};
        QTRY_VERIFY(desk.printed().contains("resync"));
        desk.stop();
        desk.forget();
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression{u"hanging up on a desk: it does not read"_s});
        for (int round = 0; round < 20; ++round)
            QCOMPARE(f.appendMany(100, longCall), 100);
        QTRY_COMPARE(f.station->counts().desks.load(), 0);
        desk.send("CONT");
        QTRY_VERIFY(desk.printed().contains("detached"));
        QTRY_VERIFY(desk.printed().endsWith("attached\nresync\n"));
    }

    void aDeskThatIsKilledLeavesNoTrace()
    {
        StationFixture f;
        f.listen();
        Helper desk{{u"--desk"_s, f.address()}};
        QTRY_VERIFY(desk.printed().contains("resync"));
        QCOMPARE(f.appendMany(500), 500);
        desk.send("KILL");
        QCOMPARE(f.appendMany(500), 500);
        QTRY_COMPARE(f.station->counts().desks.load(), 0);
        Helper next{{u"--desk"_s, f.address()}};
        QTRY_VERIFY(next.printed().contains("resync"));
        QCOMPARE(f.appendMany(1), 1);
        QTRY_VERIFY(next.printed().contains("seq 1002 of 1\n"));
    }

    void aDeskThatFloodsIsServedInTurn()
    {
        StationFixture f;
        f.listen({.mostCommandsInFlight = 4});
        Helper desk{{u"--flood"_s, f.address()}};
        QTRY_VERIFY(desk.printed().contains("attached"));
        QCOMPARE(f.appendMany(500), 500);
        SocketLink other{f.address(), quick};
        Desk patient{other};
        QTRY_VERIFY(other.isAttached());
        patient.note({u"c1"_s}, u"x"_s);
        QTRY_COMPARE(patient.seqs.size(), 1);
        QTRY_VERIFY_WITH_TIMEOUT(desk.printed().contains("all done"), 30'000);
        QCOMPARE(*f.reader()->lastSeq(), 1U + 500U + 1U + flood);
    }

    void aStationThatIsKilledComesBackToItsDesk()
    {
        const QTemporaryDir directory;
        auto station = std::make_unique<Helper>(QStringList{u"--station"_s, directory.path()});
        QTRY_COMPARE(station->printed(), "ready\n");
        SocketLink link{linkAddress(directory.path()).value(), quick};
        Desk desk{link};
        QTRY_VERIFY(link.isAttached());
        const QString id = Desk::newId();
        desk.note({u"c1"_s}, u"x"_s, id);
        QTRY_COMPARE(desk.seqs, QList<quint64>{2});

        station->stop();
        desk.note({u"c1"_s}, u"y"_s);
        station->send("KILL");
        QVERIFY(station->waitForEnd());
        QTRY_COMPARE(desk.errors, QList<ErrorCode>{ErrorCode::Network});
        QVERIFY(QFile::exists(linkAddress(directory.path()).value())); // left behind

        station = std::make_unique<Helper>(QStringList{u"--station"_s, directory.path()});
        QTRY_COMPARE(station->printed(), "ready\n");
        QTRY_COMPARE(desk.attachments, 2);
        desk.note({u"c1"_s}, u"x"_s, id); // the person pressed the button again
        QTRY_COMPARE(desk.seqs, (QList<quint64>{2, 2}));
    }
};

int main(int argc, char** argv)
{
    const QCoreApplication application{argc, argv};
    const QStringList arguments = application.arguments();
    if (arguments.value(1) == "--desk"_L1 || arguments.value(1) == "--flood"_L1)
        return runDesk(arguments.value(2), arguments.at(1) == "--flood"_L1);
    if (arguments.value(1) == "--station"_L1)
        return runStation(arguments.value(2));
    LinkProcessesTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_link_processes.moc"
