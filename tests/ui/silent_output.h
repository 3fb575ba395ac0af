// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/sound/sound_output.h"

namespace dispatch {

//! Plays nothing, and remembers what it was asked.
class SilentOutput final : public SoundOutput {
public:
    using SoundOutput::SoundOutput;

    void play(Priority priority) override { sounds.push_back(priority); }
    void stop() override { }
    void setDevice(const QString& id) override { device = id; }
    void setVolume(double to) override { volume = to; }
    [[nodiscard]] const std::vector<SoundDevice>& devices() const override { return loudspeakers; }

    std::vector<Priority> sounds{};
    QString device{};
    double volume = -1; //!< never set
    std::vector<SoundDevice> loudspeakers{};
};

} // namespace dispatch
