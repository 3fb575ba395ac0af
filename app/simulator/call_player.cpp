// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulator/call_player.h"

#include <QJsonDocument>

namespace dispatch {

using namespace Qt::StringLiterals;

CallPlayer::CallPlayer(CallScript script, bool paced, QNetworkAccessManager& network,
    const SenderOptions& options, const Clock& clock, QObject* parent)
    : QObject{parent}
    , m_script{std::move(script)}
    , m_paced{paced}
    , m_clock{clock}
    , m_sender{network, options, clock}
{
    m_tally.scenario = m_script.name();
    m_tally.call = m_script.callId();
    m_dueTimer.setSingleShot(true);
    m_dueTimer.setTimerType(Qt::PreciseTimer);
    connect(&m_dueTimer, &QTimer::timeout, this, &CallPlayer::send);
    connect(&m_sender, &WebhookSender::delivered, this, &CallPlayer::count);
}

void CallPlayer::start()
{
    m_startedAt = m_clock.monotonic();
    schedule();
}

void CallPlayer::schedule()
{
    if (m_next == m_script.size()) {
        emit finished(m_tally);
        return;
    }
    const auto late = m_clock.monotonic() - m_startedAt;
    const auto wait = m_paced ? m_script.due(m_next) - late : std::chrono::milliseconds::zero();
    m_dueTimer.start(std::max(wait, std::chrono::milliseconds::zero()));
}

void CallPlayer::send()
{
    m_sender.post(m_script.body(m_next, m_answers));
}

void CallPlayer::count(const Delivery& delivery)
{
    ++m_tally.events;
    m_tally.retries += delivery.retries;
    m_tally.slowest = std::max(m_tally.slowest, delivery.took);
    if (delivery.accepted())
        ++m_tally.accepted;
    else
        m_tally.lastRefusal = delivery.status;
    if (delivery.accepted() && m_script.type(m_next) == "tool-calls"_L1)
        keepAnswers(delivery.body);
    ++m_next;
    schedule();
}

void CallPlayer::keepAnswers(const QByteArray& answer)
{
    const QJsonArray results = QJsonDocument::fromJson(answer).object().value("results"_L1).toArray();
    for (const QJsonValue& value : results) {
        const QJsonObject result = value.toObject();
        const QString said = result.value("result"_L1).toString(result.value("error"_L1).toString());
        if (!said.isEmpty())
            m_answers.insert(result.value("toolCallId"_L1).toString(), said);
    }
}

} // namespace dispatch
