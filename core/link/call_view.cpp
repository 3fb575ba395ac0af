// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/link/call_view.h"

#include <QMutex>
#include <QPointer>
#include <QThread>

#include <algorithm>
#include <deque>
#include <optional>

namespace dispatch {

using namespace Qt::StringLiterals;

namespace {

enum class Kind { Window, Count, Detail, Journal, Day };

} // namespace

class CallView::Private {
public:
    Private(CallView* owner, const QString& path);
    ~Private();
    Q_DISABLE_COPY_MOVE(Private)

    template <typename T, typename Ask> void enqueue(Kind kind, QObject* context, Answer<T> answer, Ask ask);

private:
    //! Asks the reader, or passes on why there is none, and posts the answer.
    using Run = std::function<std::optional<Error>(const Result<CallReader*>&)>;

    struct Query {
        Kind kind = Kind::Detail;
        const QObject* context = nullptr; //!< only compared
        Run run{};
    };

    void add(Query query);
    [[nodiscard]] Run takeSuperseded(const Query& newer);
    void runNext();
    [[nodiscard]] Result<CallReader*> reader();

    CallView* const m_owner;
    const QString m_path;
    QMutex m_mutex{};
    std::deque<Query> m_waiting{}; //!< guarded by m_mutex
    std::unique_ptr<CallReader> m_reader{}; //!< the thread's own
    QThread m_thread{};
    QObject m_context{}; //!< lives on m_thread
};

CallView::Private::Private(CallView* owner, const QString& path)
    : m_owner{owner}
    , m_path{path}
{
    m_thread.setObjectName(u"call-view"_s);
    m_context.moveToThread(&m_thread);
    m_thread.start();
}

CallView::Private::~Private()
{
    {
        const QMutexLocker lock{&m_mutex};
        m_waiting.clear();
    }
    m_thread.quit();
    m_thread.wait();
}

template <typename T, typename Ask>
void CallView::Private::enqueue(Kind kind, QObject* context, Answer<T> answer, Ask ask)
{
    Q_ASSERT(context->thread() == m_owner->thread());
    // the guard is looked at on the owner's thread only, where the context lives and dies
    Run run = [owner = m_owner, guard = QPointer<QObject>{context}, answer = std::move(answer),
                  ask = std::move(ask)](const Result<CallReader*>& reader) {
        const auto result
            = std::make_shared<const Result<T>>(reader ? ask(**reader) : Result<T>{reader.error()});
        QMetaObject::invokeMethod(
            owner,
            [guard, answer, result] {
                if (guard)
                    answer(*result);
            },
            Qt::QueuedConnection);
        return result->has_value() ? std::nullopt : std::optional<Error>{result->error()};
    };
    add({.kind = kind, .context = context, .run = std::move(run)});
}

void CallView::Private::add(Query query)
{
    Run superseded;
    {
        const QMutexLocker lock{&m_mutex};
        superseded = takeSuperseded(query);
        m_waiting.push_back(std::move(query));
    }
    if (superseded)
        superseded(Error{.code = ErrorCode::Stale, .detail = u"a newer query took its place"_s});
    QMetaObject::invokeMethod(
        &m_context, [this] { runNext(); }, Qt::QueuedConnection);
}

CallView::Private::Run CallView::Private::takeSuperseded(const Query& newer)
{
    const auto isAlike = [&newer](const Query& waiting) {
        return waiting.kind == newer.kind && waiting.context == newer.context;
    };
    if (std::ranges::count_if(m_waiting, isAlike) < mostWaiting)
        return {};
    const auto oldest = std::ranges::find_if(m_waiting, isAlike);
    Run run = std::move(oldest->run);
    m_waiting.erase(oldest);
    return run;
}

void CallView::Private::runNext()
{
    Run run;
    {
        const QMutexLocker lock{&m_mutex};
        if (m_waiting.empty())
            return; // its query was superseded
        run = std::move(m_waiting.front().run);
        m_waiting.pop_front();
    }
    const std::optional<Error> failure = run(reader());
    const bool harmless
        = !failure || failure->code == ErrorCode::NotFound || failure->code == ErrorCode::Malformed;
    if (!harmless)
        m_reader.reset(); // the file may have been replaced: the next query opens it anew
}

Result<CallReader*> CallView::Private::reader()
{
    if (m_reader)
        return m_reader.get();
    Result<std::unique_ptr<CallReader>> opened = CallReader::open(m_path);
    if (!opened)
        return opened.error();
    m_reader = std::move(*opened);
    return m_reader.get();
}

CallView::CallView(const QString& databasePath, QObject* parent)
    : QObject{parent}
    , d{std::make_unique<Private>(this, databasePath)}
{
}

CallView::~CallView() = default;

void CallView::window(const CallFilter& filter, const CallSort& sort, qint64 offset, int limit,
    QObject* context, Answer<std::vector<Call>> answer)
{
    d->enqueue<std::vector<Call>>(Kind::Window, context, std::move(answer),
        [=](CallReader& reader) { return reader.window(filter, sort, offset, limit); });
}

void CallView::count(const CallFilter& filter, QObject* context, Answer<qint64> answer)
{
    d->enqueue<qint64>(Kind::Count, context, std::move(answer),
        [filter](CallReader& reader) { return reader.count(filter); });
}

void CallView::detail(const CallId& id, QObject* context, Answer<CallDetail> answer)
{
    d->enqueue<CallDetail>(
        Kind::Detail, context, std::move(answer), [id](CallReader& reader) { return reader.detail(id); });
}

void CallView::journal(const JournalFilter& filter, quint64 before, int limit, QObject* context,
    Answer<std::vector<JournalLine>> answer)
{
    d->enqueue<std::vector<JournalLine>>(Kind::Journal, context, std::move(answer),
        [=](CallReader& reader) { return reader.journal(filter, before, limit); });
}

void CallView::day(Instant from, Instant until, Instant now, QObject* context, Answer<DayFigures> answer)
{
    d->enqueue<DayFigures>(Kind::Day, context, std::move(answer),
        [=](CallReader& reader) { return reader.day(from, until, now); });
}

} // namespace dispatch
