// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/intake/email_address.h"

#include "core/domain/intake/spoken_words.h"

#include <QRegularExpression>
#include <QStringList>

#include <array>

namespace dispatch {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestLocalPart = 64; // RFC 5321 §4.5.3.1
constexpr qsizetype longestAddress = 254;

//! One or more words said for one character.
struct SpokenSymbol {
    QLatin1StringView words;
    QChar symbol;
};

// the longer ones first: "tiret bas" is no "tiret"
constexpr std::array symbols{
    SpokenSymbol{"a commercial"_L1, u'@'},
    SpokenSymbol{"arobase"_L1, u'@'},
    SpokenSymbol{"arobas"_L1, u'@'},
    SpokenSymbol{"arrobase"_L1, u'@'},
    SpokenSymbol{"at"_L1, u'@'},
    SpokenSymbol{"point"_L1, u'.'},
    SpokenSymbol{"dot"_L1, u'.'},
    SpokenSymbol{"barre de soulignement"_L1, u'_'},
    SpokenSymbol{"trait de soulignement"_L1, u'_'},
    SpokenSymbol{"tiret bas"_L1, u'_'},
    SpokenSymbol{"sous tiret"_L1, u'_'},
    SpokenSymbol{"souligne"_L1, u'_'},
    SpokenSymbol{"underscore"_L1, u'_'},
    SpokenSymbol{"trait d'union"_L1, u'-'},
    SpokenSymbol{"tiret"_L1, u'-'},
    SpokenSymbol{"hyphen"_L1, u'-'},
    SpokenSymbol{"dash"_L1, u'-'},
    SpokenSymbol{"plus"_L1, u'+'},
};

constexpr std::array openings{"c'est"_L1, "cest"_L1, "est"_L1, "mon"_L1, "ma"_L1, "le"_L1, "l'adresse"_L1,
    "adresse"_L1, "courriel"_L1, "email"_L1, "e-mail"_L1, "mail"_L1, "my"_L1, "is"_L1, "it's"_L1, "euh"_L1,
    "oui"_L1, "alors"_L1, "la"_L1, "de"_L1};

bool isSymbol(const QString& word)
{
    return word.size() == 1 && u"@._-+"_s.contains(word.front());
}

//! Small letters without accents, typographic apostrophes made plain.
QString folded(QStringView heard)
{
    QString out;
    const QString decomposed = heard.first(std::min(heard.size(), mostHeardLetters))
                                   .toString()
                                   .normalized(QString::NormalizationForm_KD);
    for (const QChar c : decomposed) {
        if (c.category() != QChar::Mark_NonSpacing)
            out += c == u'\u2019' ? u'\'' : c.toLower();
    }
    return out;
}

//! The words of \a text, those said for a character as that character.
QStringList wordsOf(const QString& text)
{
    static const QRegularExpression gap{u"[\\s,;:()<>\"«»]+"_s};
    QString padded = u' ' + text.split(gap, Qt::SkipEmptyParts).join(u"  "_s) + u' ';
    for (const SpokenSymbol& one : symbols) {
        const QString words = u' ' + QString{one.words}.replace(u' ', u"  "_s) + u' ';
        padded.replace(words, u"  "_s.insert(1, one.symbol));
    }
    QStringList words = padded.split(u' ', Qt::SkipEmptyParts);
    while (!words.isEmpty() && std::find(openings.begin(), openings.end(), words.first()) != openings.end())
        words.removeFirst();
    return words;
}

//! What the words spell; after the last dot only one word counts: "point com merci".
QString joined(const QStringList& words)
{
    const qsizetype lastDot = words.lastIndexOf(u"."_s);
    const qsizetype at = words.indexOf(u"@"_s);
    QString address;
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (at >= 0 && lastDot > at && i > lastDot + 1)
            break;
        address += words[i];
    }
    return address;
}

bool isAddress(const QString& address)
{
    static const QRegularExpression form{u"^[a-z0-9!#$%&'*+/=?^_{|}~-]+(?:\\.[a-z0-9!#$%&'*+/=?^_{|}~-]+)*@"
                                         "(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z]{2,24}$"_s};
    return address.size() <= longestAddress && address.indexOf(u'@') <= longestLocalPart
        && form.match(address).hasMatch();
}

QString withoutEnd(QString word)
{
    while (!word.isEmpty() && u".!?'"_s.contains(word.back()))
        word.chop(1);
    return word;
}

//! Addresses that stand in the text as they are written.
QStringList typedIn(const QStringList& words)
{
    QStringList typed;
    typed.reserve(words.size());
    for (const QString& word : words) {
        const QString candidate = withoutEnd(word);
        if (candidate.contains(u'@') && !isSymbol(candidate) && isAddress(candidate)
            && !typed.contains(candidate))
            typed += candidate;
    }
    return typed;
}

} // namespace

std::optional<QString> emailAddress(QStringView heard)
{
    const QStringList words = wordsOf(folded(heard));
    const QStringList typed = typedIn(words);
    if (typed.size() == 1)
        return typed.first();
    const QString said = withoutEnd(joined(words));
    return typed.isEmpty() && isAddress(said) ? std::optional{said} : std::nullopt;
}

} // namespace dispatch
