// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/link/socket_link.h"

#include "core/base/logging.h"

#include <QPointer>

#include <algorithm>
#include <utility>

namespace dispatch {

using namespace Qt::StringLiterals;

namespace {

//! Commands for a station that does not read; a person never writes that much.
constexpr qint64 mostUnsentBytes = 4 * mostFrameBytes;

} // namespace

SocketLink::SocketLink(const QString& address, const SocketLinkTiming& timing, QObject* parent)
    : DeskLink{parent}
    , m_address{address}
    , m_timing{timing}
    , m_nextRetry{timing.firstRetry}
{
    m_retry.setSingleShot(true);
    // two halves: a desk that was stopped itself sees its own timer first, and reads before it gives up
    m_silence.setInterval(m_timing.silence / 2);
    connect(&m_retry, &QTimer::timeout, this, &SocketLink::connectToStation);
    connect(&m_silence, &QTimer::timeout, this, &SocketLink::doubtStation);
    connect(&m_socket, &QLocalSocket::connected, this, &SocketLink::greet);
    connect(&m_socket, &QLocalSocket::readyRead, this, &SocketLink::read);
    connect(&m_socket, &QLocalSocket::disconnected, this, &SocketLink::lose);
    connect(&m_socket, &QLocalSocket::errorOccurred, this, &SocketLink::lose);
    m_retry.start(std::chrono::milliseconds{0});
}

SocketLink::~SocketLink()
{
    m_socket.disconnect(this); // its own end is nobody's news
}

void SocketLink::send(const Command& command, Reply reply)
{
    const Result<QByteArray> frame = encodeFrame(command);
    if (!frame)
        return refuseLater(reply, ErrorCode::Malformed);
    if (!m_attached || m_socket.bytesToWrite() > mostUnsentBytes)
        return refuseLater(reply, ErrorCode::Network);
    m_pending.push_back({.id = command.id, .reply = std::move(reply)});
    m_socket.write(*frame);
    if (!m_silence.isActive())
        m_silence.start();
}

void SocketLink::connectToStation()
{
    m_reader = {};
    m_socket.abort();
    m_socket.connectToServer(m_address);
}

void SocketLink::tell(const DeskPresence& presence)
{
    if (m_attached)
        m_socket.write(encodeFrame(presence).value_or({}));
}

void SocketLink::greet()
{
    m_socket.write(encodeFrame(Hello{.program = QStringLiteral(DISPATCH_VERSION)}).value_or({}));
}

void SocketLink::read()
{
    m_reader.append(m_socket.readAll());
    // a slot of whoever listens may destroy this link
    const QPointer<SocketLink> alive{this};
    while (alive) {
        const Result<std::optional<LinkMessage>> message = m_reader.next();
        const bool usable = message && (!message->has_value() || accept(**message));
        if (!alive)
            return;
        if (!usable) {
            qCWarning(lcLink) << "the station speaks another protocol";
            m_socket.abort();
            return lose();
        }
        if (!message->has_value())
            return;
    }
}

bool SocketLink::accept(const LinkMessage& message)
{
    m_doubted = false;
    if (m_silence.isActive())
        m_silence.start();
    if (const auto* hello = std::get_if<Hello>(&message))
        return attach(*hello);
    if (!m_attached)
        return false;
    if (const auto* batch = std::get_if<ChangeBatch>(&message)) {
        emit changed(batch->changes);
    } else if (std::holds_alternative<Resync>(message)) {
        emit resyncNeeded();
    } else if (const auto* status = std::get_if<StationStatus>(&message)) {
        m_silence.start(); // a station that publishes once does so until it ends
        emit statusMeasured(*status);
    } else if (const auto* reply = std::get_if<CommandReply>(&message)) {
        settle(*reply);
    } else {
        return false;
    }
    return true;
}

bool SocketLink::attach(const Hello& hello)
{
    if (hello.protocol != linkProtocol || m_attached)
        return false;
    m_attached = true;
    m_nextRetry = m_timing.firstRetry;
    emit attachedChanged(true);
    return true;
}

void SocketLink::settle(const CommandReply& reply)
{
    const auto it = std::ranges::find(m_pending, reply.id, &Pending::id);
    if (it == m_pending.end())
        return;
    const Reply answer = std::move(it->reply);
    m_pending.erase(it);
    if (reply.refusal)
        answer(*reply.refusal);
    else
        answer(reply.seq);
}

void SocketLink::lose()
{
    if (m_retry.isActive())
        return; // one loss is told by several signals
    m_silence.stop();
    m_doubted = false;
    m_retry.start(m_nextRetry);
    m_nextRetry = std::min(m_nextRetry * 2, m_timing.longestRetry);
    const std::vector<Pending> pending = std::exchange(m_pending, {});
    for (const Pending& lost : pending)
        refuseLater(lost.reply, ErrorCode::Network);
    if (std::exchange(m_attached, false))
        emit attachedChanged(false);
}

void SocketLink::doubtStation()
{
    if (!std::exchange(m_doubted, true))
        return;
    qCWarning(lcLink) << "the station gives no sign of life";
    m_socket.abort();
    lose();
}

void SocketLink::refuseLater(const Reply& reply, ErrorCode code)
{
    QMetaObject::invokeMethod(
        this,
        [reply, code] { reply(Error{.code = code, .detail = u"the command did not reach the station"_s}); },
        Qt::QueuedConnection);
}

} // namespace dispatch
