// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/alarm_attention.h"

#include "ui/models/preferences.h"
#include "ui/panels/alarm_bar.h"
#include "ui/widgets/border_pulse.h"

#include <QApplication>
#include <QEvent>
#include <QStyle>

#include <algorithm>

namespace dispatch {

AlarmAttention::AlarmAttention(
    QWidget& window, AlarmBar& bar, Preferences& preferences, const Clock& clock, QObject* parent)
    : QObject{parent}
    , m_window{window}
    , m_bar{bar}
    , m_preferences{preferences}
    , m_clock{clock}
    , m_pulse{new BorderPulse{window, clock}}
{
    window.installEventFilter(this);
    connect(qGuiApp, &QGuiApplication::applicationStateChanged, this, &AlarmAttention::refresh);
    connect(&bar, &AlarmBar::shown, this, &AlarmAttention::refresh);
    connect(&bar.lines(), &AlarmLines::arrived, this, &AlarmAttention::alert);
    connect(&m_strip, &AttentionStrip::acknowledgeRequested, &bar, &AlarmBar::acknowledge);
    connect(&m_strip, &AttentionStrip::openRequested, this, &AlarmAttention::openRequested);
}

bool AlarmAttention::eventFilter(QObject* watched, QEvent* event)
{
    const QEvent::Type type = event->type();
    m_wasShown = m_wasShown || type == QEvent::Show;
    if (type == QEvent::WindowStateChange || type == QEvent::Show || type == QEvent::Hide
        || type == QEvent::ActivationChange)
        QMetaObject::invokeMethod(this, &AlarmAttention::refresh, Qt::QueuedConnection);
    return QObject::eventFilter(watched, event);
}

// A dialog or a floating panel of ours leaves the bar in sight.
bool AlarmAttention::isOutOfSight() const
{
    return m_wasShown
        && (!m_window.isVisible() || m_window.isMinimized()
            || QGuiApplication::applicationState() != Qt::ApplicationActive);
}

bool AlarmAttention::wantsReducedMotion() const
{
    const int duration
        = m_window.style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, &m_window);
    return duration == 0 || m_preferences.value(QString{reducedMotionKey}).toBool();
}

void AlarmAttention::refresh()
{
    const Call* const first = m_bar.first();
    const auto& groups = m_bar.lines().groups();
    if (groups.empty() || groups.front().lead().priority != Priority::P1)
        m_pulse->stop();
    const auto now = m_clock.monotonic();
    m_outSince = isOutOfSight() ? std::optional{m_outSince.value_or(now)} : std::nullopt;
    if (!first || !m_outSince || now - *m_outSince < patience)
        return m_strip.hide();
    m_strip.tell(*first, std::ssize(groups) - 1, m_clock.now());
    m_strip.appear(*m_window.screen());
}

void AlarmAttention::alert(const QList<CallId>& calls)
{
    if (!m_window.isActiveWindow())
        QApplication::alert(&m_window, 0);
    const std::vector<Call>& known = m_bar.lines().calls();
    const bool isEmergency = std::ranges::any_of(known,
        [&calls](const Call& call) { return call.priority == Priority::P1 && calls.contains(call.id); });
    if (isEmergency && m_preferences.value(QString{borderKey}, true).toBool())
        m_pulse->start(wantsReducedMotion());
}

} // namespace dispatch
