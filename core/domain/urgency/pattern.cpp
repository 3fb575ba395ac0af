// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/urgency/pattern.h"

#include <algorithm>

namespace dispatch::urgency {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t usualGap = 3;
constexpr int widestGap = 20;

Error malformed(const QString& pattern, const QString& part)
{
    return {.code = ErrorCode::Malformed, .args = {pattern, part}};
}

} // namespace

//! Only the gap and the filler of the answer mean something.
Result<Pattern::Element> Pattern::parseGap(const QString& part, const QString& whole, const Lexicon& lexicon)
{
    Element element{.gap = usualGap};
    QString number = part.mid(2);
    if (const qsizetype bracket = number.indexOf(u'('); bracket >= 0) {
        element.filler = lexicon.classNamed(number.mid(bracket + 1).chopped(1));
        if (element.filler.none())
            return malformed(whole, part);
        number.truncate(bracket);
    }
    if (number.isEmpty())
        return element;
    const int gap = number.toInt();
    if (gap < 1 || gap > widestGap)
        return malformed(whole, part);
    element.gap = static_cast<size_t>(gap);
    return element;
}

Result<Pattern::Element> Pattern::parseElement(const QString& part, const QString& whole, Lexicon& lexicon)
{
    Element element;
    QString names = part;
    if (names.startsWith(u'!')) {
        element.forbidden = true;
        names.remove(0, 1);
    }
    if (names.endsWith(u'?')) {
        element.optional = true;
        names.chop(1);
    }
    if (const qsizetype also = names.indexOf(u'&'); also >= 0) {
        element.also = lexicon.classNamed(names.mid(also + 1));
        if (element.also.none())
            return malformed(whole, part);
        names.truncate(also);
    }
    const QStringList alternatives = names.split(u'|');
    for (const QString& name : alternatives) {
        if (name.startsWith(u'=')) {
            const size_t number = lexicon.numberOf(name.mid(1).replace(u'_', u' '));
            element.words.resize(std::max(element.words.size(), number + 1), false);
            element.words[number] = true;
            continue;
        }
        const ClassMask mask = lexicon.classNamed(name);
        if (mask.none())
            return malformed(whole, name);
        element.classes |= mask;
    }
    return element;
}

Result<Pattern> Pattern::parse(const QString& written, Lexicon& lexicon)
{
    Pattern pattern;
    Element gap;
    const QStringList parts = written.split(u' ', Qt::SkipEmptyParts);
    for (const QString& part : parts) {
        const bool isGap = part.startsWith(".."_L1);
        const bool behind = part.startsWith(u'-');
        Result<Element> element = isGap ? parseGap(part, written, lexicon)
                                        : parseElement(behind ? part.mid(1) : part, written, lexicon);
        if (!element)
            return element.error();
        if (isGap) {
            gap = *std::move(element);
            continue;
        }
        if (behind) {
            pattern.m_notBefore = *std::move(element);
            continue;
        }
        element->gap = gap.gap;
        element->filler = gap.filler;
        gap = {};
        pattern.m_elements.push_back(*std::move(element));
    }
    if (pattern.m_elements.empty() || pattern.m_elements.front().forbidden
        || pattern.m_elements.front().optional)
        return malformed(written, u"the first word"_s);
    return pattern;
}

std::optional<size_t> Pattern::endOf(
    std::span<const Token> tokens, size_t at, size_t end, size_t element) const
{
    if (element == m_elements.size())
        return at;
    const Element& wanted = m_elements[element];
    const size_t last = std::min(end, at + wanted.gap + 1);
    for (size_t i = at; i < last; ++i) {
        if (fits(wanted, tokens[i])) {
            if (wanted.forbidden)
                return std::nullopt;
            if (const auto found = endOf(tokens, i + 1, end, element + 1))
                return found;
        }
        if (wanted.filler.any() && !tokens[i].is(wanted.filler))
            break;
    }
    return wanted.optional || wanted.forbidden ? endOf(tokens, at, end, element + 1) : std::nullopt;
}

std::optional<TokenRange> Pattern::matchAt(std::span<const Token> tokens, size_t at, TokenRange within) const
{
    if (!fits(m_elements.front(), tokens[at]))
        return std::nullopt;
    const auto found = endOf(tokens, at + 1, within.last, 1);
    if (!found)
        return std::nullopt;
    if (m_notBefore) {
        const size_t seen = std::max(within.first, at - std::min(at, usualGap));
        for (size_t i = seen; i < at; ++i) {
            if (fits(*m_notBefore, tokens[i]))
                return std::nullopt;
        }
    }
    return TokenRange{.first = at, .last = *found};
}

} // namespace dispatch::urgency
