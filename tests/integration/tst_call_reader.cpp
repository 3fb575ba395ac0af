// SPDX-License-Identifier: GPL-3.0-or-later
#include "store_fixture.h"

#include <QRegularExpression>

#include <algorithm>

using namespace dispatch;
using namespace Qt::StringLiterals;

//! What the list, the sheet and the search show.
class CallReaderTest : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void thereIsNothingToReadBeforeTheFirstStart()
    {
        const QTemporaryDir directory;
        QCOMPARE(CallReader::open(directory.filePath(u"console.db"_s)).error().code, ErrorCode::NotFound);
    }

    void anEmptyStoreHasAnEmptyList()
    {
        StoreFixture f;
        f.open();
        const auto reader = f.reader();
        QCOMPARE(*reader->count({}), 0);
        QCOMPARE(reader->page({}, 50, {})->calls.size(), 0U);
        QCOMPARE(reader->window({}, {}, 0, 50)->size(), 0U);
        QCOMPARE(*reader->lastSeq(), 0U);
    }

    void pagesFollowEachOtherWithoutGapsOrRepeats()
    {
        StoreFixture f;
        f.open();
        fill(f, 25);
        const auto reader = f.reader();
        QStringList seen;
        QString cursor;
        int pages = 0;
        do {
            const auto page = reader->page({}, 10, cursor);
            QVERIFY(page);
            for (const Call& call : page->calls)
                seen.append(call.id.value);
            cursor = page->next;
            ++pages;
        } while (!cursor.isEmpty());
        QCOMPARE(pages, 3);
        QStringList expected;
        for (int i = 24; i >= 0; --i)
            expected.append(u"call-%1"_s.arg(i));
        QCOMPARE(seen, expected);
    }

    void aFullLastPageHasNoFollowingOne()
    {
        StoreFixture f;
        f.open();
        fill(f, 10);
        QVERIFY(f.reader()->page({}, 10, {})->next.isEmpty());
    }

    void anInventedCursorIsMalformed_data()
    {
        QTest::addColumn<QString>("cursor");
        QTest::newRow("words") << u"hello"_s;
        QTest::newRow("too short") << u"AAAA"_s;
        QTest::newRow("too long") << u"AAAAAAAAAAAAAAAAAAAA"_s;
        QTest::newRow("other alphabet") << u"////////AAA"_s;
        QTest::newRow("padding") << u"AAAAAAAAAAA="_s;
        QTest::newRow("blank inside") << u"AAAAA AAAAAA"_s;
        QTest::newRow("loose bits") << u"AAAAAAAAAAB"_s;
        QTest::newRow("not even Latin") << u"éééééééé€💧"_s;
        QTest::newRow("SQL") << u"1 OR 1=1"_s;
    }
    void anInventedCursorIsMalformed()
    {
        QFETCH(QString, cursor);
        StoreFixture f;
        f.open();
        QCOMPARE(f.reader()->page({}, 10, cursor).error().code, ErrorCode::Malformed);
    }

    void everySortAndFilterShowsTheSameAsSortingByHand_data()
    {
        QTest::addColumn<int>("column");
        QTest::addColumn<bool>("descending");
        const std::array names{
            "listed at", "priority", "line state", "follow up", "name", "phone", "duration"};
        for (size_t i = 0; i < names.size(); ++i) {
            QTest::addRow("%s, up", names.at(i)) << static_cast<int>(i) << false;
            QTest::addRow("%s, down", names.at(i)) << static_cast<int>(i) << true;
        }
    }
    void everySortAndFilterShowsTheSameAsSortingByHand()
    {
        QFETCH(int, column);
        QFETCH(bool, descending);
        StoreFixture f;
        f.open();
        fill(f, 60);
        const auto reader = f.reader();
        const CallSort sort{.column = static_cast<CallColumn>(column), .descending = descending};
        for (const CallFilter& filter : filters()) {
            const std::vector<Call> whole = *reader->window(filter, sort, 0, 1000);
            QCOMPARE(static_cast<qint64>(whole.size()), *reader->count(filter));
            QCOMPARE(std::count_if(whole.begin(), whole.end(),
                         [&filter](const Call& call) { return !passes(filter, call); }),
                0);
            QVERIFY(std::is_sorted(whole.begin(), whole.end(), [&sort](const Call& a, const Call& b) {
                return sort.descending ? key(sort.column, b) < key(sort.column, a)
                                       : key(sort.column, a) < key(sort.column, b);
            }));
            // windows from anywhere are cut out of the same order, also those near the end
            for (int offset = 0; offset < 65; offset += 7) {
                const std::vector<Call> part = *reader->window(filter, sort, offset, 9);
                const size_t from = std::min<size_t>(static_cast<size_t>(offset), whole.size());
                const size_t to = std::min<size_t>(from + 9, whole.size());
                const std::vector<Call> expected(whole.begin() + static_cast<std::ptrdiff_t>(from),
                    whole.begin() + static_cast<std::ptrdiff_t>(to));
                QCOMPARE(part, expected);
            }
        }
        QCOMPARE(*reader->count({}), 60);
    }

    void searchFindsACallByWhatPeopleRemember_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<int>("found");
        QTest::newRow("nothing typed") << QString{} << 3;
        QTest::newRow("blanks") << u"   "_s << 3;
        QTest::newRow("the name without its accent") << u"melanie"_s << 1;
        QTest::newRow("the name in capitals") << u"MÉLANIE"_s << 1;
        QTest::newRow("the name with a decomposed accent") << u"me\u0301lanie"_s << 1;
        QTest::newRow("the start of the name") << u"mél"_s << 1;
        QTest::newRow("one letter") << u"m"_s << 1;
        QTest::newRow("the number as it is written") << u"(514) 555-1234"_s << 1;
        QTest::newRow("the number without its area") << u"555-1234"_s << 1;
        QTest::newRow("the last four digits") << u"1234"_s << 1;
        QTest::newRow("the number with its country") << u"+1 514 555 1234"_s << 1;
        QTest::newRow("the bare number") << u"5145551234"_s << 1;
        QTest::newRow("the area alone") << u"514"_s << 2;
        QTest::newRow("words of the conversation") << u"drain bouche"_s << 1;
        QTest::newRow("a word of an address that was said") << u"papineau"_s << 1;
        QTest::newRow("words of two lines and the name") << u"melanie inondé papineau"_s << 1;
        QTest::newRow("words of two calls") << u"melanie toilette"_s << 0;
        QTest::newRow("a word of the summary") << u"pompe"_s << 1;
        QTest::newRow("a word that nobody said") << u"xylophone"_s << 0;
        QTest::newRow("an unclosed quote") << u"\"melanie"_s << 1;
        QTest::newRow("operators of the search engine") << u"melanie AND NOT (pompe"_s << 0;
        QTest::newRow("a column of the search engine") << u"name:melanie"_s << 0;
        QTest::newRow("SQL") << u"'; DROP TABLE calls; --"_s << 0;
        QTest::newRow("a NUL") << u"melanie"_s + QChar{0} << 1;
        QTest::newRow("half a surrogate pair") << QString{QChar{0xd83d}} + u"melanie"_s << 1;
        QTest::newRow("emoji") << u"💧"_s << 3;
        QTest::newRow("a very long text") << u"melanie "_s.repeated(20'000) << 1;
    }
    void searchFindsACallByWhatPeopleRemember()
    {
        QFETCH(QString, typed);
        QFETCH(int, found);
        StoreFixture f;
        f.open();
        QVERIFY(f.append(
            {from(said(u"a"_s, u"1"_s, 1, u"Mon sous-sol est inondé"_s), u"+15145551234"_s, u"Mélanie Roy"_s),
                said(u"a"_s, u"2"_s, 2, u"au 4512, avenue Papineau"_s),
                from(said(u"b"_s, u"1"_s, 3, u"la toilette, le drain est bouché"_s), u"+15145559999"_s),
                from(status(u"c"_s, CallStatus::Ended, 4), u"+14505550000"_s),
                eventOf(u"c"_s, u"r"_s, 5, CallReported{.summary = u"La pompe ne part plus."_s})}));
        f.store.reset(); // closing completes the index
        f.open();
        const auto reader = f.reader();
        QCOMPARE(*reader->count({.text = typed}), found);
        QCOMPARE(reader->page({.text = typed}, 50, {})->calls.size(), static_cast<size_t>(found));
        QCOMPARE(reader->window({.text = typed}, {.column = CallColumn::CustomerName}, 0, 50)->size(),
            static_cast<size_t>(found));
    }

    void everyCharacterCanBeSearchedFor()
    {
        // the search engine's own tables of letters are older than Qt's: what only one of them takes for a
        // letter must not end in an error
        StoreFixture f;
        f.open();
        const auto reader = f.reader();
        for (char32_t c = 0; c < 0x20000; ++c) {
            if (!QChar::isLetterOrNumber(c) && !QChar::isPrint(c))
                continue;
            const auto found = reader->count({.text = u'a' + QString::fromUcs4(&c, 1) + u"b 5"_s});
            QVERIFY2(found, QByteArray::number(static_cast<uint>(c), 16).constData());
        }
    }

    void aCallIsFoundSoonAfterItsEventWasKept()
    {
        StoreFixture f;
        f.open();
        QVERIFY(f.append({said(u"a"_s, u"1"_s, 1, u"inondation"_s)}));
        const auto reader = f.reader();
        QTRY_COMPARE_WITH_TIMEOUT(*reader->count({.text = u"inondation"_s}), 1, 1000);
        QVERIFY(f.append({said(u"a"_s, u"2"_s, 2, u"refoulement"_s)}));
        QTRY_COMPARE_WITH_TIMEOUT(*reader->count({.text = u"refoulement inondation"_s}), 1, 1000);
    }

    void searchAndFiltersWorkTogether()
    {
        StoreFixture f;
        f.open();
        fill(f, 60);
        f.store.reset();
        const auto reader = f.reader();
        for (CallFilter filter : filters()) {
            const qint64 all = *reader->count(filter);
            filter.text = u"bonjour"_s; // everybody says so
            QCOMPARE(*reader->count(filter), all);
            QCOMPARE(static_cast<qint64>(reader->page(filter, 500, {})->calls.size()), all);
            for (int column = 0; column <= static_cast<int>(CallColumn::Duration); ++column) {
                const CallSort sort{.column = static_cast<CallColumn>(column)};
                const auto searched = reader->window(filter, sort, 0, 500);
                QVERIFY(searched);
                filter.text.clear();
                QCOMPARE(*searched, *reader->window(filter, sort, 0, 500));
                filter.text = u"bonjour"_s;
            }
        }
        const CallPage first = *reader->page({.text = u"bonjour"_s}, 40, {});
        const CallPage second = *reader->page({.text = u"bonjour"_s}, 40, first.next);
        QCOMPARE(second.calls.size(), 20U);
        QVERIFY(second.calls.front().listedAt() < first.calls.back().listedAt());
    }

    void theSheetShowsLinesToolsAndHistoryInTheirOrder()
    {
        StoreFixture f;
        f.open();
        QVERIFY(f.append({answered(u"c"_s, u"tool"_s, 5, u"jeudi"_s), said(u"c"_s, u"2"_s, 4, u"deux"_s),
            said(u"c"_s, u"1"_s, 3, u"un"_s), status(u"c"_s, CallStatus::InProgress, 2),
            eventOf(u"c"_s, u"n"_s, 9, NoteAdded{.text = u"rappeler demain"_s}),
            eventOf(u"c"_s, u"s"_s, 3, SpeechChanged{.speaking = true}),
            status(u"c"_s, CallStatus::Ended, 8, u"customer-ended-call"_s)}));
        const auto detail = f.reader()->detail({u"c"_s});
        QVERIFY(detail);
        QCOMPARE(detail->call.lineState, LineState::Ended);
        QCOMPARE(detail->transcript.size(), 2U);
        QCOMPARE(detail->transcript.at(0).text, u"un"_s);
        QCOMPARE(detail->tools.size(), 1U);
        QStringList history;
        for (const HistoryEntry& entry : detail->history)
            history.append(u"%1 %2 %3"_s.arg(entry.who, entry.kind, entry.detail));
        QCOMPARE(history,
            (QStringList{u"vapi status in-progress"_s, u"vapi tool bookAppointment"_s,
                u"vapi status customer-ended-call"_s, u"vapi note rappeler demain"_s}));
    }

    void whatPaulLearnedIsFoundBySearch_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<qint64>("found");
        QTest::newRow("the name") << u"zoe roy"_s << qint64{1};
        QTest::newRow("the address") << u"perdrix"_s << qint64{1};
        QTest::newRow("the number that was said") << u"450 555-0142"_s << qint64{1};
        QTest::newRow("the postal code") << u"j4k2t1"_s << qint64{1};
        QTest::newRow("the problem") << u"racines"_s << qint64{1};
        QTest::newRow("the key of the zone") << u"rive sud"_s << qint64{0};
        QTest::newRow("the key of the service") << u"debouchage"_s << qint64{0};
    }
    void whatPaulLearnedIsFoundBySearch()
    {
        QFETCH(const QString, typed);
        StoreFixture f;
        f.open();
        QVERIFY(f.append({from(status(u"c1"_s, CallStatus::InProgress, 1), u"+15145550137"_s),
            learned(u"c1"_s, u"t1"_s, 2,
                {.name = u"Zoé Roy"_s,
                    .phone = u"+14505550142"_s,
                    .address = u"12, rue des Perdrix"_s,
                    .postalCode = u"J4K 2T1"_s,
                    .zone = u"rive_sud"_s,
                    .service = u"debouchage"_s,
                    .problem = u"Des racines dans le drain."_s})}));
        f.store.reset(); // search is complete once the store has closed
        QTEST(f.reader()->count({.text = typed}).value(), "found");
        QCOMPARE(
            f.number("SELECT count(*) FROM calls WHERE zone = 'rive_sud' AND service = 'debouchage'"), 1);
    }

    void aReaderSeesWhatIsKeptAfterItWasOpened()
    {
        StoreFixture f;
        f.open();
        const auto reader = f.reader();
        QVERIFY(f.append({said(u"c"_s, u"1"_s, 3, u"un"_s)}));
        QCOMPARE(*reader->count({}), 1);
        QVERIFY(reader->call({u"c"_s}));
        QCOMPARE(reader->call({u"d"_s}).error().code, ErrorCode::NotFound);
        QCOMPARE(reader->call({}).error().code, ErrorCode::NotFound);
    }

private:
    //! \a count calls, newest last, of every line state, with and without names and numbers.
    static void fill(StoreFixture& f, int count)
    {
        std::vector<Event> events;
        const std::array names{u"Zoé"_s, u"élodie"_s, QString{}, u"Marc"_s, u"ÉRIC"_s};
        const std::array states{CallStatus::Ringing, CallStatus::InProgress, CallStatus::Forwarding,
            CallStatus::Ended, CallStatus::Ended};
        for (int i = 0; i < count; ++i) {
            const QString call = u"call-%1"_s.arg(i);
            const QString phone
                = i % 4 == 0 ? QString{} : u"+1514555%1"_s.arg((i * 37) % 100, 4, 10, QChar{u'0'});
            const size_t kind = static_cast<size_t>(i) % states.size();
            events.push_back(from(said(call, u"1"_s, i * 10, u"bonjour"_s), phone, names.at(kind)));
            events.push_back(status(call, states.at(kind), i * 10 + 1 + (i * 7) % 5));
        }
        if (!f.append(std::move(events)))
            qFatal("nothing was appended");
    }

    static std::vector<CallFilter> filters()
    {
        return {{}, {.live = true}, {.lineState = LineState::InProgress}, {.lineState = LineState::Ended},
            {.followUp = FollowUp::ToCallBack}, {.followUp = FollowUp::None}, {.priority = Priority::P4},
            {.priority = Priority::P1}, {.live = true, .followUp = FollowUp::None, .priority = Priority::P4},
            {.lineState = LineState::Ended, .live = true}};
    }

    static bool passes(const CallFilter& filter, const Call& call)
    {
        return (!filter.lineState || call.lineState == *filter.lineState)
            && (!filter.live || call.lineState != LineState::Ended)
            && (!filter.followUp || call.followUp == *filter.followUp)
            && (!filter.priority || call.priority == *filter.priority);
    }

    //! What \a column sorts by; unknown names and numbers come after all others.
    static std::pair<qint64, QString> key(CallColumn column, const Call& call)
    {
        const QString last{QChar{0xffff}};
        switch (column) {
        case CallColumn::ListedAt:
            return {toEpochMs(call.listedAt()), {}};
        case CallColumn::Priority:
            return {static_cast<qint64>(call.priority), {}};
        case CallColumn::LineState:
            return {static_cast<qint64>(call.lineState), {}};
        case CallColumn::FollowUp:
            return {static_cast<qint64>(call.followUp), {}};
        case CallColumn::CustomerName:
            return {
                0, call.customer.name.isEmpty() ? last : call.customer.name.toLower().replace(u'é', u'e')};
        case CallColumn::Phone:
            return {0, call.customer.phone.isEmpty() ? last : call.customer.phone};
        case CallColumn::Duration:
            return {call.durationSeconds().value_or(-1), {}};
        case CallColumn::DueAt: // these in tst_call_list
        case CallColumn::Zone:
        case CallColumn::Service:
        case CallColumn::Assignee:
            break;
        }
        Q_UNREACHABLE();
    }
};

QTEST_GUILESS_MAIN(CallReaderTest)
#include "tst_call_reader.moc"
