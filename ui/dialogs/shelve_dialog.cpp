// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/shelve_dialog.h"

#include "ui/dialogs/dialog_parts.h"
#include "ui/formats.h"
#include "ui/panels/queue_button.h"
#include "ui/wording.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>
#include <array>

namespace dispatch {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Span = ShelveDialog::Span;

//! A span, and the name of its button.
struct Choice {
    Span span = Span::FiveMinutes;
    QLatin1StringView name{};
};

constexpr std::array choices{Choice{Span::FiveMinutes, "shelve5"_L1},
    Choice{Span::QuarterHour, "shelve15"_L1}, Choice{Span::Hour, "shelve60"_L1},
    Choice{Span::EndOfDay, "shelveDay"_L1}, Choice{Span::Week, "shelveWeek"_L1}};

class Words {
    Q_DECLARE_TR_FUNCTIONS(dispatch::ShelveDialog)

public:
    [[nodiscard]] static QString of(Span span)
    {
        switch (span) {
        case Span::FiveMinutes:
            return tr("5 min");
        case Span::QuarterHour:
            return tr("15 min");
        case Span::Hour:
            return tr("60 min");
        case Span::EndOfDay:
            return tr("Fin de la journée");
        case Span::Week:
            return tr("7 jours");
        }
        Q_UNREACHABLE();
    }
};

} // namespace

ShelveDialog::ShelveDialog(const Call& call, const Clock& clock, QWidget* parent)
    : QDialog{parent}
    , m_call{call}
    , m_clock{clock}
    , m_choices{new QButtonGroup{this}}
    , m_reason{new QLineEdit{this}}
{
    QBoxLayout* const column = prepareDialog(*this, u"shelveDialog"_s, tr("Reporter l’alarme"));
    QLabel* const who = addText(*this, *column, Wording::callerOf(call));
    QFont bold = who->font();
    bold.setBold(true);
    who->setFont(bold);
    const Instant last = latestShelf(call.priority, clock.now(), CrewHours{});
    addText(*this, *column,
        tr("%1 : au plus jusqu’à %2, %3. Ensuite l’alarme revient.", "urgency, day, time")
            .arg(Wording::codeAndName(call.priority), Formats::weekday(last), Formats::sentenceTime(last)))
        ->setObjectName(u"shelveLimit"_s);
    addChoices(*column);
    addReason(*column);
    addEnd(*column);
    m_verb = addVerb(*this, *column, tr("Reporter"), u"shelveNow"_s);
    connect(m_reason, &QLineEdit::textChanged, this, &ShelveDialog::showButton);
    showButton();
    m_reason->setFocus();
}

Instant ShelveDialog::endOf(Span span, Instant now)
{
    switch (span) {
    case Span::FiveMinutes:
        return now + 5min;
    case Span::QuarterHour:
        return now + 15min;
    case Span::Hour:
        return now + 60min;
    case Span::EndOfDay:
        return latestShelf(Priority::P3, now, CrewHours{});
    case Span::Week:
        return latestShelf(Priority::P4, now, CrewHours{});
    }
    Q_UNREACHABLE();
}

std::vector<ShelveDialog::Span> ShelveDialog::spansFor(Priority priority, Instant now)
{
    std::vector<Span> spans;
    spans.reserve(choices.size());
    const Instant latest = latestShelf(priority, now, CrewHours{});
    for (const Choice& choice : choices) {
        if (endOf(choice.span, now) <= latest)
            spans.push_back(choice.span);
    }
    return spans;
}

void ShelveDialog::addChoices(QBoxLayout& column)
{
    auto* const row = new QHBoxLayout;
    row->setSpacing(4);
    column.addLayout(row);
    for (const Span span : spansFor(m_call.priority, m_clock.now())) {
        const auto choice = std::ranges::find(choices, span, &Choice::span);
        auto* const button = new QueueButton{Words::of(span), choice->name, this};
        const Instant end = endOf(span, m_clock.now());
        button->setToolTip(
            tr("Jusqu’à %1, %2", "time, day").arg(Formats::sentenceTime(end), Formats::weekday(end)));
        m_choices->addButton(button, static_cast<int>(span));
        row->addWidget(button);
    }
    row->addStretch();
    const QList<QAbstractButton*> buttons = m_choices->buttons();
    if (!buttons.isEmpty())
        buttons.at(std::min<qsizetype>(1, buttons.size() - 1))->setChecked(true);
}

void ShelveDialog::addReason(QBoxLayout& column)
{
    QLabel* const label = addText(*this, column,
        shelfNeedsReason(m_call.priority) ? tr("R&aison, gardée avec l’appel :")
                                          : tr("R&aison, facultative :"));
    label->setBuddy(m_reason);
    m_reason->setObjectName(u"shelveReason"_s);
    m_reason->setAccessibleName(tr("Raison du report"));
    m_reason->setMaxLength(longestReason);
    m_reason->setMinimumHeight(26);
    column.addWidget(m_reason);
}

void ShelveDialog::addEnd(QBoxLayout& column)
{
    if (!m_call.alarm.shelvedUntil)
        return;
    auto* const button = new QPushButton{tr("Ne plus reporter"), this};
    button->setObjectName(u"shelveEnd"_s);
    button->setAutoDefault(false);
    button->setMinimumHeight(26);
    connect(button, &QPushButton::clicked, this, [this] {
        emit shelfChosen(std::nullopt, {});
        QDialog::accept();
    });
    column.addWidget(button, 0, Qt::AlignLeft);
}

void ShelveDialog::showButton()
{
    const bool wanted = shelfNeedsReason(m_call.priority) && m_reason->text().trimmed().isEmpty();
    m_verb->setEnabled(!wanted && m_choices->checkedId() >= 0);
    m_verb->setToolTip(wanted ? tr("Donnez d’abord la raison.") : QString{});
}

void ShelveDialog::keyPressEvent(QKeyEvent* event)
{
    const qsizetype place = event->key() - Qt::Key_1;
    const QList<QAbstractButton*> buttons = m_choices->buttons();
    if (event->modifiers() != Qt::NoModifier || place < 0 || place >= buttons.size())
        return QDialog::keyPressEvent(event);
    buttons.at(place)->setChecked(true);
    buttons.at(place)->setFocus();
}

// The time that was chosen runs from now, however long the dialog was open.
void ShelveDialog::accept()
{
    if (!m_verb->isEnabled())
        return;
    emit shelfChosen(
        endOf(static_cast<Span>(m_choices->checkedId()), m_clock.now()), m_reason->text().trimmed());
    QDialog::accept();
}

} // namespace dispatch
