// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/link/command_handler.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace dispatch;

namespace {

constexpr Instant clicked = fromEpochMs(1'795'100'000'123);

Command note(const QString& text = u"Rappelé, pas de réponse."_s)
{
    return {.id = u"6f0c2a52-6a0e-4b57-9d0f-1c2b3a495867"_s,
        .author = u"Julie"_s,
        .action = AddNote{.call = {u"call-1"_s}, .text = text}};
}

} // namespace

class CommandHandlerTest : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void aNoteBecomesAnEventThatNamesItsAuthor()
    {
        const Result<Event> event = eventOf(note(), clicked);
        QVERIFY(event);
        QCOMPARE(event->key, u"command:6f0c2a52-6a0e-4b57-9d0f-1c2b3a495867"_s);
        QCOMPARE(event->call.value, u"call-1"_s);
        QCOMPARE(event->author, u"Julie"_s);
        QVERIFY(event->occurredAt == clicked);
        QVERIFY(event->receivedAt == clicked);
        QCOMPARE(std::get<NoteAdded>(event->payload).text, u"Rappelé, pas de réponse."_s);
    }

    void theSameClickHasTheSameKeyHoweverItsIdIsSpelt()
    {
        Command spelt = note();
        spelt.id = u"{6F0C2A52-6A0E-4B57-9D0F-1C2B3A495867}"_s;
        QCOMPARE(eventOf(spelt, clicked)->key, eventOf(note(), clicked)->key);
    }

    void refusesWhatNobodyCanMean_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("author");
        QTest::addColumn<QString>("call");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("field");

        const QString id = note().id;
        QTest::newRow("no text") << id << u"Julie"_s << u"c"_s << QString{} << u"text"_s;
        QTest::newRow("only blanks") << id << u"Julie"_s << u"c"_s << u" \n\t"_s << u"text"_s;
        QTest::newRow("a text of 4001 characters")
            << id << u"Julie"_s << u"c"_s << QString(4001, u'x') << u"text"_s;
        QTest::newRow("no call") << id << u"Julie"_s << QString{} << u"x"_s << u"call"_s;
        QTest::newRow("no author") << id << u" "_s << u"c"_s << u"x"_s << u"author"_s;
        QTest::newRow("an author of 201 characters")
            << id << QString(201, u'x') << u"c"_s << u"x"_s << u"author"_s;
        QTest::newRow("no id") << QString{} << u"Julie"_s << u"c"_s << u"x"_s << u"id"_s;
        QTest::newRow("an id that is no UUID") << u"42"_s << u"Julie"_s << u"c"_s << u"x"_s << u"id"_s;
    }
    void refusesWhatNobodyCanMean()
    {
        QFETCH(QString, id);
        QFETCH(QString, author);
        QFETCH(QString, call);
        QFETCH(QString, text);
        QFETCH(QString, field);
        const Result<Event> event
            = eventOf({.id = id, .author = author, .action = AddNote{.call = {call}, .text = text}}, clicked);
        QVERIFY(!event);
        QCOMPARE(event.error().code, ErrorCode::Malformed);
        QCOMPARE(event.error().args, QStringList{field});
    }

    void everyActionBecomesAnEvent_data()
    {
        QTest::addColumn<Action>("action");
        QTest::addColumn<EventPayload>("payload");
        const CallId call{u"call-1"_s};
        const auto row = [](const char* name, Action action, EventPayload payload) {
            QTest::newRow(name) << std::move(action) << std::move(payload);
        };
        row("taking", AssignCall{.call = call, .to = u"Julie"_s}, CallAssigned{.to = u"Julie"_s});
        row("giving back", AssignCall{.call = call, .expected = u"Julie"_s}, CallAssigned{});
        row("a name of 200 characters", AssignCall{.call = call, .to = QString(200, u'é')},
            CallAssigned{.to = QString(200, u'é')});
        row("an urgency", SetPriority{.call = call, .priority = Priority::P1, .reason = u"L’eau monte."_s},
            PriorityChosen{.priority = Priority::P1, .reason = u"L’eau monte."_s});
        row("a reason of 500 characters",
            SetPriority{.call = call, .priority = Priority::P4, .reason = u"😀"_s.repeated(500)},
            PriorityChosen{.priority = Priority::P4, .reason = u"😀"_s.repeated(500)});
        row("back to the rules", SetPriority{.call = call}, PriorityChosen{});
        row("done", MarkFollowUp{.call = call, .followUp = FollowUp::Done},
            FollowUpMarked{.followUp = FollowUp::Done});
        row("to call back after all", MarkFollowUp{.call = call, .followUp = FollowUp::ToCallBack},
            FollowUpMarked{.followUp = FollowUp::ToCallBack});
        row("no mark any more", MarkFollowUp{.call = call}, FollowUpMarked{});
        row("the same matter", MergeCall{.call = call, .into = {u"call-2"_s}},
            CallMerged{.into = {u"call-2"_s}});
        row("another matter after all", MergeCall{.call = call}, CallMerged{});
        row("seen", AcknowledgeAlarm{.call = call}, AlarmAcknowledged{});
        row("shelved",
            ShelveAlarm{.call = call, .until = clicked + std::chrono::minutes{5}, .reason = u" En route. "_s},
            AlarmShelved{.until = clicked + std::chrono::minutes{5}, .reason = u"En route."_s});
        row("not shelved any more", ShelveAlarm{.call = call}, AlarmShelved{});
        row("calling back", StartCallback{.call = call, .attempt = note().id, .number = u"+15145550137"_s},
            CallbackStarted{.attempt = note().id, .number = u"+15145550137"_s});
        row("nobody answered",
            EndCallback{.call = call,
                .attempt = note().id,
                .outcome = CallbackOutcome::NoAnswer,
                .nextAt = clicked + std::chrono::minutes{10}},
            CallbackEnded{.attempt = note().id,
                .outcome = CallbackOutcome::NoAnswer,
                .nextAt = clicked + std::chrono::minutes{10}});
        row("a number as people write it",
            CorrectCustomer{.call = call, .field = CustomerField::SpokenPhone, .value = u"(514) 555-0137"_s},
            CustomerCorrected{.field = CustomerField::SpokenPhone, .value = u"+15145550137"_s});
        row("a postal code as people write it",
            CorrectCustomer{.call = call, .field = CustomerField::PostalCode, .value = u"h2h1w5"_s},
            CustomerCorrected{.field = CustomerField::PostalCode, .value = u"H2H 1W5"_s});
        row("a field emptied on purpose",
            CorrectCustomer{.call = call, .field = CustomerField::Email, .value = QString{u""_s}},
            CustomerCorrected{.field = CustomerField::Email, .value = QString{u""_s}});
        row("what the machines say after all", CorrectCustomer{.call = call, .field = CustomerField::Name},
            CustomerCorrected{.field = CustomerField::Name});
    }
    void everyActionBecomesAnEvent()
    {
        QFETCH(Action, action);
        QFETCH(EventPayload, payload);
        const Result<Event> event
            = eventOf({.id = note().id, .author = u"Julie"_s, .action = action}, clicked);
        QVERIFY(event);
        QVERIFY(event->payload == payload);
        QCOMPARE(event->call.value, u"call-1"_s);
    }

    void refusesActionsThatCannotBeMeant_data()
    {
        QTest::addColumn<Action>("action");
        QTest::addColumn<QString>("field");
        const CallId call{u"call-1"_s};
        const auto row = [](const char* name, Action action, const QString& field) {
            QTest::newRow(name) << std::move(action) << field;
        };
        row("no call to take", AssignCall{.to = u"Julie"_s}, u"call"_s);
        row("a name of blanks", AssignCall{.call = call, .to = u"  "_s}, u"to"_s);
        row("a name of 201 characters", AssignCall{.call = call, .to = QString(201, u'x')}, u"to"_s);
        row("expecting a name of 201 characters", AssignCall{.call = call, .expected = QString(201, u'x')},
            u"expected"_s);
        row("no call to acknowledge", AcknowledgeAlarm{}, u"call"_s);
        row("shelved until now", ShelveAlarm{.call = call, .until = clicked}, u"until"_s);
        row("a callback that is no UUID", StartCallback{.call = call, .attempt = u"1"_s}, u"attempt"_s);
        row("a number that nobody can dial",
            StartCallback{.call = call, .attempt = note().id, .number = u"allo"_s}, u"number"_s);
        row("another try of what was settled",
            EndCallback{.call = call,
                .attempt = note().id,
                .outcome = CallbackOutcome::Settled,
                .nextAt = clicked + std::chrono::minutes{10}},
            u"next"_s);
        row("days that no week has",
            EndCallback{.call = call, .attempt = note().id, .wish = {.weekdays = 128}}, u"wish"_s);
        row("a number that is none",
            CorrectCustomer{.call = call, .field = CustomerField::SpokenPhone, .value = u"12"_s}, u"value"_s);
        row("a postal code that is none",
            CorrectCustomer{.call = call, .field = CustomerField::PostalCode, .value = u"D0D 0D0"_s},
            u"value"_s);
        row("an address of no mail",
            CorrectCustomer{.call = call, .field = CustomerField::Email, .value = u"moi"_s}, u"value"_s);
        row("an entered call with the id of another", EnterCall{.call = call}, u"call"_s);
        row("an entered call without a number",
            EnterCall{.call = {u"manual-1"_s}, .facts = {.problem = u"x"_s}}, u"phone"_s);
        row("an entered call about nothing",
            EnterCall{.call = {u"manual-1"_s}, .facts = {.phone = u"514 555-0137"_s}}, u"problem"_s);
        row("silence about a call", SilenceSound{.call = call, .until = clicked}, u"call"_s);
        row("three minutes of silence", SilenceSound{.until = clicked + std::chrono::minutes{3}}, u"until"_s);
        row("no call to judge", SetPriority{.priority = Priority::P1, .reason = u"x"_s}, u"call"_s);
        row("an urgency without a reason", SetPriority{.call = call, .priority = Priority::P1}, u"reason"_s);
        row("a reason of blanks", SetPriority{.call = call, .priority = Priority::P1, .reason = u" \n"_s},
            u"reason"_s);
        row("a reason of 501 characters",
            SetPriority{.call = call, .priority = Priority::P1, .reason = QString(501, u'x')}, u"reason"_s);
        row("no call to mark", MarkFollowUp{.followUp = FollowUp::Done}, u"call"_s);
        row("marking nothing to do", MarkFollowUp{.call = call, .followUp = FollowUp::None}, u"follow_up"_s);
        row("marking in progress, which is taking",
            MarkFollowUp{.call = call, .followUp = FollowUp::InProgress}, u"follow_up"_s);
        row("no call to merge", MergeCall{.into = call}, u"call"_s);
        row("merging a call into itself", MergeCall{.call = call, .into = call}, u"into"_s);
    }
    void refusesActionsThatCannotBeMeant()
    {
        QFETCH(Action, action);
        QFETCH(QString, field);
        const Result<Event> event
            = eventOf({.id = note().id, .author = u"Julie"_s, .action = action}, clicked);
        QVERIFY(!event);
        QCOMPARE(event.error().code, ErrorCode::Malformed);
        QCOMPARE(event.error().args, QStringList{field});
    }

    void anActComesAfterAllThatIsKnownOfTheCall_data()
    {
        QTest::addColumn<qint64>("heardMs"); // after the click
        QTest::addColumn<qint64>("happensMs");
        QTest::newRow("a call heard of earlier") << qint64{-5000} << qint64{0};
        QTest::newRow("a call heard of at that very moment") << qint64{0} << qint64{1};
        QTest::newRow("a clock that was set back") << qint64{60'000} << qint64{60'001};
    }
    void anActComesAfterAllThatIsKnownOfTheCall()
    {
        QFETCH(qint64, heardMs);
        QFETCH(qint64, happensMs);
        const Action action = MarkFollowUp{.call = {u"call-1"_s}, .followUp = FollowUp::Done};
        Event event = *eventOf({.id = note().id, .author = u"Julie"_s, .action = action}, clicked);
        const KnownCall known = [heardMs](const CallId& id) {
            return CallState{.id = id, .updatedAt = clicked + std::chrono::milliseconds{heardMs}};
        };
        QVERIFY(preconditionOf(action)(event, known));
        QVERIFY(event.occurredAt == clicked + std::chrono::milliseconds{happensMs});
        QVERIFY(event.receivedAt == clicked);
    }

    void aNoteKeepsItsMoment()
    {
        Event event = *eventOf(note(), clicked);
        const KnownCall known = [](const CallId& id) {
            return CallState{.id = id, .updatedAt = clicked + std::chrono::seconds{60}};
        };
        QVERIFY(preconditionOf(note().action)(event, known));
        QVERIFY(event.occurredAt == clicked);
    }

    void acceptsTheLongestNote_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("4000 letters") << QString(4000, u'é');
        QTest::newRow("4000 characters outside the basic plane") << u"😀"_s.repeated(4000);
        QTest::newRow("one letter") << u"x"_s;
    }
    void acceptsTheLongestNote()
    {
        QFETCH(QString, text);
        QVERIFY(eventOf(note(text), clicked));
    }
};

QTEST_APPLESS_MAIN(CommandHandlerTest)
#include "tst_command_handler.moc"
