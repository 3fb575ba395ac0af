// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/call_facts.h"

#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

namespace dispatch {

using namespace Qt::StringLiterals;

namespace {

const CallFacts everything{.name = u"Amir Benali"_s,
    .phone = u"+15145550132"_s,
    .address = u"4820, rue Cartier, Montréal"_s,
    .postalCode = u"H2H 1W5"_s,
    .zone = u"montreal"_s,
    .email = u"amir@exemple.ca"_s,
    .service = u"debouchage"_s,
    .problem = u"Inondation: « ça monte »"_s,
    .window = u"de 3 à 5 jours ouvrables"_s,
    .priority = Priority::P2,
    .quotedMinCents = 35'000,
    .quotedMaxCents = 65'000,
    .alert = AlertRequest{.priority = Priority::P1, .roles = {u"owner"_s, u"plumbing_partner"_s}}};

QByteArray written(const CallFacts& facts)
{
    JsonWriter json;
    json.beginObject();
    writeFacts(json, facts);
    json.endObject();
    return json.take();
}

JsonReader readerOf(const QByteArray& json)
{
    return JsonReader{QJsonDocument::fromJson(json).object()};
}

} // namespace

class CallFactsTest : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression{u".*"_s}); }

    void readsBackWhatItWrote_data();
    void readsBackWhatItWrote();
    void leavesOutWhatIsAbsent();
    void keepsTheJournalsFormat();
    void refusesWhatItNeverWrote_data();
    void refusesWhatItNeverWrote();
};

void CallFactsTest::readsBackWhatItWrote_data()
{
    QTest::addColumn<CallFacts>("facts");
    QTest::newRow("everything") << everything;
    QTest::newRow("nothing") << CallFacts{};
    QTest::newRow("a price from") << CallFacts{.quotedMinCents = 390'000};
    QTest::newRow("a claim of the lowest level") << CallFacts{.priority = Priority::P4};
    QTest::newRow("an alert alone") << CallFacts{
        .alert = AlertRequest{.priority = Priority::P4, .roles = {u"owner"_s}}};
}

void CallFactsTest::readsBackWhatItWrote()
{
    QFETCH(const CallFacts, facts);
    JsonReader json = readerOf(written(facts));
    const CallFacts read = readFacts(json);
    QVERIFY(json.isIntact());
    QVERIFY(read == facts);
    QCOMPARE(read.isEmpty(), facts == CallFacts{});
}

void CallFactsTest::leavesOutWhatIsAbsent()
{
    QCOMPARE(written({}), QByteArrayLiteral("{}"));
    QCOMPARE(written({.zone = u"laval"_s}), QByteArrayLiteral(R"({"zn":"laval"})"));
}

// Journals of years ago are read with these names.
void CallFactsTest::keepsTheJournalsFormat()
{
    const QByteArray journal
        = R"({"nm":"Amir Benali","tel":"+15145550132","adr":"4820, rue Cartier, Montréal","cp":"H2H 1W5",)"
          R"("zn":"montreal","mail":"amir@exemple.ca","svc":"debouchage","pb":"Inondation: « ça monte »",)"
          R"("win":"de 3 à 5 jours ouvrables","pr":"P2","min":35000,"max":65000,"ap":"P1",)"
          R"("ar":["owner","plumbing_partner"]})";
    QCOMPARE(written(everything), journal);
}

void CallFactsTest::refusesWhatItNeverWrote_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("a level that does not exist") << QByteArray{R"({"pr":"P5"})"};
    QTest::newRow("a level that is a number") << QByteArray{R"({"pr":1})"};
    QTest::newRow("a name that is a number") << QByteArray{R"({"nm":1})"};
    QTest::newRow("an amount that is a text") << QByteArray{R"({"min":"350"})"};
    QTest::newRow("an alert for nobody") << QByteArray{R"({"ap":"P1"})"};
    QTest::newRow("somebody alerted for nothing") << QByteArray{R"({"ar":["owner"]})"};
    QTest::newRow("a role that is a number") << QByteArray{R"({"ap":"P1","ar":[1]})"};
}

void CallFactsTest::refusesWhatItNeverWrote()
{
    QFETCH(const QByteArray, json);
    JsonReader reader = readerOf(json);
    static_cast<void>(readFacts(reader));
    QVERIFY(!reader.isIntact());
}

} // namespace dispatch

QTEST_APPLESS_MAIN(dispatch::CallFactsTest)
#include "tst_call_facts.moc"
