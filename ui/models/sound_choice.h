// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/preferences.h"
#include "ui/sound/sound_output.h"

namespace dispatch {

//! Which loudspeaker the alarms of this desk come from, and how loud: kept with the preferences.
class SoundChoice final {
public:
    static constexpr int leastPercent = 30; //!< an alarm cannot be turned off by its own slider
    static constexpr int mostPercent = 100;

    explicit SoundChoice(Preferences& preferences)
        : m_preferences{preferences}
    {
    }

    [[nodiscard]] QString device() const; //!< empty: whatever is the default one
    [[nodiscard]] int percent() const;
    //! \return whether it is on disk.
    bool setDevice(const QString& id);
    bool setPercent(int percent);
    //! Makes \a output as chosen.
    void apply(SoundOutput& output) const;

private:
    Preferences& m_preferences;
};

} // namespace dispatch
