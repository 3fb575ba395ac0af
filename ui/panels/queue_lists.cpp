// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/queue_lists.h"

#include "ui/formats.h"
#include "ui/panels/queue_button.h"
#include "ui/widgets/flow_row.h"
#include "ui/wording.h"

#include <QButtonGroup>

namespace dispatch {

using namespace Qt::StringLiterals;

namespace {

QString withCount(const QString& text, std::optional<qint64> count)
{
    return count && *count > 0 ? text + QChar::Nbsp + Formats::count(*count) : text;
}

} // namespace

QueueLists::QueueLists(QWidget* parent)
    : QWidget{parent}
    , m_buttons{new QButtonGroup{this}}
    , m_row{new FlowRow{this}}
{
    setObjectName(u"queueLists"_s);
    m_buttons->setExclusive(true);
    add(QueueList::ToCallBack, tr("À rappeler", "filter: calls to call back"), u"filterToCallBack"_s,
        tr("Appels que quelqu’un doit rappeler, les plus urgents d’abord."));
    add(QueueList::All, tr("Tous", "filter: all calls"), u"filterAll"_s,
        tr("Tous les appels, les plus récents d’abord."));
    add(QueueList::Live, tr("En cours", "filter: live calls"), u"filterLive"_s,
        tr("Appels auxquels l’assistant répond en ce moment."));
    add(QueueList::Mine, tr("À moi", "filter: calls of this person"), u"filterMine"_s,
        tr("Appels dont la personne à ce poste est responsable."));
    add(QueueList::Overdue, tr("En retard", "filter: overdue callbacks"), u"filterOverdue"_s,
        tr("Appels à rappeler dont le délai est passé."));
    add(QueueList::Unassigned, tr("Sans responsable", "filter: calls that nobody has"), u"filterUnassigned"_s,
        tr("Appels à rappeler que personne n’a pris."));
    add(QueueList::Refused, tr("Refusés", "filter: refused calls"), u"filterRefused"_s,
        tr("Appels refusés : un service que l’entreprise n’offre pas, ou hors zone."));
    add(QueueList::Shelved, tr("Reportées", "filter: shelved alarms"), u"filterShelved"_s,
        tr("Appels dont l’alarme est reportée; elle revient d’elle-même."));
    add(QueueList::Waiting, tr("À l’horaire", "filter: wait for a place in the schedule"), u"filterWaiting"_s,
        tr("Clients d’accord, en attente d’une place à l’horaire, selon le délai et les jours convenus."));
    choose(QueueList::ToCallBack);
    connect(m_buttons, &QButtonGroup::idClicked, this,
        [this](int id) { emit listChosen(static_cast<QueueList>(id)); });
}

void QueueLists::add(QueueList list, const QString& text, const QString& name, const QString& toolTip)
{
    auto* const button = new QueueButton{text, name, this};
    button->setToolTip(Wording::toolTip(toolTip));
    m_buttons->addButton(button, static_cast<int>(list));
    m_row->addWidget(button);
}

void QueueLists::addWidget(QWidget* widget)
{
    m_row->addWidget(widget);
}

QueueList QueueLists::chosen() const
{
    return static_cast<QueueList>(m_buttons->checkedId());
}

void QueueLists::choose(QueueList list)
{
    m_buttons->button(static_cast<int>(list))->setChecked(true);
}

void QueueLists::showLater(std::optional<qint64> shelved, std::optional<qint64> waiting)
{
    m_buttons->button(static_cast<int>(QueueList::Shelved))
        ->setText(withCount(tr("Reportées", "filter: shelved alarms"), shelved));
    m_buttons->button(static_cast<int>(QueueList::Waiting))
        ->setText(withCount(tr("À l’horaire", "filter: wait for a place in the schedule"), waiting));
}

void QueueLists::showCounts(std::optional<qint64> toCallBack, std::optional<qint64> overdue)
{
    m_buttons->button(static_cast<int>(QueueList::ToCallBack))
        ->setText(withCount(tr("À rappeler", "filter: calls to call back"), toCallBack));
    m_buttons->button(static_cast<int>(QueueList::Overdue))
        ->setText(withCount(tr("En retard", "filter: overdue callbacks"), overdue));
}

} // namespace dispatch
