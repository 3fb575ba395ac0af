// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/urgency/lexicon.h"
#include "core/domain/urgency/phonetic_key.h"

#include <QRegularExpression>
#include <QTest>

namespace dispatch {

using namespace Qt::StringLiterals;
using urgency::ClassMask;
using urgency::Lexicon;
using urgency::Token;

class LexiconTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init() { QTest::failOnWarning(QRegularExpression{u".*"_s}); }

    void findsPhrases_data();
    void findsPhrases();
    void tellsWhereATokenStands();
    void keepsWhatAWordIsIn();
    void numbersWordsThatRulesName();
    void hasRoomForSoManyClasses();
    void hearsWhatSoundsTheSame_data();
    void hearsWhatSoundsTheSame();
    void tellsApartWhatSoundsOtherwise_data();
    void tellsApartWhatSoundsOtherwise();

private:
    [[nodiscard]] QString read(const QString& text) const;

    Lexicon m_lexicon{};
    ClassMask m_water{};
    ClassMask m_harm{};
    ClassMask m_names{};
};

void LexiconTest::initTestCase()
{
    m_water = m_lexicon.addClass(u"eau"_s);
    m_harm = m_lexicon.addClass(u"degat"_s);
    m_names = m_lexicon.addClass(u"nom"_s);
    m_lexicon.setNames(m_names);
    m_lexicon.add(u"eau"_s, m_water);
    m_lexicon.add(u"dégât d'eau"_s, m_harm);
    m_lexicon.add(u"inond*"_s, m_harm);
    m_lexicon.add(u"salle de *"_s, m_harm);
    m_lexicon.add(u"là"_s, m_harm);
    m_lexicon.add(u"refoulement~"_s, m_harm);
    m_lexicon.add(u"drain fransais~"_s, m_harm);
    m_lexicon.add(u"ai"_s, m_water);
    m_lexicon.addFusion(u"jai"_s, u"j ai"_s);
}

//! Tokens with blanks between: those of a class as "[eau:de l'eau]", the others as they are.
QString LexiconTest::read(const QString& text) const
{
    QStringList out;
    const std::vector<Token> tokens = m_lexicon.tokens(text);
    for (const Token& token : tokens) {
        QString shown = token.text;
        if (token.is(m_water))
            shown = u"[eau:%1]"_s.arg(shown);
        if (token.is(m_harm))
            shown = u"[degat:%1]"_s.arg(shown);
        if (token.is(m_names))
            shown = u"[nom:%1]"_s.arg(shown);
        out.append(shown);
    }
    return out.join(u' ');
}

void LexiconTest::findsPhrases_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* name, const QString& text, const QString& expected) {
        QTest::newRow(name) << text << expected;
    };
    row("nothing", u" .. "_s, u""_s);
    row("a word", u"de l'eau!"_s, u"de l [eau:eau]"_s);
    row("no accents, capitals", u"DE L'EAU"_s, u"de l [eau:eau]"_s);
    row("the longest phrase hides its words", u"un degat d'eau"_s, u"un [degat:degat d eau]"_s);
    row("no phrase across sentences", u"un dégât. D'eau"_s, u"un degat d [eau:eau]"_s);
    row("no phrase across a pause", u"un dégât, d'eau"_s, u"un degat d [eau:eau]"_s);
    row("the beginning of a word", u"inondés"_s, u"[degat:inondes]"_s);
    row("any word", u"la salle de quilles ici"_s, u"la [degat:salle de quilles] ici"_s);
    row("là is not la", u"la, là"_s, u"la [degat:là]"_s);
    row("a lost apostrophe", u"leau"_s, u"l [eau:eau]"_s);
    row("no apostrophe in an unknown word", u"lourd"_s, u"lourd"_s);
    row("a fused word", u"jai"_s, u"j [eau:ai]"_s);
    row("what sounds the same", u"refoulmant"_s, u"[degat:refoulmant]"_s);
    row("cut in two", u"un refou lement ici"_s, u"un [degat:refou lement] ici"_s);
    row("cut in three", u"drain franc sait"_s, u"[degat:drain franc sait]"_s);
    row("not cut by the end of a sentence", u"refou. Lement"_s, u"refou lement"_s);
    row("a name in the middle", u"chez Bernard Eau"_s, u"chez [nom:bernard] [nom:[eau:eau]]"_s);
    row("no name at the beginning", u"Eau. Eau « Eau"_s, u"[eau:eau] [eau:eau] [eau:eau]"_s);
    row("no name in capitals", u"la MRC"_s, u"la mrc"_s);
}

void LexiconTest::findsPhrases()
{
    QFETCH(const QString, text);
    QFETCH(const QString, expected);
    QCOMPARE(read(text), expected);
}

void LexiconTest::tellsWhereATokenStands()
{
    const QString text = u"Oui, un dégât d'eau. Leau"_s;
    const std::vector<Token> tokens = m_lexicon.tokens(text);
    QCOMPARE(tokens.size(), 5U);
    QVERIFY(tokens[0].pauses && !tokens[0].sentenceEnds);
    QCOMPARE(text.mid(tokens[2].from, tokens[2].length), u"dégât d'eau"_s);
    QVERIFY(tokens[2].sentenceEnds && !tokens[2].pauses);
    QCOMPARE(text.mid(tokens[3].from, tokens[3].length), u"L"_s);
    QCOMPARE(text.mid(tokens[4].from, tokens[4].length), u"eau"_s);
}

void LexiconTest::keepsWhatAWordIsIn()
{
    Lexicon lexicon;
    const ClassMask one = lexicon.addClass(u"un"_s);
    const ClassMask two = lexicon.addClass(u"deux"_s);
    lexicon.add(u"trou d'eau"_s, one);
    lexicon.add(u"trou d'eau"_s, two);
    lexicon.add(u"trou"_s, two);
    lexicon.add(u" ' "_s, two); // nothing to find
    QCOMPARE(lexicon.tokens(u"trou d'eau").at(0).classes, one | two);
    QCOMPARE(lexicon.tokens(u"trou").at(0).classes, two);
    QCOMPARE(lexicon.addClass(u"un"_s), one);
    QVERIFY(lexicon.classNamed(u"trois"_s).none());
}

void LexiconTest::numbersWordsThatRulesName()
{
    Lexicon lexicon;
    const size_t pas = lexicon.numberOf(u"pas"_s);
    QVERIFY(pas != 0);
    QVERIFY(lexicon.numberOf(u"plus"_s) != pas);
    QCOMPARE(lexicon.numberOf(u"pas"_s), pas);
    const std::vector<Token> tokens = lexicon.tokens(u"Pas encore");
    QCOMPARE(tokens.at(0).word, pas);
    QCOMPARE(tokens.at(1).word, 0U);
}

void LexiconTest::hasRoomForSoManyClasses()
{
    Lexicon lexicon;
    for (size_t i = 0; i < ClassMask{}.size(); ++i)
        QCOMPARE(lexicon.addClass(QString::number(i)).count(), 1U);
    QVERIFY(lexicon.addClass(u"une de plus"_s).none());
    QVERIFY(lexicon.addClass(u"7"_s).any());
}

void LexiconTest::hearsWhatSoundsTheSame_data()
{
    QTest::addColumn<QString>("heard");
    QTest::addColumn<QString>("meant");
    const auto row = [](const QString& heard, const QString& meant) {
        QTest::newRow(qPrintable(heard)) << heard << meant;
    };
    row(u"rassines"_s, u"racine"_s);
    row(u"inondassion"_s, u"inondation"_s);
    row(u"innondation"_s, u"inondation"_s);
    row(u"refoulmant"_s, u"refoulement"_s);
    row(u"guenage"_s, u"gainage"_s);
    row(u"deborte"_s, u"deborde"_s);
    row(u"chemisaje"_s, u"chemisage"_s);
    row(u"municipaliter"_s, u"municipalite"_s);
    row(u"reabilitation"_s, u"rehabilitation"_s);
    row(u"plafon"_s, u"plafond"_s);
    row(u"kanalisation"_s, u"canalisation"_s);
    row(u"elefant"_s, u"elephant"_s);
    row(u"otomne"_s, u"automne"_s);
    row(u"bato"_s, u"bateau"_s);
}

void LexiconTest::hearsWhatSoundsTheSame()
{
    QFETCH(const QString, heard);
    QFETCH(const QString, meant);
    QCOMPARE(urgency::phoneticKey(heard), urgency::phoneticKey(meant));
}

void LexiconTest::tellsApartWhatSoundsOtherwise_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::newRow("the vowel") << u"refoule"_s << u"refile"_s;
    QTest::newRow("through the nose") << u"inonde"_s << u"inode"_s;
    QTest::newRow("s and ch") << u"chasse"_s << u"casse"_s;
    QTest::newRow("g and j") << u"gare"_s << u"jarre"_s;
    QTest::newRow("something and nothing") << u"eau"_s << u""_s;
}

void LexiconTest::tellsApartWhatSoundsOtherwise()
{
    QFETCH(const QString, one);
    QFETCH(const QString, other);
    QVERIFY(urgency::phoneticKey(one) != urgency::phoneticKey(other));
}

} // namespace dispatch

QTEST_APPLESS_MAIN(dispatch::LexiconTest)
#include "tst_lexicon.moc"
