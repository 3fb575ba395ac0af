// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/merge_facts.h"

#include "ui/formats.h"
#include "ui/wording.h"

#include <QGridLayout>
#include <QLabel>

namespace dispatch {

MergeFacts::MergeFacts(QWidget* parent)
    : QWidget{parent}
    , m_grid{new QGridLayout{this}}
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(14);
    m_grid->setVerticalSpacing(3);
    for (int row = 0; row < RowCount; ++row) {
        for (const Column column : {Label, Kept, Gone}) {
            auto* const label = new QLabel{this};
            label->setTextFormat(Qt::PlainText);
            label->setWordWrap(column != Label);
            label->setAlignment(Qt::AlignLeft | Qt::AlignTop);
            QFont font = label->font();
            font.setBold(row == Heading);
            label->setFont(font);
            label->setForegroundRole(column == Label ? QPalette::PlaceholderText : QPalette::WindowText);
            m_grid->addWidget(label, row, column);
        }
    }
    m_grid->setColumnStretch(Kept, 1);
    m_grid->setColumnStretch(Gone, 1);
    m_grid->setRowStretch(RowCount, 1);
    set(Heading, Kept, tr("Appel conservé"));
    set(Heading, Gone, tr("Appel rattaché"));
    set(Urgency, Label, tr("Urgence"));
    set(ReceivedAt, Label, tr("Reçu"));
    set(Name, Label, tr("Client"));
    set(Phone, Label, tr("Numéro affiché"));
    set(Address, Label, tr("Adresse"));
    set(Service, Label, tr("Service"));
    set(Problem, Label, tr("Problème"));
    set(FollowedUp, Label, tr("Suivi"));
    set(Assignee, Label, tr("Confié à"));
}

void MergeFacts::set(Row row, Column column, const QString& text)
{
    auto* const label = qobject_cast<QLabel*>(m_grid->itemAtPosition(row, column)->widget());
    label->setText(text.isEmpty() ? tr("—", "nothing is known") : text.simplified());
}

void MergeFacts::show(const Call& kept, const Call& gone, Instant now)
{
    fill(Kept, kept, now);
    fill(Gone, gone, now);
}

void MergeFacts::fill(Column column, const Call& call, Instant now)
{
    set(Urgency, column, Wording::codeAndName(call.priority));
    set(ReceivedAt, column, Formats::listTime(call.listedAt(), now));
    set(Name, column, call.customer.name);
    set(Phone, column, Formats::phone(call.customer.phone));
    set(Address, column, call.customer.address);
    set(Service, column, Wording::serviceOf(call));
    set(Problem, column, call.problem.isEmpty() ? call.summary.left(200) : call.problem.left(200));
    set(FollowedUp, column, Wording::of(call.followUp));
    set(Assignee, column, call.assignedTo);
}

} // namespace dispatch
