// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/intake/speech_words.h"

#include <QRegularExpression>
#include <QTest>

#include <limits>

namespace dispatch {

using namespace Qt::StringLiterals;

class SpeechWordsTest : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression{u".*"_s}); }

    void saysNumbers_data();
    void saysNumbers();
    void saysMoney_data();
    void saysMoney();
    void saysAnyAmount();
    void saysPrices_data();
    void saysPrices();
    void saysTelephoneNumbers_data();
    void saysTelephoneNumbers();
    void saysAddressesOfMail_data();
    void saysAddressesOfMail();
    void spellsPostalCodes_data();
    void spellsPostalCodes();
};

void SpeechWordsTest::saysNumbers_data()
{
    QTest::addColumn<qint64>("number");
    QTest::addColumn<QString>("words");
    const auto row = [](qint64 number, const QString& words) {
        QTest::newRow(qPrintable(QString::number(number))) << number << words;
    };
    row(0, u"zéro"_s);
    row(1, u"un"_s);
    row(16, u"seize"_s);
    row(17, u"dix-sept"_s);
    row(20, u"vingt"_s);
    row(21, u"vingt et un"_s);
    row(22, u"vingt-deux"_s);
    row(31, u"trente et un"_s);
    row(60, u"soixante"_s);
    row(61, u"soixante et un"_s);
    row(70, u"soixante-dix"_s);
    row(71, u"soixante et onze"_s);
    row(77, u"soixante-dix-sept"_s);
    row(80, u"quatre-vingts"_s);
    row(81, u"quatre-vingt-un"_s);
    row(90, u"quatre-vingt-dix"_s);
    row(91, u"quatre-vingt-onze"_s);
    row(99, u"quatre-vingt-dix-neuf"_s);
    row(100, u"cent"_s);
    row(101, u"cent un"_s);
    row(180, u"cent quatre-vingts"_s);
    row(200, u"deux cents"_s);
    row(201, u"deux cent un"_s);
    row(999, u"neuf cent quatre-vingt-dix-neuf"_s);
    row(1000, u"mille"_s);
    row(1001, u"mille un"_s);
    row(1100, u"mille cent"_s);
    row(2000, u"deux mille"_s);
    row(3900, u"trois mille neuf cents"_s);
    row(21000, u"vingt et un mille"_s);
    row(80000, u"quatre-vingt mille"_s);
    row(200000, u"deux cent mille"_s);
    row(280080, u"deux cent quatre-vingt mille quatre-vingts"_s);
    row(1000000, u"un million"_s);
    row(1000001, u"un million un"_s);
    row(80000000, u"quatre-vingts millions"_s);
    row(200000000, u"deux cents millions"_s);
    row(999999999,
        u"neuf cent quatre-vingt-dix-neuf millions neuf cent quatre-vingt-dix-neuf mille neuf cent quatre-vingt-dix-neuf"_s);
    row(-5, u"moins cinq"_s);
    row(1000000000, u"1000000000"_s);
}

void SpeechWordsTest::saysNumbers()
{
    QFETCH(const qint64, number);
    QFETCH(const QString, words);
    QCOMPARE(numberInWords(number), words);
}

void SpeechWordsTest::saysMoney_data()
{
    QTest::addColumn<qint64>("cents");
    QTest::addColumn<QString>("words");
    const auto row = [](qint64 cents, const QString& words) {
        QTest::newRow(qPrintable(QString::number(cents))) << cents << words;
    };
    row(0, u"zéro dollar"_s);
    row(100, u"un dollar"_s);
    row(200, u"deux dollars"_s);
    row(35000, u"trois cent cinquante dollars"_s);
    row(40241, u"quatre cent deux dollars et quarante et un"_s);
    row(80, u"quatre-vingts cents"_s);
    row(1, u"un cent"_s);
    row(8000, u"quatre-vingts dollars"_s);
    row(20000, u"deux cents dollars"_s);
    row(390000, u"trois mille neuf cents dollars"_s);
    row(100000000, u"un million de dollars"_s);
    row(120000000, u"un million deux cent mille dollars"_s);
    row(20000000000, u"deux cents millions de dollars"_s);
    row(-35000, u"moins trois cent cinquante dollars"_s);
    row(-50, u"moins cinquante cents"_s);
    row(2145, u"vingt et un dollars et quarante-cinq"_s);
}

void SpeechWordsTest::saysMoney()
{
    QFETCH(const qint64, cents);
    QFETCH(const QString, words);
    QCOMPARE(moneyInWords(cents), words);
}

void SpeechWordsTest::saysAnyAmount()
{
    QVERIFY(moneyInWords(std::numeric_limits<qint64>::min()).startsWith(u"moins "));
    QVERIFY(!moneyInWords(std::numeric_limits<qint64>::max()).isEmpty());
    QVERIFY(!numberInWords(std::numeric_limits<qint64>::min()).isEmpty());
}

void SpeechWordsTest::saysPrices_data()
{
    QTest::addColumn<qint64>("min"); // -1: none
    QTest::addColumn<qint64>("max");
    QTest::addColumn<QString>("words");
    const auto row = [](const char* name, qint64 min, qint64 max, const QString& words) {
        QTest::newRow(name) << min << max << words;
    };
    row("a range", 35'000, 65'000, u"entre trois cent cinquante et six cent cinquante dollars, plus taxes"_s);
    row("round hundreds", 20'000, 80'000, u"entre deux cents et huit cents dollars, plus taxes"_s);
    row("from", 45'000, -1, u"à partir de quatre cent cinquante dollars, plus taxes"_s);
    row("up to", -1, 45'000, u"jusqu'à quatre cent cinquante dollars, plus taxes"_s);
    row("one amount", 250'000, 250'000, u"deux mille cinq cents dollars, plus taxes"_s);
    row("cents", 35'050, 65'000,
        u"entre trois cent cinquante dollars et cinquante et six cent cinquante dollars, plus taxes"_s);
    row("nothing", -1, -1, u""_s);
}

void SpeechWordsTest::saysPrices()
{
    QFETCH(const qint64, min);
    QFETCH(const qint64, max);
    QFETCH(const QString, words);
    const auto cents = [](qint64 value) { return value < 0 ? std::nullopt : std::optional{value}; };
    QCOMPARE(priceInWords(cents(min), cents(max)), words);
}

void SpeechWordsTest::saysTelephoneNumbers_data()
{
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("words");
    QTest::newRow("of the company") << u"+14502803222"_s
                                    << u"quatre cinq zéro, deux huit zéro, trois deux deux deux"_s;
    QTest::newRow("as displayed") << u"514 555-0137"_s
                                  << u"cinq un quatre, cinq cinq cinq, zéro un trois sept"_s;
    QTest::newRow("of another country")
        << u"+33199001234"_s << u"plus trois trois, un neuf, neuf zéro, zéro un, deux trois, quatre"_s;
    QTest::newRow("none") << u"anonymous"_s << QString{};
}

void SpeechWordsTest::saysTelephoneNumbers()
{
    QFETCH(const QString, number);
    QFETCH(const QString, words);
    QCOMPARE(phoneInWords(number), words);
}

void SpeechWordsTest::saysAddressesOfMail_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("words");
    QTest::newRow("the company's") << u"info@drainfortin.com"_s << u"info arobase drainfortin point com"_s;
    QTest::newRow("every symbol")
        << u"Jean-Guy_roy.2+x@exemple.ca"_s
        << u"jean tiret guy tiret bas roy point deux plus x arobase exemple point ca"_s;
    QTest::newRow("figures") << u"a24@b.ca"_s << u"a deux quatre arobase b point ca"_s;
    QTest::newRow("nothing") << u" "_s << QString{};
}

void SpeechWordsTest::saysAddressesOfMail()
{
    QFETCH(const QString, address);
    QFETCH(const QString, words);
    QCOMPARE(emailInWords(address), words);
}

void SpeechWordsTest::spellsPostalCodes_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("words");
    QTest::newRow("as it is kept") << u"H2H 1W5"_s << u"H, deux, H… un, W, cinq"_s;
    QTest::newRow("as it is typed") << u"j4w3k0"_s << u"J, quatre, W… trois, K, zéro"_s;
    QTest::newRow("none") << u"12345"_s << QString{};
}

void SpeechWordsTest::spellsPostalCodes()
{
    QFETCH(const QString, code);
    QFETCH(const QString, words);
    QCOMPARE(postalCodeInWords(code), words);
}

} // namespace dispatch

QTEST_APPLESS_MAIN(dispatch::SpeechWordsTest)
#include "tst_speech_words.moc"
