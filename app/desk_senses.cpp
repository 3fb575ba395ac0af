// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk_senses.h"

#include "ui/main_window.h"

#include <QCoreApplication>

namespace dispatch {

DeskSenses::DeskSenses(bool onDuty)
{
    if (onDuty)
        m_awake.emplace(
            QCoreApplication::translate("DeskSenses", "Drain Fortin reçoit des appels d’urgence."));
}

void DeskSenses::attach(MainWindow& window)
{
    QObject::connect(&m_audio, &AudioWatch::measured, &m_sound, &EffectOutput::follow);
    QObject::connect(&m_audio, &AudioWatch::measured, &window, &MainWindow::hear);
    m_audio.setDevice(window.soundDevice());
    QObject::connect(&window, &MainWindow::soundDeviceChosen, &m_audio, &AudioWatch::setDevice);
    QObject::connect(&m_presence, &PresenceWatch::measured, &window.presence(), &DeskWatch::take);
}

} // namespace dispatch
