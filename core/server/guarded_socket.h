// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/counters.h"
#include "core/server/client_address.h"
#include "core/server/connection_registry.h"
#include "core/server/http_answer.h"
#include "core/server/request_gate.h"

#include <QTcpSocket>

#include <memory>

namespace dispatch {

//! What every guarded connection works with; everything outlives it.
struct GuardContext {
    const GateRules& rules;
    const Clock& clock;
    Counters& counters;
    ConnectionRegistry& registry;
    const TrustedProxies& proxies;
};

//! One client's connection as QHttpServer is allowed to see it: a façade before the real socket (plain or
//! TLS). Bytes go through a RequestGate; QHttpServer is shown one complete, canonical request at a time, and
//! because its handlers are synchronous the whole answer has been written when readyRead() returns. What the
//! gate refuses is answered here, once. Times are kept by sweep(). Lives on one I/O thread.
class GuardedSocket final : public QTcpSocket {
    Q_OBJECT

public:
    //! Stands before \a inner, which is connected; an encrypted one may still be shaking hands.
    GuardedSocket(std::unique_ptr<QTcpSocket> inner, ConnectionRegistry::Ticket ticket,
        const GuardContext& context, QObject* parent);
    ~GuardedSocket() override;
    Q_DISABLE_COPY_MOVE(GuardedSocket)

    [[nodiscard]] quint64 id() const { return m_ticket->id(); }

    //! Closes the connection when one of its times is up: 408 for a request that is too slow, no word for one
    //! that is idle. To be called every few hundred milliseconds.
    void sweep(std::chrono::milliseconds now);
    //! Closes the connection at once, without a word.
    void drop();
    //! Gives an answer that is still on its way a last moment; for stopping.
    void finishWriting();

    [[nodiscard]] qint64 bytesAvailable() const override;
    [[nodiscard]] qint64 bytesToWrite() const override;
    [[nodiscard]] bool canReadLine() const override;
    [[nodiscard]] bool isSequential() const override { return true; }
    void disconnectFromHost() override;
    void close() override;

signals:
    //! The connection is over; the object deletes itself soon after.
    void over(quint64 id);

protected:
    qint64 readData(char* data, qint64 maxSize) override;
    qint64 readLineData(char* data, qint64 maxSize) override;
    qint64 skipData(qint64 maxSize) override;
    qint64 writeData(const char* data, qint64 size) override;

private:
    enum class Phase {
        Open, //!< reading and serving requests
        Lingering, //!< the last answer is out; reads on for a while so that the client gets to see it
        Closing,
        Over,
    };

    void receive();
    void pump();
    void read();
    [[nodiscard]] bool holds(qint64 bytes);
    void serve();
    void sendAnswer();
    void refuse(int status, QByteArrayView detail);
    void linger();
    void hangUp();
    void discardInput();
    void sweepOpen(std::chrono::milliseconds now);
    void sweepClosing();
    void finish();
    [[nodiscard]] const QByteArray& commonLines() const;

    const std::unique_ptr<QTcpSocket> m_inner;
    const ConnectionRegistry::Ticket m_ticket;
    const GuardContext m_context;
    RequestGate m_gate;
    Phase m_phase = Phase::Open;
    const bool m_secure;
    const bool m_peerTrusted;
    bool m_serving = false; //!< QHttpServer has the request
    GuardedRequest m_request{};
    qint64 m_readPos = 0; //!< over head, then body
    QByteArray m_answer{};
    qint64 m_held = 0; //!< bytes of the unfinished request, as counted by the registry
    bool m_servedOne = false;
    std::chrono::milliseconds m_idleSince{}; //!< the accept, or the end of the last answer
    std::chrono::milliseconds m_firstByteAt{}; //!< of the request that is being read
    std::chrono::milliseconds m_lastReadAt{};
    bool m_stillSending = false; //!< input came since the last sweep while lingering
    int m_lingerSweeps = 0;
};

} // namespace dispatch
