// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vapi/secret_text.h"

#include <algorithm>
#include <array>

namespace dispatch {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array secretWords{"secret"_L1, "token"_L1, "authorization"_L1, "password"_L1, "apikey"_L1,
    "api-key"_L1, "api_key"_L1, "x-vapi"_L1};
constexpr auto secretEnding = "sid"_L1;
constexpr auto schemeEnd = "://"_L1;
constexpr qsizetype shortestToken = 6; // after "Bearer": fewer characters are an ordinary word

constexpr char16_t lowered(char16_t c)
{
    return c >= u'A' && c <= u'Z' ? static_cast<char16_t>(c + (u'a' - u'A')) : c;
}

//! \a word is in small letters.
bool standsAt(QStringView text, qsizetype at, QLatin1StringView word)
{
    if (text.size() - at < word.size())
        return false;
    for (qsizetype i = 0; i < word.size(); ++i) {
        if (lowered(text[at + i].unicode()) != static_cast<unsigned char>(word[i].toLatin1()))
            return false;
    }
    return true;
}

//! Whether a secret's word or "Bearer" may begin with \a c. Every character of every message passes here.
constexpr bool mayBegin(char16_t c)
{
    switch (lowered(c)) {
    case u'a':
    case u'b':
    case u'p':
    case u's':
    case u't':
    case u'x':
        return true;
    default:
        return false;
    }
}

//! Length of the word of secretWords that stands at \a at; 0 when none does.
qsizetype secretWordAt(QStringView text, qsizetype at)
{
    if (!mayBegin(text[at].unicode()))
        return 0;
    for (const QLatin1StringView word : secretWords) {
        if (standsAt(text, at, word))
            return word.size();
    }
    return 0;
}

bool isNamePart(QChar c)
{
    return c.isLetterOrNumber() || c == u'_' || c == u'-';
}

bool isTokenPart(QChar c)
{
    return isNamePart(c) || c == u'.' || c == u'~' || c == u'+' || c == u'/' || c == u'=';
}

bool isQuote(QChar c)
{
    return c == u'"' || c == u'\'';
}

template <typename Test> qsizetype skip(QStringView text, qsizetype at, Test test)
{
    while (at < text.size() && test(text[at]))
        ++at;
    return at;
}

qsizetype skipBlanks(QStringView text, qsizetype at)
{
    return skip(text, at, [](QChar c) { return c.isSpace(); });
}

qsizetype skipBackslashes(QStringView text, qsizetype at)
{
    return skip(text, at, [](QChar c) { return c == u'\\'; });
}

//! Where the value after a name that ends at \a at begins: behind ":" or "=", however deeply the name's quote
//! was escaped. -1: the name has no value.
qsizetype valueAfter(QStringView text, qsizetype at)
{
    at = skipBackslashes(text, at);
    if (at < text.size() && isQuote(text[at]))
        ++at;
    at = skipBlanks(text, at);
    if (at >= text.size() || (text[at] != u':' && text[at] != u'='))
        return -1;
    return skipBlanks(text, at + 1);
}

//! The end of the quoted value whose opening quote, after \a escapes backslashes, is \a quote.
qsizetype quotedEnd(QStringView text, qsizetype from, QChar quote, qsizetype escapes)
{
    qsizetype backslashes = 0;
    for (qsizetype i = from; i < text.size(); ++i) {
        if (text[i] == u'\\') {
            ++backslashes;
            continue;
        }
        if (text[i] == quote && backslashes <= escapes)
            return i - backslashes;
        backslashes = 0;
    }
    return text.size();
}

struct Span {
    qsizetype from = 0;
    qsizetype to = 0;
};

//! The secret that begins at \a at.
Span valueAt(QStringView text, qsizetype at)
{
    const qsizetype open = skipBackslashes(text, at);
    if (open < text.size() && isQuote(text[open]))
        return {open + 1, quotedEnd(text, open + 1, text[open], open - at)};
    if (at < text.size() && (text[at] == u'{' || text[at] == u'['))
        return {at, text.size()};
    for (const auto scheme : {"bearer "_L1, "basic "_L1}) {
        if (standsAt(text, at, scheme))
            at += scheme.size();
    }
    const auto inside = [](QChar c) {
        return !c.isSpace() && !isQuote(c) && c != u',' && c != u';' && c != u'&' && c != u'}' && c != u'\\';
    };
    return {at, skip(text, at, inside)};
}

bool isCount(QStringView name, QStringView value)
{
    return namesTokenCount(name)
        && std::all_of(value.begin(), value.end(), [](QChar c) { return c.isDigit() || c == u'.'; });
}

//! The secret that a name at \a at tells of; empty when there is none. \a end: where to go on reading.
Span namedSecret(QStringView text, qsizetype at, qsizetype wordSize, qsizetype& end)
{
    end = skip(text, at + wordSize, isNamePart);
    const qsizetype value = valueAfter(text, end);
    if (value < 0)
        return {};
    const Span secret = valueAt(text, value);
    if (isCount(text.sliced(at, end - at), text.sliced(secret.from, secret.to - secret.from)))
        return {};
    return secret;
}

//! The length of "sid" at \a at when it ends a longer name.
qsizetype secretEndingAt(QStringView text, qsizetype at)
{
    const bool ends = at > 0 && isNamePart(text[at - 1]) && standsAt(text, at, secretEnding)
        && (at + secretEnding.size() == text.size() || !isNamePart(text[at + secretEnding.size()]));
    return ends ? secretEnding.size() : 0;
}

Span bearerToken(QStringView text, qsizetype at)
{
    constexpr auto bearer = "bearer "_L1;
    if (!standsAt(text, at, bearer))
        return {};
    const qsizetype from = skipBlanks(text, at + bearer.size());
    const qsizetype to = skip(text, from, isTokenPart);
    return to - from >= shortestToken ? Span{from, to} : Span{};
}

//! The next secret in \a text at or after \a at; empty when there is none.
Span nextSecret(QStringView text, qsizetype at)
{
    while (at < text.size()) {
        if (!mayBegin(text[at].unicode())) {
            ++at;
            continue;
        }
        const Span bearer = bearerToken(text, at);
        if (bearer.to > bearer.from)
            return bearer;
        const qsizetype word = std::max(secretWordAt(text, at), secretEndingAt(text, at));
        if (word == 0) {
            ++at;
            continue;
        }
        qsizetype end = at;
        const Span secret = namedSecret(text, at, word, end);
        if (secret.to > secret.from)
            return secret;
        at = end;
    }
    return {};
}

QString withoutNamedSecrets(const QString& text)
{
    // a name needs ":" or "=" before its value, and "Bearer" a blank
    const auto leads = [](QChar c) { return c == u':' || c == u'=' || c == u' '; };
    if (std::none_of(text.begin(), text.end(), leads))
        return text;
    Span secret = nextSecret(text, 0);
    if (secret.to == secret.from)
        return text;
    QString clean;
    qsizetype copied = 0;
    while (secret.to > secret.from) {
        clean += QStringView{text}.sliced(copied, secret.from - copied);
        clean += redactedMark;
        copied = secret.to;
        secret = nextSecret(text, copied);
    }
    clean += QStringView{text}.sliced(copied);
    return clean;
}

//! \a url begins behind "://".
QString withoutUrlSecrets(QStringView url)
{
    const auto isTail = [](QChar c) { return c == u'?' || c == u'#'; };
    url = url.first(std::find_if(url.begin(), url.end(), isTail) - url.begin());
    const qsizetype slash = url.indexOf(u'/');
    const QStringView authority = slash < 0 ? url : url.first(slash);
    return url.sliced(authority.lastIndexOf(u'@') + 1).toString();
}

QString withoutUrlsSecrets(const QString& text)
{
    qsizetype found = text.indexOf(schemeEnd);
    if (found < 0)
        return text;
    const auto inUrl
        = [](QChar c) { return !c.isSpace() && !isQuote(c) && c != u'<' && c != u'>' && c != u'\\'; };
    QString clean;
    qsizetype copied = 0;
    for (; found >= 0; found = text.indexOf(schemeEnd, copied)) {
        const qsizetype begin = found + schemeEnd.size();
        const qsizetype end = skip(text, begin, inUrl);
        clean += QStringView{text}.sliced(copied, begin - copied);
        clean += withoutUrlSecrets(QStringView{text}.sliced(begin, end - begin));
        copied = end;
    }
    clean += QStringView{text}.sliced(copied);
    return clean;
}

} // namespace

bool namesSecret(QStringView memberName)
{
    if (memberName.size() >= secretEnding.size()
        && standsAt(memberName, memberName.size() - secretEnding.size(), secretEnding))
        return true;
    for (qsizetype i = 0; i < memberName.size(); ++i) {
        if (secretWordAt(memberName, i) > 0)
            return true;
    }
    return false;
}

bool namesTokenCount(QStringView memberName)
{
    return memberName.endsWith("tokens"_L1, Qt::CaseInsensitive);
}

QString withoutSecrets(const QString& text)
{
    return withoutNamedSecrets(withoutUrlsSecrets(text));
}

} // namespace dispatch
