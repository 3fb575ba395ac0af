// SPDX-License-Identifier: GPL-3.0-or-later
// The side of GuardedSocket that QHttpServer reads from and writes to.
#include "core/server/guarded_socket.h"

#include <algorithm>
#include <cstring>

namespace dispatch {

// QIODevice's own versions throughout: those of QAbstractSocket would look into the real socket.
// NOLINTBEGIN(bugprone-parent-virtual-call)

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
    return QIODevice::readLineData(data, maxSize);
}

qint64 GuardedSocket::skipData(qint64 maxSize)
{
    const qint64 size = std::min(maxSize, bytesAvailable() - QIODevice::bytesAvailable());
    m_readPos += size;
    return size;
}

// NOLINTEND(bugprone-parent-virtual-call)

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
