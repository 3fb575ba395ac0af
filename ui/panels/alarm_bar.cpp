// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/alarm_bar.h"

#include "ui/panels/alarm_foot.h"

#include <QAccessible>
#include <QVBoxLayout>

#include <algorithm>
#include <iterator>

namespace dispatch {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto longestHold = 5s;
constexpr auto answeredWithin = 5s; // what was sent and is still there then may be sent again

} // namespace

AlarmBar::AlarmBar(CallSource& source, DeskLink& link, const Clock& clock, QWidget* parent)
    : QWidget{parent}
    , m_clock{clock}
    , m_lines{source, link, clock}
    , m_watch{link, clock}
    , m_column{new QVBoxLayout{this}}
    , m_foot{new AlarmFoot{this}}
{
    setObjectName(u"alarmBar"_s);
    setAccessibleName(tr("Urgences à acquitter"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_column->setContentsMargins(2, 1, 2, 1);
    m_column->setSpacing(0);
    m_column->addWidget(m_foot);
    connect(m_foot, &AlarmFoot::moreRequested, this, &AlarmBar::moreRequested);
    connect(m_foot, &AlarmFoot::panelRequested, this, &AlarmBar::panelRequested);
    connect(m_foot, &AlarmFoot::soundRequested, this, &AlarmBar::soundRequested);
    connect(&m_lines, &AlarmLines::changed, this, &AlarmBar::refresh);
    connect(&m_lines, &AlarmLines::arrived, this, &AlarmBar::alert);
    connect(&m_watch, &StationWatch::changed, this, &AlarmBar::refresh);
    refresh();
}

const Call* AlarmBar::first() const
{
    for (const AlarmGroup& group : m_lines.groups()) {
        const auto open = std::ranges::find_if(group.calls,
            [this](const Call& call) { return call.priority <= Priority::P2 && !isSent(call.id); });
        if (open != group.calls.end() && stripOf(group.key))
            return &*open;
    }
    return nullptr;
}

bool AlarmBar::acknowledgeFirst()
{
    const Call* const call = first();
    if (!call)
        return false;
    acknowledge(Call{*call}); // the answer may come at once, and with it other lines
    return true;
}

void AlarmBar::acknowledge(const Call& call)
{
    if (isSent(call.id))
        return;
    m_sent.push_back({.call = call.id, .at = m_clock.monotonic()});
    emit acknowledgeRequested(call);
    refresh();
}

void AlarmBar::forgetSent()
{
    m_sent.clear();
    refresh();
}

bool AlarmBar::isSent(const CallId& id) const
{
    return std::ranges::find(m_sent, id, &Sent::call) != m_sent.end();
}

void AlarmBar::forgetOld()
{
    std::erase_if(m_sent, [this](const Sent& sent) {
        const bool stands = std::ranges::find(m_lines.calls(), sent.call, &Call::id) != m_lines.calls().end();
        return !stands || m_clock.monotonic() - sent.at >= answeredWithin;
    });
}

void AlarmBar::setChosen(const CallId& id)
{
    m_chosen = id;
    showStrips();
}

void AlarmBar::setKeys(const AlarmKeys& keys)
{
    m_keys = keys;
    for (AlarmStrip* const strip : m_strips)
        strip->setKeys(keys);
}

void AlarmBar::setSoundTrouble(const QString& why)
{
    m_soundTrouble = why;
    showFoot();
}

void AlarmBar::setSilencedUntil(const std::optional<Instant>& until)
{
    m_silencedUntil = until;
    showFoot();
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
    const QWidget* const focus = window()->focusWidget();
    for (const AlarmStrip* const strip : m_strips) {
        if (focus && (strip == focus || strip->isAncestorOf(focus)))
            held.focused = strip->key();
    }
    return held;
}

void AlarmBar::refresh()
{
    forgetOld();
    place();
    showStrips();
    showFoot();
    emit shown();
}

// Lines keep their widget as long as they stand, so that a button always speaks of the caller it spoke of
// before.
void AlarmBar::place()
{
    std::vector<CallId> there;
    there.reserve(m_strips.size());
    std::ranges::transform(
        m_strips, std::back_inserter(there), [](const AlarmStrip* strip) { return strip->key(); });
    const std::vector<CallId> wanted = alarmPlaces(there, m_lines.groups(), hold(), linesThatFit());
    if (wanted == there)
        return;
    std::vector<AlarmStrip*> strips;
    strips.reserve(wanted.size());
    for (const CallId& key : wanted) {
        AlarmStrip* const same = stripOf(key);
        strips.push_back(same ? same : addStrip(*std::ranges::find(m_lines.groups(), key, &AlarmGroup::key)));
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

AlarmStrip* AlarmBar::stripOf(const CallId& key) const
{
    const auto found = std::ranges::find(m_strips, key, &AlarmStrip::key);
    return found == m_strips.end() ? nullptr : *found;
}

AlarmStrip* AlarmBar::addStrip(const AlarmGroup& group)
{
    auto* const strip = new AlarmStrip{group, m_keys, this};
    connect(
        strip, &AlarmStrip::openRequested, this, [this](const Call& call) { emit callRequested(call.id); });
    connect(strip, &AlarmStrip::acknowledgeRequested, this, &AlarmBar::acknowledge);
    connect(strip, &AlarmStrip::callBackRequested, this, &AlarmBar::callBackRequested);
    connect(strip, &AlarmStrip::shelveRequested, this, &AlarmBar::shelveRequested);
    connect(strip, &AlarmStrip::menuRequested, this,
        [this](QPoint at, const Call& call) { emit menuRequested(at, call.id); });
    return strip;
}

void AlarmBar::showStrips()
{
    const std::vector<AlarmGroup>& groups = m_lines.groups();
    const Call* const next = first();
    for (AlarmStrip* const strip : m_strips) {
        const auto group = std::ranges::find(groups, strip->key(), &AlarmGroup::key);
        const bool stands = group != groups.end();
        strip->setSent(stands && isSent(group->lead().id));
        if (stands)
            strip->show(*group, m_clock.now());
        else
            strip->showGone();
        strip->setChosen(strip->call().id == m_chosen);
        strip->setFirst(
            stands && next && std::ranges::find(group->calls, next->id, &Call::id) != group->calls.end());
    }
}

void AlarmBar::showFoot()
{
    const auto more = std::ranges::count_if(
        m_lines.groups(), [this](const AlarmGroup& group) { return !stripOf(group.key); });
    m_foot->show(knowledge(), more, m_lines.isComplete());
    m_foot->setVisible(m_strips.empty() || m_foot->isNeeded());
}

AlarmKnowledge AlarmBar::knowledge() const
{
    return {.station = m_watch.knowledge(),
        .age = m_lines.age(),
        .failure = m_lines.failure(),
        .fresh = m_lines.isFresh(),
        .groups = m_lines.groups(),
        .flood = m_lines.isFlood() ? m_lines.floodCount() : 0,
        .soundTrouble = m_soundTrouble,
        .silencedUntil = m_silencedUntil};
}

void AlarmBar::alert(const QList<CallId>& calls)
{
    for (const AlarmGroup& group : m_lines.groups()) {
        const bool isNew = std::ranges::any_of(
            group.calls, [&calls](const Call& call) { return calls.contains(call.id); });
        if (!isNew)
            continue;
        AlarmStrip* const strip = stripOf(group.key);
        QAccessibleEvent event{strip ? strip : &m_foot->more(), QAccessible::Alert};
        QAccessible::updateAccessibility(&event);
    }
}

} // namespace dispatch
