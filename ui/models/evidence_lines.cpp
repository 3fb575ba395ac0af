// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/evidence_lines.h"

#include "core/domain/plain_words.h"

#include <algorithm>

namespace dispatch {

using namespace Qt::StringLiterals;

namespace {

//! What the caller says as one text, lines parted by blanks and turns by line breaks.
class CallerSpeech final {
public:
    CallerSpeech(const std::vector<TranscriptLine>& lines, std::span<const FoldedText> folded)
        : m_folded{folded}
    {
        for (size_t line = 0; line < lines.size(); ++line) {
            if (lines[line].speaker != Speaker::User) {
                m_text += "\n "_L1;
                continue;
            }
            m_parts.push_back({.line = static_cast<int>(line), .from = m_text.size()});
            m_text += folded[line].letters() + ' '_L1;
        }
    }

    [[nodiscard]] std::vector<LineSpan> placeOf(const QString& words) const
    {
        const qsizetype found = m_text.indexOf(' '_L1 + words + ' '_L1);
        if (found < 0)
            return {};
        const qsizetype from = found + 1;
        const qsizetype end = from + words.size();
        std::vector<LineSpan> spans;
        spans.reserve(1); // mostly all of it is in one line
        for (const Part& part : m_parts) {
            const FoldedText& line = m_folded[static_cast<size_t>(part.line)];
            const qsizetype first = std::max(from, part.from);
            const qsizetype last = std::min(end, part.from + line.letters().size());
            if (first < last)
                spans.push_back({.line = part.line, .span = line.original(first - part.from, last - first)});
        }
        return spans;
    }

private:
    struct Part {
        int line = 0;
        qsizetype from = 0; //!< in the text
    };

    std::span<const FoldedText> m_folded;
    QString m_text = u" "_s;
    std::vector<Part> m_parts{};
};

bool holds(const QString& text, const QString& words)
{
    return (' '_L1 + plain(text) + ' '_L1).contains(' '_L1 + words + ' '_L1);
}

} // namespace

std::vector<QuotedWords> quotedWords(
    const Call& call, const std::vector<TranscriptLine>& lines, std::span<const FoldedText> folded)
{
    std::vector<QuotedWords> all;
    if (!call.priorityAuthor.isEmpty() || call.priorityReason.matched.isEmpty())
        return all;
    const CallerSpeech speech{lines, folded};
    for (const QString& matched : call.priorityReason.matched) {
        const QString words = plain(matched);
        if (words.isEmpty())
            continue;
        QuotedWords quoted{.words = matched, .spans = speech.placeOf(words)};
        if (!quoted.spans.empty())
            quoted.from = QuotedWords::From::Caller;
        else if (holds(call.summary, words))
            quoted.from = QuotedWords::From::Summary;
        else if (holds(call.problem, words))
            quoted.from = QuotedWords::From::Problem;
        all.push_back(std::move(quoted));
    }
    return all;
}

} // namespace dispatch
