// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/layout/layout_file.h"

#include "core/base/logging.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QScreen>

#include <algorithm>

namespace dispatch {

using namespace Qt::StringLiterals;

namespace {

constexpr int fileVersion = 1;
constexpr qint64 largestFile = qint64{1} << 20;
constexpr std::array fileNames{"layout.json"_L1, "layout.1.json"_L1, "layout.2.json"_L1};

SavedLayout layoutOf(const QJsonObject& entry)
{
    const auto bytes = [&entry](QLatin1StringView key) {
        return QByteArray::fromBase64(entry.value(key).toString().toLatin1());
    };
    return {.geometry = bytes("geometry"_L1),
        .docks = bytes("docks"_L1),
        .perspective = perspectiveOf(entry.value("perspective"_L1).toString()).value_or(Perspective::Day)};
}

QJsonObject entryOf(const SavedLayout& layout)
{
    return {{u"geometry"_s, QString::fromLatin1(layout.geometry.toBase64())},
        {u"docks"_s, QString::fromLatin1(layout.docks.toBase64())},
        {u"perspective"_s, QString{planOf(layout.perspective).key}}};
}

std::optional<QHash<QString, SavedLayout>> readFile(const QString& path)
{
    QFile file{path};
    if (!file.open(QIODevice::ReadOnly) || file.size() > largestFile)
        return std::nullopt;
    const QJsonObject root = QJsonDocument::fromJson(file.readAll()).object();
    if (root.value("version"_L1).toInt() != fileVersion)
        return std::nullopt;
    QHash<QString, SavedLayout> layouts;
    const QJsonObject screens = root.value("screens"_L1).toObject();
    for (auto it = screens.begin(); it != screens.end(); ++it)
        layouts.insert(it.key(), layoutOf(it->toObject()));
    return layouts;
}

QByteArray textOf(const QHash<QString, SavedLayout>& layouts)
{
    QJsonObject screens;
    for (auto it = layouts.begin(); it != layouts.end(); ++it)
        screens.insert(it.key(), entryOf(*it));
    return QJsonDocument{QJsonObject{{u"version"_s, fileVersion}, {u"screens"_s, screens}}}.toJson();
}

//! The file of before moves aside only when the new one is written: at any moment one of them is whole.
bool writeFile(const QDir& directory, const QByteArray& text)
{
    QSaveFile file{directory.filePath(fileNames.front())};
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        return false;
    for (size_t age = fileNames.size() - 1; age > 0; --age) {
        const QString older = directory.filePath(fileNames.at(age));
        QFile::remove(older);
        QFile::rename(directory.filePath(fileNames.at(age - 1)), older);
    }
    return file.commit();
}

} // namespace

LayoutFile::LayoutFile(const QString& directory)
    : m_directory{directory}
{
    m_writer.setMaxThreadCount(1);
    if (m_directory.isEmpty())
        return;
    for (const QLatin1StringView name : fileNames) {
        if (auto layouts = readFile(QDir{m_directory}.filePath(name))) {
            m_layouts = std::move(*layouts);
            return;
        }
    }
}

LayoutFile::~LayoutFile()
{
    flush();
}

std::optional<SavedLayout> LayoutFile::find(const QString& screens) const
{
    const auto found = m_layouts.constFind(screens);
    return found == m_layouts.constEnd() ? std::nullopt : std::optional{*found};
}

void LayoutFile::put(const QString& screens, const SavedLayout& layout)
{
    if (find(screens) == layout)
        return;
    m_layouts.insert(screens, layout);
    if (m_directory.isEmpty())
        return;
    m_writer.start([directory = m_directory, text = textOf(m_layouts)] {
        if (!writeFile(QDir{directory}, text))
            qCWarning(lcUi) << "the window's layout could not be saved";
    });
}

void LayoutFile::flush()
{
    m_writer.waitForDone();
}

QString screenSetKey()
{
    QStringList places;
    const auto screens = QGuiApplication::screens();
    places.reserve(screens.size());
    for (const QScreen* const screen : screens) {
        const QRect place = screen->geometry();
        places << u"%1,%2,%3x%4@%5"_s.arg(place.x())
                      .arg(place.y())
                      .arg(place.width())
                      .arg(place.height())
                      .arg(screen->devicePixelRatio());
    }
    std::ranges::sort(places);
    const QByteArray digest
        = QCryptographicHash::hash(places.join(';'_L1).toUtf8(), QCryptographicHash::Sha256);
    return QString::fromLatin1(digest.toHex().left(16));
}

} // namespace dispatch
