// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/transcript_search.h"

#include "core/domain/plain_words.h"

#include <algorithm>
#include <tuple>

namespace dispatch {

FoldedText::FoldedText(QStringView text)
{
    m_letters.reserve(text.size());
    m_places.reserve(static_cast<size_t>(text.size()));
    bool gap = false;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (text[at].category() == QChar::Mark_NonSpacing)
            continue;
        const QString letters = plain(text.sliced(at, 1));
        if (letters.isEmpty()) {
            gap = true;
            continue;
        }
        if (gap && !m_letters.isEmpty()) {
            m_letters += u' ';
            m_places.push_back(at);
        }
        gap = false;
        m_letters += letters;
        m_places.insert(m_places.end(), static_cast<size_t>(letters.size()), at);
    }
}

TextSpan FoldedText::original(qsizetype from, qsizetype length) const
{
    const qsizetype first = m_places.at(static_cast<size_t>(from));
    const qsizetype last = m_places.at(static_cast<size_t>(from + length - 1));
    return {.from = first, .length = last + 1 - first};
}

void TranscriptSearch::setText(const QString& text)
{
    m_wanted = plain(text);
    m_current = -1;
}

void TranscriptSearch::find(std::span<const FoldedText> lines, int from)
{
    const LineSpan* const shown = currentHit();
    const LineSpan place = shown ? *shown : LineSpan{.line = from};
    m_hits.clear();
    m_current = -1;
    if (!isActive())
        return;
    for (size_t line = 0; line < lines.size(); ++line) {
        const QString& letters = lines[line].letters();
        qsizetype at = letters.indexOf(m_wanted);
        for (; at >= 0; at = letters.indexOf(m_wanted, at + m_wanted.size()))
            m_hits.push_back(
                {.line = static_cast<int>(line), .span = lines[line].original(at, m_wanted.size())});
    }
    const auto before = [](const LineSpan& a, const LineSpan& b) {
        return std::tie(a.line, a.span.from) < std::tie(b.line, b.span.from);
    };
    const auto next = std::ranges::lower_bound(m_hits, place, before);
    if (!m_hits.empty())
        m_current = next == m_hits.end() ? 0 : std::distance(m_hits.begin(), next);
}

void TranscriptSearch::step(int by)
{
    const auto count = std::ssize(m_hits);
    if (count > 0)
        m_current = (m_current + by % count + count) % count;
}

std::span<const LineSpan> TranscriptSearch::hitsIn(int line) const
{
    const auto first = std::ranges::lower_bound(m_hits, line, {}, &LineSpan::line);
    const auto last = std::ranges::upper_bound(m_hits, line, {}, &LineSpan::line);
    return {first, last};
}

const LineSpan* TranscriptSearch::currentHit() const
{
    const bool any = m_current >= 0 && m_current < std::ssize(m_hits);
    return any ? &m_hits[static_cast<size_t>(m_current)] : nullptr;
}

} // namespace dispatch
