// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/call_summary.h"

#include "ui/formats.h"
#include "ui/panels/sheet_lines.h"
#include "ui/panels/sheet_link.h"
#include "ui/panels/sheet_quotes.h"
#include "ui/widgets/notice.h"
#include "ui/wording.h"

#include <QDesktopServices>
#include <QEvent>
#include <QUrl>
#include <QVBoxLayout>

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

//! Callers and machines often say the postal code within the address: it is shown once, on one line.
QString addressText(const Customer& customer)
{
    const QString& code = customer.postalCode;
    if (code.isEmpty())
        return customer.address;
    const QString wholeCode = QString{code}.replace(' '_L1, QChar::Nbsp);
    if (customer.address.contains(code))
        return QString{customer.address}.replace(code, wholeCode);
    return customer.address.isEmpty() ? wholeCode : customer.address + ", "_L1 + wholeCode;
}

void tint(QWidget& widget, Level level)
{
    QPalette own = widget.palette();
    own.setColor(QPalette::WindowText, textColour(themeShown(), level));
    widget.setPalette(own);
}

} // namespace

CallSummary::CallSummary(const Clock& clock, QWidget* parent)
    : QScrollArea{parent}
    , m_clock{clock}
    , m_lines{new SheetLines{this}}
    , m_quotes{new SheetQuotes{m_lines}}
    , m_numbers{new Notice{m_lines}}
    , m_map{new SheetLink{m_lines}}
{
    setObjectName(u"sheetSummary"_s);
    setAccessibleName(tr("Résumé de l’appel"));
    setWidget(m_lines);
    setWidgetResizable(true);
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_quotes->setObjectName(u"summary_evidence"_s);
    m_numbers->setObjectName(u"summary_numbers"_s);
    m_map->setObjectName(u"mapLink"_s);
    m_map->setText(tr("Voir la carte"));
    m_map->setToolTip(tr("Ouvrir l’adresse dans OpenStreetMap, dans le navigateur"));
    addLines();
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
    m_lines->add(u"name"_s, tr("Client"));
    m_lines->add(u"phone"_s, tr("Numéro affiché"));
    m_lines->add(u"spokenPhone"_s, tr("Numéro dicté"));
    m_lines->add(u"numbers"_s, {}, m_numbers);
    m_lines->add(u"address"_s, tr("Adresse"));
    m_lines->add(u"map"_s, {}, m_map);
    m_lines->add(u"zone"_s, tr("Zone"));
    m_lines->add(u"problem"_s, tr("Problème"));
    m_lines->add(u"service"_s, tr("Service"));
    m_lines->add(u"price"_s, tr("Prix annoncé"));
    m_lines->add(u"window"_s, tr("Délai annoncé"));
    m_lines->add(u"summary"_s, tr("Résumé"));
    m_lines->add(u"email"_s, tr("Courriel"));
    m_lines->add(u"state"_s, tr("État"));
    m_lines->add(u"tools"_s, tr("Outils de Paul"));
    m_lines->add(u"recording"_s, tr("Enregistrement"));
    m_lines->add(u"cost"_s, tr("Coût de l’appel"));
    m_lines->close();
    setTabOrder(m_lines->value(u"address"_s), m_map);
    m_quotes->setBefore(m_lines->value(u"urgency"_s));
    m_map->setAccessibleName(m_map->text());
    m_numbers->setAccessibleName(tr("Numéros différents"));
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

void CallSummary::showCustomer(const Customer& customer)
{
    m_lines->set(u"name"_s, customer.name, true);
    m_lines->set(u"phone"_s, customer.phone.isEmpty() ? tr("Masqué") : Formats::phone(customer.phone));
    m_lines->set(u"spokenPhone"_s, Formats::phone(customer.spokenPhone), true);
    showNumbers(customer);
    m_lines->set(u"address"_s, addressText(customer), true);
    m_place = customer.address.isEmpty() ? customer.postalCode : addressText(customer);
    m_lines->setShown(u"map"_s, !m_place.isEmpty());
    m_lines->set(u"zone"_s, Wording::zone(customer.zone), true);
    m_lines->set(u"email"_s, customer.email, true);
}

void CallSummary::showService(const Call& call)
{
    m_lines->set(u"service"_s, Wording::serviceOf(call), true);
    m_lines->set(u"problem"_s, call.problem, true);
    m_lines->set(u"price"_s, Wording::priceOf(call), true);
    m_lines->set(u"window"_s, call.window, true);
    m_lines->set(u"summary"_s, call.summary, true);
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
    showCustomer(call.customer);
    showService(call);
    m_lines->set(u"state"_s, outcomeText(call));
    m_lines->set(u"tools"_s, toolsText(detail.tools));
    m_lines->set(u"recording"_s, call.recordingAvailable ? tr("Disponible chez VAPI") : QString{});
    m_lines->set(u"cost"_s, call.costUsd ? Formats::dollars(*call.costUsd) : QString{});
}

void CallSummary::openMap() const
{
    QString place = m_place;
    place.replace(QChar::Nbsp, ' '_L1);
    QUrl url{u"https://www.openstreetmap.org/search"_s};
    url.setQuery(u"query="_s + QString::fromLatin1(QUrl::toPercentEncoding(place)));
    QDesktopServices::openUrl(url);
}

void CallSummary::changeEvent(QEvent* event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_lines)
        showDue(); // its colour is of the theme
}

} // namespace dispatch
