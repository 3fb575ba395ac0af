// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/audio_probe.h"

// a system that neither Core Audio nor libpulse speaks for
#if !defined(Q_OS_WIN) && !(defined(Q_OS_UNIX) && !defined(Q_OS_MACOS))

namespace dispatch {

std::unique_ptr<AudioProbe> makeAudioProbe(AudioReport /*report*/)
{
    return nullptr;
}

} // namespace dispatch

#endif
