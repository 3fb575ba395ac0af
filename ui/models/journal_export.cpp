// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/journal_export.h"

#include "ui/models/csv_text.h"
#include "ui/models/journal_model.h"

#include <utility>

namespace dispatch {

JournalExport::JournalExport(CallSource& source, QObject* parent)
    : QObject{parent}
    , m_source{source}
{
}

void JournalExport::start(const JournalFilter& filter, const QString& path)
{
    if (m_running)
        return;
    m_running = true;
    m_filter = filter;
    m_path = path;
    m_bytes = csvStart() + csvLine(JournalModel::headings());
    m_lines = 0;
    ask(0);
}

void JournalExport::ask(quint64 before)
{
    m_before = before;
    m_source.journal(m_filter, before, pageLines, this,
        [this](const Result<std::vector<JournalLine>>& answer) { accept(answer); });
}

void JournalExport::accept(const Result<std::vector<JournalLine>>& answer)
{
    if (!answer && answer.error().code == ErrorCode::Stale)
        return ask(m_before);
    if (!answer) {
        m_running = false;
        emit failed(answer.error());
        return;
    }
    for (const JournalLine& line : *answer)
        m_bytes += csvLine(JournalModel::row(line));
    m_lines += std::ssize(*answer);
    emit progressed(m_lines);
    if (std::ssize(*answer) < pageLines)
        save();
    else
        ask(answer->back().entry.seq);
}

void JournalExport::save()
{
    saveLater(m_path, std::exchange(m_bytes, {}), this, [this](const Status& saved) { finish(saved); });
}

void JournalExport::finish(const Status& saved)
{
    m_running = false;
    if (saved)
        emit finished(m_lines);
    else
        emit failed(saved.error());
}

} // namespace dispatch
