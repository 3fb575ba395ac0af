// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/transcript_model.h"

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

QString TranscriptModel::offset(const TranscriptLine& line) const
{
    if (!line.at || !m_start)
        return {};
    const auto passed = std::chrono::floor<std::chrono::seconds>(*line.at - *m_start).count();
    const qint64 seconds = std::max<qint64>(0, passed);
    return u"%1:%2"_s.arg(seconds / 60, 2, 10, '0'_L1).arg(seconds % 60, 2, 10, '0'_L1);
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
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return tr("%1, %2 : %3", "speaker, mm:ss, what was said")
            .arg(Wording::of(line.speaker), offset(line), line.text);
    default:
        return {};
    }
}

void TranscriptModel::show(const std::vector<TranscriptLine>& lines, std::optional<Instant> startedAt)
{
    const auto timed
        = std::ranges::find_if(lines, [](const TranscriptLine& line) { return line.at.has_value(); });
    const auto start = startedAt ? startedAt : timed == lines.end() ? std::nullopt : timed->at;
    const bool moved = std::exchange(m_start, start) != start;
    const auto [shown, next]
        = std::ranges::mismatch(m_lines, lines, {}, &TranscriptLine::id, &TranscriptLine::id);
    const auto same = static_cast<size_t>(std::distance(m_lines.begin(), shown));
    if (same < m_lines.size()) {
        beginRemoveRows({}, static_cast<int>(same), rowCount() - 1);
        m_lines.resize(same);
        endRemoveRows();
    }
    for (size_t i = 0; i < same; ++i) {
        if (m_lines[i] == lines[i] && !moved)
            continue;
        m_lines[i] = lines[i];
        emit dataChanged(index(static_cast<int>(i)), index(static_cast<int>(i)));
    }
    if (next == lines.end())
        return;
    beginInsertRows({}, static_cast<int>(same), static_cast<int>(lines.size()) - 1);
    m_lines.insert(m_lines.end(), next, lines.end());
    endInsertRows();
}

} // namespace dispatch
