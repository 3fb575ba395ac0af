// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/urgency/amounts.h"
#include "core/domain/urgency/pattern_index.h"

#include <QRegularExpression>
#include <QTest>

namespace dispatch {

using namespace Qt::StringLiterals;
using urgency::ClassMask;
using urgency::Lexicon;
using urgency::Pattern;
using urgency::PatternIndex;
using urgency::Token;
using urgency::TokenRange;

class PatternTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init() { QTest::failOnWarning(QRegularExpression{u".*"_s}); }

    void matchesWords_data();
    void matchesWords();
    void staysInItsRange();
    void looksBackOnlyInItsRange();
    void refusesWhatItCannotRead_data();
    void refusesWhatItCannotRead();
    void triesOnlyPatternsThatMayBegin();
    void marksAmounts_data();
    void marksAmounts();

private:
    //! The words of the first match in \a text; empty when there is none.
    [[nodiscard]] QString firstMatch(const Pattern& pattern, const QString& text) const;

    Lexicon m_lexicon{};
};

void PatternTest::initTestCase()
{
    const std::initializer_list<std::pair<QString, QString>> words{{u"eau"_s, u"eau"_s},
        {u"eau"_s, u"boue"_s}, {u"monte"_s, u"monte"_s}, {u"monte"_s, u"coule"_s}, {u"neg"_s, u"pas"_s},
        {u"vide"_s, u"de"_s}, {u"vide"_s, u"d"_s}, {u"sale"_s, u"boue"_s}, {u"lieu"_s, u"chez nous"_s}};
    for (const auto& [name, word] : words)
        m_lexicon.add(word, m_lexicon.addClass(name));
}

QString PatternTest::firstMatch(const Pattern& pattern, const QString& text) const
{
    const std::vector<Token> tokens = m_lexicon.tokens(text);
    for (size_t at = 0; at < tokens.size(); ++at) {
        const auto range = pattern.matchAt(tokens, at, {.first = 0, .last = tokens.size()});
        if (!range)
            continue;
        const Token& last = tokens[range->last - 1];
        return text.mid(tokens[at].from, last.from + last.length - tokens[at].from);
    }
    return {};
}

void PatternTest::matchesWords_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* name, const QString& pattern, const QString& text,
                         const QString& expected) { QTest::newRow(name) << pattern << text << expected; };
    row("a class", u"eau"_s, u"la boue"_s, u"boue"_s);
    row("one of two classes", u"eau|monte"_s, u"ça coule"_s, u"coule"_s);
    row("an exact word", u"=ça|=ca"_s, u"si ça"_s, u"ça"_s);
    row("an exact phrase", u"=chez_nous"_s, u"ici chez nous"_s, u"chez nous"_s);
    row("side by side", u"eau monte"_s, u"eau monte"_s, u"eau monte"_s);
    row("not side by side", u"eau monte"_s, u"eau qui monte"_s, QString{});
    row("three between", u"eau .. monte"_s, u"eau a b c monte"_s, u"eau a b c monte"_s);
    row("four between are too many", u"eau .. monte"_s, u"eau a b c d monte"_s, QString{});
    row("four allowed", u"eau ..4 monte"_s, u"eau a b c d monte"_s, u"eau a b c d monte"_s);
    row("only such between", u"neg ..3(vide) eau"_s, u"pas de d'eau"_s, u"pas de d'eau"_s);
    row("others between", u"neg ..3(vide) eau"_s, u"pas fermé d'eau"_s, QString{});
    row("not in that order", u"eau .. monte"_s, u"monte eau"_s, QString{});
    row("what may be missing is there", u"eau =qui? monte"_s, u"eau qui monte"_s, u"eau qui monte"_s);
    row("what may be missing is missing", u"eau =qui? monte"_s, u"eau monte"_s, u"eau monte"_s);
    row("what must not follow follows", u"monte !neg"_s, u"monte pas"_s, QString{});
    row("what must not follow does not", u"monte !neg"_s, u"monte ici"_s, u"monte"_s);
    row("what must not follow soon", u"monte ..2 !neg"_s, u"monte oui oui pas"_s, QString{});
    row("nothing follows", u"monte !neg"_s, u"monte"_s, u"monte"_s);
    row("in both classes", u"eau&sale"_s, u"eau boue"_s, u"boue"_s);
    row("after what must not stand before", u"-neg monte"_s, u"pas que ça monte"_s, QString{});
    row("long after it", u"-neg monte"_s, u"pas que ça nous monte"_s, u"monte"_s);
    row("a second try further on", u"eau .. eau monte"_s, u"eau boue eau monte"_s, u"eau boue eau monte"_s);
}

void PatternTest::matchesWords()
{
    QFETCH(const QString, pattern);
    QFETCH(const QString, text);
    QFETCH(const QString, expected);
    const auto parsed = Pattern::parse(pattern, m_lexicon);
    QVERIFY(parsed);
    QCOMPARE(firstMatch(*parsed, text), expected);
}

void PatternTest::staysInItsRange()
{
    const auto pattern = Pattern::parse(u"eau .. monte"_s, m_lexicon);
    const std::vector<Token> tokens = m_lexicon.tokens(u"eau qui monte");
    QCOMPARE(pattern->matchAt(tokens, 0, {.first = 0, .last = 3}), (TokenRange{.first = 0, .last = 3}));
    QVERIFY(!pattern->matchAt(tokens, 0, {.first = 0, .last = 2}));
    QVERIFY(!pattern->matchAt(tokens, 1, {.first = 0, .last = 3}));
}

void PatternTest::looksBackOnlyInItsRange()
{
    const auto pattern = Pattern::parse(u"-neg monte"_s, m_lexicon);
    const std::vector<Token> tokens = m_lexicon.tokens(u"pas monte");
    QVERIFY(!pattern->matchAt(tokens, 1, {.first = 0, .last = 2}));
    QVERIFY(pattern->matchAt(tokens, 1, {.first = 1, .last = 2}));
}

void PatternTest::refusesWhatItCannotRead_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("part");
    QTest::newRow("nothing") << u"  "_s << u"the first word"_s;
    QTest::newRow("a gap only") << u"..2"_s << u"the first word"_s;
    QTest::newRow("an unknown class") << u"eau nix"_s << u"nix"_s;
    QTest::newRow("an unknown class of two") << u"eau|nix"_s << u"nix"_s;
    QTest::newRow("an unknown class behind &") << u"eau&nix"_s << u"eau&nix"_s;
    QTest::newRow("an unknown filler") << u"eau ..2(nix) monte"_s << u"..2(nix)"_s;
    QTest::newRow("a gap that is no number") << u"eau ..x monte"_s << u"..x"_s;
    QTest::newRow("a gap too wide") << u"eau ..21 monte"_s << u"..21"_s;
    QTest::newRow("begins with what may be missing") << u"eau? monte"_s << u"the first word"_s;
    QTest::newRow("begins with what must not come") << u"!eau monte"_s << u"the first word"_s;
}

void PatternTest::refusesWhatItCannotRead()
{
    QFETCH(const QString, pattern);
    QFETCH(const QString, part);
    const auto parsed = Pattern::parse(pattern, m_lexicon);
    QVERIFY(!parsed);
    QCOMPARE(parsed.error(), (Error{.code = ErrorCode::Malformed, .args = {pattern, part}}));
}

void PatternTest::triesOnlyPatternsThatMayBegin()
{
    PatternIndex index;
    index.add(*Pattern::parse(u"eau|sale monte"_s, m_lexicon), {.rule = 0, .pattern = 0});
    index.add(*Pattern::parse(u"monte"_s, m_lexicon), {.rule = 0, .pattern = 1});
    index.add(*Pattern::parse(u"=boue|eau"_s, m_lexicon), {.rule = 1, .pattern = 0});
    std::vector<PatternIndex::Place> places;
    const std::vector<Token> tokens = m_lexicon.tokens(u"boue monte rien");
    index.find(tokens[0], places);
    QCOMPARE(
        places, (std::vector<PatternIndex::Place>{{.rule = 0, .pattern = 0}, {.rule = 1, .pattern = 0}}));
    index.find(tokens[1], places);
    QCOMPARE(places, (std::vector<PatternIndex::Place>{{.rule = 0, .pattern = 1}}));
    index.find(tokens[2], places);
    QVERIFY(places.empty());
}

void PatternTest::marksAmounts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("amount");
    QTest::addColumn<QString>("number");
    const auto row = [](const QString& text, const QString& amount, const QString& number = {}) {
        QTest::newRow(qPrintable(text)) << text << amount << number;
    };
    row(u"3 000 $ juste"_s, u"3000"_s);
    row(u"2 999 $ juste"_s, QString{});
    row(u"2 999,99 $"_s, QString{});
    row(u"3 000,00$"_s, u"3000,00"_s);
    row(u"$4500 taxes"_s, u"4500"_s);
    row(u"4.500 dollars"_s, u"4.500"_s);
    row(u"12 k là"_s, u"12 k"_s);
    row(u"5k là"_s, u"5k"_s);
    row(u"trois mille"_s, u"trois mille"_s);
    row(u"mille piasses"_s, QString{});
    row(u"sept mille huit cents"_s, u"sept mille huit cents"_s);
    row(u"vingt-deux mille"_s, u"vingt deux mille"_s);
    row(u"neuf mille cinq"_s, u"neuf mille cinq"_s);
    row(u"trente-deux cents piasses"_s, u"trente deux cents"_s);
    row(u"vingt-deux cents piasses"_s, QString{});
    row(u"quatre-vingt mille"_s, u"quatre vingt mille"_s);
    row(u"entre sept et huit mille"_s, u"sept et huit mille"_s);
    row(u"trois mille vingt et un"_s, u"trois mille vingt et un"_s);
    row(u"14 000 pour ça"_s, QString{}, u"14000"_s);
    row(u"le 4125 rue"_s, QString{});
    row(u"450 555 0142"_s, QString{});
    row(u"999 999 999 999 999 $"_s, QString{});
}

void PatternTest::marksAmounts()
{
    QFETCH(const QString, text);
    QFETCH(const QString, amount);
    QFETCH(const QString, number);
    constexpr qint64 least = 300'000;
    const urgency::AmountMarks marks{.amount = ClassMask{2}, .number = ClassMask{4}};
    Lexicon lexicon;
    lexicon.add(u"deux mille"_s, lexicon.addClass(u"annee"_s)); // a fixed expression of two number words
    std::vector<Token> tokens = lexicon.tokens(text);
    urgency::markAmounts(tokens, text, least, marks);
    QStringList amounts;
    QStringList numbers;
    for (const Token& token : tokens) {
        if (token.is(marks.amount))
            amounts.append(token.text);
        if (token.is(marks.number))
            numbers.append(token.text);
    }
    QCOMPARE(amounts.join(u' '), amount);
    QCOMPARE(numbers.join(u' '), number);
}

} // namespace dispatch

QTEST_APPLESS_MAIN(dispatch::PatternTest)
#include "tst_pattern.moc"
