// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/link/call_view.h"

#include <QScrollArea>

class QLabel;
class QVBoxLayout;

namespace dispatch {

//! The notes on a call, the newest first: who, when, and the words, which can be selected. A new note is put
//! above the others, which are not touched.
class SheetNotes final : public QScrollArea {
    Q_OBJECT

public:
    explicit SheetNotes(QWidget* parent = nullptr);

    void show(const std::vector<HistoryEntry>& history);
    [[nodiscard]] int count() const { return static_cast<int>(m_shown.size()); }

    using QScrollArea::show;

private:
    void clear();
    void add(const HistoryEntry& note);

    QVBoxLayout* m_column;
    QLabel* m_empty;
    std::vector<HistoryEntry> m_shown{}; //!< the oldest first
};

} // namespace dispatch
