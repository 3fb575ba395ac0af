// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/figures.h"
#include "ui/panels/call_list_panel.h"
#include "ui/panels/call_table.h"

#include <functional>

namespace dispatch {

//! The list of calls on an offscreen window of 1400 × 900, and a loop that watches how long its thread is
//! busy.
class WatchedTable final {
public:
    WatchedTable(CallSource& source, DeskLink& link, const Clock& clock);

    [[nodiscard]] CallTable& table() { return m_panel.table(); }
    [[nodiscard]] WindowedCallModel& model() { return *m_model; }

    //! Whether all the rows in sight are read.
    [[nodiscard]] bool rowsAreHere() const;

    //! One frame: \a change, then painting. The time of both goes to frames().
    void frame(const std::function<void()>& change);

    //! Handles events until \a ready, at most 10 s. The time of each turn of the loop goes to turns().
    bool waitUntil(const std::function<bool()>& ready);

    [[nodiscard]] const Timings& frames() const { return m_frames; }
    [[nodiscard]] const Timings& turns() const { return m_turns; }
    void forget() { m_frames = m_turns = {}; }

private:
    DeskPerson m_person{QStringLiteral("Julie")};
    Preferences m_preferences{{}};
    CallListPanel m_panel;
    WindowedCallModel* m_model;
    Timings m_frames{};
    Timings m_turns{};
};

} // namespace dispatch
