// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sound/effect_output.h"

#include "ui/sound/effect_player.h"

#include <QDeadlineTimer>

#include <algorithm>
#include <chrono>

// a static library keeps its resources only when somebody asks for them
static void initSounds()
{
    Q_INIT_RESOURCE(dispatch_sounds);
}

namespace dispatch {

using namespace Qt::StringLiterals;

namespace {

// a sound system that hangs may hold the sound thread for ever, but not the end of the program
constexpr std::chrono::milliseconds farewell{2000};

} // namespace

EffectOutput::EffectOutput(QObject* parent)
    : SoundOutput{parent}
    , m_thread{std::make_unique<QThread>()}
    , m_player{std::make_unique<EffectPlayer>().release()}
{
    initSounds();
    m_player->moveToThread(m_thread.get());
    connect(m_thread.get(), &QThread::finished, m_player, &QObject::deleteLater);
    connect(m_player, &EffectPlayer::devicesFound, this, &EffectOutput::takeDevices);
    connect(m_player, &EffectPlayer::played, this, &EffectOutput::played);
    connect(m_player, &EffectPlayer::failed, this, &EffectOutput::failed);
    m_thread->setObjectName(u"sound"_s);
    m_thread->start(QThread::HighPriority);
}

EffectOutput::~EffectOutput()
{
    QMetaObject::invokeMethod(m_player, &EffectPlayer::leave, Qt::QueuedConnection);
    // a running thread must not be destroyed: the process ends it
    if (!m_thread->wait(QDeadlineTimer{farewell}))
        static_cast<void>(m_thread.release());
}

void EffectOutput::play(Priority priority)
{
    QMetaObject::invokeMethod(
        m_player, [player = m_player, priority] { player->play(priority); }, Qt::QueuedConnection);
}

void EffectOutput::stop()
{
    QMetaObject::invokeMethod(m_player, &EffectPlayer::stop, Qt::QueuedConnection);
}

void EffectOutput::setDevice(const QString& id)
{
    QMetaObject::invokeMethod(
        m_player, [player = m_player, id] { player->setDevice(id); }, Qt::QueuedConnection);
}

void EffectOutput::setVolume(double volume)
{
    const double raised = std::clamp(volume, floorVolume, 1.0);
    QMetaObject::invokeMethod(
        m_player, [player = m_player, raised] { player->setVolume(raised); }, Qt::QueuedConnection);
}

void EffectOutput::follow(const AudioState& state)
{
    QMetaObject::invokeMethod(
        m_player, [player = m_player, state] { player->follow(state); }, Qt::QueuedConnection);
}

void EffectOutput::takeDevices(const std::vector<SoundDevice>& devices)
{
    m_devices = devices;
    emit devicesChanged();
}

} // namespace dispatch
