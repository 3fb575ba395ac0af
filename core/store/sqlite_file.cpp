// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqlite_file.h"

#include "core/store/sqlite_database.h"

#include <algorithm>
#include <cstddef>
#include <vector>

#include <sqlite3.h>

namespace dispatch {

using namespace Qt::StringLiterals;

namespace {

//! A file opened through SQLite; every function gives SQLite's result code.
class SqliteFile final {
public:
    explicit SqliteFile(const QByteArray& path)
        : m_path{path + '\0'} // SQLite looks for parameters behind a file's name
        , m_memory(static_cast<size_t>(m_vfs->szOsFile))
    {
    }
    ~SqliteFile()
    {
        if (file()->pMethods != nullptr)
            file()->pMethods->xClose(file());
    }
    Q_DISABLE_COPY_MOVE(SqliteFile)

    int open(int flags)
    {
        int given = 0;
        const int code = m_vfs->xOpen(m_vfs, m_path.constData(), file(), flags, &given);
        const bool forWriting = (flags & SQLITE_OPEN_READWRITE) != 0;
        if (code == SQLITE_OK && forWriting && (given & SQLITE_OPEN_READONLY) != 0)
            return SQLITE_READONLY;
        return code;
    }

    int append(const QByteArray& line)
    {
        const sqlite3_io_methods* methods = file()->pMethods;
        sqlite3_int64 size = 0;
        if (const int code = methods->xFileSize(file(), &size); code != SQLITE_OK)
            return code;
        char last = '\n';
        if (size > 0) {
            if (const int code = methods->xRead(file(), &last, 1, size - 1); code != SQLITE_OK)
                return code;
        }
        const QByteArray text = (last == '\n' ? QByteArray{} : QByteArrayLiteral("\n")) + line + '\n';
        const int code = methods->xWrite(file(), text.constData(), static_cast<int>(text.size()), size);
        return code != SQLITE_OK ? code : methods->xSync(file(), SQLITE_SYNC_FULL);
    }

    int read(QByteArray& bytes)
    {
        sqlite3_int64 size = 0;
        if (const int code = file()->pMethods->xFileSize(file(), &size); code != SQLITE_OK)
            return code;
        bytes.truncate(static_cast<qsizetype>(std::min<sqlite3_int64>(size, bytes.size())));
        return file()->pMethods->xRead(file(), bytes.data(), static_cast<int>(bytes.size()), 0);
    }

    [[nodiscard]] int systemError() const { return m_vfs->xGetLastError(m_vfs, 0, nullptr); }

private:
    sqlite3_file* file() { return reinterpret_cast<sqlite3_file*>(m_memory.data()); }

    sqlite3_vfs* m_vfs = sqlite3_vfs_find(nullptr);
    QByteArray m_path;
    std::vector<std::max_align_t> m_memory; // more than enough, and zero: nothing is open
};

Error errorOf(const SqliteFile& file, int code, const QString& path)
{
    const ErrorCode kind = storeErrorOf(code, file.systemError());
    return {.code = kind == ErrorCode::StoreFailed ? ErrorCode::Io : kind,
        .args = {path},
        .detail = u"%1 (%2)"_s.arg(QString::fromUtf8(sqlite3_errstr(code))).arg(code)};
}

} // namespace

Status appendDurably(const QString& path, const QByteArray& line)
{
    SqliteFile file{path.toUtf8()};
    // the kind of file whose creation SQLite makes durable too
    int code = file.open(SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_SUPER_JOURNAL);
    if (code == SQLITE_OK)
        code = file.append(line);
    if (code != SQLITE_OK)
        return errorOf(file, code, path);
    return Unit{};
}

Result<QByteArray> databaseHeader(const QString& path, qsizetype size)
{
    SqliteFile file{path.toUtf8()};
    QByteArray bytes(size, '\0');
    int code = file.open(SQLITE_OPEN_READONLY | SQLITE_OPEN_MAIN_DB);
    if (code == SQLITE_OK)
        code = file.read(bytes);
    if (code != SQLITE_OK)
        return errorOf(file, code, path);
    return bytes;
}

} // namespace dispatch
