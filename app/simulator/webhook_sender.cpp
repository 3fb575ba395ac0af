// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulator/webhook_sender.h"

#include "app/simulator/webhook_signer.h"

#include <QNetworkAccessManager>
#include <QNetworkRequest>

namespace dispatch {

using namespace Qt::StringLiterals;

namespace {

//! Only what may be different next time; a refusal stays one.
bool worthRetrying(int status)
{
    return status == 0 || status == 429 || status >= 500;
}

} // namespace

WebhookSender::WebhookSender(
    QNetworkAccessManager& network, SenderOptions options, const Clock& clock, QObject* parent)
    : QObject{parent}
    , m_network{network}
    , m_options{std::move(options)}
    , m_clock{clock}
{
    m_retryTimer.setSingleShot(true);
    connect(&m_retryTimer, &QTimer::timeout, this, &WebhookSender::attempt);
}

WebhookSender::~WebhookSender()
{
    if (m_reply) {
        m_reply->disconnect(this);
        m_reply->abort();
        m_reply->deleteLater();
    }
}

void WebhookSender::post(const QByteArray& body)
{
    m_body = body;
    m_retries = 0;
    attempt();
}

void WebhookSender::attempt()
{
    QNetworkRequest request{m_options.endpoint};
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    request.setTransferTimeout(static_cast<int>(m_options.timeout.count()));
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    if (!m_options.secret.isEmpty()) {
        const WebhookSignature proof = signWebhook(m_body, m_options.secret, m_clock.now());
        request.setRawHeader("x-timestamp", proof.timestamp);
        request.setRawHeader("x-signature", proof.signature);
    }
    m_sentAt = m_clock.monotonic();
    m_reply = m_network.post(request, m_body);
    connect(m_reply, &QNetworkReply::finished, this, &WebhookSender::answered);
}

void WebhookSender::answered()
{
    QNetworkReply* reply = m_reply;
    m_reply.clear();
    reply->deleteLater();
    const Delivery delivery{
        .status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(),
        .body = reply->readAll(),
        .retries = m_retries,
        .took = m_clock.monotonic() - m_sentAt,
    };
    if (worthRetrying(delivery.status) && m_retries < m_options.maxRetries) {
        m_retryTimer.start(m_options.firstRetryAfter * (1 << m_retries));
        ++m_retries;
        return;
    }
    emit delivered(delivery);
}

} // namespace dispatch
