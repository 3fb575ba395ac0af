// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/queue_column_layout.h"

#include "ui/models/call_list_model.h"
#include "ui/models/queue_columns.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <iterator>

namespace dispatch {

using namespace Qt::StringLiterals;

namespace {

constexpr int narrowest = 24;
constexpr int widest = 2000;

struct Place {
    int column = -1;
    int width = 0;
    bool hidden = false;
};

int columnNamed(const QString& name)
{
    for (int column = 0; column < CallListModel::ColumnCount; ++column) {
        if (QueueColumns::name(column) == name)
            return column;
    }
    return -1;
}

bool makesSense(const Place& place)
{
    const bool shown = !place.hidden || place.column != CallListModel::Urgency;
    return place.column >= 0 && place.width >= narrowest && place.width <= widest && shown;
}

//! Empty unless each column is in it once.
std::vector<Place> placesIn(const QString& text)
{
    const QJsonArray entries = QJsonDocument::fromJson(text.toUtf8()).array();
    std::vector<Place> places;
    places.reserve(static_cast<size_t>(entries.size()));
    for (const QJsonValue& entry : entries) {
        const Place place{.column = columnNamed(entry[u"name"_s].toString()),
            .width = entry[u"width"_s].toInt(),
            .hidden = entry[u"hidden"_s].toBool()};
        if (!makesSense(place) || std::ranges::count(places, place.column, &Place::column) > 0)
            return {};
        places.push_back(place);
    }
    return std::ssize(places) == CallListModel::ColumnCount ? places : std::vector<Place>{};
}

} // namespace

// A hidden section has no width of its own: the width it will have when shown is not asked for, it gets its
// usual one.
QString columnLayoutOf(const QHeaderView& header)
{
    QJsonArray entries;
    for (int place = 0; place < header.count(); ++place) {
        const int column = header.logicalIndex(place);
        const bool hidden = header.isSectionHidden(column);
        entries.append(QJsonObject{{u"name"_s, QueueColumns::name(column)},
            {u"width"_s,
                std::clamp(
                    hidden ? header.sectionSizeHint(column) : header.sectionSize(column), narrowest, widest)},
            {u"hidden"_s, hidden}});
    }
    return QString::fromUtf8(QJsonDocument{entries}.toJson(QJsonDocument::Compact));
}

bool applyColumnLayout(QHeaderView& header, const QString& text)
{
    const std::vector<Place> places = placesIn(text);
    if (places.empty())
        return false;
    int target = 0;
    for (const Place& place : places) {
        header.moveSection(header.visualIndex(place.column), target++);
        header.setSectionHidden(place.column, place.hidden);
        if (!place.hidden)
            header.resizeSection(place.column, place.width);
    }
    return true;
}

} // namespace dispatch
