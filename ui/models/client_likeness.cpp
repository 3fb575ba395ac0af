// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/client_likeness.h"

#include "ui/formats.h"
#include "ui/word_table.h"

#include <algorithm>

namespace dispatch {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestText = 400;
constexpr qsizetype leastName = 2; // words
constexpr qsizetype leastStreet = 3; // words: "12 rue a"

//! How words of addresses are written in full.
constexpr std::array fullWords{Named{"ch"_L1, "chemin"}, Named{"st"_L1, "saint"}, Named{"ste"_L1, "sainte"},
    Named{"av"_L1, "avenue"}, Named{"ave"_L1, "avenue"}, Named{"boul"_L1, "boulevard"},
    Named{"bd"_L1, "boulevard"}, Named{"blvd"_L1, "boulevard"}, Named{"pl"_L1, "place"},
    Named{"mtl"_L1, "montreal"}};

constexpr std::array titles{"m"_L1, "mr"_L1, "mme"_L1, "mlle"_L1, "monsieur"_L1, "madame"_L1};
constexpr std::array noPlaces{"qc"_L1, "canada"_L1};

//! Letters and digits of \a text as words without accents and capitals.
QStringList wordsOf(const QString& text)
{
    QString plain = folded(text.left(longestText));
    for (QChar& c : plain) {
        if (!c.isLetterOrNumber())
            c = ' '_L1;
    }
    return plain.split(' '_L1, Qt::SkipEmptyParts);
}

QStringList nameOf(const Customer& customer)
{
    QStringList words = wordsOf(customer.name);
    words.removeIf([](const QString& word) { return std::ranges::find(titles, word) != titles.end(); });
    return words;
}

QStringList addressOf(const Customer& customer)
{
    QString text = customer.address;
    if (!customer.postalCode.isEmpty()) {
        text.remove(customer.postalCode, Qt::CaseInsensitive);
        text.remove(QString{customer.postalCode}.remove(' '_L1), Qt::CaseInsensitive);
    }
    QStringList words = wordsOf(text);
    words.removeIf([](const QString& word) { return std::ranges::find(noPlaces, word) != noPlaces.end(); });
    for (QString& word : words) {
        if (const char* const full = wordsIn(fullWords, word))
            word = QString::fromLatin1(full);
    }
    return words;
}

bool beginsAlike(const QStringList& shorter, const QStringList& longer)
{
    return shorter.size() <= longer.size() && std::equal(shorter.cbegin(), shorter.cend(), longer.cbegin());
}

} // namespace

bool isSameName(const Customer& a, const Customer& b)
{
    const QStringList name = nameOf(a);
    return name.size() >= leastName && name == nameOf(b);
}

bool isSameAddress(const Customer& a, const Customer& b)
{
    const QStringList first = addressOf(a);
    const QStringList second = addressOf(b);
    if (std::min(first.size(), second.size()) < leastStreet)
        return false;
    const bool coded = !a.postalCode.isEmpty() && !b.postalCode.isEmpty();
    if (coded && a.postalCode != b.postalCode)
        return false;
    return first == second || (coded && (beginsAlike(first, second) || beginsAlike(second, first)));
}

QString nameQuery(const Customer& customer)
{
    const QStringList words = nameOf(customer);
    return words.size() < leastName ? QString{} : words.join(' '_L1);
}

// The number and the longest word: what stands between may be abbreviated there.
QString addressQuery(const Customer& customer)
{
    QStringList words = addressOf(customer);
    if (words.size() < leastStreet)
        return {};
    const QString number = words.takeFirst();
    const auto longest = std::ranges::max_element(
        words, [](const QString& a, const QString& b) { return a.size() < b.size(); });
    return number + ' '_L1 + *longest;
}

} // namespace dispatch
