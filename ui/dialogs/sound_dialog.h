// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/sound_choice.h"

#include <QDialog>

class QBoxLayout;
class QComboBox;
class QLabel;
class QSlider;

namespace dispatch {

//! Chooses the loudspeaker of the alarms and how loud they are, and plays each, so that somebody hears it
//! before it matters. What is chosen holds at once. Opened with open().
class SoundDialog final : public QDialog {
    Q_OBJECT

public:
    //! Both must outlive it.
    SoundDialog(SoundOutput& output, Preferences& preferences, QWidget* parent);

signals:
    void deviceChosen(const QString& id); //!< empty: whatever is the default one

private:
    void addDevices(QBoxLayout& column);
    void addVolume(QBoxLayout& column);
    void addTests(QBoxLayout& column);
    void addMotion(QBoxLayout& column);
    void showDevices();
    void choose();
    void test(Priority priority);

    SoundOutput& m_output;
    Preferences& m_preferences;
    SoundChoice m_choice;
    QComboBox* m_devices;
    QSlider* m_volume;
    QLabel* m_result;
};

} // namespace dispatch
