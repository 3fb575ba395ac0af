// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/priority.h"

#include <QObject>
#include <QString>

#include <vector>

namespace dispatch {

//! A loudspeaker that the alarm can use.
struct SoundDevice {
    QString id{}; //!< the sound system's, stable from one start to the next
    QString name{}; //!< for people
    bool isDefault = false;
    bool operator==(const SoundDevice&) const = default;
};

//! Makes the alarm's sounds. No call waits for the sound system.
class SoundOutput : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    //! Starts the sound of \a priority at once, in place of one that still sounds; P4 has none. A test of the
    //! loudspeaker is this too: played() or failed() says how it went.
    virtual void play(Priority priority) = 0;
    //! Silent at once; nothing happens when nothing sounds.
    virtual void stop() = 0;
    //! Uses the device with this id from now on; empty for whatever is the default one. While it is not there
    //! the default one is used: a sound from the wrong corner is better than none.
    virtual void setDevice(const QString& id) = 0;
    //! 0 to 1; what is below the floor of the implementation is raised to it.
    virtual void setVolume(double volume) = 0;
    //! As last told by the sound system; empty before that.
    [[nodiscard]] virtual const std::vector<SoundDevice>& devices() const = 0;

signals:
    void devicesChanged();
    //! The sound system took the whole sound.
    void played(dispatch::Priority priority);
    //! It did not, nothing was heard for all that is known; one that was stopped or replaced has not failed.
    void failed(dispatch::Priority priority);
};

} // namespace dispatch
