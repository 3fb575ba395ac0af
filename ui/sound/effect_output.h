// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/audio_state.h"
#include "ui/sound/sound_output.h"

#include <QThread>

#include <memory>

namespace dispatch {

class EffectPlayer;

//! The program's own sounds by Qt Multimedia, from memory, so that one starts at once. All of Qt Multimedia
//! stays on a thread of its own: reaching a sound system may take its time or never end, and a busy window
//! must not make the alarm stutter. It is first touched when follow() was told that there is a sound system,
//! for Qt 6.4 on PulseAudio tries once in the life of a process and stays deaf after a refusal. Make one per
//! process: that Qt also reconnects on the thread that reached it first, or never.
class EffectOutput final : public SoundOutput {
    Q_OBJECT

public:
    //! The least that setVolume() can set: an alarm cannot be turned off by its own slider.
    static constexpr double floorVolume = 0.3;

    explicit EffectOutput(QObject* parent = nullptr);
    ~EffectOutput() override;
    Q_DISABLE_COPY_MOVE(EffectOutput)

    void play(Priority priority) override;
    void stop() override;
    void setDevice(const QString& id) override;
    void setVolume(double volume) override;
    [[nodiscard]] const std::vector<SoundDevice>& devices() const override { return m_devices; }

public slots:
    //! What AudioWatch measured. Before the first call, and while the sound system does not answer, every
    //! sound fails.
    void follow(const dispatch::AudioState& state);

private:
    void takeDevices(const std::vector<SoundDevice>& devices);

    std::unique_ptr<QThread> m_thread;
    EffectPlayer* m_player; //!< lives on m_thread and is deleted there
    std::vector<SoundDevice> m_devices{};
};

} // namespace dispatch
