// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/link/desk_presence.h"

#include <map>
#include <mutex>
#include <optional>

namespace dispatch {

//! Which desks there are and whether somebody sits at one, as they told last. Any thread.
class Attendance final {
public:
    //! A desk that says nothing for so long counts as gone.
    static constexpr std::chrono::minutes forgottenAfter{2};

    explicit Attendance(const Clock& clock)
        : m_clock{clock}
    {
    }
    Q_DISABLE_COPY_MOVE(Attendance)

    //! \a desk: any number, its own as long as it is attached.
    void tell(quint64 desk, const DeskPresence& presence);
    void leave(quint64 desk);

    //! Somebody is at a desk.
    [[nodiscard]] bool isAttended() const;
    //! Since when nobody is; empty while somebody is, or when nobody ever was.
    [[nodiscard]] std::optional<Instant> unattendedSince() const;

private:
    struct Told {
        bool attended = false;
        std::chrono::milliseconds at{}; //!< on the clock that never jumps
    };

    [[nodiscard]] bool isAttendedNow() const;
    void note();

    const Clock& m_clock;
    mutable std::mutex m_mutex{};
    std::map<quint64, Told> m_desks{};
    mutable std::optional<Instant> m_lastAttendedAt{};
};

} // namespace dispatch
