// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/alarm_bar.h"

#include "ui/formats.h"
#include "ui/widgets/alarm_strip.h"
#include "ui/widgets/status_lamp.h"
#include "ui/wording.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QPushButton>

#include <algorithm>
#include <iterator>

namespace dispatch {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto longestHold = 5s;

} // namespace

AlarmBar::AlarmBar(CallSource& source, DeskLink& link, const Clock& clock, QWidget* parent)
    : QWidget{parent}
    , m_clock{clock}
    , m_lines{source, link, clock}
    , m_watch{link, clock}
    , m_column{new QVBoxLayout{this}}
    , m_foot{new QWidget{this}}
    , m_state{new StatusLamp{this}}
    , m_more{new QPushButton{this}}
{
    setObjectName(u"alarmBar"_s);
    setAccessibleName(tr("Urgences sans responsable"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_column->setContentsMargins(2, 1, 2, 1);
    m_column->setSpacing(0);
    m_more->setObjectName(u"alarmMore"_s);
    m_more->setAutoDefault(false);
    m_more->setFocusPolicy(Qt::TabFocus);
    m_more->setMinimumHeight(24);
    m_more->setVisible(false);
    auto* const foot = new QHBoxLayout{m_foot};
    foot->setContentsMargins(8, 0, 8, 0);
    foot->addWidget(m_state, 1);
    foot->addWidget(m_more);
    m_column->addWidget(m_foot);
    connect(m_more, &QPushButton::clicked, this, &AlarmBar::moreRequested);
    connect(m_state, &StatusLamp::clicked, this, [this] { emit panelRequested(m_state->item().dock); });
    connect(&m_lines, &AlarmLines::changed, this, &AlarmBar::refresh);
    connect(&m_lines, &AlarmLines::arrived, this, &AlarmBar::alert);
    connect(&m_watch, &StationWatch::changed, this, &AlarmBar::refresh);
    refresh();
}

void AlarmBar::setChosen(const CallId& id)
{
    m_chosen = id;
    showStrips();
}

void AlarmBar::enterEvent(QEnterEvent* event)
{
    m_enteredAt = m_clock.monotonic();
    QWidget::enterEvent(event);
}

void AlarmBar::leaveEvent(QEvent* event)
{
    m_enteredAt.reset();
    QWidget::leaveEvent(event);
    refresh();
}

AlarmHold AlarmBar::hold() const
{
    AlarmHold held{.pointer = m_enteredAt && m_clock.monotonic() - *m_enteredAt < longestHold};
    for (const AlarmStrip* const strip : m_strips) {
        const QWidget* const focus = window()->focusWidget();
        if (focus && strip->isAncestorOf(focus))
            held.focused = strip->call().id;
    }
    return held;
}

void AlarmBar::refresh()
{
    place();
    showStrips();
    showMore();
    showState();
}

// Lines keep their widget as long as they stand, so that a button always speaks of the call it spoke of
// before.
void AlarmBar::place()
{
    std::vector<CallId> shown;
    std::ranges::transform(
        m_strips, std::back_inserter(shown), [](const AlarmStrip* strip) { return strip->call().id; });
    const std::vector<CallId> wanted = alarmPlaces(shown, m_lines.calls(), hold(), linesThatFit());
    if (wanted == shown)
        return;
    std::vector<AlarmStrip*> strips;
    strips.reserve(wanted.size());
    for (const CallId& id : wanted) {
        AlarmStrip* const there = stripOf(id);
        strips.push_back(there ? there : addStrip(*std::ranges::find(m_lines.calls(), id, &Call::id)));
    }
    for (AlarmStrip* const strip : m_strips) {
        if (std::ranges::find(strips, strip) != strips.end())
            continue;
        strip->hide();
        strip->deleteLater();
    }
    m_strips = strips;
    for (AlarmStrip* const strip : m_strips) {
        m_column->removeWidget(strip);
        m_column->insertWidget(m_column->count() - 1, strip);
    }
}

// On a low screen the list of calls keeps its room; the button still tells how many more there are.
size_t AlarmBar::linesThatFit() const
{
    return isWindow() || window()->height() >= roomyHeight ? mostLines : mostLines - 1;
}

AlarmStrip* AlarmBar::stripOf(const CallId& id) const
{
    const auto same = [&id](const AlarmStrip* strip) { return strip->call().id == id; };
    const auto found = std::ranges::find_if(m_strips, same);
    return found == m_strips.end() ? nullptr : *found;
}

AlarmStrip* AlarmBar::addStrip(const Call& call)
{
    auto* const strip = new AlarmStrip{call, this};
    connect(strip, &AlarmStrip::openRequested, this, &AlarmBar::callRequested);
    connect(strip, &AlarmStrip::takeRequested, this, &AlarmBar::takeRequested);
    return strip;
}

void AlarmBar::showStrips()
{
    const std::vector<Call>& calls = m_lines.calls();
    for (AlarmStrip* const strip : m_strips) {
        const auto call = std::ranges::find(calls, strip->call().id, &Call::id);
        if (call == calls.end())
            strip->showGone();
        else
            strip->show(*call, m_clock.now());
        strip->setChosen(strip->call().id == m_chosen);
    }
}

void AlarmBar::showMore()
{
    const std::vector<Call>& calls = m_lines.calls();
    const auto more = std::ranges::count_if(calls, [this](const Call& call) { return !stripOf(call.id); });
    const QString count = Formats::count(more);
    m_more->setText(m_lines.isComplete() ? tr("+%1", "more urgent calls").arg(count)
                                         : tr("+%1 ou plus", "more urgent calls").arg(count));
    m_more->setToolTip(tr("Montrer toutes les urgences sans responsable"));
    m_more->setAccessibleName(tr("%1 autres urgences sans responsable").arg(count));
    m_more->setVisible(more > 0);
}

void AlarmBar::showState()
{
    const StatusItem item = state();
    m_state->show(item);
    m_foot->setVisible(m_strips.empty() || item.level != Level::Good || m_more->isVisibleTo(m_foot));
}

// The worst first: without reception nothing urgent can come, and without a reading nothing is known of it.
StatusItem AlarmBar::state() const
{
    StatusItem item{.key = u"alarms"_s, .dock = u"dockHealth"_s};
    const StationKnowledge known = m_watch.knowledge();
    const auto age = m_lines.age();
    const QString checked = age ? tr("vérifié %1").arg(Formats::age(*age)) : tr("jamais vérifié");
    if (StationReport::isKnown(known) && !known.status->listening) {
        item.level = Level::Bad;
        item.text = tr("Réception arrêtée.") + ' '_L1 + StationReport::whyStopped(*known.status);
    } else if (m_lines.failure()) {
        item.text = tr("Urgences : inconnu, %1.").arg(checked) + ' '_L1 + Wording::of(*m_lines.failure());
    } else if (!known.attached) {
        item.level = Level::Warning;
        item.text
            = tr("Alarmes locales seulement, %1.").arg(checked) + ' '_L1 + StationReport::whyUnknown(known);
    } else if (!age || StationReport::isStarting(known)) {
        item.text = tr("Vérification des urgences…");
    } else if (!m_lines.isFresh()) {
        item.text = tr("Urgences : inconnu, %1.").arg(checked);
    } else if (!StationReport::isKnown(known)) {
        item.text = tr("Urgences : inconnu, %1.").arg(checked) + ' '_L1 + StationReport::whyUnknown(known);
    } else {
        item.level = Level::Good;
        item.text = m_lines.calls().empty() ? tr("Aucune urgence · %1", "when it was looked up").arg(checked)
                                            : tr("Urgences sans responsable · %1").arg(checked);
    }
    item.hint = tr("Urgences et appels municipaux que personne n’a pris.");
    return item;
}

void AlarmBar::alert(const QList<CallId>& calls)
{
    for (const CallId& id : calls) {
        AlarmStrip* const strip = stripOf(id);
        QAccessibleEvent event{strip ? static_cast<QWidget*>(strip) : m_more, QAccessible::Alert};
        QAccessible::updateAccessibility(&event);
    }
}

} // namespace dispatch
