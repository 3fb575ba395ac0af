// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/audio_watch.h"

#include <QMetaObject>

namespace dispatch {

AudioWatch::AudioWatch(QObject* parent)
    : QObject{parent}
    , m_probe{makeAudioProbe([this](const AudioState& state) {
        // the probe ends before this object does, and what is still queued then goes with it
        QMetaObject::invokeMethod(
            this, [this, state] { take(state); }, Qt::QueuedConnection);
    })}
{
    if (!m_probe)
        QMetaObject::invokeMethod(
            this, [this] { take({.reached = true}); }, Qt::QueuedConnection);
}

void AudioWatch::setDevice(const QString& id)
{
    m_state = {};
    if (m_probe)
        m_probe->setDevice(id);
}

void AudioWatch::take(const AudioState& state)
{
    m_state = state;
    emit measured(m_state);
}

} // namespace dispatch
