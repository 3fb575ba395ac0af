// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/link/local_link.h"

#include "link_fixture.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace dispatch;

class LocalLinkTest : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void everyCommitIsToldInOrder()
    {
        StationFixture f;
        LocalLink link{*f.store, f.clock};
        const Desk desk{link};
        QCOMPARE(f.appendMany(50), 50);
        QTRY_COMPARE(desk.changes.size(), 50);
        for (qsizetype i = 0; i < 50; ++i)
            QCOMPARE(desk.changes.at(i).seq, static_cast<quint64>(i) + 2);
        QCOMPARE(desk.changes.first().call.value, u"c1"_s);
        QCOMPARE(desk.resyncs, 0);
    }

    void commitsDuringOneBusyMomentOfTheWindowArriveTogether()
    {
        StationFixture f;
        LocalLink link{*f.store, f.clock};
        const Desk desk{link};
        for (int i = 0; i < 20; ++i)
            QCOMPARE(f.appendMany(1), 1);
        QTRY_COMPARE(desk.changes.size(), 20);
        QVERIFY(desk.batches <= 2); // the last commit is told a moment after its event is durable
    }

    void aWindowThatHangsLosesNoEventAndReadsAgain()
    {
        StationFixture f;
        LocalLink link{*f.store, f.clock};
        const Desk desk{link};
        const int many = 2 * static_cast<int>(LocalLink::mostWaitingChanges);
        QCOMPARE(f.appendMany(many), many); // the event loop does not run meanwhile
        QTRY_COMPARE(desk.resyncs, 1);
        QCOMPARE(f.appendMany(1), 1);
        QTRY_COMPARE(desk.lastSeq(), static_cast<quint64>(many) + 2);
        QCOMPARE(desk.resyncs, 1);
        QVERIFY(desk.changes.size() < LocalLink::mostWaitingChanges);
    }

    void aNoteIsInTheHistoryOnceItIsAnswered()
    {
        StationFixture f;
        LocalLink link{*f.store, f.clock};
        Desk desk{link};
        desk.note({u"c1"_s}, u"Rappelé."_s);
        QVERIFY2(desk.seqs.isEmpty(), "send() waited for the store");
        QTRY_COMPARE(desk.seqs, QList<quint64>{2});
        const Result<CallDetail> detail = f.reader()->detail({u"c1"_s});
        QVERIFY(detail);
        QCOMPARE(detail->history.size(), 2U);
        const auto written = std::ranges::find(detail->history, u"note"_s, &HistoryEntry::kind);
        QVERIFY(written != detail->history.end());
        QCOMPARE(written->who, u"Julie"_s);
        QCOMPARE(written->detail, u"Rappelé."_s);
        QVERIFY(written->at == f.clock.now());
    }

    void theSameCommandTwiceActsOnce()
    {
        StationFixture f;
        LocalLink link{*f.store, f.clock};
        Desk desk{link};
        const QString id = Desk::newId();
        desk.note({u"c1"_s}, u"x"_s, id);
        desk.note({u"c1"_s}, u"x"_s, id);
        QTRY_COMPARE(desk.seqs, (QList<quint64>{2, 2}));
        QCOMPARE(*f.reader()->lastSeq(), 2U);
    }

    void refusesWhatCannotBeDone_data()
    {
        QTest::addColumn<QString>("call");
        QTest::addColumn<QString>("text");
        QTest::addColumn<ErrorCode>("error");
        QTest::newRow("an empty note") << u"c1"_s << QString{} << ErrorCode::Malformed;
        QTest::newRow("a note without a call") << QString{} << u"x"_s << ErrorCode::Malformed;
        QTest::newRow("a note on a call nobody knows") << u"c2"_s << u"x"_s << ErrorCode::NotFound;
    }
    void refusesWhatCannotBeDone()
    {
        QFETCH(QString, call);
        QFETCH(QString, text);
        QFETCH(ErrorCode, error);
        StationFixture f;
        LocalLink link{*f.store, f.clock};
        Desk desk{link};
        desk.note({call}, text);
        QTRY_COMPARE(desk.errors, QList<ErrorCode>{error});
        QCOMPARE(*f.reader()->lastSeq(), 1U);
    }

    void aNoteOnAnErasedCallIsRefused()
    {
        StationFixture f;
        QVERIFY(f.store->erase({u"c1"_s}, u"Julie"_s).get());
        LocalLink link{*f.store, f.clock};
        Desk desk{link};
        desk.note({u"c1"_s}, u"x"_s);
        QTRY_COMPARE(desk.errors, QList<ErrorCode>{ErrorCode::NotFound});
    }

    void theStationsStatusArrivesFromAnyThread()
    {
        StationFixture f;
        LocalLink link{*f.store, f.clock};
        const Desk desk{link};
        const std::unique_ptr<QThread> thread{
            QThread::create([&link] { link.publish({.measuredAt = fromEpochMs(7), .listening = true}); })};
        thread->start();
        QTRY_VERIFY(desk.status.has_value());
        QCOMPARE(toEpochMs(desk.status->measuredAt), 7);
        thread->wait();
    }

    void aNoteSentJustBeforeTheWindowClosesIsKept()
    {
        StationFixture f;
        {
            LocalLink link{*f.store, f.clock};
            Desk desk{link};
            desk.note({u"c1"_s}, u"dernier mot"_s);
        }
        QCOMPARE(*f.reader()->lastSeq(), 2U);
        QCOMPARE(f.appendMany(1), 1); // and the store's listener of the link that is gone harms nobody
    }
};

QTEST_GUILESS_MAIN(LocalLinkTest)
#include "tst_local_link.moc"
