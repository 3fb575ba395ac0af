// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace dispatch {

//! What was last measured of the loudspeaker that the alarm uses.
struct AudioState {
    bool known = false; //!< false: not measured yet, no answer, or nothing here can measure it
    bool reached = false; //!< the sound system answers; also true where nothing can measure that
    bool present = false; //!< there is such a device, and it is no stand-in that swallows everything
    bool muted = false;
    double volume = 0.0; //!< of the device in the system's mixer, 0 to 1, some systems allow more
    QString device{}; //!< the system's id of it; empty when not present
    QString name{}; //!< what the system calls it for people; may be empty
    bool operator==(const AudioState&) const = default;
};

//! Whether somebody beside the loudspeaker would hear the alarm.
enum class Audibility { Unknown, NoDevice, Muted, TooLow, Audible };

//! Below this the mixer's volume counts as off (0 to 1).
inline constexpr double lowestAudibleVolume = 0.15;

[[nodiscard]] inline Audibility audibility(const AudioState& state)
{
    if (!state.known)
        return Audibility::Unknown;
    if (!state.present)
        return Audibility::NoDevice;
    if (state.muted)
        return Audibility::Muted;
    return state.volume < lowestAudibleVolume ? Audibility::TooLow : Audibility::Audible;
}

} // namespace dispatch
