// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/intake/place_names.h"

#include <QSet>

#include <algorithm>
#include <array>

namespace dispatch {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestName = 40;

struct ShortName {
    QLatin1StringView key;
    QLatin1StringView full;
};

constexpr std::array shortNames{
    ShortName{"mtl"_L1, "montreal"_L1},
    ShortName{"mtlnord"_L1, "montrealnord"_L1},
    ShortName{"montrealnorth"_L1, "montrealnord"_L1},
    ShortName{"montrealeast"_L1, "montrealest"_L1},
    ShortName{"montrealwest"_L1, "montrealouest"_L1},
    ShortName{"ndg"_L1, "notredamedegrace"_L1},
    ShortName{"cdn"_L1, "cotedesneiges"_L1},
    ShortName{"csl"_L1, "cotesaintluc"_L1},
    ShortName{"tmr"_L1, "montroyal"_L1},
    ShortName{"vmr"_L1, "montroyal"_L1},
    ShortName{"mountroyal"_L1, "montroyal"_L1},
    ShortName{"vsl"_L1, "saintlaurent"_L1},
    ShortName{"rdp"_L1, "rivieredesprairies"_L1},
    ShortName{"pat"_L1, "pointeauxtrembles"_L1},
    ShortName{"ddo"_L1, "dollarddesormeaux"_L1},
    ShortName{"dollard"_L1, "dollarddesormeaux"_L1},
    ShortName{"pteclaire"_L1, "pointeclaire"_L1},
    ShortName{"nunsisland"_L1, "iledessoeurs"_L1},
    ShortName{"quebeccity"_L1, "quebec"_L1},
};

QString fullWord(const QString& word)
{
    const bool isSaint = word == "st"_L1 || word == "ste"_L1 || word == "sainte"_L1;
    return isSaint ? u"saint"_s : word;
}

//! What distinguishes \a key: a hundred places are saints.
QStringView ownPart(QStringView key)
{
    return key.startsWith("saint"_L1) ? key.sliced(5) : key;
}

bool isNear(QStringView name, QStringView key)
{
    const bool isSaint = name.startsWith("saint"_L1);
    if (isSaint != key.startsWith("saint"_L1))
        return false;
    const QStringView a = ownPart(name);
    const QStringView b = ownPart(key);
    // too many short saints are one letter from another: Saint-Julien is not Sainte-Julie
    const qsizetype letters = std::min(a.size(), b.size());
    if (letters < (isSaint ? 6 : 5) || b.size() > longestName || a.size() > longestName || a[0] != b[0])
        return false;
    return editDistance(a, b) <= (letters < 9 ? 1 : 2);
}

void addName(PlaceIndex& places, QStringView name, const QString& zone)
{
    const auto add = [&places, &zone](const QString& key) {
        if (!key.isEmpty() && !places.contains(key))
            places.insert(key, zone);
    };
    add(placeKey(name));
    const std::vector<PlainWord> words = plainWords(name);
    const std::span<const PlainWord> all{words};
    // "L'Île-Bizard" is listed under its article and called without it
    if (words.size() > 1
        && (words[0].text == "l"_L1 || words[0].text == "le"_L1 || words[0].text == "les"_L1))
        add(placeKey(all.subspan(1)));
    if (words.size() > 2 && words[0].text == "ville"_L1 && words[1].text == "de"_L1)
        add(placeKey(all.subspan(2)));
}

} // namespace

QString placeKey(std::span<const PlainWord> words)
{
    QString key;
    for (const PlainWord& word : words)
        key += fullWord(word.text);
    const auto full = std::find_if(
        shortNames.begin(), shortNames.end(), [&key](const ShortName& one) { return key == one.key; });
    return full == shortNames.end() ? key : QString{full->full};
}

QString placeKey(QStringView name)
{
    return placeKey(std::span<const PlainWord>{plainWords(name)});
}

PlaceIndex placeIndex(const Company& company)
{
    PlaceIndex places;
    for (const Zone& zone : company.zones) {
        for (const QString& name : zone.places)
            addName(places, name, zone.key);
    }
    for (const QString& name : company.placesNotServed)
        addName(places, name, outOfZoneKey);
    for (const Zone& zone : company.zones) {
        addName(places, zone.key, zone.key);
        addName(places, zone.name, zone.key);
        for (const QString& name : zone.words)
            addName(places, name, zone.key);
    }
    return places;
}

QString zoneNear(const PlaceIndex& places, QStringView key)
{
    QSet<QString> zones;
    for (auto place = places.cbegin(); place != places.cend(); ++place) {
        if (isNear(place.key(), key))
            zones += place.value();
    }
    return zones.size() == 1 ? *zones.cbegin() : QString{};
}

int editDistance(QStringView a, QStringView b)
{
    const auto width = static_cast<size_t>(b.size()) + 1;
    std::vector<std::vector<int>> rows(static_cast<size_t>(a.size()) + 1, std::vector<int>(width, 0));
    for (size_t j = 0; j < width; ++j)
        rows[0][j] = static_cast<int>(j);
    for (size_t i = 1; i < rows.size(); ++i) {
        rows[i][0] = static_cast<int>(i);
        for (size_t j = 1; j < width; ++j) {
            const QChar left = a[static_cast<qsizetype>(i) - 1];
            const QChar right = b[static_cast<qsizetype>(j) - 1];
            rows[i][j] = std::min(
                {rows[i - 1][j] + 1, rows[i][j - 1] + 1, rows[i - 1][j - 1] + (left == right ? 0 : 1)});
            const bool swapped = i > 1 && j > 1 && left == b[static_cast<qsizetype>(j) - 2]
                && right == a[static_cast<qsizetype>(i) - 2];
            if (swapped)
                rows[i][j] = std::min(rows[i][j], rows[i - 2][j - 2] + 1);
        }
    }
    return rows.back().back();
}

} // namespace dispatch
