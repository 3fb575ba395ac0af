// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/transcript_model.h"

#include "ui/formats.h"
#include "ui/wording.h"

#include <algorithm>
#include <utility>

namespace dispatch {

using namespace Qt::StringLiterals;

TranscriptModel::TranscriptModel(QObject* parent)
    : QAbstractListModel{parent}
{
}

int TranscriptModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

std::optional<std::chrono::seconds> TranscriptModel::passed(const TranscriptLine& line) const
{
    if (!line.at || !m_start)
        return std::nullopt;
    const auto since = std::chrono::floor<std::chrono::seconds>(*line.at - *m_start);
    return std::max(std::chrono::seconds::zero(), since);
}

QString TranscriptModel::offset(const TranscriptLine& line) const
{
    const auto since = passed(line);
    if (!since)
        return {};
    return u"%1:%2"_s.arg(since->count() / 60, 2, 10, '0'_L1).arg(since->count() % 60, 2, 10, '0'_L1);
}

QString TranscriptModel::sentence(int row) const
{
    const TranscriptLine& line = m_lines.at(static_cast<size_t>(row));
    const QString since = offset(line);
    return since.isEmpty()
        ? tr("%1 : %2", "speaker, what was said").arg(Wording::of(line.speaker), line.text)
        : tr("%1, %2 : %3", "speaker, mm:ss, what was said").arg(Wording::of(line.speaker), since, line.text);
}

QVariant TranscriptModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const TranscriptLine& line = m_lines.at(static_cast<size_t>(index.row()));
    switch (role) {
    case SpeakerRole:
        return static_cast<int>(line.speaker);
    case SpeakerNameRole:
        return Wording::of(line.speaker);
    case OffsetRole:
        return offset(line);
    case TextRole:
        return line.text;
    case MarksRole:
        return QVariant::fromValue(marks(index.row()));
    case UrgencyRole:
        return isEvidence(index.row()) ? QVariant{static_cast<int>(m_urgency)} : QVariant{};
    case Qt::DisplayRole:
        return sentence(index.row());
    case Qt::AccessibleTextRole:
        return isEvidence(index.row())
            ? tr("%1 (mots qui fixent l’urgence)", "a line of the transcript").arg(sentence(index.row()))
            : sentence(index.row());
    default:
        return {};
    }
}

bool TranscriptModel::isEvidence(int row) const
{
    return std::ranges::any_of(m_evidence, [row](const QuotedWords& quoted) {
        return std::ranges::any_of(quoted.spans, [row](const LineSpan& span) { return span.line == row; });
    });
}

QList<TextMark> TranscriptModel::marks(int row) const
{
    QList<TextMark> all;
    for (const QuotedWords& quoted : m_evidence) {
        for (const LineSpan& span : quoted.spans) {
            if (span.line == row)
                all << TextMark{.span = span.span, .kind = TextMark::Kind::Evidence};
        }
    }
    const LineSpan* const current = m_search.currentHit();
    for (const LineSpan& hit : m_search.hitsIn(row)) {
        const bool looked = current && hit == *current;
        all << TextMark{.span = hit.span, .kind = looked ? TextMark::Kind::CurrentHit : TextMark::Kind::Hit};
    }
    return all;
}

void TranscriptModel::keep(size_t row, const TranscriptLine& line)
{
    if (m_lines[row].text != line.text)
        m_folded[row] = FoldedText{line.text};
    m_lines[row] = line;
    emit dataChanged(index(static_cast<int>(row)), index(static_cast<int>(row)));
}

void TranscriptModel::show(const std::vector<TranscriptLine>& lines, std::optional<Instant> startedAt)
{
    const auto timed
        = std::ranges::find_if(lines, [](const TranscriptLine& line) { return line.at.has_value(); });
    const auto start = startedAt ? startedAt : timed == lines.end() ? std::nullopt : timed->at;
    const bool moved = std::exchange(m_start, start) != start;
    if (!moved && lines == m_lines)
        return;
    const auto [shown, next]
        = std::ranges::mismatch(m_lines, lines, {}, &TranscriptLine::id, &TranscriptLine::id);
    const auto same = static_cast<size_t>(std::distance(m_lines.begin(), shown));
    if (same < m_lines.size()) {
        m_evidence.clear(); // its rows are no longer these
        beginRemoveRows({}, static_cast<int>(same), rowCount() - 1);
        m_lines.resize(same);
        m_folded.resize(same);
        endRemoveRows();
    }
    for (size_t i = 0; i < same; ++i) {
        if (m_lines[i] != lines[i] || moved)
            keep(i, lines[i]);
    }
    if (next != lines.end()) {
        beginInsertRows({}, static_cast<int>(same), static_cast<int>(lines.size()) - 1);
        m_lines.insert(m_lines.end(), next, lines.end());
        std::for_each(
            next, lines.end(), [this](const TranscriptLine& line) { m_folded.emplace_back(line.text); });
        endInsertRows();
    }
    seekAgain(0);
}

void TranscriptModel::markEvidence(const Call& call)
{
    std::vector<QuotedWords> found = quotedWords(call, m_lines, m_folded);
    const bool other = found != m_evidence || call.priority != m_urgency;
    m_evidence = std::move(found);
    m_urgency = call.priority;
    if (other)
        repaintAll({MarksRole, UrgencyRole});
}

void TranscriptModel::seek(const QString& text, int line)
{
    m_search.setText(text);
    m_search.find(m_folded, line);
    repaintAll({MarksRole});
    emit searched();
}

void TranscriptModel::seekAgain(int line)
{
    if (!m_search.isActive())
        return;
    m_search.find(m_folded, line);
    repaintAll({MarksRole});
    emit searched();
}

void TranscriptModel::step(int by)
{
    m_search.step(by);
    repaintAll({MarksRole});
    emit searched();
}

void TranscriptModel::repaintAll(const QList<int>& roles)
{
    if (!m_lines.empty())
        emit dataChanged(index(0), index(rowCount() - 1), roles);
}

QString TranscriptModel::quote(const QModelIndexList& rows) const
{
    QModelIndexList inOrder = rows;
    std::ranges::sort(inOrder, {}, &QModelIndex::row);
    QStringList quoted;
    quoted.reserve(inOrder.size());
    for (const QModelIndex& one : std::as_const(inOrder)) {
        const TranscriptLine& line = m_lines.at(static_cast<size_t>(one.row()));
        QString who = Wording::of(line.speaker);
        if (const auto since = passed(line))
            who += QChar::Nbsp + Formats::duration(*since);
        quoted << tr("%1 : %2", "speaker and time, what was said").arg(who, line.text.simplified());
    }
    return quoted.join('\n'_L1);
}

} // namespace dispatch
