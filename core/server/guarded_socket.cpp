// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/guarded_socket.h"

#include <QSslSocket>

#include <algorithm>
#include <array>
#include <tuple>
#include <utility>

namespace dispatch {

namespace {

constexpr qint64 readChunk = 64 * 1024;
// a client that asks on without reading the answers has to read first
constexpr qint64 maxUnsent = 1024 * 1024;
constexpr int maxServedInARow = 16;
// counted in sweeps, a quarter of a second each
constexpr int maxLingerSweeps = 40;

constexpr char closeLine[] = "Connection: close\r\n";
constexpr char keepAliveLine[] = "Connection: keep-alive\r\n";

} // namespace

GuardedSocket::GuardedSocket(std::unique_ptr<QTcpSocket> inner, ConnectionRegistry::Ticket ticket,
    const GuardContext& context, QObject* parent)
    : QTcpSocket{parent}
    , m_inner{std::move(inner)}
    , m_ticket{std::move(ticket)}
    , m_context{context}
    , m_gate{context.rules}
    , m_secure{qobject_cast<QSslSocket*>(m_inner.get()) != nullptr}
    , m_peerTrusted{context.proxies.contains(m_inner->peerAddress())}
    , m_idleSince{context.clock.monotonic()}
    , m_lastReadAt{m_idleSince}
{
    m_inner->setReadBufferSize(readChunk);
    m_inner->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    connect(m_inner.get(), &QTcpSocket::readyRead, this, &GuardedSocket::receive);
    connect(m_inner.get(), &QTcpSocket::bytesWritten, this, [this] { receive(); });
    connect(m_inner.get(), &QTcpSocket::disconnected, this, &GuardedSocket::finish);
    setPeerAddress(plainAddress(m_inner->peerAddress()));
    setPeerPort(m_inner->peerPort());
    setLocalAddress(m_inner->localAddress());
    setLocalPort(m_inner->localPort());
    setOpenMode(ReadWrite);
    setSocketState(ConnectedState);
}

GuardedSocket::~GuardedSocket()
{
    std::ignore = holds(0);
    m_context.registry.release(m_ticket);
    m_inner->disconnect(this);
    setSocketState(UnconnectedState);
}

void GuardedSocket::receive()
{
    if (m_phase == Phase::Open)
        pump();
    else
        discardInput();
}

void GuardedSocket::pump()
{
    // several requests in a row are served at once, because a client that has sent its last one may close its
    // side; then the thread's other connections get their turn
    for (int served = 0; served < maxServedInARow; ++served) {
        if (m_phase != Phase::Open || m_serving || m_inner->bytesToWrite() > maxUnsent)
            return;
        read();
        if (m_gate.takeContinue())
            m_inner->write("HTTP/1.1 100 Continue\r\n\r\n");
        if (m_gate.state() == RequestGate::State::Refused)
            return refuse(m_gate.refusal().status, m_gate.refusal().detail);
        if (m_gate.state() != RequestGate::State::Complete || !m_ticket->beginRequest())
            return; // no whole request yet, or the place was just given away and drop() is on its way
        serve();
    }
    QMetaObject::invokeMethod(this, &GuardedSocket::pump, Qt::QueuedConnection);
}

void GuardedSocket::read()
{
    const auto now = m_context.clock.monotonic();
    std::array<char, readChunk> chunk; // NOLINT(cppcoreguidelines-pro-type-member-init): read() fills it
    while (m_gate.state() != RequestGate::State::Complete && m_gate.state() != RequestGate::State::Refused) {
        const qint64 size = m_inner->read(chunk.data(), readChunk);
        if (size <= 0)
            break;
        if (m_gate.state() == RequestGate::State::Idle)
            m_firstByteAt = now;
        m_lastReadAt = now;
        m_gate.feed(QByteArrayView{chunk.data(), static_cast<qsizetype>(size)});
        m_ticket->touch(now);
        if (!holds(m_gate.buffered()))
            return refuse(503, "The server is busy.");
    }
}

bool GuardedSocket::holds(qint64 bytes)
{
    const qint64 change = bytes - std::exchange(m_held, bytes);
    return m_context.registry.hold(change) || change <= 0;
}

void GuardedSocket::serve()
{
    m_request = m_gate.take();
    std::ignore = holds(m_gate.buffered());
    m_readPos = 0;
    m_answer.clear();
    m_serving = true;
    emit readyRead();
    m_servedOne = true;
    m_idleSince = m_firstByteAt = m_lastReadAt = m_context.clock.monotonic();
    if (m_answer.isEmpty())
        refuse(400, "The request cannot be read.");
    else
        sendAnswer();
    m_serving = false;
    m_request = {};
    m_ticket->endRequest(m_idleSince);
}

void GuardedSocket::sendAnswer()
{
    QByteArray lines = commonLines();
    if (!m_request.keepAlive)
        lines += closeLine;
    else if (m_request.oldProtocol)
        lines += keepAliveLine;
    const bool keepAlive = m_request.keepAlive;
    m_inner->write(completed(m_answer, lines, m_request.headOnly));
    m_inner->flush();
    if (!keepAlive)
        linger();
}

void GuardedSocket::refuse(int status, QByteArrayView detail)
{
    if (m_phase != Phase::Open)
        return;
    m_phase = Phase::Lingering; // first, because writing calls back: one answer only
    m_gate.clear();
    std::ignore = holds(0);
    m_context.counters.add("drainfortin_refusals_total", "status=\"" + QByteArray::number(status) + '"');
    Answer answer = problem(status, detail);
    if (status == 503)
        answer.addHeader("Retry-After", "1");
    m_inner->write(rendered(answer, commonLines() + closeLine));
    m_inner->flush();
    discardInput();
}

const QByteArray& GuardedSocket::commonLines() const
{
    static const QByteArray plain = commonHeaderLines(false);
    static const QByteArray secure = commonHeaderLines(true);
    return m_secure || (m_peerTrusted && m_request.forwardedHttps) ? secure : plain;
}

void GuardedSocket::linger()
{
    if (m_phase != Phase::Open)
        return;
    m_phase = Phase::Lingering;
    const bool allUsed = m_gate.state() == RequestGate::State::Idle && m_inner->bytesAvailable() == 0;
    discardInput();
    if (allUsed)
        hangUp();
}

void GuardedSocket::hangUp()
{
    m_phase = Phase::Closing;
    m_inner->disconnectFromHost();
}

void GuardedSocket::discardInput()
{
    // closing with unread input would make the kernel send a reset, and the client might never see the answer
    std::array<char, readChunk> chunk; // NOLINT(cppcoreguidelines-pro-type-member-init): read() fills it
    while (m_inner->read(chunk.data(), readChunk) > 0)
        m_stillSending = true;
}

void GuardedSocket::sweep(std::chrono::milliseconds now)
{
    if (m_phase == Phase::Open)
        sweepOpen(now);
    else
        sweepClosing();
}

void GuardedSocket::sweepOpen(std::chrono::milliseconds now)
{
    const GuardLimits& limits = m_context.rules.limits;
    if (m_inner->bytesToWrite() > 0) {
        // the client does not read its answer
        if (now - m_idleSince > limits.totalTimeout)
            drop();
        return;
    }
    switch (m_gate.state()) {
    case RequestGate::State::Idle:
        if (now - m_idleSince > (m_servedOne ? limits.idleTimeout : limits.headerTimeout))
            drop();
        return;
    case RequestGate::State::Head:
        if (now - (m_servedOne ? m_firstByteAt : m_idleSince) > limits.headerTimeout)
            refuse(408, "The request took too long.");
        return;
    case RequestGate::State::Body:
        if (now - m_lastReadAt > limits.readTimeout || now - m_firstByteAt > limits.totalTimeout)
            refuse(408, "The request took too long.");
        return;
    case RequestGate::State::Complete:
    case RequestGate::State::Refused:
        return;
    }
}

void GuardedSocket::sweepClosing()
{
    if (m_phase == Phase::Over)
        return;
    const bool quiet = !std::exchange(m_stillSending, false);
    if (++m_lingerSweeps > maxLingerSweeps)
        drop();
    else if (m_phase == Phase::Lingering && m_lingerSweeps > 1 && quiet && m_inner->bytesToWrite() == 0)
        hangUp();
}

void GuardedSocket::drop()
{
    if (m_phase == Phase::Over)
        return;
    m_phase = Phase::Closing;
    m_inner->abort();
    finish();
}

void GuardedSocket::finishWriting()
{
    constexpr int patienceMs = 500;
    if (m_inner->state() == ConnectedState && m_inner->bytesToWrite() > 0)
        m_inner->waitForBytesWritten(patienceMs);
}

void GuardedSocket::finish()
{
    if (std::exchange(m_phase, Phase::Over) == Phase::Over)
        return;
    m_gate.clear();
    std::ignore = holds(0);
    m_context.registry.release(m_ticket);
    setSocketState(UnconnectedState);
    emit over(m_ticket->id());
    emit disconnected(); // QHttpServer forgets the connection
    deleteLater();
}

} // namespace dispatch
