// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/queue_view.h"

#include "ui/models/queue_sort.h"

#include <QDateTime>
#include <QTimeZone>

#include <algorithm>
#include <array>

namespace dispatch {

using namespace Qt::StringLiterals;

namespace {

template <typename T> struct NamedValue {
    T value;
    QLatin1StringView name;
};

constexpr std::array lists{NamedValue<QueueList>{QueueList::ToCallBack, "toCallBack"_L1},
    NamedValue<QueueList>{QueueList::All, "all"_L1}, NamedValue<QueueList>{QueueList::Live, "live"_L1},
    NamedValue<QueueList>{QueueList::Mine, "mine"_L1},
    NamedValue<QueueList>{QueueList::Overdue, "overdue"_L1},
    NamedValue<QueueList>{QueueList::Unassigned, "unassigned"_L1},
    NamedValue<QueueList>{QueueList::Refused, "refused"_L1},
    NamedValue<QueueList>{QueueList::Shelved, "shelved"_L1},
    NamedValue<QueueList>{QueueList::Waiting, "waiting"_L1}};
constexpr std::array daysNames{NamedValue<QueueDays>{QueueDays::All, "all"_L1},
    NamedValue<QueueDays>{QueueDays::Today, "today"_L1},
    NamedValue<QueueDays>{QueueDays::Yesterday, "yesterday"_L1},
    NamedValue<QueueDays>{QueueDays::Week, "week"_L1}, NamedValue<QueueDays>{QueueDays::Month, "month"_L1},
    NamedValue<QueueDays>{QueueDays::One, "one"_L1}};
constexpr std::array priorities{NamedValue<Priority>{Priority::P1, "P1"_L1},
    NamedValue<Priority>{Priority::P2, "P2"_L1}, NamedValue<Priority>{Priority::P3, "P3"_L1},
    NamedValue<Priority>{Priority::P4, "P4"_L1}};

constexpr qsizetype longestText = 200;
constexpr qsizetype longestKey = 60;

template <typename T, size_t N> QString nameIn(const std::array<NamedValue<T>, N>& table, T value)
{
    const auto found = std::ranges::find(table, value, &NamedValue<T>::value);
    return found == table.end() ? QString{} : QString{found->name};
}

template <typename T, size_t N>
std::optional<T> valueIn(const std::array<NamedValue<T>, N>& table, QStringView name)
{
    const auto found
        = std::ranges::find_if(table, [name](const NamedValue<T>& row) { return row.name == name; });
    return found == table.end() ? std::nullopt : std::optional{found->value};
}

const QTimeZone& companyZone()
{
    static const QTimeZone zone{"America/Toronto"};
    return zone;
}

void restrictDays(CallFilter& filter, const QueueView& view, Instant now)
{
    const QDate today = localDay(now);
    switch (view.days) {
    case QueueDays::All:
        return;
    case QueueDays::Today:
        filter.from = startOf(today);
        return;
    case QueueDays::Yesterday:
        filter.from = startOf(today.addDays(-1));
        filter.until = startOf(today);
        return;
    case QueueDays::Week:
        filter.from = startOf(today.addDays(-6));
        return;
    case QueueDays::Month:
        filter.from = startOf(today.addDays(-29));
        return;
    case QueueDays::One:
        filter.from = startOf(view.day);
        filter.until = startOf(view.day.addDays(1));
        return;
    }
}

void restrictList(CallFilter& filter, QueueList list, const QString& person, Instant now)
{
    switch (list) {
    case QueueList::All:
        return;
    case QueueList::ToCallBack:
        filter.open = true;
        return;
    case QueueList::Live:
        filter.live = true;
        return;
    case QueueList::Mine:
        // of a person without a name: nobody's calls, not everybody's
        filter.assignee = person.isEmpty() ? QString{QChar::ReplacementCharacter} : person;
        return;
    case QueueList::Overdue:
        filter.open = true;
        filter.dueBefore = now;
        return;
    case QueueList::Unassigned:
        filter.open = true;
        filter.unassigned = true;
        return;
    case QueueList::Refused:
        filter.followUp = FollowUp::Refused;
        return;
    case QueueList::Shelved:
        filter.shelvedAt = now;
        return;
    case QueueList::Waiting:
        filter.waitsForSlot = true;
        return;
    }
}

} // namespace

CallSort usualSort(QueueList list)
{
    switch (list) {
    case QueueList::ToCallBack:
    case QueueList::Unassigned:
    case QueueList::Shelved:
        return {.column = CallColumn::Priority,
            .descending = false,
            .then = {{.column = CallColumn::DueAt, .descending = false}}};
    case QueueList::Mine: // what is done has no due time and comes last
    case QueueList::Overdue:
        return {.column = CallColumn::DueAt,
            .descending = false,
            .then = {{.column = CallColumn::Priority, .descending = false}}};
    case QueueList::All:
    case QueueList::Live:
    case QueueList::Refused:
        return {};
    case QueueList::Waiting: // who has waited longest is called first when a place comes free
        return {.column = CallColumn::ListedAt, .descending = false};
    }
    Q_UNREACHABLE();
}

QueueView usualView(QueueList list)
{
    return {.list = list, .sort = usualSort(list)};
}

bool isNarrowed(const QueueView& view)
{
    return view.priority || !view.zone.isEmpty() || !view.service.isEmpty() || view.days != QueueDays::All
        || !view.text.isEmpty();
}

bool isOnlyOpen(QueueList list)
{
    return list == QueueList::ToCallBack || list == QueueList::Overdue || list == QueueList::Unassigned;
}

CallFilter filterOf(const QueueView& view, const QString& person, Instant now)
{
    CallFilter filter{
        .priority = view.priority, .zone = view.zone, .service = view.service, .text = view.text};
    restrictList(filter, view.list, person, now);
    restrictDays(filter, view, now);
    return filter;
}

QDate localDay(Instant at)
{
    return QDateTime::fromMSecsSinceEpoch(toEpochMs(at), companyZone()).date();
}

Instant startOf(const QDate& day)
{
    return fromEpochMs(day.startOfDay(companyZone()).toMSecsSinceEpoch());
}

QString nameOf(QueueList list)
{
    return nameIn(lists, list);
}

std::optional<QueueList> queueListOf(QStringView name)
{
    return valueIn(lists, name);
}

QJsonObject toJson(const QueueView& view)
{
    QJsonObject object{{u"list"_s, nameOf(view.list)}, {u"sort"_s, toJson(view.sort)}};
    if (view.priority)
        object.insert(u"priority"_s, nameIn(priorities, *view.priority));
    if (!view.zone.isEmpty())
        object.insert(u"zone"_s, view.zone);
    if (!view.service.isEmpty())
        object.insert(u"service"_s, view.service);
    if (view.days != QueueDays::All)
        object.insert(u"days"_s, nameIn(daysNames, view.days));
    if (view.days == QueueDays::One)
        object.insert(u"day"_s, view.day.toString(Qt::ISODate));
    if (!view.text.isEmpty())
        object.insert(u"text"_s, view.text);
    return object;
}

std::optional<QueueView> queueViewFrom(const QJsonObject& object)
{
    const auto list = queueListOf(object[u"list"_s].toString());
    const auto sort = sortFrom(object[u"sort"_s].toArray());
    const auto days = valueIn(daysNames, object[u"days"_s].toString(u"all"_s));
    if (!list || !sort || !days)
        return std::nullopt;
    QueueView view{.list = *list,
        .zone = object[u"zone"_s].toString().left(longestKey),
        .service = object[u"service"_s].toString().left(longestKey),
        .days = *days,
        .text = object[u"text"_s].toString().left(longestText),
        .sort = *sort};
    if (object.contains(u"priority"_s)) {
        view.priority = valueIn(priorities, object[u"priority"_s].toString());
        if (!view.priority)
            return std::nullopt;
    }
    if (*days == QueueDays::One) {
        view.day = QDate::fromString(object[u"day"_s].toString(), Qt::ISODate);
        if (!view.day.isValid())
            return std::nullopt;
    }
    return view;
}

} // namespace dispatch
