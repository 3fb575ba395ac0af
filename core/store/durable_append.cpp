// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/durable_append.h"

#include "core/store/sqlite_database.h"

#include <vector>

#include <sqlite3.h>

namespace dispatch {

using namespace Qt::StringLiterals;

namespace {

//! A file opened through SQLite; every function gives SQLite's result code.
class SqliteFile final {
public:
    explicit SqliteFile(QByteArray path)
        : m_path{std::move(path)}
        , m_memory(static_cast<size_t>(m_vfs->szOsFile))
    {
    }
    ~SqliteFile()
    {
        if (file()->pMethods != nullptr)
            file()->pMethods->xClose(file());
    }
    Q_DISABLE_COPY_MOVE(SqliteFile)

    int open()
    {
        // the kind of file whose creation SQLite makes durable too, and that it does not lock
        const int flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_SUPER_JOURNAL;
        int given = 0;
        const int code = m_vfs->xOpen(m_vfs, m_path.constData(), file(), flags, &given);
        if (code == SQLITE_OK && (given & SQLITE_OPEN_READONLY) != 0)
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

    [[nodiscard]] int systemError() const { return m_vfs->xGetLastError(m_vfs, 0, nullptr); }

private:
    sqlite3_file* file() { return reinterpret_cast<sqlite3_file*>(m_memory.data()); }

    sqlite3_vfs* m_vfs = sqlite3_vfs_find(nullptr);
    QByteArray m_path;
    std::vector<std::max_align_t> m_memory; // more than enough, and zero: nothing is open
};

} // namespace

Status appendDurably(const QString& path, const QByteArray& line)
{
    SqliteFile file{path.toUtf8()};
    int code = file.open();
    if (code == SQLITE_OK)
        code = file.append(line);
    if (code == SQLITE_OK)
        return Unit{};
    const ErrorCode kind = storeErrorOf(code, file.systemError());
    return Error{.code = kind == ErrorCode::StoreFailed ? ErrorCode::Io : kind,
        .args = {path},
        .detail = u"%1 (%2) while writing"_s.arg(QString::fromUtf8(sqlite3_errstr(code))).arg(code)};
}

} // namespace dispatch
