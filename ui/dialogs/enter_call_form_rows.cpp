// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/wire_names.h"

#include "core/domain/intake/customer_value.h"
#include "ui/dialogs/enter_call_form.h"
#include "ui/dialogs/urgency_button.h"
#include "ui/models/customer_entry.h"
#include "ui/widgets/notice.h"
#include "ui/wording.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace dispatch {

using namespace Qt::StringLiterals;

namespace {

constexpr int leastWidth = 560; // what is wrong stays on one line
constexpr int inputHeight = 26;
constexpr int problemLines = 3;
constexpr int longestReason = 500;
constexpr int longestSource = 500;

QString suffixed(const QString& name, ServiceStanding standing)
{
    switch (standing) {
    case ServiceStanding::Offered:
        return name;
    case ServiceStanding::Referred:
        return EnterCallForm::tr("%1 (référé)", "service").arg(name);
    case ServiceStanding::Refused:
        return EnterCallForm::tr("%1 (refusé)", "service").arg(name);
    }
    Q_UNREACHABLE();
}

} // namespace

// In the order in which one asks on the telephone; what can be skipped comes last.
void EnterCallForm::build()
{
    m_grid = new QGridLayout{this};
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(10);
    m_grid->setVerticalSpacing(5);
    m_grid->setColumnStretch(1, 1);
    m_grid->setColumnMinimumWidth(1, leastWidth);
    m_entries.reserve(6);
    addEntry(tr("&Téléphone *"), CustomerField::SpokenPhone, true);
    addEntry(tr("&Nom"), CustomerField::Name, false);
    addEntry(tr("&Adresse"), CustomerField::Address, false);
    addEntry(tr("Code &postal"), CustomerField::PostalCode, false);
    addEntry(tr("Pro&blème *"), CustomerField::Problem, true);
    addService();
    addUrgency();
    addEntry(tr("Cou&rriel"), CustomerField::Email, false);
    addOrigin();
    for (Entry& entry : m_entries)
        follow(entry);
}

void EnterCallForm::addRow(const QString& title, QWidget* widget)
{
    const int row = m_grid->rowCount();
    auto* const label = new QLabel{title, this};
    label->setBuddy(widget);
    label->setContentsMargins(0, 4, 0, 0);
    m_grid->addWidget(label, row, 0, Qt::AlignLeft | Qt::AlignTop);
    m_grid->addWidget(widget, row, 1);
}

void EnterCallForm::addEntry(const QString& title, CustomerField field, bool required)
{
    const QString name = wireName(field);
    Entry entry{.field = field, .fault = new Notice{this}, .required = required};
    QWidget* input = nullptr;
    if (field == CustomerField::Problem) {
        entry.area = new QPlainTextEdit{this};
        entry.area->setTabChangesFocus(true);
        entry.area->setFixedHeight(entry.area->fontMetrics().lineSpacing() * problemLines + 14);
        input = entry.area;
    } else {
        entry.line = new QLineEdit{this};
        entry.line->setMaxLength(longestCustomerValue(field));
        entry.line->setMinimumHeight(inputHeight);
        input = entry.line;
    }
    input->setObjectName(u"enter_"_s + name);
    input->setAccessibleName(QString{title}.remove('&'_L1));
    entry.fault->setObjectName(u"fault_"_s + name);
    addRow(title, field == CustomerField::PostalCode ? withZone(*entry.line) : input);
    m_grid->addWidget(entry.fault, m_grid->rowCount(), 1);
    m_entries.push_back(entry);
}

// The zone stands beside the code that it follows from.
QWidget* EnterCallForm::withZone(QLineEdit& code)
{
    auto* const both = new QWidget{this};
    auto* const row = new QHBoxLayout{both};
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(10);
    m_zone = new QLabel{both};
    m_zone->setObjectName(u"enterZone"_s);
    m_zone->setTextFormat(Qt::PlainText);
    m_zone->setWordWrap(true);
    code.setFixedWidth(code.fontMetrics().horizontalAdvance(u"A1A 1A1"_s) * 2);
    row->addWidget(&code);
    row->addWidget(m_zone, 1);
    both->setFocusProxy(&code);
    return both;
}

void EnterCallForm::follow(Entry& entry)
{
    const auto place = static_cast<size_t>(&entry - m_entries.data());
    if (entry.area) {
        connect(entry.area, &QPlainTextEdit::textChanged, this, [this, place] { onEdited(place); });
        return;
    }
    connect(entry.line, &QLineEdit::textChanged, this, [this, place] { onEdited(place); });
    connect(entry.line, &QLineEdit::editingFinished, this, [this, place] {
        Entry& left = m_entries.at(place);
        left.left = left.left || !left.line->text().isEmpty(); // what was not begun is not wrong yet
        showFault(left);
    });
}

void EnterCallForm::addService()
{
    m_service = new QComboBox{this};
    m_service->setObjectName(u"enterService"_s);
    m_service->setAccessibleName(tr("Service"));
    m_service->setMinimumHeight(inputHeight);
    m_service->addItem(tr("À préciser", "service"), QString{});
    for (const Service& service : m_rules->company.services)
        m_service->addItem(suffixed(Wording::service(service.key), service.standing), service.key);
    addRow(tr("&Service"), m_service);
    m_standing = new Notice{this};
    m_standing->setObjectName(u"enterStanding"_s);
    m_grid->addWidget(m_standing, m_grid->rowCount(), 1);
    auto* const window = new QWidget{this};
    auto* const row = new QHBoxLayout{window};
    row->setContentsMargins(0, 0, 0, 0);
    m_window = new QLabel{window};
    m_window->setObjectName(u"enterWindow"_s);
    m_window->setTextFormat(Qt::PlainText);
    m_windowTold = new QCheckBox{tr("Annoncé au client"), window};
    m_windowTold->setObjectName(u"enterWindowTold"_s);
    m_windowTold->setMinimumHeight(24);
    m_windowTold->setToolTip(tr("Garder ce délai comme celui qui a été dit au client"));
    row->addWidget(m_window);
    row->addStretch();
    row->addWidget(m_windowTold);
    addRow(tr("Délai habituel"), window);
    connect(m_service, &QComboBox::currentIndexChanged, this, &EnterCallForm::showService);
    connect(m_service, &QComboBox::currentIndexChanged, this, &EnterCallForm::changed);
    connect(m_windowTold, &QCheckBox::toggled, this, &EnterCallForm::changed);
}

void EnterCallForm::addOrigin()
{
    auto* const both = new QWidget{this};
    auto* const row = new QHBoxLayout{both};
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(10);
    m_source = new QComboBox{both};
    m_source->setObjectName(u"enterSource"_s);
    m_source->setAccessibleName(tr("Comment le client a connu l’entreprise"));
    m_source->setMinimumHeight(inputHeight);
    m_source->setEditable(true);
    m_source->addItems({QString{}, tr("Déjà client"), tr("Recommandation"), tr("Recherche sur le Web"),
        tr("Réseaux sociaux"), tr("Camion ou affiche")});
    m_source->lineEdit()->setMaxLength(longestSource);
    m_source->lineEdit()->setPlaceholderText(tr("Comment le client nous a connus"));
    m_language = new QComboBox{both};
    m_language->setObjectName(u"enterLanguage"_s);
    m_language->setAccessibleName(tr("Langue du client"));
    m_language->setMinimumHeight(inputHeight);
    m_language->addItem(tr("Français"), false);
    m_language->addItem(tr("Anglais"), true);
    auto* const title = new QLabel{tr("&Langue"), both};
    title->setBuddy(m_language);
    row->addWidget(m_source, 1);
    row->addWidget(title);
    row->addWidget(m_language);
    addRow(tr("S&ource"), both);
    connect(m_source, &QComboBox::currentTextChanged, this, &EnterCallForm::changed);
    connect(m_language, &QComboBox::currentIndexChanged, this, &EnterCallForm::changed);
}

void EnterCallForm::addUrgency()
{
    m_urgency = new QButtonGroup{this};
    auto* const choices = new QWidget{this};
    auto* const row = new QHBoxLayout{choices};
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    for (const Priority priority : {Priority::P1, Priority::P2, Priority::P3, Priority::P4}) {
        auto* const button = new UrgencyButton{priority, choices};
        m_urgency->addButton(button, static_cast<int>(priority));
        row->addWidget(button);
        button->setChecked(priority == Priority::P4);
    }
    row->addStretch();
    addRow(tr("Urgence"), choices);
    m_reason = new QLineEdit{this};
    m_reason->setObjectName(u"enterReason"_s);
    m_reason->setAccessibleName(tr("Raison de l’urgence"));
    m_reason->setMaxLength(longestReason);
    m_reason->setMinimumHeight(inputHeight);
    m_grid->addWidget(m_reason, m_grid->rowCount(), 1);
    m_reasonFault = new Notice{this};
    m_reasonFault->setObjectName(u"fault_reason"_s);
    m_grid->addWidget(m_reasonFault, m_grid->rowCount(), 1);
    connect(m_urgency, &QButtonGroup::idToggled, this, &EnterCallForm::showUrgency);
    connect(m_urgency, &QButtonGroup::idToggled, this, &EnterCallForm::changed);
    connect(m_reason, &QLineEdit::textChanged, this, &EnterCallForm::showUrgency);
    connect(m_reason, &QLineEdit::textChanged, this, &EnterCallForm::changed);
}

} // namespace dispatch
