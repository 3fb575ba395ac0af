// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/link/attendance.h"

#include <algorithm>

namespace dispatch {

void Attendance::tell(quint64 desk, const DeskPresence& presence)
{
    const std::lock_guard lock{m_mutex};
    m_desks[desk] = {.attended = presence.attended, .at = m_clock.monotonic()};
    note();
}

void Attendance::leave(quint64 desk)
{
    const std::lock_guard lock{m_mutex};
    note();
    m_desks.erase(desk);
}

bool Attendance::isAttended() const
{
    const std::lock_guard lock{m_mutex};
    const bool attended = isAttendedNow();
    if (attended)
        m_lastAttendedAt = m_clock.now();
    return attended;
}

std::optional<Instant> Attendance::unattendedSince() const
{
    const std::lock_guard lock{m_mutex};
    return isAttendedNow() ? std::nullopt : m_lastAttendedAt;
}

bool Attendance::isAttendedNow() const
{
    const auto now = m_clock.monotonic();
    return std::ranges::any_of(m_desks,
        [now](const auto& desk) { return desk.second.attended && now - desk.second.at < forgottenAfter; });
}

void Attendance::note()
{
    if (isAttendedNow())
        m_lastAttendedAt = m_clock.now();
}

} // namespace dispatch
