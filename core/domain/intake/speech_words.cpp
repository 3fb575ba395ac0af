// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/intake/speech_words.h"

#include "core/domain/intake/postal_code.h"
#include "core/domain/phone_number.h"

#include <QStringList>

#include <array>
#include <cstdlib>

namespace dispatch {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mostInWords = 999'999'999;

constexpr std::array small{u"zéro", u"un", u"deux", u"trois", u"quatre", u"cinq", u"six", u"sept", u"huit",
    u"neuf", u"dix", u"onze", u"douze", u"treize", u"quatorze", u"quinze", u"seize", u"dix-sept", u"dix-huit",
    u"dix-neuf"};
constexpr std::array tens{u"", u"", u"vingt", u"trente", u"quarante", u"cinquante", u"soixante"};

QString word(qint64 belowTwenty)
{
    return QString::fromUtf16(small.at(static_cast<size_t>(belowTwenty)));
}

//! 0 … 99. \a ends: no number follows, so "quatre-vingts" has its s.
QString belowHundred(qint64 number, bool ends)
{
    if (number < 20)
        return word(number);
    if (number >= 80) {
        const QString rest = number == 80 ? QString{} : u'-' + word(number - 80);
        return u"quatre-vingt"_s + (rest.isEmpty() && ends ? u"s"_s : rest);
    }
    const qint64 base = number >= 60 ? 60 : number / 10 * 10;
    const QString name = QString::fromUtf16(tens.at(static_cast<size_t>(base / 10)));
    const qint64 unit = number - base;
    if (unit == 0)
        return name;
    return name + (unit == 1 || unit == 11 ? u" et "_s : u"-"_s) + word(unit);
}

//! 1 … 999. \a ends as above, for "cents" as well.
QString belowThousand(qint64 number, bool ends)
{
    const qint64 hundreds = number / 100;
    const qint64 rest = number % 100;
    if (hundreds == 0)
        return belowHundred(rest, ends);
    QString words = hundreds == 1 ? u"cent"_s : word(hundreds) + u" cent"_s;
    if (rest > 0)
        return words + u' ' + belowHundred(rest, ends);
    return hundreds > 1 && ends ? words + u's' : words;
}

QString digitWords(QStringView digits)
{
    QStringList words;
    words.reserve(digits.size());
    for (const QChar c : digits)
        words += word(c.unicode() - u'0');
    return words.join(u' ');
}

//! "dollars", or "de dollars" after whole millions.
QString withDollars(qint64 dollars)
{
    const bool wholeMillions = dollars >= 1'000'000 && dollars % 1'000'000 == 0 && dollars <= mostInWords;
    return numberInWords(dollars) + (wholeMillions ? u" de"_s : QString{})
        + (dollars < 2 ? u" dollar"_s : u" dollars"_s);
}

QString symbolInWords(QChar c)
{
    switch (c.unicode()) {
    case u'@':
        return u"arobase"_s;
    case u'.':
        return u"point"_s;
    case u'-':
        return u"tiret"_s;
    case u'_':
        return u"tiret bas"_s;
    case u'+':
        return u"plus"_s;
    default:
        return c >= u'0' && c <= u'9' ? word(c.unicode() - u'0') : QString{};
    }
}

} // namespace

QString numberInWords(qint64 number)
{
    if (number > mostInWords || number < -mostInWords)
        return QString::number(number);
    if (number < 0)
        return u"moins "_s + numberInWords(-number);
    if (number == 0)
        return word(0);
    QStringList parts;
    if (const qint64 millions = number / 1'000'000; millions > 0) // a noun: "deux cents millions"
        parts += belowThousand(millions, true) + (millions == 1 ? u" million"_s : u" millions"_s);
    if (const qint64 thousands = number / 1'000 % 1'000; thousands > 0) // a number: "deux cent mille"
        parts += thousands == 1 ? u"mille"_s : belowThousand(thousands, false) + u" mille"_s;
    if (const qint64 rest = number % 1'000; rest > 0)
        parts += belowThousand(rest, true);
    return parts.join(u' ');
}

QString moneyInWords(qint64 cents)
{
    const QString sign = cents < 0 ? u"moins "_s : QString{};
    const qint64 dollars = std::abs(cents / 100);
    const qint64 rest = std::abs(cents % 100);
    if (rest == 0)
        return sign + withDollars(dollars);
    if (dollars == 0)
        return sign + numberInWords(rest) + (rest == 1 ? u" cent"_s : u" cents"_s);
    return sign + withDollars(dollars) + u" et "_s + numberInWords(rest);
}

QString priceInWords(std::optional<qint64> minCents, std::optional<qint64> maxCents)
{
    if (!minCents && !maxCents)
        return {};
    const QString taxes = u", plus taxes"_s;
    if (!maxCents)
        return u"à partir de "_s + moneyInWords(*minCents) + taxes;
    if (!minCents)
        return u"jusqu'à "_s + moneyInWords(*maxCents) + taxes;
    if (*minCents == *maxCents)
        return moneyInWords(*minCents) + taxes;
    // "dollars" once, unless the first amount has cents and needs it
    const QString from = *minCents % 100 == 0 ? numberInWords(*minCents / 100) : moneyInWords(*minCents);
    return u"entre "_s + from + u" et "_s + moneyInWords(*maxCents) + taxes;
}

QString phoneInWords(const QString& e164)
{
    const std::optional<QString> number = toE164(e164);
    if (!number)
        return {};
    const QStringView digits = QStringView{*number}.sliced(1);
    if (digits.size() == 11 && digits.startsWith(u'1')) {
        const QStringView local = digits.sliced(1);
        return QStringList{
            digitWords(local.first(3)), digitWords(local.sliced(3, 3)), digitWords(local.sliced(6))}
            .join(u", "_s);
    }
    QStringList pairs;
    pairs.reserve((digits.size() + 1) / 2);
    for (qsizetype at = 0; at < digits.size(); at += 2)
        pairs += digitWords(digits.sliced(at, std::min<qsizetype>(2, digits.size() - at)));
    return u"plus "_s + pairs.join(u", "_s);
}

QString emailInWords(const QString& address)
{
    QStringList words;
    bool open = false; // the last word goes on
    const QString lowered = address.trimmed().toLower();
    words.reserve(lowered.size());
    for (const QChar c : lowered) {
        const QString symbol = symbolInWords(c);
        if (!symbol.isEmpty())
            words += symbol;
        else if (open)
            words.last() += c;
        else
            words += c;
        open = symbol.isEmpty();
    }
    return words.join(u' ');
}

QString postalCodeInWords(const QString& postalCode)
{
    const std::optional<QString> code = dispatch::postalCode(postalCode);
    if (!code)
        return {};
    QStringList spelled;
    for (const QChar c : std::as_const(*code)) {
        if (!c.isSpace())
            spelled += c.isDigit() ? word(c.unicode() - u'0') : QString{c};
    }
    return spelled.mid(0, 3).join(u", "_s) + u"… "_s + spelled.mid(3).join(u", "_s);
}

} // namespace dispatch
