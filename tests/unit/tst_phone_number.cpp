// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/phone_number.h"

#include <QRegularExpression>
#include <QTest>

namespace dispatch {

using namespace Qt::StringLiterals;

class PhoneNumberTest : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression{u".*"_s}); }

    void readsDisplayedNumbers_data();
    void readsDisplayedNumbers();
    void refusesWhatIsNoNumber_data();
    void refusesWhatIsNoNumber();
};

void PhoneNumberTest::readsDisplayedNumbers_data()
{
    QTest::addColumn<QString>("displayed");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* name, const QString& displayed, const QString& expected) {
        QTest::newRow(name) << displayed << expected;
    };
    row("E.164", u"+15145550137"_s, u"+15145550137"_s);
    row("ten digits", u"5145550137"_s, u"+15145550137"_s);
    row("eleven digits", u"1 514 555 0137"_s, u"+15145550137"_s);
    row("Québec punctuation", u"(514) 555-0137"_s, u"+15145550137"_s);
    row("dots", u"514.555.0137"_s, u"+15145550137"_s);
    row("no-break blanks and dashes", u"+1\u00A0514\u2011555\u20130137"_s, u"+15145550137"_s);
    row("blanks around", u"  +14505550100 "_s, u"+14505550100"_s);
    row("France", u"+33 1 99 00 12 34"_s, u"+33199001234"_s);
    row("a SIP address of a number", u"sip:+15145550137@pbx.exemple.ca;user=phone"_s, u"+15145550137"_s);
    row("a secure SIP address", u"SIPS:5145550137@exemple.ca"_s, u"+15145550137"_s);
    row("a telephone address", u"tel:+1-514-555-0137;ext=5"_s, u"+15145550137"_s);
}

void PhoneNumberTest::readsDisplayedNumbers()
{
    QFETCH(const QString, displayed);
    QFETCH(const QString, expected);
    QCOMPARE(toE164(displayed), expected);
}

void PhoneNumberTest::refusesWhatIsNoNumber_data()
{
    QTest::addColumn<QString>("displayed");
    for (const char16_t* text :
        {u"", u"   ", u"anonymous", u"Anonyme", u"Restricted", u"unknown", u"+", u"+1", u"911", u"555-0137",
            u"+0123456789", u"+1234567890123456", u"0145550137", u"114555013", u"+1514555013",
            u"+151455501377", u"1145550137 2", u"514 155 0137", u"514-555-013x", u"514 555 0137 poste 12",
            u"sip:repartition@pbx.exemple.ca", u"sip:@exemple.ca", u"sip:", u"٥١٤٥٥٥٠١٣٧", u"++15145550137",
            u"+15145550137,,1", u"+266696687", u"+7378742833", u"7378742833", u"+86282452253"})
        QTest::newRow(qPrintable(u"« %1 »"_s.arg(QString::fromUtf16(text)))) << QString::fromUtf16(text);
}

void PhoneNumberTest::refusesWhatIsNoNumber()
{
    QFETCH(const QString, displayed);
    QCOMPARE(toE164(displayed), std::nullopt);
}

} // namespace dispatch

QTEST_APPLESS_MAIN(dispatch::PhoneNumberTest)
#include "tst_phone_number.moc"
