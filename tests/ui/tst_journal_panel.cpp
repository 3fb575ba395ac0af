// SPDX-License-Identifier: GPL-3.0-or-later
#include "panel_picture.h"
#include "tests/support/fake_call_source.h"
#include "tests/support/fake_desk_link.h"
#include "tests/support/manual_clock.h"
#include "ui/models/csv_text.h"
#include "ui/panels/journal_panel.h"
#include "ui/widgets/notice.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QLocale>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>

using namespace dispatch;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr Instant start = fromEpochMs(1'795'100'000'000);

JournalLine lineOf(quint64 seq)
{
    return {.entry = {.seq = seq,
                .at = start + std::chrono::seconds{seq},
                .who = seq % 3 == 0 ? u"Julie"_s : u"vapi"_s,
                .kind = seq % 3 == 0 ? u"note"_s : u"status"_s,
                .detail = seq % 3 == 0 ? u"Maxime est en route, 20 minutes."_s : u"ringing"_s},
        .call = {u"c%1"_s.arg(seq % 7)},
        .caller = seq % 2 == 0 ? u"Geneviève Tremblay"_s : u"+15145550123"_s,
        .priority = seq % 5 == 0 ? Priority::P1 : Priority::P4};
}

std::vector<JournalLine> linesTo(quint64 last)
{
    std::vector<JournalLine> lines;
    lines.reserve(last);
    for (quint64 seq = last; seq > 0; --seq)
        lines.push_back(lineOf(seq));
    return lines;
}

struct Fixture {
    ManualClock clock{};
    FakeCallSource source{};
    FakeDeskLink link{};
    std::unique_ptr<JournalPanel> panel{};

    explicit Fixture(quint64 lines = 0)
    {
        source.journalLines = linesTo(lines);
        panel = std::make_unique<JournalPanel>(source, link, clock);
        panel->resize(1000, 240);
        panel->show();
        emit link.statusMeasured({.measuredAt = clock.now(), .listening = true, .authConfigured = true});
    }
    //! More lines, and the change that tells of them.
    void grow(quint64 lines)
    {
        source.answer();
        source.journalLines = linesTo(lines);
        link.tellChanged(u"c1"_s);
        QTRY_VERIFY(source.waiting() > 0);
        source.answer();
    }
    [[nodiscard]] QTableView& table() const { return panel->table(); }
    [[nodiscard]] QAbstractItemModel& model() const { return *panel->table().model(); }
    [[nodiscard]] QString cell(int row, int column) const
    {
        return model().index(row, column).data().toString();
    }
    [[nodiscard]] QPushButton* button(const QString& name) const
    {
        return panel->findChild<QPushButton*>(name);
    }
    [[nodiscard]] QString notice(const QString& name = u"journalNotice"_s) const
    {
        return panel->findChild<Notice*>(name)->text();
    }
};

} // namespace

class JournalPanelTest final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale{QLocale::French, QLocale::Canada}); }
    void init()
    {
        QTest::failOnWarning(QRegularExpression{u"^(?!This plugin does not support propagateSizeHints).*"_s});
    }

    void theModelKeepsItsPromises()
    {
        FakeCallSource source;
        FakeDeskLink link;
        JournalModel model{source, link};
        const QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};
        source.journalLines = linesTo(450);
        source.answer();
        QCOMPARE(model.rowCount(), 200);
        model.fetchMore({});
        source.answer();
        QCOMPARE(model.rowCount(), 400);
        model.fetchMore({});
        source.answer();
        QCOMPARE(model.rowCount(), 450);
        QVERIFY(!model.canFetchMore({}));
        model.setFilter({.peopleOnly = true});
        source.answer();
        QCOMPARE(model.rowCount(), 200);
    }

    void theNewestLineStandsFirstInWords()
    {
        Fixture f{6};
        f.source.answer();
        QCOMPARE(f.model().rowCount(), 6);
        QCOMPARE(f.cell(0, JournalModel::Who), u"Julie"_s);
        QCOMPARE(f.cell(0, JournalModel::Subject), u"P4 · Geneviève Tremblay"_s);
        QCOMPARE(f.cell(0, JournalModel::Action), u"Note"_s);
        QCOMPARE(f.cell(0, JournalModel::Detail), u"Note\u00a0: Maxime est en route, 20 minutes."_s);
        QCOMPARE(f.cell(1, JournalModel::Subject), u"P1 · 514\u00a0555-0123"_s);
    }

    void newLinesComeInAboveWithoutMovingWhatIsRead()
    {
        Fixture f{150};
        f.source.answer();
        QCoreApplication::processEvents();
        f.table().scrollTo(f.model().index(40, 0), QAbstractItemView::PositionAtTop);
        QCOMPARE(f.table().verticalScrollBar()->value(), 40);
        const QString top = f.cell(f.table().rowAt(2), JournalModel::At);
        f.grow(155);
        QCOMPARE(f.model().rowCount(), 155);
        QCOMPARE(f.cell(f.table().rowAt(2), JournalModel::At), top);
    }

    void atTheTopNewLinesAreSeen()
    {
        Fixture f{150};
        f.source.answer();
        f.grow(152);
        QCOMPARE(f.table().rowAt(2), 0);
        QCOMPARE(f.cell(0, JournalModel::At), f.cell(f.table().rowAt(2), JournalModel::At));
    }

    void moreThanAPageAtOnceReadsAnew()
    {
        Fixture f{10};
        f.source.answer();
        f.grow(500);
        QCOMPARE(f.model().rowCount(), 200);
        QCOMPARE(f.cell(0, JournalModel::At), f.cell(f.table().rowAt(2), JournalModel::At));
    }

    void aCallerThatWasNamedLaterIsNamed()
    {
        Fixture f{5};
        f.source.answer();
        f.source.journalLines.front().caller = u"Réal Côté"_s;
        f.link.tellChanged(u"c5"_s);
        QTRY_VERIFY(f.source.waiting() > 0);
        f.source.answer();
        QCOMPARE(f.cell(0, JournalModel::Subject), u"P1 · Réal Côté"_s);
    }

    void theFiltersAskForWhatTheyName()
    {
        Fixture f{5};
        f.source.answer();
        QVERIFY(!f.button(u"journalThisCall"_s)->isEnabled());
        QTest::mouseClick(f.button(u"journalPeople"_s), Qt::LeftButton);
        QVERIFY(f.source.lastJournalFilter.peopleOnly);
        f.panel->setCall({u"c1"_s});
        QTest::mouseClick(f.button(u"journalThisCall"_s), Qt::LeftButton);
        QCOMPARE(f.source.lastJournalFilter.call, CallId{u"c1"_s});
        f.panel->setCall({u"c2"_s});
        QCOMPARE(f.source.lastJournalFilter.call, CallId{u"c2"_s});
        QTest::mouseClick(f.button(u"journalAll"_s), Qt::LeftButton);
        QTest::mouseClick(f.button(u"journalThisCall"_s), Qt::LeftButton);
        QCOMPARE(f.source.lastJournalFilter, JournalFilter{});
    }

    void enterOpensTheCallOfTheLine()
    {
        Fixture f{5};
        f.source.answer();
        QSignalSpy asked{f.panel.get(), &JournalPanel::callRequested};
        f.table().setCurrentIndex(f.model().index(1, 0));
        f.table().setFocus();
        QTest::keyClick(&f.table(), Qt::Key_Return);
        QCOMPARE(asked.count(), 1);
        QCOMPARE(asked.at(0).at(0).value<CallId>(), CallId{u"c4"_s});
    }

    void nobodyLookingCostsNothing()
    {
        Fixture f{5};
        f.source.answer();
        f.panel->hide();
        f.link.tellChanged(u"c1"_s);
        QCOMPARE(f.source.waiting(), size_t{0});
        f.panel->show();
        QTRY_VERIFY(f.source.waiting() > 0);
    }

    void formulasAndSeparatorsDoNoHarm_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QByteArray>("written");
        QTest::newRow("plain text") << u"Côté"_s << QByteArray{"Côté\r\n"};
        QTest::newRow("a formula") << u"=HYPERLINK(\"x\")"_s << QByteArray{"\"'=HYPERLINK(\"\"x\"\")\"\r\n"};
        QTest::newRow("a plus") << u"+1514"_s << QByteArray{"'+1514\r\n"};
        QTest::newRow("a minus") << u"-2"_s << QByteArray{"'-2\r\n"};
        QTest::newRow("an at sign") << u"@a"_s << QByteArray{"'@a\r\n"};
        QTest::newRow("a tabulator") << u"\t=1"_s << QByteArray{"'\t=1\r\n"};
        QTest::newRow("a semicolon") << u"a;b"_s << QByteArray{"\"a;b\"\r\n"};
        QTest::newRow("two lines") << u"a\nb"_s << QByteArray{"\"a\nb\"\r\n"};
        QTest::newRow("nothing") << QString{} << QByteArray{"\r\n"};
    }
    void formulasAndSeparatorsDoNoHarm()
    {
        QFETCH(QString, cell);
        QTEST(csvLine({cell}), "written");
    }

    void theWholeJournalIsExported()
    {
        Fixture f{1200};
        f.source.answer();
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"j.csv"_s);
        f.panel->exportTo(path);
        for (int page = 0; page < 3; ++page)
            f.source.answer();
        QTRY_COMPARE(f.notice(u"journalExported"_s), u"Journal exporté\u00a0: 1\u00a0200 lignes."_s);
        QFile file{path};
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll();
        QVERIFY(text.startsWith("\xEF\xBB\xBFHeure;Qui;Objet;Action;Détail\r\n"));
        QCOMPARE(text.count("\r\n"), 1201);
    }

    void anExportThatFailsIsSaid()
    {
        Fixture f{3};
        f.source.answer();
        f.panel->exportTo(u"/nowhere/j.csv"_s);
        f.source.answer();
        QTRY_VERIFY(f.notice(u"journalExported"_s).startsWith(u"Journal non exporté."_s));
    }

    void states_data()
    {
        addStatesInEveryTheme({u"loading"_s, u"empty"_s, u"lines"_s, u"offline"_s, u"error"_s});
    }
    void states()
    {
        QFETCH(QString, state);
        QFETCH(QString, theme);
        applyTheme(*themeOf(theme));
        Fixture f{state == "lines"_L1 || state == "offline"_L1 ? 40U : 0U};
        if (state == "error"_L1)
            f.source.failure = Error{.code = ErrorCode::StoreLocked};
        if (state != "loading"_L1)
            f.source.answer();
        f.link.attached = state != "offline"_L1;
        if (state == "offline"_L1)
            emit f.link.attachedChanged(false);
        leavePicture(*f.panel, u"journal"_s);
        QCOMPARE(cutTexts(*f.panel), QString{});
        const QString words = f.table().accessibleDescription();
        QCOMPARE(words.isEmpty(), state == "lines"_L1 || state == "offline"_L1);
        QCOMPARE(f.notice().isEmpty(), state != "offline"_L1 && state != "error"_L1);
    }
};

QTEST_MAIN(JournalPanelTest)
#include "tst_journal_panel.moc"
