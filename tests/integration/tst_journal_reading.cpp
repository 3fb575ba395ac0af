// SPDX-License-Identifier: GPL-3.0-or-later
#include "store_fixture.h"

#include <QRegularExpression>

using namespace dispatch;
using namespace Qt::StringLiterals;

namespace {

Event by(const QString& author, Event event)
{
    event.author = author;
    return event;
}

QStringList kindsOf(const Result<std::vector<JournalLine>>& lines)
{
    QStringList kinds;
    for (const JournalLine& line : lines.value_or(std::vector<JournalLine>{}))
        kinds += line.call.value + u' ' + line.entry.kind;
    return kinds;
}

} // namespace

//! The journal of everything, the calls that belong together, and the figures of a day, as they are read.
class JournalReadingTest : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void theNewestLineComesFirst()
    {
        StoreFixture f;
        aDay(f);
        QCOMPARE(kindsOf(f.reader()->journal({}, 0, 500)),
            (QStringList{u"b merged"_s, u"a follow-up"_s, u"a priority"_s, u"a assigned"_s, u"a note"_s,
                u"b status"_s, u"a status"_s}));
    }

    void aLineTellsWhoDidWhatToWhom()
    {
        StoreFixture f;
        aDay(f);
        const auto lines = *f.reader()->journal({.peopleOnly = true, .call = {u"a"_s}}, 0, 500);
        QCOMPARE(lines.size(), 4U);
        QCOMPARE(lines[0].entry.detail, u"done"_s);
        QCOMPARE(lines[1].entry.detail, u"P2: Commerce."_s);
        QCOMPARE(lines[2].entry.detail, u"Julie"_s);
        QCOMPARE(lines[2].entry.who, u"Julie"_s);
        QVERIFY(lines[2].entry.at == second(12));
        QCOMPARE(lines[2].caller, u"Zoé Roy"_s);
        QCOMPARE(lines[2].priority, Priority::P2);
        QCOMPARE(f.reader()->journal({.call = {u"b"_s}}, 0, 1)->front().entry.detail, u"a"_s);
        QCOMPARE(f.reader()->journal({.call = {u"b"_s}}, 0, 1)->front().caller, u"+15145550138"_s);
    }

    void onlyTheWantedLinesAreTold_data()
    {
        QTest::addColumn<JournalFilter>("filter");
        QTest::addColumn<QStringList>("lines");
        QTest::newRow("what people did")
            << JournalFilter{.peopleOnly = true}
            << QStringList{u"b merged"_s, u"a follow-up"_s, u"a priority"_s, u"a assigned"_s, u"a note"_s};
        QTest::newRow("one call") << JournalFilter{.call = {u"b"_s}}
                                  << QStringList{u"b merged"_s, u"b status"_s};
        QTest::newRow("what people did to one call")
            << JournalFilter{.peopleOnly = true, .call = {u"b"_s}} << QStringList{u"b merged"_s};
        QTest::newRow("a call that nobody knows") << JournalFilter{.call = {u"x"_s}} << QStringList{};
    }
    void onlyTheWantedLinesAreTold()
    {
        QFETCH(JournalFilter, filter);
        QFETCH(QStringList, lines);
        StoreFixture f;
        aDay(f);
        QCOMPARE(kindsOf(f.reader()->journal(filter, 0, 500)), lines);
    }

    void earlierLinesFollow()
    {
        StoreFixture f;
        aDay(f);
        const auto reader = f.reader();
        QStringList seen;
        quint64 before = 0;
        for (;;) {
            const auto lines = *reader->journal({}, before, 3);
            if (lines.empty())
                break;
            seen += kindsOf(lines);
            before = lines.back().entry.seq;
        }
        QCOMPARE(seen, kindsOf(reader->journal({}, 0, 500)));
    }

    void ofAnErasedCallOnlyTheErasureIsTold()
    {
        StoreFixture f;
        aDay(f);
        QVERIFY(f.store->erase({u"b"_s}, u"Marie"_s).get());
        const auto lines = *f.reader()->journal({.peopleOnly = true}, 0, 500);
        QCOMPARE(lines.front().entry.kind, u"erased"_s);
        QCOMPARE(lines.front().entry.who, u"Marie"_s);
        QCOMPARE(lines.front().caller, QString{});
        QCOMPARE(kindsOf(lines),
            (QStringList{u" erased"_s, u"a follow-up"_s, u"a priority"_s, u"a assigned"_s, u"a note"_s}));
    }

    void theSheetShowsTheOtherCallsFromTheSameNumber()
    {
        StoreFixture f;
        f.open();
        QVERIFY(f.append({from(status(u"old"_s, CallStatus::Ended, 1), u"+15145550137"_s),
            from(status(u"this"_s, CallStatus::Ended, 2), u"+15145550137"_s),
            from(status(u"new"_s, CallStatus::Ended, 3), u"+15145550137"_s),
            from(status(u"other"_s, CallStatus::Ended, 4), u"+15145550138"_s),
            status(u"hidden"_s, CallStatus::Ended, 5), status(u"hidden too"_s, CallStatus::Ended, 6)}));
        const auto detail = f.reader()->detail({u"this"_s});
        QCOMPARE(detail->sameCaller.size(), 2U);
        QCOMPARE(detail->sameCaller[0].id.value, u"new"_s);
        QCOMPARE(detail->sameCaller[1].id.value, u"old"_s);
        QCOMPARE(f.reader()->detail({u"hidden"_s})->sameCaller.size(), 0U);
    }

    void ofManyCallsTheNewestAreShown()
    {
        StoreFixture f;
        f.open();
        std::vector<Event> events;
        for (int i = 0; i < 60; ++i)
            events.push_back(from(status(u"c%1"_s.arg(i), CallStatus::Ended, i), u"+15145550137"_s));
        QVERIFY(f.append(std::move(events)));
        const auto oldest = f.reader()->detail({u"c0"_s});
        QCOMPARE(oldest->sameCaller.size(), 50U);
        QCOMPARE(oldest->sameCaller.front().id.value, u"c59"_s);
        QCOMPARE(f.reader()->detail({u"c59"_s})->sameCaller.size(), 50U);
        QCOMPARE(f.reader()->detail({u"c59"_s})->sameCaller.front().id.value, u"c58"_s);
    }

    void theKeptCallShowsWhatWasMergedIntoIt()
    {
        StoreFixture f;
        aDay(f);
        const auto kept = f.reader()->detail({u"a"_s});
        QCOMPARE(kept->merged.size(), 1U);
        QCOMPARE(kept->merged.front().id.value, u"b"_s);
        QCOMPARE(kept->merged.front().followUp, FollowUp::Archived);
        QVERIFY(f.append({eventOf(u"b"_s, u"again"_s, 90, CallMerged{})}));
        QCOMPARE(f.reader()->detail({u"a"_s})->merged.size(), 0U);
    }

    void aDayIsCountedFromItsCalls()
    {
        StoreFixture f;
        aDay(f);
        const auto day = f.reader()->day(second(0), second(3), second(100'000));
        QVERIFY(day);
        QCOMPARE(day->received, 2);
        QCOMPARE(day->byPriority, (std::array<qint64, 4>{0, 1, 0, 1}));
        QCOMPARE(day->done, 2);
        QCOMPARE(day->answered[1].n, 1);
        QCOMPARE(day->answered[1].median, std::chrono::seconds{11});
        QCOMPARE(f.reader()->day(second(2), second(3), second(100'000))->received, 1);
        QCOMPARE(f.reader()->day(second(3), second(9), second(100'000))->received, 0);
    }

private:
    //! Two calls; Julie looks after "a", and "b" is about the same.
    static void aDay(StoreFixture& f)
    {
        f.open();
        const auto appended = f.append({from(said(u"a"_s, u"1"_s, 1, u"Bonjour."_s), u"+15145550137"_s,
                                            u"Zoé Roy"_s),
            eventOf(u"a"_s, u"s"_s, 1, SpeechChanged{.speaking = true}), status(u"a"_s, CallStatus::Ended, 1),
            from(status(u"b"_s, CallStatus::Ended, 2), u"+15145550138"_s),
            by(u"Julie"_s, eventOf(u"a"_s, u"n"_s, 11, NoteAdded{.text = u"Rappeler."_s})),
            by(u"Julie"_s, eventOf(u"a"_s, u"a"_s, 12, CallAssigned{.to = u"Julie"_s})),
            by(u"Julie"_s,
                eventOf(
                    u"a"_s, u"p"_s, 13, PriorityChosen{.priority = Priority::P2, .reason = u"Commerce."_s})),
            by(u"Julie"_s, eventOf(u"a"_s, u"f"_s, 14, FollowUpMarked{.followUp = FollowUp::Done})),
            by(u"Marc"_s, eventOf(u"b"_s, u"m"_s, 15, CallMerged{.into = {u"a"_s}}))});
        if (!appended)
            qFatal("nothing was appended");
    }
};

QTEST_GUILESS_MAIN(JournalReadingTest)
#include "tst_journal_reading.moc"
