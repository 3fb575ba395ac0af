// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rules_command.h"

#include <QBuffer>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

using namespace dispatch;
using namespace Qt::StringLiterals;

namespace {

struct Run {
    int code = -1;
    QByteArray out{};
    QString err{};
};

Run run(const QStringList& args, QByteArray lines = {})
{
    Run run;
    QBuffer in{&lines};
    in.open(QIODevice::ReadOnly);
    QBuffer out{&run.out};
    out.open(QIODevice::WriteOnly);
    QTextStream err{&run.err};
    run.code = runRulesCommand(args, in, out, err);
    return run;
}

QJsonObject object(const QByteArray& json)
{
    return QJsonDocument::fromJson(json).object();
}

//! The answers of \a run, one a line.
QList<QJsonObject> answers(const Run& run)
{
    QList<QJsonObject> out;
    for (const QByteArray& line : run.out.split('\n')) {
        if (!line.isEmpty())
            out.append(object(line));
    }
    return out;
}

} // namespace

class RulesCommandTest : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression{u".*"_s}); }

    void aLineGetsExactlyTheMembersOfTheContract_data()
    {
        QTest::addColumn<QString>("rule");
        QTest::addColumn<QByteArray>("asked");
        QTest::addColumn<QByteArray>("answered");
        const auto row = [](const char* name, const QString& rule, const char* asked, const char* answered) {
            QTest::newRow(name) << rule << QByteArray{asked} << QByteArray{answered};
        };
        row("a flood", u"classify"_s, R"({"id":1,"text":"J’ai de l’eau dans mon sous-sol."})",
            R"({"id":1,"priority":"P1","rule":"RULE","matched":["WORDS"]})");
        row("nothing urgent", u"classify"_s, R"({"id":1,"text":"Bonjour, c’est combien?"})",
            R"({"id":1,"priority":"P4","rule":"RULE","matched":[]})");
        row("a price between two figures", u"quote"_s, R"({"id":1,"service":"debouchage","zone":"montreal"})",
            R"({"id":1,"min":35000,"max":65000,"extras":0,"surcharge":0,"subtotal_min":35000,"tps_min":1750,
                "tvq_min":3491,"total_min":40241,"subtotal_max":65000,"tps_max":3250,"tvq_max":6484,
                "total_max":74734,"floor_applied":false,"flag_high":false})");
        row("a price from a figure on, with the zone's fee", u"quote"_s,
            R"({"id":1,"service":"drain_toit","zone":"rive_sud"})",
            R"({"id":1,"min":45000,"max":null,"extras":0,"surcharge":10000,"subtotal_min":55000,
                "tps_min":2750,"tvq_min":5486,"total_min":63236,"subtotal_max":null,"tps_max":null,
                "tvq_max":null,"total_max":null,"floor_applied":false,"flag_high":false})");
        row("an estimate that a written quote has to confirm", u"quote"_s,
            R"({"id":1,"service":"bac_retention","zone":"laval","options":{"gps":true}})",
            R"({"id":1,"min":450000,"max":450000,"estimate":450000,"extras":5000,"surcharge":0,
                "subtotal_min":455000,"tps_min":22750,"tvq_min":45386,"total_min":523136,
                "subtotal_max":455000,"tps_max":22750,"tvq_max":45386,"total_max":523136,
                "floor_applied":false,"quote_required":true,"flag_high":false})");
        row("a free amount below the floor", u"quote"_s,
            R"({"id":1,"service":"montant_libre","zone":"laval","options":{"base_cents":10000}})",
            R"({"id":1,"min":10000,"max":10000,"extras":0,"surcharge":0,"subtotal_min":35000,"tps_min":1750,
                "tvq_min":3491,"total_min":40241,"subtotal_max":35000,"tps_max":1750,"tvq_max":3491,
                "total_max":40241,"floor_applied":true,"flag_high":false})");
        row("a service that is refused, wherever it is", u"quote"_s, R"({"id":1,"service":"piscine"})",
            R"({"id":1,"refused":true,"reason":"service"})");
        row("a place too far away", u"quote"_s, R"({"id":1,"service":"visite","zone":"hors_zone"})",
            R"({"id":1,"refused":true,"reason":"hors_zone"})");
        row("a service of the plumber", u"quote"_s, R"({"id":1,"service":"sous_dalle","zone":"laval"})",
            R"({"id":1,"referred":true,"to":"plumbing_partner"})");
        row("facts that are known", u"intake"_s,
            R"({"id":1,"raw":{"phone":"450 555-0142","postal_code":"h7n 1a1","city":"Laval"}})",
            R"({"id":1,"phone":"+14505550142","postal_code":"H7N 1A1","zone":"laval"})");
        row("facts that are not", u"intake"_s, R"({"id":1,"raw":{}})",
            R"({"id":1,"phone":null,"postal_code":null,"zone":null})");
    }
    void aLineGetsExactlyTheMembersOfTheContract()
    {
        QFETCH(QString, rule);
        QFETCH(QByteArray, asked);
        QFETCH(QByteArray, answered);
        const Run done = run({rule}, asked);
        QVERIFY2(done.code == 0, done.out.constData());
        const QJsonObject found = object(done.out);
        QJsonObject expected = object(answered);
        // which rule speaks and which words are matched is the classifier's own affair
        if (expected.value("rule"_L1) == "RULE"_L1) {
            QVERIFY(!found.value("rule"_L1).toString().isEmpty());
            QCOMPARE(found.value("matched"_L1).toArray().isEmpty(),
                expected.value("matched"_L1).toArray().isEmpty());
            for (const QString& member : {u"rule"_s, u"matched"_s})
                expected.insert(member, found.value(member));
        }
        QCOMPARE(found, expected);
    }

    void everyOptionReachesThePrice()
    {
        const Run done = run({u"quote"_s},
            R"({"id":1,"service":"gainage","zone":"montreal","feet":12,"options":{"gps":true,"urgence":true,)"
            R"("soir":true,"nuit":false,"week_end":true,"ferie":true,"commercial":true,"base_cents":null}})");
        QVERIFY2(done.code == 0, done.out.constData());
        QCOMPARE(object(done.out).value("max"_L1).toInteger(), 408'000);
        QCOMPARE(object(done.out).value("extras"_L1).toInteger(), 5'000);
    }

    void theIdComesBackAsItWas_data()
    {
        QTest::addColumn<QByteArray>("id");
        for (const char* id : {"7", "-9007199254740993", "0.5", "\"é\\u2028\"", "true", "null", "[1,\"a\"]",
                 "{\"a\":{\"b\":null}}"})
            QTest::newRow(id) << QByteArray{id};
    }
    void theIdComesBackAsItWas()
    {
        QFETCH(QByteArray, id);
        const QByteArray line = R"({"id":)" + id + R"(,"raw":{}})";
        const Run done = run({u"intake"_s}, line);
        QCOMPARE(done.code, 0);
        QVERIFY(object(done.out).value("id"_L1) == object(line).value("id"_L1));
    }

    void anAbsentIdIsNull()
    {
        QVERIFY(object(run({u"intake"_s}, R"({"raw":{}})").out).value("id"_L1).isNull());
    }

    void aLineThatLacksSomethingGetsASentenceAndTheOthersGoOn_data()
    {
        QTest::addColumn<QString>("rule");
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QString>("named");
        const auto row = [](const char* name, const QString& rule, const char* line, const QString& named) {
            QTest::newRow(name) << rule << QByteArray{line} << named;
        };
        row("no JSON", u"classify"_s, "de l'eau partout", u"JSON"_s);
        row("half a line", u"classify"_s, "{\"id\":2,\"text\":\"a", u"JSON"_s);
        row("a list", u"classify"_s, R"([{"id":2,"text":"a"}])", u"JSON"_s);
        row("bytes that are no UTF-8", u"classify"_s, "{\"id\":2,\"text\":\"\xff\xfe\"}", u"JSON"_s);
        row("no text", u"classify"_s, R"({"id":2})", u"text"_s);
        row("a text that is a number", u"classify"_s, R"({"id":2,"text":5})", u"text"_s);
        row("no service", u"quote"_s, R"({"id":2,"zone":"laval"})", u"service"_s);
        row("a service that nobody knows", u"quote"_s, R"({"id":2,"service":"ramonage","zone":"laval"})",
            u"ramonage"_s);
        row("no zone", u"quote"_s, R"({"id":2,"service":"visite"})", u"zone"_s);
        row("a zone that nobody knows", u"quote"_s, R"({"id":2,"service":"visite","zone":"lune"})",
            u"lune"_s);
        row("a length of nothing", u"quote"_s, R"({"id":2,"service":"gainage","zone":"laval","feet":0})",
            u"feet"_s);
        row("a length beyond all bounds", u"quote"_s,
            R"({"id":2,"service":"gainage","zone":"laval","feet":4294967297})", u"feet"_s);
        row("a length with a fraction", u"quote"_s,
            R"({"id":2,"service":"gainage","zone":"laval","feet":10.5})", u"feet"_s);
        row("a free amount without an amount", u"quote"_s,
            R"({"id":2,"service":"montant_libre","zone":"laval"})", u"base_cents"_s);
        row("an option that nobody knows", u"quote"_s,
            R"({"id":2,"service":"visite","zone":"laval","options":{"weekend":true}})", u"weekend"_s);
        row("an option that is a word", u"quote"_s,
            R"({"id":2,"service":"visite","zone":"laval","options":{"soir":"oui"}})", u"soir"_s);
        row("options that are a list", u"quote"_s,
            R"({"id":2,"service":"visite","zone":"laval","options":["soir"]})", u"options"_s);
        row("nothing raw", u"intake"_s, R"({"id":2})", u"raw"_s);
        row("raw as a word", u"intake"_s, R"({"id":2,"raw":"514"})", u"raw"_s);
        row("a number that is no text", u"intake"_s, R"({"id":2,"raw":{"phone":5145550137}})", u"phone"_s);
    }
    void aLineThatLacksSomethingGetsASentenceAndTheOthersGoOn()
    {
        QFETCH(QString, rule);
        QFETCH(QByteArray, line);
        QFETCH(QString, named);
        const QByteArray good = R"({"id":"good","text":"a","service":"visite","zone":"laval","raw":{}})";
        const Run done = run({rule}, good + '\n' + line + '\n' + good);
        QCOMPARE(done.code, 1);
        const QList<QJsonObject> found = answers(done);
        QCOMPARE(found.size(), 3);
        QVERIFY(!found.first().contains("error"_L1) && !found.last().contains("error"_L1));
        const QString sentence = found.at(1).value("error"_L1).toString();
        QVERIFY2(sentence.contains(named), qPrintable(sentence));
        QCOMPARE(found.at(1).keys(), (QStringList{u"error"_s, u"id"_s}));
        QVERIFY(
            found.at(1).value("id"_L1) == object(line).value("id"_L1) || found.at(1).value("id"_L1).isNull());
    }

    void anErrorKeepsItsId()
    {
        const Run done = run({u"classify"_s}, R"({"id":{"file":3}})");
        QVERIFY(object(done.out).value("id"_L1) == object(R"({"file":3})"));
    }

    void blankLinesAndTheLineEndsOfWindowsDoNotMatter()
    {
        const Run done
            = run({u"intake"_s}, "\r\n{\"id\":1,\"raw\":{}}\r\n\n   \n\t{\"id\":2,\"raw\":{}}\n\n");
        QCOMPARE(done.code, 0);
        QCOMPARE(done.out.count('\n'), 2);
        QCOMPARE(answers(done).last().value("id"_L1).toInt(), 2);
    }

    void noLinesAreNoAnswersAndNoError()
    {
        const Run done = run({u"quote"_s});
        QCOMPARE(done.code, 0);
        QVERIFY(done.out.isEmpty());
    }

    void manyLinesKeepTheirOrder()
    {
        constexpr int many = 20'000;
        QByteArray lines;
        for (int i = 0; i < many; ++i)
            lines += R"({"service":"debouchage","zone":"laval","id":)" + QByteArray::number(i) + "}\n";
        QElapsedTimer timer;
        timer.start();
        const Run done = run({u"quote"_s}, lines);
        QCOMPARE(done.code, 0);
        QVERIFY2(timer.elapsed() < 20'000, "one answer must take well below a millisecond");
        const QList<QJsonObject> found = answers(done);
        QCOMPARE(found.size(), many);
        for (int i = 0; i < many; ++i)
            QCOMPARE(found.at(i).value("id"_L1).toInt(), i);
    }

    void wrongUseEndsWithTwoAndASentence_data()
    {
        QTest::addColumn<QStringList>("args");
        QTest::newRow("no rule") << QStringList{};
        QTest::newRow("a rule that nobody knows") << QStringList{u"dance"_s};
        QTest::newRow("two rules") << QStringList{u"quote"_s, u"intake"_s};
        QTest::newRow("an option that nobody knows") << QStringList{u"quote"_s, u"--frobnicate"_s};
        QTest::newRow("a company without a file") << QStringList{u"quote"_s, u"--company"_s};
        QTest::newRow("a company with an empty name") << QStringList{u"quote"_s, u"--company="_s};
    }
    void wrongUseEndsWithTwoAndASentence()
    {
        QFETCH(QStringList, args);
        const Run done = run(args, R"({"id":1,"raw":{}})");
        QCOMPARE(done.code, 2);
        QVERIFY(!done.err.isEmpty());
        QVERIFY(done.out.isEmpty());
    }

    void helpNamesEveryRule()
    {
        const Run done = run({u"--help"_s});
        QCOMPARE(done.code, 0);
        for (const char* name : {"classify", "quote", "intake", "--company"})
            QVERIFY2(done.out.contains(name), name);
        QVERIFY(done.err.isEmpty());
    }
};

QTEST_GUILESS_MAIN(RulesCommandTest)
#include "tst_rules_command.moc"
