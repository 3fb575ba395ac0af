// SPDX-License-Identifier: GPL-3.0-or-later
#include "callback_fixture.h"
#include "panel_picture.h"
#include "ui/widgets/notice.h"

#include <QClipboard>
#include <QComboBox>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTimeEdit>

using namespace dispatch;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

Call twoNumbers()
{
    Call call = waitingCall();
    call.customer.spokenPhone = u"+15145550123"_s;
    return call;
}

//! Begins to call back, and the station keeps it. \return the attempt.
QString begin(CallbackFixture& f, const Call& call)
{
    f.trigger("call-back");
    const auto started = f.sent<StartCallback>();
    f.keep(calledBack(call, started.attempt, f.clock.now()));
    return started.attempt;
}

Call fullCall()
{
    Call call = twoNumbers();
    call.customer.address = u"1450, rue des Érables, Longueuil"_s;
    call.customer.zone = u"rive_sud"_s;
    call.service = u"debouchage"_s;
    call.problem = u"Le drain de plancher refoule au sous-sol depuis ce matin."_s;
    call.summary
        = u"La cliente a de l’eau dans le sous-sol, le drain de plancher refoule. Elle est chez elle "
          "jusqu’à 17 h et demande un rappel rapide."_s;
    call.quotedMinCents = 45'000;
    call.quotedMaxCents = 75'000;
    call.window = u"de 3 à 5 jours ouvrables"_s;
    return call;
}

} // namespace

//! Calling a client back with the keys, and everything the sheet keeps meanwhile.
class CallbackPanelTest final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale{QLocale::French, QLocale::Canada}); }
    void init()
    {
        QTest::failOnWarning(QRegularExpression{u"^(?!This plugin does not support propagateSizeHints).*"_s});
    }

    void ctrlRDialsAndBeginsTheCallback()
    {
        CallbackFixture f;
        f.show(waitingCall());
        QTest::keyClick(&f.window, Qt::Key_R, Qt::ControlModifier);
        QCOMPARE(f.dialled, QList<QUrl>{QUrl{u"tel:+14502803222"_s}});
        const auto sent = f.sent<StartCallback>();
        QCOMPARE(sent,
            (StartCallback{.call = {u"c1"_s},
                .attempt = sent.attempt,
                .number = u"+14502803222"_s,
                .method = CallbackMethod::Tel}));
        QVERIFY(!sent.attempt.isEmpty());
    }

    void ctrlDAndADigitTellsTheOutcome_data()
    {
        QTest::addColumn<int>("digit");
        QTest::addColumn<CallbackOutcome>("outcome");
        QTest::addColumn<bool>("again");
        QTest::newRow("an appointment") << 1 << CallbackOutcome::Appointment << false;
        QTest::newRow("a quote") << 2 << CallbackOutcome::Quote << false;
        QTest::newRow("a voice mail") << 3 << CallbackOutcome::Voicemail << true;
        QTest::newRow("no answer") << 4 << CallbackOutcome::NoAnswer << true;
        QTest::newRow("busy") << 5 << CallbackOutcome::Busy << true;
        QTest::newRow("a wrong number") << 6 << CallbackOutcome::WrongNumber << false;
        QTest::newRow("settled") << 7 << CallbackOutcome::Settled << false;
        QTest::newRow("refused") << 8 << CallbackOutcome::Refused << false;
    }
    void ctrlDAndADigitTellsTheOutcome()
    {
        QFETCH(int, digit);
        QFETCH(CallbackOutcome, outcome);
        QFETCH(bool, again);
        CallbackFixture f;
        f.show(waitingCall());
        const QString attempt = begin(f, waitingCall());
        QTest::keyClick(&f.window, Qt::Key_D, Qt::ControlModifier);
        QTest::keyClick(QApplication::focusWidget(), static_cast<Qt::Key>(Qt::Key_0 + digit));
        const auto sent = f.sent<EndCallback>();
        QCOMPARE(sent.attempt, attempt);
        QCOMPARE(sent.outcome, std::optional{outcome});
        QCOMPARE(sent.number, u"+14502803222"_s);
        QCOMPARE(sent.nextAt, again ? std::optional{f.clock.now() + 10min} : std::nullopt);
    }

    void escapeLeavesTheChooserAndGivesTheKeysBack()
    {
        CallbackFixture f;
        f.show(waitingCall());
        auto* const note = f.find<QPlainTextEdit>("callbackNote");
        note->setFocus();
        QTest::keyClick(&f.window, Qt::Key_D, Qt::ControlModifier);
        QCOMPARE(QApplication::focusWidget()->objectName(), u"outcomeChooser"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QCOMPARE(QApplication::focusWidget(), note);
        QVERIFY(f.link.sent.empty());
    }

    void differentNumbersWarnAndTheChosenOneIsDialled()
    {
        CallbackFixture f;
        f.show(twoNumbers());
        QVERIFY(f.find<Notice>("callbackDiffer")->isVisible());
        QTest::mouseClick(f.find<QAbstractButton>("callbackSpoken"), Qt::LeftButton, {}, QPoint{8, 12});
        f.trigger("call-back");
        QCOMPARE(f.sent<StartCallback>().number, u"+15145550123"_s);
    }

    void oneNumberDoesNotWarn()
    {
        CallbackFixture f;
        f.show(waitingCall());
        QVERIFY(!f.find<Notice>("callbackDiffer")->isVisible());
    }

    void withoutATelephoneProgramTheNumberIsCopiedAndThatIsSaid()
    {
        CallbackFixture f;
        f.telephone = false;
        f.show(waitingCall());
        f.trigger("call-back");
        QCOMPARE(QApplication::clipboard()->text(), u"4502803222"_s);
        QCOMPARE(f.find<Notice>("callbackDialled")->text(),
            u"Aucun programme n’a pris l’appel\u00a0: numéro copié. Composez-le sur le téléphone."_s);
        QCOMPARE(f.sent<StartCallback>().method, CallbackMethod::Manual);
    }

    void dialingAgainIsStillOneCallback()
    {
        CallbackFixture f;
        f.show(waitingCall());
        begin(f, waitingCall());
        QTest::mouseClick(f.find<QPushButton>("callbackDial"), Qt::LeftButton);
        QCOMPARE(f.dialled.size(), 2);
        QVERIFY(f.link.sent.empty());
    }

    void whoWasFasterIsToldAndNothingTypedIsLost()
    {
        CallbackFixture f;
        f.show(waitingCall());
        f.find<QPlainTextEdit>("callbackNote")->setPlainText(u"Eau au sous-sol"_s);
        f.trigger("call-back");
        const QString since = toIso(f.clock.now());
        f.clock.advance(4s);
        f.reply(Error{.code = ErrorCode::Conflict, .args = {u"Maxime"_s, since}});
        QCOMPARE(f.result->text(), u"Pris par Maxime il y a 4\u00a0s."_s);
        QCOMPARE(f.find<QPlainTextEdit>("callbackNote")->toPlainText(), u"Eau au sous-sol"_s);
        QVERIFY(f.drafts->callbacks().empty());
    }

    void theNoteGoesWithTheOutcomeAndItsDraftEnds()
    {
        CallbackFixture f;
        f.show(waitingCall());
        Call call = calledBack(waitingCall(), begin(f, waitingCall()), f.clock.now());
        f.find<QPlainTextEdit>("callbackNote")->setPlainText(u"Message laissé"_s);
        f.trigger("outcome-3");
        QCOMPARE(f.sent<EndCallback>().note, u"Message laissé"_s);
        call.attempts.front().endedAt = f.clock.now();
        call.attempts.front().outcome = CallbackOutcome::Voicemail;
        f.keep(call);
        QVERIFY(f.find<QPlainTextEdit>("callbackNote")->toPlainText().isEmpty());
        QVERIFY(f.drafts->draft(call.id).isEmpty());
    }

    void aNoteThatIsNotKeptStays()
    {
        CallbackFixture f;
        f.show(waitingCall());
        f.find<QPlainTextEdit>("callbackNote")->setPlainText(u"Message laissé"_s);
        f.trigger("outcome-3");
        const QString attempt = f.sent<EndCallback>().attempt;
        f.reply(Error{.code = ErrorCode::Network});
        QCOMPARE(f.find<QPlainTextEdit>("callbackNote")->toPlainText(), u"Message laissé"_s);
        f.trigger("outcome-3");
        QCOMPARE(f.sent<EndCallback>().attempt, attempt);
    }

    void theDraftSurvivesARestart()
    {
        CallbackFixture f;
        f.show(waitingCall());
        const QString attempt = begin(f, waitingCall());
        f.find<QPlainTextEdit>("callbackNote")->setPlainText(u"Elle rappelle à midi"_s);
        QTest::mouseClick(f.find<QAbstractButton>("wishDay2"), Qt::LeftButton);
        f.restart();
        QCOMPARE(f.find<QPlainTextEdit>("callbackNote")->toPlainText(), u"Elle rappelle à midi"_s);
        QVERIFY(f.find<QAbstractButton>("wishDay2")->isChecked());
        f.trigger("outcome-1");
        QCOMPARE(f.sent<EndCallback>().attempt, attempt);
        QCOMPARE(f.sent<EndCallback>().wish.weekdays, 2);
    }

    void anOutcomeIsTakenBackForTenSeconds()
    {
        CallbackFixture f;
        f.show(waitingCall());
        Call call = calledBack(waitingCall(), begin(f, waitingCall()), f.clock.now());
        f.trigger("outcome-4");
        const auto told = f.sent<EndCallback>();
        call.attempts.front().endedAt = f.clock.now();
        call.attempts.front().outcome = CallbackOutcome::NoAnswer;
        f.keep(call);
        QTest::keyClick(&f.window, Qt::Key_Z, Qt::ControlModifier);
        f.source.answer();
        const auto back = f.sent<EndCallback>();
        QCOMPARE(back.attempt, told.attempt);
        QVERIFY(!back.outcome);
    }

    void theNextTryCanBeAtATime()
    {
        CallbackFixture f;
        f.show(waitingCall());
        QTest::mouseClick(f.find<QAbstractButton>("next30"), Qt::LeftButton);
        f.trigger("outcome-5");
        QCOMPARE(f.sent<EndCallback>().nextAt, std::optional{f.clock.now() + 30min});
        f.reply(Error{.code = ErrorCode::Network});
        f.find<QTimeEdit>("nextTime")->setTime(QTime{23, 30});
        f.trigger("outcome-5");
        const Instant at = f.sent<EndCallback>().nextAt.value_or(Instant{});
        QVERIFY(at > f.clock.now() && at <= f.clock.now() + 24h);
        QCOMPARE(toEpochMs(at) / 60'000 % 60, 30);
    }

    void thePriceIsASentenceToCopy()
    {
        CallbackFixture f;
        f.show(fullCall());
        QTest::mouseClick(f.find<QPushButton>("copyPrice"), Qt::LeftButton);
        QCOMPARE(QApplication::clipboard()->text(),
            u"Débouchage, Rive-Sud\u00a0: de 450\u00a0$ à 750\u00a0$ plus taxes (de 517,39\u00a0$ à "
            "862,31\u00a0$ taxes incluses)."_s);
    }

    void byTheFootThePriceGrowsWithTheLength()
    {
        CallbackFixture f;
        Call call = fullCall();
        call.service = u"gainage"_s;
        call.customer.zone = u"laval"_s;
        f.show(call);
        f.find<QSpinBox>("priceFeet")->setValue(20);
        QTest::mouseClick(f.find<QPushButton>("copyPrice"), Qt::LeftButton);
        QVERIFY(QApplication::clipboard()->text().contains(u"4\u00a0800\u00a0$"_s));
    }

    void aWindowIsOneOfTheCompanysAndNeverADate()
    {
        CallbackFixture f;
        f.show(fullCall());
        const auto* const windows = f.find<QComboBox>("wishWindow");
        QVERIFY(!windows->isEditable());
        QCOMPARE(windows->currentText(), u"de 3 à 5 jours ouvrables"_s);
        QVERIFY(!f.panel->findChild<QWidget*>(u"wishDate"_s));
        f.trigger("outcome-1");
        QCOMPARE(f.sent<EndCallback>().wish.window, u"de 3 à 5 jours ouvrables"_s);
    }

    void whatIsMissingIsAsked()
    {
        CallbackFixture f;
        f.show(waitingCall());
        QCOMPARE(f.find<QLabel>("callbackMissing")->text(), u"Renseignements\u00a0: 2 sur 8"_s);
        QCOMPARE(f.find<QLabel>("fact3")->text(), u"☐ Adresse\u00a0: à demander"_s);
        QCOMPARE(f.find<QLabel>("fact1")->text(), u"☑ Nom\u00a0: Marie Tremblay"_s);
    }

    void theScriptHasFourLines()
    {
        CallbackFixture f;
        f.show(fullCall());
        QCOMPARE(
            f.find<QLabel>("script1")->text(), u"Bonjour, Marie Tremblay? Ici Julie, de Drain Fortin."_s);
        QVERIFY(f.find<QLabel>("script2")->text().contains(u"le drain de plancher refoule"_s));
        QCOMPARE(f.find<QLabel>("script3")->text(),
            u"Paul vous a annoncé de 450\u00a0$ à 750\u00a0$ avant taxes; délai\u00a0: de 3 à 5 jours ouvrables."_s);
        QCOMPARE(f.find<QLabel>("script4")->text(),
            u"À demander\u00a0: code postal, courriel, source, puis les jours qui conviennent."_s);
    }

    void theSourceIsWhatPaulWasTold()
    {
        CallbackFixture f;
        f.source.details.insert({u"c1"_s},
            {.call = waitingCall(),
                .tools = {{.id = u"t1"_s,
                    .name = u"collectInfo"_s,
                    .arguments = u"{\"info_type\":\"source\",\"value\":\"un voisin\"}"_s}}});
        f.reading.follow({u"c1"_s});
        f.source.answer();
        QCOMPARE(f.find<QLabel>("fact8")->text(), u"☑ Source\u00a0: un voisin"_s);
    }

    void leavingWithoutAnOutcomeIsAskedAboutAfterTwoMinutes()
    {
        CallbackFixture f;
        f.show(waitingCall());
        begin(f, waitingCall());
        Call other = waitingCall();
        other.id = {u"c2"_s};
        f.show(other);
        f.reminder->tick();
        const QWidget* const focus = QApplication::focusWidget();
        QVERIFY(f.reminder->isHidden());
        f.clock.advance(2min);
        f.reminder->tick();
        QVERIFY(!f.reminder->isHidden());
        QCOMPARE(f.reminder->call(), CallId{u"c1"_s});
        QCOMPARE(QApplication::focusWidget(), focus);
        QTest::mouseClick(f.reminder->findChild<QPushButton*>(u"reminderLater"_s), Qt::LeftButton);
        QVERIFY(f.reminder->isHidden());
        f.clock.advance(2min);
        f.reminder->tick();
        QVERIFY(!f.reminder->isHidden());
    }

    void closingTheDockIsLeavingToo()
    {
        CallbackFixture f;
        f.show(waitingCall());
        begin(f, waitingCall());
        f.clock.advance(10min);
        f.reminder->tick();
        QVERIFY(f.reminder->isHidden());
        f.dock->hide();
        f.reminder->tick();
        f.clock.advance(2min);
        f.reminder->tick();
        QVERIFY(!f.reminder->isHidden());
    }

    void whatTheStationKnowsToBeOverIsNoDraft()
    {
        CallbackFixture f;
        f.show(waitingCall());
        Call call = calledBack(waitingCall(), begin(f, waitingCall()), f.clock.now());
        call.attempts.front().endedAt = f.clock.now();
        call.attempts.front().outcome = CallbackOutcome::Settled;
        f.change(call);
        QVERIFY(f.drafts->callbacks().empty());
    }

    void itFitsItsDock_data() { addStatesInEveryTheme({u"360"_s, u"600"_s}); }
    void itFitsItsDock()
    {
        QFETCH(QString, state);
        QFETCH(QString, theme);
        applyTheme(themeOf(theme).value_or(Theme::Light));
        CallbackFixture f;
        f.show(fullCall());
        begin(f, fullCall());
        f.clock.advance(134s);
        f.panel->tick();
        f.panel->setParent(nullptr);
        f.panel->resize(state.toInt(), 820);
        f.panel->show();
        QCoreApplication::processEvents();
        QCOMPARE(f.panel->width(), state.toInt());
        QCOMPARE(cutTexts(*f.panel), QString{});
        const auto* const details = f.panel->findChild<QScrollArea*>(u"callbackDetails"_s);
        QCOMPARE(details->widget()->width(), details->viewport()->width());
        leavePicture(*f.panel, u"callback"_s);
        leavePicture(*details->widget(), u"callback-details"_s);
        applyTheme(Theme::Light);
    }
};

QTEST_MAIN(CallbackPanelTest)
#include "tst_callback_panel.moc"
