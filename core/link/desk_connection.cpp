// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/link/desk_connection.h"

#include "core/base/logging.h"

#include <algorithm>

namespace dispatch {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 readChunk = 64 * 1024;

//! A message that always fits in a frame.
QByteArray frameOf(const LinkMessage& message)
{
    return encodeFrame(message).value_or({});
}

} // namespace

DeskConnection::DeskConnection(
    QLocalSocket* socket, const LinkLimits& limits, LinkCounts& counts, QObject* parent)
    : QObject{parent}
    , m_socket{socket}
    , m_limits{limits}
    , m_counts{counts}
{
    m_socket->setParent(this);
    m_socket->setReadBufferSize(readChunk);
    m_stall.setSingleShot(true);
    m_stall.setInterval(m_limits.stallLimit);
    connect(&m_stall, &QTimer::timeout, this, [this] { hangUp("it does not read"); });
    connect(m_socket, &QLocalSocket::bytesWritten, this, &DeskConnection::noteProgress);
    connect(m_socket, &QLocalSocket::readyRead, this, &DeskConnection::read);
    connect(m_socket, &QLocalSocket::disconnected, this, &DeskConnection::closed);
    write(frameOf(Hello{.program = QStringLiteral(DISPATCH_VERSION)}));
    write(frameOf(Resync{})); // whatever it shows was read before it was attached
    QMetaObject::invokeMethod(this, &DeskConnection::begin, Qt::QueuedConnection);
}

void DeskConnection::begin()
{
    read(); // what it sent, or that it left, before our signals were connected
    if (m_socket->state() == QLocalSocket::UnconnectedState)
        emit closed();
}

void DeskConnection::tell(const QByteArray& frame)
{
    if (m_resyncOwed)
        return;
    if (m_socket->bytesToWrite() + frame.size() > m_limits.mostUnsentBytes)
        return tellResync();
    write(frame);
}

void DeskConnection::tellResync()
{
    if (m_resyncOwed)
        return;
    m_resyncOwed = true;
    ++m_counts.resyncs;
    payResync();
}

void DeskConnection::tellIfIdle(const QByteArray& frame)
{
    if (m_socket->bytesToWrite() == 0)
        write(frame);
}

void DeskConnection::reply(const CommandReply& reply)
{
    --m_inFlight;
    write(frameOf(reply));
    read();
}

void DeskConnection::write(const QByteArray& frame)
{
    if (m_closing)
        return;
    m_socket->write(frame);
    const qint64 unsent = m_socket->bytesToWrite();
    m_counts.mostUnsentBytes = std::max<qint64>(m_counts.mostUnsentBytes, unsent);
    if (unsent > 0 && !m_stall.isActive())
        m_stall.start();
}

void DeskConnection::noteProgress()
{
    if (m_socket->bytesToWrite() > 0) {
        m_stall.start();
        return;
    }
    m_stall.stop();
    payResync();
    read();
}

void DeskConnection::payResync()
{
    if (!m_resyncOwed || m_socket->bytesToWrite() > 0)
        return;
    m_resyncOwed = false;
    write(frameOf(Resync{}));
}

bool DeskConnection::mayRead() const
{
    return !m_closing && m_inFlight < m_limits.mostCommandsInFlight
        && m_socket->bytesToWrite() < m_limits.mostUnsentBytes;
}

void DeskConnection::read()
{
    while (mayRead()) {
        const Result<std::optional<LinkMessage>> message = m_reader.next();
        if (!message)
            return hangUp("it sent something else than messages");
        if (*message) {
            if (!accept(**message))
                return hangUp("it speaks another protocol");
            continue;
        }
        const QByteArray bytes = m_socket->read(readChunk);
        if (bytes.isEmpty())
            return;
        m_reader.append(bytes);
    }
}

bool DeskConnection::accept(const LinkMessage& message)
{
    if (const auto* hello = std::get_if<Hello>(&message)) {
        m_greeted = hello->protocol == linkProtocol;
        return m_greeted;
    }
    if (const auto* presence = std::get_if<DeskPresence>(&message); m_greeted && presence != nullptr) {
        emit presenceTold(*presence);
        return true;
    }
    const auto* command = std::get_if<Command>(&message);
    if (!m_greeted || command == nullptr)
        return false;
    ++m_inFlight;
    emit commandReceived(*command);
    return true;
}

void DeskConnection::hangUp(const char* why)
{
    if (m_closing)
        return;
    m_closing = true;
    ++m_counts.hungUp;
    qCWarning(lcLink) << "hanging up on a desk:" << why;
    m_socket->abort();
}

} // namespace dispatch
