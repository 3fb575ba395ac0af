// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/queue_filter_bar.h"

#include "ui/panels/queue_button.h"
#include "ui/panels/queue_choices.h"
#include "ui/widgets/flow_row.h"
#include "ui/wording.h"

#include <QComboBox>
#include <QDateEdit>
#include <QKeyEvent>
#include <QLineEdit>
#include <QSignalBlocker>

namespace dispatch {

using namespace Qt::StringLiterals;

namespace {

constexpr int typingPauseMs = 150;
constexpr int leastHeight = 26;
constexpr int shortestChoice = 8; // wide characters

} // namespace

QueueFilterBar::QueueFilterBar(const Clock& clock, QWidget* parent)
    : QWidget{parent}
    , m_clock{clock}
    , m_row{new FlowRow{this}}
    , m_search{new QLineEdit{this}}
{
    setObjectName(u"queueFilters"_s);
    buildSearch();
    buildPriorities();
    buildBoxes();
    buildClear();
    m_typing.setSingleShot(true);
    connect(&m_typing, &QTimer::timeout, this, &QueueFilterBar::tellChange);
}

void QueueFilterBar::buildSearch()
{
    m_search->setObjectName(u"searchField"_s);
    m_search->setPlaceholderText(tr("Rechercher un nom, un numéro, une rue, des mots…"));
    m_search->setAccessibleName(tr("Rechercher dans les appels"));
    m_search->setToolTip(tr("Rechercher (Ctrl+F)"));
    m_search->setClearButtonEnabled(true);
    m_search->setMinimumHeight(leastHeight);
    m_search->setMinimumWidth(fontMetrics().averageCharWidth() * 20);
    m_search->installEventFilter(this);
    m_row->addWidget(m_search);
    connect(m_search, &QLineEdit::textChanged, &m_typing, [this] { m_typing.start(typingPauseMs); });
}

void QueueFilterBar::buildPriorities()
{
    for (int i = 0; i < 4; ++i) {
        const auto priority = static_cast<Priority>(i);
        auto* const button
            = new QueueButton{Wording::code(priority), u"filter"_s + Wording::code(priority), this};
        button->setPriority(priority);
        button->setAccessibleName(Wording::codeAndName(priority));
        button->setToolTip(Wording::toolTip(Wording::codeAndName(priority)));
        connect(button, &QPushButton::clicked, this, [this, i](bool on) { choosePriority(i, on); });
        m_priorities.at(static_cast<size_t>(i)) = button;
        m_row->addWidget(button);
    }
}

QComboBox* QueueFilterBar::addBox(const QString& name, const QString& accessibleName)
{
    auto* const box = new QComboBox{this};
    box->setObjectName(name);
    box->setAccessibleName(accessibleName);
    box->setMinimumHeight(leastHeight);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(shortestChoice);
    box->installEventFilter(this);
    m_row->addWidget(box);
    return box;
}

void QueueFilterBar::buildBoxes()
{
    m_zone = addBox(u"filterZone"_s, tr("Zone"));
    fillZones(*m_zone);
    m_service = addBox(u"filterService"_s, tr("Service"));
    fillServices(*m_service);
    m_days = addBox(u"filterDate"_s, tr("Date de réception"));
    fillDays(*m_days);
    m_day = new QDateEdit{localDay(m_clock.now()), this};
    m_day->setObjectName(u"filterDay"_s);
    m_day->setAccessibleName(tr("Jour de réception"));
    m_day->setDisplayFormat(u"yyyy-MM-dd"_s);
    m_day->setCalendarPopup(true);
    m_day->setMinimumHeight(leastHeight);
    m_day->setVisible(false);
    m_day->installEventFilter(this);
    m_row->addWidget(m_day);
    connect(m_zone, &QComboBox::activated, this, &QueueFilterBar::tellChange);
    connect(m_service, &QComboBox::activated, this, &QueueFilterBar::tellChange);
    connect(m_days, &QComboBox::activated, this, &QueueFilterBar::chooseDays);
    connect(m_day, &QDateEdit::dateChanged, this, &QueueFilterBar::tellChange);
}

void QueueFilterBar::buildClear()
{
    m_clear = new QPushButton{tr("Effacer les filtres"), this};
    m_clear->setObjectName(u"clearFilters"_s);
    m_clear->setAutoDefault(false);
    m_clear->setMinimumHeight(leastHeight);
    m_clear->setVisible(false);
    m_row->addWidget(m_clear);
    connect(m_clear, &QPushButton::clicked, this, &QueueFilterBar::clear);
}

QueueView QueueFilterBar::narrowed(QueueView view) const
{
    view.text = m_search->text().trimmed();
    view.zone = m_zone->currentData().toString();
    view.service = m_service->currentData().toString();
    view.days = static_cast<QueueDays>(m_days->currentData().toInt());
    view.day = view.days == QueueDays::One ? m_day->date() : QDate{};
    view.priority.reset();
    for (size_t i = 0; i < m_priorities.size(); ++i) {
        if (m_priorities.at(i)->isChecked())
            view.priority = static_cast<Priority>(i);
    }
    return view;
}

void QueueFilterBar::setView(const QueueView& view)
{
    const QSignalBlocker quietDay{m_day};
    if (m_search->text().trimmed() != view.text)
        m_search->setText(view.text);
    m_typing.stop();
    for (size_t i = 0; i < m_priorities.size(); ++i)
        m_priorities.at(i)->setChecked(view.priority == static_cast<Priority>(i));
    chooseKey(*m_zone, view.zone, Wording::zone(view.zone));
    chooseKey(*m_service, view.service, Wording::service(view.service));
    m_days->setCurrentIndex(m_days->findData(static_cast<int>(view.days)));
    if (view.day.isValid())
        m_day->setDate(view.day);
    m_day->setVisible(view.days == QueueDays::One);
    m_clear->setVisible(isNarrowed(view));
}

// The button goes away as it is used: the keyboard must not be left nowhere.
void QueueFilterBar::clear()
{
    if (m_clear->hasFocus())
        m_search->setFocus(Qt::OtherFocusReason);
    setView({});
    emit changed();
}

void QueueFilterBar::focusSearch(const QString& initial)
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    if (initial.isEmpty())
        return m_search->selectAll();
    m_search->setText(initial);
}

// One at a time, or none: pressing the pressed one lets it go.
void QueueFilterBar::choosePriority(int index, bool on)
{
    for (int i = 0; i < 4; ++i)
        m_priorities.at(static_cast<size_t>(i))->setChecked(on && i == index);
    tellChange();
}

void QueueFilterBar::chooseDays()
{
    m_day->setVisible(static_cast<QueueDays>(m_days->currentData().toInt()) == QueueDays::One);
    tellChange();
}

void QueueFilterBar::tellChange()
{
    m_typing.stop();
    m_clear->setVisible(isNarrowed(narrowed({})));
    emit changed();
}

// From the search field straight into the list, and Escape back to all calls.
bool QueueFilterBar::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_search && event->type() == QEvent::Wheel) {
        event->ignore(); // rolling past a box must not change what is listed
        return true;
    }
    if (watched != m_search || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (key == Qt::Key_Escape && !m_search->text().isEmpty()) {
        m_search->clear();
        tellChange();
        return true;
    }
    if (key != Qt::Key_Down)
        return QWidget::eventFilter(watched, event);
    emit leftForList();
    return true;
}

} // namespace dispatch
