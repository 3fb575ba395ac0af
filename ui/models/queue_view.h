// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/link/call_view.h"

#include <QDate>
#include <QJsonObject>

namespace dispatch {

//! The lists that the callback queue can be looked at as.
enum class QueueList { ToCallBack, All, Live, Mine, Overdue, Unassigned, Refused, Shelved, Waiting };

//! The days whose calls are wanted, in the time of America/Toronto.
enum class QueueDays { All, Today, Yesterday, Week, Month, One };

//! What a person chose to see, and in which order. An empty member does not restrict.
struct QueueView {
    QueueList list = QueueList::ToCallBack;
    std::optional<Priority> priority{};
    QString zone{}; //!< key
    QString service{}; //!< key
    QueueDays days = QueueDays::All; //!< Week and Month: the last 7 and 30 days, today included
    QDate day{}; //!< only with QueueDays::One
    QString text{};
    CallSort sort{};
    bool operator==(const QueueView&) const = default;
};

//! The order that \a list is read in: what has to be done first comes first.
[[nodiscard]] CallSort usualSort(QueueList list);
//! \a list in its order, with nothing else that restricts.
[[nodiscard]] QueueView usualView(QueueList list);
//! Whether anything but the list restricts.
[[nodiscard]] bool isNarrowed(const QueueView& view);
//! Whether every call of \a list has to be called back.
[[nodiscard]] bool isOnlyOpen(QueueList list);
//! The question for the store at \a now; \a person sits at the desk.
[[nodiscard]] CallFilter filterOf(const QueueView& view, const QString& person, Instant now);

//! The day that \a at is in, and when a day begins, in America/Toronto.
[[nodiscard]] QDate localDay(Instant at);
[[nodiscard]] Instant startOf(const QDate& day);

//! "toCallBack", "all", "live", "mine", "overdue", "unassigned", "refused", "shelved", "waiting" (for a place
//! in the schedule).
[[nodiscard]] QString nameOf(QueueList list);
[[nodiscard]] std::optional<QueueList> queueListOf(QStringView name);

//! For a file.
[[nodiscard]] QJsonObject toJson(const QueueView& view);
//! Empty when any of it makes no sense.
[[nodiscard]] std::optional<QueueView> queueViewFrom(const QJsonObject& object);

} // namespace dispatch
