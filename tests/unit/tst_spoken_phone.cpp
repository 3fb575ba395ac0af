// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/intake/phone_reading.h"
#include "core/domain/intake/speech_words.h"
#include "core/domain/intake/spoken_phone.h"
#include "core/domain/intake/spoken_words.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

namespace dispatch {

using namespace Qt::StringLiterals;

namespace {

constexpr int rounds = 2'000;
constexpr int fewerRounds = 500; // of what takes longer to read
constexpr quint32 seed = 20250912;

QString randomNumber(QRandomGenerator& random)
{
    static const QStringList areas{u"514"_s, u"438"_s, u"450"_s, u"579"_s, u"263"_s, u"418"_s, u"819"_s,
        u"873"_s, u"354"_s, u"581"_s, u"367"_s, u"468"_s, u"800"_s, u"888"_s};
    QString number;
    do {
        number = areas.at(random.bounded(areas.size()))
            + QString::number(random.bounded(10'000'000)).rightJustified(7, u'0');
    } while (!isNorthAmericanNumber(number));
    return number;
}

//! "zéro sept", "trente-deux"
QString pairInWords(QStringView pair)
{
    const QString words = numberInWords(pair.toInt());
    return pair.startsWith(u'0') ? u"zéro "_s + words : words;
}

QString randomText(QRandomGenerator& random)
{
    static const QStringList pieces{u"quatre"_s, u"vingt"_s, u"dix"_s, u"cent"_s, u"deux"_s, u"de"_s, u"si"_s,
        u"saint"_s, u"mille"_s, u"soixante"_s, u"zéros"_s, u"double"_s, u"fois"_s, u"non"_s, u"poste"_s,
        u"5"_s, u"514"_s, u"555"_s, u","_s, u"+"_s, u"et"_s};
    QString text;
    const int length = random.bounded(700);
    while (text.size() < length) {
        if (random.bounded(3) > 0)
            text += pieces.at(random.bounded(pieces.size())) + u' ';
        else
            text += QChar{static_cast<char16_t>(random.bounded(0x10000))};
    }
    return text;
}

} // namespace

class SpokenPhoneTest : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression{u".*"_s}); }

    void hearsNumbers_data();
    void hearsNumbers();
    void refusesWhatIsNoNumber_data();
    void refusesWhatIsNoNumber();
    void keepsATypedForeignNumber();
    void hearsWhatPaulSays();
    void hearsPairs();
    void hearsHundredsAndPairs();
    void endsSoonOnAnything_data();
    void endsSoonOnAnything();
    void survivesAnyText();
};

void SpokenPhoneTest::hearsNumbers_data()
{
    QTest::addColumn<QString>("heard");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* name, const QString& heard, const QString& expected) {
        QTest::newRow(name) << heard << u"+1"_s + expected;
    };
    row("E.164", u"+15145550137"_s, u"5145550137"_s);
    row("ten digits", u"5145550137"_s, u"5145550137"_s);
    row("brackets and a hyphen", u"(514) 555-0137"_s, u"5145550137"_s);
    row("dots", u"514.555.0137"_s, u"5145550137"_s);
    row("blanks", u"514 555 0137"_s, u"5145550137"_s);
    row("a country code and blanks", u"+1 514 555 0137"_s, u"5145550137"_s);
    row("a 1 before it", u"1 514 555-0137"_s, u"5145550137"_s);
    row("a 1 and hyphens", u"1-450-280-3222"_s, u"4502803222"_s);
    row("no-break blanks", u"514 555‑0137"_s, u"5145550137"_s);
    row("pairs in figures", u"450 280 32 22"_s, u"4502803222"_s);
    row("a frame around figures", u"mon numéro c'est le 450 280-3222, merci"_s, u"4502803222"_s);
    row("an English frame", u"my number is 514-555-0137 thanks"_s, u"5145550137"_s);
    row("area code in English", u"area code 514, number 555-0137"_s, u"5145550137"_s);
    row("an extension by poste", u"514 555-0137 poste 12"_s, u"5145550137"_s);
    row("an extension by ext.", u"514-555-0137 ext. 204"_s, u"5145550137"_s);
    row("an extension glued on", u"(514) 555-0137 x12"_s, u"5145550137"_s);
    row("an extension aloud", u"cinq un quatre, cinq cinq cinq, zéro un trente-sept, poste deux cent douze"_s,
        u"5145550137"_s);
    row("four fifty", u"quatre cinquante, cinq cinq cinq, zéro un trente-cinq"_s, u"4505550135"_s);
    row("no commas at all", u"cinq cent quatorze cinq cinq cinq zéro un trente-sept"_s, u"5145550137"_s);
    row("hundreds then pairs", u"quatre cent cinquante deux cent quatre-vingts trente-deux vingt-deux"_s,
        u"4502803222"_s);
    row("digit by digit", u"cinq un quatre, cinq cinq cinq, zéro, un, trois, un"_s, u"5145550131"_s);
    row("four thirty-eight", u"quatre-trente-huit, cinq cinq cinq, zéro un quarante"_s, u"4385550140"_s);
    row("five seventy-nine", u"cinq-soixante-dix-neuf cinq cinq cinq zéro un douze"_s, u"5795550112"_s);
    row("five hundred seventy-nine",
        u"cinq cent soixante-dix-neuf, deux cent vingt et un, soixante et onze quatre-vingt-dix-sept"_s,
        u"5792217197"_s);
    row("eight hundred nineteen", u"huit cent dix-neuf cinq cinq cinq zéro un zéro deux"_s, u"8195550102"_s);
    row("eight hundred seventy-three",
        u"huit cent soixante-treize, trois cent vingt, quarante quarante-quatre"_s, u"8733204044"_s);
    row("four eighteen", u"quatre dix-huit, six cent quarante, quinze quatre-vingt-onze"_s, u"4186401591"_s);
    row("two sixty-three", u"deux soixante-trois, cinq cinq cinq, zéro un soixante-dix-huit"_s,
        u"2635550178"_s);
    row("free to call", u"un huit cent cinq cinq cinq zéro un vingt-trois"_s, u"8005550123"_s);
    row("free to call in English", u"one eight hundred five five five oh one two three"_s, u"8005550123"_s);
    row("free to call, 888", u"un huit huit huit, deux cent trente, quatorze zéro six"_s, u"8882301406"_s);
    row("le quatre cinquante", u"c'est le quatre cinquante, deux huit zéro, trente-deux vingt-deux"_s,
        u"4502803222"_s);
    row("spoken as Paul says it", u"quatre cinq zéro, deux huit zéro, trois deux deux deux"_s,
        u"4502803222"_s);
    row("hesitations", u"euh cinq un quatre euh cinq cinq cinq pis euh zéro un trente-sept"_s,
        u"5145550137"_s);
    row("tiret aloud", u"cinq un quatre tiret cinq cinq cinq tiret zéro un trois sept"_s, u"5145550137"_s);
    row("pairs in English", u"four five oh, two eight oh, thirty-two twenty-two"_s, u"4502803222"_s);
    row("the letter O", u"five one four five five five o one three seven"_s, u"5145550137"_s);
    row("English digits", u"five one four, five five five, zero one three seven"_s, u"5145550137"_s);
    row("English hundreds", u"four fifty, two hundred and eighty, thirty-two hundred"_s, u"4502803200"_s);
    row("figures and words", u"514 cinq cinq cinq 01 trente-deux"_s, u"5145550132"_s);
    row("words and figures", u"cinq quatorze 555 0137"_s, u"5145550137"_s);
    row("hundred between figures", u"5 cent 14 555 0137"_s, u"5145550137"_s);
    row("hundreds in figures, the rest after", u"500 14 555 0137"_s, u"5145550137"_s);
    row("hundreds in figures twice", u"400 50 200 80 32 22"_s, u"4502803222"_s);
    row("double", u"cinq un quatre, double cinq cinq, zéro un trois sept"_s, u"5145550137"_s);
    row("triple", u"cinq un quatre, triple cinq, zéro un trois sept"_s, u"5145550137"_s);
    row("three zeros", u"cinq un quatre cinq cinq cinq un trois zéros"_s, u"5145551000"_s);
    row("three times five", u"cinq un quatre, trois fois cinq, zéro un trois sept"_s, u"5145550137"_s);
    row("two thousand", u"cinq cent quatorze, deux cent quatre-vingts, deux mille"_s, u"5142802000"_s);
    row("three thousand two hundred",
        u"quatre cinquante deux cent quatre-vingts trois mille deux cent vingt-deux"_s, u"4502803222"_s);
    row("an area code said twice", u"514, 514 555 0137"_s, u"5145550137"_s);
    row("an area code said twice aloud",
        u"cinq un quatre, cinq un quatre, cinq cinq cinq, zéro un trois sept"_s, u"5145550137"_s);
    row("a number said twice", u"514 555 0137, je répète, 514 555 0137"_s, u"5145550137"_s);
    row("a number said twice in one breath", u"514 555 0137 514 555 0137"_s, u"5145550137"_s);
    row("said in two ways", u"514 555 0137, cinq cent quatorze cinq cinq cinq zéro un trente-sept"_s,
        u"5145550137"_s);
    row("the last four corrected", u"514 555 0136, non, 0137"_s, u"5145550137"_s);
    row("the last four corrected aloud",
        u"cinq un quatre cinq cinq cinq zéro un trente-six, pardon, zéro un trente-sept"_s, u"5145550137"_s);
    row("all corrected", u"514 555 0136, non pardon, 450 555 0135"_s, u"4505550135"_s);
    row("no correction but an address", u"514 555 0137, non, au 4820 rue Cartier"_s, u"5145550137"_s);
    row("six heard as si", u"quatre cinquante cinq cinq cinq zéro un si zéro"_s, u"4505550160"_s);
    row("huit heard as oui", u"quatre trente oui cinq cinq cinq zéro un quarante"_s, u"4385550140"_s);
    row("cinq heard as saint", u"saint un quatre saint saint saint zéro un trois sept"_s, u"5145550137"_s);
    row("vingt heard as vin", u"quatre cinquante deux huit zéro trente-deux vin deux"_s, u"4502803222"_s);
    row("cent heard as sans", u"cinq sans quatorze cinq cinq cinq zéro un trente-sept"_s, u"5145550137"_s);
    row("deux heard as de", u"quatre cinquante de huit zéro trente-deux vingt-deux"_s, u"4502803222"_s);
    row("sans frais is no digit", u"514 555 0137 sans frais"_s, u"5145550137"_s);
    row("a polite si at the end", u"514 555 0137 si possible"_s, u"5145550137"_s);
    row("oui before it", u"oui, 514 555 0137"_s, u"5145550137"_s);
    row("a long number in one breath", u"quatre cinquante six cent vingt soixante-dix soixante et onze"_s,
        u"4506207071"_s);
    row("quatre-vingt-dix", u"cinq un quatre, deux quatre-vingt-dix, quatre-vingt-dix-neuf quatre-vingts"_s,
        u"5142909980"_s);
    row("Belgian tens", u"cinq un quatre, deux cent nonante, septante huitante"_s, u"5142907080"_s);
    row("a civic number before it", u"4820 rue Cartier, 514 555 0137"_s, u"5145550137"_s);
    row("words between its parts", u"514 puis là, bien sûr, 555 0137"_s, u"5145550137"_s);
    row("another area code that exists", u"212 555 0137"_s, u"2125550137"_s);
}

void SpokenPhoneTest::hearsNumbers()
{
    QFETCH(const QString, heard);
    QFETCH(const QString, expected);
    QCOMPARE(spokenPhone(heard), expected);
}

void SpokenPhoneTest::refusesWhatIsNoNumber_data()
{
    QTest::addColumn<QString>("heard");
    for (const char16_t* text : {u"", u"   ", u"911", u"le 911", u"neuf un un", u"neuf cent onze",
             u"310 2000", u"555 0137", u"cinq cinq cinq zéro un trente-sept", u"514 555 013",
             u"514 555 01377", u"5145550137 2", u"114 555 0137", u"014 555 0137", u"911 555 0137",
             u"411 555 0137", u"595 555 0137", u"514 155 0137", u"514 055 0137", u"514 911 0137",
             u"514 411 0137", u"514 555 0137 ou 450 555 0135", u"514 555 0137 450 555 0135",
             u"mon cell 514 555 0137, à la maison 514 555 0138", u"bonjour", u"je sais pas",
             u"le même que celui-ci", u"quatre cinquante", u"514", u"poste 12",
             u"zéro zéro zéro zéro zéro zéro zéro zéro zéro zéro", u"514 555 013 si possible",
             u"514 555 013 oui", u"H2H 1W5", u"٥١٤٥٥٥٠١٣٧", u"12345678901234567890",
             u"cent cent cent cent cent"})
        QTest::newRow(qPrintable(u"« %1 »"_s.arg(QString::fromUtf16(text)))) << QString::fromUtf16(text);
}

void SpokenPhoneTest::refusesWhatIsNoNumber()
{
    QFETCH(const QString, heard);
    QCOMPARE(spokenPhone(heard), std::nullopt);
}

void SpokenPhoneTest::keepsATypedForeignNumber()
{
    QCOMPARE(spokenPhone(u"+33 1 99 00 12 34"), u"+33199001234"_s);
}

void SpokenPhoneTest::hearsWhatPaulSays()
{
    QRandomGenerator random{seed};
    for (int round = 0; round < rounds; ++round) {
        const QString number = u"+1"_s + randomNumber(random);
        QCOMPARE(spokenPhone(phoneInWords(number)), number);
    }
}

//! "cinq un quatre, cinq cinq cinq, zéro un trente-sept"
void SpokenPhoneTest::hearsPairs()
{
    QRandomGenerator random{seed};
    for (int round = 0; round < rounds; ++round) {
        const QString number = randomNumber(random);
        const QString digits = phoneInWords(u"+1"_s + number);
        const QString heard = digits.first(digits.lastIndexOf(u", ")) + u", "_s
            + pairInWords(QStringView{number}.sliced(6, 2)) + u' '
            + pairInWords(QStringView{number}.sliced(8));
        QVERIFY2(spokenPhone(heard) == QString{u"+1"_s + number}, qPrintable(heard));
    }
}

//! "cinq cent quatorze, deux cent quatre-vingts, trente-deux vingt-deux"; without commas as well.
void SpokenPhoneTest::hearsHundredsAndPairs()
{
    QRandomGenerator random{seed};
    int right = 0;
    for (int round = 0; round < fewerRounds; ++round) {
        const QString number = randomNumber(random);
        const QStringView digits{number};
        QString heard = numberInWords(digits.first(3).toInt()) + u", "_s
            + numberInWords(digits.sliced(3, 3).toInt()) + u", "_s + pairInWords(digits.sliced(6, 2)) + u' '
            + pairInWords(digits.sliced(8));
        QVERIFY2(spokenPhone(heard) == QString{u"+1"_s + number}, qPrintable(heard));
        heard.remove(u',');
        const std::optional<QString> flat = spokenPhone(heard);
        right += flat == QString{u"+1"_s + number} ? 1 : 0;
    }
    QVERIFY2(right > fewerRounds * 98 / 100, qPrintable(QString::number(right)));
}

void SpokenPhoneTest::endsSoonOnAnything_data()
{
    QTest::addColumn<QString>("heard");
    for (const QString& piece :
        {u"quatre vingt dix "_s, u"soixante dix "_s, u"cent "_s, u"deux cent "_s, u"de "_s, u"5 de si "_s,
            u"1 "_s, u"o "_s, u"saint vin "_s, u"514 "_s, u"un non "_s, u"deux fois "_s, u","_s})
        QTest::newRow(qPrintable(piece)) << piece.repeated(100'000 / piece.size());
}

void SpokenPhoneTest::endsSoonOnAnything()
{
    QFETCH(const QString, heard);
    QElapsedTimer timer;
    timer.start();
    const std::optional<QString> number = spokenPhone(heard);
    QVERIFY2(timer.elapsed() < 3'000, qPrintable(QString::number(timer.elapsed())));
    QVERIFY(!number || number->size() == 12);
}

void SpokenPhoneTest::survivesAnyText()
{
    QRandomGenerator random{seed};
    for (int round = 0; round < 300; ++round) {
        const QString text = randomText(random);
        const std::optional<QString> number = spokenPhone(text);
        const bool sound = !number || !number->startsWith("+1"_L1)
            || isNorthAmericanNumber(QStringView{*number}.sliced(2));
        QVERIFY2(sound, qPrintable(text));
    }
}

} // namespace dispatch

QTEST_APPLESS_MAIN(dispatch::SpokenPhoneTest)
#include "tst_spoken_phone.moc"
