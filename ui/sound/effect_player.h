// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/audio_state.h"
#include "ui/sound/sound_output.h"

#include <QAudio>
#include <QAudioDevice>
#include <QBuffer>
#include <QByteArray>
#include <QTimer>

#include <array>
#include <memory>
#include <optional>

class QAudioSink;
class QMediaDevices;

namespace dispatch {

//! EffectOutput's half on the sound thread: the sounds in memory, the device, and the watch over whether what
//! was started is really taken to its end.
class EffectPlayer final : public QObject {
    Q_OBJECT

public:
    EffectPlayer();
    ~EffectPlayer() override;
    Q_DISABLE_COPY_MOVE(EffectPlayer)

    void play(Priority priority);
    void stop();
    void setDevice(const QString& id);
    void setVolume(double volume);
    void follow(const AudioState& state);
    //! Lets go of the sound system and then ends the thread: what Qt deletes later is deleted before.
    void leave();

signals:
    void devicesFound(const std::vector<dispatch::SoundDevice>& devices);
    void played(dispatch::Priority priority);
    void failed(dispatch::Priority priority);

private:
    void reload();
    void load();
    void readDevices();
    void start();
    void onStateChanged(QAudio::State state);
    void onPatienceEnded();
    void stumble();
    void finish(bool heard);
    void dropSink();

    bool m_reachable = false;
    QString m_watched{}; //!< the device that AudioWatch looks at; another one means loading anew
    QString m_device{}; //!< chosen; empty: the default one
    double m_volume = 1.0;
    std::unique_ptr<QMediaDevices> m_media; //!< null before the first load
    QAudioDevice m_output{}; //!< null while Qt sees none
    std::array<QByteArray, 3> m_sounds{}; //!< P1 to P3, samples alone; empty before the first load
    std::vector<SoundDevice> m_devices{};
    std::optional<Priority> m_wanted{}; //!< what plays, or is tried
    int m_tries = 0; //!< of what is wanted
    bool m_taken = false; //!< the sound system has all of what is wanted
    bool m_stale = false; //!< to be loaded anew when nothing plays
    std::unique_ptr<QAudioSink> m_sink; //!< a new one for each sound
    QBuffer m_source{this}; //!< what the sink reads
    QTimer m_patience{this}; //!< for the end of what plays
    QTimer m_retry{this};
};

} // namespace dispatch
