// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/sleep_block.h"

#include <utility>

#ifdef Q_OS_WIN
#include <windows.h>
#else
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusUnixFileDescriptor>

#include <fcntl.h>
#include <unistd.h>
#endif

namespace dispatch {

using namespace Qt::StringLiterals;

void SleepBlock::hold(bool held)
{
    if (std::exchange(m_held, held) != held)
        emit heldChanged(held);
}

#ifdef Q_OS_WIN

SleepBlock::SleepBlock(const QString& /*why*/, QObject* parent)
    : QObject{parent}
{
    hold(SetThreadExecutionState(ES_CONTINUOUS | ES_SYSTEM_REQUIRED) != 0);
}

SleepBlock::~SleepBlock()
{
    SetThreadExecutionState(ES_CONTINUOUS);
}

#else

SleepBlock::SleepBlock(const QString& why, QObject* parent)
    : QObject{parent}
{
    QDBusMessage question = QDBusMessage::createMethodCall(u"org.freedesktop.login1"_s,
        u"/org/freedesktop/login1"_s, u"org.freedesktop.login1.Manager"_s, u"Inhibit"_s);
    question << u"sleep:idle"_s << u"Drain Fortin Console"_s << why << u"block"_s;
    auto* const watcher = new QDBusPendingCallWatcher{QDBusConnection::systemBus().asyncCall(question), this};
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        watcher->deleteLater();
        const QDBusPendingReply<QDBusUnixFileDescriptor> answer = *watcher;
        if (!answer.isError())
            m_file = ::fcntl(answer.value().fileDescriptor(), F_DUPFD_CLOEXEC, 0);
        hold(m_file >= 0);
    });
}

SleepBlock::~SleepBlock()
{
    if (m_file >= 0)
        ::close(m_file);
}

#endif

} // namespace dispatch
