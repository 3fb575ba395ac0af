// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/intake/phone_reading.h"

#include <algorithm>
#include <array>
#include <map>

namespace dispatch {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype nationalDigits = 10;
constexpr qsizetype mostDigits = 13; // the area code twice
// What keeps the search short whatever is said. The longest number is 20 words: three times "quatre cent
// quatre-vingt-dix-neuf"; hesitations make them more.
constexpr size_t mostWords = 48;
constexpr size_t mostReadings = 512; // up to one place in the run; the likeliest are kept

// What makes a reading less likely. Fewer and longer number words come first; the rest breaks ties.
constexpr int groupCost = 4;
constexpr int pauseCost = 6;
constexpr int straddleCost = 2; // a number word over the end of the area code or the exchange
constexpr int lateCost = 1; // a pause elsewhere than after the area code, the exchange or a pair
constexpr int doubtCost = 1;
constexpr int skipCost = 3; // a word that sounds like a number and is none

constexpr std::array likelyAreaCodes{"514"_L1, "438"_L1, "263"_L1, "450"_L1, "579"_L1, "354"_L1, "418"_L1,
    "581"_L1, "367"_L1, "819"_L1, "873"_L1, "468"_L1, "600"_L1, "800"_L1, "833"_L1, "844"_L1, "855"_L1,
    "866"_L1, "877"_L1, "888"_L1};

using Readings
    = std::map<QString, int>; // digits and the cost of the likeliest way to them; ordered: repeatable

bool isCodeOfThree(QStringView digits)
{
    return digits[0] >= u'2' && !(digits[1] == u'1' && digits[2] == u'1');
}

bool isAreaCode(QStringView digits)
{
    return isCodeOfThree(digits) && digits[1] != u'9';
}

int costOf(const NumberGroup& group, QStringView before)
{
    const qsizetype country = before.startsWith(u'1') ? 1 : 0;
    const qsizetype from = before.size() - country;
    const qsizetype to = from + group.digits.size();
    const auto straddles = [from, to](qsizetype border) { return from < border && to > border ? 1 : 0; };
    const bool isLate = group.endsInPause && to != 3 && to != 6 && to != 8;
    return groupCost + (group.crossesPause ? pauseCost : 0) + (isLate ? lateCost : 0)
        + group.doubts * doubtCost + (straddles(3) + straddles(6)) * straddleCost;
}

void add(Readings& readings, const QString& digits, int cost)
{
    const auto [known, isNew] = readings.emplace(digits, cost);
    known->second = std::min(known->second, cost);
}

void keepLikeliest(Readings& readings)
{
    if (readings.size() <= mostReadings)
        return;
    std::vector<int> costs;
    costs.reserve(static_cast<size_t>(readings.size()));
    for (const auto& [digits, cost] : std::as_const(readings))
        costs.push_back(cost);
    const auto last = costs.begin() + mostReadings;
    std::nth_element(costs.begin(), last, costs.end());
    std::erase_if(readings, [limit = *last](const auto& reading) { return reading.second >= limit; });
}

//! \a digits without the country code.
QStringView withoutCountry(QStringView digits)
{
    return digits.startsWith(u'1') ? digits.sliced(1) : digits;
}

//! Whether a number can begin with \a digits.
bool mayBegin(QStringView digits)
{
    const QStringView number = withoutCountry(digits);
    if (number.startsWith(u'0') || number.startsWith(u'1'))
        return false;
    if (number.size() >= 3 && !isAreaCode(number.first(3)))
        return false;
    return number.size() < 6 || isCodeOfThree(number.sliced(3, 3));
}

bool mayBeAnything(QStringView)
{
    return true;
}

//! Whether a reading may go on with its digits.
using Filter = bool (*)(QStringView digits);

//! Reads the words at \a at in every way after every reading of what is before them.
void readOn(SpokenRun run, size_t at, Filter mayGoOn, std::vector<Readings>& reached)
{
    const std::vector<NumberGroup> groups = numberGroups(run, at);
    const bool mayBeNothing = run[at].guess != SpokenWord::Guess::None;
    for (const auto& [digits, cost] : std::as_const(reached[at])) {
        if (mayBeNothing)
            add(reached[at + 1], digits, cost + skipCost);
        for (const NumberGroup& group : groups) {
            const QString longer = digits + group.digits;
            if (longer.size() <= mostDigits && mayGoOn(longer))
                add(reached[at + group.words], longer, cost + costOf(group, digits));
        }
    }
}

//! Every way to read all of \a run in at most mostDigits digits.
Readings readingsOf(SpokenRun run, Filter mayGoOn)
{
    if (run.size() > mostWords)
        return {};
    std::vector<Readings> reached(run.size() + 1);
    reached[0].emplace(QString{}, 0);
    for (size_t at = 0; at < run.size(); ++at) {
        keepLikeliest(reached[at]);
        readOn(run, at, mayGoOn, reached);
    }
    return reached.back();
}

//! \a digits without the country code and without an area code said twice.
QStringView national(QStringView digits)
{
    const QStringView number = withoutCountry(digits);
    const bool twice = number.size() == mostDigits && number.first(3) == number.sliced(3, 3);
    return twice ? number.sliced(3) : number;
}

} // namespace

bool isNorthAmericanNumber(QStringView digits)
{
    return digits.size() == nationalDigits && isAreaCode(digits) && isCodeOfThree(digits.sliced(3));
}

bool isLikelyAreaCode(QStringView digits)
{
    return std::find(likelyAreaCodes.begin(), likelyAreaCodes.end(), digits) != likelyAreaCodes.end();
}

std::optional<QString> phoneReading(SpokenRun run)
{
    QString best;
    std::pair<bool, int> bestRank{true, 0}; // unlikely area code, cost
    bool ambiguous = false;
    const Readings readings = readingsOf(run, &mayBegin);
    for (const auto& [digits, cost] : readings) {
        const QStringView number = national(digits);
        if (!isNorthAmericanNumber(number))
            continue;
        const std::pair<bool, int> rank{!isLikelyAreaCode(number.first(3)), cost};
        if (best.isEmpty() || rank < bestRank) {
            best = number.toString();
            bestRank = rank;
            ambiguous = false;
        } else if (rank == bestRank && number != best) {
            ambiguous = true;
        }
    }
    return best.isEmpty() || ambiguous ? std::nullopt : std::optional{best};
}

QString digitsReading(SpokenRun run)
{
    const Readings readings = readingsOf(run, &mayBeAnything);
    const auto best = std::min_element(
        readings.begin(), readings.end(), [](const auto& a, const auto& b) { return a.second < b.second; });
    return best == readings.end() ? QString{} : best->first;
}

} // namespace dispatch
