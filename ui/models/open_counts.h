// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/link/desk_link.h"
#include "ui/models/call_source.h"

#include <QTimer>

#include <optional>
#include <vector>

namespace dispatch {

//! How much waits for a person.
struct OpenFigures {
    qint64 open = 0; //!< calls that somebody has to call back
    qint64 urgent = 0; //!< of these, P1
    qint64 pressing = 0; //!< P1 and P2 whose alarm is new or whose callback is due
    qint64 shelved = 0; //!< calls whose alarm is put off, of any urgency
    bool operator==(const OpenFigures&) const = default;
};

//! The figures of title, tray and task bar: always counted by the store, never added up here, so that they
//! cannot get stuck. Counted anew at most once a second when something moved, and every ten seconds, because
//! calls become due while nothing moves.
class OpenCounts final : public QObject {
    Q_OBJECT

public:
    static constexpr int paceMs = 1000;
    static constexpr int idleMs = 10'000;

    //! All references must outlive it.
    OpenCounts(CallSource& source, DeskLink& link, const Clock& clock, QObject* parent = nullptr);

    //! Empty until the first answer, and while the store cannot count.
    [[nodiscard]] const std::optional<OpenFigures>& figures() const { return m_figures; }

signals:
    void changed();

private:
    void refresh();
    void ask();
    void accept(const Result<qint64>& answer);
    void publish(const std::optional<OpenFigures>& figures);

    CallSource& m_source;
    const Clock& m_clock;
    QTimer m_pace{};
    QTimer m_idle{};
    std::vector<qint64> m_answers{}; //!< of the round under way
    Instant m_asOf{}; //!< of the round under way
    bool m_asking = false;
    bool m_again = false; //!< something moved since this round began
    std::optional<OpenFigures> m_figures{};
};

} // namespace dispatch
