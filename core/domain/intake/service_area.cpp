// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/intake/service_area.h"

#include "core/domain/intake/place_names.h"
#include "core/domain/intake/postal_code.h"
#include "core/domain/intake/spoken_words.h"

#include <algorithm>
#include <array>

namespace dispatch {

using namespace Qt::StringLiterals;

namespace {

using Words = std::span<const PlainWord>;

constexpr size_t mostWordsOfName = 6;

constexpr std::array articles{"de"_L1, "du"_L1, "des"_L1, "d"_L1, "la"_L1, "le"_L1, "les"_L1, "l"_L1};
constexpr std::array streets{"rue"_L1, "boulevard"_L1, "boul"_L1, "bd"_L1, "blvd"_L1, "avenue"_L1, "ave"_L1,
    "av"_L1, "chemin"_L1, "ch"_L1, "place"_L1, "montee"_L1, "rang"_L1, "route"_L1, "autoroute"_L1,
    "terrasse"_L1, "croissant"_L1, "allee"_L1, "impasse"_L1, "ruelle"_L1, "carre"_L1, "square"_L1, "quai"_L1,
    "pont"_L1};
constexpr std::array englishStreets{"street"_L1, "road"_L1, "rd"_L1, "drive"_L1, "crescent"_L1};
constexpr std::array units{"appartement"_L1, "appt"_L1, "app"_L1, "apt"_L1, "suite"_L1, "bureau"_L1,
    "unite"_L1, "unit"_L1, "local"_L1, "porte"_L1};
constexpr std::array nearWords{"pres"_L1, "proche"_L1, "cote"_L1, "near"_L1, "autour"_L1, "environs"_L1};
constexpr std::array nameLinks{"de"_L1, "du"_L1, "des"_L1, "d"_L1, "sur"_L1, "la"_L1, "les"_L1};
constexpr std::array landforms{"mont"_L1, "baie"_L1, "cap"_L1, "lac"_L1, "anse"_L1, "ile"_L1, "pointe"_L1,
    "riviere"_L1, "val"_L1, "port"_L1};
constexpr std::array around{"a"_L1, "au"_L1, "aux"_L1, "la"_L1, "le"_L1, "les"_L1, "l"_L1, "de"_L1, "d"_L1,
    "du"_L1, "des"_L1, "dans"_L1, "en"_L1, "sur"_L1, "in"_L1, "of"_L1, "ville"_L1, "city"_L1, "town"_L1,
    "municipalite"_L1, "arrondissement"_L1, "secteur"_L1, "quartier"_L1, "c"_L1, "est"_L1, "qc"_L1, "pq"_L1,
    "quebec"_L1, "canada"_L1};

template <size_t N> bool isOneOf(const PlainWord& word, const std::array<QLatin1StringView, N>& list)
{
    return std::find(list.begin(), list.end(), word.text) != list.end();
}

bool hasDigit(const PlainWord& word)
{
    return std::any_of(word.text.begin(), word.text.end(), [](QChar c) { return c.isDigit(); });
}

bool isNumber(const PlainWord& word)
{
    return std::all_of(word.text.begin(), word.text.end(), [](QChar c) { return c.isDigit(); });
}

//! Words of \a before, the last first, without the articles at its end.
Words withoutArticles(Words before)
{
    while (!before.empty() && isOneOf(before.back(), articles))
        before = before.first(before.size() - 1);
    return before;
}

//! "4820 Laval", "4820, Laval", but not "appartement 5, Laval" nor "4820, rue Cartier, app. 5, Laval".
bool isCivicNumber(Words before)
{
    if (!isNumber(before.back()))
        return false;
    if (before.size() == 1)
        return true;
    return !before.back().pauses && !isOneOf(before[before.size() - 2], units);
}

//! Whether a name between \a before and \a after is that of a street or only nearby.
bool isElsewhere(Words before, bool pausesAfter, Words after)
{
    if (!pausesAfter && !after.empty() && isOneOf(after.front(), englishStreets))
        return true;
    const Words front = withoutArticles(before);
    if (front.empty())
        return false;
    if (isOneOf(front.back(), nearWords))
        return true;
    if (isCivicNumber(front))
        return true;
    return !front.back().pauses && isOneOf(front.back(), streets);
}

//! "Québec" after other words is the province: "Saint-Zotique, Québec"; but not "à Québec", "ville de
//! Québec", "Québec (Québec)".
bool isProvince(QStringView key, Words before, Words after)
{
    if (key != "quebec"_L1 || before.empty())
        return false;
    if (!after.empty() && (after.front().text == "quebec"_L1 || after.front().text == "qc"_L1))
        return false;
    if (std::all_of(
            before.begin(), before.end(), [](const PlainWord& word) { return isOneOf(word, around); }))
        return false;
    const Words front = withoutArticles(before);
    return front.empty() || (front.back().text != "a"_L1 && front.back().text != "ville"_L1);
}

//! Whether a saint's \a key is only part of a longer name that is in no list: "Saint-Lambert-de-Lauzon",
//! "Mont-Saint-Michel".
bool isPartOfAName(QStringView key, Words before, bool pausesAfter, Words after)
{
    if (!key.startsWith("saint"_L1))
        return false;
    if (!pausesAfter && !after.empty() && isOneOf(after.front(), nameLinks))
        return true;
    return !before.empty() && !before.back().pauses && isOneOf(before.back(), landforms);
}

//! How many words from \a at on may be one name: none has a comma inside.
size_t wordsOfOneName(Words words, size_t at)
{
    size_t count = 1;
    while (count < mostWordsOfName && at + count < words.size() && !words[at + count - 1].pauses)
        ++count;
    return count;
}

//! Whether the \a count words at \a at, which are the name of a place by their \a key, mean that place.
bool meansThePlace(QStringView key, Words words, size_t at, size_t count)
{
    const Words before = words.first(at);
    const Words after = words.subspan(at + count);
    const bool pausesAfter = words[at + count - 1].pauses;
    return !isElsewhere(before, pausesAfter, after) && !isProvince(key, before, after)
        && !isPartOfAName(key, before, pausesAfter, after);
}

//! Zone of the first place in \a words that is spelled right.
QString firstPlace(const PlaceIndex& places, Words words)
{
    for (size_t at = 0; at < words.size(); ++at) {
        for (size_t count = wordsOfOneName(words, at); count > 0; --count) {
            const QString key = placeKey(words.subspan(at, count));
            const auto zone = places.constFind(key);
            if (zone == places.cend())
                continue;
            if (meansThePlace(key, words, at, count))
                return *zone;
            at += count - 1; // its parts are no places either: "rue Saint-Hubert"
            break;
        }
    }
    return {};
}

//! The part of \a part that may be the misspelled name of a place; empty when it is a street.
Words nameIn(Words part)
{
    part = part.first(static_cast<size_t>(std::find_if(part.begin(), part.end(), hasDigit) - part.begin()));
    const bool elsewhere = std::any_of(part.begin(), part.end(),
        [](const PlainWord& word) { return isOneOf(word, streets) || isOneOf(word, nearWords); });
    if (elsewhere)
        return {};
    while (!part.empty() && isOneOf(part.front(), around))
        part = part.subspan(1);
    while (!part.empty() && isOneOf(part.back(), around))
        part = part.first(part.size() - 1);
    return part;
}

//! Zone of the first misspelled place in \a words; each part between commas is one name.
QString firstMisspelled(const PlaceIndex& places, Words words)
{
    size_t from = 0;
    for (size_t at = 0; at < words.size(); ++at) {
        if (!words[at].pauses && at + 1 < words.size())
            continue;
        const QString key = placeKey(nameIn(words.subspan(from, at + 1 - from)));
        // an exact name was a street or a neighbour when it was looked at
        if (const QString zone = zoneNear(places, key); !zone.isEmpty() && !places.contains(key))
            return zone;
        from = at + 1;
    }
    return {};
}

//! How much of \a prefix the \a pattern of a zone names; 0 when it is another one.
qsizetype matched(const QString& pattern, QStringView prefix)
{
    const QString name = pattern.trimmed().toUpper();
    if (name.endsWith(u'*'))
        return prefix.startsWith(name.chopped(1)) ? name.size() - 1 : 0;
    return name == prefix ? name.size() : 0;
}

//! The most of \a prefix that any pattern of \a zone names.
qsizetype matched(const Zone& zone, QStringView prefix)
{
    qsizetype most = 0;
    for (const QString& pattern : zone.prefixes)
        most = std::max(most, matched(pattern, prefix));
    return most;
}

//! Zone of a valid \a code, "A1A 1A1".
QString zoneOfCode(const Company& company, QStringView code)
{
    QString best;
    qsizetype most = 0;
    for (const Zone& zone : company.zones) {
        const qsizetype length = matched(zone, code.first(3));
        if (length == 0 || length < most)
            continue;
        best = length > most ? zone.key : QString{}; // in two zones alike: only the city can tell
        most = length;
    }
    if (most > 0)
        return best;
    // H is Montréal and Laval, J all around as far as Gatineau; every other letter is another part of the
    // country
    return code.startsWith(u'H') || code.startsWith(u'J') ? QString{} : QString{outOfZoneKey};
}

QString zoneOfPlace(const Company& company, QStringView text, const std::optional<QString>& code)
{
    const PlaceIndex places = placeIndex(company);
    const std::vector<PlainWord> words = plainWords(text.first(std::min(text.size(), mostHeardLetters)));
    if (const QString zone = firstPlace(places, words); !zone.isEmpty())
        return zone;
    const QString byCode = code ? zoneOfCode(company, *code) : QString{};
    return byCode.isEmpty() ? firstMisspelled(places, words) : byCode;
}

} // namespace

QString zoneOf(const Company& company, QStringView city, QStringView postalCode)
{
    std::optional<QString> code = dispatch::postalCode(postalCode);
    if (!code)
        code = postalCodeIn(city);
    return zoneOfPlace(company, city, code);
}

QString zoneInAddress(const Company& company, QStringView address)
{
    return zoneOfPlace(company, address, postalCodeIn(address));
}

QString zoneNamed(const Company& company, QStringView words)
{
    const QString name = plain(words.first(std::min(words.size(), mostHeardLetters)));
    if (name == "hors zone"_L1)
        return outOfZoneKey;
    for (const Zone& zone : company.zones) {
        if (name == plain(zone.key) || name == plain(zone.name))
            return zone.key;
    }
    return zoneOfPlace(company, words, std::nullopt);
}

} // namespace dispatch
