// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/intake/postal_code.h"

#include "core/domain/intake/spelled_letters.h"
#include "core/domain/intake/spoken_words.h"
#include "core/domain/plain_words.h"

#include <QSet>

#include <algorithm>

namespace dispatch {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype signs = 6;
constexpr int mostFillers = 3; // between two signs

bool fits(QChar c, qsizetype place)
{
    if (place % 2 == 1)
        return c >= u'0' && c <= u'9';
    return place == 0 ? "ABCEGHJKLMNPRSTVXY"_L1.contains(c) : "ABCEGHJKLMNPRSTVWXYZ"_L1.contains(c);
}

bool isCode(QStringView code)
{
    if (code.size() != signs)
        return false;
    for (qsizetype place = 0; place < signs; ++place) {
        if (!fits(code[place], place))
            return false;
    }
    return true;
}

QString written(QStringView code)
{
    return code.first(3).toString() + u' ' + code.sliced(3).toString();
}

//! The figure that a letter is often typed or recognised for; \a c itself when there is none.
QChar asFigure(QChar c)
{
    constexpr QStringView letters = u"OQILSBZ";
    constexpr QStringView figures = u"0011582";
    const qsizetype at = letters.indexOf(c);
    return at < 0 ? c : figures[at];
}

//! \a typed, six capitals and figures, with the letters in places of figures mended. At least \a surely of
//! the figures must be figures already: "bosses" is a word. Empty when it is no code.
QString mended(QStringView typed, int surely)
{
    if (typed.size() != signs)
        return {};
    QString code = typed.toString();
    int figures = 0;
    for (qsizetype place = 1; place < signs; place += 2) {
        figures += fits(code[place], place) ? 1 : 0;
        code[place] = asFigure(code[place]);
    }
    return figures >= surely && isCode(code) ? code : QString{};
}

//! The last code typed in \a words as one word or two; empty when there is none.
QString typedCode(const QStringList& words, int surely)
{
    for (qsizetype at = words.size() - 1; at >= 0; --at) {
        const QString& word = words[at];
        QString code = mended(word, surely);
        if (code.isEmpty() && at > 0 && word.size() == 3 && words[at - 1].size() == 3)
            code = mended(QString{words[at - 1] + word}, surely);
        if (!code.isEmpty())
            return code;
    }
    return {};
}

//! Codes that begin at one word, and the furthest word after them.
struct Spelled {
    QSet<QString> codes{};
    qsizetype end = 0;
};

void spell(const QStringList& words, qsizetype at, const QString& begun, int fillers, Spelled& out)
{
    if (begun.size() == signs) {
        out.codes += begun;
        out.end = std::max(out.end, std::min(at, words.size()));
        return;
    }
    for (const SpelledSign& next : spelledSigns(words, at)) {
        if (next.sign.isNull() && !begun.isEmpty() && fillers < mostFillers)
            spell(words, at + next.words, begun, fillers + 1, out);
        else if (fits(next.sign, begun.size()))
            spell(words, at + next.words, begun + next.sign, 0, out);
    }
}

std::optional<QString> spelledCode(QStringView text)
{
    QSet<QString> codes;
    const QStringList words = spelledWords(text);
    for (qsizetype at = 0; at < words.size();) {
        Spelled spelled;
        spell(words, at, {}, 0, spelled);
        codes += spelled.codes;
        at = std::max(at + 1, spelled.end);
    }
    return codes.size() == 1 ? std::optional{written(*codes.cbegin())} : std::nullopt;
}

QStringView readable(QStringView text)
{
    return text.first(std::min(text.size(), mostHeardLetters));
}

QStringList typedWords(QStringView text)
{
    return plain(readable(text)).toUpper().split(u' ', Qt::SkipEmptyParts);
}

} // namespace

std::optional<QString> postalCode(QStringView heard)
{
    const QString code = mended(typedWords(heard).join(QString{}), 1);
    return code.isEmpty() ? postalCodeIn(heard) : std::optional{written(code)};
}

std::optional<QString> postalCodeIn(QStringView text)
{
    const QStringList words = typedWords(text);
    for (const int surely : {3, 2}) {
        if (const QString code = typedCode(words, surely); !code.isEmpty())
            return written(code);
    }
    return spelledCode(text);
}

} // namespace dispatch
