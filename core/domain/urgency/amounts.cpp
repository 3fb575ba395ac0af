// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/urgency/amounts.h"

#include <QHash>

#include <algorithm>
#include <optional>

namespace dispatch::urgency {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 centsPerDollar = 100;
constexpr qint64 thousand = 1000;
constexpr qint64 highest = 100'000'000; // dollars; beyond that a number is no price

const QHash<QString, int>& smallNumbers()
{
    static const QHash<QString, int> numbers{{u"un"_s, 1}, {u"une"_s, 1}, {u"deux"_s, 2}, {u"trois"_s, 3},
        {u"quatre"_s, 4}, {u"cinq"_s, 5}, {u"six"_s, 6}, {u"sept"_s, 7}, {u"huit"_s, 8}, {u"neuf"_s, 9},
        {u"dix"_s, 10}, {u"onze"_s, 11}, {u"douze"_s, 12}, {u"treize"_s, 13}, {u"quatorze"_s, 14},
        {u"quinze"_s, 15}, {u"seize"_s, 16}, {u"vingt"_s, 20}, {u"vingts"_s, 20}, {u"trente"_s, 30},
        {u"quarante"_s, 40}, {u"cinquante"_s, 50}, {u"soixante"_s, 60}, {u"two"_s, 2}, {u"three"_s, 3},
        {u"four"_s, 4}, {u"five"_s, 5}, {u"seven"_s, 7}, {u"eight"_s, 8}, {u"nine"_s, 9}, {u"ten"_s, 10},
        {u"twelve"_s, 12}, {u"fifteen"_s, 15}, {u"twenty"_s, 20}, {u"thirty"_s, 30}};
    return numbers;
}

std::optional<qint64> digits(const QString& word)
{
    QString plain = word;
    plain.remove(u',').remove(u'.');
    const bool decimals = word.size() > 3 && (word[word.size() - 3] == u',' || word[word.size() - 3] == u'.');
    if (decimals)
        plain.chop(2);
    bool ok = false;
    const qint64 value = plain.toLongLong(&ok);
    return ok && value >= 0 && value <= highest ? std::optional{value} : std::nullopt;
}

bool isThousand(const QString& word)
{
    return word == "mille"_L1 || word == "milles"_L1 || word == "thousand"_L1 || word == "k"_L1
        || word == "grand"_L1;
}

bool isHundred(const QString& word)
{
    return word == "cent"_L1 || word == "cents"_L1 || word == "hundred"_L1;
}

bool isMoney(const QString& word)
{
    return word.startsWith("dollar"_L1) || word.startsWith("piasse"_L1) || word.startsWith("piastre"_L1)
        || word == "bucks"_L1 || word == "cad"_L1;
}

//! A run of number words as it is read, word by word.
struct Number {
    qint64 thousands = 0;
    qint64 rest = 0;
    bool any = false;
    bool saysThousand = false;

    //! \return false when \a word does not go on with the number.
    bool take(const QString& word)
    {
        if (const auto value = digits(word)) {
            if (any && rest != 0)
                return false;
            rest += *value;
        } else if (any && isThousand(word) && !saysThousand) {
            thousands = std::max<qint64>(rest, 1);
            rest = 0;
            saysThousand = true;
        } else if (any && isHundred(word)) {
            rest = std::max<qint64>(rest, 1) * 100;
        } else if (const int small = smallNumbers().value(word, 0); small != 0) {
            // "quatre-vingt" multiplies
            rest = small == 20 && rest % 100 == 4 ? rest - 4 + 80 : rest + small;
        } else {
            return any && word == "et"_L1;
        }
        any = true;
        return rest <= highest;
    }

    //! All words of \a text, "5k" like "5 k".
    //! \return false, and nothing taken, when one of them does not go on with the number.
    bool takeAll(const QString& text)
    {
        Number longer = *this;
        const QStringList words = text.split(u' ');
        for (const QString& word : words) {
            const bool attached = word.size() > 1 && word.endsWith(u'k') && word.front().isDigit();
            if (!longer.take(attached ? word.chopped(1) : word) || (attached && !longer.take(u"k"_s)))
                return false;
        }
        *this = longer;
        return true;
    }

    [[nodiscard]] qint64 dollars() const
    {
        // "neuf mille cinq" is said for 9 500
        const bool short500 = saysThousand && rest > 0 && rest < 10;
        return thousands * thousand + (short500 ? rest * 100 : rest);
    }

    //! Prices are; telephone numbers and years hardly ever.
    [[nodiscard]] bool isRound() const { return dollars() % 50 == 0; }
};

bool hasSign(QStringView text, const Token& token)
{
    constexpr qsizetype reach = 3;
    const QStringView before = text.sliced(std::max<qsizetype>(token.from - 1, 0), token.from > 0 ? 1 : 0);
    const qsizetype end = token.from + token.length;
    const QStringView after = text.sliced(end, std::min(reach, text.size() - end));
    return before == u"$" || after.trimmed().startsWith(u'$') || token.text.endsWith(u'k');
}

//! What the tokens [\a at, \a end) that are \a number are marked with; none when they are no amount.
ClassMask markOf(const Number& number, std::span<const Token> tokens, size_t at, size_t end, QStringView text,
    const AmountMarks& marks)
{
    const bool named = end < tokens.size() && isMoney(tokens[end].text);
    if (named || number.saysThousand || hasSign(text, tokens[at]) || hasSign(text, tokens[end - 1]))
        return marks.amount;
    return number.isRound() ? marks.number : ClassMask{};
}

} // namespace

void markAmounts(std::span<Token> tokens, QStringView text, qint64 leastCents, const AmountMarks& marks)
{
    for (size_t at = 0; at < tokens.size();) {
        Number number;
        size_t end = at;
        while (end < tokens.size() && number.takeAll(tokens[end].text))
            ++end;
        if (end > at && number.dollars() * centsPerDollar >= leastCents) {
            const ClassMask mark = markOf(number, tokens, at, end, text, marks);
            for (Token& token : tokens.subspan(at, end - at))
                token.classes |= mark;
        }
        at = std::max(end, at + 1);
    }
}

} // namespace dispatch::urgency
