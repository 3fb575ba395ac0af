// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/simulator/call_script.h"
#include "app/simulator/webhook_sender.h"

#include <QTimer>

namespace dispatch {

//! How one played call went.
struct CallTally {
    QString scenario{};
    CallId call{};
    int events = 0; //!< delivered or given up
    int accepted = 0; //!< answered 200
    int retries = 0;
    int lastRefusal
        = 0; //!< HTTP status of the last event that was not accepted; 0: no answer, or none refused
    std::chrono::milliseconds slowest{}; //!< answer
};

//! Plays one script against a server, in order: the next event goes out when it is due and the one before is
//! answered.
class CallPlayer final : public QObject {
    Q_OBJECT

public:
    //! \a paced false: every event is due at once.
    CallPlayer(CallScript script, bool paced, QNetworkAccessManager& network, const SenderOptions& options,
        const Clock& clock, QObject* parent = nullptr);

    void start();

signals:
    void finished(const dispatch::CallTally& tally);

private:
    void schedule();
    void send();
    void count(const Delivery& delivery);
    void keepAnswers(const QByteArray& answer);

    CallScript m_script;
    bool m_paced;
    const Clock& m_clock;
    WebhookSender m_sender;
    QTimer m_dueTimer{};
    std::chrono::milliseconds m_startedAt{};
    size_t m_next = 0;
    ToolAnswers m_answers{};
    CallTally m_tally{};
};

} // namespace dispatch
