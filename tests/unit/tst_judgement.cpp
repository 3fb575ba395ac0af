// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/alert.h"
#include "core/domain/judgement.h"
#include "tests/support/folded_call.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>

namespace dispatch {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr Instant start = fromEpochMs(1'795'618'800'000); // Wednesday 25 November 2026, 09:00 in Montréal

Event at(std::chrono::seconds after, EventPayload payload)
{
    return {.key = u"key:%1"_s.arg(after.count()),
        .call = {u"call-1"_s},
        .author = u"vapi"_s,
        .occurredAt = start + after,
        .receivedAt = start + after,
        .callerPhone = u"+15145550137"_s,
        .payload = std::move(payload)};
}

Event caller(std::chrono::seconds after, const QString& words)
{
    return at(after, TranscriptHeard{.speaker = Speaker::User, .text = words});
}

Event paul(std::chrono::seconds after, const QString& words)
{
    return at(after, TranscriptHeard{.speaker = Speaker::Assistant, .text = words});
}

Event tool(std::chrono::seconds after, CallFacts facts)
{
    return at(after,
        ToolAnswered{.tool = {.id = u"tool:%1"_s.arg(after.count()),
                         .name = u"validateServiceRequest"_s,
                         .result = u"ok"_s,
                         .at = start + after},
            .facts = std::move(facts)});
}

Event ended(std::chrono::seconds after)
{
    return at(after, StatusChanged{.status = CallStatus::Ended, .endedReason = u"customer-ended-call"_s});
}

Event report(std::chrono::seconds after, CallReported told)
{
    told.endedReason = u"customer-ended-call"_s;
    told.endedAt = start + after;
    return at(after, std::move(told));
}

std::vector<TranscriptLine> conversation(const QStringList& turns)
{
    std::vector<TranscriptLine> lines;
    for (const QString& turn : turns) {
        const int position = static_cast<int>(lines.size());
        const bool isPaul = turn.startsWith(u"P:"_s);
        lines.push_back({.id = u"line-%1"_s.arg(position),
            .speaker = isPaul ? Speaker::Assistant : Speaker::User,
            .text = turn.mid(2),
            .position = position});
    }
    return lines;
}

Call callAfter(const std::vector<Event>& events)
{
    return callOf(fold(events).state);
}

} // namespace

class JudgementTest : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression{u".*"_s}); }

    void risesWithTheWordsOfTheCaller_data();
    void risesWithTheWordsOfTheCaller();
    void neverFallsDuringTheCall();
    void theReportMayLowerIt();
    void theReportRaisesIt_data();
    void theReportRaisesIt();
    void paulsClaimYieldsToTheAnalysis();
    void theOrderOfFragmentsDoesNotMatter();
    void namesRuleAndWords();
    void decidesAboutTheService_data();
    void decidesAboutTheService();
    void findsTheServiceInTheWords();
    void tellsWhoHasToBeCalledBack_data();
    void tellsWhoHasToBeCalledBack();
    void givesTheDeadline_data();
    void givesTheDeadline();
    void anEmergencyIsDueWhileItLasts();
    void anEmergencyLeavesOneAlert();
    void anAlertStaysWhenTheReportTakesItBack();
    void anAskedForAlertLeavesATextForEachRole();
    void showsTheSpokenNumberOnlyWhenItDiffers();
};

void JudgementTest::risesWithTheWordsOfTheCaller_data()
{
    QTest::addColumn<std::vector<Event>>("events");
    QTest::addColumn<Priority>("expected");
    const auto row = [](const char* name, std::vector<Event> events, Priority expected) {
        QTest::newRow(name) << std::move(events) << expected;
    };
    row("nothing said is P4", {}, Priority::P4);
    row("a flood is P1", {caller(1s, u"J'ai une inondation au sous-sol."_s)}, Priority::P1);
    row("half a flood may be enough", {caller(1s, u"Y a de l'eau"_s), caller(2s, u"plein le sous-sol"_s)},
        Priority::P1);
    row("a denial can be split over two lines", {caller(1s, u"j'ai pas"_s), caller(2s, u"d'inondation"_s)},
        Priority::P4);
    row("what Paul's turn parts denies nothing",
        {caller(1s, u"Non, j'en ai pas."_s), paul(2s, u"Que se passe-t-il?"_s),
            caller(3s, u"Inondation dans le sous-sol"_s)},
        Priority::P1);
    row("Paul's own words never raise it", {paul(1s, u"Avez-vous une inondation au sous-sol?"_s)},
        Priority::P4);
    row("a tool's words count", {tool(1s, {.problem = u"Refoulement d'égout au sous-sol"_s})}, Priority::P1);
    row("a tool's claim counts", {tool(1s, {.priority = Priority::P1})}, Priority::P1);
    row("a tool's denial does not", {tool(1s, {.problem = u"Pas d'inondation, un bouchon"_s})}, Priority::P4);
    row("a city is P2", {caller(1s, u"Ici les travaux publics de la Ville de Brossard."_s)}, Priority::P2);
    row("roots are P3", {caller(1s, u"J'ai des racines dans mon drain."_s)}, Priority::P3);
    row("a flood beats a city",
        {caller(1s, u"Ici les travaux publics de la Ville de Brossard."_s),
            caller(2s, u"Le garage est inondé, l'eau monte."_s)},
        Priority::P1);
}

void JudgementTest::risesWithTheWordsOfTheCaller()
{
    QFETCH(const std::vector<Event>, events);
    QTEST(callAfter(events).priority, "expected");
}

void JudgementTest::neverFallsDuringTheCall()
{
    std::vector<Event> events{caller(1s, u"C'est une inondation dans mon sous-sol."_s)};
    QCOMPARE(callAfter(events).priority, Priority::P1);
    events.push_back(caller(9s, u"Ah non, excusez, c'est réglé, l'eau est partie, c'est sec."_s));
    QCOMPARE(callAfter(events).priority, Priority::P1);
    events.push_back(ended(12s));
    QCOMPARE(callAfter(events).priority, Priority::P1);
}

void JudgementTest::theReportMayLowerIt()
{
    const QString flood = u"J'ai eu une inondation"_s;
    const QString past = u"l'an passé. C'est sec depuis. Je veux une inspection."_s;
    std::vector<Event> events{caller(1s, u"C'est une inondation dans mon sous-sol."_s),
        caller(3s, u"L'an passé, je veux dire."_s), ended(12s)};
    QCOMPARE(callAfter(events).priority, Priority::P1);
    events.push_back(report(13s, {.lines = conversation({u"C:"_s + flood + u' ' + past})}));
    QCOMPARE(callAfter(events).priority, Priority::P4);
}

void JudgementTest::theReportRaisesIt_data()
{
    QTest::addColumn<CallReported>("told");
    QTest::addColumn<QString>("rule");
    QTest::newRow("by its transcript")
        << CallReported{.lines = conversation({u"P:Bonjour."_s, u"C:Le sous-sol est inondé."_s})}
        << u"deborde"_s;
    QTest::newRow("by its summary") << CallReported{.summary
        = u"La cliente signale une inondation au sous-sol."_s}
                                    << u"degat"_s;
    QTest::newRow("by its data") << CallReported{.structuredData
        = u"{\"structuredData\":{\"description\":\"Refoulement d'égout au sous-sol\"}}"_s}
                                 << u"degat"_s;
    QTest::newRow("by the level in its data")
        << CallReported{.structuredData = u"{\"structuredData\":{\"urgence\":\"P1\"}}"_s}
        << u"report_claim"_s;
    QTest::newRow("by the level in a structured output") << CallReported{.structuredData
        = u"{\"structuredOutputs\":{\"7c2f\":{\"name\":\"Demande\",\"result\":{\"urgence\":"
          u"\"P1\"}}}}"_s} << u"report_claim"_s;
}

void JudgementTest::theReportRaisesIt()
{
    QFETCH(const CallReported, told);
    const Call call = callAfter({caller(1s, u"Bonjour."_s), report(20s, told)});
    QCOMPARE(call.priority, Priority::P1);
    QTEST(call.priorityReason.rule, "rule");
}

void JudgementTest::paulsClaimYieldsToTheAnalysis()
{
    const QString level = u"{\"structuredData\":{\"urgence\":\"P4\"}}"_s;
    const std::vector<Event> events{
        caller(1s, u"Mon évier est bouché."_s), tool(5s, {.priority = Priority::P1}), ended(9s)};
    QCOMPARE(callAfter(events).priority, Priority::P1);
    std::vector<Event> silent = events;
    silent.push_back(report(10s, {}));
    QCOMPARE(callAfter(silent).priority, Priority::P1);
    std::vector<Event> told = events;
    told.push_back(report(10s, {.structuredData = level}));
    QCOMPARE(callAfter(told).priority, Priority::P4);
}

void JudgementTest::theOrderOfFragmentsDoesNotMatter()
{
    const std::vector<Event> events{caller(1s, u"j'ai pas"_s), caller(2s, u"d'inondation"_s),
        paul(3s, u"Qu'avez-vous?"_s), caller(4s, u"des racines"_s), caller(5s, u"dans mon drain"_s),
        tool(6s, {.name = u"Amir"_s, .problem = u"Racines"_s}), ended(8s)};
    const Folded expected = fold(events);
    std::vector<size_t> order{0, 1, 2, 3, 4, 5, 6};
    int checked = 0;
    do {
        std::vector<Event> shuffled;
        for (const size_t i : order)
            shuffled.push_back(events[i]);
        QCOMPARE(fold(shuffled).state.decision, expected.state.decision);
    } while (++checked < 400 && std::next_permutation(order.begin(), order.end()));
}

void JudgementTest::namesRuleAndWords()
{
    const Call call = callAfter({caller(1s, u"Allô? L'eau monte dans la cave!"_s)});
    QVERIFY(!call.priorityReason.rule.isEmpty());
    QVERIFY2(call.priorityReason.matched.value(0).contains(u"eau monte"_s),
        qPrintable(call.priorityReason.matched.join(u'|')));
    QCOMPARE(callAfter({}).priorityReason, PriorityReason{});
}

void JudgementTest::decidesAboutTheService_data()
{
    QTest::addColumn<CallFacts>("facts");
    QTest::addColumn<bool>("accepted");
    QTest::addColumn<FollowUp>("followUp");
    const auto row = [](const char* name, CallFacts facts, bool accepted, FollowUp followUp) {
        QTest::newRow(name) << std::move(facts) << accepted << followUp;
    };
    row("an offered service is accepted", {.service = u"debouchage"_s}, true, FollowUp::ToCallBack);
    row("a refused one is refused", {.service = u"piscine"_s}, false, FollowUp::Refused);
    row("a referred one is refused here", {.service = u"sous_dalle"_s}, false, FollowUp::Refused);
    row("too far is refused", {.zone = u"hors_zone"_s, .service = u"debouchage"_s}, false, FollowUp::Refused);
    row("a refused service beside a flood needs a human",
        {.service = u"piscine"_s, .problem = u"Inondation active au sous-sol"_s}, false,
        FollowUp::ToCallBack);
}

void JudgementTest::decidesAboutTheService()
{
    QFETCH(const CallFacts, facts);
    const Call call = callAfter({tool(1s, facts), ended(9s)});
    QTEST(call.serviceAccepted.value(), "accepted");
    QTEST(call.followUp, "followUp");
    QCOMPARE(call.service, facts.service);
}

void JudgementTest::findsTheServiceInTheWords()
{
    const Call call = callAfter({caller(1s, u"Je voudrais faire vider ma piscine creusée."_s), ended(9s)});
    QCOMPARE(call.service, u"piscine"_s);
    QCOMPARE(call.followUp, FollowUp::Refused);
    QCOMPARE(callAfter({caller(1s, u"Bonjour, c'est moi."_s)}).serviceAccepted, std::nullopt);
}

void JudgementTest::tellsWhoHasToBeCalledBack_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<FollowUp>("expected");
    QTest::newRow("a client") << u"Mon évier est bouché."_s << FollowUp::ToCallBack;
    QTest::newRow("a wrong number") << u"Excusez, je me suis trompé de numéro."_s << FollowUp::None;
    QTest::newRow("family") << u"Bonjour, je suis sa mère, je veux parler à Guillaume."_s << FollowUp::None;
    QTest::newRow("family with a flood")
        << u"Je suis sa mère, j'ai une inondation dans mon sous-sol!"_s << FollowUp::ToCallBack;
}

void JudgementTest::tellsWhoHasToBeCalledBack()
{
    QFETCH(const QString, words);
    QTEST(callAfter({caller(1s, words), ended(9s)}).followUp, "expected");
}

void JudgementTest::givesTheDeadline_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<std::optional<Instant>>("expected");
    const auto row = [](const char* name, const QString& words, std::chrono::seconds after) {
        QTest::newRow(name) << words << std::optional{start + after};
    };
    row("P1: five minutes from the first evidence", u"J'ai une inondation au sous-sol."_s, 1s + 5min);
    row("P2: fifteen crew minutes from the end", u"Ici la Ville de Laval, pour un contrat municipal."_s,
        9s + 15min);
    row("P3: an hour from the end", u"J'ai des racines dans mon drain."_s, 9s + 1h);
    row("P4: four hours from the end", u"Mon évier est bouché."_s, 9s + 4h);
    QTest::newRow("nobody to call back: none") << u"Excusez, mauvais numéro."_s << std::optional<Instant>{};
}

void JudgementTest::givesTheDeadline()
{
    QFETCH(const QString, words);
    QTEST(callAfter({caller(1s, words), ended(9s)}).callbackDueAt, "expected");
}

void JudgementTest::anEmergencyIsDueWhileItLasts()
{
    QCOMPARE(callAfter({caller(1s, u"Mon évier est bouché."_s)}).callbackDueAt, std::nullopt);
    QCOMPARE(callAfter({caller(1s, u"Le sous-sol est inondé!"_s)}).callbackDueAt, start + 1s + 5min);
}

void JudgementTest::anEmergencyLeavesOneAlert()
{
    const Folded folded = fold({caller(1s, u"Le sous-sol est inondé!"_s), caller(2s, u"L'eau monte."_s),
        tool(4s, {.name = u"Amir Benali"_s, .problem = u"Inondation"_s}), ended(9s)});
    const std::vector<Alert> alerts = alertsOf(folded.state);
    QCOMPARE(alerts.size(), size_t{1});
    QCOMPARE(alerts[0].id, u"p1:call-1"_s);
    QCOMPARE(alerts[0].raisedAt, start + 1s);
    QCOMPARE(alerts[0].dueAt, start + 1s + 5min);
    QVERIFY2(alerts[0].text.contains(u"Amir Benali"_s), qPrintable(alerts[0].text));
    QVERIFY(alertsOf(fold({caller(1s, u"Mon évier est bouché."_s)}).state).empty());
}

void JudgementTest::anAlertStaysWhenTheReportTakesItBack()
{
    const Folded folded = fold({caller(1s, u"Le sous-sol est inondé!"_s), ended(9s),
        report(12s, {.lines = conversation({u"C:J'ai eu une inondation l'an passé, tout est sec."_s})})});
    QCOMPARE(folded.state.decision.priority, Priority::P4);
    QCOMPARE(alertsOf(folded.state).size(), size_t{1});
}

void JudgementTest::anAskedForAlertLeavesATextForEachRole()
{
    const CallFacts facts{.name = u"Rosaire"_s,
        .phone = u"+15145550158"_s,
        .problem = u"Racines dans le drain"_s,
        .alert = AlertRequest{.priority = Priority::P3, .roles = {u"owner"_s, u"plumbing_partner"_s}}};
    const Folded folded = fold({tool(1s, facts), ended(9s)});
    const std::vector<TextMessage> texts = textsOf(folded.state);
    QCOMPARE(texts.size(), size_t{2});
    QCOMPARE(texts[0].role, u"owner"_s);
    QCOMPARE(texts[0].clientPhone, u"+15145550158"_s);
    QVERIFY2(texts[0].body.contains(u"514-555-0158"_s), qPrintable(texts[0].body));
    QCOMPARE(alertsOf(folded.state).size(), size_t{1});
}

void JudgementTest::showsTheSpokenNumberOnlyWhenItDiffers()
{
    QCOMPARE(callAfter({tool(1s, {.phone = u"+15145550137"_s})}).customer.spokenPhone, QString{});
    QCOMPARE(callAfter({tool(1s, {.phone = u"+14505550100"_s})}).customer.spokenPhone, u"+14505550100"_s);
}

} // namespace dispatch

QTEST_APPLESS_MAIN(dispatch::JudgementTest)
#include "tst_judgement.moc"
