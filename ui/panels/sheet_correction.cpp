// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/sheet_correction.h"

#include "core/domain/wire_names.h"
#include "ui/models/customer_entry.h"
#include "ui/panels/sheet_link.h"
#include "ui/widgets/icons.h"
#include "ui/wording.h"

#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace dispatch {

using namespace Qt::StringLiterals;

namespace {

constexpr int textEdge = 3; // links have one: texts stand in line with them

//! Stands for a person, beside words that say so; in the colour of the theme that is shown.
class PersonMark final : public QWidget {
public:
    explicit PersonMark(QWidget* parent)
        : QWidget{parent}
    {
        setFixedSize(fontMetrics().height(), fontMetrics().height());
    }

protected:
    void paintEvent(QPaintEvent* /*event*/) override
    {
        QPainter painter{this};
        icon(u"person").paint(&painter, rect());
    }
};

} // namespace

SheetCorrection::SheetCorrection(CustomerField field, QWidget* parent)
    : QWidget{parent}
    , m_field{field}
    , m_who{new QLabel{this}}
    , m_back{new SheetLink{this}}
{
    m_who->setObjectName(u"corrected_"_s + wireName(field));
    m_who->setTextFormat(Qt::PlainText);
    m_who->setWordWrap(true);
    m_back->setObjectName(u"giveBack_"_s + wireName(field));
    m_back->setAccessibleName(tr("Reprendre la valeur de l’assistant"));
    auto* const column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 2);
    column->setSpacing(0);
    auto* const row = new QHBoxLayout;
    row->setContentsMargins(textEdge, 0, 0, 0);
    row->setSpacing(4);
    row->addWidget(new PersonMark{this}, 0, Qt::AlignTop);
    row->addWidget(m_who, 1);
    column->addLayout(row);
    column->addWidget(m_back, 0, Qt::AlignLeft);
    setVisible(false);
    connect(m_back, &SheetLink::clicked, this, &SheetCorrection::giveBackRequested);
}

void SheetCorrection::show(const Call& call)
{
    const auto found = std::ranges::find(call.corrections, m_field, &Corrected::field);
    setVisible(found != call.corrections.end());
    if (found == call.corrections.end()) {
        m_who->clear();
        return;
    }
    m_who->setText(tr("corrigé par %1", "a value; person").arg(found->author));
    const QString machine = shownEntry(m_field, found->machineValue);
    const bool entered = !call.enteredBy.isEmpty();
    const QString before
        = entered ? tr("Saisi d’abord : %1").arg(machine) : tr("Selon l’assistant : %1").arg(machine);
    const QString none = entered ? tr("Rien n’était saisi.") : tr("L’assistant n’a rien noté.");
    const QString original = machine.isEmpty() ? none : before;
    m_who->setToolTip(Wording::toolTip(original));
    m_who->setAccessibleDescription(original);
    m_back->setText(entered ? tr("Reprendre la première valeur") : tr("Reprendre la valeur de l’assistant"));
    m_back->setAccessibleName(m_back->text() + u" — "_s + Wording::of(m_field));
    m_back->setToolTip(m_who->toolTip());
}

QString SheetCorrection::text() const
{
    return m_who->text();
}

} // namespace dispatch
