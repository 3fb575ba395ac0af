// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/call.h"

#include <QAbstractListModel>

namespace dispatch {

//! What was said in one call, line by line. A longer transcript of the same call adds rows and moves none.
class TranscriptModel final : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role { SpeakerRole = Qt::UserRole + 1, SpeakerNameRole, OffsetRole, TextRole };

    explicit TranscriptModel(QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

    //! \a startedAt is where mm:ss counts from; without it the first line that has a time.
    void show(const std::vector<TranscriptLine>& lines, std::optional<Instant> startedAt);

private:
    [[nodiscard]] QString offset(const TranscriptLine& line) const;

    std::vector<TranscriptLine> m_lines{};
    std::optional<Instant> m_start{};
};

} // namespace dispatch
