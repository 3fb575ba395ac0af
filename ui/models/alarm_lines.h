// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/link/desk_link.h"
#include "ui/models/call_source.h"

#include <QObject>
#include <QTimer>

namespace dispatch {

//! The urgent calls that nobody has taken: P1 and P2, live or still to be called back. Reads them whenever
//! something moved, at most every 50 ms and one round of questions at a time, and every 30 s all the same, so
//! that "none" is always something that was looked up lately.
class AlarmLines final : public QObject {
    Q_OBJECT

public:
    static constexpr int mostRead = 100; //!< of each urgency, live or open
    static constexpr std::chrono::milliseconds rereading{30'000};
    //! Two readings missed, and half of one for a busy machine.
    static constexpr std::chrono::milliseconds unknownAfter = rereading * 5 / 2;

    AlarmLines(CallSource& source, DeskLink& link, const Clock& clock, QObject* parent = nullptr);

    //! P1 before P2; first those whose callback is due, the oldest due first, then those still on the line.
    [[nodiscard]] const std::vector<Call>& calls() const { return m_calls; }
    //! False when there are more calls than were read.
    [[nodiscard]] bool isComplete() const { return m_complete; }
    //! Since the last reading that succeeded; empty before the first one.
    [[nodiscard]] std::optional<std::chrono::milliseconds> age() const;
    //! calls() may be believed: the last reading succeeded, and lately.
    [[nodiscard]] bool isFresh() const;
    //! Why the last reading failed; empty once one succeeds.
    [[nodiscard]] const std::optional<Error>& failure() const { return m_failure; }

    //! Of \a calls those that somebody has to take, each once, in the order of calls().
    [[nodiscard]] static std::vector<Call> ordered(std::vector<Call> calls);

signals:
    void changed(); //!< a reading succeeded or failed
    void arrived(const QList<dispatch::CallId>& calls); //!< P1 that were not there at the reading before

private:
    void refresh();
    void start();
    void ask(const CallFilter& filter, quint64 round);
    void accept(const Result<std::vector<Call>>& answer);
    void finish();

    CallSource& m_source;
    const Clock& m_clock;
    QTimer m_pace{};
    QTimer m_retry{};
    QTimer m_regular{};
    std::vector<Call> m_calls{};
    std::vector<Call> m_fresh{}; //!< of the round that runs
    bool m_complete = true;
    bool m_freshComplete = true;
    int m_open = 0; //!< questions of the round that runs
    bool m_again = false;
    quint64 m_round = 0;
    std::optional<Error> m_failure{};
    std::optional<std::chrono::milliseconds> m_readAt{}; //!< on the clock that never jumps
};

//! Which calls stand in the lines of the alarm bar, from above.
struct AlarmHold {
    bool pointer = false; //!< a hand is on the bar: no line moves or goes
    CallId focused{}; //!< its line has the keys: it stays, lest the focus move by itself
};

//! At most \a most lines for \a calls; \a shown are the lines there are. While the hand holds them, a P1 that
//! is new takes the place of the last P2.
[[nodiscard]] std::vector<CallId> alarmPlaces(
    const std::vector<CallId>& shown, const std::vector<Call>& calls, const AlarmHold& hold, size_t most);

} // namespace dispatch
