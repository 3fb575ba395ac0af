// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/presence_watch.h"

#include <QtGlobal>

#ifdef Q_OS_WIN
#include <windows.h>
#else
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#endif

namespace dispatch {

using namespace Qt::StringLiterals;

PresenceWatch::PresenceWatch(QObject* parent)
    : QObject{parent}
{
    connect(&m_timer, &QTimer::timeout, this, &PresenceWatch::measure);
    m_timer.start(interval);
    QMetaObject::invokeMethod(this, &PresenceWatch::measure, Qt::QueuedConnection);
}

void PresenceWatch::measure()
{
    if (m_asksForLock)
        askForLock();
    if (m_asksForInput)
        askForInput();
}

#ifdef Q_OS_WIN

void PresenceWatch::askForLock()
{
    // while the session is locked the desktop that has the input belongs to the system and cannot be opened
    const HDESK desktop = OpenInputDesktop(0, FALSE, DESKTOP_SWITCHDESKTOP);
    m_activity.locked = desktop == nullptr;
    if (desktop != nullptr)
        CloseDesktop(desktop);
    emit measured(m_activity);
}

void PresenceWatch::askForInput()
{
    LASTINPUTINFO last{.cbSize = sizeof(LASTINPUTINFO), .dwTime = 0};
    if (!GetLastInputInfo(&last))
        return;
    // both count milliseconds and begin again every 49 days
    m_activity.sinceInput = std::chrono::milliseconds{GetTickCount() - last.dwTime};
    emit measured(m_activity);
}

#else

void PresenceWatch::askForLock()
{
    QDBusMessage question = QDBusMessage::createMethodCall(u"org.freedesktop.login1"_s,
        u"/org/freedesktop/login1/session/auto"_s, u"org.freedesktop.DBus.Properties"_s, u"Get"_s);
    question << u"org.freedesktop.login1.Session"_s << u"LockedHint"_s;
    const QDBusPendingCall asked = QDBusConnection::systemBus().asyncCall(question);
    auto* const watcher = new QDBusPendingCallWatcher{asked, this};
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        watcher->deleteLater();
        const QDBusPendingReply<QDBusVariant> answer = *watcher;
        m_asksForLock = !answer.isError();
        m_activity.locked
            = answer.isError() ? std::nullopt : std::optional{answer.value().variant().toBool()};
        emit measured(m_activity);
    });
}

void PresenceWatch::askForInput()
{
    const QDBusMessage question = QDBusMessage::createMethodCall(u"org.gnome.Mutter.IdleMonitor"_s,
        u"/org/gnome/Mutter/IdleMonitor/Core"_s, u"org.gnome.Mutter.IdleMonitor"_s, u"GetIdletime"_s);
    const QDBusPendingCall asked = QDBusConnection::sessionBus().asyncCall(question);
    auto* const watcher = new QDBusPendingCallWatcher{asked, this};
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        watcher->deleteLater();
        const QDBusPendingReply<qulonglong> answer = *watcher;
        m_asksForInput = !answer.isError();
        m_activity.sinceInput = answer.isError()
            ? std::nullopt
            : std::optional{std::chrono::milliseconds{static_cast<qint64>(answer.value())}};
        emit measured(m_activity);
    });
}

#endif

} // namespace dispatch
