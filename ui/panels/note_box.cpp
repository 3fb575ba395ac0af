// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/note_box.h"

#include "ui/formats.h"
#include "ui/widgets/notice.h"
#include "ui/wording.h"

#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QShortcut>
#include <QUuid>
#include <QVBoxLayout>

namespace dispatch {

using namespace Qt::StringLiterals;

NoteBox::NoteBox(DeskLink& link, const Clock& clock, const DeskPerson& person, QWidget* parent)
    : QWidget{parent}
    , m_link{link}
    , m_clock{clock}
    , m_person{person}
    , m_text{new QPlainTextEdit{this}}
    , m_button{new QPushButton{tr("Ajouter la note"), this}}
    , m_notice{new Notice{this}}
{
    m_text->setObjectName(u"noteText"_s);
    m_text->setPlaceholderText(tr("Écrire une note (Ctrl+Entrée pour l’ajouter)"));
    m_text->setAccessibleName(tr("Note sur l’appel"));
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(m_text->fontMetrics().lineSpacing() * 2 + 14);
    m_button->setObjectName(u"noteButton"_s);
    m_button->setToolTip(tr("Ajouter la note à l’appel (Ctrl+Entrée)"));
    m_button->setAutoDefault(false);
    m_button->setMinimumHeight(26);
    m_notice->setObjectName(u"noteNotice"_s);
    auto* const column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_text);
    auto* const row = new QHBoxLayout;
    row->addWidget(m_notice, 1);
    row->addStretch();
    row->addWidget(m_button, 0, Qt::AlignTop);
    column->addLayout(row);
    for (const int key : {int{Qt::Key_Return}, int{Qt::Key_Enter}}) {
        auto* const shortcut = new QShortcut{QKeySequence{Qt::CTRL | static_cast<Qt::Key>(key)}, this};
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, &NoteBox::send);
    }
    connect(m_button, &QPushButton::clicked, this, &NoteBox::send);
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        keep(m_call, m_text->toPlainText());
        showButton();
    });
    showButton();
}

void NoteBox::setCall(const CallId& id)
{
    if (id == m_call)
        return;
    m_call = {};
    m_text->setPlainText(kept(id));
    m_call = id;
    m_notice->tell(Level::Notice, {});
    showButton();
}

void NoteBox::keepIn(Drafts& drafts)
{
    m_drafts = &drafts;
    for (auto it = m_memory.cbegin(); it != m_memory.cend(); ++it)
        keep(it.key(), it.value());
    m_memory.clear();
    if (m_text->toPlainText().isEmpty())
        m_text->setPlainText(kept(m_call));
}

void NoteBox::keep(const CallId& call, const QString& text)
{
    if (call.isEmpty())
        return;
    if (!m_drafts) {
        m_memory.insert(call, text);
        return;
    }
    Draft draft = m_drafts->draft(call);
    draft.note = text;
    m_drafts->set(call, draft);
}

QString NoteBox::kept(const CallId& call) const
{
    return m_drafts ? m_drafts->draft(call).note : m_memory.value(call);
}

void NoteBox::focusText()
{
    m_text->setFocus(Qt::ShortcutFocusReason);
}

void NoteBox::quote(const QString& lines)
{
    QTextCursor end = m_text->textCursor();
    end.movePosition(QTextCursor::End);
    if (!end.atBlockStart())
        end.insertText(u"\n"_s);
    end.insertText(lines + '\n'_L1);
    m_text->setTextCursor(end);
    m_text->ensureCursorVisible();
}

void NoteBox::showButton()
{
    const bool writing = !m_text->toPlainText().trimmed().isEmpty();
    m_button->setEnabled(!m_call.isEmpty() && writing && !m_sendings.value(m_call).underWay);
}

void NoteBox::send()
{
    const QString text = m_text->toPlainText().trimmed();
    if (!m_button->isEnabled())
        return;
    if (text.size() > mostCharacters) {
        m_notice->tell(Level::Warning,
            tr("La note est trop longue : %1 caractères, au plus %2.").arg(text.size()).arg(mostCharacters));
        return;
    }
    Sending& sending = m_sendings[m_call];
    if (sending.text != text)
        sending = {.text = text, .commandId = QUuid::createUuid().toString(QUuid::WithoutBraces)};
    sending.underWay = true;
    m_notice->tell(Level::Notice, tr("Enregistrement de la note…"));
    showButton();
    const Command command{
        .id = sending.commandId, .author = m_person.name(), .action = AddNote{.call = m_call, .text = text}};
    m_link.send(command, [box = QPointer{this}, call = m_call](const Result<quint64>& answer) {
        if (box)
            box->answered(call, answer);
    });
}

void NoteBox::answered(const CallId& call, const Result<quint64>& answer)
{
    const bool shown = call == m_call;
    const QString text = m_sendings.value(call).text;
    m_sendings[call].underWay = false;
    if (answer) {
        m_sendings.remove(call);
        if (shown && m_text->toPlainText().trimmed() == text)
            m_text->clear();
        if (!shown && kept(call).trimmed() == text)
            keep(call, {});
    }
    showButton();
    if (!shown)
        return;
    if (answer)
        m_notice->tell(Level::Good, tr("Note enregistrée à %1.").arg(Formats::sentenceTime(m_clock.now())));
    else
        m_notice->tell(Level::Bad, tr("Note non enregistrée. %1").arg(Wording::of(answer.error())));
}

} // namespace dispatch
