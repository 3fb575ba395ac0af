// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/platform/audio_watch.h"
#include "core/platform/presence_watch.h"
#include "core/platform/sleep_block.h"
#include "ui/sound/effect_output.h"

#include <optional>

namespace dispatch {

class MainWindow;

//! What a desk is to the people before it beside its screen: it sounds, hears whether it can be heard,
//! notices who is there, and does not fall asleep. One per process; outlives the window.
class DeskSenses final {
public:
    //! Where real calls come in (\a onDuty) the machine is kept awake.
    explicit DeskSenses(bool onDuty);
    Q_DISABLE_COPY_MOVE(DeskSenses)

    [[nodiscard]] SoundOutput& sound() { return m_sound; }
    //! Tells \a window what is measured.
    void attach(MainWindow& window);

private:
    EffectOutput m_sound{};
    AudioWatch m_audio{};
    PresenceWatch m_presence{};
    std::optional<SleepBlock> m_awake{};
};

} // namespace dispatch
