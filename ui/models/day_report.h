// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/company/company.h"
#include "core/link/call_view.h"
#include "ui/theme/theme.h"

#include <QCoreApplication>
#include <QDate>

#include <array>
#include <optional>
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

//! A column of the table by urgency.
struct DayColumn {
    QString key{}; //!< stable name: "answeredMedian", "late"…
    QString title{}; //!< within its group
    QString group{}; //!< what this column and its neighbours tell of; may be empty
    QString hint{}; //!< how it is counted
    bool operator==(const DayColumn&) const = default;
};

//! One urgency of a day.
struct DayUrgency {
    Priority priority = Priority::P4;
    QStringList cells{}; //!< in the order of DayReport::columns()
    bool late = false; //!< some callbacks were, or are, late
    bool operator==(const DayUrgency&) const = default;
};

//! The calls that began within one hour.
struct DayHour {
    QString label{}; //!< "6", "14"
    qint64 calls = 0;
    bool operator==(const DayHour&) const = default;
};

//! The clocks of the four urgencies, P1 first.
using CallbackClocks = std::array<CallbackClock, 4>;

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
    //! Of urgencies(), after the urgency itself.
    [[nodiscard]] static std::vector<DayColumn> columns();
    [[nodiscard]] static std::vector<DayUrgency> urgencies(
        const DayFigures& figures, const std::optional<CallbackClocks>& clocks = {});
    [[nodiscard]] static std::vector<DayHour> hours(QDate day, const DayFigures& figures);
    //! "6 h : 3 · 7 h : 5": hours without calls are left out; empty of a day without any.
    [[nodiscard]] static QString hoursInWords(QDate day, const DayFigures& figures);
    //! A round length, for clocks and scales: "5 min", "4 h".
    [[nodiscard]] static QString step(std::chrono::seconds length);
    //! The figures as a table file; \a at is the moment of the measure.
    [[nodiscard]] static QByteArray csv(
        QDate day, const DayFigures& figures, Instant at, const std::optional<CallbackClocks>& clocks = {});

private:
    [[nodiscard]] static QString aim(const CallbackClock& clock);
};

} // namespace dispatch
