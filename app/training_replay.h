// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/store/store.h"

#include <QObject>
#include <QTimer>

#include <deque>

namespace dispatch {

//! The moments of a past day as if that day had begun at \c start and went by TrainingReplay::speed times as
//! fast: order stays, every length is a tenth, and nothing lies in the future when its turn comes.
struct TrainingTime {
    Instant origin{}; //!< when the first event was received
    Instant start{}; //!< when it is played
    [[nodiscard]] Instant of(Instant past) const;
    //! \a event with all its times moved.
    [[nodiscard]] Event moved(Event event) const;
};

//! Plays the events of a past day again into the store of a demonstration, in the order and at the distances
//! in which they were received, ten times as fast. Deadlines begin anew and run at their natural pace. Lives
//! on the thread of its event loop; ends with its owner.
class TrainingReplay final : public QObject {
    Q_OBJECT

public:
    static constexpr int speed = 10;

    //! \a store: that of a demonstration, never the one that \a events were read from; outlives this, like \a
    //! clock.
    TrainingReplay(Store& store, std::vector<Event> events, const Clock& clock, QObject* parent = nullptr);

    //! The first event comes at once.
    void start();

    //! Appends what has become due. Called by itself when the next event is due.
    void playDue();

signals:
    //! The last event was handed to the store.
    void finished();

private:
    [[nodiscard]] std::chrono::milliseconds dueAt(size_t index) const;
    void lookAtAnswers();

    Store& m_store;
    std::vector<Event> m_events;
    const Clock& m_clock;
    QTimer m_dueTimer{};
    TrainingTime m_time{};
    std::chrono::milliseconds m_startedAt{}; //!< on the clock that never jumps
    size_t m_next = 0;
    std::deque<std::future<AppendResult>> m_answers{}; //!< not looked at yet
};

} // namespace dispatch
