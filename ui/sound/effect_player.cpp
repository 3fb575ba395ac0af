// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sound/effect_player.h"

#include <QAudioFormat>
#include <QAudioSink>
#include <QFile>
#include <QMediaDevices>
#include <QThread>

#include <algorithm>
#include <chrono>
#include <utility>

namespace dispatch {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr std::array files{"p1.wav"_L1, "p2.wav"_L1, "p3.wav"_L1};
constexpr qsizetype headerBytes = 44;
// how long a sound may take to its end: the longest lasts one second, and Qt may learn of it two later
constexpr auto patience = 6s;
// what a sound system that took everything may still have to play
constexpr auto rest = 250ms;
// Qt 6.4 connects again three seconds after a sound server went away; tries this far apart outlast that
constexpr auto retryAfter = 1s;
constexpr int mostTries = 5;

//! Of the files that resources/sounds/generate.py writes.
QAudioFormat soundFormat()
{
    QAudioFormat format;
    format.setSampleRate(48'000);
    format.setChannelCount(1);
    format.setSampleFormat(QAudioFormat::Int16);
    return format;
}

QByteArray samplesOf(QLatin1StringView file)
{
    QFile sound{u":/sounds/"_s + file};
    return sound.open(QIODevice::ReadOnly) ? sound.readAll().mid(headerBytes) : QByteArray{};
}

} // namespace

EffectPlayer::EffectPlayer()
{
    m_patience.setSingleShot(true);
    m_retry.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, &EffectPlayer::onPatienceEnded);
    connect(&m_retry, &QTimer::timeout, this, &EffectPlayer::start);
}

EffectPlayer::~EffectPlayer() = default;

void EffectPlayer::play(Priority priority)
{
    if (priority == Priority::P4)
        return;
    stop();
    m_wanted = priority;
    m_tries = 0;
    start();
}

void EffectPlayer::stop()
{
    m_patience.stop();
    m_retry.stop();
    m_wanted.reset();
    dropSink();
    reload();
}

void EffectPlayer::setDevice(const QString& id)
{
    m_stale = std::exchange(m_device, id) != id || m_stale;
    reload();
}

void EffectPlayer::setVolume(double volume)
{
    m_volume = volume;
    if (m_sink)
        m_sink->setVolume(volume);
}

void EffectPlayer::follow(const AudioState& state)
{
    const bool back = !std::exchange(m_reachable, state.reached) && state.reached;
    const bool moved = state.reached && std::exchange(m_watched, state.device) != state.device;
    m_stale = m_stale || back || moved;
    // Qt 6.4 does not tell of every device that comes or goes
    if (m_reachable && m_media)
        readDevices();
    reload();
}

void EffectPlayer::leave()
{
    m_reachable = false;
    stop();
    m_media.reset();
    QTimer::singleShot(0, this, [] { QThread::currentThread()->quit(); });
}

void EffectPlayer::reload()
{
    if (m_stale && m_reachable && !m_wanted)
        load();
}

void EffectPlayer::load()
{
    if (!m_media) {
        m_media = std::make_unique<QMediaDevices>();
        connect(m_media.get(), &QMediaDevices::audioOutputsChanged, this, [this] {
            readDevices();
            reload();
        });
        std::ranges::transform(files, m_sounds.begin(), samplesOf);
    }
    readDevices();
    const QList<QAudioDevice> outputs = QMediaDevices::audioOutputs();
    const auto chosen = std::ranges::find(outputs, m_device.toUtf8(), &QAudioDevice::id);
    m_output = chosen == outputs.end() ? QMediaDevices::defaultAudioOutput() : *chosen;
    m_stale = m_output.isNull();
}

void EffectPlayer::readDevices()
{
    const QList<QAudioDevice> outputs = QMediaDevices::audioOutputs();
    std::vector<SoundDevice> devices;
    devices.reserve(static_cast<size_t>(outputs.size()));
    for (const QAudioDevice& output : outputs)
        devices.push_back({.id = QString::fromUtf8(output.id()),
            .name = output.description(),
            .isDefault = output.isDefault()});
    if (devices == m_devices)
        return;
    m_devices = std::move(devices);
    m_stale = true;
    emit devicesFound(m_devices);
}

void EffectPlayer::start()
{
    ++m_tries;
    if (m_reachable && (m_stale || m_tries > 1))
        load();
    if (!m_reachable || m_output.isNull()) {
        stumble();
        return;
    }
    m_taken = false;
    m_source.close();
    m_source.setData(m_sounds.at(static_cast<size_t>(*m_wanted)));
    m_source.open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    m_sink = std::make_unique<QAudioSink>(m_output, soundFormat());
    m_sink->setVolume(m_volume);
    connect(m_sink.get(), &QAudioSink::stateChanged, this, &EffectPlayer::onStateChanged);
    m_patience.start(patience);
    m_sink->start(&m_source);
}

void EffectPlayer::onStateChanged(QAudio::State state)
{
    if (state == QAudio::StoppedState)
        stumble();
    if (state != QAudio::IdleState || m_taken || !m_source.atEnd())
        return;
    m_taken = true;
    m_patience.start(rest);
}

void EffectPlayer::onPatienceEnded()
{
    finish(m_taken);
}

//! What was started was refused: once more with everything new, as long as there is hope.
void EffectPlayer::stumble()
{
    m_patience.stop();
    dropSink();
    if (m_reachable && m_tries < mostTries)
        m_retry.start(retryAfter);
    else
        finish(false);
}

void EffectPlayer::finish(bool heard)
{
    const Priority priority = *std::exchange(m_wanted, std::nullopt);
    m_stale = m_stale || !heard;
    dropSink();
    reload();
    if (heard)
        emit played(priority);
    else
        emit failed(priority);
}

void EffectPlayer::dropSink()
{
    if (!m_sink)
        return;
    m_sink->disconnect(this);
    m_sink->stop();
    // it may be what calls us
    m_sink.release()->deleteLater();
}

} // namespace dispatch
