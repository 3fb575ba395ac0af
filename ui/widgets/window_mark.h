// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/open_counts.h"

class QWidget;

namespace dispatch {

//! What a window shows of itself in the task bar: the figures in its title, the number of pressing calls on
//! its icon.
class WindowMark final : public QObject {
    Q_OBJECT

public:
    //! \a window and \a counts must outlive it.
    WindowMark(QWidget& window, const OpenCounts& counts, bool demo, QObject* parent = nullptr);

    //! « 3 à rappeler (1 P1) — Drain Fortin — Répartition »; without figures while there are none.
    [[nodiscard]] static QString title(const std::optional<OpenFigures>& figures, bool demo);
    //! Two lines: « 3 à rappeler, dont 1 P1 » and how many press; says when nothing is known.
    [[nodiscard]] static QString sentence(const std::optional<OpenFigures>& figures);

private:
    void refresh();

    QWidget& m_window;
    const OpenCounts& m_counts;
    bool m_demo;
    qint64 m_number = -1; //!< painted; -1 before the first painting
};

} // namespace dispatch
