// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions_fixture.h"
#include "ui/dialogs/palette_model.h"

#include <QAbstractItemModelTester>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QSignalSpy>
#include <QTableView>

using namespace dispatch;
using namespace Qt::StringLiterals;

//! Ctrl+K: every action by its words.
class PaletteTest final : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression{u"^(?!This plugin does not support propagateSizeHints).*"_s});
    }

    void wordsFindTheirAction_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("first");
        QTest::newRow("its beginning") << u"prendre"_s << u"call.take"_s;
        QTest::newRow("without accents") << u"ecrire note"_s << u"call.note"_s;
        QTest::newRow("capitals and other order") << u"NOTE Écrire"_s << u"call.note"_s;
        QTest::newRow("a word within") << u"le numéro"_s << u"call.copyNumber"_s;
        QTest::newRow("the menu too") << u"theme sombre"_s << u"theme.dark"_s;
        QTest::newRow("an apostrophe") << u"laisser l'assistant"_s << u"call.priorityAuto"_s;
        QTest::newRow("a code") << u"p1"_s << u"call.priority1"_s;
        QTest::newRow("a panel") << u"liste 3"_s << u"panel.3"_s;
        QTest::newRow("no words, and leaving comes last") << QString{} << u"call.open"_s;
        QTest::newRow("words that are nowhere") << u"xyz"_s << QString{};
    }
    void wordsFindTheirAction()
    {
        QFETCH(QString, words);
        QFETCH(QString, first);
        ActionsFixture f;
        PaletteModel model{f.actions.set()};
        const QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};
        model.search(words);
        QCOMPARE(QString{model.idAt(0)}, first);
    }

    void enterDoesWhatWasFound()
    {
        ActionsFixture f;
        f.show(waitingCall());
        const QPointer<QLineEdit> search = open(f);
        QTest::keyClicks(search, u"prendre"_s);
        QTest::keyClick(search, Qt::Key_Return);
        QCOMPARE(f.sent<AssignCall>().to, u"Julie"_s);
        QVERIFY(!f.find<QDialog>("paletteDialog")->isVisible());
    }

    void theArrowsChooseWhileTyping()
    {
        ActionsFixture f;
        f.show(waitingCall());
        auto* const search = open(f);
        QTest::keyClicks(search, u"marquer"_s);
        QTest::keyClick(search, Qt::Key_Down);
        QCOMPARE(f.find<QTableView>("paletteList")->currentIndex().row(), 1);
        QTest::keyClicks(search, u" tr"_s);
        QTest::keyClick(search, Qt::Key_Return);
        QCOMPARE(f.sent<MarkFollowUp>().followUp, std::optional{FollowUp::Done});
    }

    void whatCannotBeDoneIsShownWithItsReason()
    {
        ActionsFixture f;
        auto* const search = open(f);
        QTest::keyClicks(search, u"prendre"_s);
        const auto* const table = f.find<QTableView>("paletteList");
        QCOMPARE(table->model()->index(0, PaletteModel::Place).data().toString(),
            u"Choisissez d’abord un appel."_s);
        QTest::keyClick(search, Qt::Key_Return);
        QVERIFY(f.find<QDialog>("paletteDialog")->isVisible());
        QCOMPARE(f.find<QLabel>("paletteResult")->text(), u"Choisissez d’abord un appel."_s);
        QVERIFY(f.link.sent.empty());
    }

    void wordsThatFindNothingSaySo()
    {
        ActionsFixture f;
        QTest::keyClicks(open(f), u"xyz"_s);
        QCOMPARE(f.find<QLabel>("paletteResult")->text(), u"Aucune commande ne correspond."_s);
        QTest::keyClick(f.find<QLineEdit>("paletteSearch"), Qt::Key_Return);
        QVERIFY(f.find<QDialog>("paletteDialog")->isVisible());
    }

    void escapeClosesAndTheFocusIsWhereItWas()
    {
        ActionsFixture f;
        auto* const note = new QPlainTextEdit;
        f.window.setCentralWidget(note);
        note->setFocus();
        auto* const search = open(f);
        QTRY_COMPARE(QApplication::focusWidget(), search);
        QTest::keyClick(search, Qt::Key_Escape);
        QVERIFY(!f.find<QDialog>("paletteDialog")->isVisible());
        QCOMPARE(f.window.focusWidget(), note);
    }

    void itOpensFromATextFieldToo()
    {
        ActionsFixture f;
        auto* const field = new QLineEdit;
        f.window.setCentralWidget(field);
        field->setFocus();
        QTest::keyClick(field, Qt::Key_K, Qt::ControlModifier);
        QVERIFY(f.find<QDialog>("paletteDialog")->isVisible());
    }

    void aRowReadsAsASentence()
    {
        ActionsFixture f;
        PaletteModel model{f.actions.set()};
        model.search(u"prendre"_s);
        QCOMPARE(model.index(0, 0).data(Qt::AccessibleTextRole).toString(),
            u"Prendre en charge (Ctrl+G) — Choisissez d’abord un appel."_s);
    }

private:
    static QLineEdit* open(ActionsFixture& f)
    {
        QTest::keyClick(&f.window, Qt::Key_K, Qt::ControlModifier);
        return f.find<QLineEdit>("paletteSearch");
    }
};

QTEST_MAIN(PaletteTest)
#include "tst_palette.moc"
