// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/sheet_field.h"

#include "core/domain/intake/customer_value.h"
#include "core/domain/wire_names.h"
#include "ui/models/customer_entry.h"
#include "ui/panels/sheet_correction.h"
#include "ui/panels/sheet_field_editor.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/notice.h"
#include "ui/wording.h"

#include <QApplication>
#include <QLabel>
#include <QPointer>
#include <QToolButton>
#include <QUuid>
#include <QVBoxLayout>

#include <algorithm>

namespace dispatch {

using namespace Qt::StringLiterals;

namespace {

constexpr int target = 24;
constexpr int textEdge = 3; // links have one: texts stand in line with them

//! What is typed to mean \a value; the key of a service.
QString typedOf(CustomerField field, const QString& value)
{
    if (field == CustomerField::Service)
        return value;
    return shownEntry(field, value).replace(QChar::Nbsp, ' '_L1);
}

} // namespace

SheetField::SheetField(CustomerField field, DeskLink& link, const DeskPerson& person, QWidget* parent)
    : QWidget{parent}
    , m_field{field}
    , m_link{link}
    , m_person{person}
    , m_text{new QLabel{this}}
    , m_pencil{new QToolButton{this}}
    , m_correction{new SheetCorrection{field, this}}
    , m_editor{new SheetFieldEditor{field, this}}
    , m_trouble{new Notice{this}}
{
    setObjectName(u"field_"_s + wireName(field));
    auto* const column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildValue());
    column->addWidget(m_correction);
    column->addWidget(m_editor);
    column->addWidget(m_trouble);
    m_trouble->setObjectName(u"trouble_"_s + wireName(field));
    m_editor->setVisible(false);
    setFocusProxy(m_text);
    connect(m_pencil, &QToolButton::clicked, this, &SheetField::edit);
    connect(m_correction, &SheetCorrection::giveBackRequested, this, &SheetField::giveBack);
    connect(m_editor, &SheetFieldEditor::kept, this, &SheetField::keep);
    connect(m_editor, &SheetFieldEditor::left, this, &SheetField::close);
}

QWidget* SheetField::buildValue()
{
    auto* const value = new QWidget{this};
    auto* const row = new QHBoxLayout{value};
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2);
    m_text->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    const int high = std::max(0, (target - fontMetrics().height()) / 2);
    m_text->setContentsMargins(textEdge, high, 0, high);
    m_text->setObjectName(u"summary_"_s + wireName(m_field));
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->installEventFilter(this);
    m_pencil->setObjectName(u"pencil_"_s + wireName(m_field));
    m_pencil->setIcon(icon(u"edit"));
    m_pencil->setAutoRaise(true);
    m_pencil->setFixedSize(target, target);
    m_pencil->setToolTip(tr("Corriger (F2 ou double clic)"));
    m_pencil->setAccessibleName(tr("Corriger : %1").arg(Wording::of(m_field)));
    row->addWidget(m_text, 1);
    row->addWidget(m_pencil, 0, Qt::AlignTop);
    return value;
}

bool SheetField::isEditing() const
{
    return !m_editor->isHidden();
}

void SheetField::show(const Call& call, const QString& shown)
{
    if (call.id != m_call.id)
        switchTo(call);
    m_call = call;
    if (m_settled)
        close();
    const QString text = shown.isEmpty() ? tr("Inconnu", "a value of the sheet") : shown;
    if (m_text->text() != text) { // the same text again would lose what is selected in it
        m_text->setText(text);
        m_text->setAccessibleDescription(shown);
    }
    m_text->setForegroundRole(shown.isEmpty() ? QPalette::PlaceholderText : QPalette::WindowText);
    m_correction->show(call);
    m_text->setAccessibleName(spokenTitle(call));
}

QString SheetField::spokenTitle(const Call& call) const
{
    const QString title = Wording::of(m_field);
    if (!m_correction->text().isEmpty())
        return title + ", "_L1 + m_correction->text();
    return call.enteredBy.isEmpty() && !valueOf(call, m_field).isEmpty()
        ? tr("%1, selon l’assistant", "title of a line").arg(title)
        : title;
}

// What is being typed stays with its call, and is there again when that call is.
void SheetField::switchTo(const Call& call)
{
    if (isEditing() && !m_settled)
        m_drafts.insert(m_call.id, m_editor->typed());
    close();
    if (m_drafts.contains(call.id))
        open(m_drafts.take(call.id));
}

void SheetField::open(const QString& typed)
{
    m_editor->setTyped(typed);
    m_editor->setVisible(true);
    m_text->setVisible(false);
    m_pencil->setVisible(false);
}

void SheetField::edit()
{
    if (!isEditing())
        open(typedOf(m_field, valueOf(m_call, m_field)));
    m_editor->focusText();
}

void SheetField::close()
{
    const bool focused = m_editor->isAncestorOf(QApplication::focusWidget());
    tell({});
    m_waits = false;
    m_settled = false;
    m_editor->setBusy(false);
    m_text->setVisible(true);
    m_pencil->setVisible(true);
    if (focused && isEditing())
        m_text->setFocus(Qt::OtherFocusReason);
    m_editor->setVisible(false);
}

void SheetField::keep()
{
    const std::optional<QString> value = customerValue(m_field, m_editor->typed());
    if (!value) {
        tell(Wording::unreadable(m_field));
        return;
    }
    if (*value == valueOf(m_call, m_field)) {
        close();
        return;
    }
    tell({});
    m_editor->setBusy(true);
    send(value);
}

void SheetField::tell(const QString& trouble)
{
    m_trouble->tell(Level::Bad, trouble);
    m_editor->describe(trouble);
}

void SheetField::giveBack()
{
    if (!m_waits)
        send(std::nullopt);
}

void SheetField::send(const std::optional<QString>& value)
{
    m_waits = true;
    const CorrectCustomer doing{.call = m_call.id, .field = m_field, .value = value};
    Command command{
        .id = QUuid::createUuid().toString(QUuid::WithoutBraces), .author = m_person.name(), .action = doing};
    if (m_unsure && m_unsure->author == command.author && m_unsure->action == command.action)
        command.id = m_unsure->id;
    m_unsure = command;
    m_link.send(command, [self = QPointer{this}, call = m_call.id](const Result<quint64>& answer) {
        if (self)
            self->answered(call, answer);
    });
}

void SheetField::answered(const CallId& call, const Result<quint64>& answer)
{
    const bool unsure
        = !answer && (answer.error().code == ErrorCode::Network || answer.error().code == ErrorCode::Timeout);
    if (!unsure)
        m_unsure.reset();
    if (answer)
        m_drafts.remove(call);
    if (call != m_call.id)
        return;
    m_waits = false;
    if (answer) {
        m_settled = isEditing();
        emit kept();
        return;
    }
    m_editor->setBusy(false);
    tell(refusal(m_field, answer.error()));
}

QString SheetField::refusal(CustomerField field, const Error& error)
{
    return error.code == ErrorCode::Malformed ? Wording::unreadable(field) : Wording::of(error);
}

bool SheetField::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::MouseButtonDblClick) {
        edit();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace dispatch
