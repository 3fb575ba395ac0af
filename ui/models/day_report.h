// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/link/call_view.h"
#include "ui/theme/theme.h"

#include <QCoreApplication>
#include <QDate>

#include <vector>

namespace dispatch {

//! One figure of a day.
struct DayLine {
    QString key{}; //!< stable name: "received", "overdue"…
    QString label{};
    QString value{};
    QString hint{}; //!< how it is counted
    Level level = Level::Notice;
    bool operator==(const DayLine&) const = default;
};

//! One urgency of a day.
struct DayUrgency {
    Priority priority = Priority::P4;
    QString calls{};
    QString share{};
    QString taken{}; //!< how many calls the delays are of
    QString median{};
    QString p90{};
    bool operator==(const DayUrgency&) const = default;
};

//! A day in America/Toronto, its figures in words. Pure.
class DayReport {
    Q_DECLARE_TR_FUNCTIONS(dispatch::DayReport)

public:
    //! That many calls within ten minutes are more than one person can follow.
    static constexpr qint64 flood = 10;

    struct Span {
        Instant from{};
        Instant until{}; //!< the next midnight: 23 to 25 hours later
    };

    [[nodiscard]] static QDate dayOf(Instant at);
    [[nodiscard]] static Span spanOf(QDate day);

    [[nodiscard]] static std::vector<DayLine> lines(const DayFigures& figures);
    [[nodiscard]] static std::vector<DayUrgency> urgencies(const DayFigures& figures);
    //! Headings of the columns of urgencies(), from the urgency itself on.
    [[nodiscard]] static QStringList headings();
    //! The figures as a table file; \a at is the moment of the measure.
    [[nodiscard]] static QByteArray csv(QDate day, const DayFigures& figures, Instant at);
};

} // namespace dispatch
