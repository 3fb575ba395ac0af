// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet_fixture.h"
#include "ui/panels/call_heading.h"
#include "ui/panels/call_summary.h"
#include "ui/panels/sheet_link.h"
#include "ui/widgets/elided_label.h"

#include <QDesktopServices>
#include <QLabel>
#include <QRegularExpression>
#include <QScrollBar>
#include <QSignalSpy>

using namespace dispatch;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

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
        u"Inconnu"_s);
    row("an address", {.customer = {.address = u"2418, rue A"_s}}, "address", u"2418, rue A"_s);
    row("a code", {.customer = {.postalCode = u"H7L 3W8"_s}}, "postal_code", u"H7L\u00a03W8"_s);
    row("no address", {}, "address", u"Inconnu"_s);
    row("a number that was said", {.customer = {.spokenPhone = u"+14505550188"_s}}, "spoken_phone",
        u"450\u00a0555-0188"_s);
    row("who took the call", {.enteredBy = u"Julie"_s}, "entered", u"Julie"_s);
    row("who was to be told",
        {.escalations = {{.role = u"owner"_s, .at = fromEpochMs(1'795'100'000'000), .state = notConfigured}}},
        "told", u"09:53:20 · propriétaire par texto — non configuré"_s);
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
        "urgency", u"P1\u00a0Urgence — eau qui monte ou qui coule"_s);
    row("what the assistant claims", {.priority = Priority::P3, .priorityReason = {.rule = u"tool_claim"_s}},
        "urgency", u"P3\u00a0Majeur — d’après l’assistant"_s);
    row("who chose the urgency",
        {.priority = Priority::P1,
            .priorityReason = {.rule = u"person"_s, .matched = {u"eau active"_s}},
            .machinePriority = Priority::P3,
            .priorityAuthor = u"Julie"_s},
        "urgency", u"P1\u00a0Urgence — choisi par Julie\u00a0: eau active; selon l’assistant P3"_s);
    row("a request that is refused", {.followUp = FollowUp::Refused}, "followUp", u"Refusé"_s);
    row("what a person marked", {.followUp = FollowUp::Done, .followUpAuthor = u"Julie"_s}, "followUp",
        u"Traité, marqué par Julie"_s);
    row("when to call back", {.callbackDueAt = fromEpochMs(1'795'100'720'000)}, "due",
        u"dans 12\u00a0min (2026-11-19, 10:05:20)"_s);
    row("when somebody should have called back", {.callbackDueAt = fromEpochMs(1'795'099'520'000)}, "due",
        u"en retard de 8\u00a0min (2026-11-19, 09:45:20)"_s);
    row("a withheld number", {}, "phone", u"Masqué"_s);
}

struct SummaryFixture {
    ManualClock clock{};
    FakeDeskLink link{};
    DeskPerson person{u"Julie"_s};
    CallSummary summary{clock, link, person};

    SummaryFixture()
    {
        QLocale::setDefault(QLocale{QLocale::French, QLocale::Canada});
        applyTheme(Theme::Light);
        summary.resize(390, 300);
        static_cast<QWidget&>(summary).show();
    }
    [[nodiscard]] QLabel* line(const char* name) const
    {
        return summary.findChild<QLabel*>(u"summary_"_s + QLatin1StringView{name});
    }
};

} // namespace

class CallSummaryTest final : public QObject {
    Q_OBJECT

public:
    QUrl opened{};

public slots:
    void open(const QUrl& url) { opened = url; }

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression{u"^(?!This plugin does not support propagateSizeHints).*"_s});
    }

    void showsWhatWasDecided_data() { showDecisionRows(); }
    void showsWhatWasDecided()
    {
        QFETCH(Call, call);
        QFETCH(QString, line);
        SummaryFixture f;
        f.summary.show({.call = call}, {});
        const QLabel* const label = f.line(line.toLatin1().constData());
        QVERIFY(label);
        QTEST(label->text(), "text");
        if (label->text() != "Inconnu"_L1)
            QCOMPARE(label->accessibleDescription(), label->text());
        QCOMPARE(label->isHidden(), label->text().isEmpty());
    }

    void whatTheAssistantSaysIsMarked()
    {
        SummaryFixture f;
        f.summary.show({.call = {.customer = {.address = u"12, rue A"_s}}}, {});
        QCOMPARE(f.line("address")->accessibleName(), u"Adresse, selon l’assistant"_s);
        QCOMPARE(f.line("phone")->accessibleName(), u"Numéro affiché"_s);
        const auto labels = f.summary.findChildren<QLabel*>();
        const auto marks = std::ranges::count_if(labels, [](const QLabel* label) {
            return label->accessibleName() == u"Selon l’assistant"_s && label->isVisible();
        });
        QCOMPARE(marks, 1);
    }

    void numbersThatDifferAreAWarning_data()
    {
        QTest::addColumn<Customer>("customer");
        QTest::addColumn<bool>("warns");
        QTest::newRow("two numbers") << Customer{.phone = u"+15145550123"_s, .spokenPhone = u"+14505550188"_s}
                                     << true;
        QTest::newRow("one number") << Customer{.phone = u"+15145550123"_s} << false;
        QTest::newRow("a withheld one") << Customer{.spokenPhone = u"+14505550188"_s} << false;
    }
    void numbersThatDifferAreAWarning()
    {
        QFETCH(Customer, customer);
        SummaryFixture f;
        f.summary.show({.call = {.customer = customer}}, {});
        QTEST(f.summary.findChild<QWidget*>(u"summary_numbers"_s)->isVisible(), "warns");
    }

    void theMapIsOpenedOnlyWhenAskedFor()
    {
        QDesktopServices::setUrlHandler(u"https"_s, this, "open");
        SummaryFixture f;
        f.summary.show(
            {.call = {.customer = {.address = u"12, rue de l’Église"_s, .postalCode = u"H7L 3W8"_s}}}, {});
        QVERIFY(opened.isEmpty());
        QTest::mouseClick(f.summary.findChild<SheetLink*>(u"mapLink"_s), Qt::LeftButton);
        QDesktopServices::unsetUrlHandler(u"https"_s);
        QCOMPARE(opened.toString(QUrl::FullyEncoded),
            u"https://www.openstreetmap.org/search?query=12%2C%20rue%20de%20l%E2%80%99%C3%89glise%2C%20H7L%203W8"_s);
    }

    void thereIsNoMapWithoutAnAddress()
    {
        SummaryFixture f;
        f.summary.show({}, {});
        QVERIFY(f.summary.findChild<SheetLink*>(u"mapLink"_s)->isHidden());
    }

    void wordsOfTheAssistantAreNoLink()
    {
        SummaryFixture f;
        f.summary.show({}, {{.words = u"inondé"_s, .from = QuotedWords::From::Summary}});
        QVERIFY(!f.summary.findChild<SheetLink*>(u"evidenceLink"_s));
        QCOMPARE(f.summary.findChild<QLabel*>(u"evidenceText"_s)->text(),
            u"«\u00a0inondé\u00a0» — dans le résumé de l’assistant"_s);
    }

    void theTimeLeftRunsWithTheClock()
    {
        SummaryFixture f;
        f.summary.show({.call = {.callbackDueAt = f.clock.now() + 30s}}, {});
        QVERIFY(f.line("due")->text().startsWith(u"dans moins d’une minute"_s));
        f.clock.advance(3min);
        QTRY_VERIFY(f.line("due")->text().startsWith(u"en retard de 2\u00a0min"_s));
    }

    void aRereadKeepsThePlaceAndTheSelection()
    {
        SummaryFixture f;
        CallDetail detail{.call = liveCall()};
        detail.call.customer.address = u"12, rue A"_s;
        detail.call.problem = QString{u"Refoulement. "_s}.repeated(40);
        f.summary.show(detail, {});
        QTRY_VERIFY(f.summary.verticalScrollBar()->maximum() > 0);
        f.summary.verticalScrollBar()->setValue(20);
        f.line("address")->setSelection(0, 2);
        detail.call.lastWords = u"Allô"_s;
        detail.call.customer.name = u"Réal Côté"_s;
        f.summary.show(detail, {});
        QCoreApplication::processEvents();
        QCOMPARE(f.summary.verticalScrollBar()->value(), 20);
        QCOMPARE(f.line("address")->selectedText(), u"12"_s);
    }

    void theHeadSaysWhoActed()
    {
        const ManualClock clock;
        CallHeading head{clock};
        Call call = liveCall();
        call.priority = Priority::P1;
        call.priorityAuthor = u"Julie"_s;
        call.priorityReason = {.rule = u"person"_s, .matched = {u"eau active"_s}};
        call.machinePriority = Priority::P3;
        call.assignedTo = u"Julie"_s;
        call.assignedAt = clock.now();
        head.show({.call = call});
        QCOMPARE(head.findChild<ElidedLabel*>(u"sheetChosen"_s)->text(),
            u"P1 choisi par Julie\u00a0: eau active; selon l’assistant P3"_s);
        QCOMPARE(
            head.findChild<ElidedLabel*>(u"sheetTaken"_s)->text(), u"Pris par Julie à 9\u00a0h\u00a053"_s);
        QVERIFY(head.findChild<SheetLink*>(u"sheetMerged"_s)->isHidden());
    }

    void theHeadLeadsToTheCallThatIsKept()
    {
        const ManualClock clock;
        CallHeading head{clock};
        CallDetail detail{.call = liveCall(u"c2"_s)};
        detail.call.mergedInto = {u"c1"_s};
        head.show(detail);
        auto* const link = head.findChild<SheetLink*>(u"sheetMerged"_s);
        QCOMPARE(link->text(), u"Fusionné avec un autre appel"_s);
        detail.sameCaller = {liveCall()};
        head.show(detail);
        QCOMPARE(link->text(), u"Fusionné avec l’appel de 09:53:20"_s);
        const QSignalSpy asked{&head, &CallHeading::callRequested};
        QTest::keyClick(link, Qt::Key_Enter);
        QCOMPARE(asked.first().first().value<CallId>(), CallId{u"c1"_s});
    }
};

QTEST_MAIN(CallSummaryTest)
#include "tst_call_summary.moc"
