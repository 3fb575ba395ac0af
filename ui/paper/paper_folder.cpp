// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/paper_folder.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QTimeZone>

#include <algorithm>

namespace dispatch::paper {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView callbacksPattern{"rappels-*.pdf"};
constexpr QLatin1StringView callbacksForm{"'rappels-'yyyy-MM-dd-HH'h.pdf'"};
constexpr QLatin1StringView handoverPattern{"releve-*.pdf"};
constexpr QLatin1StringView handoverForm{"'releve-'yyyy-MM-dd-HH'h'mm'.pdf'"};

QTimeZone zone()
{
    return QTimeZone{"America/Toronto"};
}

QString nameOf(Instant at, QLatin1StringView form)
{
    return QDateTime::fromMSecsSinceEpoch(toEpochMs(at), zone()).toString(QString{form});
}

QStringList namesIn(const QString& folder, QLatin1StringView pattern)
{
    return QDir{folder}.entryList({QString{pattern}}, QDir::Files, QDir::Name);
}

// The name holds the time, so that a restored or copied folder keeps its order.
void dropOld(const QString& folder, QLatin1StringView pattern)
{
    QStringList names = namesIn(folder, pattern);
    while (names.size() > kept)
        QFile::remove(QDir{folder}.filePath(names.takeFirst()));
}

} // namespace

QString folderIn(const QString& dataDirectory)
{
    return QDir{dataDirectory}.filePath(u"paper"_s);
}

QString callbacksName(Instant at)
{
    return nameOf(at, callbacksForm);
}

QString handoverName(Instant at)
{
    return nameOf(at, handoverForm);
}

std::optional<Instant> lastHandover(const QString& folder)
{
    QStringList names = namesIn(folder, handoverPattern);
    std::ranges::reverse(names);
    for (const QString& name : std::as_const(names)) {
        QDateTime at = QDateTime::fromString(name, QString{handoverForm});
        if (!at.isValid())
            continue;
        at.setTimeZone(zone());
        return fromEpochMs(at.toMSecsSinceEpoch());
    }
    return std::nullopt;
}

void dropOldCallbacks(const QString& folder)
{
    dropOld(folder, callbacksPattern);
}

void dropOldHandovers(const QString& folder)
{
    dropOld(folder, handoverPattern);
}

void dropOtherCallbacks(const QString& path)
{
    const QFileInfo stays{path};
    const QStringList names = namesIn(stays.path(), callbacksPattern);
    for (const QString& name : names) {
        if (name != stays.fileName())
            QFile::remove(QDir{stays.path()}.filePath(name));
    }
}

} // namespace dispatch::paper
