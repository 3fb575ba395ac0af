// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/alarm_foot.h"

#include "ui/formats.h"
#include "ui/widgets/status_lamp.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace dispatch {

using namespace Qt::StringLiterals;

namespace {

constexpr int least = 24; // WCAG 2.2, 2.5.8

QPushButton* addButton(QHBoxLayout& row, QWidget& parent, const QString& name)
{
    auto* const button = new QPushButton{&parent};
    button->setObjectName(name);
    button->setAutoDefault(false);
    button->setFocusPolicy(Qt::TabFocus);
    button->setMinimumHeight(least);
    button->setVisible(false);
    row.addWidget(button);
    return button;
}

} // namespace

AlarmFoot::AlarmFoot(QWidget* parent)
    : QWidget{parent}
    , m_notices{new QWidget{this}}
{
    auto* const whole = new QHBoxLayout{this};
    whole->setContentsMargins(8, 0, 8, 0);
    whole->setSpacing(6);
    m_line = new QBoxLayout{QBoxLayout::LeftToRight};
    m_line->setSpacing(0);
    whole->addLayout(m_line, 1);
    m_state = new StatusLamp{this};
    connect(m_state, &StatusLamp::clicked, this, [this] { follow(m_state->item()); });
    m_line->addWidget(m_state);
    m_line->addWidget(m_notices, 1);
    m_notices->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_row = new QHBoxLayout{m_notices};
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(14);
    m_row->addStretch(1);
    m_filter = addButton(*whole, *this, u"alarmFilter"_s);
    m_filter->setText(tr("Filtrer la liste"));
    m_filter->setToolTip(tr("Montrer les appels sans responsable"));
    m_more = addButton(*whole, *this, u"alarmMore"_s);
    m_more->setToolTip(tr("Montrer les appels sans responsable"));
    connect(m_filter, &QPushButton::clicked, this, &AlarmFoot::moreRequested);
    connect(m_more, &QPushButton::clicked, this, &AlarmFoot::moreRequested);
}

QWidget& AlarmFoot::more() const
{
    return *m_more;
}

void AlarmFoot::show(const AlarmKnowledge& known, qsizetype more, bool complete)
{
    const StatusItem state = AlarmReport::state(known);
    m_state->show(state);
    showMore(more, complete);
    const std::vector<StatusItem> notices = AlarmReport::notices(known);
    showNotices(notices);
    m_filter->setVisible(known.flood > 0);
    arrange();
    m_needed = known.groups.empty() || state.level != Level::Good || more > 0 || !notices.empty();
}

// What does not fit beside the state stands below it: nothing is shortened for want of a line.
void AlarmFoot::arrange()
{
    constexpr int gap = 14;
    int buttons = 0;
    for (const QPushButton* const button : {m_filter, m_more})
        buttons += button->isVisibleTo(this) ? button->sizeHint().width() + gap : 0;
    const int wanted = m_state->sizeHint().width() + m_notices->sizeHint().width() + buttons + 2 * gap;
    const bool fits = wanted <= width();
    m_line->setDirection(fits ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_line->setSpacing(fits ? gap : 0);
}

void AlarmFoot::showMore(qsizetype more, bool complete)
{
    const QString count = Formats::count(more);
    m_more->setText(complete ? tr("+%1", "more urgent calls").arg(count)
                             : tr("+%1 ou plus", "more urgent calls").arg(count));
    m_more->setAccessibleName(tr("%1 autres urgences à acquitter").arg(count));
    m_more->setVisible(more > 0);
}

void AlarmFoot::showNotices(const std::vector<StatusItem>& items)
{
    while (m_lamps.size() < items.size())
        m_lamps.push_back(addLamp(*m_row));
    for (size_t i = 0; i < m_lamps.size(); ++i) {
        if (i < items.size())
            m_lamps.at(i)->show(items.at(i));
        m_lamps.at(i)->setVisible(i < items.size());
    }
    m_notices->setVisible(!items.empty());
}

StatusLamp* AlarmFoot::addLamp(QHBoxLayout& row)
{
    auto* const lamp = new StatusLamp{m_notices};
    row.insertWidget(row.count() - 1, lamp);
    connect(lamp, &StatusLamp::clicked, this, [this, lamp] { follow(lamp->item()); });
    return lamp;
}

void AlarmFoot::follow(const StatusItem& item)
{
    if (item.key == "silence"_L1)
        emit soundRequested();
    else if (item.key == "flood"_L1)
        emit moreRequested();
    else if (!item.dock.isEmpty())
        emit panelRequested(item.dock);
}

} // namespace dispatch
