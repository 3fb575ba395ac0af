// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/sheet_field_editor.h"

#include "core/domain/intake/customer_value.h"
#include "core/domain/wire_names.h"
#include "ui/formats.h"
#include "ui/models/customer_entry.h"
#include "ui/wording.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace dispatch {

using namespace Qt::StringLiterals;

namespace {

constexpr int buttonHeight = 24;
constexpr int areaLines = 4;

QPushButton* addButton(QBoxLayout& row, QWidget* parent, const QString& text, const QString& toolTip)
{
    auto* const button = new QPushButton{text, parent};
    button->setAutoDefault(false);
    button->setMinimumHeight(buttonHeight);
    button->setToolTip(toolTip);
    row.addWidget(button);
    return button;
}

} // namespace

SheetFieldEditor::SheetFieldEditor(CustomerField field, QWidget* parent)
    : QWidget{parent}
    , m_field{field}
    , m_input{makeInput()}
{
    const QString name = wireName(field);
    m_input->setObjectName(u"edit_"_s + name);
    m_input->setAccessibleName(tr("%1, correction").arg(Wording::of(field)));
    m_input->installEventFilter(this);
    auto* const column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 4);
    column->setSpacing(4);
    column->addWidget(m_input);
    auto* const row = new QHBoxLayout;
    row->setSpacing(6);
    column->addLayout(row);
    m_keep = addButton(*row, this, tr("Garder"), tr("Garder cette valeur (Entrée)"));
    m_keep->setObjectName(u"keep_"_s + name);
    m_leave = addButton(*row, this, tr("Annuler"), tr("Laisser la valeur comme elle était (Échap)"));
    m_leave->setObjectName(u"leave_"_s + name);
    row->addStretch();
    connect(m_keep, &QPushButton::clicked, this, &SheetFieldEditor::kept);
    connect(m_leave, &QPushButton::clicked, this, &SheetFieldEditor::left);
}

QWidget* SheetFieldEditor::makeInput()
{
    if (m_field == CustomerField::Service) {
        m_choice = new QComboBox{this};
        m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        m_choice->setMinimumContentsLength(8);
        m_choice->setMinimumHeight(buttonHeight);
        m_choice->view()->setAccessibleName(tr("Services"));
        fillServices();
        return m_choice;
    }
    if (m_field == CustomerField::Problem) {
        m_area = new QPlainTextEdit{this};
        m_area->setTabChangesFocus(true);
        m_area->setFixedHeight(m_area->fontMetrics().lineSpacing() * areaLines + 14);
        return m_area;
    }
    m_line = new QLineEdit{this};
    m_line->setMaxLength(longestCustomerValue(m_field));
    m_line->setMinimumHeight(buttonHeight);
    return m_line;
}

// By their words, for a person looks for words.
void SheetFieldEditor::fillServices()
{
    QStringList keys = Wording::serviceKeys();
    const QCollator byWords = collator();
    std::ranges::sort(keys, [&byWords](const QString& a, const QString& b) {
        return byWords.compare(Wording::service(a), Wording::service(b)) < 0;
    });
    m_choice->addItem(tr("Aucun", "service"), QString{});
    for (const QString& key : std::as_const(keys))
        m_choice->addItem(Wording::service(key), key);
}

void SheetFieldEditor::setTyped(const QString& text)
{
    if (m_line) {
        m_line->setText(text);
        m_line->selectAll();
    } else if (m_area) {
        m_area->setPlainText(text);
        m_area->selectAll();
    } else {
        if (m_choice->findData(text) < 0) // a service that only this company has
            m_choice->addItem(Wording::service(text), text);
        m_choice->setCurrentIndex(m_choice->findData(text));
    }
}

QString SheetFieldEditor::typed() const
{
    if (m_line)
        return m_line->text();
    return m_area ? m_area->toPlainText() : m_choice->currentData().toString();
}

void SheetFieldEditor::describe(const QString& trouble)
{
    m_input->setAccessibleDescription(trouble);
}

void SheetFieldEditor::setBusy(bool busy)
{
    m_busy = busy;
    m_keep->setEnabled(!busy);
    // a disabled field would lose the focus
    if (m_line)
        m_line->setReadOnly(busy);
    if (m_area)
        m_area->setReadOnly(busy);
}

void SheetFieldEditor::focusText()
{
    m_input->setFocus(Qt::ShortcutFocusReason);
}

bool SheetFieldEditor::isKey(int key, Qt::KeyboardModifiers modifiers) const
{
    if (key == Qt::Key_Escape)
        return true;
    if (key != Qt::Key_Return && key != Qt::Key_Enter)
        return false;
    return !m_area || !modifiers.testFlag(Qt::ShiftModifier);
}

bool SheetFieldEditor::press(int key)
{
    if (key == Qt::Key_Escape)
        emit left();
    else if (!m_busy)
        emit kept();
    return true;
}

// Shortcuts of the window on these keys wait while somebody types here.
bool SheetFieldEditor::eventFilter(QObject* watched, QEvent* event)
{
    const bool keys = event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress;
    if (!keys)
        return QWidget::eventFilter(watched, event);
    const auto* const pressed = static_cast<QKeyEvent*>(event);
    if (!isKey(pressed->key(), pressed->modifiers()))
        return QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::KeyPress)
        return press(pressed->key());
    event->accept();
    return true;
}

} // namespace dispatch
