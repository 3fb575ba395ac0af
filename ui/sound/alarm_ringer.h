// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/ids.h"
#include "ui/sound/ring_schedule.h"

#include <QObject>
#include <QTimer>

#include <optional>
#include <vector>

namespace dispatch {

class SoundOutput;

//! An alarm that is NOUVELLE now.
struct RingingAlarm {
    CallId call{};
    Priority priority = Priority::P4;
    Instant since{}; //!< when it became so; another time is another alarm
    bool operator==(const RingingAlarm&) const = default;
};

//! Sounds for the alarms that nobody has answered yet: at once when one comes, again by the table, no longer
//! than it stands. A silence stops the sound and nothing else; it ends by itself, and a new P1 ends it.
class AlarmRinger final : public QObject {
    Q_OBJECT

public:
    //! \a output and \a clock must outlive it.
    AlarmRinger(
        SoundOutput& output, const Clock& clock, const RingTable& table = {}, QObject* parent = nullptr);

    //! All alarms that are NOUVELLE now; those left out have been answered. What is told at once makes one
    //! sound.
    void setRinging(const std::vector<RingingAlarm>& alarms);
    //! While many calls come at once: one sound of the highest priority per 20 s.
    void setFlood(bool flood);
    //! No sound for so long from now, at most the table's two minutes; zero ends the silence.
    void silence(std::chrono::seconds wanted);
    //! By the wall clock; empty while there is no silence.
    [[nodiscard]] std::optional<Instant> silencedUntil() const;
    //! Zero while there is no silence.
    [[nodiscard]] std::chrono::milliseconds silenceLeft() const;

public slots:
    //! Sounds what is due; the timer calls it, and tests that turn their clock do.
    void tick();

signals:
    //! A sound was asked of the output; SoundOutput::failed() tells when none came.
    void sounded(dispatch::Priority priority);
    void silenceChanged();

private:
    struct Known {
        RingingAlarm alarm{};
        RingVoice voice{};
    };

    //! \return whether a P1 is new among them.
    bool take(const std::vector<RingingAlarm>& alarms);
    [[nodiscard]] Known welcome(const RingingAlarm& alarm) const;
    void stopWhatWasAnswered();
    void endSilence();
    void ring(Priority priority);
    void wakeAt(std::chrono::milliseconds at);
    [[nodiscard]] std::optional<DueRing> next() const;

    SoundOutput& m_output;
    const Clock& m_clock;
    RingTable m_table;
    QTimer m_timer{};
    std::vector<Known> m_known{};
    LastRings m_last{};
    std::optional<Priority> m_sounding{}; //!< the last sound, until its alarms are answered
    std::optional<std::chrono::milliseconds> m_silentUntil{}; //!< Clock::monotonic()
    bool m_flood = false;
};

} // namespace dispatch
