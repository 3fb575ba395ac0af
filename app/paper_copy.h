// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/domain/call.h"
#include "core/link/change_queue.h"

#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <memory>
#include <optional>

namespace dispatch {

class RuleBook;
class Store;

//! Keeps the list of callbacks as a PDF in the data directory, so that a dead machine loses none: once at the
//! start, each hour on the hour, and two minutes after something moved when that changed a P1 or P2. The file
//! of an hour is written anew until the hour is over; the newest 48 stay. Erasing a call removes every copy,
//! for it may be on them, and writes a new one. Reads and writes on a thread of its own.
class PaperCopy final : public QObject {
    Q_OBJECT

public:
    static constexpr std::chrono::minutes afterChange{2};
    static constexpr std::chrono::minutes afterFailure{5};

    //! \a store, \a rules and \a clock must outlive it. \a directory is the data directory. Needs a
    //! QGuiApplication, for its fonts.
    PaperCopy(Store& store, const RuleBook& rules, const QString& directory, const Clock& clock,
        QObject* parent = nullptr);
    ~PaperCopy() override;

    //! Writes when it is time to; its own timer asks every few seconds.
    void look();

signals:
    void written(const QString& path, dispatch::Instant at);
    //! The copy of this moment is missing; it is tried again in five minutes.
    void failed(const dispatch::Error& error);

private:
    //! What a copy is made of and what came of it.
    struct Job {
        QString database{};
        QString folder{};
        QString company{};
        Instant at{};
        bool whole = true; //!< write in any case; else only when \c urgent is not what is urgent now
        bool removeOthers = false;
        std::vector<Call> urgent{}; //!< P1 and P2 of the last copy
    };
    struct Outcome {
        std::optional<Error> failure{};
        QString path{}; //!< empty: nothing had to be written
        std::vector<Call> urgent{};
    };

    void takeChanges();
    void start(bool whole);
    void accept(const Outcome& outcome, const Job& job);
    [[nodiscard]] static Outcome carryOut(const Job& job);

    const RuleBook& m_rules;
    const Clock& m_clock;
    const QString m_database;
    const QString m_folder;
    std::shared_ptr<ChangeQueue> m_changes; //!< shared with the store's listener, which may outlive this
    std::vector<Call> m_urgent{}; //!< P1 and P2 of the last copy
    std::optional<Instant> m_hourlyAt{}; //!< the next copy in any case; empty: at once
    std::optional<Instant> m_changedAt{}; //!< first change since it was last looked whether that matters
    bool m_erased = false; //!< a call was erased that the copies may show
    bool m_running = false;
    QTimer m_timer{};
    QThreadPool m_thread{};
};

//! The next full hour after \a at, of any zone that differs from UTC by whole hours.
[[nodiscard]] Instant nextHour(Instant at);

} // namespace dispatch
