// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/callback_reminder.h"

#include "ui/formats.h"
#include "ui/widgets/notice.h"

#include <QHBoxLayout>
#include <QPushButton>

#include <algorithm>

namespace dispatch {

using namespace Qt::StringLiterals;

namespace {

constexpr int tickMs = 1000;
constexpr int buttonHeight = 26;

QPushButton* makeButton(const QString& text, const QString& name, QWidget* parent)
{
    auto* const button = new QPushButton{text, parent};
    button->setObjectName(name);
    button->setAutoDefault(false);
    button->setMinimumHeight(buttonHeight);
    return button;
}

} // namespace

CallbackReminder::CallbackReminder(
    Drafts& drafts, CallDetailReading& reading, const QWidget& panel, const Clock& clock, QWidget* parent)
    : QWidget{parent}
    , m_drafts{drafts}
    , m_reading{reading}
    , m_panel{&panel}
    , m_clock{clock}
    , m_notice{new Notice{this}}
{
    setObjectName(u"callbackReminder"_s);
    setAccessibleName(tr("Rappel en cours"));
    m_notice->setObjectName(u"callbackReminderText"_s);
    auto* const tell = makeButton(tr("Choisir le résultat"), u"reminderOutcome"_s, this);
    auto* const later = makeButton(tr("Encore en ligne"), u"reminderLater"_s, this);
    auto* const row = new QHBoxLayout{this};
    row->setContentsMargins(6, 2, 6, 2);
    row->addWidget(m_notice, 1);
    row->addWidget(tell);
    row->addWidget(later);
    connect(tell, &QPushButton::clicked, this, [this] { emit outcomeRequested(m_call); });
    connect(later, &QPushButton::clicked, this, &CallbackReminder::stillTalking);
    connect(&m_drafts, &Drafts::changed, this, &CallbackReminder::tick);
    connect(&reading, &CallDetailReading::followed, this, &CallbackReminder::tick);
    connect(&m_ticks, &QTimer::timeout, this, &CallbackReminder::tick);
    m_ticks.start(tickMs);
    tick();
}

bool CallbackReminder::isInSight(const CallId& id) const
{
    return m_reading.call() == id && m_panel && m_panel->isVisible();
}

void CallbackReminder::tick()
{
    const std::vector<CallId> open = m_drafts.callbacks();
    const auto now = m_clock.monotonic();
    m_leftAt.removeIf([this, &open](const auto& entry) {
        return isInSight(entry.key()) || std::ranges::find(open, entry.key()) == open.end();
    });
    m_call = {};
    for (const CallId& id : open) {
        if (isInSight(id))
            continue;
        const auto left = m_leftAt.constFind(id);
        if (left == m_leftAt.cend())
            m_leftAt.insert(id, now);
        else if (m_call.isEmpty() && now - *left >= patience)
            m_call = id;
    }
    setVisible(!m_call.isEmpty());
    if (m_call.isEmpty())
        return;
    const Draft draft = m_drafts.draft(m_call);
    m_notice->tell(Level::Warning,
        tr("Rappel en cours : %1, commencé %2. Comment s’est-il terminé?", "caller, how long ago")
            .arg(draft.caller, Formats::age(m_clock.now() - draft.startedAt.value_or(m_clock.now()))));
}

void CallbackReminder::stillTalking()
{
    m_leftAt.insert(m_call, m_clock.monotonic());
    tick();
}

} // namespace dispatch
