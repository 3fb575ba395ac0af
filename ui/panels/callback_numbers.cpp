// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/callback_numbers.h"

#include "ui/formats.h"
#include "ui/models/callback_words.h"
#include "ui/widgets/flow_row.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/notice.h"
#include "ui/wording.h"

#include <QButtonGroup>
#include <QClipboard>
#include <QGuiApplication>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <utility>

namespace dispatch {

using namespace Qt::StringLiterals;

namespace {

constexpr int buttonHeight = 30;
constexpr double large = 1.35; // times the size of text

QRadioButton* makeNumber(const QString& name, QButtonGroup& group, QWidget* parent)
{
    auto* const button = new QRadioButton{parent};
    button->setObjectName(name);
    button->setMinimumHeight(buttonHeight);
    QFont font = button->font();
    font.setPointSizeF(font.pointSizeF() * large);
    font.setBold(true);
    button->setFont(font);
    group.addButton(button);
    return button;
}

void showNumber(QRadioButton& button, const QString& number, const QString& whose)
{
    button.setVisible(!number.isEmpty());
    button.setProperty("number", number);
    button.setText(u"%1 · %2"_s.arg(Formats::phone(number), whose));
}

} // namespace

CallbackNumbers::CallbackNumbers(Opener open, QWidget* parent)
    : QWidget{parent}
    , m_open{std::move(open)}
    , m_group{new QButtonGroup{this}}
    , m_displayed{makeNumber(u"callbackDisplayed"_s, *m_group, this)}
    , m_spoken{makeNumber(u"callbackSpoken"_s, *m_group, this)}
    , m_differ{new Notice{this}}
    , m_dial{new QPushButton{icon(u"phone-live"), tr("Composer"), this}}
    , m_copy{new QPushButton{icon(u"copy"), tr("Copier"), this}}
    , m_result{new Notice{this}}
{
    setObjectName(u"callbackNumbers"_s);
    m_differ->setObjectName(u"callbackDiffer"_s);
    m_differ->setAccessibleName(tr("Numéros différents"));
    m_result->setObjectName(u"callbackDialled"_s);
    m_result->setAccessibleName(tr("Composition du numéro"));
    m_dial->setObjectName(u"callbackDial"_s);
    m_copy->setObjectName(u"callbackCopy"_s);
    m_copy->setToolTip(tr("Copier le numéro choisi"));
    auto* const column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(m_displayed);
    column->addWidget(m_spoken);
    column->addWidget(m_differ);
    auto* const row = new FlowRow;
    for (QPushButton* const button : {m_dial, m_copy}) {
        button->setMinimumHeight(buttonHeight);
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    column->addLayout(row);
    column->addWidget(m_result);
    connect(m_dial, &QPushButton::clicked, this, &CallbackNumbers::dialRequested);
    connect(m_copy, &QPushButton::clicked, this, &CallbackNumbers::copy);
    connect(m_group, &QButtonGroup::buttonClicked, this, [this] { emit chosenChanged(chosen()); });
}

void CallbackNumbers::show(const Customer& customer, const QString& wanted)
{
    const QString before = chosen();
    showNumber(*m_displayed, customer.phone, tr("affiché", "number"));
    showNumber(*m_spoken, customer.spokenPhone, tr("dicté à Paul", "number"));
    const bool spoken
        = !customer.spokenPhone.isEmpty() && (wanted == customer.spokenPhone || customer.phone.isEmpty());
    (spoken ? m_spoken : m_displayed)->setChecked(true);
    tellDifference(customer);
    m_copy->setEnabled(!chosen().isEmpty());
    if (chosen() != before)
        m_result->tell(Level::Notice, {});
}

void CallbackNumbers::tellDifference(const Customer& customer)
{
    const bool differ = !customer.spokenPhone.isEmpty() && !customer.phone.isEmpty()
        && customer.spokenPhone != customer.phone;
    m_differ->tell(Level::Warning,
        differ ? tr("Les deux numéros diffèrent : choisir lequel composer, puis le confirmer avec le client.")
               : QString{});
}

QString CallbackNumbers::chosen() const
{
    const QAbstractButton* const button = m_group->checkedButton();
    return button ? button->property("number").toString() : QString{};
}

CallbackMethod CallbackNumbers::dial()
{
    const QString number = chosen();
    if (!number.isEmpty() && m_open && m_open(QUrl{u"tel:"_s + number})) {
        m_result->tell(
            Level::Good, tr("%1 remis au programme de téléphonie.", "number").arg(Formats::phone(number)));
        return CallbackMethod::Tel;
    }
    if (!number.isEmpty())
        QGuiApplication::clipboard()->setText(CallbackWords::dialled(number));
    m_result->tell(
        Level::Warning, tr("Aucun programme n’a pris l’appel : numéro copié. Composez-le sur le téléphone."));
    return CallbackMethod::Manual;
}

void CallbackNumbers::copy()
{
    QGuiApplication::clipboard()->setText(CallbackWords::dialled(chosen()));
    m_result->tell(Level::Good, tr("Numéro copié : %1.").arg(Formats::phone(chosen())));
}

void CallbackNumbers::setWhyNot(const QString& reason)
{
    m_dial->setEnabled(reason.isEmpty());
    m_dial->setToolTip(
        reason.isEmpty() ? tr("Composer le numéro choisi (Ctrl+R)") : Wording::toolTip(reason));
}

void CallbackNumbers::focusDial()
{
    m_dial->setFocus(Qt::ShortcutFocusReason);
}

} // namespace dispatch
