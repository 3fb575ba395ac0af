// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/server/chunked_decoder.h"
#include "core/server/request_head.h"

#include <QByteArray>
#include <QByteArrayView>

namespace dispatch {

//! One complete request in the only form that QHttpServer is ever shown.
struct GuardedRequest {
    QByteArray head{}; //!< canonical, with Content-Length and the blank line
    QByteArray body{}; //!< without any transfer coding
    bool headOnly = false; //!< HEAD: the answer goes out without its body
    bool keepAlive = true;
    bool oldProtocol = false; //!< HTTP/1.0: keeping alive has to be said
    bool forwardedHttps = false; //!< X-Forwarded-Proto says https; believed only of trusted proxies
};

//! Cuts one connection's bytes into requests and lets only well-formed, unambiguous ones within the limits
//! through. Incremental and pure: the outcome does not depend on how the bytes were split. One thread.
class RequestGate final {
public:
    enum class State {
        Idle, //!< no byte of a request yet
        Head,
        Body,
        Complete, //!< take() it; bytes that follow wait
        Refused, //!< for good: later bytes are not looked at
    };

    //! \a rules outlive the gate.
    explicit RequestGate(const GateRules& rules);

    void feed(QByteArrayView bytes);

    [[nodiscard]] State state() const { return m_state; }
    //! Only in state Refused.
    [[nodiscard]] const GateRefusal& refusal() const { return m_refusal; }
    //! True once for each request whose client waits for "100 Continue".
    [[nodiscard]] bool takeContinue();
    //! The request; goes on with the bytes behind it. Only in state Complete.
    [[nodiscard]] GuardedRequest take();
    //! Forgets everything that was fed and takes no more: the connection ends. The refusal stays.
    void clear();
    //! Bytes held in memory.
    [[nodiscard]] qint64 buffered() const;

private:
    enum class Line { Whole, Partial, TooLong, BadEnd };

    void advance();
    [[nodiscard]] bool step();
    [[nodiscard]] Line nextLine(qint64 limit, QByteArrayView& line);
    [[nodiscard]] bool readRequestLine();
    [[nodiscard]] bool readHeaderLine();
    [[nodiscard]] bool endHead();
    [[nodiscard]] bool readBody();
    [[nodiscard]] bool readChunks();
    [[nodiscard]] bool complete();
    [[nodiscard]] bool proceed(const RequestHead::Verdict& verdict);
    bool refuse(int status, const char* detail);

    const GateRules& m_rules;
    State m_state = State::Idle;
    GateRefusal m_refusal{};
    QByteArray m_input{};
    qsizetype m_pos = 0; //!< first byte of m_input that is not used yet
    qsizetype m_scan = 0; //!< no line end between m_pos and here
    int m_blankLines = 0;
    qint64 m_headerBytes = 0;
    int m_headerCount = 0;
    bool m_continue = false;
    RequestHead m_head{};
    ChunkedDecoder m_chunks;
    QByteArray m_body{};
};

} // namespace dispatch
