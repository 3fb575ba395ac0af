// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/link/command_worker.h"

#include "core/link/command_handler.h"

namespace dispatch {

using namespace Qt::StringLiterals;

CommandWorker::CommandWorker(Store& store, const Clock& clock)
    : m_store{store}
    , m_clock{clock}
{
    m_thread.setObjectName(u"link-commands"_s);
    m_context.moveToThread(&m_thread);
    m_thread.start();
}

CommandWorker::~CommandWorker()
{
    // posted behind the commands that are waiting: they are done before the thread ends
    QMetaObject::invokeMethod(
        &m_context, [this] { m_thread.quit(); }, Qt::QueuedConnection);
    m_thread.wait();
}

void CommandWorker::handle(const Command& command, Done done)
{
    QMetaObject::invokeMethod(
        &m_context, [this, command, done = std::move(done)] { done(execute(command)); },
        Qt::QueuedConnection);
}

Result<quint64> CommandWorker::execute(const Command& command)
{
    Result<Event> event = eventOf(command, m_clock.now());
    if (!event)
        return event.error();
    std::vector<PendingEvent> pending;
    pending.push_back({.event = std::move(*event), .precondition = preconditionOf(command.action)});
    const AppendResult appended = m_store.append(std::move(pending)).get();
    if (!appended)
        return appended.error();
    if (!appended->empty() && appended->front().refusal)
        return *appended->front().refusal;
    if (appended->empty() || appended->front().seq == 0)
        return Error{.code = ErrorCode::NotFound, .args = {u"call"_s}, .detail = u"the call was erased"_s};
    return appended->front().seq;
}

} // namespace dispatch
