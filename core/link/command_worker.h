// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/link/command.h"
#include "core/store/call_reader.h"
#include "core/store/store.h"

#include <QObject>
#include <QThread>

#include <functional>
#include <memory>

namespace dispatch {

//! Does what desks ask, one command after the other, on a thread of its own that may wait for the commit.
class CommandWorker final {
public:
    //! Called on the worker's thread exactly once: the journal's sequence; or Malformed, NotFound (no such
    //! call, or erased), or the store's own error.
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
    [[nodiscard]] Status checkKnown(const CallId& call);

    Store& m_store;
    const Clock& m_clock;
    std::unique_ptr<CallReader> m_reader{}; //!< opened at the first command; the worker's thread only
    QThread m_thread{};
    QObject m_context{}; //!< lives on m_thread
};

} // namespace dispatch
