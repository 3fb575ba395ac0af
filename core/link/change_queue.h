// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/change.h"

#include <QList>
#include <QMutex>

#include <functional>
#include <vector>

namespace dispatch {

//! Carries Changes from the store thread to a reader that may hang: never blocks the writer, never grows over
//! its bound. Over the bound everything is forgotten and the reader is told to read again. Any thread.
class ChangeQueue final {
public:
    //! Everything since the reader last came.
    struct Batch {
        QList<Change> changes{}; //!< empty when some were forgotten
        bool overflowed = false; //!< some were forgotten: read everything again
    };

    //! \a wake is called, from the writer's thread and at most once per take(), when there is something to
    //! take; it must only post.
    ChangeQueue(qsizetype bound, std::function<void()> wake);
    Q_DISABLE_COPY_MOVE(ChangeQueue)

    void push(const std::vector<Change>& changes);
    [[nodiscard]] Batch take();
    //! Once it returned, wake is never called again and whatever is pushed is ignored.
    void close();

private:
    const qsizetype m_bound;
    QMutex m_mutex{};
    std::function<void()> m_wake; //!< empty once closed
    Batch m_waiting{};
    bool m_woken = false;
};

} // namespace dispatch
