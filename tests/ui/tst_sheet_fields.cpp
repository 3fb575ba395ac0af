// SPDX-License-Identifier: GPL-3.0-or-later
#include "panel_picture.h"
#include "sheet_fixture.h"
#include "ui/panels/sheet_link.h"
#include "ui/widgets/notice.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QTabWidget>
#include <QToolButton>

using namespace dispatch;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(dispatch::CustomerField)

namespace {

CallDetail knownCall(const QString& id = u"c1"_s)
{
    CallDetail detail{.call = liveCall(id)};
    detail.call.customer.name = u"Réal Coté"_s;
    detail.call.customer.address = u"12, rue de l’Église, Laval"_s;
    detail.call.customer.postalCode = u"H7L 3W8"_s;
    detail.call.customer.spokenPhone = u"+14505550188"_s;
    detail.call.customer.email = u"real@exemple.ca"_s;
    detail.call.problem = u"Refoulement au sous-sol"_s;
    detail.call.service = u"debouchage"_s;
    return detail;
}

CallDetail correctedCall()
{
    CallDetail detail = knownCall();
    detail.call.customer.name = u"Réal Côté"_s;
    detail.call.corrections
        = {{.field = CustomerField::Name, .machineValue = u"Réal Coté"_s, .author = u"Marie"_s},
            {.field = CustomerField::PostalCode, .author = u"Julie"_s}};
    return detail;
}

//! What the only command says; the test fails when there is another.
CorrectCustomer onlyCorrection(const SheetFixture& f)
{
    if (f.link.sent.size() != 1)
        qFatal("%zu commands", f.link.sent.size());
    return std::get<CorrectCustomer>(f.link.sent.front().command.action);
}

} // namespace

//! Values of the sheet that a person corrects.
class SheetFieldsTest final : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression{u"^(?!This plugin does not support propagateSizeHints).*"_s});
    }

    void aValueIsCorrected_data()
    {
        QTest::addColumn<QString>("way");
        QTest::newRow("by the pencil") << u"pencil"_s;
        QTest::newRow("by a double click") << u"click"_s;
        QTest::newRow("by F2") << u"key"_s;
    }
    void aValueIsCorrected()
    {
        QFETCH(QString, way);
        SheetFixture f;
        f.open(knownCall());
        auto* const label = f.find<QLabel>("summary_name");
        if (way == "pencil"_L1)
            QTest::mouseClick(f.find<QToolButton>("pencil_name"), Qt::LeftButton);
        else if (way == "click"_L1)
            QTest::mouseDClick(label, Qt::LeftButton);
        else {
            label->setFocus();
            QTest::keyClick(label, Qt::Key_F2);
        }
        auto* const edit = f.find<QLineEdit>("edit_name");
        QVERIFY(edit->isVisible() && edit->hasFocus());
        QCOMPARE(edit->text(), u"Réal Coté"_s);
        QTest::keyClicks(edit, u"Rheal Cote"_s);
        QTest::keyClick(edit, Qt::Key_Return);
        const CorrectCustomer sent = onlyCorrection(f);
        QCOMPARE(sent.call, CallId{u"c1"_s});
        QCOMPARE(sent.field, CustomerField::Name);
        QCOMPARE(sent.value, std::optional{u"Rheal Cote"_s});
        QCOMPARE(f.link.sent.front().command.author, u"Julie"_s);
        f.source.answer();
        f.link.sent.front().reply(quint64{7});
        QCOMPARE(f.source.waiting(), size_t{1}); // it is read again at once
        f.source.answer();
        QVERIFY(edit->isHidden() || !edit->isVisible());
        QVERIFY(label->hasFocus());
    }

    void aTypedValueIsSentAsItIsKept_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("kept");
        QTest::newRow("a number") << u"spoken_phone"_s << u"450 280-3222"_s << u"+14502803222"_s;
        QTest::newRow("a postal code") << u"postal_code"_s << u"h2h1w5"_s << u"H2H 1W5"_s;
        QTest::newRow("an e-mail address")
            << u"email"_s << u"Jean.Roy@Exemple.ca"_s << u"jean.roy@exemple.ca"_s;
        QTest::newRow("an address") << u"address"_s << u"  14,  rue A "_s << u"14, rue A"_s;
        QTest::newRow("nothing") << u"email"_s << QString{} << QString{};
    }
    void aTypedValueIsSentAsItIsKept()
    {
        QFETCH(QString, field);
        QFETCH(QString, typed);
        SheetFixture f;
        f.open(knownCall());
        QTest::mouseClick(f.find<QToolButton>(qPrintable(u"pencil_"_s + field)), Qt::LeftButton);
        auto* const edit = f.find<QLineEdit>(qPrintable(u"edit_"_s + field));
        edit->clear();
        QTest::keyClicks(edit, typed);
        QTest::keyClick(edit, Qt::Key_Return, Qt::ControlModifier);
        QTEST(onlyCorrection(f).value.value_or(u"given back"_s), "kept");
    }

    void whatIsNoneIsSaidBelowTheField_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("trouble");
        QTest::newRow("a number") << u"spoken_phone"_s << u"911"_s << u"Ce numéro ne se compose pas."_s;
        QTest::newRow("a postal code") << u"postal_code"_s << u"H7L"_s << u"Ce n’est pas un code postal."_s;
        QTest::newRow("an e-mail address")
            << u"email"_s << u"jean.roy"_s << u"Ce n’est pas une adresse de courriel."_s;
    }
    void whatIsNoneIsSaidBelowTheField()
    {
        QFETCH(QString, field);
        QFETCH(QString, typed);
        QFETCH(QString, trouble);
        SheetFixture f;
        f.open(knownCall());
        QTest::mouseClick(f.find<QToolButton>(qPrintable(u"pencil_"_s + field)), Qt::LeftButton);
        auto* const edit = f.find<QLineEdit>(qPrintable(u"edit_"_s + field));
        QTest::keyClicks(edit, typed);
        QTest::keyClick(edit, Qt::Key_Return);
        QVERIFY(f.link.sent.empty());
        QVERIFY(edit->hasFocus());
        const auto* const notice = f.find<Notice>(qPrintable(u"trouble_"_s + field));
        QVERIFY(notice->isVisible());
        QVERIFY2(notice->text().startsWith(trouble), qPrintable(notice->text()));
        QCOMPARE(edit->accessibleDescription(), notice->text());
    }

    void escapeLeavesTheValueAsItWas()
    {
        SheetFixture f;
        f.open(knownCall());
        f.panel->editSheet();
        auto* const edit = f.find<QLineEdit>("edit_name");
        QTest::keyClicks(edit, u"X"_s);
        QTest::keyClick(edit, Qt::Key_Escape);
        QVERIFY(!edit->isVisible());
        QVERIFY(f.link.sent.empty());
        QCOMPARE(f.find<QLabel>("summary_name")->text(), u"Réal Coté"_s);
        QVERIFY(f.find<QLabel>("summary_name")->hasFocus());
    }

    void theSameValueAsksNothing()
    {
        SheetFixture f;
        f.open(knownCall());
        QTest::mouseClick(f.find<QToolButton>("pencil_spoken_phone"), Qt::LeftButton);
        QTest::keyClick(f.find<QLineEdit>("edit_spoken_phone"), Qt::Key_Return);
        QVERIFY(f.link.sent.empty());
        QVERIFY(!f.find<QLineEdit>("edit_spoken_phone")->isVisible());
    }

    void aLateReportNeitherClosesNorChangesWhatIsTyped()
    {
        SheetFixture f;
        f.open(knownCall());
        f.panel->editSheet();
        auto* const edit = f.find<QLineEdit>("edit_name");
        QTest::keyClicks(edit, u"Rheal"_s);
        edit->setCursorPosition(2);
        CallDetail later = knownCall();
        later.call.customer.name = u"Monsieur Cloutier"_s;
        later.call.customer.address = u"99, rue B"_s;
        f.reread(later);
        QVERIFY(edit->isVisible() && edit->hasFocus());
        QCOMPARE(edit->text(), u"Rheal"_s);
        QCOMPARE(edit->cursorPosition(), 2);
        QCOMPARE(f.find<QLabel>("summary_address")->text(), u"99, rue B"_s);
        QTest::keyClick(edit, Qt::Key_Escape);
        QCOMPARE(f.find<QLabel>("summary_name")->text(), u"Monsieur Cloutier"_s);
    }

    void whatIsTypedWaitsForItsCall()
    {
        SheetFixture f;
        f.open(knownCall());
        f.panel->editSheet();
        auto* const edit = f.find<QLineEdit>("edit_name");
        QTest::keyClicks(edit, u"Rheal"_s);
        f.open(knownCall(u"c2"_s));
        QVERIFY(!edit->isVisible());
        f.panel->setFocus();
        f.open(knownCall());
        QVERIFY(edit->isVisible());
        QCOMPARE(edit->text(), u"Rheal"_s);
        QVERIFY(!edit->hasFocus());
    }

    void whatAPersonSetSaysSo()
    {
        SheetFixture f;
        f.open(correctedCall());
        const auto* const mark = f.find<QLabel>("corrected_name");
        QVERIFY(mark->isVisible());
        QCOMPARE(mark->text(), u"corrigé par Marie"_s);
        QVERIFY(mark->toolTip().contains(u"Selon l’assistant\u00a0: Réal Coté"_s));
        QVERIFY(f.find<QLabel>("corrected_postal_code")->toolTip().contains(u"L’assistant n’a rien noté."_s));
        QVERIFY(!f.find<QLabel>("corrected_address")->isVisible());
        QCOMPARE(f.find<QLabel>("summary_name")->accessibleName(), u"Nom, corrigé par Marie"_s);
        QCOMPARE(f.find<QLabel>("summary_address")->accessibleName(), u"Adresse, selon l’assistant"_s);
    }

    void theValueOfTheAssistantIsTakenAgain()
    {
        SheetFixture f;
        f.open(correctedCall());
        auto* const back = f.find<SheetLink>("giveBack_name");
        QCOMPARE(back->text(), u"Reprendre la valeur de l’assistant"_s);
        QVERIFY(back->height() >= 24);
        QTest::mouseClick(back, Qt::LeftButton);
        QTest::mouseClick(back, Qt::LeftButton); // while the station is asked, once is enough
        QCOMPARE(onlyCorrection(f).field, CustomerField::Name);
        QVERIFY(!onlyCorrection(f).value);
    }

    void aRefusalKeepsWhatIsTyped()
    {
        SheetFixture f;
        f.open(knownCall());
        f.panel->editSheet();
        auto* const edit = f.find<QLineEdit>("edit_name");
        QTest::keyClicks(edit, u"Rheal"_s);
        QTest::keyClick(edit, Qt::Key_Return);
        f.link.sent.front().reply(Error{.code = ErrorCode::Network});
        QVERIFY(edit->isVisible());
        QCOMPARE(edit->text(), u"Rheal"_s);
        QVERIFY(f.find<Notice>("trouble_name")->isVisible());
        QTest::keyClick(edit, Qt::Key_Return);
        QCOMPARE(f.link.sent.size(), size_t{2});
        QCOMPARE(f.link.sent[1].command.id, f.link.sent[0].command.id); // it may have been kept
    }

    void theServiceIsChosenFromAList()
    {
        SheetFixture f;
        f.open(knownCall());
        QTest::mouseClick(f.find<QToolButton>("pencil_service"), Qt::LeftButton);
        auto* const choice = f.find<QComboBox>("edit_service");
        QCOMPARE(choice->currentText(), u"Débouchage"_s);
        choice->setCurrentIndex(choice->findText(u"Gainage"_s));
        QTest::mouseClick(f.find<QPushButton>("keep_service"), Qt::LeftButton);
        QCOMPARE(onlyCorrection(f).value, std::optional{u"gainage"_s});
    }

    void theProblemHasLines()
    {
        SheetFixture f;
        f.open(knownCall());
        QTest::mouseClick(f.find<QToolButton>("pencil_problem"), Qt::LeftButton);
        auto* const edit = f.find<QPlainTextEdit>("edit_problem");
        QTest::keyClicks(edit, u"un"_s);
        QTest::keyClick(edit, Qt::Key_Return, Qt::ShiftModifier);
        QTest::keyClicks(edit, u"deux"_s);
        QTest::keyClick(edit, Qt::Key_Return);
        QCOMPARE(onlyCorrection(f).value, std::optional{u"un\ndeux"_s});
    }

    void aCallThatAPersonEnteredHasNoWordOfTheAssistant()
    {
        SheetFixture f;
        CallDetail detail = knownCall();
        detail.call.enteredBy = u"Julie"_s;
        f.open(detail);
        QCOMPARE(f.find<QLabel>("summary_address")->accessibleName(), u"Adresse"_s);
        const auto labels = f.panel->findChildren<QLabel*>();
        QVERIFY(std::ranges::none_of(labels, [](const QLabel* label) {
            return label->isVisible() && label->accessibleName() == u"Selon l’assistant"_s;
        }));
    }

    void targetsAreLargeEnough()
    {
        SheetFixture f;
        f.open(knownCall());
        const auto pencils = f.panel->findChildren<QToolButton*>(QRegularExpression{u"^pencil_"_s});
        QCOMPARE(pencils.size(), 7);
        for (const QToolButton* const pencil : pencils)
            QVERIFY(pencil->width() >= 24 && pencil->height() >= 24 && !pencil->accessibleName().isEmpty());
    }

    void looksWell_data() { addStatesInEveryTheme({u"values"_s, u"corrected"_s, u"editing"_s}); }
    void looksWell()
    {
        QFETCH(QString, state);
        QFETCH(QString, theme);
        SheetFixture f;
        applyTheme(*themeOf(theme));
        f.panel->resize(400, 760);
        f.open(state == "values"_L1 ? knownCall() : correctedCall());
        if (state == "editing"_L1) {
            QTest::mouseClick(f.find<QToolButton>("pencil_email"), Qt::LeftButton);
            QTest::keyClicks(f.find<QLineEdit>("edit_email"), u"x"_s);
            QTest::keyClick(f.find<QLineEdit>("edit_email"), Qt::Key_Return);
            QTest::mouseClick(f.find<QToolButton>("pencil_spoken_phone"), Qt::LeftButton);
            QTest::keyClicks(f.find<QLineEdit>("edit_spoken_phone"), u"911"_s);
            QTest::keyClick(f.find<QLineEdit>("edit_spoken_phone"), Qt::Key_Return);
        }
        leavePicture(*f.panel, u"sheet-fields"_s);
        QCOMPARE(cutTexts(*f.panel->findChild<QWidget*>(u"sheetSummary"_s)), QString{});
    }
};

QTEST_MAIN(SheetFieldsTest)
#include "tst_sheet_fields.moc"
