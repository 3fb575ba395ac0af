// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/intake/spoken_phone.h"

#include "core/domain/intake/phone_reading.h"
#include "core/domain/phone_number.h"

#include <QStringList>

#include <algorithm>

namespace dispatch {

using namespace Qt::StringLiterals;

namespace {

using Kind = SpokenWord::Kind;
using Guess = SpokenWord::Guess;
using Run = std::vector<SpokenWord>;

constexpr int mostPauses = 8; // in which a number may end and begin anew: each is a search

bool isSureNumber(const SpokenWord& word)
{
    return word.guess == Guess::None
        && (word.kind == Kind::Digits || word.kind == Kind::Number || word.kind == Kind::Hundred
            || word.kind == Kind::Thousand);
}

bool ends(const SpokenWord& word)
{
    return word.kind == Kind::Other || word.kind == Kind::Extension || word.kind == Kind::Correction;
}

//! \a run without the words at its ends that are numbers only between numbers; empty when no number is left.
Run trimmed(Run run)
{
    const auto mayStart = [](const SpokenWord& word) {
        return isSureNumber(word) || word.guess == Guess::FromStart || word.kind == Kind::Repeat;
    };
    const auto mayEnd
        = [](const SpokenWord& word) { return isSureNumber(word) || word.guess == Guess::ToEnd; };
    if (std::none_of(run.begin(), run.end(), isSureNumber))
        return {};
    run.erase(std::find_if(run.rbegin(), run.rend(), mayEnd).base(), run.end());
    run.erase(run.begin(), std::find_if(run.begin(), run.end(), mayStart));
    return run;
}

//! The runs of number words in \a words; a filler inside a run is a pause.
std::vector<Run> runsIn(SpokenRun words)
{
    std::vector<Run> runs;
    Run open;
    const auto close = [&runs, &open] {
        if (Run run = trimmed(std::move(open)); !run.empty())
            runs.push_back(std::move(run));
        open = {};
    };
    for (const SpokenWord& word : words) {
        if (ends(word))
            close();
        else if (word.kind != Kind::Filler)
            open.push_back(word);
        else if (!open.empty())
            open.back().pauses = true;
    }
    close();
    return runs;
}

Run joined(const std::vector<Run>& runs)
{
    Run all;
    for (const Run& run : runs) {
        all.insert(all.end(), run.begin(), run.end());
        all.back().pauses = true;
    }
    return all;
}

//! A number said twice in one breath: parted by a pause, or in the same words.
std::optional<QString> repeatedNumber(SpokenRun run)
{
    int pauses = 0;
    for (size_t middle = 1; middle < run.size(); ++middle) {
        const bool parts = (run[middle - 1].pauses && ++pauses <= mostPauses) || middle * 2 == run.size();
        if (!parts)
            continue;
        const std::optional<QString> first = phoneReading(run.first(middle));
        if (first && first == phoneReading(run.subspan(middle)))
            return first;
    }
    return std::nullopt;
}

//! Ten digits; nullopt when there is no number or more than one.
std::optional<QString> onlyNumber(SpokenRun words)
{
    QStringList numbers;
    const std::vector<Run> runs = runsIn(words);
    numbers.reserve(static_cast<qsizetype>(runs.size()));
    for (const Run& run : runs) {
        std::optional<QString> number = phoneReading(run);
        if (!number)
            number = repeatedNumber(run);
        if (number && !numbers.contains(*number))
            numbers += *number;
    }
    if (!numbers.isEmpty())
        return numbers.size() == 1 ? std::optional{numbers.first()} : std::nullopt;
    // unknown words between the parts of one number
    const std::optional<QString> number = phoneReading(joined(runs));
    return number && isLikelyAreaCode(number->first(3)) ? number : std::nullopt;
}

//! \a before with its end replaced by \a after: its last two, four or seven digits.
std::optional<QString> withNewEnd(QString before, const QString& after)
{
    if (before.startsWith(u'1'))
        before.remove(0, 1);
    const qsizetype kept = 10 - after.size();
    const bool replaces
        = after.size() == 4 || after.size() == 7 || (after.size() == 2 && before.size() == 10);
    if (!replaces || before.size() < kept || before.size() > 10)
        return std::nullopt;
    const QString number = before.first(kept) + after;
    return isNorthAmericanNumber(number) ? std::optional{number} : std::nullopt;
}

//! "514 555 0136, non, 0137": the number with its correction; nullopt when nothing is corrected.
std::optional<QString> correctedNumber(SpokenRun words)
{
    const auto mark = std::find_if(
        words.rbegin(), words.rend(), [](const SpokenWord& word) { return word.kind == Kind::Correction; });
    if (mark == words.rend())
        return std::nullopt;
    const auto at = static_cast<size_t>(words.rend() - mark);
    const SpokenRun before = words.first(at);
    const SpokenRun after = words.subspan(at);
    if (runsIn(before).empty())
        return std::nullopt;
    if (const std::optional<QString> anew = onlyNumber(after))
        return anew;
    // "non, au 4820 rue Cartier" corrects no number
    if (std::any_of(after.begin(), after.end(), [](const SpokenWord& word) { return ends(word); }))
        return std::nullopt;
    return withNewEnd(digitsReading(joined(runsIn(before))), digitsReading(joined(runsIn(after))));
}

SpokenRun withoutExtension(SpokenRun words)
{
    const auto mark = std::find_if(
        words.begin(), words.end(), [](const SpokenWord& word) { return word.kind == Kind::Extension; });
    return words.first(static_cast<size_t>(mark - words.begin()));
}

} // namespace

std::optional<QString> spokenPhone(QStringView heard)
{
    const QStringView text = heard.trimmed();
    if (text.startsWith(u'+')) {
        const std::optional<QString> typed = toE164(text);
        if (typed && !typed->startsWith("+1"_L1))
            return typed;
    }
    const std::vector<SpokenWord> all = spokenWords(text);
    const SpokenRun words = withoutExtension(all);
    std::optional<QString> number = correctedNumber(words);
    if (!number)
        number = onlyNumber(words);
    return number ? std::optional{u"+1"_s + *number} : std::nullopt;
}

} // namespace dispatch
