// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/audio_state.h"

#include <QtGlobal>

#include <chrono>
#include <functional>
#include <memory>

namespace dispatch {

//! Measures the loudspeaker the way this operating system offers, on a thread of its own. Ends with its
//! destruction, after which it reports nothing more. No call waits for the sound system.
class AudioProbe {
public:
    AudioProbe() = default;
    virtual ~AudioProbe() = default;
    Q_DISABLE_COPY_MOVE(AudioProbe)

    //! The system's id of the device to watch; empty for whatever is the default one.
    virtual void setDevice(const QString& id) = 0;
};

//! Gets each measurement, equal ones too, on the probe's thread.
using AudioReport = std::function<void(const AudioState&)>;

//! Time between two measurements at most; also between two tries to reach a sound system that is not there.
inline constexpr std::chrono::milliseconds audioProbeEvery{1000};

//! \return null where nothing is known to measure with.
[[nodiscard]] std::unique_ptr<AudioProbe> makeAudioProbe(AudioReport report);

} // namespace dispatch
