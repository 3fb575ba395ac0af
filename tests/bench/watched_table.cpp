// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/watched_table.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QElapsedTimer>
#include <QTimer>

namespace dispatch {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

WatchedTable::WatchedTable(CallSource& source, DeskLink& link, const Clock& clock)
    : m_panel{source, link, clock, m_person, m_preferences}
    , m_model{qobject_cast<WindowedCallModel*>(m_panel.table().model())}
{
    m_panel.resize(1400, 900);
    m_panel.show();
    m_panel.showView(u"all"_s);
}

bool WatchedTable::rowsAreHere() const
{
    const CallTable& table = m_panel.table();
    for (int row = table.firstVisibleRow(); row <= table.lastVisibleRow(); ++row) {
        if (m_model->callAt(row) == nullptr)
            return false;
    }
    return m_model->isLoaded() && table.lastVisibleRow() >= 0;
}

void WatchedTable::frame(const std::function<void()>& change)
{
    m_frames.measure([&] {
        change();
        table().viewport()->repaint();
    });
}

bool WatchedTable::waitUntil(const std::function<bool()>& ready)
{
    const QDeadlineTimer patience{10s};
    QTimer wakeUp; // so that a loop with nothing to do looks at the time
    wakeUp.start(50ms);
    while (!ready()) {
        if (patience.hasExpired())
            return false;
        // waiting is not being busy: events that are there are timed, the wait for the next is not
        QElapsedTimer busy;
        busy.start();
        QCoreApplication::processEvents(QEventLoop::AllEvents);
        m_turns.add(std::chrono::nanoseconds{busy.nsecsElapsed()});
        if (!ready())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
    return true;
}

} // namespace dispatch
