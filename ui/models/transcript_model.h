// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/call.h"
#include "ui/models/evidence_lines.h"
#include "ui/models/transcript_search.h"

#include <QAbstractListModel>
#include <QModelIndexList>

namespace dispatch {

//! A marked part of a line: words that set the urgency, words that are looked for, those looked at.
struct TextMark {
    enum class Kind { Evidence, Hit, CurrentHit };

    TextSpan span{};
    Kind kind = Kind::Hit;
    bool operator==(const TextMark&) const = default;
};

//! What was said in one call, line by line. A longer transcript of the same call adds rows and moves none.
class TranscriptModel final : public QAbstractListModel {
    Q_OBJECT

public:
    //! MarksRole gives a QList<TextMark>; UrgencyRole the Priority that words of the line set, else nothing.
    enum Role {
        SpeakerRole = Qt::UserRole + 1,
        SpeakerNameRole,
        OffsetRole,
        TextRole,
        MarksRole,
        UrgencyRole
    };

    explicit TranscriptModel(QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

    //! \a startedAt is where mm:ss counts from; without it the first line that has a time.
    void show(const std::vector<TranscriptLine>& lines, std::optional<Instant> startedAt);
    //! Looks for the words that set the urgency of \a call, whose lines are shown, and marks them.
    void markEvidence(const Call& call);
    [[nodiscard]] const std::vector<QuotedWords>& evidence() const { return m_evidence; }

    //! Looks for \a text, from \a line on.
    void seek(const QString& text, int line);
    void step(int by);
    [[nodiscard]] const TranscriptSearch& search() const { return m_search; }

    //! The lines of \a rows in the order of reading, one "Client 0:42 : L’eau monte" each.
    [[nodiscard]] QString quote(const QModelIndexList& rows) const;

signals:
    void searched(); //!< there are other hits, or another one is looked at

private:
    [[nodiscard]] std::optional<std::chrono::seconds> passed(const TranscriptLine& line) const;
    [[nodiscard]] QString offset(const TranscriptLine& line) const;
    [[nodiscard]] QString sentence(int row) const;
    [[nodiscard]] bool isEvidence(int row) const;
    [[nodiscard]] QList<TextMark> marks(int row) const;
    void keep(size_t row, const TranscriptLine& line);
    void seekAgain(int line);
    void repaintAll(const QList<int>& roles);

    std::vector<TranscriptLine> m_lines{};
    std::vector<FoldedText> m_folded{}; //!< one for each line
    std::optional<Instant> m_start{};
    std::vector<QuotedWords> m_evidence{};
    Priority m_urgency = Priority::P4;
    TranscriptSearch m_search{};
};

} // namespace dispatch
