// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/guarded_socket.h"

#include <QSslSocket>

#include <algorithm>
#include <array>
#include <cstring>
#include <utility>

namespace dispatch {

using namespace std::chrono_literals;

namespace {

constexpr qint64 readChunk = 64 * 1024;
// a client that asks on without reading the answers has to read first
constexpr qint64 maxUnsent = 1024 * 1024;
constexpr int maxServedInARow = 16;
constexpr auto lingerQuiet = 300ms;
constexpr auto lingerLimit = 10s;

const QByteArray closeLine = "Connection: close\r\n";
const QByteArray keepAliveLine = "Connection: keep-alive\r\n";

//! "HTTP/1.1 204 …"
bool isWithoutContent(QByteArrayView answer)
{
    constexpr qsizetype statusAt = 9;
    return answer.sliced(statusAt).startsWith("204");
}

//! QHttpServer gives every answer a length and a type; one without content has neither (RFC 9110 §8.6).
void appendWithoutContentLines(QByteArrayView head, QByteArray& out)
{
    while (!head.isEmpty()) {
        const qsizetype end = head.indexOf('\n') + 1;
        const QByteArrayView line = head.first(end);
        if (!line.startsWith("Content-Length:") && !line.startsWith("Content-Type:"))
            out.append(line);
        head = head.sliced(end);
    }
}

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
    }
}

void GuardedSocket::serve()
{
    m_request = m_gate.take();
    m_readPos = 0;
    m_answer.clear();
    m_serving = true;
    emit readyRead();
    if (m_answer.isEmpty())
        refuse(400, "The request cannot be read.");
    else
        sendAnswer();
    m_serving = false;
    m_request = {};
    m_servedOne = true;
    m_idleSince = m_firstByteAt = m_lastReadAt = m_context.clock.monotonic();
    m_ticket->endRequest(m_idleSince);
}

void GuardedSocket::sendAnswer()
{
    const qsizetype lineEnd = m_answer.indexOf("\r\n") + 2;
    const qsizetype headEnd = m_answer.indexOf("\r\n\r\n", lineEnd - 2) + 4;
    const QByteArrayView head = QByteArrayView{m_answer}.sliced(lineEnd, headEnd - lineEnd);
    QByteArray out;
    out.reserve(m_answer.size() + 512);
    out.append(QByteArrayView{m_answer}.first(lineEnd)).append(commonLines());
    if (!m_request.keepAlive)
        out.append(closeLine);
    else if (m_request.oldProtocol)
        out.append(keepAliveLine);
    if (isWithoutContent(m_answer))
        appendWithoutContentLines(head, out);
    else
        out.append(head);
    if (!m_request.headOnly)
        out.append(QByteArrayView{m_answer}.sliced(headEnd));
    const bool keepAlive = m_request.keepAlive;
    m_inner->write(out);
    m_inner->flush();
    if (!keepAlive)
        linger();
}

void GuardedSocket::refuse(int status, QByteArrayView detail)
{
    m_context.counters.add("drainfortin_refusals_total", "status=\"" + QByteArray::number(status) + '"');
    m_inner->write(rendered(problem(status, detail), commonLines() + closeLine));
    m_inner->flush();
    linger();
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
    m_closingSince = m_lastReadAt = m_context.clock.monotonic();
    discardInput();
}

void GuardedSocket::discardInput()
{
    // closing with unread input would make the kernel send a reset, and the client might never see the answer
    std::array<char, readChunk> chunk; // NOLINT(cppcoreguidelines-pro-type-member-init): read() fills it
    while (m_inner->read(chunk.data(), readChunk) > 0)
        m_lastReadAt = m_context.clock.monotonic();
}

void GuardedSocket::sweep(std::chrono::milliseconds now)
{
    if (m_phase == Phase::Open)
        sweepOpen(now);
    else
        sweepClosing(now);
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

void GuardedSocket::sweepClosing(std::chrono::milliseconds now)
{
    if (m_phase == Phase::Over)
        return;
    if (now - m_closingSince > lingerLimit) {
        drop();
    } else if (m_phase == Phase::Lingering && now - m_lastReadAt > lingerQuiet
        && m_inner->bytesToWrite() == 0) {
        m_phase = Phase::Closing;
        m_inner->disconnectFromHost();
    }
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
    m_context.registry.release(m_ticket);
    setSocketState(UnconnectedState);
    emit over(m_ticket->id());
    emit disconnected(); // QHttpServer forgets the connection
    deleteLater();
}

qint64 GuardedSocket::bytesAvailable() const
{
    const qint64 left = m_serving ? m_request.head.size() + m_request.body.size() - m_readPos : 0;
    return left + QIODevice::bytesAvailable();
}

qint64 GuardedSocket::bytesToWrite() const
{
    return m_answer.size();
}

bool GuardedSocket::canReadLine() const
{
    return (m_serving && m_readPos < m_request.head.size()) || QIODevice::canReadLine();
}

qint64 GuardedSocket::readData(char* data, qint64 maxSize)
{
    if (!m_serving)
        return 0;
    qint64 done = 0;
    for (const QByteArray* part : {&m_request.head, &m_request.body}) {
        const qint64 start = m_readPos - (part == &m_request.head ? 0 : m_request.head.size());
        if (start < 0 || start >= part->size())
            continue;
        const qint64 size = std::min<qint64>(maxSize - done, part->size() - start);
        std::memcpy(data + done, part->constData() + start, static_cast<size_t>(size));
        done += size;
        m_readPos += size;
    }
    return done;
}

qint64 GuardedSocket::readLineData(char* data, qint64 maxSize)
{
    // QIODevice's own version, over readData(): that of QAbstractSocket would look into the real socket
    return QIODevice::readLineData(data, maxSize);
}

qint64 GuardedSocket::skipData(qint64 maxSize)
{
    const qint64 size = std::min(maxSize, bytesAvailable() - QIODevice::bytesAvailable());
    m_readPos += size;
    return size;
}

qint64 GuardedSocket::writeData(const char* data, qint64 size)
{
    // one write to the real socket for the whole answer, once the handler is done
    if (m_serving)
        m_answer.append(data, size);
    return size;
}

void GuardedSocket::disconnectFromHost()
{
    // QHttpServer could not read the request: serve() sees that there is no answer
    if (!m_serving)
        linger();
}

void GuardedSocket::close()
{
    drop();
}

} // namespace dispatch
