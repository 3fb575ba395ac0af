// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/company_files.h"

#include <QRegularExpression>
#include <QTest>

using namespace dispatch;
using namespace Qt::StringLiterals;

namespace {

CompanyFault firstFault(const QByteArray& json)
{
    const CompanyReading reading = readCompany(json);
    return reading.faults.empty() ? CompanyFault{} : reading.faults.front();
}

} // namespace

class CompanyReaderTest : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression{u".*"_s}); }

    void saysWhatBelongsThere_data();
    void saysWhatBelongsThere();
    void putsAMissingMemberWhereItBelongs();
    void tellsManyFaultsAtOnce();
    void refusesTextsThatAreNoCompany_data();
    void refusesTextsThatAreNoCompany();
    void seesNamesThatAreSaidTwice_data();
    void seesNamesThatAreSaidTwice();
    void survivesAnyBytes();
};

void CompanyReaderTest::saysWhatBelongsThere_data()
{
    QTest::addColumn<QByteArray>("right");
    QTest::addColumn<QByteArray>("wrong");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* name, const char* right, const char* wrong, const QString& value,
                         const QString& expected) {
        QTest::newRow(name) << QByteArray{right} << QByteArray{wrong} << value << expected;
    };
    row("a range", R"("within_minutes": 5)", R"("within_minutes": 0)", u"0"_s, u"1…10080"_s);
    row("a type", R"("high_cents": 5000000)", R"("high_cents": [1, "x"])", u"[1,\"x\"]"_s, u"integer"_s);
    row("words", R"("counts": "elapsed")", R"("counts": "x")", u"x"_s, u"crew_minutes | elapsed"_s);
    row("names", R"("soir": {)", R"("soir": {"x": 1,)", u"1"_s, u"permille | fixed_cents"_s);
    row("the other place", R"("fosses septiques")", R"("Roots")", u"roots"_s, u"services[3].words[10]"_s);
    row("the floor", R"("min_cents": 45000)", R"("min_cents": 34999)", u"34999"_s,
        u"≥ 35000 (pricing.floor_cents)"_s);
    row("the key that is missing", R"("key": "puisard")", R"("key": "puits")", u"puisard"_s, QString{});
    row("a shortened text", R"("name": "visite")",
        R"("name": "a                                                              b\tc")", u"a b c"_s,
        u"^\\S(.*\\S)?$"_s);
}

void CompanyReaderTest::saysWhatBelongsThere()
{
    QFETCH(const QByteArray, right);
    QFETCH(const QByteArray, wrong);
    const CompanyFault fault = firstFault(spoilt(right, wrong));
    QTEST(fault.value, "value");
    QTEST(fault.expected, "expected");
}

void CompanyReaderTest::putsAMissingMemberWhereItBelongs()
{
    const QByteArray right = R"("key": "gainage",)";
    const CompanyFault fault = firstFault(spoilt(right, ""));
    QCOMPARE(fault.problem, CompanyProblem::Missing);
    QCOMPARE(fault.key, u"services[7].key"_s);
    QCOMPARE(fault.line, lineOf(right) - 1);
}

void CompanyReaderTest::tellsManyFaultsAtOnce()
{
    QByteArray two = builtInFile();
    two.replace(R"("floor_cents": 35000)", R"("floor_cents": -1)");
    two.replace(R"("06:00")", R"("6 h")");
    const CompanyReading reading = readCompany(two);
    QCOMPARE(reading.faults.size(), size_t{2});
    QCOMPARE(reading.faults.at(0).key, u"pricing.floor_cents"_s);
    QCOMPARE(reading.faults.at(1).key, u"crew_hours.from"_s);
    const QByteArray many = QByteArray{builtInFile()}.replace(R"("standing": )", R"("standingg": )");
    QCOMPARE(readCompany(many).faults.size(), mostCompanyFaults);
}

void CompanyReaderTest::refusesTextsThatAreNoCompany_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<CompanyProblem>("problem");
    QTest::addColumn<int>("line");
    using P = CompanyProblem;
    const auto row = [](const char* name, const QByteArray& json, P problem, int line) {
        QTest::newRow(name) << json << problem << line;
    };
    row("nothing", "", P::NotJson, 1);
    row("a list", "[]", P::WrongType, 1);
    row("a number", "5", P::NotJson, 1);
    row("an empty object", "\n{}", P::Missing, 2);
    row("a comma too many", "{\n \"a\": 1,\n}", P::NotJson, 3);
    row("no closing bracket", "{\n \"a\": [1,\n", P::NotJson, 3);
    row("no UTF-8", "{\n\"a\": \"\xC3\x28\"}", P::NotJson, 2);
    row("65 open brackets", "\n" + QByteArray(65, '[') + QByteArray(65, ']'), P::TooDeep, 2);
    row("100 000 open brackets", QByteArray(100'000, '['), P::TooDeep, 1);
    row("100 000 open objects", QByteArray{"{\"a\":"}.repeated(100'000), P::TooDeep, 1);
    row("a file for a library", QByteArray(largestCompanyFile + 1, ' '), P::TooLarge, 1);
    row("a file of blanks", QByteArray(largestCompanyFile, ' '), P::NotJson, 1);
    row("the right file with a tail", builtInFile() + "x", P::NotJson,
        static_cast<int>(builtInFile().count('\n')) + 1);
}

void CompanyReaderTest::refusesTextsThatAreNoCompany()
{
    QFETCH(const QByteArray, json);
    const CompanyReading reading = readCompany(json);
    QVERIFY(!reading.company);
    QVERIFY(!reading.faults.empty());
    QTEST(reading.faults.front().problem, "problem");
    QTEST(reading.faults.front().line, "line");
}

void CompanyReaderTest::seesNamesThatAreSaidTwice_data()
{
    QTest::addColumn<QByteArray>("again");
    QTest::newRow("the same bytes") << QByteArray{R"("standing": "refused", )"};
    QTest::newRow("written with an escape") << QByteArray{R"("st\u0061nding": "refused", )"};
    QTest::newRow("on the line before") << QByteArray{"\"standing\": \"refused\",\n"};
}

void CompanyReaderTest::seesNamesThatAreSaidTwice()
{
    QFETCH(const QByteArray, again);
    const CompanyReading reading = readCompany(spoilt("\"standing\"", again + "\"standing\""));
    QVERIFY(!reading.company);
    QCOMPARE(reading.faults.size(), size_t{1});
    QCOMPARE(reading.faults.front(),
        (CompanyFault{.problem = CompanyProblem::Duplicate,
            .line = lineOf("\"standing\"") + static_cast<int>(again.count('\n')),
            .key = u"services[0].standing"_s,
            .expected = QString::number(lineOf("\"standing\""))}));
}

void CompanyReaderTest::survivesAnyBytes()
{
    for (qsizetype length = 0; length < builtInFile().size(); length += 211)
        QVERIFY(!readCompany(builtInFile().first(length)).company);
    quint32 state = 1;
    for (int round = 0; round < 150; ++round) {
        QByteArray changed = builtInFile();
        state = state * 1'664'525 + 1'013'904'223;
        changed[static_cast<qsizetype>(state >> 8) % changed.size()] = static_cast<char>(state >> 4);
        const CompanyReading reading = readCompany(changed);
        QCOMPARE(reading.company.has_value(), reading.faults.empty());
    }
    // a long name over many elements: the paths of all of them would fill the memory
    const QByteArray name(300'000, 'n');
    const QByteArray elements = QByteArray{"1,"}.repeated(300'000) + '1';
    QVERIFY(!readCompany("{\"" + name + "\":[" + elements + "]}").company);
}

QTEST_APPLESS_MAIN(CompanyReaderTest)
#include "tst_company_reader.moc"
