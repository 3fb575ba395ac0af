// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/integrity.h"

#include "core/store/journal_row.h"
#include "core/store/store_database.h"

namespace dispatch {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maximumFaults = 20;

class Check final {
public:
    explicit Check(SqliteDatabase& database)
        : m_database{database}
    {
    }

    IntegrityReport run()
    {
        m_database.run("BEGIN"); // one moment for all queries
        checkFile();
        checkRows();
        checkStrays();
        if (m_database.failure())
            fault(u"the database cannot be read: %1"_s.arg(m_database.failure()->detail));
        return std::move(m_report);
    }

private:
    void fault(const QString& text)
    {
        if (m_report.faults.size() < maximumFaults)
            m_report.faults.append(text);
    }

    void checkFile()
    {
        SqliteStatement statement{m_database, "PRAGMA quick_check(20)"};
        SqliteRows rows = statement.rows();
        while (rows.next()) {
            if (const QString line = rows.text(0); line != "ok"_L1)
                fault(u"database file: %1"_s.arg(line));
        }
    }

    void checkRows()
    {
        SqliteStatement statement{m_database,
            "SELECT j.seq, j.kind, s.call_id, j.key, j.digest, j.author, j.occurred_at, j.received_at, "
            "j.hash, s.salt, s.erased_at, p.salt, p.event_key, p.payload FROM journal j "
            "LEFT JOIN subjects s ON s.num = j.subject LEFT JOIN payloads p ON p.seq = j.seq "
            "ORDER BY j.seq"};
        SqliteRows rows = statement.rows();
        while (rows.next())
            checkRow(rows);
    }

    void checkRow(const SqliteRows& rows)
    {
        const JournalRow row{.seq = static_cast<quint64>(rows.integer(0)),
            .kind = rows.text(1),
            .call = {rows.text(2)},
            .key = rows.blob(3),
            .digest = rows.blob(4),
            .author = rows.text(5),
            .occurredAt = rows.integer(6),
            .receivedAt = rows.integer(7)};
        ++m_report.checked;
        if (row.seq != m_expected)
            fault(u"row %1 follows row %2"_s.arg(row.seq).arg(m_expected - 1));
        const QByteArray hash = rows.blob(8);
        if (chainHash(m_sha, m_previous, row) != hash)
            fault(u"row %1 does not follow from the row before"_s.arg(row.seq));
        m_previous = hash;
        m_expected = row.seq + 1;
        checkPayload(rows, row);
    }

    void checkPayload(const SqliteRows& rows, const JournalRow& row)
    {
        const bool isErased = !rows.isNull(10);
        if (rows.isNull(11)) {
            if (row.kind == erasedKind)
                return;
            ++m_report.erased;
            if (!isErased)
                fault(u"the payload of row %1 is missing"_s.arg(row.seq));
            return;
        }
        const QString eventKey = rows.text(12);
        if (payloadDigest(m_sha, rows.blob(11), eventKey, rows.blob(13)) != row.digest)
            fault(u"the payload of row %1 was changed"_s.arg(row.seq));
        if (isErased || storedKey(m_sha, rows.blob(9), eventKey) != row.key)
            fault(u"the key of row %1 does not belong to its event"_s.arg(row.seq));
    }

    void checkStrays()
    {
        for (const char* table : {"payloads", "bodies"}) {
            const QByteArray sql
                = QByteArray{"SELECT count(*) FROM "} + table + " WHERE seq NOT IN (SELECT seq FROM journal)";
            if (const qint64 strays = m_database.integer(sql.constData()); strays != 0)
                fault(u"%1 rows of %2 belong to no event"_s.arg(strays).arg(QString::fromLatin1(table)));
        }
    }

    SqliteDatabase& m_database;
    Sha256 m_sha{};
    IntegrityReport m_report{};
    QByteArray m_previous = genesisHash();
    quint64 m_expected = 1;
};

} // namespace

Result<IntegrityReport> checkIntegrity(const QString& path)
{
    auto database = openForReading(path);
    if (!database)
        return database.error();
    return Check{**database}.run();
}

} // namespace dispatch
