// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/search_index.h"

#include "core/store/transcript_rows.h"

#include <QElapsedTimer>

#include <sqlite3.h>

namespace dispatch {

using namespace Qt::StringLiterals;

SearchIndex::SearchIndex(SqliteDatabase& database)
    : m_database{database}
    , m_state{database, "SELECT state FROM calls WHERE num = ?1"}
    , m_lines{database, transcriptQuery}
    , m_doc{database, "SELECT doc FROM search_docs WHERE num = ?1"}
    , m_setDoc{database, "INSERT OR REPLACE INTO search_docs VALUES(?1, ?2)"}
    , m_forgetDoc{database, "DELETE FROM search_docs WHERE num = ?1"}
    , m_add{database,
          "INSERT OR REPLACE INTO search(rowid, name, phone, place, words) VALUES(?1, ?2, ?3, ?4, ?5)"}
    , m_remove{database, "DELETE FROM search WHERE rowid = ?1"}
    , m_setMeta{database, "INSERT OR REPLACE INTO meta VALUES(?1, ?2)"}
{
}

void SearchIndex::recover()
{
    SqliteStatement behind{m_database,
        "SELECT j.subject, min(j.seq) FROM journal j JOIN calls c ON c.num = j.subject WHERE j.seq > "
        "ifnull((SELECT value FROM meta WHERE name = 'indexed_seq'), 0) GROUP BY j.subject ORDER BY 2"};
    std::vector<SearchTouch> touched;
    for (SqliteRows rows = behind.rows(); rows.next();)
        touched.push_back({.num = rows.integer(0), .since = static_cast<quint64>(rows.integer(1))});
    m_order.clear();
    m_waiting.clear();
    touch(touched);
    if (m_database.integer("SELECT value FROM meta WHERE name = 'search_scrub'") != 0)
        m_scrub = Scrub::Wanted;
}

void SearchIndex::touch(const std::vector<SearchTouch>& touched)
{
    for (const SearchTouch& call : touched) {
        if (m_waiting.emplace(call.num, call.since).second)
            m_order.push_back(call.num);
    }
}

void SearchIndex::catchUp(int milliseconds, quint64 lastSeq)
{
    constexpr size_t atMost = 256; // calls in one transaction
    QElapsedTimer timer;
    timer.start();
    size_t done = 0;
    m_database.run("BEGIN IMMEDIATE");
    while (done < m_order.size() && done < atMost && !timer.hasExpired(milliseconds) && !m_database.failure())
        indexCall(m_order[done++]);
    const bool all = done == m_order.size();
    setMeta(u"indexed_seq"_s, static_cast<qint64>(all ? lastSeq : m_waiting[m_order[done]] - 1));
    if (!m_database.run("COMMIT"))
        return;
    for (; done > 0; --done) {
        m_waiting.erase(m_order.front());
        m_order.pop_front();
    }
}

void SearchIndex::indexCall(qint64 num)
{
    QByteArray encoded;
    if (SqliteRows rows = m_state.rows(num); rows.next())
        encoded = rows.blob(0);
    const Result<CallState> state = decodeState(encoded);
    remove(num);
    if (!state)
        return; // erased meanwhile
    const Call call = callOf(*state);
    const SearchDocument document = searchDocument(call, transcriptOf(m_lines, num));
    const qint64 doc = listKeyOf(call.listedAt(), num);
    m_add.run(doc, document.name, document.phone, document.place, document.words);
    m_setDoc.run(num, doc);
}

void SearchIndex::remove(qint64 num)
{
    qint64 doc = 0;
    {
        SqliteRows rows = m_doc.rows(num);
        if (!rows.next())
            return;
        doc = rows.integer(0);
    }
    m_remove.run(doc);
    m_forgetDoc.run(num);
}

void SearchIndex::clear()
{
    QByteArray create;
    {
        SqliteStatement schema{m_database, "SELECT sql FROM sqlite_schema WHERE name = 'search'"};
        if (SqliteRows rows = schema.rows(); rows.next())
            create = rows.blob(0);
    }
    m_database.run("DROP TABLE search");
    m_database.run(create.constData());
    m_database.run("DELETE FROM search_docs");
    setMeta(u"indexed_seq"_s, 0);
}

void SearchIndex::demandScrub()
{
    setMeta(u"search_scrub"_s, 1);
    m_scrub = Scrub::Wanted;
}

void SearchIndex::scrub()
{
    m_database.run("BEGIN IMMEDIATE");
    const auto before = sqlite3_total_changes64(m_database.handle());
    // a negative number puts all segments into one line of merging, a positive one goes on with it
    m_database.run(m_scrub == Scrub::Wanted ? "INSERT INTO search(search, rank) VALUES('merge', -64)"
                                            : "INSERT INTO search(search, rank) VALUES('merge', 64)");
    const bool done = sqlite3_total_changes64(m_database.handle()) - before < 2 && m_scrub == Scrub::Running;
    if (done)
        setMeta(u"search_scrub"_s, 0);
    if (m_database.run("COMMIT"))
        m_scrub = done ? Scrub::Done : Scrub::Running;
}

void SearchIndex::setMeta(const QString& name, qint64 value)
{
    m_setMeta.run(name, value);
}

} // namespace dispatch
