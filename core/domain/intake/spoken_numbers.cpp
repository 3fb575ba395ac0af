// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/intake/spoken_numbers.h"

#include <utility>

namespace dispatch {

using namespace Qt::StringLiterals;

namespace {

using Kind = SpokenWord::Kind;

struct Phrase {
    int value = 0;
    size_t end = 0; //!< index of the first word that is not part of it
};
using Phrases = std::vector<Phrase>;

//! Value of the one number word at \a at, or -1.
int valueAt(SpokenRun run, size_t at)
{
    return at < run.size() && run[at].kind == Kind::Number ? run[at].value : -1;
}

bool isKind(SpokenRun run, size_t at, Kind kind)
{
    return at < run.size() && run[at].kind == kind;
}

//! Value of figures at \a at that are no more than \a most digits and do not begin with 0, or -1.
int figuresAt(SpokenRun run, size_t at, qsizetype most)
{
    if (!isKind(run, at, Kind::Digits) || run[at].digits.size() > most || run[at].digits.startsWith(u'0'))
        return -1;
    return run[at].digits.toInt();
}

Phrases teens(SpokenRun run, size_t at)
{
    const int value = valueAt(run, at);
    if (value < 10 || value > 19)
        return {};
    Phrases out{{.value = value, .end = at + 1}};
    const int unit = valueAt(run, at + 1);
    if (value == 10 && run[at].french && unit >= 7 && unit <= 9)
        out.push_back({.value = 10 + unit, .end = at + 2});
    return out;
}

Phrases afterTens(SpokenRun run, int tens, size_t at, bool withTeens)
{
    Phrases out{{.value = tens, .end = at}};
    const int unit = valueAt(run, at);
    if (unit >= 1 && unit <= 9)
        out.push_back({.value = tens + unit, .end = at + 1});
    if (!withTeens)
        return out;
    const Phrases further = teens(run, at);
    out.reserve(out.size() + further.size());
    for (const Phrase& teen : further)
        out.push_back({.value = tens + teen.value, .end = teen.end});
    return out;
}

Phrases belowHundred(SpokenRun run, size_t at)
{
    const int value = valueAt(run, at);
    if (value <= 0)
        return {};
    if (value >= 20)
        return afterTens(run, value, at + 1, value == 60 && run[at].french);
    if (value >= 10)
        return teens(run, at);
    Phrases out{{.value = value, .end = at + 1}};
    if (value == 4 && run[at].french && valueAt(run, at + 1) == 20 && run[at + 1].french) {
        const Phrases eighties = afterTens(run, 80, at + 2, true);
        out.insert(out.end(), eighties.begin(), eighties.end());
    }
    return out;
}

//! \a hundreds alone and with what may be added to it from \a at on.
void addHundreds(SpokenRun run, int hundreds, size_t at, Phrases& out)
{
    out.push_back({.value = hundreds, .end = at});
    for (const Phrase& rest : belowHundred(run, at))
        out.push_back({.value = hundreds + rest.value, .end = rest.end});
    if (const int figures = figuresAt(run, at, 2); figures > 0)
        out.push_back({.value = hundreds + figures, .end = at + 1});
}

//! Also "douze cents" and "thirty-two hundred", so below ten thousand.
Phrases withHundreds(SpokenRun run, size_t at)
{
    Phrases out = belowHundred(run, at);
    if (isKind(run, at, Kind::Hundred))
        addHundreds(run, 100, at + 1, out);
    const Phrases factors = belowHundred(run, at);
    for (const Phrase& factor : factors) {
        const bool counts = factor.value > 1 || !run[at].french; // nobody says "un cent"
        if (counts && isKind(run, factor.end, Kind::Hundred))
            addHundreds(run, factor.value * 100, factor.end + 1, out);
    }
    // recognisers write "5 cent 14" and "500 14" for "cinq cent quatorze"
    if (const int unit = figuresAt(run, at, 1); unit > 0 && isKind(run, at + 1, Kind::Hundred))
        addHundreds(run, unit * 100, at + 2, out);
    if (const int figures = figuresAt(run, at, 3); figures > 0 && figures % 100 == 0)
        addHundreds(run, figures, at + 1, out);
    return out;
}

Phrases withThousands(SpokenRun run, size_t at)
{
    Phrases out = withHundreds(run, at);
    Phrases thousands;
    if (isKind(run, at, Kind::Thousand))
        thousands.push_back({.value = 1000, .end = at + 1});
    const int unit = valueAt(run, at);
    if (unit >= 1 && unit <= 9 && isKind(run, at + 1, Kind::Thousand))
        thousands.push_back({.value = unit * 1000, .end = at + 2});
    out.reserve(out.size() + thousands.size());
    for (const Phrase& thousand : std::as_const(thousands)) {
        out.push_back(thousand);
        for (const Phrase& rest : withHundreds(run, thousand.end)) {
            if (rest.value < 1000)
                out.push_back({.value = thousand.value + rest.value, .end = rest.end});
        }
    }
    return out;
}

//! The one digit at \a at, said or written; empty when it is none.
QString digitAt(SpokenRun run, size_t at)
{
    const int value = valueAt(run, at);
    if (value >= 0 && value <= 9)
        return QString::number(value);
    return isKind(run, at, Kind::Digits) && run[at].digits.size() == 1 ? run[at].digits : QString{};
}

//! "double cinq", "trois fois zéro", "trois zéros"
void addRepeated(SpokenRun run, size_t at, std::vector<NumberGroup>& out)
{
    if (run[at].kind == Kind::Repeat) {
        if (const QString digit = digitAt(run, at + 1); !digit.isEmpty())
            out.push_back({.words = 2, .digits = digit.repeated(run[at].value)});
        return;
    }
    const int times = digitAt(run, at).toInt();
    if (times < 2)
        return;
    if (isKind(run, at + 1, Kind::Times)) {
        if (const QString digit = digitAt(run, at + 2); !digit.isEmpty())
            out.push_back({.words = 3, .digits = digit.repeated(times)});
    } else if (valueAt(run, at + 1) == 0 && run[at + 1].plural) {
        out.push_back({.words = 2, .digits = u"0"_s.repeated(times)});
    }
}

void addDoubts(SpokenRun words, NumberGroup& group)
{
    for (const SpokenWord& word : words)
        group.doubts += word.guess != SpokenWord::Guess::None ? 1 : 0;
    for (const SpokenWord& word : words.first(words.size() - 1)) {
        group.crossesPause = group.crossesPause || word.pauses;
        group.doubts += word.plural ? 1 : 0;
    }
    group.endsInPause = words.back().pauses;
    group.doubts += words.back().hyphen ? 1 : 0;
}

} // namespace

std::vector<NumberGroup> numberGroups(SpokenRun run, size_t at)
{
    std::vector<NumberGroup> out;
    if (at >= run.size())
        return out;
    if (run[at].kind == Kind::Digits)
        out.push_back({.words = 1, .digits = run[at].digits});
    if (valueAt(run, at) == 0)
        out.push_back({.words = 1, .digits = u"0"_s});
    addRepeated(run, at, out);
    const Phrases phrases = withThousands(run, at);
    out.reserve(out.size() + phrases.size());
    for (const Phrase& phrase : phrases)
        out.push_back({.words = phrase.end - at, .digits = QString::number(phrase.value)});
    for (NumberGroup& group : out)
        addDoubts(run.subspan(at, group.words), group);
    return out;
}

} // namespace dispatch
