// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fake_desk_link.h"
#include "ui/panels/call_summary.h"
#include "ui/panels/note_box.h"
#include "window_fixture.h"

#include <QApplication>
#include <QLabel>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTabWidget>

using namespace dispatch;
using namespace Qt::StringLiterals;

namespace {

void showDecisionRows()
{
    QTest::addColumn<Call>("call");
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("text");
    const auto row = [](const char* name, const Call& call, const char* line, const QString& text) {
        QTest::newRow(name) << call << QString::fromLatin1(line) << text;
    };
    row("a service that is offered", {.service = u"camera_inspection"_s, .serviceAccepted = true}, "service",
        u"Inspection par caméra"_s);
    row("a service that nobody decided on", {.service = u"debouchage"_s}, "service", u"Débouchage"_s);
    row("a service that is refused", {.service = u"fosse_septique"_s, .serviceAccepted = false}, "service",
        u"Fosse septique (refusé)"_s);
    row("a service of the partner", {.service = u"sous_dalle"_s, .serviceAccepted = false}, "service",
        u"Travaux sous la dalle (référé)"_s);
    row("another service of the partner",
        {.service = u"plomberie_traditionnelle"_s, .serviceAccepted = false}, "service",
        u"Plomberie traditionnelle (référé)"_s);
    row("a service of the partner, too far",
        {.customer = {.zone = u"hors_zone"_s}, .service = u"sous_dalle"_s, .serviceAccepted = false},
        "service", u"Travaux sous la dalle (refusé)"_s);
    row("no service, too far", {.customer = {.zone = u"hors_zone"_s}, .serviceAccepted = false}, "service",
        {});
    row("an address and its code",
        {.customer = {.address = u"2418, rue A, Laval"_s, .postalCode = u"H7L 3W8"_s}}, "address",
        u"2418, rue A, Laval, H7L\u00a03W8"_s);
    row("an address that holds its code",
        {.customer = {.address = u"2418, rue A, Laval H7L 3W8"_s, .postalCode = u"H7L 3W8"_s}}, "address",
        u"2418, rue A, Laval H7L\u00a03W8"_s);
    row("an address without a code", {.customer = {.address = u"2418, rue A"_s}}, "address",
        u"2418, rue A"_s);
    row("a code without an address", {.customer = {.postalCode = u"H7L 3W8"_s}}, "address",
        u"H7L\u00a03W8"_s);
    row("a zone", {.customer = {.zone = u"ouest_island"_s}}, "zone", u"Ouest-de-l’Île"_s);
    row("too far", {.customer = {.zone = u"hors_zone"_s}}, "zone", u"Hors zone"_s);
    row("a price from one to another", {.quotedMinCents = 35'000, .quotedMaxCents = 65'050}, "price",
        u"de 350\u00a0$ à 650,50\u00a0$ avant taxes"_s);
    row("one price", {.quotedMinCents = 35'000, .quotedMaxCents = 35'000}, "price",
        u"350\u00a0$ avant taxes"_s);
    row("a price without a maximum", {.quotedMinCents = 45'000}, "price",
        u"à partir de 450\u00a0$ avant taxes"_s);
    row("no price", {}, "price", {});
    row("when it could be done", {.window = u"de 3 à 5 jours ouvrables"_s}, "window",
        u"de 3 à 5 jours ouvrables"_s);
    row("why it is urgent",
        {.priority = Priority::P1,
            .priorityReason = {.rule = u"eau_en_mouvement"_s, .matched = {u"l’eau monte"_s}}},
        "urgency",
        u"P1\u00a0Urgence — eau qui monte ou qui coule, d’après ses mots\u00a0: «\u00a0l’eau monte\u00a0»"_s);
    row("a request that is refused", {.followUp = FollowUp::Refused}, "followUp", u"Refusé"_s);
    row("when to call back", {.callbackDueAt = fromEpochMs(1'795'632'000'000)}, "due",
        u"2026-11-25, 13:40:00"_s);
}

} // namespace

class CallSheetTest final : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression{u"^(?!This plugin does not support propagateSizeHints).*"_s});
    }

    void theTranscriptGrowsWhileItIsLookedAt()
    {
        WindowFixture f;
        f.answer(u"c1"_s, 0);
        f.window->showCall({u"c1"_s});
        f.find<QTabWidget>("sheetTabs")->setCurrentIndex(1);
        auto* const transcript = f.find<QListView>("transcript");
        QVERIFY(f.append({said(u"c1"_s, u"s1"_s, 3, u"Bonjour"_s)}));
        QTRY_COMPARE(transcript->model()->rowCount(), 1);
        QVERIFY(f.append({said(u"c1"_s, u"s2"_s, 65, u"L’eau monte"_s)}));
        QTRY_COMPARE(transcript->model()->rowCount(), 2);
        QCOMPARE(transcript->model()->index(1, 0).data().toString(), u"Client, 01:05\u00a0: L’eau monte"_s);
    }

    void theTranscriptFollowsOnlyItsEnd()
    {
        WindowFixture f;
        f.answer(u"c1"_s, 0);
        f.window->showCall({u"c1"_s});
        f.find<QTabWidget>("sheetTabs")->setCurrentIndex(1);
        auto* const transcript = f.find<QListView>("transcript");
        auto say = [&f, n = 0](int lines) mutable {
            for (int i = 0; i < lines; ++i, ++n)
                QVERIFY(f.append({said(u"c1"_s, u"s%1"_s.arg(n), n, u"Bonjour"_s)}));
        };
        say(60);
        QTRY_COMPARE(transcript->model()->rowCount(), 60);
        const QScrollBar* const bar = transcript->verticalScrollBar();
        QTRY_VERIFY(bar->maximum() > 0);
        QTRY_COMPARE(bar->value(), bar->maximum());
        transcript->verticalScrollBar()->setValue(bar->maximum() / 2);
        const int here = bar->value();
        say(5);
        QTRY_COMPARE(transcript->model()->rowCount(), 65);
        QCOMPARE(bar->value(), here);
    }

    void aCallThatEndsDoesNotOpenAnother()
    {
        WindowFixture f;
        f.answer(u"c1"_s, 0);
        f.answer(u"c2"_s, 10, u"+14505550188"_s);
        QTRY_COMPARE(f.live()->model()->rowCount(), 2);
        f.live()->setCurrentIndex(f.live()->model()->index(0, 0));
        auto* const number = f.find<QLabel>("summary_phone");
        QTRY_COMPARE(number->text(), u"450\u00a0555-0188"_s);
        QVERIFY(f.append({status(u"c2"_s, CallStatus::Ended, 42, u"customer-ended-call"_s)}));
        QTRY_COMPARE(f.live()->model()->rowCount(), 1);
        QTRY_COMPARE(f.find<QLabel>("summary_state")->text(), u"Abandonné — Le client a raccroché"_s);
        QCOMPARE(number->text(), u"450\u00a0555-0188"_s);
    }

    void ctrlEnterAddsANoteThatIsKept()
    {
        WindowFixture f;
        f.answer(u"c1"_s, 0);
        f.window->showCall({u"c1"_s});
        QTRY_VERIFY(f.find<QPlainTextEdit>("noteText")->isVisible());
        QTest::keyClick(f.window.get(), Qt::Key_L, Qt::ControlModifier);
        auto* const text = f.find<QPlainTextEdit>("noteText");
        QCOMPARE(QApplication::focusWidget(), text);
        QTest::keyClicks(text, u"Maxime est en route"_s);
        QTest::keyClick(text, Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(text->toPlainText(), QString{});
        QTRY_VERIFY(f.find<QLabel>("summary_notes")->text().contains(u"Julie — Maxime est en route"_s));
    }

    void aDraftWaitsForItsCall()
    {
        WindowFixture f;
        f.answer(u"c1"_s, 0);
        f.answer(u"c2"_s, 1);
        f.window->showCall({u"c1"_s});
        auto* const text = f.find<QPlainTextEdit>("noteText");
        QTRY_VERIFY(text->isVisible());
        text->setPlainText(u"à moitié"_s);
        f.window->showCall({u"c2"_s});
        QCOMPARE(text->toPlainText(), QString{});
        f.window->showCall({u"c1"_s});
        QCOMPARE(text->toPlainText(), u"à moitié"_s);
    }

    void aNoteThatIsNotDeliveredStaysAndIsSentAgainUnderTheSameId()
    {
        ManualClock clock;
        FakeDeskLink link;
        NoteBox box{link, clock, Theme::Light, u"Julie"_s};
        box.setCall({u"c1"_s});
        box.show();
        box.activateWindow();
        QTRY_VERIFY(box.isActiveWindow());
        auto* const text = box.findChild<QPlainTextEdit*>();
        text->setFocus();
        text->setPlainText(u"Rappeler"_s);
        QTest::keyClick(text, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(link.sent.size(), size_t{1});
        link.sent[0].reply(Error{.code = ErrorCode::Network});
        QCOMPARE(text->toPlainText(), u"Rappeler"_s);
        QTest::keyClick(text, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(link.sent.size(), size_t{2});
        QCOMPARE(link.sent[0].command, link.sent[1].command);
        QCOMPARE(link.sent[0].command.action, Action{AddNote({.call = {u"c1"_s}, .text = u"Rappeler"_s})});
        link.sent[1].reply(quint64{7});
        QCOMPARE(text->toPlainText(), QString{});
    }

    void aNoteThatIsTooLongIsNotSent()
    {
        ManualClock clock;
        FakeDeskLink link;
        NoteBox box{link, clock, Theme::Light, u"Julie"_s};
        box.setCall({u"c1"_s});
        box.show();
        box.findChild<QPlainTextEdit*>()->setPlainText(QString{NoteBox::mostCharacters + 1, u'a'});
        QTest::mouseClick(box.findChild<QPushButton*>(), Qt::LeftButton);
        QCOMPARE(link.sent.size(), size_t{0});
    }

    void showsWhatWasDecided_data() { showDecisionRows(); }
    void showsWhatWasDecided()
    {
        QFETCH(Call, call);
        QFETCH(QString, line);
        QLocale::setDefault(QLocale{QLocale::French, QLocale::Canada});
        CallSummary summary;
        summary.show({.call = call});
        const auto* const label = summary.findChild<QLabel*>(u"summary_"_s + line);
        QVERIFY(label);
        QTEST(label->text(), "text");
        QCOMPARE(label->accessibleDescription(), label->text());
        QCOMPARE(label->isHidden(), label->text().isEmpty());
    }

    void anErasedCallSaysSo()
    {
        WindowFixture f;
        f.window->showCall({u"nobody"_s});
        QTRY_VERIFY(f.find<QLabel>("sheetMessage")->text().startsWith(u"Cet appel n’existe pas"_s));
    }
};

QTEST_MAIN(CallSheetTest)
#include "tst_call_sheet.moc"
