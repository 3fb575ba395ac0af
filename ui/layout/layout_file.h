// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/layout/perspectives.h"

#include <QByteArray>
#include <QHash>
#include <QThreadPool>

namespace dispatch {

//! How the window stood on one set of screens.
struct SavedLayout {
    QByteArray geometry{}; //!< QMainWindow::saveGeometry()
    QByteArray docks{}; //!< QMainWindow::saveState()
    Perspective perspective = Perspective::Day;
    bool operator==(const SavedLayout&) const = default;
};

//! layout.json in a folder, one entry for each set of screens; layout.1.json and layout.2.json are the two
//! before. It is read once, and written on a thread of its own, whole or not at all.
class LayoutFile final {
public:
    //! An empty \a directory keeps everything in memory only. The newest file that can be read counts.
    explicit LayoutFile(const QString& directory);
    //! Waits until everything is on disk.
    ~LayoutFile();
    Q_DISABLE_COPY_MOVE(LayoutFile)

    [[nodiscard]] std::optional<SavedLayout> find(const QString& screens) const;
    //! Writes later; what is there already is not written again.
    void put(const QString& screens, const SavedLayout& layout);
    //! Waits until everything is on disk.
    void flush();

private:
    QString m_directory;
    QHash<QString, SavedLayout> m_layouts{};
    QThreadPool m_writer{};
};

//! Names the screens that are there now: the same after a restart, another one once a screen comes, goes,
//! moves or is scaled.
[[nodiscard]] QString screenSetKey();

} // namespace dispatch
