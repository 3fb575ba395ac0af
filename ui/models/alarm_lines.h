// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/link/desk_link.h"
#include "ui/models/alarm_flood.h"
#include "ui/models/alarm_groups.h"
#include "ui/models/call_source.h"

#include <QObject>
#include <QTimer>

namespace dispatch {

//! The alarms that need somebody now: New ones of P1, P2 and, for sounds and the flood only, P3. Reads them
//! whenever something moved, at most every 50 ms and one round of questions at a time, and every 5 s all the
//! same: alarms become New while nothing moves, and "none" is always something that was looked up lately.
class AlarmLines final : public QObject {
    Q_OBJECT

public:
    static constexpr int mostRead = 100; //!< of each urgency
    static constexpr std::chrono::milliseconds rereading{5'000};
    //! Two readings missed, and half of one for a busy machine.
    static constexpr std::chrono::milliseconds unknownAfter = rereading * 5 / 2;

    AlarmLines(CallSource& source, DeskLink& link, const Clock& clock, QObject* parent = nullptr);

    //! P1 before P2 before P3; first those whose callback is due, the oldest due first, then those still on
    //! the line.
    [[nodiscard]] const std::vector<Call>& calls() const { return m_calls; }
    //! The lines of P1 and P2, in the order of calls().
    [[nodiscard]] const std::vector<AlarmGroup>& groups() const { return m_groups; }
    //! False when there are more P1 and P2 than were read.
    [[nodiscard]] bool isComplete() const { return m_complete; }
    //! Alarms that began within the last ten minutes.
    [[nodiscard]] int floodCount() const { return m_flood.count(m_clock.now()); }
    [[nodiscard]] bool isFlood() const { return m_flood.isFlood(m_clock.now()); }
    //! Since the last reading that succeeded; empty before the first one.
    [[nodiscard]] std::optional<std::chrono::milliseconds> age() const;
    //! calls() may be believed: the last reading succeeded, and lately.
    [[nodiscard]] bool isFresh() const;
    //! Why the last reading failed; empty once one succeeds.
    [[nodiscard]] const std::optional<Error>& failure() const { return m_failure; }

    //! Of \a calls those that somebody has to see to, each once, in the order of calls().
    [[nodiscard]] static std::vector<Call> ordered(std::vector<Call> calls);

signals:
    void changed(); //!< a reading succeeded or failed
    //! P1 and P2 that were not there at the reading before, or less urgent; most urgent first.
    void arrived(const QList<dispatch::CallId>& calls);

private:
    void refresh();
    void start();
    void ask(Priority priority, quint64 round);
    void accept(Priority priority, const Result<std::vector<Call>>& answer);
    void finish();
    [[nodiscard]] QList<CallId> comparedWith(const std::vector<Call>& before) const;

    CallSource& m_source;
    const Clock& m_clock;
    QTimer m_pace{};
    QTimer m_retry{};
    QTimer m_regular{};
    std::vector<Call> m_calls{};
    std::vector<AlarmGroup> m_groups{};
    std::vector<Call> m_fresh{}; //!< of the round that runs
    Instant m_asOf{}; //!< of the round that runs
    AlarmFlood m_flood{};
    bool m_complete = true;
    bool m_freshComplete = true;
    int m_open = 0; //!< questions of the round that runs
    bool m_again = false;
    quint64 m_round = 0;
    std::optional<Error> m_failure{};
    std::optional<std::chrono::milliseconds> m_readAt{}; //!< on the clock that never jumps
};

} // namespace dispatch
