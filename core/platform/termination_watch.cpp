// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/termination_watch.h"

#include <QtGlobal>

#include <array>
#include <atomic>

#ifdef Q_OS_WIN
#include <windows.h>
#else
#include <QSocketNotifier>

#include <csignal>
#include <sys/socket.h>
#include <unistd.h>
#endif

namespace dispatch {

#ifdef Q_OS_WIN

namespace {

std::atomic<TerminationWatch*> theWatch{nullptr}; // the console handler is given no argument

BOOL WINAPI onConsoleEvent(DWORD)
{
    TerminationWatch* watch = theWatch;
    if (watch == nullptr)
        return FALSE;
    QMetaObject::invokeMethod(watch, &TerminationWatch::requested, Qt::QueuedConnection);
    return TRUE;
}

} // namespace

TerminationWatch::TerminationWatch(QObject* parent)
    : QObject{parent}
{
    theWatch = this;
    SetConsoleCtrlHandler(onConsoleEvent, TRUE);
}

TerminationWatch::~TerminationWatch()
{
    SetConsoleCtrlHandler(onConsoleEvent, FALSE);
    theWatch = nullptr;
}

#else

namespace {

constexpr std::array endSignals{SIGTERM, SIGINT, SIGHUP};

std::atomic<int> wakeUp{-1}; // a signal handler is given no argument, and may do little but write to a socket

void onSignal(int)
{
    const char byte = 1;
    [[maybe_unused]] const auto written = ::write(wakeUp, &byte, 1);
}

} // namespace

TerminationWatch::TerminationWatch(QObject* parent)
    : QObject{parent}
{
    std::array<int, 2> ends{-1, -1};
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends.data()) != 0)
        return; // the program then ends as it would without a watch: at once
    wakeUp = ends[0];
    auto* notifier = new QSocketNotifier{ends[1], QSocketNotifier::Read, this};
    connect(notifier, &QSocketNotifier::activated, this, [this, reading = ends[1]] {
        char byte = 0;
        [[maybe_unused]] const auto got = ::read(reading, &byte, 1);
        emit requested();
    });
    struct sigaction action { };
    action.sa_handler = onSignal;
    action.sa_flags = SA_RESTART;
    for (const int number : endSignals)
        ::sigaction(number, &action, nullptr);
}

TerminationWatch::~TerminationWatch()
{
    for (const int number : endSignals)
        ::signal(number, SIG_DFL);
    ::close(wakeUp.exchange(-1));
}

#endif

} // namespace dispatch
