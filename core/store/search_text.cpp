// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/search_text.h"

#include <QVarLengthArray>

namespace dispatch {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maximumTyped = 512; // characters that are looked at
constexpr qsizetype maximumWords = 24;

//! A run of digits, or a run of letters and digits.
struct Word {
    QString text{};
    bool digits = false; //!< nothing but digits
    bool joined = false; //!< only blanks and the punctuation of telephone numbers before it
};

//! Whether SQLite's tokenizer (Unicode 6.1) keeps \a c inside a word.
bool isWordCharacter(char32_t c)
{
    const bool wasMarkThen = (c >= 0x19b0 && c <= 0x19c9) || c == 0x1cf2 || c == 0x1cf3;
    return QChar::isLetterOrNumber(c) && QChar::unicodeVersion(c) <= QChar::Unicode_6_1 && !wasMarkThen;
}

//! \a text without the marks on its letters: SQLite's tokenizer drops those of Latin letters only, and parts
//! words at others.
QString withoutMarks(const QString& text)
{
    QString bare = text.normalized(QString::NormalizationForm_D);
    bare.removeIf([](QChar c) { return c.isMark(); });
    return bare.normalized(QString::NormalizationForm_C);
}

bool isDigit(char32_t c)
{
    return c >= U'0' && c <= U'9';
}

bool joinsDigits(char32_t c)
{
    return c == U' ' || c == U'-' || c == U'.' || c == U'(' || c == U')' || c == U'+' || c == U'/'
        || c == 0xa0 || c == 0x202f || c == 0x2010 || c == 0x2011 || c == 0x2013;
}

QList<Word> wordsIn(const QString& text)
{
    QList<Word> words;
    Word word;
    bool joined = true;
    const auto close = [&words, &word, &joined] {
        if (word.text.isEmpty())
            return;
        words.append(std::exchange(word, {}));
        joined = true;
    };
    const auto characters = withoutMarks(text.sliced(0, std::min(text.size(), maximumTyped))).toUcs4();
    for (const char32_t c : characters) {
        if (!isWordCharacter(c)) {
            close();
            joined = joined && joinsDigits(c);
            continue;
        }
        if (word.text.isEmpty()) {
            word.digits = true;
            word.joined = joined;
        }
        word.digits = word.digits && isDigit(c);
        word.text += QChar::fromUcs4(c);
    }
    close();
    return words.mid(0, maximumWords);
}

QString prefixTerm(const QString& word)
{
    return u'"' + word + u"\"*"_s;
}

//! "514 555-1234": the one number, or all of its groups as words of their own.
QString numberTerm(const QStringList& groups)
{
    if (groups.size() == 1)
        return prefixTerm(groups.first());
    QStringList apart;
    apart.reserve(groups.size());
    for (const QString& group : groups)
        apart.append(prefixTerm(group));
    return u"(%1 OR (%2))"_s.arg(prefixTerm(groups.join(QString{})), apart.join(u" AND "_s));
}

void addNumber(QStringList& tokens, const QString& e164)
{
    QString digits = e164;
    digits.removeIf([](QChar c) { return !isDigit(c.unicode()); });
    if (digits.isEmpty())
        return;
    tokens.append(digits);
    for (const qsizetype length : {10, 7, 4}) {
        if (digits.size() > length)
            tokens.append(digits.right(length));
    }
}

QString joined(const QStringList& parts)
{
    return withoutMarks(parts.join(u'\n'));
}

} // namespace

SearchDocument searchDocument(const Call& call, const std::vector<TranscriptLine>& lines)
{
    const Customer& customer = call.customer;
    QStringList numbers;
    addNumber(numbers, customer.phone);
    addNumber(numbers, customer.spokenPhone);
    QString compactCode = customer.postalCode;
    compactCode.remove(u' ');
    QStringList words{call.summary, call.problem};
    words.reserve(static_cast<qsizetype>(lines.size()) + 2);
    for (const TranscriptLine& line : lines)
        words.append(line.text);
    return {.name = joined({customer.name}),
        .phone = numbers.join(u' '),
        .place = joined({customer.address, customer.postalCode, compactCode}),
        .words = joined(words)};
}

QString matchExpression(const QString& typed)
{
    QStringList terms;
    QStringList digits;
    const auto closeNumber = [&terms, &digits] {
        if (!digits.isEmpty())
            terms.append(numberTerm(std::exchange(digits, {})));
    };
    const QList<Word> words = wordsIn(typed);
    terms.reserve(words.size() + 1);
    digits.reserve(words.size());
    for (const Word& word : words) {
        if (!word.digits || !word.joined)
            closeNumber();
        if (word.digits)
            digits.append(word.text);
        else
            terms.append(prefixTerm(word.text));
    }
    closeNumber();
    return terms.join(u" AND "_s);
}

} // namespace dispatch
