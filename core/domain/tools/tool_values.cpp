// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/tools/tool_values.h"

#include "core/domain/plain_words.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <cmath>

namespace dispatch {

using namespace Qt::StringLiterals;

namespace {

constexpr double mostDollars = 999'999'999;
constexpr double mostFeetRead = 1'000'000;
constexpr double exactWhole = 9'007'199'254'740'992; // 2^53: above, a double no longer counts by ones
constexpr qsizetype mostTexts = 50;

constexpr std::array yesWords{"true"_L1, "oui"_L1, "yes"_L1, "vrai"_L1, "1"_L1, "on"_L1};
constexpr std::array noWords{"false"_L1, "non"_L1, "no"_L1, "faux"_L1, "0"_L1, "off"_L1, "pas urgent"_L1,
    "pas urgente"_L1, "non urgent"_L1, "not urgent"_L1, "aucune"_L1, "none"_L1};

struct LevelWord {
    QLatin1StringView word;
    Priority priority;
};

constexpr std::array levelWords{
    LevelWord{"critical"_L1, Priority::P1},
    LevelWord{"critique"_L1, Priority::P1},
    LevelWord{"urgent"_L1, Priority::P1},
    LevelWord{"urgente"_L1, Priority::P1},
    LevelWord{"tres urgent"_L1, Priority::P1},
    LevelWord{"urgence"_L1, Priority::P1},
    LevelWord{"urgence immediate"_L1, Priority::P1},
    LevelWord{"immediate"_L1, Priority::P1},
    LevelWord{"immediat"_L1, Priority::P1},
    LevelWord{"emergency"_L1, Priority::P1},
    LevelWord{"municipal"_L1, Priority::P2},
    LevelWord{"municipale"_L1, Priority::P2},
    LevelWord{"municipalite"_L1, Priority::P2},
    LevelWord{"majeur"_L1, Priority::P3},
    LevelWord{"majeure"_L1, Priority::P3},
    LevelWord{"major"_L1, Priority::P3},
    LevelWord{"standard"_L1, Priority::P4},
    LevelWord{"normal"_L1, Priority::P4},
    LevelWord{"normale"_L1, Priority::P4},
    LevelWord{"low"_L1, Priority::P4},
    LevelWord{"faible"_L1, Priority::P4},
    LevelWord{"basse"_L1, Priority::P4},
    LevelWord{"routine"_L1, Priority::P4},
};

template <size_t N> bool isOneOf(const QString& word, const std::array<QLatin1StringView, N>& list)
{
    return std::find(list.begin(), list.end(), word) != list.end();
}

std::optional<Priority> levelNumbered(double number)
{
    for (const int level : {1, 2, 3, 4}) {
        if (number == level)
            return static_cast<Priority>(level - 1);
    }
    return std::nullopt;
}

//! "P2" or "priorité 2" anywhere, or nothing but the figure.
std::optional<Priority> levelWritten(const QString& plainText)
{
    static const QRegularExpression level{
        u"(?:^| )(?:p|(?:priorite|priority|niveau|level) p?) ?([1-4])(?: |$)|^([1-4])$"_s};
    const QRegularExpressionMatch match = level.match(plainText);
    return match.hasMatch() ? levelNumbered((match.captured(1) + match.captured(2)).toInt()) : std::nullopt;
}

//! One number as people write it: figures with marks between thousands, and cents.
struct WrittenAmount {
    qint64 cents = 0;
    bool thousands = false; //!< followed by k
};

std::optional<WrittenAmount> writtenAmount(const QString& text)
{
    static const QRegularExpression amount{
        u"(?<![\\d.,])(?:(\\d{1,3}(?:[ .,'\u00a0\u202f]\\d{3})+)|(\\d{1,9}))(?:[.,](\\d{1,2}))?(?![\\d])(\\s*k\\b)?"_s,
        QRegularExpression::CaseInsensitiveOption};
    QRegularExpressionMatchIterator matches = amount.globalMatch(text);
    if (!matches.hasNext())
        return std::nullopt;
    const QRegularExpressionMatch match = matches.next();
    if (matches.hasNext())
        return std::nullopt;
    QString whole = match.captured(1).isEmpty() ? match.captured(2) : match.captured(1);
    whole.removeIf([](QChar c) { return c < u'0' || c > u'9'; });
    if (whole.size() > 9)
        return std::nullopt;
    const QString cents = match.captured(3).leftJustified(2, u'0');
    return WrittenAmount{
        .cents = whole.toLongLong() * 100 + cents.toLongLong(), .thousands = !match.captured(4).isEmpty()};
}

//! A line break parts what it stands between, so it leaves a comma; other control characters a blank.
QString onOneLineOfText(const QString& text)
{
    QString line;
    line.reserve(text.size());
    for (const QChar c : text) {
        const bool breaks = c == u'\n' || c == u'\u2028' || c == u'\u2029';
        if (breaks && !line.isEmpty() && line.back().isLetterOrNumber())
            line += u',';
        line += breaks || c.category() == QChar::Other_Control ? QChar{u' '} : c;
    }
    return line.simplified();
}

} // namespace

QString toolText(const QJsonValue& value)
{
    if (value.isDouble()) {
        const double number = value.toDouble();
        const bool whole = std::abs(number) < exactWhole && number == std::trunc(number);
        return whole ? QString::number(static_cast<qint64>(number)) : QString{};
    }
    QString text = value.toString().left(longestToolText);
    if (!text.isEmpty() && text.back().isHighSurrogate())
        text.chop(1); // the cut went through a character
    return onOneLineOfText(text);
}

QStringList toolTexts(const QJsonValue& value)
{
    QStringList texts;
    const QJsonArray list = value.isArray() ? value.toArray() : QJsonArray{value};
    texts.reserve(std::min(list.size(), mostTexts));
    for (const auto& one : list) {
        const QString text = toolText(one);
        if (!text.isEmpty() && texts.size() < mostTexts)
            texts += text;
    }
    return texts;
}

std::optional<bool> toolFlag(const QJsonValue& value)
{
    if (value.isBool())
        return value.toBool();
    const QString word = plain(toolText(value));
    if (isOneOf(word, yesWords))
        return true;
    return isOneOf(word, noWords) ? std::optional{false} : std::nullopt;
}

std::optional<Priority> toolPriority(const QJsonValue& value)
{
    if (value.isDouble())
        return levelNumbered(value.toDouble());
    const QString words = plain(toolText(value));
    if (const auto level = levelWritten(words))
        return level;
    const auto found = std::find_if(
        levelWords.begin(), levelWords.end(), [&words](const LevelWord& one) { return one.word == words; });
    return found == levelWords.end() ? std::nullopt : std::optional{found->priority};
}

std::optional<qint64> toolCents(const QJsonValue& value)
{
    if (value.isDouble()) {
        const double dollars = value.toDouble();
        return dollars >= 0 && dollars <= mostDollars ? std::optional{std::llround(dollars * 100)}
                                                      : std::optional<qint64>{};
    }
    const QString text = value.toString().left(longestToolText).trimmed();
    if (text.startsWith(u'-'))
        return std::nullopt;
    const auto amount = writtenAmount(text);
    if (!amount)
        return std::nullopt;
    const qint64 cents = amount->thousands ? amount->cents * 1000 : amount->cents;
    return cents <= static_cast<qint64>(mostDollars) * 100 ? std::optional{cents} : std::nullopt;
}

std::optional<int> toolFeet(const QJsonValue& value)
{
    double feet = value.toDouble();
    if (value.isString()) {
        static const QRegularExpression number{u"\\d{1,9}(?:[.,]\\d{1,3})?"_s};
        const QString text = value.toString().left(longestToolText);
        feet = number.match(text).captured().replace(u',', u'.').toDouble();
        if (text.trimmed().startsWith(u'-'))
            feet = 0;
    }
    return feet > 0 && feet <= mostFeetRead ? std::optional{static_cast<int>(std::ceil(feet))} : std::nullopt;
}

} // namespace dispatch
