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
