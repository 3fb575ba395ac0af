// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/alert.h"
#include "tests/support/folded_call.h"

#include <QRegularExpression>
#include <QTest>

namespace dispatch {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr Instant start = fromEpochMs(1'795'618'800'000); // Wednesday 25 November 2026, 09:00 in Montréal

Event at(std::chrono::seconds after, EventPayload payload, const QString& author = u"vapi"_s)
{
    return {.key = u"key:%1"_s.arg(after.count()),
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

Event report(std::chrono::seconds after, const QString& words)
{
    return at(after,
        CallReported{.endedReason = u"customer-ended-call"_s,
            .endedAt = start + 9s,
            .lines = {{.id = u"line"_s, .speaker = Speaker::User, .text = words}}});
}

Event julie(std::chrono::seconds after, EventPayload payload)
{
    return at(after, std::move(payload), u"Julie"_s);
}

Event chosen(std::chrono::seconds after, std::optional<Priority> priority, const QString& reason = u"Vu."_s)
{
    return julie(after, PriorityChosen{.priority = priority, .reason = reason});
}

Event marked(std::chrono::seconds after, std::optional<FollowUp> followUp)
{
    return julie(after, FollowUpMarked{.followUp = followUp});
}

Event taken(std::chrono::seconds after, const QString& who = u"Julie"_s)
{
    return julie(after, CallAssigned{.to = who});
}

Event merged(std::chrono::seconds after, const QString& into)
{
    return julie(after, CallMerged{.into = {into}});
}

const QString sink = u"Mon évier est bouché."_s;
const QString flood = u"Le sous-sol est inondé!"_s;

Call callAfter(const std::vector<Event>& events)
{
    return callOf(fold(events).state);
}

//! What has to be right of a call: urgency, what is to be done, and until when after the start.
struct Expected {
    Priority priority = Priority::P4;
    FollowUp followUp = FollowUp::ToCallBack;
    std::optional<std::chrono::seconds> due{};
};

} // namespace

//! What people say stands against all that machines say, before and after.
class PeopleDecideTest : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression{u".*"_s}); }

    void aPersonsWordStands_data()
    {
        QTest::addColumn<std::vector<Event>>("events");
        QTest::addColumn<Expected>("expected");
        const auto row = [](const char* name, std::vector<Event> events, Expected expected) {
            QTest::newRow(name) << std::move(events) << expected;
        };
        constexpr auto p4Due = 9s + 4h;
        row("nobody did anything", {said(1s, sink), ended(9s)}, {.due = p4Due});
        row("a person's priority survives the report",
            {said(1s, sink), ended(9s), chosen(10s, Priority::P3), report(12s, flood)},
            {.priority = Priority::P3, .due = 9s + 1h});
        row("a person's lower priority survives words that come later",
            {said(1s, flood), chosen(2s, Priority::P4), said(3s, flood), ended(9s)}, {.due = p4Due});
        row("the machine's value comes back when the person takes it back",
            {said(1s, flood), ended(9s), chosen(10s, Priority::P4), chosen(20s, std::nullopt)},
            {.priority = Priority::P1, .due = 1s + 5min});
        row("the person who acts last is right",
            {said(1s, sink), ended(9s), chosen(10s, Priority::P2), chosen(20s, Priority::P3)},
            {.priority = Priority::P3, .due = 9s + 1h});
        row("whatever the order in which it is heard",
            {said(1s, sink), ended(9s), chosen(20s, Priority::P3), chosen(10s, Priority::P2)},
            {.priority = Priority::P3, .due = 9s + 1h});
        row("an emergency that a person sees runs from that moment",
            {said(1s, sink), ended(9s), chosen(60s, Priority::P1)},
            {.priority = Priority::P1, .due = 60s + 5min});
        row("saying so again does not start it anew",
            {said(1s, sink), ended(9s), chosen(60s, Priority::P1), chosen(200s, Priority::P1)},
            {.priority = Priority::P1, .due = 60s + 5min});
        row("what the caller said before counts from then",
            {said(1s, flood), ended(9s), chosen(60s, Priority::P1)},
            {.priority = Priority::P1, .due = 1s + 5min});
        row("an emergency in a call that still lasts runs at once",
            {said(1s, sink), chosen(5s, Priority::P1)},
            {.priority = Priority::P1, .followUp = FollowUp::None, .due = 5s + 5min});
        row("an emergency is called back whatever the service",
            {said(1s, u"Je voudrais faire vider ma piscine creusée."_s), ended(9s),
                chosen(60s, Priority::P1)},
            {.priority = Priority::P1, .due = 60s + 5min});
        row("a flood that a person plays down is not refused",
            {said(1s, flood), said(2s, u"Je voudrais faire vider ma piscine creusée."_s), ended(9s),
                chosen(60s, Priority::P4)},
            {.due = p4Due});

        row("taking makes in progress, and the clock runs on", {said(1s, sink), ended(9s), taken(10s)},
            {.followUp = FollowUp::InProgress, .due = p4Due});
        row("giving back makes to call back", {said(1s, sink), ended(9s), taken(10s), taken(20s, {})},
            {.due = p4Due});
        row("a call taken while it lasts is in progress once it ends", {said(1s, sink), taken(2s), ended(9s)},
            {.followUp = FollowUp::InProgress, .due = p4Due});
        row("taking a call that nobody has to call back changes nothing",
            {said(1s, u"Excusez, mauvais numéro."_s), ended(9s), taken(10s)}, {.followUp = FollowUp::None});

        row("marking done ends the clock", {said(1s, sink), ended(9s), marked(10s, FollowUp::Done)},
            {.followUp = FollowUp::Done});
        row("marking done ends an emergency's clock during the call too",
            {said(1s, flood), marked(2s, FollowUp::Done)},
            {.priority = Priority::P1, .followUp = FollowUp::Done});
        row("done stays done when the report comes",
            {said(1s, sink), ended(9s), marked(10s, FollowUp::Done), report(12s, flood)},
            {.priority = Priority::P1, .followUp = FollowUp::Done});
        row("done by the one who took it",
            {said(1s, sink), ended(9s), taken(10s), marked(20s, FollowUp::Done)},
            {.followUp = FollowUp::Done});
        row("refused by a person", {said(1s, sink), ended(9s), marked(10s, FollowUp::Refused)},
            {.followUp = FollowUp::Refused});
        row("to be called back after all starts the clock",
            {said(1s, u"Excusez, mauvais numéro."_s), ended(9s), marked(10s, FollowUp::ToCallBack)},
            {.due = p4Due});
        row("to be called back after all, and taken",
            {said(1s, u"Excusez, mauvais numéro."_s), ended(9s), marked(10s, FollowUp::ToCallBack),
                taken(20s)},
            {.followUp = FollowUp::InProgress, .due = p4Due});
        row("taking the mark back lets the rules decide",
            {said(1s, sink), ended(9s), marked(10s, FollowUp::Done), marked(20s, std::nullopt)},
            {.due = p4Due});

        row("merged is archived", {said(1s, sink), ended(9s), merged(10s, u"call-2"_s)},
            {.followUp = FollowUp::Archived});
        row("a call that stands for itself again is open again",
            {said(1s, sink), ended(9s), merged(10s, u"call-2"_s), merged(20s, {})}, {.due = p4Due});
        row("what a person marks stands above a merger",
            {said(1s, sink), ended(9s), merged(10s, u"call-2"_s), marked(20s, FollowUp::ToCallBack)},
            {.due = p4Due});
    }
    void aPersonsWordStands()
    {
        QFETCH(const std::vector<Event>, events);
        QFETCH(const Expected, expected);
        const Call call = callAfter(events);
        QCOMPARE(call.priority, expected.priority);
        QCOMPARE(call.followUp, expected.followUp);
        const auto due = expected.due ? std::optional<Instant>{start + *expected.due} : std::nullopt;
        QCOMPARE(call.callbackDueAt, due);
        QCOMPARE(callAfter({events.rbegin(), events.rend()}).callbackDueAt, due);
        QCOMPARE(callAfter({events.rbegin(), events.rend()}).followUp, expected.followUp);
    }

    void theCallTellsWhoSaidSo()
    {
        const Call call = callAfter({said(1s, flood), ended(9s), chosen(10s, Priority::P3, u"Pas d'eau."_s),
            marked(11s, FollowUp::Done)});
        QCOMPARE(call.machinePriority, Priority::P1);
        QCOMPARE(call.priorityAuthor, u"Julie"_s);
        QCOMPARE(call.priorityReason, (PriorityReason{.rule = u"person"_s, .matched = {u"Pas d'eau."_s}}));
        QCOMPARE(call.followUpAuthor, u"Julie"_s);
    }

    void nobodyIsNamedForWhatWasTakenBack()
    {
        const Call call = callAfter({said(1s, flood), ended(9s), chosen(10s, Priority::P3),
            chosen(11s, std::nullopt, {}), marked(12s, FollowUp::Done), marked(13s, std::nullopt)});
        QCOMPARE(call.priorityAuthor, QString{});
        QVERIFY(call.priorityReason.rule != u"person"_s);
        QCOMPARE(call.followUpAuthor, QString{});
    }

    void remembersWhenItWasFirstTaken()
    {
        const Call call
            = callAfter({said(1s, sink), ended(9s), taken(20s, u"Marc"_s), taken(10s), taken(30s, {})});
        QCOMPARE(call.alarm.firstAnsweredAt, start + 10s);
        QCOMPARE(call.assignedTo, QString{});
        QCOMPARE(call.assignedAt, start + 30s);
        QCOMPARE(callAfter({said(1s, sink)}).assignedAt, std::nullopt);
        QCOMPARE(callAfter({said(1s, sink), taken(2s, {})}).alarm.firstAnsweredAt, std::nullopt);
    }

    void namesTheCallThatIsKept()
    {
        QCOMPARE(callAfter({merged(10s, u"call-2"_s)}).mergedInto.value, u"call-2"_s);
        QCOMPARE(callAfter({merged(10s, u"call-2"_s), merged(20s, {})}).mergedInto.value, QString{});
    }

    void whatComesNextComesAfterAnActWhoseClockWasWrong()
    {
        Event act = taken(500s);
        act.receivedAt = start + 20s; // the clock was set back
        QVERIFY(callAfter({said(1s, sink), act}).updatedAt == start + 500s);
    }

    void anEmergencyThatAPersonSeesRaisesOneAlert()
    {
        const Folded folded = fold({said(1s, sink), ended(9s), chosen(60s, Priority::P1, u"L'eau monte."_s)});
        const std::vector<Alert> alerts = alertsOf(folded.state);
        QCOMPARE(alerts.size(), size_t{1});
        QCOMPARE(alerts[0].id, u"p1:call-1"_s);
        QCOMPARE(alerts[0].raisedAt, start + 60s);
        QCOMPARE(alerts[0].dueAt, start + 60s + 5min);
        QVERIFY2(alerts[0].text.contains(u"L'eau monte."_s), qPrintable(alerts[0].text));
    }

    void anAlertOfTheRulesStaysWhenAPersonPlaysItDown()
    {
        const Folded folded = fold({said(1s, flood), ended(9s), chosen(60s, Priority::P4)});
        const std::vector<Alert> alerts = alertsOf(folded.state);
        QCOMPARE(alerts.size(), size_t{1});
        QCOMPARE(alerts[0].dueAt, std::nullopt);
    }
};

} // namespace dispatch

QTEST_APPLESS_MAIN(dispatch::PeopleDecideTest)
#include "tst_people_decide.moc"
