// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/audio_state.h"
#include "core/platform/audio_probe.h"

#include <QObject>

#include <memory>

namespace dispatch {

//! Watches the loudspeaker, so that an alarm that nobody could hear is no secret: whether the device is
//! there, muted, and how loud. Measured every second and at each change that the system tells of. Lives on
//! the thread that made it, which never waits for the sound system: there may be none, now or ever, or one
//! that hangs.
class AudioWatch final : public QObject {
    Q_OBJECT

public:
    explicit AudioWatch(QObject* parent = nullptr);

    //! Watches the device with this id from now on (of the sound server, or of Windows: the same that
    //! SoundOutput knows it by); empty for whatever is the default one. Unknown until it is measured.
    void setDevice(const QString& id);

    [[nodiscard]] const AudioState& state() const { return m_state; }

signals:
    //! After each measurement, whether or not it is as before.
    void measured(const dispatch::AudioState& state);

private:
    void take(const AudioState& state);

    AudioState m_state{};
    std::unique_ptr<AudioProbe> m_probe; //!< null where nothing can measure
};

} // namespace dispatch
