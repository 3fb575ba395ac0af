// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/link/desk_link.h"

#include <memory>

namespace dispatch {

class Attendance;
class ChangeQueue;
class CommandWorker;
class Store;

//! The carrier inside one process: the window's thread on one side, the store thread on the other. Changes of
//! many commits arrive as one changed(); a window that hangs costs the store nothing, and is told to read
//! again once its thread runs. Make and destroy it on the window's thread.
class LocalLink final : public DeskLink {
    Q_OBJECT

public:
    //! Changes that wait for a window that does not come; over it they are forgotten.
    static constexpr qsizetype mostWaitingChanges = 4096;

    //! \a store, \a clock and \a attendance must outlive the link. Without \a attendance what is told of who
    //! is here goes nowhere.
    LocalLink(Store& store, const Clock& clock, Attendance* attendance = nullptr, QObject* parent = nullptr);
    //! Commands already sent are still carried out; their replies are not called.
    ~LocalLink() override;

    void send(const Command& command, Reply reply) override;
    void tell(const DeskPresence& presence) override;
    [[nodiscard]] bool isAttached() const override { return true; }

    //! Any thread; statusMeasured() follows on the window's thread.
    void publish(const StationStatus& status);

private:
    void deliver();

    Attendance* const m_attendance;
    std::shared_ptr<ChangeQueue> m_queue; //!< shared with the store's listener, which may outlive the link
    std::unique_ptr<CommandWorker> m_worker;
};

} // namespace dispatch
