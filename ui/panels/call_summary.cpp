// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/call_summary.h"

#include "ui/formats.h"
#include "ui/wording.h"

#include <QGridLayout>
#include <QLabel>

namespace dispatch {

using namespace Qt::StringLiterals;

namespace {

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

QString notesText(const std::vector<HistoryEntry>& history)
{
    QStringList lines;
    for (const HistoryEntry& entry : history) {
        if (entry.kind == "note"_L1)
            lines << Formats::clock(entry.at) + u" · "_s + Wording::author(entry.who) + u" — "_s
                    + entry.detail;
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

} // namespace

CallSummary::CallSummary(QWidget* parent)
    : QScrollArea{parent}
    , m_page{new QWidget{this}}
    , m_grid{new QGridLayout{m_page}}
{
    setWidget(m_page);
    setWidgetResizable(true);
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // a grid and not a form: QFormLayout of Qt 6.4 writes beyond its rows when some of them are hidden
    m_grid->setColumnStretch(1, 1);
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(6);
    add(u"state"_s, tr("État"));
    add(u"urgency"_s, tr("Urgence"));
    add(u"followUp"_s, tr("Suivi"));
    add(u"due"_s, tr("À rappeler avant"));
    add(u"assigned"_s, tr("Confié à"));
    add(u"name"_s, tr("Client"));
    add(u"phone"_s, tr("Numéro affiché"));
    add(u"spokenPhone"_s, tr("Numéro dicté"));
    add(u"address"_s, tr("Adresse"));
    add(u"zone"_s, tr("Zone"));
    add(u"email"_s, tr("Courriel"));
    add(u"service"_s, tr("Service"));
    add(u"problem"_s, tr("Problème"));
    add(u"price"_s, tr("Prix annoncé"));
    add(u"window"_s, tr("Délai annoncé"));
    add(u"summary"_s, tr("Résumé de l’assistant"));
    add(u"notes"_s, tr("Notes"));
    add(u"tools"_s, tr("Outils de l’assistant"));
    add(u"recording"_s, tr("Enregistrement"));
    add(u"cost"_s, tr("Coût de l’appel"));
    m_grid->setRowStretch(m_grid->rowCount(), 1);
}

void CallSummary::add(const QString& name, const QString& title)
{
    const Line line{.title = new QLabel{title, m_page}, .text = new QLabel{m_page}};
    line.title->setForegroundRole(QPalette::PlaceholderText);
    line.title->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    line.text->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    line.text->setObjectName(u"summary_"_s + name);
    line.text->setTextFormat(Qt::PlainText);
    line.text->setWordWrap(true);
    line.text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    line.text->setAccessibleName(title);
    line.title->setBuddy(line.text);
    const int row = m_grid->rowCount();
    m_grid->addWidget(line.title, row, 0);
    m_grid->addWidget(line.text, row, 1);
    m_lines.insert(name, line);
}

void CallSummary::set(const QString& name, const QString& text)
{
    const Line line = m_lines.value(name);
    line.text->setText(text);
    line.text->setAccessibleDescription(text);
    line.title->setVisible(!text.isEmpty());
    line.text->setVisible(!text.isEmpty());
}

void CallSummary::showCustomer(const Customer& customer)
{
    set(u"name"_s, customer.name);
    set(u"phone"_s, customer.phone.isEmpty() ? tr("Masqué") : Formats::phone(customer.phone));
    set(u"spokenPhone"_s, Formats::phone(customer.spokenPhone));
    set(u"address"_s, addressText(customer));
    set(u"zone"_s, Wording::zone(customer.zone));
    set(u"email"_s, customer.email);
}

void CallSummary::showService(const Call& call)
{
    set(u"service"_s, Wording::serviceOf(call));
    set(u"problem"_s, call.problem);
    set(u"price"_s, Wording::priceOf(call));
    set(u"window"_s, call.window);
}

void CallSummary::show(const CallDetail& detail)
{
    const Call& call = detail.call;
    set(u"state"_s, outcomeText(call));
    set(u"urgency"_s,
        Wording::codeAndName(call.priority) + u" — "_s + Wording::reasonOf(call.priorityReason));
    set(u"followUp"_s, Wording::of(call.followUp));
    set(u"due"_s, call.callbackDueAt ? Formats::fullTime(*call.callbackDueAt) : QString{});
    set(u"assigned"_s, call.assignedTo);
    showCustomer(call.customer);
    showService(call);
    set(u"summary"_s, call.summary);
    set(u"notes"_s, notesText(detail.history));
    set(u"tools"_s, toolsText(detail.tools));
    set(u"recording"_s, call.recordingAvailable ? tr("Disponible chez VAPI") : QString{});
    set(u"cost"_s, call.costUsd ? Formats::dollars(*call.costUsd) : QString{});
}

} // namespace dispatch
