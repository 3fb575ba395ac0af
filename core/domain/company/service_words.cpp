// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/company/service_words.h"

#include "core/domain/plain_words.h"

#include <algorithm>
#include <array>
#include <utility>

namespace dispatch {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t mostWords = 4000; // a whole call; nothing longer was ever said
constexpr size_t wordsOfNegation = 3; // "n'ai pas de fosse septique"

bool standsAt(const QStringList& phrase, const std::vector<PlainWord>& words, size_t at)
{
    if (at + static_cast<size_t>(phrase.size()) > words.size())
        return false;
    return std::equal(phrase.begin(), phrase.end(), words.begin() + static_cast<std::ptrdiff_t>(at),
        [](const QString& expected, const PlainWord& word) { return expected == word.text; });
}

//! "pas de piscine": words for what is not asked for.
bool isDenied(const std::vector<PlainWord>& words, size_t at)
{
    constexpr std::array denials{"pas"_L1, "sans"_L1, "ni"_L1, "aucune"_L1, "aucun"_L1, "not"_L1, "no"_L1};
    for (size_t back = 1; back <= std::min(wordsOfNegation, at); ++back) {
        const PlainWord& word = words[at - back];
        if (word.pauses || word.sentenceEnds)
            return false;
        if (std::find(denials.begin(), denials.end(), word.text) != denials.end())
            return true;
    }
    return false;
}

} // namespace

ServiceWords::ServiceWords(const Company& company)
{
    for (const Service& service : company.services) {
        for (const QString& written : QStringList{service.key, service.name} + service.words) {
            const QString words = plain(written);
            const QStringList parts = words.split(u' ', Qt::SkipEmptyParts);
            if (parts.isEmpty())
                continue;
            if (!m_whole.contains(words))
                m_whole.insert(words, service.key);
            m_phrases.insert(parts.first(),
                {.service = service.key,
                    .offered = service.standing == ServiceStanding::Offered,
                    .words = parts,
                    .letters = words.size()});
        }
    }
}

std::vector<ServiceWords::Phrase> ServiceWords::phrasesIn(QStringView text) const
{
    std::vector<PlainWord> words = plainWords(text);
    words.resize(std::min(words.size(), mostWords));
    std::vector<Phrase> found;
    for (size_t at = 0; at < words.size(); ++at) {
        const auto [first, last] = m_phrases.equal_range(words[at].text);
        for (auto it = first; it != last; ++it) {
            const bool wanted = it->offered || !isDenied(words, at);
            if (wanted && standsAt(it->words, words, at))
                found.push_back(*it);
        }
    }
    return found;
}

QString ServiceWords::named(QStringView name) const
{
    if (const QString exact = m_whole.value(plain(name)); !exact.isEmpty())
        return exact;
    // in words, not letters: "débouchage et racines" speaks for both, and Paul has to ask which
    QString best;
    qsizetype most = 0;
    for (const Phrase& phrase : phrasesIn(name)) {
        if (phrase.words.size() > most) {
            most = phrase.words.size();
            best = phrase.service;
        } else if (phrase.words.size() == most && phrase.service != best) {
            best.clear();
        }
    }
    return best;
}

QString ServiceWords::in(QStringView text) const
{
    const std::vector<Phrase> found = phrasesIn(text);
    // of equal ones the offered: better one call back too many than a client who is sent away
    const auto lesser = [](const Phrase& a, const Phrase& b) {
        return std::pair{a.letters, a.offered} < std::pair{b.letters, b.offered};
    };
    const auto best = std::max_element(found.begin(), found.end(), lesser);
    return best == found.end() ? QString{} : best->service;
}

} // namespace dispatch
