// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/migrations.h"

#include "core/store/sqlite_database.h"
#include "core/store/sqlite_file.h"

#include <QFileInfo>
#include <QtEndian>

namespace dispatch {

using namespace Qt::StringLiterals;

namespace {

// Where SQLite's file format keeps them; both are big-endian.
constexpr qsizetype headerSize = 100;
constexpr qsizetype userVersionAt = 60;
constexpr qsizetype applicationIdAt = 68;

Error newer(qint64 found)
{
    return {.code = ErrorCode::StoreNewer, .args = {QString::number(found), QString::number(schemaVersion)}};
}

Error corrupt(const QString& path, const QString& why)
{
    return {.code = ErrorCode::StoreCorrupt, .args = {path}, .detail = why};
}

bool step(SqliteDatabase& database, const Migration& migration)
{
    const QByteArray version = "PRAGMA user_version = " + QByteArray::number(migration.version);
    return database.run("BEGIN IMMEDIATE") && migration.apply(database) && database.run(version.constData())
        && database.run("COMMIT");
}

} // namespace

Status checkFileHeader(const QString& path)
{
    if (const QFileInfo file{path}; !file.exists() || file.size() == 0)
        return Unit{};
    const Result<QByteArray> read = databaseHeader(path, headerSize);
    if (!read)
        return read.error();
    const QByteArray& header = *read;
    if (header.size() < headerSize || !header.startsWith(QByteArrayLiteral("SQLite format 3\0")))
        return corrupt(path, u"the file does not begin like a database"_s);
    const auto id = qFromBigEndian<qint32>(header.constData() + applicationIdAt);
    const auto version = qFromBigEndian<qint32>(header.constData() + userVersionAt);
    if (id != 0 && id != applicationId)
        return corrupt(path, u"the database belongs to another program"_s);
    if (version > schemaVersion)
        return newer(version);
    return Unit{};
}

Status migrate(SqliteDatabase& database, int target)
{
    const qint64 found = database.integer("PRAGMA user_version");
    if (database.failure())
        return *database.failure();
    if (found > schemaVersion)
        return newer(found);
    for (const Migration& migration : migrations) {
        if (migration.version <= found || migration.version > target)
            continue;
        if (!step(database, migration))
            return *database.failure();
    }
    return Unit{};
}

} // namespace dispatch
