// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/sound_choice.h"

#include <algorithm>

namespace dispatch {

using namespace Qt::StringLiterals;

namespace {

const QString deviceKey = u"alarms/device"_s;
const QString volumeKey = u"alarms/volume"_s;

} // namespace

QString SoundChoice::device() const
{
    return m_preferences.value(deviceKey).toString();
}

int SoundChoice::percent() const
{
    return std::clamp(m_preferences.value(volumeKey, mostPercent).toInt(), leastPercent, mostPercent);
}

bool SoundChoice::setDevice(const QString& id)
{
    return m_preferences.set(deviceKey, id.isEmpty() ? QVariant{} : QVariant{id});
}

bool SoundChoice::setPercent(int percent)
{
    return m_preferences.set(volumeKey, std::clamp(percent, leastPercent, mostPercent));
}

void SoundChoice::apply(SoundOutput& output) const
{
    output.setDevice(device());
    output.setVolume(percent() / 100.0);
}

} // namespace dispatch
