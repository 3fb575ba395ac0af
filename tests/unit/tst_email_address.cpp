// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/intake/email_address.h"

#include <QRegularExpression>
#include <QTest>

namespace dispatch {

using namespace Qt::StringLiterals;

class EmailAddressTest : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression{u".*"_s}); }

    void understands_data();
    void understands();
    void refuses_data();
    void refuses();
};

void EmailAddressTest::understands_data()
{
    QTest::addColumn<QString>("heard");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* name, const QString& heard, const QString& expected) {
        QTest::newRow(name) << heard << expected;
    };
    row("typed", u"jean.roy@exemple.ca"_s, u"jean.roy@exemple.ca"_s);
    row("capitals and a full stop", u"Jean.Roy@Exemple.CA."_s, u"jean.roy@exemple.ca"_s);
    row("words around it", u"Mon courriel, c'est jean@exemple.ca, merci"_s, u"jean@exemple.ca"_s);
    row("between brackets", u"Jean Roy <jean@exemple.ca>"_s, u"jean@exemple.ca"_s);
    row("said", u"jean point roy arobase exemple point com"_s, u"jean.roy@exemple.com"_s);
    row("said with words before and behind", u"C'est jean arobase exemple point ca merci"_s,
        u"jean@exemple.ca"_s);
    row("said in English", u"john dot doe at example dot com"_s, u"john.doe@example.com"_s);
    row("the old name of the sign", u"jean a commercial exemple point ca"_s, u"jean@exemple.ca"_s);
    row("a dash", u"jean tiret roy arobase exemple point ca"_s, u"jean-roy@exemple.ca"_s);
    row("a hyphen", u"jean trait d'union roy arobase exemple point ca"_s, u"jean-roy@exemple.ca"_s);
    row("an underscore", u"jean tiret bas roy arobase exemple point ca"_s, u"jean_roy@exemple.ca"_s);
    row("half said, half typed", u"jean.roy arobase exemple.ca"_s, u"jean.roy@exemple.ca"_s);
    row("spelled", u"j e a n arobase exemple point ca"_s, u"jean@exemple.ca"_s);
    row("accents", u"émilie arobase québec point ca"_s, u"emilie@quebec.ca"_s);
    row("two dots in the domain", u"jean arobase ville point qc point ca"_s, u"jean@ville.qc.ca"_s);
    row("twice the same", u"jean@exemple.ca, oui, jean@exemple.ca"_s, u"jean@exemple.ca"_s);
    row("a tag", u"jean+drain@exemple.ca"_s, u"jean+drain@exemple.ca"_s);
}

void EmailAddressTest::understands()
{
    QFETCH(const QString, heard);
    QFETCH(const QString, expected);
    QCOMPARE(emailAddress(heard), expected);
}

void EmailAddressTest::refuses_data()
{
    QTest::addColumn<QString>("heard");
    const QString longLabel = QString{64, u'a'};
    for (const QString& heard : {u""_s, u"jean"_s, u"jean@"_s, u"@exemple.ca"_s, u"jean@exemple"_s,
             u"jean..roy@exemple.ca"_s, u".jean@exemple.ca"_s, u"jean.@exemple.ca"_s, u"jean@-exemple.ca"_s,
             u"jean@exemple.c"_s, u"jean@exemple.123"_s, u"jean@@exemple.ca"_s, u"a@b.ca, c@d.ca"_s,
             u"je n'en ai pas"_s, u"arobase point"_s, u"point point point"_s, u"j@"_s + longLabel + u".ca"_s,
             longLabel + u"a@exemple.ca"_s, u"\"jean roy\"@[127.0.0.1]"_s})
        QTest::newRow(qPrintable(u"« %1 »"_s.arg(heard))) << heard;
}

void EmailAddressTest::refuses()
{
    QFETCH(const QString, heard);
    QCOMPARE(emailAddress(heard), std::nullopt);
}

} // namespace dispatch

QTEST_APPLESS_MAIN(dispatch::EmailAddressTest)
#include "tst_email_address.moc"
