// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/urgency/phonetic_key.h"

#include <array>
#include <string_view>

namespace dispatch::urgency {

using namespace std::string_view_literals;

namespace {

//! Letters that are heard as one sound; a capital or a digit is a sound that no letter writes alone.
struct Sound {
    std::string_view letters{};
    std::string_view heard{};
    enum class Before { Any, Consonant, FrontVowel } before = Before::Any;
};

// The first that fits wins, so the longer ones come first.
constexpr std::array sounds{
    Sound{"tion"sv, "s3"sv},
    Sound{"sion"sv, "s3"sv},
    Sound{"eau"sv, "o"sv},
    Sound{"ain"sv, "1"sv, Sound::Before::Consonant},
    Sound{"ein"sv, "1"sv, Sound::Before::Consonant},
    Sound{"au"sv, "o"sv},
    Sound{"ou"sv, "U"sv},
    Sound{"ai"sv, "e"sv},
    Sound{"ei"sv, "e"sv},
    Sound{"ph"sv, "f"sv},
    Sound{"ch"sv, "C"sv},
    Sound{"qu"sv, "k"sv},
    Sound{"ge"sv, "j"sv, Sound::Before::FrontVowel},
    Sound{"gu"sv, "g"sv, Sound::Before::FrontVowel},
    Sound{"g"sv, "j"sv, Sound::Before::FrontVowel},
    Sound{"c"sv, "s"sv, Sound::Before::FrontVowel},
    Sound{"in"sv, "1"sv, Sound::Before::Consonant},
    Sound{"im"sv, "1"sv, Sound::Before::Consonant},
    Sound{"en"sv, "2"sv, Sound::Before::Consonant},
    Sound{"em"sv, "2"sv, Sound::Before::Consonant},
    Sound{"an"sv, "2"sv, Sound::Before::Consonant},
    Sound{"am"sv, "2"sv, Sound::Before::Consonant},
    Sound{"on"sv, "3"sv, Sound::Before::Consonant},
    Sound{"om"sv, "3"sv, Sound::Before::Consonant},
    Sound{"c"sv, "k"sv},
    Sound{"q"sv, "k"sv},
    Sound{"z"sv, "s"sv},
    Sound{"d"sv, "t"sv}, // voiced or not is what recognition confuses most
    Sound{"b"sv, "p"sv},
    Sound{"y"sv, "i"sv},
};

bool isOneOf(char letter, std::string_view letters)
{
    return letters.find(letter) != std::string_view::npos;
}

bool isVowel(char letter)
{
    return isOneOf(letter, "aeiouy"sv);
}

bool fits(const Sound& sound, std::string_view word, size_t at)
{
    // the first letter alone decides nearly always
    if (word[at] != sound.letters.front() || word.substr(at, sound.letters.size()) != sound.letters)
        return false;
    const size_t end = at + sound.letters.size();
    switch (sound.before) {
    case Sound::Before::Any:
        return true;
    case Sound::Before::Consonant:
        return end == word.size() || !isVowel(word[end]);
    case Sound::Before::FrontVowel:
        return end < word.size() && isOneOf(word[end], "eiy"sv);
    }
    return false;
}

//! Latin letters and digits of \a plain, doubles once, without an "h" that is not heard.
std::string lettersOf(QStringView plain)
{
    std::string letters;
    for (const QChar c : plain) {
        const char letter = c.toLatin1();
        const bool silent = letter == 'h' && (letters.empty() || !isOneOf(letters.back(), "cp"sv));
        if (letter != 0 && !silent && (letters.empty() || letters.back() != letter))
            letters += letter;
    }
    return letters;
}

//! Ends that are written but not heard: "des", "franc", "gainer".
void dropSilentEnd(std::string& word)
{
    while (word.size() > 2 && isOneOf(word.back(), "stdxz"sv))
        word.pop_back();
    if (word.ends_with("nc"sv) || (word.size() > 3 && word.ends_with("er"sv)))
        word.pop_back();
}

//! An "e" that no vowel touches is hardly heard: "refoul(e)ment".
bool isMute(std::string_view word, size_t at)
{
    return word[at] == 'e' && at > 0 && !isVowel(word[at - 1])
        && (at + 1 == word.size() || !isVowel(word[at + 1]));
}

} // namespace

std::string phoneticKey(QStringView plain)
{
    std::string word = lettersOf(plain);
    dropSilentEnd(word);
    std::string key;
    for (size_t at = 0; at < word.size();) {
        std::string_view heard = std::string_view{word}.substr(at, 1);
        size_t read = 1;
        for (const Sound& sound : sounds) {
            if (!fits(sound, word, at))
                continue;
            heard = sound.heard;
            read = sound.letters.size();
            break;
        }
        if (read > 1 || !isMute(word, at))
            key += heard;
        at += read;
    }
    return key;
}

} // namespace dispatch::urgency
