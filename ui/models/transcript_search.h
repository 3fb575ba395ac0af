// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <span>
#include <vector>

namespace dispatch {

//! A part of a text, in characters.
struct TextSpan {
    qsizetype from = 0;
    qsizetype length = 0;
    bool operator==(const TextSpan&) const = default;
};

//! A part of one line of a conversation.
struct LineSpan {
    int line = 0; //!< from 0
    TextSpan span{};
    bool operator==(const LineSpan&) const = default;
};

//! A text as it is searched: plain() of it, and where each of those letters stands in the text itself.
class FoldedText final {
public:
    FoldedText() = default;
    explicit FoldedText(QStringView text);

    [[nodiscard]] const QString& letters() const { return m_letters; }
    //! What \a length letters from \a from on stand for in the text itself; they must be there.
    [[nodiscard]] TextSpan original(qsizetype from, qsizetype length) const;

private:
    QString m_letters{};
    std::vector<qsizetype> m_places{}; //!< one for each letter
};

//! Words looked for in a conversation, accents and capitals ignored: where they stand, and which place is
//! looked at.
class TranscriptSearch final {
public:
    //! Text without letters and digits looks for nothing.
    void setText(const QString& text);
    //! Looks through \a lines again. The place that is looked at stays, or becomes the next one from line
    //! \a from on.
    void find(std::span<const FoldedText> lines, int from);
    //! The place \a by further on, round the ends.
    void step(int by);

    [[nodiscard]] bool isActive() const { return !m_wanted.isEmpty(); }
    [[nodiscard]] const std::vector<LineSpan>& hits() const { return m_hits; } //!< in the order of reading
    [[nodiscard]] std::span<const LineSpan> hitsIn(int line) const;
    [[nodiscard]] qsizetype current() const { return m_current; } //!< from 0; -1 when there is none
    [[nodiscard]] const LineSpan* currentHit() const;

private:
    QString m_wanted{};
    std::vector<LineSpan> m_hits{};
    qsizetype m_current = -1;
};

} // namespace dispatch
