// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/company/json_locator.h"

#include <QRegularExpression>
#include <QTest>

using namespace dispatch;
using namespace Qt::StringLiterals;

class JsonLocatorTest : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression{u".*"_s}); }

    void findsLines_data();
    void findsLines();
    void seesNamesThatAreSaidTwice();
    void followsSoManyLevels();
};

void JsonLocatorTest::findsLines_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("line");
    QTest::newRow("the whole text") << QString{} << 2;
    QTest::newRow("a member") << u"a"_s << 3;
    QTest::newRow("an element") << u"b[1]"_s << 6;
    QTest::newRow("a member of an element") << u"b[1].c"_s << 7;
    QTest::newRow("a value below its name") << u"d"_s << 10;
    QTest::newRow("a name with an escape") << u"é"_s << 11;
    QTest::newRow("a member that is missing") << u"b[1].zz"_s << 6;
    QTest::newRow("an element that is missing") << u"b[7]"_s << 4;
    QTest::newRow("all missing") << u"x.y[3].z"_s << 2;
}

void JsonLocatorTest::findsLines()
{
    QFETCH(const QString, path);
    const JsonLocator locator{"\n{\n\"a\": \"\\\"\", \n\"b\": [\n1,\n{\n\"c\": -1.5e3}\n],\n\"d\":\n"
                              "true, \n\"\\u00e9\": {} }"};
    QTEST(locator.line(path), "line");
    QCOMPARE(locator.duplicates(), std::vector<JsonLocator::Place>{});
    QCOMPARE(locator.tooDeepAt(), std::nullopt);
}

void JsonLocatorTest::seesNamesThatAreSaidTwice()
{
    const JsonLocator locator{R"({"a": {"b": 1, "b": 2}, "c": [{"b": 1}, {"b": 2, "\u0062": 3}], "a": 1})"};
    const std::vector<JsonLocator::Place> expected{
        {.path = u"a.b"_s, .line = 1}, {.path = u"c[1].b"_s, .line = 1}, {.path = u"a"_s, .line = 1}};
    QCOMPARE(locator.duplicates(), expected);
}

void JsonLocatorTest::followsSoManyLevels()
{
    const QByteArray most
        = QByteArray(JsonLocator::mostNesting, '[') + QByteArray(JsonLocator::mostNesting, ']');
    QCOMPARE(JsonLocator{most}.tooDeepAt(), std::nullopt);
    QCOMPARE(JsonLocator{"[\n" + most + "]"}.tooDeepAt(), std::optional{2});
    QCOMPARE(JsonLocator{QByteArray(1'000'000, '[')}.tooDeepAt(), std::optional{1});
}

QTEST_APPLESS_MAIN(JsonLocatorTest)
#include "tst_json_locator.moc"
