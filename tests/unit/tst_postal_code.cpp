// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/intake/postal_code.h"
#include "core/domain/intake/speech_words.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

namespace dispatch {

using namespace Qt::StringLiterals;

namespace {

constexpr quint32 seed = 20250912;

QChar oneOf(QRandomGenerator& random, QStringView signs)
{
    return signs[random.bounded(signs.size())];
}

QString randomCode(QRandomGenerator& random)
{
    constexpr QStringView first = u"ABCEGHJKLMNPRSTVXY";
    constexpr QStringView letters = u"ABCEGHJKLMNPRSTVWXYZ";
    constexpr QStringView digits = u"0123456789";
    return QString{oneOf(random, first)} + oneOf(random, digits) + oneOf(random, letters) + u' '
        + oneOf(random, digits) + oneOf(random, letters) + oneOf(random, digits);
}

} // namespace

class PostalCodeTest : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression{u".*"_s}); }

    void hearsCodes_data();
    void hearsCodes();
    void refusesWhatIsNoCode_data();
    void refusesWhatIsNoCode();
    void findsTheCodeOfAnAddress_data();
    void findsTheCodeOfAnAddress();
    void hearsWhatPaulSpells();
    void endsSoonOnAnything_data();
    void endsSoonOnAnything();
    void survivesAnyText();
};

void PostalCodeTest::hearsCodes_data()
{
    QTest::addColumn<QString>("heard");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* name, const QString& heard, const QString& expected) {
        QTest::newRow(name) << heard << expected;
    };
    row("as it is written", u"H2H 1W5"_s, u"H2H 1W5"_s);
    row("small and together", u"h2h1w5"_s, u"H2H 1W5"_s);
    row("a hyphen", u"H2H-1W5"_s, u"H2H 1W5"_s);
    row("blanks around", u" j4w 3k5 "_s, u"J4W 3K5"_s);
    row("a dot", u"J4W.3K5"_s, u"J4W 3K5"_s);
    row("signs apart", u"J 7 C 2 K 1"_s, u"J7C 2K1"_s);
    row("oddly parted", u"H2 H1 W5"_s, u"H2H 1W5"_s);
    row("a frame", u"mon code postal c'est H2H 1W5"_s, u"H2H 1W5"_s);
    row("an English frame", u"it's J4W 3K5 thanks"_s, u"J4W 3K5"_s);
    row("a small L for 1", u"H2H lW5"_s, u"H2H 1W5"_s);
    row("an I for 1", u"H2H IW5"_s, u"H2H 1W5"_s);
    row("O for 0", u"JOC 1AO"_s, u"J0C 1A0"_s);
    row("S for 5", u"H2H 1WS"_s, u"H2H 1W5"_s);
    row("B for 8", u"HBN 1W5"_s, u"H8N 1W5"_s);
    row("Z for 2", u"HZH 1W5"_s, u"H2H 1W5"_s);
    row("mended together", u"h2hlws"_s, u"H2H 1W5"_s);
    row("spelled", u"J sept C, deux K un"_s, u"J7C 2K1"_s);
    row("names of letters", u"ji sept cé deux ka un"_s, u"J7C 2K1"_s);
    row("a name for a letter", u"H comme Henri, deux, H, un, W, cinq"_s, u"H2H 1W5"_s);
    row("names throughout", u"H comme Henri deux H comme Hélène un W comme wagon cinq"_s, u"H2H 1W5"_s);
    row("as in", u"J as in Jack four W as in water three K as in king five"_s, u"J4W 3K5"_s);
    row("a name of two words", u"M comme Marie-Ève deux M cinq M deux"_s, u"M2M 5M2"_s);
    row("hache and double vé", u"hache deux hache un double vé cinq"_s, u"H2H 1W5"_s);
    row("double v", u"ache 2 ache 1 double v 5"_s, u"H2H 1W5"_s);
    row("i grec", u"J trois i grec, quatre a cinq"_s, u"J3Y 4A5"_s);
    row("zède", u"J quatre zède un zède deux"_s, u"J4Z 1Z2"_s);
    row("elle", u"J quatre elle un elle deux"_s, u"J4L 1L2"_s);
    row("aime and haine", u"J quatre aime un haine deux"_s, u"J4M 1N2"_s);
    row("erre and esse", u"J quatre erre un esse deux"_s, u"J4R 1S2"_s);
    row("té and vé", u"J quatre thé un vé deux"_s, u"J4T 1V2"_s);
    row("ixe and pé", u"J quatre ixe un pé deux"_s, u"J4X 1P2"_s);
    row("gé and bé", u"J quatre gé un bé deux"_s, u"J4G 1B2"_s);
    row("e and a", u"J sept e un a deux"_s, u"J7E 1A2"_s);
    row("e heard as euh", u"J sept euh un a deux"_s, u"J7E 1A2"_s);
    row("j'y for J", u"j'y sept c deux k un"_s, u"J7C 2K1"_s);
    row("gi for J", u"gi quatre double v trois ka cinq"_s, u"J4W 3K5"_s);
    row("est-ce for S", u"H neuf est-ce un A deux"_s, u"H9S 1A2"_s);
    row("English letters", u"aitch two aitch one double-u five"_s, u"H2H 1W5"_s);
    row("English letters of Brossard", u"jay four double you three kay five"_s, u"J4W 3K5"_s);
    row("why and zed", u"jay three why one zed two"_s, u"J3Y 1Z2"_s);
    row("the international alphabet", u"hotel two hotel one whiskey five"_s, u"H2H 1W5"_s);
    row("hesitations", u"H euh deux euh H, pis un W cinq"_s, u"H2H 1W5"_s);
    row("tiret aloud", u"H deux H tiret un W cinq"_s, u"H2H 1W5"_s);
    row("digits that sound alike", u"J cette C de K un"_s, u"J7C 2K1"_s);
    row("figures and words", u"J 7 C deux K 1"_s, u"J7C 2K1"_s);
    row("half typed", u"H2H un W cinq"_s, u"H2H 1W5"_s);
    row("said twice", u"H2H 1W5, je répète, H2H 1W5"_s, u"H2H 1W5"_s);
    row("spelled twice", u"H deux H un W cinq, H deux H un W cinq"_s, u"H2H 1W5"_s);
    row("eastern Québec", u"G1R 4S9"_s, u"G1R 4S9"_s);
    row("another province", u"K1A 0B1"_s, u"K1A 0B1"_s);
}

void PostalCodeTest::hearsCodes()
{
    QFETCH(const QString, heard);
    QFETCH(const QString, expected);
    QCOMPARE(postalCode(heard), expected);
}

void PostalCodeTest::refusesWhatIsNoCode_data()
{
    QTest::addColumn<QString>("heard");
    for (const char16_t* text :
        {u"", u"   ", u"je sais pas", u"bosses", u"H2H", u"H2H 1W", u"H2H 1W55", u"D2H 1W5", u"W2H 1W5",
            u"Z2H 1W5", u"F1A 1A1", u"H2D 1W5", u"H2H 1O5", u"H2H 1U5", u"H2Q 1A1", u"22H 1W5", u"HHH 1W5",
            u"12345", u"90210", u"B comme Denis deux B un B deux", u"ji comme Nathalie sept cé deux ka un",
            u"H deux H un W", u"514 555 0137", u"H deux H un W cinq, J sept C deux K un"})
        QTest::newRow(qPrintable(u"« %1 »"_s.arg(QString::fromUtf16(text)))) << QString::fromUtf16(text);
}

void PostalCodeTest::refusesWhatIsNoCode()
{
    QFETCH(const QString, heard);
    QCOMPARE(postalCode(heard), std::nullopt);
}

void PostalCodeTest::findsTheCodeOfAnAddress_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* name, const QString& address, const QString& expected) {
        QTest::newRow(name) << address << expected;
    };
    row("as people write it", u"4820, rue Cartier, Montréal (Québec) H2H 1W5"_s, u"H2H 1W5"_s);
    row("together at the end", u"100 rue X Brossard QC j4w3k5"_s, u"J4W 3K5"_s);
    row("in the middle", u"H2H 1W5, 4820 rue Cartier"_s, u"H2H 1W5"_s);
    row("two: the last", u"H2H 1W5 ou bien J4W 3K5"_s, u"J4W 3K5"_s);
    row("mended", u"4820 rue Cartier, Montréal H2H lW5"_s, u"H2H 1W5"_s);
    row("spelled", u"4820 rue Cartier, Montréal, H deux H un W cinq"_s, u"H2H 1W5"_s);
    row("none", u"4820, rue Cartier, Montréal"_s, u""_s);
    row("an apartment is none", u"app. B12, 100 rue A, Laval"_s, u""_s);
    row("words are none", u"il y a un boulevard de la mer"_s, u""_s);
    row("nothing", u""_s, u""_s);
}

void PostalCodeTest::findsTheCodeOfAnAddress()
{
    QFETCH(const QString, address);
    QFETCH(const QString, expected);
    QCOMPARE(postalCodeIn(address).value_or(QString{}), expected);
}

void PostalCodeTest::hearsWhatPaulSpells()
{
    QRandomGenerator random{seed};
    for (int round = 0; round < 2'000; ++round) {
        const QString code = randomCode(random);
        QCOMPARE(postalCode(postalCodeInWords(code)), code);
        QCOMPARE(postalCode(code.toLower().remove(u' ')), code);
    }
}

void PostalCodeTest::endsSoonOnAnything_data()
{
    QTest::addColumn<QString>("heard");
    for (const QString& piece : {u"euh "_s, u"a 1 "_s, u"euh euh euh de "_s, u"h comme h "_s, u"h2"_s,
             u"c est "_s, u"euh euh euh comme euh 1 "_s})
        QTest::newRow(qPrintable(piece)) << piece.repeated(100'000 / piece.size());
}

void PostalCodeTest::endsSoonOnAnything()
{
    QFETCH(const QString, heard);
    QElapsedTimer timer;
    timer.start();
    const std::optional<QString> code = postalCode(heard);
    QVERIFY2(timer.elapsed() < 3'000, qPrintable(QString::number(timer.elapsed())));
    QVERIFY(!code || code->size() == 7);
}

void PostalCodeTest::survivesAnyText()
{
    QRandomGenerator random{seed};
    for (int round = 0; round < 500; ++round) {
        QString text;
        const int length = random.bounded(600);
        while (text.size() < length)
            text += random.bounded(2) == 0 ? QChar{static_cast<char16_t>(random.bounded(0x10000))}
                                           : oneOf(random, u"hjwHJW125 ");
        const std::optional<QString> code = postalCode(text);
        QVERIFY2(!code || code->size() == 7, qPrintable(text));
    }
}

} // namespace dispatch

QTEST_APPLESS_MAIN(dispatch::PostalCodeTest)
#include "tst_postal_code.moc"
