// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/paper_copy.h"

#include "core/base/logging.h"
#include "core/domain/company/rules.h"
#include "core/store/call_reader.h"
#include "core/store/store.h"
#include "ui/paper/callback_list.h"
#include "ui/paper/paper_folder.h"

#include <QDir>

#include <algorithm>

namespace dispatch {

using namespace Qt::StringLiterals;

namespace {

constexpr int pageOfCalls = 500;
constexpr qsizetype mostWaitingChanges = 1024;
constexpr int timerMs = 5000;

//! What \a filter lets through, however many; page by page along a key that does not move.
Status addCalls(CallReader& reader, const CallFilter& filter, std::vector<Call>& calls)
{
    QString next;
    do {
        Result<CallPage> page = reader.page(filter, pageOfCalls, next);
        if (!page)
            return page.error();
        std::ranges::move(page->calls, std::back_inserter(calls));
        next = page->next;
    } while (!next.isEmpty());
    return Unit{};
}

//! Who has to be called back, and emergencies that are still on the line.
Result<std::vector<Call>> openCalls(const QString& database)
{
    const Result<std::unique_ptr<CallReader>> reader = CallReader::open(database);
    if (!reader)
        return reader.error();
    std::vector<Call> live;
    std::vector<Call> calls;
    if (const Status read = addCalls(**reader, {.live = true, .priority = Priority::P1}, live); !read)
        return read.error();
    if (const Status read = addCalls(**reader, {.open = true}, calls); !read)
        return read.error();
    calls.reserve(calls.size() + live.size());
    for (Call& call : live) {
        const auto known = std::ranges::find(calls, call.id, &Call::id);
        if (call.callbackDueAt && known == calls.end())
            calls.push_back(std::move(call));
    }
    return calls;
}

//! The rows of P1 and P2, without what moves on every word.
std::vector<Call> urgentOf(const std::vector<Call>& calls)
{
    std::vector<Call> urgent;
    std::ranges::copy_if(
        calls, std::back_inserter(urgent), [](const Call& call) { return call.priority <= Priority::P2; });
    for (Call& call : urgent) {
        call.updatedAt = {};
        call.lastWords.clear();
    }
    return urgent;
}

} // namespace

Instant nextHour(Instant at)
{
    return std::chrono::floor<std::chrono::hours>(at) + std::chrono::hours{1};
}

PaperCopy::PaperCopy(
    Store& store, const RuleBook& rules, const QString& directory, const Clock& clock, QObject* parent)
    : QObject{parent}
    , m_rules{rules}
    , m_clock{clock}
    , m_database{store.databasePath()}
    , m_folder{paper::folderIn(directory)}
{
    m_thread.setMaxThreadCount(1);
    m_changes = std::make_shared<ChangeQueue>(mostWaitingChanges, [this] {
        QMetaObject::invokeMethod(
            this, [this] { takeChanges(); }, Qt::QueuedConnection);
    });
    store.addCommitListener(
        [changes = m_changes](const std::vector<Change>& moved) { changes->push(moved); });
    connect(&m_timer, &QTimer::timeout, this, &PaperCopy::look);
    m_timer.start(timerMs);
    QMetaObject::invokeMethod(
        this, [this] { look(); }, Qt::QueuedConnection);
}

PaperCopy::~PaperCopy()
{
    m_changes->close();
    m_thread.waitForDone();
}

void PaperCopy::takeChanges()
{
    const ChangeQueue::Batch batch = m_changes->take();
    if (!m_changedAt)
        m_changedAt = m_clock.now();
    m_erased = m_erased || batch.overflowed || std::ranges::any_of(batch.changes, [](const Change& change) {
        return change.kind == "erased"_L1;
    });
}

// A wall clock that is set back must not keep the copies away for longer than an hour.
void PaperCopy::look()
{
    if (m_running)
        return;
    const Instant now = m_clock.now();
    if (m_hourlyAt && *m_hourlyAt > nextHour(now))
        m_hourlyAt = nextHour(now);
    if (m_changedAt && *m_changedAt > now)
        m_changedAt = now;
    if (!m_hourlyAt || *m_hourlyAt <= now)
        return start(true);
    if (m_changedAt && now - *m_changedAt >= afterChange)
        start(m_erased);
}

void PaperCopy::start(bool whole)
{
    Job job{.database = m_database,
        .folder = m_folder,
        .company = m_rules.current()->company.info.name,
        .at = m_clock.now(),
        .whole = whole,
        .removeOthers = m_erased,
        .urgent = m_urgent};
    m_running = true;
    m_erased = false;
    m_changedAt.reset();
    m_thread.start([this, job = std::move(job)] {
        const Outcome outcome = carryOut(job);
        QMetaObject::invokeMethod(
            this, [this, outcome, job] { accept(outcome, job); }, Qt::QueuedConnection);
    });
}

PaperCopy::Outcome PaperCopy::carryOut(const Job& job)
{
    const Result<std::vector<Call>> calls = openCalls(job.database);
    if (!calls)
        return {.failure = calls.error()};
    Outcome outcome{.urgent = urgentOf(*calls)};
    if (!job.whole && outcome.urgent == job.urgent)
        return outcome;
    const QString path = QDir{job.folder}.filePath(paper::callbacksName(job.at));
    if (const Status written = writePdf(CallbackList::sheet(*calls, job.company, job.at), path); !written)
        return {.failure = written.error()};
    if (job.removeOthers)
        paper::dropOtherCallbacks(path);
    paper::dropOldCallbacks(job.folder);
    outcome.path = path;
    return outcome;
}

void PaperCopy::accept(const Outcome& outcome, const Job& job)
{
    m_running = false;
    if (outcome.failure) {
        m_erased = m_erased || job.removeOthers;
        m_hourlyAt = std::min(job.at + afterFailure, nextHour(job.at));
        qCWarning(lcApp) << "no paper copy of the callbacks:" << outcome.failure->args
                         << outcome.failure->detail;
        emit failed(*outcome.failure);
        return;
    }
    m_urgent = outcome.urgent;
    if (outcome.path.isEmpty())
        return;
    m_hourlyAt = nextHour(job.at);
    emit written(outcome.path, job.at);
}

} // namespace dispatch
