// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/desk_watch.h"

#include <QCoreApplication>
#include <QEvent>

#include <algorithm>

namespace dispatch {

namespace {

//! Something that a hand does.
bool isInput(const QEvent& event)
{
    switch (static_cast<int>(event.type())) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::TabletPress:
        return event.spontaneous();
    }
    return false;
}

} // namespace

DeskWatch::DeskWatch(DeskLink& link, const Clock& clock, QObject* parent)
    : QObject{parent}
    , m_link{link}
    , m_clock{clock}
    , m_inputAt{clock.monotonic()}
{
    QCoreApplication::instance()->installEventFilter(this);
    connect(&m_timer, &QTimer::timeout, this, &DeskWatch::look);
    connect(&link, &DeskLink::attachedChanged, this, &DeskWatch::tell);
    m_timer.start(looks);
    tell();
}

bool DeskWatch::isAttended() const
{
    return !m_locked && m_clock.monotonic() - m_inputAt <= attendedFor;
}

void DeskWatch::take(const SessionActivity& activity)
{
    m_locked = activity.locked.value_or(false);
    if (activity.sinceInput)
        noteInput(*activity.sinceInput);
    look();
}

bool DeskWatch::eventFilter(QObject* watched, QEvent* event)
{
    if (isInput(*event)) {
        noteInput({});
        if (!m_told)
            look();
    }
    return QObject::eventFilter(watched, event);
}

void DeskWatch::noteInput(std::chrono::milliseconds ago)
{
    m_inputAt = std::max(m_inputAt, m_clock.monotonic() - ago);
}

void DeskWatch::look()
{
    const bool changed = isAttended() != m_told;
    if (!changed && m_clock.monotonic() - m_toldAt < repeats)
        return;
    tell();
    if (changed)
        emit attendedChanged(m_told);
}

void DeskWatch::tell()
{
    m_told = isAttended();
    m_toldAt = m_clock.monotonic();
    m_link.tell({.attended = m_told});
}

} // namespace dispatch
