// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/alarm_rules.h"
#include "core/domain/wire_names.h"
#include "tests/support/folded_call.h"

#include <QRegularExpression>
#include <QTest>

namespace dispatch {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr Instant start = fromEpochMs(1'795'618'800'000); // Wednesday 25 November 2026, 09:00 in Montréal

const QString flood = u"Le sous-sol est inondé!"_s;
const QString city = u"Bonjour, ici la ville de Laval, service des travaux publics."_s;
const QString roots = u"J'ai des racines dans le drain, je veux un gainage."_s;
const QString sink = u"Mon évier est bouché."_s;

Event at(std::chrono::seconds after, EventPayload payload, const QString& author = u"vapi"_s)
{
    return {.key = u"key:%1:%2"_s.arg(after.count()).arg(payload.index()),
        .call = {u"call-1"_s},
        .author = author,
        .occurredAt = start + after,
        .receivedAt = start + after,
        .callerPhone = author == u"vapi"_s ? u"+15145550137"_s : QString{},
        .payload = std::move(payload)};
}

Event said(std::chrono::seconds after, const QString& words)
{
    return at(after, TranscriptHeard{.speaker = Speaker::User, .text = words});
}

Event ended(std::chrono::seconds after)
{
    return at(after, StatusChanged{.status = CallStatus::Ended, .endedReason = u"customer-ended-call"_s});
}

Event julie(std::chrono::seconds after, EventPayload payload)
{
    return at(after, std::move(payload), u"Julie"_s);
}

Event seen(std::chrono::seconds after, Priority level)
{
    return julie(after, AlarmAcknowledged{.level = level});
}

Event shelved(std::chrono::seconds after, std::chrono::seconds until, Priority level)
{
    return julie(after, AlarmShelved{.until = start + until, .reason = u"En route."_s, .level = level});
}

Event taken(std::chrono::seconds after)
{
    return julie(after, CallAssigned{.to = u"Julie"_s});
}

Event started(std::chrono::seconds after)
{
    return julie(after, CallbackStarted{.attempt = u"a"_s, .number = u"+15145550137"_s});
}

Event over(std::chrono::seconds after, std::optional<CallbackOutcome> outcome,
    std::optional<std::chrono::seconds> next = {})
{
    return julie(after,
        CallbackEnded{.attempt = u"a"_s,
            .outcome = outcome,
            .number = u"+15145550137"_s,
            .nextAt = next ? std::optional{start + *next} : std::nullopt});
}

CallState stateAfter(const std::vector<Event>& events)
{
    return fold(events).state;
}

struct Moment {
    std::chrono::seconds at{};
    AlarmStage stage = AlarmStage::New;
};

} // namespace

class AlarmRulesTest : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression{u".*"_s}); }

    void anAlarmStandsWhereTimeAndPeoplePutIt_data();
    void anAlarmStandsWhereTimeAndPeoplePutIt();
    void whatNobodySawIsNewHoweverFarTheClockIsSetBack();
    void theLadderTakesItsStepsInTime_data();
    void theLadderTakesItsStepsInTime();
    void digestsComeEachHalfHourOfCrewTimeAndAtTheOpening_data();
    void digestsComeEachHalfHourOfCrewTimeAndAtTheOpening();
    void shelvesEndInTime_data();
    void shelvesEndInTime();
    void anOutcomeSaysWhatIsStillToBeDone_data();
    void anOutcomeSaysWhatIsStillToBeDone();
    void aTriedNumberThatIsWrongLeavesTheOther();
    void aPersonsValuesStandInThePlaceOfTheMachines();
    void whatAPersonWroteDownIsACallToCallBack();
};

void AlarmRulesTest::anAlarmStandsWhereTimeAndPeoplePutIt_data()
{
    QTest::addColumn<std::vector<Event>>("events");
    QTest::addColumn<std::vector<Moment>>("moments");
    const auto row = [](const char* name, std::vector<Event> events, std::vector<Moment> moments) {
        QTest::newRow(name) << std::move(events) << std::move(moments);
    };
    using enum AlarmStage;
    row("a flood is new while the caller still speaks", {said(1s, flood)}, {{1s, New}, {10h, New}});
    row("a blocked sink asks for nobody before it ends", {said(1s, sink)}, {{1s, None}});
    row("and then it does", {said(1s, sink), ended(9s)}, {{9s, New}});
    row("what was seen rests until the call is due", {said(1s, flood), ended(9s), seen(20s, Priority::P1)},
        {{20s, Acknowledged}, {300s, Acknowledged}, {301s, New}});
    row("what was seen late comes back after the clock ran once more",
        {said(1s, flood), ended(9s), seen(400s, Priority::P1)},
        {{400s, Acknowledged}, {699s, Acknowledged}, {700s, New}});
    row("a major job that was seen does not come back", {said(1s, roots), ended(9s), seen(20s, Priority::P3)},
        {{20s, Acknowledged}, {10h, Acknowledged}});
    row("a rise in urgency is a new alarm", {said(1s, sink), seen(2s, Priority::P4), said(3s, flood)},
        {{3s, New}});
    row("a call in somebody's hands rests", {said(1s, flood), ended(9s), taken(20s)},
        {{20s, InHand}, {319s, InHand}});
    row("a claim with which nothing is done lapses", {said(1s, flood), ended(9s), taken(20s)}, {{320s, New}});
    row("a note keeps the claim alive",
        {said(1s, flood), ended(9s), taken(20s), julie(200s, NoteAdded{.text = u"En route."_s})},
        {{320s, InHand}, {500s, New}});
    row("a callback keeps it alive for half an hour", {said(1s, flood), ended(9s), started(20s)},
        {{321s, InHand}, {1819s, InHand}, {1820s, New}});
    row("the claim on a blocked sink does not lapse", {said(1s, sink), ended(9s), taken(20s)},
        {{9h, InHand}});
    row("a shelf ends by itself", {said(1s, flood), ended(9s), shelved(20s, 620s, Priority::P1)},
        {{20s, Shelved}, {619s, Shelved}, {620s, New}});
    row("a shelf taken down is over",
        {said(1s, flood), ended(9s), shelved(20s, 620s, Priority::P1),
            julie(30s, AlarmShelved{.level = Priority::P1})},
        {{30s, New}});
    row("an acknowledgement after the shelf counts",
        {said(1s, flood), ended(9s), shelved(20s, 60s, Priority::P1), seen(30s, Priority::P1)},
        {{60s, Acknowledged}});
    row("nobody answered: it rests until the next try",
        {said(1s, flood), ended(9s), started(20s), over(40s, CallbackOutcome::NoAnswer, 640s)},
        {{40s, Acknowledged}, {639s, Acknowledged}, {640s, New}});
    row("the client heard a human: done",
        {said(1s, flood), ended(9s), started(20s), over(40s, CallbackOutcome::Quote)},
        {{40s, Done}, {9h, Done}});
    row("an outcome taken back is no outcome",
        {said(1s, flood), ended(9s), started(20s), over(40s, CallbackOutcome::Quote),
            over(45s, std::nullopt)},
        {{45s, InHand}});
    row("marked as done",
        {said(1s, flood), ended(9s), julie(20s, FollowUpMarked{.followUp = FollowUp::Done})}, {{20s, Done}});
}

void AlarmRulesTest::anAlarmStandsWhereTimeAndPeoplePutIt()
{
    QFETCH(std::vector<Event>, events);
    QFETCH(std::vector<Moment>, moments);
    const Call call = callOf(stateAfter(events));
    for (const Moment& moment : moments)
        QCOMPARE(wireName(call.alarm.stage(start + moment.at)), wireName(moment.stage));
}

void AlarmRulesTest::whatNobodySawIsNewHoweverFarTheClockIsSetBack()
{
    const Call call = callOf(stateAfter({said(1s, flood), ended(9s)}));
    QCOMPARE(call.alarm.stage(start - 3h), AlarmStage::New);
}

void AlarmRulesTest::theLadderTakesItsStepsInTime_data()
{
    QTest::addColumn<std::vector<Event>>("events");
    QTest::addColumn<int>("after"); // seconds
    QTest::addColumn<bool>("alone");
    QTest::addColumn<QString>("expected"); // channel:role
    const auto row
        = [](const char* name, std::vector<Event> events, int after, bool alone, QString expected) {
              QTest::newRow(name) << std::move(events) << after << alone << std::move(expected);
          };
    const std::vector<Event> p1{said(0s, flood), ended(9s)};
    row("nothing yet", p1, 4, false, u""_s);
    row("the owner after five seconds, while the caller still speaks", {said(0s, flood)}, 5, false,
        u"text:owner"_s);
    row("a voice after a minute where nobody is", p1, 60, true, u"text:owner voice:owner"_s);
    row("no voice yet where somebody sits", p1, 119, false, u"text:owner"_s);
    row("the second person after two minutes", p1, 120, false, u"text:owner text:second"_s);
    row("a voice after five minutes", p1, 300, false, u"text:owner text:second voice:owner"_s);
    row("somebody who has seen it stops the ladder, but for the first step",
        {said(0s, flood), ended(9s), seen(10s, Priority::P1)}, 300, true, u"text:owner"_s);
    row("a step that was taken is not taken again",
        {said(0s, flood), ended(9s),
            at(6s, Escalated{.step = {.level = Priority::P1, .step = 0, .state = notConfigured}},
                u"system"_s)},
        120, false, u"text:second"_s);
    row("done is done", {said(0s, flood), ended(9s), julie(10s, FollowUpMarked{.followUp = FollowUp::Done})},
        300, true, u""_s);
    row("whom Paul had told is not told the same by the ladder",
        {said(0s, flood),
            at(2s,
                ToolAnswered{.tool = {.id = u"t"_s},
                    .facts = {.alert = AlertRequest{.priority = Priority::P1, .roles = {u"owner"_s}}}}),
            ended(9s)},
        120, false, u"text:second"_s);
    const std::vector<Event> p2{said(0s, city), ended(10s)};
    row("a city waits two minutes from the end", p2, 129, false, u""_s);
    row("then the desk and the owner are told", p2, 130, false, u"text:dispatcher text:owner"_s);
    row("and once more after fifteen minutes", p2, 1030, false,
        u"text:dispatcher text:owner text:dispatcher text:owner"_s);
    row("a major job after five minutes", {said(0s, roots), ended(10s)}, 310, false, u"text:dispatcher"_s);
    row("a blocked sink with the digest of half past nine", {said(0s, sink), ended(10s)}, 1800, false,
        u"digest:dispatcher"_s);
}

void AlarmRulesTest::theLadderTakesItsStepsInTime()
{
    QFETCH(std::vector<Event>, events);
    QFETCH(int, after);
    QFETCH(bool, alone);
    QFETCH(QString, expected);
    const CallState state = stateAfter(events);
    QStringList steps;
    for (const Escalation& step :
        stepsDue(state, sampleRules().company, start + std::chrono::seconds{after}, alone))
        steps += wireName(step.channel) + u':' + step.role;
    QCOMPARE(steps.join(u' '), expected);
}

void AlarmRulesTest::digestsComeEachHalfHourOfCrewTimeAndAtTheOpening_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("expected");
    QTest::newRow("within the half hour") << u"2026-11-25T14:10:00Z"_s << u"2026-11-25T14:30:00.000Z"_s;
    QTest::newRow("on the half hour") << u"2026-11-25T14:30:00Z"_s << u"2026-11-25T14:30:00.000Z"_s;
    QTest::newRow("after closing") << u"2026-11-25T21:00:00Z"_s << u"2026-11-26T11:00:00.000Z"_s;
    QTest::newRow("on Friday night") << u"2026-11-28T01:00:00Z"_s << u"2026-11-30T11:00:00.000Z"_s;
}

void AlarmRulesTest::digestsComeEachHalfHourOfCrewTimeAndAtTheOpening()
{
    QFETCH(QString, from);
    QFETCH(QString, expected);
    QCOMPARE(toIso(nextDigestAt(sampleRules().company.hours, *fromIso(from))), expected);
}

void AlarmRulesTest::shelvesEndInTime_data()
{
    QTest::addColumn<Priority>("priority");
    QTest::addColumn<QString>("expected");
    QTest::newRow("P1 after 15 minutes") << Priority::P1 << u"2026-11-25T15:15:00.000Z"_s;
    QTest::newRow("P2 after an hour") << Priority::P2 << u"2026-11-25T16:00:00.000Z"_s;
    QTest::newRow("P3 at the end of the day") << Priority::P3 << u"2026-11-26T05:00:00.000Z"_s;
    QTest::newRow("P4 after a week") << Priority::P4 << u"2026-12-02T15:00:00.000Z"_s;
}

void AlarmRulesTest::shelvesEndInTime()
{
    QFETCH(Priority, priority);
    QFETCH(QString, expected);
    QCOMPARE(toIso(latestShelf(priority, *fromIso(u"2026-11-25T15:00:00Z"), {})), expected);
}

void AlarmRulesTest::anOutcomeSaysWhatIsStillToBeDone_data()
{
    QTest::addColumn<CallbackOutcome>("outcome");
    QTest::addColumn<FollowUp>("followUp");
    QTest::addColumn<QString>("holder");
    using enum CallbackOutcome;
    QTest::newRow("an appointment is done") << Appointment << FollowUp::Done << u"Julie"_s;
    QTest::newRow("a quote is done") << Quote << FollowUp::Done << u"Julie"_s;
    QTest::newRow("a voicemail is to be tried again by anybody")
        << Voicemail << FollowUp::ToCallBack << QString{};
    QTest::newRow("no answer is to be tried again by anybody")
        << NoAnswer << FollowUp::ToCallBack << QString{};
    QTest::newRow("busy is to be tried again by anybody") << Busy << FollowUp::ToCallBack << QString{};
    QTest::newRow("the only number is wrong: nothing left to do")
        << WrongNumber << FollowUp::Done << u"Julie"_s;
    QTest::newRow("settled is done") << Settled << FollowUp::Done << u"Julie"_s;
    QTest::newRow("refused is refused") << CallbackOutcome::Refused << FollowUp::Refused << u"Julie"_s;
}

void AlarmRulesTest::anOutcomeSaysWhatIsStillToBeDone()
{
    QFETCH(CallbackOutcome, outcome);
    QFETCH(FollowUp, followUp);
    QFETCH(QString, holder);
    const Call call = callOf(stateAfter({said(1s, sink), ended(9s), started(20s), over(40s, outcome)}));
    QCOMPARE(call.followUp, followUp);
    QCOMPARE(call.assignedTo, holder);
    QCOMPARE(call.waitsForSlot, outcome == CallbackOutcome::Appointment);
    QCOMPARE(call.attempts.size(), 1U);
    QCOMPARE(call.attempts.front().outcome, outcome);
    QCOMPARE(call.attempts.front().author, u"Julie"_s);
    if (needsAnotherTry(outcome))
        QCOMPARE(toIso(*call.callbackDueAt), toIso(start + 40s + 10min));
    QCOMPARE(toIso(*call.alarm.dueAt), toIso(start + 9s + 4h)); // the clock of the urgency stays
}

void AlarmRulesTest::aTriedNumberThatIsWrongLeavesTheOther()
{
    const Event tool = at(2s, ToolAnswered{.tool = {.id = u"t"_s}, .facts = {.phone = u"+14505550111"_s}});
    const Call call = callOf(
        stateAfter({said(1s, sink), tool, ended(9s), started(20s), over(40s, CallbackOutcome::WrongNumber)}));
    QCOMPARE(call.followUp, FollowUp::InProgress);
}

void AlarmRulesTest::aPersonsValuesStandInThePlaceOfTheMachines()
{
    const Event tool = at(2s,
        ToolAnswered{
            .tool = {.id = u"t"_s}, .facts = {.name = u"Tremblé"_s, .address = u"1 rue X, Laval"_s}});
    const auto fix = [](std::chrono::seconds after, CustomerField field, std::optional<QString> value) {
        return julie(after, CustomerCorrected{.field = field, .value = std::move(value)});
    };
    std::vector<Event> events{said(1s, sink), tool, ended(9s), fix(20s, CustomerField::Name, u"Tremblay"_s),
        fix(21s, CustomerField::Address, u"2001, boulevard de Rome, Brossard"_s),
        at(30s, ToolAnswered{.tool = {.id = u"u"_s}, .facts = {.name = u"Tremblant"_s}})};
    Call call = callOf(stateAfter(events));
    QCOMPARE(call.customer.name, u"Tremblay"_s);
    QCOMPARE(call.customer.zone, u"rive_sud"_s);
    QCOMPARE(call.corrections.size(), 2U);
    QCOMPARE(call.corrections.front().machineValue, u"Tremblant"_s);
    QCOMPARE(call.corrections.front().author, u"Julie"_s);
    events.push_back(fix(40s, CustomerField::Name, std::nullopt));
    call = callOf(stateAfter(events));
    QCOMPARE(call.customer.name, u"Tremblant"_s);
    QCOMPARE(call.corrections.size(), 1U);
}

void AlarmRulesTest::whatAPersonWroteDownIsACallToCallBack()
{
    const Call call = callOf(stateAfter({julie(5s,
        CallEntered{.facts = {.name = u"Roy"_s,
                        .phone = u"+15145550199"_s,
                        .address = u"2001, boulevard de Rome, Brossard"_s,
                        .problem = flood}})}));
    QCOMPARE(call.lineState, LineState::Ended);
    QCOMPARE(call.outcome, Outcome::Completed);
    QCOMPARE(call.followUp, FollowUp::ToCallBack);
    QCOMPARE(call.priority, Priority::P1);
    QCOMPARE(call.customer.phone, u"+15145550199"_s);
    QCOMPARE(call.customer.zone, u"rive_sud"_s);
    QCOMPARE(call.enteredBy, u"Julie"_s);
    QCOMPARE(call.alarm.stage(start + 5s), AlarmStage::New);
}

} // namespace dispatch

QTEST_GUILESS_MAIN(dispatch::AlarmRulesTest)
#include "tst_alarm_rules.moc"
