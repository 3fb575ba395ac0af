// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/tools/tool_values.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

#include <limits>

namespace dispatch {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 none = -1; // in a row: not given

} // namespace

class ToolValuesTest : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression{u".*"_s}); }

    void readsAmounts_data();
    void readsAmounts();
    void readsLengths_data();
    void readsLengths();
    void readsLevels_data();
    void readsLevels();
    void readsYesAndNo_data();
    void readsYesAndNo();
    void readsTexts_data();
    void readsTexts();
};

void ToolValuesTest::readsAmounts_data()
{
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<qint64>("cents");
    const auto row = [](const char* name, const QJsonValue& value, qint64 cents) {
        QTest::newRow(name) << value << cents;
    };
    row("a number", 350, 35'000);
    row("a number with cents", 350.5, 35'050);
    row("nothing to pay", 0, 0);
    row("figures", u"350"_s, 35'000);
    row("French", u"3 500,00 $"_s, 350'000);
    row("French with hard blanks", u"3\u00a0500,50\u00a0$"_s, 350'050);
    row("French with narrow blanks", u"3\u202f500 $"_s, 350'000);
    row("English", u"$3,500.00"_s, 350'000);
    row("a dot between thousands", u"3.500"_s, 350'000);
    row("one figure of cents", u"350,5"_s, 35'050);
    row("thousands", u"12 k"_s, 1'200'000);
    row("thousands and a half", u"3,5k$"_s, 350'000);
    row("words around it", u"environ 4000 dollars"_s, 400'000);
    row("millions", u"1 000 000 $"_s, 100'000'000);
    row("two amounts", u"350 à 650"_s, none);
    row("less than nothing", -5, none);
    row("less than nothing in words", u"-5"_s, none);
    row("too much", 1e12, none);
    row("too many figures", u"12345678901234"_s, none);
    row("not a number", std::numeric_limits<double>::quiet_NaN(), none);
    row("no figures", u"beaucoup"_s, none);
    row("a yes", true, none);
    row("a list", QJsonArray{350}, none);
}

void ToolValuesTest::readsAmounts()
{
    QFETCH(const QJsonValue, value);
    QTEST(toolCents(value).value_or(none), "cents");
}

void ToolValuesTest::readsLengths_data()
{
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<int>("feet");
    const auto row
        = [](const char* name, const QJsonValue& value, int feet) { QTest::newRow(name) << value << feet; };
    row("a number", 20, 20);
    row("a part of a foot", 20.2, 21);
    row("a text", u"20"_s, 20);
    row("words around it", u"environ 20 pieds"_s, 20);
    row("a part in French", u"20,5 pi"_s, 21);
    row("none", 0, none);
    row("less than none", u"-20"_s, none);
    row("too many", 1e9, none);
    row("no figures", u"vingt"_s, none);
    row("a yes", true, none);
}

void ToolValuesTest::readsLengths()
{
    QFETCH(const QJsonValue, value);
    QTEST(toolFeet(value).value_or(none), "feet");
}

void ToolValuesTest::readsLevels_data()
{
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<int>("level");
    const auto row = [](const QJsonValue& value, int level) {
        QTest::newRow(qPrintable(value.toVariant().toString())) << value << level;
    };
    row(u"P1"_s, 1);
    row(u"p2"_s, 2);
    row(u"P3 - majeur"_s, 3);
    row(u"Urgence P1"_s, 1);
    row(u"priorité 2"_s, 2);
    row(u"4"_s, 4);
    row(3, 3);
    row(u"critical"_s, 1);
    row(u"Urgent"_s, 1);
    row(u"urgence immédiate"_s, 1);
    row(u"Municipal"_s, 2);
    row(u"majeur"_s, 3);
    row(u"low"_s, 4);
    row(u"standard"_s, 4);
    row(u"high"_s, none);
    row(u"medium"_s, none);
    row(u"P5"_s, none);
    row(u"il y a 2 pouces d'eau"_s, none);
    row(5, none);
    row(1.5, none);
    row(true, none);
    row(QJsonValue{}, none);
}

void ToolValuesTest::readsLevels()
{
    QFETCH(const QJsonValue, value);
    const std::optional<Priority> level = toolPriority(value);
    QTEST(level ? static_cast<int>(*level) + 1 : static_cast<int>(none), "level");
}

void ToolValuesTest::readsYesAndNo_data()
{
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<std::optional<bool>>("expected");
    for (const QJsonValue& yes :
        {QJsonValue{true}, QJsonValue{u"true"_s}, QJsonValue{u"Oui"_s}, QJsonValue{u"yes"_s}, QJsonValue{1}})
        QTest::addRow("yes: %s", qPrintable(yes.toVariant().toString())) << yes << std::optional{true};
    for (const QJsonValue& no : {QJsonValue{false}, QJsonValue{u"False"_s}, QJsonValue{u"non"_s},
             QJsonValue{u"pas urgent"_s}, QJsonValue{0}})
        QTest::addRow("no: %s", qPrintable(no.toVariant().toString())) << no << std::optional{false};
    for (const QJsonValue& neither :
        {QJsonValue{u"P1"_s}, QJsonValue{u""_s}, QJsonValue{2}, QJsonValue{}, QJsonValue{QJsonObject{}}})
        QTest::addRow("neither: %s", qPrintable(neither.toVariant().toString()))
            << neither << std::optional<bool>{};
}

void ToolValuesTest::readsYesAndNo()
{
    QFETCH(const QJsonValue, value);
    QFETCH(const std::optional<bool>, expected);
    QVERIFY(toolFlag(value) == expected);
}

void ToolValuesTest::readsTexts_data()
{
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* name, const QJsonValue& value, const QString& expected) {
        QTest::newRow(name) << value << expected;
    };
    row("blanks around", u"  Amir  Benali "_s, u"Amir Benali"_s);
    row("a whole number", 4505550138.0, u"4505550138"_s);
    row("no whole number", 1.5, {});
    row("a line break parts what is around it", u"Pas d'inondation\nL'eau monte"_s,
        u"Pas d'inondation, L'eau monte"_s);
    row("a zero byte", QString{u'a'} + QChar{0} + u'b', u"a b"_s);
    row("very long", QString{5000, u'x'}, QString{4000, u'x'});
    row("cut before a character outside the plane", QString{3999, u'x'} + u"😀"_s, QString{3999, u'x'});
    row("a yes", true, {});
    row("a list", QJsonArray{u"a"_s}, {});
    row("null", QJsonValue::Null, {});
}

void ToolValuesTest::readsTexts()
{
    QFETCH(const QJsonValue, value);
    QTEST(toolText(value), "expected");
}

} // namespace dispatch

QTEST_APPLESS_MAIN(dispatch::ToolValuesTest)
#include "tst_tool_values.moc"
