// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/saved_views.h"

#include "ui/formats.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <iterator>

namespace dispatch {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView key{"queue/views"};

QString tidy(const QString& name)
{
    return name.simplified().left(SavedViews::longestName).trimmed();
}

} // namespace

SavedViews::SavedViews(Preferences& preferences, QObject* parent)
    : QObject{parent}
    , m_preferences{preferences}
{
    read();
}

QStringList SavedViews::names() const
{
    QStringList names;
    names.reserve(static_cast<qsizetype>(m_views.size()));
    for (const Named& named : m_views)
        names << named.name;
    std::ranges::sort(names, collator());
    return names;
}

std::optional<QueueView> SavedViews::view(const QString& name) const
{
    const auto found = find(name);
    return found == m_views.end() ? std::nullopt : std::optional{found->view};
}

bool SavedViews::save(const QString& name, const QueueView& view)
{
    const QString wanted = tidy(name);
    if (wanted.isEmpty())
        return false;
    const auto found = find(wanted);
    if (found == m_views.end() && isFull())
        return false;
    if (found != m_views.end())
        m_views.erase(found);
    m_views.push_back({.name = wanted, .view = view});
    write();
    return true;
}

bool SavedViews::rename(const QString& from, const QString& to)
{
    const QString wanted = tidy(to);
    const auto found = find(from);
    const auto other = find(wanted);
    if (found == m_views.end() || wanted.isEmpty() || (other != m_views.end() && other != found))
        return false;
    m_views.at(static_cast<size_t>(std::distance(m_views.cbegin(), found))).name = wanted;
    write();
    return true;
}

void SavedViews::remove(const QString& name)
{
    const auto found = find(name);
    if (found == m_views.end())
        return;
    m_views.erase(found);
    write();
}

std::vector<SavedViews::Named>::const_iterator SavedViews::find(const QString& name) const
{
    const QString wanted = folded(tidy(name));
    return std::ranges::find_if(
        m_views, [&wanted](const Named& named) { return folded(named.name) == wanted; });
}

// The file may have been written by another version, or by hand.
void SavedViews::read()
{
    const QJsonArray entries
        = QJsonDocument::fromJson(m_preferences.value(QString{key}).toString().toUtf8()).array();
    for (const QJsonValue& entry : entries) {
        const QString name = tidy(entry[u"name"_s].toString());
        const auto view = queueViewFrom(entry[u"view"_s].toObject());
        if (view && !name.isEmpty() && find(name) == m_views.end() && !isFull())
            m_views.push_back({.name = name, .view = *view});
    }
}

void SavedViews::write()
{
    QJsonArray entries;
    for (const Named& named : m_views)
        entries.append(QJsonObject{{u"name"_s, named.name}, {u"view"_s, toJson(named.view)}});
    m_preferences.set(QString{key}, QString::fromUtf8(QJsonDocument{entries}.toJson(QJsonDocument::Compact)));
    emit changed();
}

} // namespace dispatch
