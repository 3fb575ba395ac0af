// SPDX-License-Identifier: GPL-3.0-or-later
#include "panel_picture.h"
#include "paper_fixture.h"
#include "tests/support/fake_call_source.h"
#include "tests/support/manual_clock.h"
#include "tests/support/sample_calls.h"
#include "ui/dialogs/handover_dialog.h"
#include "ui/models/desk_person.h"
#include "ui/paper/handover_sheet.h"
#include "ui/paper/paper_folder.h"
#include "ui/widgets/notice.h"

#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPrintPreviewDialog>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace dispatch;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const Instant now = fromIso(u"2026-11-25T20:04:05Z").value(); // 15:04 in Montréal

std::vector<Call> openSamples()
{
    std::vector<Call> calls = sampleCalls(now);
    std::erase_if(calls, [](const Call& call) { return !isOpen(call.followUp); });
    return calls;
}

Handover busy()
{
    Handover handover{.from = shiftStart(now),
        .at = now,
        .by = u"Julie"_s,
        .to = u"Maxime"_s,
        .notes = u"Le camion 2 est au garage jusqu’à 17 h."_s,
        .figures = {.received = 47, .done = 24, .refused = 3, .missed = 4, .attempts = 31},
        .open = openSamples()};
    Call& called = handover.open.at(0);
    called.attempts = {{.id = u"a"_s, .author = u"Julie"_s, .startedAt = now - 3min}};
    Call& shelved = handover.open.at(1);
    shelved.alarm = {.raisedAt = now - 1h,
        .attentionAt = now + 15min,
        .rest = AlarmStage::Shelved,
        .shelvedUntil = now + 15min,
        .shelfReason = u"Rappelle après sa réunion"_s};
    Call waits = sampleCalls(now).at(5);
    waits.attempts = {{.id = u"b"_s, .wish = {.window = u"de 1 à 3 semaines"_s}}};
    handover.waiting = {waits};
    return handover;
}

struct Fixture {
    QTemporaryDir folder{};
    FakeCallSource source{};
    DeskPerson person{u"Julie"_s};
    ManualClock clock{now};
    QWidget window{};
    HandoverDialog* dialog = nullptr;

    //! Opens the dialog and lets it find out when the last hand-over was.
    void open()
    {
        dialog = new HandoverDialog{source, person, clock, folder.path(), &window};
        dialog->show();
        QTRY_VERIFY(source.waiting() > 0);
    }
    void answerAll()
    {
        while (source.waiting() > 0)
            source.answer();
    }
    template <typename T> [[nodiscard]] T* find(const QString& name) const
    {
        return dialog->findChild<T*>(name);
    }
    [[nodiscard]] QString text() const { return find<QPlainTextEdit>(u"handoverText"_s)->toPlainText(); }
    [[nodiscard]] QStringList files() const
    {
        return QDir{paper::folderIn(folder.path())}.entryList(QDir::Files);
    }
};

} // namespace

class HandoverTest final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale{QLocale::French, QLocale::Canada}); }
    void init()
    {
        QTest::failOnWarning(QRegularExpression{u"^(?!This plugin does not support propagateSizeHints).*"_s});
    }

    void theShiftBeganAtSix_data()
    {
        QTest::addColumn<QString>("at");
        QTest::addColumn<QString>("start");
        QTest::newRow("in the afternoon") << u"2026-11-25T20:04:05Z"_s << u"2026-11-25T11:00:00.000Z"_s;
        QTest::newRow("at six itself") << u"2026-11-25T11:00:00Z"_s << u"2026-11-25T11:00:00.000Z"_s;
        QTest::newRow("before dawn") << u"2026-11-25T10:59:59Z"_s << u"2026-11-24T11:00:00.000Z"_s;
        QTest::newRow("in summer") << u"2026-07-01T20:00:00Z"_s << u"2026-07-01T10:00:00.000Z"_s;
    }
    void theShiftBeganAtSix()
    {
        QFETCH(QString, at);
        QTEST(toIso(shiftStart(fromIso(at).value())), "start");
    }

    void everySectionHasItsCalls()
    {
        const auto sections = HandoverSheet::sections(busy(), 10);
        const QStringList titles{u"À rappeler\u00a0: 6"_s, u"En retard\u00a0: 2"_s,
            u"Rappels en cours\u00a0: 1"_s, u"Alarmes reportées\u00a0: 1"_s,
            u"En attente à l’horaire\u00a0: 1"_s};
        for (qsizetype i = 0; i < titles.size(); ++i)
            QCOMPARE(sections.at(static_cast<size_t>(i)).title, titles.at(i));
        QVERIFY(sections.at(0).lines.front().startsWith(u"▲\u00a0P1 · Anh Nguyễn · 450\u00a0555-0171"_s));
        QVERIFY(sections.at(2).lines.front().endsWith(u"Julie depuis 15\u00a0h\u00a001"_s));
        QVERIFY(sections.at(3).lines.front().endsWith(u"Rappelle après sa réunion"_s));
        QVERIFY(sections.at(4).lines.front().endsWith(u"de 1 à 3 semaines"_s));
    }

    void whatIsLeftOutIsCounted()
    {
        const auto sections = HandoverSheet::sections(busy(), 2);
        QCOMPARE(sections.front().lines.size(), 3);
        QCOMPARE(sections.front().lines.back(), u"… et 4 de plus\u00a0: voir la liste des rappels."_s);
    }

    void itIsOnePage_data()
    {
        QTest::addColumn<int>("calls");
        QTest::newRow("a quiet day") << 0;
        QTest::newRow("an ordinary day") << 6;
        QTest::newRow("a flood") << 120;
    }
    void itIsOnePage()
    {
        QFETCH(int, calls);
        Handover handover = busy();
        const Call model = handover.open.at(2);
        handover.open.resize(static_cast<size_t>(calls), model);
        handover.notes = u"Rappeler la ville avant 16 h.\n"_s.repeated(12);
        const PaperSheet sheet = HandoverSheet::sheet(handover);
        QCOMPARE(pageCount(sheet), 1);
        const QString text = textOf(sheet);
        QVERIFY(text.contains(u"Remis par\u00a0: Julie"_s));
        QVERIFY(text.contains(u"Reçu par\u00a0: Maxime"_s));
        QVERIFY(text.contains(u"Rappeler la ville avant 16 h."_s));
        leavePage(sheet, u"handover-%1.png"_s.arg(calls));
    }

    void itTellsSinceTheShiftBeganWhenNothingWasKept()
    {
        Fixture f;
        f.open();
        QVERIFY(!f.find<QPushButton>(u"keepHandover"_s)->isEnabled());
        f.answerAll();
        QVERIFY2(f.text().startsWith(u"Du mercredi 25 novembre, 6 h 00"_s), qPrintable(f.text()));
        QVERIFY(f.find<QPushButton>(u"keepHandover"_s)->isEnabled());
        QVERIFY(!f.dialog->isModal());
    }

    void itTellsSinceTheLastOne()
    {
        Fixture f;
        QVERIFY(QDir{f.folder.path()}.mkpath(u"paper"_s));
        QFile last{paper::folderIn(f.folder.path()) + u"/releve-2026-11-25-11h30.pdf"_s};
        QVERIFY(last.open(QIODevice::WriteOnly));
        f.open();
        f.answerAll();
        QVERIFY2(f.text().startsWith(u"Du mercredi 25 novembre, 11 h 30"_s), qPrintable(f.text()));
    }

    void keepingItReadsOnceMoreAndWritesThePdf()
    {
        Fixture f;
        f.open();
        f.answerAll();
        f.find<QPlainTextEdit>(u"handoverNotes"_s)->setPlainText(u"Camion 2 au garage."_s);
        QTest::keyClicks(f.find<QLineEdit>(u"handoverTo"_s), u"Maxime"_s);
        f.clock.advance(10min);
        const QSignalSpy kept{f.dialog, &HandoverDialog::kept};
        QTest::mouseClick(f.find<QPushButton>(u"keepHandover"_s), Qt::LeftButton);
        QVERIFY(f.files().isEmpty());
        f.answerAll();
        QTRY_COMPARE(kept.size(), 1);
        QCOMPARE(f.files(), QStringList{u"releve-2026-11-25-15h14.pdf"_s});
        QCOMPARE(pdfPages(kept.at(0).at(0).toString()), 1);
        QVERIFY(f.find<Notice>(u"handoverNotice"_s)->text().startsWith(u"Relève conservée"_s));
    }

    void printingKeepsItAndShowsThePreview()
    {
        Fixture f;
        f.open();
        f.answerAll();
        const QSignalSpy kept{f.dialog, &HandoverDialog::kept};
        QTest::mouseClick(f.find<QPushButton>(u"printHandover"_s), Qt::LeftButton);
        f.answerAll();
        QTRY_COMPARE(kept.size(), 1);
        QVERIFY(f.dialog->findChild<QPrintPreviewDialog*>());
    }

    void whatCannotBeReadIsNotKeptAndSaysSo()
    {
        Fixture f;
        f.open();
        f.answerAll();
        f.source.failure = Error{.code = ErrorCode::StoreLocked};
        QTest::mouseClick(f.find<QPushButton>(u"keepHandover"_s), Qt::LeftButton);
        f.answerAll();
        QVERIFY(f.find<Notice>(u"handoverNotice"_s)->text().startsWith(u"Relève non conservée."_s));
        QVERIFY(f.files().isEmpty());
        QVERIFY(f.find<QPushButton>(u"keepHandover"_s)->isEnabled());
    }

    void looks_data() { addStatesInEveryTheme({u"open"_s}); }
    void looks()
    {
        QFETCH(QString, theme);
        applyTheme(themeOf(theme).value());
        Fixture f;
        const std::vector<Call> calls = openSamples();
        f.source.rows = std::ssize(calls);
        f.source.callOf = [calls](qint64 row) { return calls.at(static_cast<size_t>(row)); };
        f.open();
        f.answerAll();
        f.dialog->resize(760, 600);
        leavePicture(*f.dialog, u"handover"_s);
        QCOMPARE(cutTexts(*f.dialog), QString{});
        applyTheme(Theme::Light);
    }
};

QTEST_MAIN(HandoverTest)
#include "tst_handover.moc"
