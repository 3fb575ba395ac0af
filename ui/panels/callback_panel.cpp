// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/callback_panel.h"

#include "ui/formats.h"
#include "ui/models/callback_facts.h"
#include "ui/models/callback_words.h"
#include "ui/models/price_words.h"
#include "ui/panels/callback_outcomes.h"
#include "ui/panels/callback_prices.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/notice.h"
#include "ui/wording.h"

#include <QGridLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QVBoxLayout>

#include <utility>

namespace dispatch {

using namespace Qt::StringLiterals;

namespace {

constexpr int tickMs = 1000;

QLabel* makeText(const QString& name, QWidget* parent)
{
    auto* const label = new QLabel{parent};
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

QFont bold(QFont font)
{
    font.setBold(true);
    return font;
}

} // namespace

CallbackPanel::CallbackPanel(CallDetailReading& reading, CallActions& calls, Drafts& drafts,
    const DeskPerson& person, const Clock& clock, CallbackTools tools, QWidget* parent)
    : QWidget{parent}
    , m_reading{reading}
    , m_calls{calls}
    , m_drafts{drafts}
    , m_person{person}
    , m_clock{clock}
    , m_tools{std::move(tools)}
    , m_body{new QWidget{this}}
    , m_nobody{makeText(u"callbackNobody"_s, this)}
    , m_name{new ElidedLabel{m_body}}
    , m_timer{new QLabel{m_body}}
    , m_numbers{new CallbackNumbers{m_tools.open, m_body}}
    , m_notice{new Notice{m_body}}
    , m_note{new QPlainTextEdit{m_body}}
    , m_prices{new CallbackPrices{m_body}}
    , m_unkept{new Notice{this}}
{
    setObjectName(u"callbackPanel"_s);
    build();
    connectParts();
    refreshRules();
    if (reading.detail())
        showCall(*reading.detail());
    else
        showNobody();
    m_ticks.start(tickMs);
}

void CallbackPanel::build()
{
    auto* const outer = new QVBoxLayout{this};
    outer->setContentsMargins(8, 6, 8, 6);
    m_nobody->setAlignment(Qt::AlignCenter);
    outer->addWidget(m_nobody);
    outer->addWidget(m_body, 1);
    outer->addWidget(m_unkept);
    auto* const column = new QVBoxLayout{m_body};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    auto* const head = new QHBoxLayout;
    m_name->setObjectName(u"callbackName"_s);
    m_name->setFont(bold(m_name->font()));
    m_timer->setObjectName(u"callbackTimer"_s);
    m_timer->setTextFormat(Qt::PlainText);
    head->addWidget(m_name, 1);
    head->addWidget(m_timer);
    column->addLayout(head);
    column->addWidget(m_numbers);
    m_notice->setObjectName(u"callbackNotice"_s);
    column->addWidget(m_notice);
    m_unkept->setObjectName(u"draftsNotice"_s);
    buildDetails();
}

void CallbackPanel::buildDetails()
{
    auto* const area = new QScrollArea{m_body};
    area->setObjectName(u"callbackDetails"_s);
    area->setAccessibleName(tr("Aide au rappel"));
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* const page = new QWidget{area};
    auto* const column = new QVBoxLayout{page};
    column->setContentsMargins(0, 0, 6, 0);
    column->setSpacing(4);
    m_outcomes = new CallbackOutcomes{page};
    addTitle(*column, tr("À dire"));
    for (size_t line = 0; line < m_script.size(); ++line) {
        m_script.at(line) = makeText(u"script%1"_s.arg(line + 1), page);
        column->addWidget(m_script.at(line));
    }
    m_missing = addTitle(*column, {});
    m_missing->setObjectName(u"callbackMissing"_s);
    for (size_t fact = 0; fact < m_facts.size(); ++fact) {
        m_facts.at(fact) = makeText(u"fact%1"_s.arg(fact + 1), page);
        column->addWidget(m_facts.at(fact));
    }
    addTitle(*column, tr("Note du rappel"));
    column->addWidget(m_note);
    addTitle(*column, tr("Avec le résultat"));
    column->addWidget(m_outcomes);
    addTitle(*column, tr("Prix et délai"));
    column->addWidget(m_prices);
    column->addStretch(1);
    area->setWidget(page);
    m_note->setObjectName(u"callbackNote"_s);
    m_note->setAccessibleName(tr("Note du rappel"));
    m_note->setPlaceholderText(tr("Gardée avec le résultat"));
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight(m_note->fontMetrics().lineSpacing() * 3 + 14);
    m_body->layout()->addWidget(area);
    m_body->layout()->addWidget(&m_outcomes->buttons());
}

QLabel* CallbackPanel::addTitle(QVBoxLayout& column, const QString& text)
{
    auto* const label = new QLabel{text, m_body};
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setFont(bold(label->font()));
    column.addSpacing(4);
    column.addWidget(label);
    return label;
}

void CallbackPanel::connectParts()
{
    connect(&m_reading, &CallDetailReading::followed, this, &CallbackPanel::showNobody);
    connect(&m_reading, &CallDetailReading::read, this, &CallbackPanel::showCall);
    connect(&m_calls, &CallActions::callbackRequested, this, &CallbackPanel::start);
    connect(&m_calls, &CallActions::outcomeRequested, this, &CallbackPanel::end);
    connect(&m_calls, &CallActions::done, this, &CallbackPanel::kept);
    connect(&m_calls, &CallActions::refused, this, &CallbackPanel::refused);
    connect(m_numbers, &CallbackNumbers::dialRequested, this, &CallbackPanel::dial);
    connect(m_numbers, &CallbackNumbers::chosenChanged, this, &CallbackPanel::keepDraft);
    connect(m_outcomes, &CallbackOutcomes::wishChanged, this, &CallbackPanel::keepDraft);
    connect(m_outcomes, &CallbackOutcomes::outcomeChosen, this, [this](CallbackOutcome outcome) {
        if (m_reading.detail())
            end(m_reading.detail()->call, outcome);
    });
    connect(m_note, &QPlainTextEdit::textChanged, this, &CallbackPanel::keepDraft);
    connect(&m_drafts, &Drafts::keptChanged, this, [this](bool isKept) {
        m_unkept->tell(Level::Bad,
            isKept ? QString{}
                   : tr("Les brouillons ne s’enregistrent pas sur ce poste. Vérifier le disque."));
    });
    connect(&m_ticks, &QTimer::timeout, this, &CallbackPanel::tick);
}

void CallbackPanel::refreshRules()
{
    const std::shared_ptr<const Rules> rules = m_tools.rules ? m_tools.rules() : nullptr;
    m_prices->setCompany(rules ? rules->company : Company{});
}

void CallbackPanel::focusDial()
{
    m_numbers->focusDial();
}

void CallbackPanel::showNobody()
{
    m_shown = {};
    m_body->hide();
    m_nobody->setText(m_reading.call().isEmpty() ? tr("Choisissez un appel.") : tr("Lecture de l’appel…"));
    m_nobody->show();
}

void CallbackPanel::showCall(const CallDetail& detail)
{
    const Call& call = detail.call;
    const bool isOther = std::exchange(m_shown, call.id) != call.id;
    adopt(call);
    if (isOther) {
        refreshRules();
        m_prices->choose(call.service, call.customer.zone);
        m_outcomes->resetNext(m_clock.now());
        showDraft();
    }
    m_name->setText(Wording::callerOf(call));
    m_numbers->show(call.customer, m_drafts.draft(call.id).number);
    showScript(detail);
    showFacts(detail);
    m_outcomes->setWhyNot(
        call.lineState == LineState::Ended ? QString{} : tr("L’appel est encore en cours."));
    m_nobody->hide();
    m_body->show();
    tick();
}

void CallbackPanel::showScript(const CallDetail& detail)
{
    const std::shared_ptr<const Rules> rules = m_tools.rules ? m_tools.rules() : nullptr;
    const QStringList lines
        = CallbackFacts::script(detail, rules ? rules->company.info.name : QString{}, m_person.name());
    for (size_t line = 0; line < m_script.size(); ++line)
        m_script.at(line)->setText(lines.value(static_cast<qsizetype>(line)));
}

void CallbackPanel::showFacts(const CallDetail& detail)
{
    const std::vector<CallbackFacts::Fact> facts = CallbackFacts::of(detail);
    const auto known = std::ranges::count_if(facts, [](const auto& fact) { return !fact.value.isEmpty(); });
    m_missing->setText(tr("Renseignements : %1 sur %2").arg(known).arg(facts.size()));
    for (size_t place = 0; place < m_facts.size(); ++place) {
        const CallbackFacts::Fact& fact = facts.at(place);
        m_facts.at(place)->setText(fact.value.isEmpty()
                ? tr("☐ %1 : à demander", "fact").arg(fact.name)
                : tr("☑ %1 : %2", "fact, value").arg(fact.name, fact.value));
    }
}

void CallbackPanel::showDraft()
{
    const Draft draft = m_drafts.draft(m_shown);
    const std::shared_ptr<const Rules> rules = m_tools.rules ? m_tools.rules() : nullptr;
    const QString service = m_reading.detail() ? m_reading.detail()->call.service : QString{};
    m_filling = true;
    m_outcomes->setWindows(PriceWords::windows(rules ? rules->company : Company{}, service));
    m_outcomes->setWish({.window = draft.window, .weekdays = draft.weekdays});
    m_note->setPlainText(draft.callbackNote);
    m_filling = false;
}

void CallbackPanel::keepDraft()
{
    if (m_filling || m_shown.isEmpty())
        return;
    Draft draft = m_drafts.draft(m_shown);
    const SlotWish wish = m_outcomes->wish();
    draft.callbackNote = m_note->toPlainText();
    draft.number = m_numbers->chosen();
    draft.window = wish.window;
    draft.weekdays = wish.weekdays;
    m_drafts.set(m_shown, draft);
}

} // namespace dispatch
