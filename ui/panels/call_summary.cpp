// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/call_summary.h"

#include "core/domain/intake/customer_value.h"
#include "core/domain/wire_names.h"
#include "ui/formats.h"
#include "ui/models/customer_entry.h"
#include "ui/panels/sheet_field.h"
#include "ui/panels/sheet_lines.h"
#include "ui/panels/sheet_link.h"
#include "ui/panels/sheet_quotes.h"
#include "ui/widgets/notice.h"
#include "ui/wording.h"

#include <QApplication>
#include <QDesktopServices>
#include <QKeyEvent>
#include <QUrl>

#include <algorithm>

namespace dispatch {

using namespace Qt::StringLiterals;

namespace {

constexpr int tickMs = 1000;

QString outcomeText(const Call& call)
{
    const QString reason = Wording::endedReason(call.endedReason);
    return reason.isEmpty() ? Wording::stateOf(call) : Wording::stateOf(call) + u" — "_s + reason;
}

QString toolsText(const std::vector<ToolCall>& tools)
{
    QStringList lines;
    for (const ToolCall& tool : tools) {
        const QString answer = tool.error.isEmpty() ? tool.result : tool.error;
        lines << Formats::clock(tool.at) + u" · "_s + Wording::tool(tool.name) + u" — "_s
                + answer.simplified();
    }
    return lines.join('\n'_L1);
}

//! Who was to be told, one a line: an entry of the ladder that could not be sent says so.
QString escalationsText(const std::vector<Escalation>& escalations)
{
    QStringList lines;
    lines.reserve(std::ssize(escalations));
    for (const Escalation& step : escalations) {
        lines << Formats::clock(step.at) + u" · "_s + Wording::role(step.role) + ' '_L1
                + Wording::of(step.channel) + u" — "_s + Wording::textState(step.state);
    }
    return lines.join('\n'_L1);
}

//! What a map understands: callers and machines often say the postal code within the address.
QString placeOf(const Customer& customer)
{
    QStringList parts{customer.address};
    if (!customer.address.contains(customer.postalCode))
        parts << customer.postalCode;
    parts.removeAll(QString{});
    return parts.join(", "_L1);
}

void tint(QWidget& widget, Level level)
{
    QPalette own = widget.palette();
    own.setColor(QPalette::WindowText, textColour(themeShown(), level));
    widget.setPalette(own);
}

} // namespace

CallSummary::CallSummary(const Clock& clock, DeskLink& link, const DeskPerson& person, QWidget* parent)
    : QScrollArea{parent}
    , m_clock{clock}
    , m_link{link}
    , m_person{person}
    , m_lines{new SheetLines{this}}
    , m_quotes{new SheetQuotes{m_lines}}
    , m_numbers{new Notice{m_lines}}
{
    setObjectName(u"sheetSummary"_s);
    setAccessibleName(tr("Résumé de l’appel"));
    setWidget(m_lines);
    setWidgetResizable(true);
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_quotes->setObjectName(u"summary_evidence"_s);
    m_numbers->setObjectName(u"summary_numbers"_s);
    addLines();
    addRequest();
    m_lines->close();
    m_quotes->setBefore(m_lines->value(u"urgency"_s));
    m_numbers->setAccessibleName(tr("Numéros différents"));
    connect(m_quotes, &SheetQuotes::lineChosen, this, &CallSummary::lineChosen);
    connect(m_map, &SheetLink::clicked, this, &CallSummary::openMap);
    connect(&m_tick, &QTimer::timeout, this, &CallSummary::showDue);
}

// In the order in which they are needed: how urgent and until when, who and where, what, then the rest.
void CallSummary::addLines()
{
    m_lines->add(u"urgency"_s, tr("Urgence"));
    m_lines->add(u"evidence"_s, tr("Mots reconnus"), m_quotes);
    m_lines->add(u"due"_s, tr("À rappeler"));
    m_lines->add(u"followUp"_s, tr("Suivi"));
    m_lines->add(u"assigned"_s, tr("Pris par"));
    m_lines->add(u"entered"_s, tr("Saisi par"));
    addField(CustomerField::Name, tr("Client"));
    m_lines->add(u"phone"_s, tr("Numéro affiché"));
    addField(CustomerField::SpokenPhone, tr("Numéro dicté"));
    m_lines->add(u"numbers"_s, {}, m_numbers);
    addField(CustomerField::Address, tr("Adresse"));
    addField(CustomerField::PostalCode, tr("Code postal"));
    m_map = new SheetLink{m_lines};
    m_map->setObjectName(u"mapLink"_s);
    m_map->setText(tr("Voir la carte"));
    m_map->setToolTip(tr("Ouvrir l’adresse dans OpenStreetMap, dans le navigateur"));
    m_lines->add(u"map"_s, {}, m_map);
    m_map->setAccessibleName(m_map->text());
    m_lines->add(u"zone"_s, tr("Zone"));
}

void CallSummary::addRequest()
{
    addField(CustomerField::Problem, tr("Problème"));
    addField(CustomerField::Service, tr("Service"));
    m_lines->add(u"price"_s, tr("Prix annoncé"));
    m_lines->add(u"window"_s, tr("Délai annoncé"));
    m_lines->add(u"summary"_s, tr("Résumé"));
    addField(CustomerField::Email, tr("Courriel"));
    m_lines->add(u"state"_s, tr("État"));
    m_lines->add(u"told"_s, tr("Avis à l’équipe"));
    m_lines->add(u"tools"_s, tr("Outils de Paul"));
    m_lines->add(u"recording"_s, tr("Enregistrement"));
    m_lines->add(u"cost"_s, tr("Coût de l’appel"));
}

void CallSummary::addField(CustomerField field, const QString& title)
{
    auto* const widget = new SheetField{field, m_link, m_person, m_lines};
    m_fields.push_back(widget);
    m_lines->add(wireName(field), title, widget);
    m_lines->setShown(wireName(field), true);
    connect(widget, &SheetField::kept, this, &CallSummary::corrected);
}

void CallSummary::showFields(const Call& call)
{
    for (SheetField* const field : m_fields) {
        const CustomerField which = field->field();
        const QString value = valueOf(call, which);
        const QString shown
            = which == CustomerField::Service ? Wording::serviceOf(call) : shownEntry(which, value);
        field->show(call, shown);
        const bool corrected
            = std::ranges::find(call.corrections, which, &Corrected::field) != call.corrections.end();
        m_lines->setMark(wireName(which), !value.isEmpty() && !corrected && call.enteredBy.isEmpty());
    }
}

void CallSummary::edit()
{
    const QWidget* const focused = QApplication::focusWidget();
    const auto found = std::ranges::find_if(
        m_fields, [focused](const SheetField* field) { return field->isAncestorOf(focused); });
    SheetField* const field = found == m_fields.end() ? m_fields.front() : *found;
    ensureWidgetVisible(field);
    field->edit();
}

void CallSummary::showUrgency(const Call& call, const std::vector<QuotedWords>& evidence)
{
    const QString cause = Wording::causeOf(call);
    const QString level = Wording::codeAndName(call.priority);
    m_lines->set(u"urgency"_s, cause.isEmpty() ? level : level + u" — "_s + cause,
        call.priorityAuthor.isEmpty() && Wording::isClaim(call.priorityReason));
    m_quotes->show(evidence);
    m_lines->setShown(u"evidence"_s, !evidence.empty());
}

void CallSummary::showDue()
{
    QString text;
    if (m_due)
        text = u"%1 (%2)"_s.arg(Wording::dueIn(*m_due, m_clock.now()), Formats::fullTime(*m_due));
    m_lines->set(u"due"_s, text);
    tint(*m_lines->value(u"due"_s), m_due && *m_due < m_clock.now() ? Level::Bad : Level::Notice);
}

void CallSummary::showNumbers(const Customer& customer)
{
    const bool differ = !customer.spokenPhone.isEmpty() && !customer.phone.isEmpty()
        && customer.spokenPhone != customer.phone;
    m_numbers->tell(
        Level::Warning, differ ? tr("Ces deux numéros diffèrent : confirmer lequel rappeler.") : QString{});
}

void CallSummary::showCustomer(const Call& call)
{
    const Customer& customer = call.customer;
    m_lines->set(u"phone"_s, customer.phone.isEmpty() ? tr("Masqué") : Formats::phone(customer.phone));
    showNumbers(customer);
    m_place = placeOf(customer);
    m_lines->setShown(u"map"_s, !m_place.isEmpty());
    m_lines->set(u"zone"_s, Wording::zone(customer.zone), call.enteredBy.isEmpty());
}

void CallSummary::showService(const Call& call)
{
    const bool assistant = call.enteredBy.isEmpty();
    m_lines->set(u"price"_s, Wording::priceOf(call), assistant);
    m_lines->set(u"window"_s, call.window, assistant);
    m_lines->set(u"summary"_s, call.summary, assistant);
}

void CallSummary::show(const CallDetail& detail, const std::vector<QuotedWords>& evidence)
{
    const Call& call = detail.call;
    showUrgency(call, evidence);
    m_due = call.callbackDueAt;
    showDue();
    if (m_due)
        m_tick.start(tickMs);
    else
        m_tick.stop();
    m_lines->set(u"followUp"_s, Wording::followUpOf(call));
    m_lines->set(u"assigned"_s, call.assignedTo);
    m_lines->set(u"entered"_s, call.enteredBy);
    showFields(call);
    showCustomer(call);
    showService(call);
    m_lines->set(u"state"_s, outcomeText(call));
    m_lines->set(u"told"_s, escalationsText(call.escalations));
    m_lines->set(u"tools"_s, toolsText(detail.tools));
    m_lines->set(u"recording"_s, call.recordingAvailable ? tr("Disponible chez VAPI") : QString{});
    m_lines->set(u"cost"_s, call.costUsd ? Formats::dollars(*call.costUsd) : QString{});
}

void CallSummary::openMap() const
{
    QUrl url{u"https://www.openstreetmap.org/search"_s};
    url.setQuery(u"query="_s + QString::fromLatin1(QUrl::toPercentEncoding(m_place)));
    QDesktopServices::openUrl(url);
}

void CallSummary::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_F2)
        edit();
    else
        QScrollArea::keyPressEvent(event);
}

void CallSummary::changeEvent(QEvent* event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_lines)
        showDue(); // its colour is of the theme
}

} // namespace dispatch
