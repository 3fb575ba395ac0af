// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/callback_outcomes.h"

#include "ui/models/callback_words.h"
#include "ui/models/queue_view.h"
#include "ui/panels/queue_button.h"
#include "ui/widgets/flow_row.h"
#include "ui/wording.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QDateTime>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QTimeEdit>
#include <QTimeZone>
#include <QVBoxLayout>

#include <algorithm>

namespace dispatch {

using namespace Qt::StringLiterals;

namespace {

constexpr int buttonHeight = 28;
constexpr int atATime = 0; // the button that stands for the field beside it
constexpr std::array minutes{10, 30, 60};

QLabel* makeTitle(const QString& text, QWidget* parent)
{
    auto* const label = new QLabel{text, parent};
    label->setTextFormat(Qt::PlainText);
    label->setMinimumHeight(buttonHeight);
    return label;
}

//! The next moment at which clocks here show \a time.
Instant nextMoment(QTime time, Instant now)
{
    const QTimeZone zone{"America/Toronto"};
    const QDate today = localDay(now);
    const auto at = [&](int days) {
        return fromEpochMs(QDateTime{today.addDays(days), time, zone}.toMSecsSinceEpoch());
    };
    return at(0) > now ? at(0) : at(1);
}

} // namespace

CallbackOutcomes::CallbackOutcomes(QWidget* parent)
    : QWidget{parent}
    , m_box{new QWidget{parent}}
    , m_next{new QButtonGroup{this}}
    , m_time{new QTimeEdit{this}}
    , m_window{new QComboBox{this}}
{
    setObjectName(u"callbackOutcomes"_s);
    auto* const column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    makeButtons();
    column->addWidget(makeNext());
    column->addWidget(makeWish());
    m_next->button(minutes.front())->setChecked(true);
}

void CallbackOutcomes::makeButtons()
{
    m_box->setObjectName(u"callbackOutcomeButtons"_s);
    auto* const grid = new QGridLayout{m_box};
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(4);
    constexpr int perColumn = 4;
    for (const CallbackOutcome outcome : everyOutcome) {
        const int digit = CallbackWords::digitOf(outcome);
        auto* const button = new QPushButton{u"%1  %2"_s.arg(digit).arg(CallbackWords::of(outcome)), m_box};
        button->setObjectName(u"outcome%1"_s.arg(digit));
        button->setAutoDefault(false);
        button->setMinimumHeight(buttonHeight);
        connect(button, &QPushButton::clicked, this, [this, outcome] { emit outcomeChosen(outcome); });
        grid->addWidget(button, (digit - 1) % perColumn, (digit - 1) / perColumn);
        m_buttons.at(static_cast<size_t>(digit) - 1) = button;
    }
}

QWidget* CallbackOutcomes::makeNext()
{
    auto* const box = new QWidget{this};
    auto* const row = new FlowRow{box};
    row->addWidget(makeTitle(tr("3, 4, 5 : prochain essai"), box));
    for (const int wait : minutes) {
        auto* const button = new QueueButton{tr("+%1 min").arg(wait), u"next%1"_s.arg(wait), box};
        button->setAccessibleName(tr("Prochain essai dans %1 minutes").arg(wait));
        m_next->addButton(button, wait);
        row->addWidget(button);
    }
    auto* const at = new QueueButton{tr("à", "next try: at a time"), u"nextAt"_s, box};
    at->setAccessibleName(tr("Prochain essai à une heure"));
    m_next->addButton(at, atATime);
    row->addWidget(at);
    m_time->setObjectName(u"nextTime"_s);
    m_time->setAccessibleName(tr("Heure du prochain essai"));
    m_time->setDisplayFormat(u"HH:mm"_s);
    m_time->setMinimumHeight(buttonHeight);
    row->addWidget(m_time);
    connect(m_time, &QTimeEdit::timeChanged, at, [at] { at->setChecked(true); });
    return box;
}

QWidget* CallbackOutcomes::makeWish()
{
    auto* const box = new QWidget{this};
    auto* const column = new QVBoxLayout{box};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    m_window->setObjectName(u"wishWindow"_s);
    m_window->setAccessibleName(tr("Délai convenu, jamais une date"));
    m_window->setMinimumHeight(buttonHeight);
    m_window->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    auto* const first = new FlowRow;
    first->addWidget(makeTitle(tr("1 : délai convenu"), box));
    first->addWidget(m_window);
    column->addLayout(first);
    auto* const row = new FlowRow;
    row->addWidget(makeTitle(tr("Jours souhaités"), box));
    for (int day = 0; day < static_cast<int>(m_days.size()); ++day) {
        auto* const button
            = new QueueButton{CallbackWords::shortWeekday(day), u"wishDay%1"_s.arg(day + 1), box};
        button->setAccessibleName(CallbackWords::weekday(day));
        connect(button, &QPushButton::clicked, this, &CallbackOutcomes::wishChanged);
        row->addWidget(button);
        m_days.at(static_cast<size_t>(day)) = button;
    }
    column->addLayout(row);
    connect(m_window, &QComboBox::activated, this, &CallbackOutcomes::wishChanged);
    return box;
}

void CallbackOutcomes::setWindows(const QStringList& windows)
{
    const QString chosen = m_window->currentText();
    m_window->clear();
    m_window->addItems(windows);
    m_window->addItem(tr("à préciser", "window"), QString{});
    for (int i = 0; i < windows.size(); ++i)
        m_window->setItemData(i, windows.at(i));
    m_window->setCurrentIndex(std::max(0, m_window->findText(chosen)));
}

void CallbackOutcomes::setWish(const SlotWish& wish)
{
    const int known = m_window->findData(wish.window);
    m_window->setCurrentIndex(wish.window.isEmpty() ? 0 : std::max(0, known));
    for (size_t day = 0; day < m_days.size(); ++day)
        m_days.at(day)->setChecked(wish.weekdays & (1 << day));
}

SlotWish CallbackOutcomes::wish() const
{
    SlotWish wish{.window = m_window->currentData().toString()};
    for (size_t day = 0; day < m_days.size(); ++day) {
        if (m_days.at(day)->isChecked())
            wish.weekdays |= 1 << day;
    }
    return wish;
}

Instant CallbackOutcomes::nextAt(Instant now) const
{
    const int wait = m_next->checkedId();
    return wait == atATime ? nextMoment(m_time->time(), now) : now + std::chrono::minutes{wait};
}

void CallbackOutcomes::resetNext(Instant now)
{
    const QTime later = QDateTime::fromMSecsSinceEpoch(toEpochMs(now), QTimeZone{"America/Toronto"})
                            .addSecs(2 * 60 * 60)
                            .time();
    m_time->setTime(QTime{later.hour(), later.minute() < 30 ? 0 : 30});
    m_next->button(minutes.front())->setChecked(true);
}

void CallbackOutcomes::setWhyNot(const QString& reason)
{
    for (QPushButton* const button : m_buttons) {
        button->setEnabled(reason.isEmpty());
        button->setToolTip(Wording::toolTip(reason));
    }
}

void CallbackOutcomes::focusFirst()
{
    m_buttons.front()->setFocus(Qt::ShortcutFocusReason);
}

} // namespace dispatch
