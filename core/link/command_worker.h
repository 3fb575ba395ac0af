// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/link/command.h"
#include "core/store/store.h"

#include <QObject>
#include <QThread>

#include <functional>

namespace dispatch {

//! Does what desks ask, one command after the other, on a thread of its own that may wait for the commit.
class CommandWorker final {
public:
    //! Called on the worker's thread exactly once: the journal's sequence, of the first time when the
    //! command was sent again; or Malformed, NotFound (no such call, or erased), Conflict (command.h), or the
    //! store's own error.
    using Done = std::function<void(const Result<quint64>&)>;

    //! \a store and \a clock must outlive it.
    CommandWorker(Store& store, const Clock& clock);
    //! Finishes what was handed in.
    ~CommandWorker();
    Q_DISABLE_COPY_MOVE(CommandWorker)

    //! Any thread; never blocks.
    void handle(const Command& command, Done done);

private:
    [[nodiscard]] Result<quint64> execute(const Command& command);

    Store& m_store;
    const Clock& m_clock;
    QThread m_thread{};
    QObject m_context{}; //!< lives on m_thread
};

} // namespace dispatch
