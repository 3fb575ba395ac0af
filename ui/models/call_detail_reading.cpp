// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/call_detail_reading.h"

#include <algorithm>

namespace dispatch {

namespace {

constexpr int paceMs = 50;
constexpr int retryMs = 2000;

} // namespace

CallDetailReading::CallDetailReading(CallSource& source, DeskLink& link, QObject* parent)
    : QObject{parent}
    , m_source{source}
{
    m_pace.setSingleShot(true);
    m_retry.setSingleShot(true);
    connect(&m_pace, &QTimer::timeout, this, [this] {
        if (m_again)
            refresh();
    });
    connect(&m_retry, &QTimer::timeout, this, &CallDetailReading::refresh);
    connect(&link, &DeskLink::resyncNeeded, this, &CallDetailReading::refresh);
    connect(&link, &DeskLink::changed, this, [this](const QList<Change>& changes) {
        if (std::ranges::any_of(changes, [this](const Change& change) { return change.call == m_call; }))
            refresh();
    });
}

void CallDetailReading::follow(const CallId& id)
{
    const bool other = id != m_call;
    m_call = id;
    m_again = false;
    m_retry.stop();
    if (other) {
        m_detail.reset();
        emit followed(id);
    }
    start();
}

void CallDetailReading::refresh()
{
    m_again = m_running || m_pace.isActive();
    if (!m_again)
        start();
}

void CallDetailReading::start()
{
    const quint64 round = ++m_round;
    m_running = !m_call.isEmpty();
    if (!m_running)
        return;
    m_again = false;
    m_pace.start(paceMs);
    m_source.detail(m_call, this, [this, round](const Result<CallDetail>& answer) {
        if (round == m_round)
            accept(answer);
    });
}

void CallDetailReading::accept(const Result<CallDetail>& answer)
{
    m_running = false;
    if (answer) {
        m_detail = *answer;
        emit read(*answer);
    } else {
        if (answer.error().code == ErrorCode::NotFound)
            m_detail.reset();
        if (answer.error().code != ErrorCode::NotFound)
            m_retry.start(retryMs);
        emit failed(answer.error());
    }
    if (m_again && !m_pace.isActive())
        refresh();
}

} // namespace dispatch
