// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/search_text.h"

#include <QRegularExpression>
#include <QTest>

using namespace dispatch;
using namespace Qt::StringLiterals;

//! How what people type becomes a search, and what a call is found by.
class SearchTextTest : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void everyWordMustBeginAWord_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("expression");
        QTest::newRow("one word") << u"tremb"_s << u"\"tremb\"*"_s;
        QTest::newRow("two words") << u"rue  Tremblay"_s << u"\"rue\"* AND \"Tremblay\"*"_s;
        QTest::newRow("an apostrophe parts words") << u"l'eau"_s << u"\"l\"* AND \"eau\"*"_s;
        QTest::newRow("operators are words") << u"a OR b"_s << u"\"a\"* AND \"OR\"* AND \"b\"*"_s;
        QTest::newRow("quotes and stars vanish") << u"\"x\"* ^y:z"_s << u"\"x\"* AND \"y\"* AND \"z\"*"_s;
        QTest::newRow("a decomposed accent stays in its word") << u"e\u0301te"_s << u"\"ete\"*"_s;
        QTest::newRow("nothing") << QString{} << QString{};
        QTest::newRow("only punctuation") << u" ?! (-) "_s << QString{};
        QTest::newRow("a NUL parts words") << u"a"_s + QChar{0} + u"b"_s << u"\"a\"* AND \"b\"*"_s;
        QTest::newRow("half a surrogate pair is nothing") << QString{QChar{0xd800}} << QString{};
        QTest::newRow("an emoji is nothing") << u"💧eau"_s << u"\"eau\"*"_s;
    }
    void everyWordMustBeginAWord()
    {
        QFETCH(QString, typed);
        QTEST(matchExpression(typed), "expression");
    }

    void digitsMayBeOneNumber_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::newRow("blanks") << u"514 555 1234"_s;
        QTest::newRow("hyphens") << u"514-555-1234"_s;
        QTest::newRow("brackets") << u"(514) 555-1234"_s;
        QTest::newRow("dots") << u"514.555.1234"_s;
        QTest::newRow("no-break hyphens") << u"514\u2011555\u20111234"_s;
    }
    void digitsMayBeOneNumber()
    {
        QFETCH(QString, typed);
        QCOMPARE(matchExpression(typed), u"(\"5145551234\"* OR (\"514\"* AND \"555\"* AND \"1234\"*))"_s);
    }

    void aHouseNumberAndItsStreetAreWords()
    {
        QCOMPARE(matchExpression(u"1234 rue 12"_s), u"\"1234\"* AND \"rue\"* AND \"12\"*"_s);
        QCOMPARE(matchExpression(u"12, 34"_s), u"\"12\"* AND \"34\"*"_s);
    }

    void aFloodOfWordsIsCutShort()
    {
        const QString expression = matchExpression(u"a "_s.repeated(100'000));
        QCOMPARE(expression.count(u"AND"_s), 23);
    }

    void aNumberIsFoundByEachOfItsUsualLengths()
    {
        const Call call{.customer = {.phone = u"+15145551234"_s, .spokenPhone = u"+14505550000"_s}};
        QCOMPARE(searchDocument(call, {}).phone,
            u"15145551234 5145551234 5551234 1234 14505550000 4505550000 5550000 0000"_s);
    }

    void theKeysOfServiceAndZoneAreNoWordsToLookFor()
    {
        const Call call{.customer = {.zone = u"rive_sud"_s, .email = u"zoe@exemple.ca"_s},
            .service = u"debouchage"_s,
            .window = u"demain matin"_s};
        const SearchDocument document = searchDocument(call, {});
        QCOMPARE((document.name + document.phone + document.place + document.words).trimmed(), QString{});
    }

    void aCallIsFoundByPlaceAndWords()
    {
        const Call call{
            .customer = {.name = u"Mélanie"_s, .address = u"12 rue Roy"_s, .postalCode = u"H2X 1Y4"_s},
            .problem = u"drain"_s,
            .summary = u"bouché"_s};
        const SearchDocument document = searchDocument(call, {{.text = u"bonjour"_s}});
        QCOMPARE(document.name, u"Melanie"_s);
        QCOMPARE(document.place, u"12 rue Roy\nH2X 1Y4\nH2X1Y4"_s);
        QCOMPARE(document.words, u"bouche\ndrain\nbonjour"_s);
    }
};

QTEST_APPLESS_MAIN(SearchTextTest)
#include "tst_search_text.moc"
