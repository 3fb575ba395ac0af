// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/link/link_station.h"

#include "core/link/socket_link.h"
#include "link_fixture.h"

#include <QFileInfo>
#include <QLocalServer>
#include <QLocalSocket>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace dispatch;

namespace {

constexpr SocketLinkTiming quick{
    .firstRetry = std::chrono::milliseconds{5}, .longestRetry = std::chrono::milliseconds{20}};

constexpr QFileDevice::Permissions others = QFileDevice::ReadGroup | QFileDevice::WriteGroup
    | QFileDevice::ExeGroup | QFileDevice::ReadOther | QFileDevice::WriteOther | QFileDevice::ExeOther;

void expectWarning(const char* text)
{
    QTest::ignoreMessage(
        QtWarningMsg, QRegularExpression{QRegularExpression::escape(QString::fromLatin1(text))});
}

} // namespace

class LinkStationTest : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void aDeskIsGreetedAndToldToReadEverything()
    {
        StationFixture f;
        f.listen();
        f.station->publish({.measuredAt = fromEpochMs(7), .listening = true});
        SocketLink link{f.address(), quick};
        const Desk desk{link};
        QVERIFY(!link.isAttached());
        QTRY_COMPARE(desk.attachments, 1);
        QVERIFY(link.isAttached());
        QTRY_COMPARE(desk.resyncs, 1);
        QTRY_VERIFY(desk.status.has_value());
        QCOMPARE(toEpochMs(desk.status->measuredAt), 7);
    }

    void everyDeskHearsEveryCommit()
    {
        StationFixture f;
        f.listen();
        SocketLink first{f.address(), quick};
        SocketLink second{f.address(), quick};
        const Desk one{first};
        const Desk two{second};
        QTRY_VERIFY(one.resyncs == 1 && two.resyncs == 1);
        QCOMPARE(f.appendMany(100), 100);
        QTRY_COMPARE(one.changes.size(), 100);
        QTRY_COMPARE(two.changes.size(), 100);
        QCOMPARE(one.changes, two.changes);
        QCOMPARE(one.lastSeq(), 101U);
        QCOMPARE(f.station->counts().desks.load(), 2);
    }

    void aNoteIsWrittenAndAnsweredOnce()
    {
        StationFixture f;
        f.listen();
        SocketLink link{f.address(), quick};
        Desk desk{link};
        QTRY_VERIFY(link.isAttached());
        const QString id = Desk::newId();
        desk.note({u"c1"_s}, u"Rappelé."_s, id);
        QTRY_COMPARE(desk.seqs, QList<quint64>{2});
        desk.note({u"c1"_s}, u"Rappelé."_s, id);
        QTRY_COMPARE(desk.seqs, (QList<quint64>{2, 2}));
        QCOMPARE(*f.reader()->lastSeq(), 2U);
    }

    void refusesWhatCannotBeDone_data()
    {
        QTest::addColumn<QString>("call");
        QTest::addColumn<QString>("text");
        QTest::addColumn<ErrorCode>("error");
        QTest::newRow("an empty note") << u"c1"_s << QString{} << ErrorCode::Malformed;
        QTest::newRow("a note that no frame can hold")
            << u"c1"_s << QString(2'000'000, u'x') << ErrorCode::Malformed;
        QTest::newRow("a note on a call nobody knows") << u"c2"_s << u"x"_s << ErrorCode::NotFound;
    }
    void refusesWhatCannotBeDone()
    {
        QFETCH(QString, call);
        QFETCH(QString, text);
        QFETCH(ErrorCode, error);
        StationFixture f;
        f.listen();
        SocketLink link{f.address(), quick};
        Desk desk{link};
        QTRY_VERIFY(link.isAttached());
        desk.note({call}, text);
        QTRY_COMPARE(desk.errors, QList<ErrorCode>{error});
        QVERIFY(link.isAttached());
    }

    void withoutAStationACommandFailsAtOnce()
    {
        const StationFixture f;
        SocketLink link{f.address(), quick};
        Desk desk{link};
        desk.note({u"c1"_s}, u"x"_s);
        QVERIFY(desk.errors.isEmpty());
        QTRY_COMPARE(desk.errors, QList<ErrorCode>{ErrorCode::Network});
    }

    void aDeskThatCameFirstAttachesOnceTheStationIsThere()
    {
        StationFixture f;
        SocketLink link{f.address(), quick};
        Desk desk{link};
        desk.note({u"c1"_s}, u"x"_s);
        QTRY_COMPARE(desk.errors.size(), 1);
        f.listen();
        QTRY_COMPARE(desk.attachments, 1);
    }

    void aStationThatComesBackFindsItsDesksAgain()
    {
        StationFixture f;
        f.listen();
        SocketLink link{f.address(), quick};
        const Desk desk{link};
        QTRY_COMPARE(desk.resyncs, 1);
        f.station.reset();
        QTRY_VERIFY(!link.isAttached());
        QCOMPARE(f.appendMany(1), 1);
        f.listen();
        QTRY_COMPARE(desk.attachments, 2);
        QTRY_COMPARE(desk.resyncs, 2);
    }

    void aStationThatFallsSilentIsGivenUp()
    {
        StationFixture f;
        QLocalServer mute; // says hello and nothing more
        mute.setSocketOptions(QLocalServer::UserAccessOption);
        connect(&mute, &QLocalServer::newConnection, this,
            [&mute] { mute.nextPendingConnection()->write(*encodeFrame(Hello{})); });
        QVERIFY(mute.listen(f.address()));
        SocketLink link{
            f.address(), {.firstRetry = std::chrono::hours{1}, .silence = std::chrono::milliseconds{40}}};
        Desk desk{link};
        QTRY_VERIFY(link.isAttached());
        expectWarning("the station gives no sign of life");
        desk.note({u"c1"_s}, u"x"_s);
        QTRY_COMPARE(desk.errors, QList<ErrorCode>{ErrorCode::Network});
        QVERIFY(!link.isAttached());
    }

    void strangersAreHungUpOn_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QByteArray hello = *encodeFrame(Hello{});
        QTest::newRow("garbage") << QByteArray(100, '\xff');
        QTest::newRow("a web browser") << QByteArray{"GET / HTTP/1.1\r\n\r\n"};
        QTest::newRow("another version") << *encodeFrame(Hello{.protocol = linkProtocol + 1});
        QTest::newRow("a command before the greeting") << *encodeFrame(Command{});
        QTest::newRow("what only a station says") << hello + *encodeFrame(Resync{});
        QTest::newRow("garbage after the greeting") << hello + QByteArray(8, '\0');
    }
    void strangersAreHungUpOn()
    {
        QFETCH(QByteArray, bytes);
        StationFixture f;
        f.listen();
        QLocalSocket stranger;
        stranger.connectToServer(f.address());
        expectWarning("hanging up on a desk");
        stranger.write(bytes);
        QTRY_COMPARE(stranger.state(), QLocalSocket::UnconnectedState);
        QTRY_COMPARE(f.station->counts().desks.load(), 0);
        QCOMPARE(f.station->counts().hungUp.load(), 1U);
    }

    void noMoreDesksThanTheLimit()
    {
        StationFixture f;
        f.listen({.mostDesks = 2});
        std::array<QLocalSocket, 5> crowd;
        for (QLocalSocket& desk : crowd)
            desk.connectToServer(f.address());
        const auto attached = [&crowd] {
            return std::ranges::count(crowd, QLocalSocket::ConnectedState, &QLocalSocket::state);
        };
        QTRY_COMPARE(attached(), 2);
        QCOMPARE(f.station->counts().desks.load(), 2);
    }

    void aSecondStationLeavesTheFirstInPeace()
    {
        StationFixture f;
        f.listen();
        const auto second = LinkStation::listen(f.address(), *f.store, f.clock, f.attendance);
        QVERIFY(!second);
        QCOMPARE(second.error().code, ErrorCode::AlreadyRunning);
        SocketLink link{f.address(), quick};
        QTRY_VERIFY(link.isAttached());
    }

    void onlyTheSameUserMayAttach()
    {
        StationFixture f;
        f.listen();
        QVERIFY(QFileInfo::exists(f.address()));
        QVERIFY(!(QFileInfo{f.address()}.permissions() & others));
        QVERIFY(!(QFileInfo{QFileInfo{f.address()}.path()}.permissions() & others));
    }

    void aDeepDataDirectoryHasItsSocketElsewhere()
    {
        const QTemporaryDir parent;
        const QString deep = parent.filePath(QString(120, u'd'));
        QVERIFY(QDir{}.mkdir(deep));
        const Result<QString> address = linkAddress(deep);
        QVERIFY(address);
        QVERIFY(address->size() < 100);
        QCOMPARE(*linkAddress(deep + u"/."_s), *address);
        const QFileInfo folder{QFileInfo{*address}.path()};
        QVERIFY(!(folder.permissions() & others));
        StationFixture f;
        QVERIFY(LinkStation::listen(*address, *f.store, f.clock, f.attendance));
        QVERIFY(QFile::setPermissions(folder.filePath(), folder.permissions() | others));
        QVERIFY(!linkAddress(deep)); // somebody else could have put a socket there
        QVERIFY(QDir{folder.filePath()}.removeRecursively());
    }

    void aCommandUnderWayWhenTheStationStopsIsKept()
    {
        StationFixture f;
        f.listen();
        SocketLink link{f.address(), quick};
        Desk desk{link};
        QTRY_VERIFY(link.isAttached());
        for (int i = 0; i < 200; ++i)
            desk.note({u"c1"_s}, u"x"_s);
        QTRY_VERIFY(!desk.seqs.isEmpty());
        f.station.reset();
        QTRY_COMPARE(desk.seqs.size() + desk.errors.size(), 200);
        for (const ErrorCode error : std::as_const(desk.errors))
            QCOMPARE(error, ErrorCode::Network);
        QVERIFY(
            *f.reader()->lastSeq() > static_cast<quint64>(desk.seqs.size())); // and nothing answered is lost
    }
};

QTEST_GUILESS_MAIN(LinkStationTest)
#include "tst_link_station.moc"
