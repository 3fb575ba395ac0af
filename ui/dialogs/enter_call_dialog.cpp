// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/enter_call_dialog.h"

#include "ui/dialogs/dialog_parts.h"
#include "ui/dialogs/enter_call_form.h"
#include "ui/models/drafts.h"
#include "ui/widgets/notice.h"
#include "ui/wording.h"

#include <QBoxLayout>
#include <QJsonDocument>
#include <QPointer>
#include <QPushButton>
#include <QShortcut>
#include <QUuid>

namespace dispatch {

using namespace Qt::StringLiterals;

namespace {

constexpr auto idMember = "call"_L1;

//! Under what the form is kept among the drafts: no call has this id.
CallId draftId()
{
    return {u"manual"_s};
}

QString newId()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

} // namespace

EnterCallDialog::EnterCallDialog(
    DeskLink& link, const DeskPerson& person, std::shared_ptr<const Rules> rules, QWidget* parent)
    : QDialog{parent}
    , m_link{link}
    , m_person{person}
    , m_form{new EnterCallForm{std::move(rules), this}}
    , m_draft{new Notice{this}}
    , m_clear{new QPushButton{tr("Vider le formulaire"), this}}
    , m_trouble{new Notice{this}}
    , m_call{u"manual-"_s + newId()}
{
    QBoxLayout* const column = prepareDialog(*this, u"enterCallDialog"_s, tr("Nouvel appel manuel"));
    auto* const top = new QHBoxLayout;
    column->addLayout(top);
    m_draft->setObjectName(u"enterDraft"_s);
    m_clear->setObjectName(u"enterClear"_s);
    m_clear->setAutoDefault(false);
    m_clear->setMinimumHeight(24);
    m_clear->setVisible(false);
    top->addWidget(m_draft, 1);
    top->addWidget(m_clear);
    column->addWidget(m_form);
    QLabel* const legal = addText(*this, *column,
        tr("Si l’appel est enregistré, le client doit en être averti et y consentir. * Obligatoire."));
    legal->setObjectName(u"enterLegal"_s);
    legal->setForegroundRole(QPalette::PlaceholderText);
    m_trouble->setObjectName(u"enterTrouble"_s);
    column->addWidget(m_trouble);
    column->addStretch();
    m_verb = addVerb(*this, *column, tr("Enregistrer l’appel"), u"enterCall"_s);
    m_verb->setDefault(false); // Enter is typed between fields: only Ctrl+Enter sends
    m_verb->setToolTip(tr("Enregistrer l’appel (Ctrl+Entrée)"));
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto* const shortcut = new QShortcut{QKeySequence{Qt::CTRL | key}, this};
        connect(shortcut, &QShortcut::activated, this, &EnterCallDialog::accept);
    }
    connect(m_form, &EnterCallForm::changed, this, &EnterCallDialog::keepDraft);
    connect(m_clear, &QPushButton::clicked, this, &EnterCallDialog::clear);
}

void EnterCallDialog::keepIn(Drafts& drafts)
{
    m_drafts = nullptr;
    const QJsonObject kept = QJsonDocument::fromJson(drafts.draft(draftId()).note.toUtf8()).object();
    if (!kept.isEmpty()) {
        if (const QString id = kept.value(idMember).toString(); id.startsWith("manual-"_L1))
            m_call = {id};
        m_form->restore(kept);
        m_draft->tell(Level::Notice, tr("Brouillon repris : cet appel n’est pas encore enregistré."));
        m_clear->setVisible(true);
    }
    m_drafts = &drafts;
}

void EnterCallDialog::setPhone(const QString& e164)
{
    if (m_form->facts().phone.isEmpty())
        m_form->setPhone(e164);
}

void EnterCallDialog::showEvent(QShowEvent* event)
{
    QDialog::showEvent(event);
    m_form->focusFirst();
}

// What is wrong takes lines of its own: the window grows with them, and never over what stands below.
bool EnterCallDialog::event(QEvent* event)
{
    const bool handled = QDialog::event(event);
    if (event->type() != QEvent::LayoutRequest)
        return handled;
    const int wanted = layout()->totalHeightForWidth(width());
    if (height() < wanted)
        resize(width(), wanted);
    return handled;
}

void EnterCallDialog::keepDraft()
{
    if (!m_drafts)
        return;
    QJsonObject content = m_form->content();
    if (!content.isEmpty())
        content.insert(idMember, m_call.value);
    const QString text = content.isEmpty()
        ? QString{}
        : QString::fromUtf8(QJsonDocument{content}.toJson(QJsonDocument::Compact));
    m_drafts->set(draftId(), {.note = text});
}

void EnterCallDialog::clear()
{
    m_call = {u"manual-"_s + newId()};
    m_form->restore({});
    m_draft->tell(Level::Notice, {});
    m_clear->setVisible(false);
    m_form->focusFirst();
}

void EnterCallDialog::accept()
{
    if (m_waits)
        return;
    if (!m_form->check())
        return m_trouble->tell(Level::Bad, tr("Corriger d’abord ce qui est en faute."));
    if (m_entered)
        return sendPriority();
    send(EnterCall{.call = m_call,
             .facts = m_form->facts(),
             .source = m_form->source(),
             .english = m_form->english()},
        &EnterCallDialog::onEntered);
}

void EnterCallDialog::send(const Action& action, void (EnterCallDialog::*then)())
{
    Command command{.id = newId(), .author = m_person.name(), .action = action};
    if (m_last && m_last->author == command.author && m_last->action == action)
        command.id = m_last->id;
    m_last = command;
    m_waits = true;
    m_verb->setEnabled(false);
    m_trouble->tell(Level::Notice, tr("Enregistrement de l’appel…"));
    m_link.send(command, [self = QPointer{this}, then](const Result<quint64>& answer) {
        if (!self)
            return;
        self->m_waits = false;
        self->m_verb->setEnabled(true);
        answer ? (self->*then)() : self->fail(answer.error());
    });
}

void EnterCallDialog::onEntered()
{
    m_entered = true;
    m_form->setEnabled(false); // what is kept is corrected on the sheet
    m_last.reset();
    if (m_drafts)
        m_drafts->set(draftId(), {});
    m_drafts = nullptr;
    emit entered(m_call);
    if (m_form->priority() == Priority::P4)
        finish();
    else
        sendPriority();
}

void EnterCallDialog::sendPriority()
{
    send(SetPriority{.call = m_call, .priority = m_form->priority(), .reason = m_form->reason()},
        &EnterCallDialog::finish);
}

void EnterCallDialog::finish()
{
    QDialog::accept();
}

void EnterCallDialog::fail(const Error& error)
{
    const QString what = m_entered
        ? tr("L’appel est enregistré, mais pas son urgence.")
        : tr("L’appel n’est pas enregistré; rien de ce qui est écrit n’est perdu.");
    m_trouble->tell(Level::Bad, what + ' '_L1 + Wording::of(error));
}

} // namespace dispatch
