// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json_log.h"

#include "core/base/rotating_file.h"

#include <QMutex>
#include <QThread>
#include <QWaitCondition>

#include <cstdio>
#include <deque>
#include <utility>

namespace dispatch {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t mostWaitingLines = 10'000;
constexpr qsizetype longestMessage = 16 * 1024; // characters; a log is no place for bodies
// cut twice: what the first cut halves, and so hides from the scrubber, lies behind the second one
constexpr qsizetype longestHandedOver = 2 * longestMessage;
constexpr std::chrono::milliseconds lastWords{2000};

//! Qt's message handler is a plain function: this is the one object it can find its log through.
QBasicMutex installedMutex;
JsonLog* installedLog = nullptr; // guarded by installedMutex

void handleMessage(QtMsgType level, const QMessageLogContext& context, const QString& message)
{
    const QMutexLocker lock{&installedMutex};
    if (installedLog != nullptr)
        installedLog->write(level, QString::fromLatin1(context.category), message);
}

QString threadName()
{
    const QThread* const thread = QThread::currentThread();
    if (!thread->objectName().isEmpty())
        return thread->objectName();
    return QString::number(reinterpret_cast<quintptr>(QThread::currentThreadId()), 16);
}

} // namespace

class JsonLog::Private final : public QThread {
public:
    Private(const JsonLogOptions& options, const Clock& time);
    ~Private() override;
    Q_DISABLE_COPY_MOVE(Private)

    void add(LogEntry entry);
    //! False when \a patience ended first.
    bool waitUntilWritten(QDeadlineTimer patience);

    const Clock& clock;
    RotatingFile file;

    QMutex mutex{}; //!< guards what follows
    LogScrubber scrubber{};

protected:
    void run() override;

private:
    using Batch = std::deque<LogEntry>;

    void writeBatch(const Batch& batch, const LogScrubber& scrub);
    void writeLine(LogEntry entry, const LogScrubber& scrub);

    const bool m_echo;
    QWaitCondition m_arrived{};
    QWaitCondition m_written{};
    Batch m_waiting{};
    quint64 m_handedOver = 0;
    quint64 m_done = 0;
    quint64 m_leftOut = 0;
    bool m_ending = false;
};

JsonLog::Private::Private(const JsonLogOptions& options, const Clock& time)
    : clock{time}
    , file{options.directory, u"drain-fortin"_s, u"jsonl"_s, options.mostFileBytes, options.files}
    , m_echo{options.echo}
{
    setObjectName(u"log"_s);
    start();
}

JsonLog::Private::~Private()
{
    {
        const QMutexLocker lock{&mutex};
        m_ending = true;
    }
    m_arrived.wakeOne();
    wait();
}

void JsonLog::Private::add(LogEntry entry)
{
    {
        const QMutexLocker lock{&mutex};
        if (m_waiting.size() >= mostWaitingLines) {
            ++m_leftOut;
            return;
        }
        m_waiting.push_back(std::move(entry));
        ++m_handedOver;
    }
    m_arrived.wakeOne();
}

bool JsonLog::Private::waitUntilWritten(QDeadlineTimer patience)
{
    const QMutexLocker lock{&mutex};
    const quint64 target = m_handedOver;
    while (m_done < target) {
        if (!m_written.wait(&mutex, patience))
            return false;
    }
    return true;
}

void JsonLog::Private::run()
{
    QMutexLocker lock{&mutex};
    while (true) {
        while (m_waiting.empty() && !m_ending)
            m_arrived.wait(&mutex);
        if (m_waiting.empty())
            return;
        Batch batch = std::exchange(m_waiting, {});
        const size_t lines = batch.size();
        if (const quint64 leftOut = std::exchange(m_leftOut, 0); leftOut > 0)
            batch.push_back({.at = clock.now(),
                .level = QtWarningMsg,
                .category = u"dispatch.log"_s,
                .message = u"%1 lines left out"_s.arg(leftOut),
                .thread = objectName()});
        const LogScrubber scrub = scrubber;
        lock.unlock();
        writeBatch(batch, scrub);
        lock.relock();
        m_done += lines;
        m_written.wakeAll();
    }
}

void JsonLog::Private::writeBatch(const Batch& batch, const LogScrubber& scrub)
{
    for (const LogEntry& entry : batch)
        writeLine(entry, scrub);
    // batches grow when lines come faster than they are written, so this is rare where it would cost
    file.close();
    if (m_echo)
        std::fflush(stderr);
}

void JsonLog::Private::writeLine(LogEntry entry, const LogScrubber& scrub)
{
    entry.message = scrub.scrubbed(std::move(entry.message));
    if (entry.message.size() > longestMessage)
        entry.message = entry.message.first(longestMessage) + u'…';
    if (m_echo) {
        const QByteArray plain = plainLine(entry);
        std::fwrite(plain.constData(), 1, static_cast<size_t>(plain.size()), stderr);
    }
    file.write(jsonLine(entry));
}

JsonLog::JsonLog(const JsonLogOptions& options, const Clock& clock)
    : d{std::make_unique<Private>(options, clock)}
{
}

JsonLog::~JsonLog()
{
    const QMutexLocker lock{&installedMutex};
    if (installedLog != this)
        return;
    qInstallMessageHandler(nullptr);
    installedLog = nullptr;
}

void JsonLog::install()
{
    const QMutexLocker lock{&installedMutex};
    installedLog = this;
    qInstallMessageHandler(handleMessage);
}

void JsonLog::setSecrets(const QList<QByteArray>& secrets)
{
    LogScrubber scrubber{secrets};
    const QMutexLocker lock{&d->mutex};
    d->scrubber = std::move(scrubber);
}

void JsonLog::write(QtMsgType level, const QString& category, const QString& message)
{
    d->add({.at = d->clock.now(),
        .level = level,
        .category = category,
        .message = message.left(longestHandedOver),
        .thread = threadName()});
    if (level == QtFatalMsg)
        d->waitUntilWritten(QDeadlineTimer{lastWords});
}

void JsonLog::flush()
{
    d->waitUntilWritten(QDeadlineTimer{QDeadlineTimer::Forever});
}

QString JsonLog::path() const
{
    return d->file.path();
}

} // namespace dispatch
