// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <QNetworkReply>
#include <QObject>
#include <QPointer>
#include <QTimer>
#include <QUrl>

class QNetworkAccessManager;

namespace dispatch {

//! Where webhooks go and how stubbornly, as VAPI's recommended backoffPlan does it.
struct SenderOptions {
    QUrl endpoint{};
    QByteArray secret{}; //!< empty: requests go out unsigned
    int maxRetries = 3;
    std::chrono::milliseconds firstRetryAfter{1000}; //!< doubles with each retry
    std::chrono::milliseconds timeout{20'000};
};

//! What became of one webhook.
struct Delivery {
    int status = 0; //!< HTTP status of the last attempt; 0: no answer
    QByteArray body{}; //!< of the answer
    int retries = 0;
    std::chrono::milliseconds took{}; //!< of the last attempt
    [[nodiscard]] bool accepted() const { return status == 200; }
};

//! Posts one webhook after the other over one connection, each attempt with a fresh signature.
class WebhookSender final : public QObject {
    Q_OBJECT

public:
    WebhookSender(
        QNetworkAccessManager& network, SenderOptions options, const Clock& clock, QObject* parent = nullptr);
    ~WebhookSender() override;

    //! Starts to deliver \a body; only when the one before has been delivered().
    void post(const QByteArray& body);

signals:
    //! Once per post(): accepted, refused, or given up after the last retry.
    void delivered(const dispatch::Delivery& delivery);

private:
    void attempt();
    void answered();

    QNetworkAccessManager& m_network;
    SenderOptions m_options;
    const Clock& m_clock;
    QPointer<QNetworkReply> m_reply{};
    QTimer m_retryTimer{};
    QByteArray m_body{};
    int m_retries = 0;
    std::chrono::milliseconds m_sentAt{};
};

} // namespace dispatch
