// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/journal_model.h"

#include "ui/formats.h"
#include "ui/models/journal_words.h"
#include "ui/wording.h"

#include <algorithm>
#include <utility>

namespace dispatch {

using namespace Qt::StringLiterals;

namespace {

constexpr int paceMs = 200;
constexpr int retryMs = 2000;

//! Keeps the no-break spaces, which QString::simplified() does not.
QString oneLine(QString text)
{
    for (const char16_t breaking : {u'\n', u'\r', u'\t'})
        text.replace(QChar{breaking}, ' '_L1);
    return text;
}

} // namespace

JournalModel::JournalModel(CallSource& source, DeskLink& link, QObject* parent)
    : QAbstractTableModel{parent}
    , m_source{source}
{
    m_pace.setSingleShot(true);
    m_retry.setSingleShot(true);
    connect(&m_pace, &QTimer::timeout, this, [this] {
        if (m_again)
            refresh();
    });
    connect(&m_retry, &QTimer::timeout, this, &JournalModel::refresh);
    connect(&link, &DeskLink::resyncNeeded, this, &JournalModel::refresh);
    connect(&link, &DeskLink::changed, this, &JournalModel::follow);
    start();
}

int JournalModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int JournalModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString JournalModel::text(const JournalLine& line, Column column)
{
    switch (column) {
    case At:
        return Formats::date(line.entry.at) + QChar::Nbsp + Formats::clock(line.entry.at);
    case Who:
        return Wording::author(line.entry.who);
    case Subject: {
        if (line.call.isEmpty())
            return {};
        const QString who = line.caller.startsWith('+'_L1) ? Formats::phone(line.caller) : line.caller;
        return Wording::code(line.priority) + u" · "_s + (who.isEmpty() ? tr("appelant inconnu") : who);
    }
    case Action: {
        const char* const word = journalWord(line.entry.kind);
        return word ? tr(word) : tr("Message");
    }
    case Detail:
        return oneLine(Wording::history(line.entry));
    case ColumnCount:
        break;
    }
    return {};
}

QVariant JournalModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const JournalLine& line = m_lines.at(static_cast<size_t>(index.row()));
    switch (role) {
    case Qt::DisplayRole:
        return text(line, static_cast<Column>(index.column()));
    case CallIdRole:
        return line.call.value;
    case Qt::AccessibleTextRole: {
        QStringList parts{text(line, At), text(line, Who), text(line, Subject), text(line, Detail)};
        parts.removeAll(QString{});
        return parts.join(", "_L1);
    }
    case Qt::ToolTipRole:
        return Wording::toolTip(text(line, static_cast<Column>(index.column())));
    default:
        return {};
    }
}

QStringList JournalModel::headings()
{
    return {tr("Heure"), tr("Qui"), tr("Objet"), tr("Action"), tr("Détail")};
}

QVariant JournalModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return headings().value(section);
}

QStringList JournalModel::row(const JournalLine& line)
{
    QStringList cells;
    cells.reserve(ColumnCount);
    for (int column = At; column < ColumnCount; ++column)
        cells << text(line, static_cast<Column>(column)).replace(QChar::Nbsp, ' '_L1);
    return cells;
}

bool JournalModel::canFetchMore(const QModelIndex& parent) const
{
    return !parent.isValid() && m_loaded && !m_lines.empty() && !m_atEnd && !m_moreRunning;
}

void JournalModel::fetchMore(const QModelIndex& parent)
{
    if (!canFetchMore(parent))
        return;
    m_moreRunning = true;
    const quint64 round = m_round;
    m_source.journal(m_filter, m_lines.back().entry.seq, pageLines, this,
        [this, round](const Result<std::vector<JournalLine>>& answer) {
            if (round == m_round)
                acceptMore(answer);
        });
}

void JournalModel::setFilter(const JournalFilter& filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    restart();
}

void JournalModel::setWatched(bool watched)
{
    m_watched = watched;
    if (watched && std::exchange(m_missed, false))
        refresh();
}

// Names that were erased may stand in any line, also far below.
void JournalModel::follow(const QList<Change>& changes)
{
    const auto isErasure = [](const Change& change) { return change.kind == "erased"_L1; };
    if (std::ranges::any_of(changes, isErasure))
        restart();
    else
        refresh();
}

// The lines there are stay in sight until the new ones are here.
void JournalModel::restart()
{
    ++m_round;
    m_loaded = false;
    m_moreRunning = false;
    start();
}

void JournalModel::refresh()
{
    if (!m_watched) {
        m_missed = true;
        return;
    }
    m_again = m_running || m_pace.isActive();
    if (!m_again)
        start();
}

void JournalModel::start()
{
    m_running = true;
    m_again = false;
    m_pace.start(paceMs);
    const quint64 round = m_round;
    m_source.journal(
        m_filter, 0, pageLines, this, [this, round](const Result<std::vector<JournalLine>>& answer) {
            if (round == m_round)
                acceptTop(answer);
        });
}

void JournalModel::acceptTop(const Result<std::vector<JournalLine>>& answer)
{
    m_running = false;
    if (!answer)
        return fail(answer.error());
    m_retry.stop();
    if (!m_loaded || !merge(*answer))
        replaceAll(*answer);
    m_loaded = true;
    setFailure(std::nullopt);
    emit updated();
    if (m_again && !m_pace.isActive())
        refresh();
}

void JournalModel::replaceAll(const std::vector<JournalLine>& lines)
{
    beginResetModel();
    ++m_round;
    m_moreRunning = false;
    m_lines = lines;
    m_atEnd = std::ssize(lines) < pageLines;
    endResetModel();
}

// False when the two do not join: more happened than one page holds, or lines are gone.
bool JournalModel::merge(const std::vector<JournalLine>& lines)
{
    if (m_lines.empty() || lines.empty())
        return m_lines.empty() && lines.empty();
    const auto known = std::ranges::find(
        lines, m_lines.front().entry.seq, [](const JournalLine& line) { return line.entry.seq; });
    if (known == lines.end())
        return false;
    const auto sameSeq
        = [](const JournalLine& a, const JournalLine& b) { return a.entry.seq == b.entry.seq; };
    const auto common = std::min(std::distance(known, lines.end()), std::ssize(m_lines));
    if (!std::equal(known, known + common, m_lines.begin(), sameSeq))
        return false;
    for (qsizetype i = 0; i < common; ++i) {
        JournalLine& shown = m_lines[static_cast<size_t>(i)];
        if (shown == known[i])
            continue;
        shown = known[i];
        emit dataChanged(index(static_cast<int>(i), 0), index(static_cast<int>(i), ColumnCount - 1));
    }
    const int fresh = static_cast<int>(std::distance(lines.begin(), known));
    if (fresh == 0)
        return true;
    beginInsertRows({}, 0, fresh - 1);
    m_lines.insert(m_lines.begin(), lines.begin(), known);
    endInsertRows();
    return true;
}

// Until the lines stand, whoever asks for more would get the same ones again.
void JournalModel::acceptMore(const Result<std::vector<JournalLine>>& answer)
{
    if (!answer || answer->empty()) {
        m_moreRunning = false;
        m_atEnd = m_atEnd || answer.has_value();
        return answer ? void() : fail(answer.error());
    }
    m_atEnd = std::ssize(*answer) < pageLines;
    beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(answer->size()) - 1);
    m_lines.insert(m_lines.end(), answer->begin(), answer->end());
    m_moreRunning = false;
    endInsertRows();
}

// Stale is no failure: newer questions took the place of this one.
void JournalModel::fail(const Error& error)
{
    m_retry.start(retryMs);
    if (error.code != ErrorCode::Stale)
        setFailure(error);
}

void JournalModel::setFailure(const std::optional<Error>& failure)
{
    if (failure == m_failure)
        return;
    m_failure = failure;
    emit failureChanged();
}

} // namespace dispatch
