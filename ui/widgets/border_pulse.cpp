// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/border_pulse.h"

#include "ui/theme/theme.h"

#include <QEvent>
#include <QPainter>

namespace dispatch {

using namespace Qt::StringLiterals;

BorderPulse::BorderPulse(QWidget& window, const Clock& clock)
    : QWidget{&window}
    , m_clock{clock}
{
    setObjectName(u"borderPulse"_s);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    hide();
    window.installEventFilter(this);
    connect(&m_timer, &QTimer::timeout, this, &BorderPulse::tick);
}

bool BorderPulse::isLit(std::chrono::milliseconds elapsed, bool reducedMotion)
{
    return reducedMotion || elapsed >= flashes || (elapsed / phase) % 2 == 0;
}

void BorderPulse::start(bool reducedMotion)
{
    m_reduced = reducedMotion;
    m_startedAt = m_clock.monotonic();
    if (!reducedMotion)
        m_timer.start(phase);
    cover();
    tick();
}

void BorderPulse::stop()
{
    m_timer.stop();
    hide();
}

void BorderPulse::tick()
{
    const auto elapsed = m_clock.monotonic() - m_startedAt;
    if (elapsed >= flashes)
        m_timer.stop();
    setVisible(isLit(elapsed, m_reduced));
    if (isVisible())
        raise();
}

void BorderPulse::cover()
{
    const QRect whole = parentWidget()->rect();
    setGeometry(whole);
    setMask(QRegion{whole} - whole.adjusted(thickness, thickness, -thickness, -thickness));
}

bool BorderPulse::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize)
        cover();
    return QWidget::eventFilter(watched, event);
}

void BorderPulse::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter{this};
    painter.fillRect(rect(), chipColours(themeShown(), Priority::P1).fill);
}

} // namespace dispatch
