// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet_fixture.h"

#include <QAbstractItemModel>
#include <QApplication>
#include <QLabel>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTabBar>
#include <QTableView>
#include <QTabWidget>

using namespace dispatch;
using namespace Qt::StringLiterals;

namespace {

HistoryEntry noteOf(quint64 seq, const QString& who, const QString& text)
{
    return {.seq = seq,
        .at = fromEpochMs(1'795'100'000'000) + std::chrono::seconds{seq},
        .who = who,
        .kind = u"note"_s,
        .detail = text};
}

CallDetail evidentCall()
{
    CallDetail detail{.call = liveCall()};
    detail.call.priority = Priority::P1;
    detail.call.priorityReason = {.rule = u"degat"_s, .matched = {u"l’eau monte"_s}};
    detail.transcript = {lineOf(0, u"Bonjour, ici Paul"_s, Speaker::Assistant), lineOf(1, u"Vite!"_s),
        lineOf(2, u"L’eau monte au sous-sol"_s)};
    return detail;
}

} // namespace

class CallSheetTest final : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression{u"^(?!This plugin does not support propagateSizeHints).*"_s});
    }

    void asksForACallWhileNoneIsChosen()
    {
        const SheetFixture f;
        QCOMPARE(f.find<QLabel>("sheetMessage")->text(), u"Choisissez un appel."_s);
        QVERIFY(f.find<QLabel>("sheetMessage")->isVisible());
        QVERIFY(f.find<QPlainTextEdit>("noteText")->isHidden()
            || !f.find<QPlainTextEdit>("noteText")->isVisible());
    }

    void saysThatItReads()
    {
        SheetFixture f;
        f.reading.follow({u"c1"_s});
        QCOMPARE(f.find<QLabel>("sheetMessage")->text(), u"Chargement…"_s);
        f.source.answer();
        QVERIFY(f.find<QTabWidget>("sheetTabs")->isVisible());
    }

    void theCallBeforeGoesWhenReadingTakesLong()
    {
        SheetFixture f;
        f.open({.call = liveCall()});
        f.reading.follow({u"c2"_s});
        QVERIFY(f.find<QTabWidget>("sheetTabs")->isVisible()); // no flicker
        QTRY_VERIFY(!f.find<QTabWidget>("sheetTabs")->isVisible());
        QCOMPARE(f.find<QLabel>("sheetMessage")->text(), u"Chargement…"_s);
    }

    void anErasedCallSaysSo()
    {
        SheetFixture f;
        f.open({.call = liveCall()});
        f.source.failure = Error{.code = ErrorCode::NotFound};
        f.reading.follow({u"c1"_s});
        f.source.answer();
        QCOMPARE(f.find<QLabel>("sheetMessage")->text(), u"Cet appel n’existe plus."_s);
        QVERIFY(!f.find<QTabWidget>("sheetTabs")->isVisible());
    }

    void aStoreThatFailsLeavesWhatWasRead()
    {
        SheetFixture f;
        f.open({.call = liveCall()});
        f.source.failure = Error{.code = ErrorCode::StoreLocked};
        f.reading.follow({u"c1"_s});
        f.source.answer();
        QVERIFY(f.find<QTabWidget>("sheetTabs")->isVisible());
        QVERIFY(f.find<QWidget>("sheetNotice")->isVisible());
    }

    void aCallThatCannotBeReadSaysWhy()
    {
        SheetFixture f;
        f.source.failure = Error{.code = ErrorCode::StoreLocked};
        f.reading.follow({u"c1"_s});
        f.source.answer();
        QVERIFY(f.find<QLabel>("sheetMessage")->text().startsWith(u"Un autre programme"_s));
    }

    void offlineTheContentStaysAndTellsItsAge()
    {
        SheetFixture f;
        f.open({.call = liveCall()});
        f.link.attached = false;
        emit f.link.attachedChanged(false);
        QVERIFY(f.find<QWidget>("sheetOffline")->isVisible());
        QVERIFY(f.find<QTabWidget>("sheetTabs")->isVisible());
        f.link.attached = true;
        emit f.link.attachedChanged(true);
        QVERIFY(!f.find<QWidget>("sheetOffline")->isVisible());
    }

    void aCallThatIsFollowedAlreadyIsShown()
    {
        SheetFixture f;
        f.open({.call = liveCall()});
        CallSheetPanel second{f.reading, f.link, f.clock, f.person};
        QCOMPARE(second.findChild<QLabel*>(u"summary_phone"_s)->text(), u"514\u00a0555-0123"_s);
    }

    void tabsFitAndCount()
    {
        SheetFixture f;
        CallDetail detail{.call = liveCall()};
        detail.sameCaller = {liveCall(u"c2"_s), liveCall(u"c3"_s), liveCall(u"c4"_s)};
        detail.history = {noteOf(1, u"Julie"_s, u"a"_s), noteOf(2, u"Marc"_s, u"b"_s)};
        f.open(detail);
        const auto* const tabs = f.find<QTabWidget>("sheetTabs");
        QStringList titles;
        for (int tab = 0; tab < tabs->count(); ++tab)
            titles << tabs->tabText(tab);
        QCOMPARE(titles.join('|'_L1), u"Résumé|Transcription|Client\u00a03|Notes\u00a02|Historique"_s);
        QCOMPARE(f.panel->width(), 400);
        QVERIFY(tabs->tabBar()->sizeHint().width() <= tabs->width());
    }

    void evidenceLeadsToItsLine_data()
    {
        QTest::addColumn<bool>("byKey");
        QTest::newRow("by a click") << false;
        QTest::newRow("by Enter") << true;
    }
    void evidenceLeadsToItsLine()
    {
        QFETCH(bool, byKey);
        SheetFixture f;
        f.open(evidentCall());
        auto* const link = f.find<QAbstractButton>("evidenceLink");
        QCOMPARE(link->text(), u"«\u00a0l’eau monte\u00a0»"_s);
        if (byKey)
            QTest::keyClick(link, Qt::Key_Return);
        else
            QTest::mouseClick(link, Qt::LeftButton);
        auto* const lines = f.find<QListView>("transcript");
        QVERIFY(lines->isVisible());
        QCOMPARE(lines->currentIndex().row(), 2);
        QVERIFY(lines->viewport()->rect().contains(lines->visualRect(lines->currentIndex())));
    }

    void quotedLinesGoBelowWhatIsWritten()
    {
        SheetFixture f;
        f.open(evidentCall());
        auto* const note = f.find<QPlainTextEdit>("noteText");
        note->setPlainText(u"Rappelée"_s);
        f.find<QTabWidget>("sheetTabs")->setCurrentIndex(1);
        auto* const quote = f.find<QPushButton>("quoteButton");
        QVERIFY(!quote->isEnabled());
        auto* const lines = f.find<QListView>("transcript");
        lines->setCurrentIndex(lines->model()->index(2, 0));
        QTest::mouseClick(quote, Qt::LeftButton);
        QCOMPARE(note->toPlainText(), u"Rappelée\nClient 0:02 : L’eau monte au sous-sol\n"_s);
        QCOMPARE(QApplication::focusWidget(), note);
    }

    void notesAreTheNewestFirst()
    {
        SheetFixture f;
        CallDetail detail{.call = liveCall()};
        detail.history = {noteOf(1, u"Julie"_s, u"première"_s)};
        f.open(detail);
        detail.history.push_back(noteOf(2, u"Marc"_s, u"<b>seconde</b>"_s));
        f.reread(detail);
        f.find<QTabWidget>("sheetTabs")->setCurrentIndex(3);
        const auto words = f.panel->findChildren<QLabel*>(u"noteWords"_s);
        QCOMPARE(words.size(), 2);
        const bool first = words[0]->text() == u"première"_s;
        const QLabel* const older = first ? words[0] : words[1];
        const QLabel* const newer = first ? words[1] : words[0];
        QCOMPARE(newer->text(), u"<b>seconde</b>"_s);
        QTRY_VERIFY(newer->mapTo(f.widget(), QPoint{}).y() < older->mapTo(f.widget(), QPoint{}).y());
    }

    void anotherCallHasItsOwnNotes()
    {
        SheetFixture f;
        CallDetail detail{.call = liveCall()};
        detail.history = {noteOf(1, u"Julie"_s, u"première"_s)};
        f.open(detail);
        f.open({.call = liveCall(u"c2"_s)});
        QVERIFY(f.panel->findChildren<QLabel*>(u"noteWords"_s).isEmpty());
        QVERIFY(!f.find<QLabel>("notesEmpty")->isHidden());
    }

    void aRereadMovesNeitherFocusNorTab()
    {
        SheetFixture f;
        f.open(evidentCall());
        f.find<QTabWidget>("sheetTabs")->setCurrentIndex(1);
        auto* const note = f.find<QPlainTextEdit>("noteText");
        f.panel->focusNote();
        QTest::keyClicks(note, u"abc"_s);
        CallDetail more = evidentCall();
        more.transcript.push_back(lineOf(9, u"Allô?"_s));
        f.reread(more);
        QCOMPARE(f.find<QTabWidget>("sheetTabs")->currentIndex(), 1);
        QCOMPARE(QApplication::focusWidget(), note);
        QCOMPARE(note->toPlainText(), u"abc"_s);
    }

    void theTabKeyFollowsTheOrderOfReading()
    {
        SheetFixture f;
        CallDetail detail = evidentCall();
        detail.call.mergedInto = {u"c9"_s};
        detail.call.customer.address = u"12, rue A"_s;
        f.open(detail);
        f.find<QWidget>("sheetMerged")->setFocus();
        QStringList order;
        for (int i = 0; i < 40; ++i) {
            const QString name = QApplication::focusWidget()->objectName();
            if (!name.startsWith("summary_"_L1) && !name.isEmpty() && !order.contains(name))
                order << name;
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        }
        order.removeAll(u"qt_tabwidget_tabbar"_s);
        QCOMPARE(order.join(' '_L1),
            u"sheetMerged sheetSummary evidenceLink pencil_name pencil_spoken_phone pencil_address "
            "pencil_postal_code mapLink pencil_problem pencil_service pencil_email noteText"_s);
    }

    void everyControlHasAName()
    {
        SheetFixture f;
        CallDetail detail = evidentCall();
        detail.sameCaller = {liveCall(u"c2"_s)};
        f.open(detail);
        QStringList nameless;
        const auto widgets = f.panel->findChildren<QWidget*>();
        for (const QWidget* const widget : widgets) {
            const bool reached = widget->focusPolicy() != Qt::NoFocus
                && !widget->objectName().startsWith("qt_"_L1)
                && qobject_cast<const QAbstractScrollArea*>(widget->parentWidget()) == nullptr;
            const auto* const button = qobject_cast<const QAbstractButton*>(widget);
            if (reached && widget->accessibleName().isEmpty() && (!button || button->text().isEmpty())
                && !qobject_cast<const QTabBar*>(widget))
                nameless << QLatin1StringView{widget->metaObject()->className()} + ' '_L1
                        + widget->objectName();
        }
        QCOMPARE(nameless.join('\n'_L1), QString{});
    }
};

QTEST_MAIN(CallSheetTest)
#include "tst_call_sheet.moc"
