// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fake_desk_link.h"
#include "tests/support/manual_clock.h"
#include "ui/models/drafts.h"
#include "ui/panels/note_box.h"

#include <QFile>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace dispatch;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

Draft sample()
{
    return {.note = u"porte de côté"_s,
        .callbackNote = u"« demain »\n\"quotes\""_s,
        .attempt = u"t1"_s,
        .caller = u"Marie Tremblay"_s,
        .number = u"+14502803222"_s,
        .startedAt = fromEpochMs(1'795'099'000'000),
        .window = u"de 1 à 2 semaines"_s,
        .weekdays = 5};
}

} // namespace

//! What was typed and not sent yet is in a file soon.
class DraftsTest final : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression{u"^(?!This plugin does not support propagateSizeHints).*"_s});
    }

    void aDraftIsThereAfterARestart()
    {
        const QTemporaryDir folder;
        const ManualClock clock;
        Drafts{folder.path(), clock}.set({u"c1"_s}, sample());
        const Drafts again{folder.path(), clock};
        QCOMPARE(again.draft({u"c1"_s}), sample());
        QCOMPARE(again.callbacks(), std::vector<CallId>{{u"c1"_s}});
    }

    void aDraftIsOnDiskSoonWithoutAnEnd()
    {
        const QTemporaryDir folder;
        const ManualClock clock;
        Drafts drafts{folder.path(), clock};
        drafts.set({u"c1"_s}, sample());
        QTRY_VERIFY(QFile::exists(folder.filePath(u"drafts.json"_s)));
        QCOMPARE((Drafts{folder.path(), clock}.draft({u"c1"_s})), sample());
    }

    void whatWasSentLeavesNothingBehind()
    {
        const QTemporaryDir folder;
        const ManualClock clock;
        Drafts{folder.path(), clock}.set({u"c1"_s}, sample());
        Drafts{folder.path(), clock}.set({u"c1"_s}, {});
        QVERIFY(!QFile::exists(folder.filePath(u"drafts.json"_s)));
    }

    void aSpoiltFileIsSetAside_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("cut short") << QByteArray{"{\"version\":1,\"calls\":{\"c1\":{\"no"};
        QTest::newRow("of another version") << QByteArray{"{\"version\":9,\"calls\":{}}"};
        QTest::newRow("empty") << QByteArray{};
    }
    void aSpoiltFileIsSetAside()
    {
        QFETCH(QByteArray, text);
        const QTemporaryDir folder;
        QFile file{folder.filePath(u"drafts.json"_s)};
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
        file.close();
        const ManualClock clock;
        const Drafts drafts{folder.path(), clock};
        QVERIFY(drafts.draft({u"c1"_s}).isEmpty());
        QFile aside{folder.filePath(u"drafts.bad.json"_s)};
        QVERIFY(aside.open(QIODevice::ReadOnly));
        QCOMPARE(aside.readAll(), text);
    }

    void anOldDraftIsDropped()
    {
        const QTemporaryDir folder;
        ManualClock clock;
        Drafts{folder.path(), clock}.set({u"c1"_s}, sample());
        clock.advance(Drafts::keptFor + 1h);
        QVERIFY((Drafts{folder.path(), clock}.draft({u"c1"_s}).isEmpty()));
    }

    void whatCannotBeWrittenIsSaid()
    {
        const QTemporaryDir folder;
        const ManualClock clock;
        Drafts drafts{folder.filePath(u"missing"_s), clock};
        drafts.set({u"c1"_s}, sample());
        QTRY_VERIFY(!drafts.isKept());
        QCOMPARE(drafts.draft({u"c1"_s}), sample());
    }

    void theNoteOfTheSheetSurvivesTheBox()
    {
        const QTemporaryDir folder;
        const ManualClock clock;
        FakeDeskLink link;
        const DeskPerson person{u"Julie"_s};
        {
            Drafts drafts{folder.path(), clock};
            NoteBox box{link, clock, person};
            box.keepIn(drafts);
            box.setCall({u"c1"_s});
            QTest::keyClicks(box.findChild<QPlainTextEdit*>(), u"half a note"_s);
        }
        Drafts drafts{folder.path(), clock};
        NoteBox box{link, clock, person};
        box.keepIn(drafts);
        box.setCall({u"c1"_s});
        QCOMPARE(box.findChild<QPlainTextEdit*>()->toPlainText(), u"half a note"_s);
        box.setCall({u"c2"_s});
        QVERIFY(box.findChild<QPlainTextEdit*>()->toPlainText().isEmpty());
    }
};

QTEST_MAIN(DraftsTest)
#include "tst_drafts.moc"
