// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/callback_outcome_chooser.h"

#include "ui/models/callback_words.h"
#include "ui/wording.h"

#include <QApplication>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>

#include <utility>

namespace dispatch {

using namespace Qt::StringLiterals;

namespace {

constexpr int buttonHeight = 32;
constexpr int perColumn = 4;

QByteArray idOf(int digit)
{
    return "outcome-" + QByteArray::number(digit);
}

} // namespace

CallbackOutcomeChooser::CallbackOutcomeChooser(ActionSet& actions, const QString& caller, QWidget& window)
    : QFrame{&window}
    , m_actions{actions}
{
    setObjectName(u"outcomeChooser"_s);
    setAccessibleName(tr("Résultat du rappel"));
    setFrameShape(QFrame::Panel);
    setLineWidth(2);
    setAutoFillBackground(true);
    setFocusPolicy(Qt::StrongFocus);
    auto* const grid = new QGridLayout{this};
    grid->setContentsMargins(12, 10, 12, 10);
    auto* const title = new QLabel{tr("Résultat du rappel : %1", "caller").arg(caller), this};
    title->setTextFormat(Qt::PlainText);
    grid->addWidget(title, 0, 0, 1, 2);
    for (const CallbackOutcome outcome : everyOutcome) {
        const int digit = CallbackWords::digitOf(outcome);
        const QByteArray name = idOf(digit);
        const QLatin1StringView id{name};
        auto* const button = new QPushButton{u"%1  %2"_s.arg(digit).arg(CallbackWords::of(outcome)), this};
        button->setObjectName(u"choose%1"_s.arg(digit));
        button->setMinimumHeight(buttonHeight);
        button->setFocusPolicy(Qt::NoFocus); // the digits do it; a click needs no focus
        button->setEnabled(actions.reason(id).isEmpty());
        button->setToolTip(Wording::toolTip(actions.reason(id)));
        connect(button, &QPushButton::clicked, this, [this, digit] { choose(digit); });
        grid->addWidget(button, 1 + (digit - 1) % perColumn, (digit - 1) / perColumn);
    }
    auto* const hint = new QLabel{tr("1 à 8, ou Échap"), this};
    hint->setTextFormat(Qt::PlainText);
    grid->addWidget(hint, 1 + perColumn, 0, 1, 2);
}

void CallbackOutcomeChooser::open()
{
    m_before = QApplication::focusWidget();
    adjustSize();
    const QRect room = parentWidget()->rect();
    move((room.width() - width()) / 2, room.top() + (room.height() - height()) * 2 / 3);
    show();
    raise();
    setFocus(Qt::ShortcutFocusReason);
    qApp->installEventFilter(this);
}

void CallbackOutcomeChooser::keyPressEvent(QKeyEvent* event)
{
    const int digit = event->key() - Qt::Key_0;
    const bool isOutcome = digit >= 1 && digit <= static_cast<int>(everyOutcome.size());
    if (isOutcome && !(event->modifiers() & ~Qt::KeypadModifier))
        return choose(digit);
    if (event->key() == Qt::Key_Escape)
        return leave();
    QFrame::keyPressEvent(event);
}

// Only looks: whatever the person does elsewhere is done.
bool CallbackOutcomeChooser::eventFilter(QObject* watched, QEvent* event)
{
    const auto* const widget = qobject_cast<QWidget*>(watched);
    const bool elsewhere = widget && widget != this && !isAncestorOf(widget);
    if (elsewhere && (event->type() == QEvent::MouseButtonPress || event->type() == QEvent::FocusIn))
        leave();
    return QFrame::eventFilter(watched, event);
}

void CallbackOutcomeChooser::choose(int digit)
{
    const QByteArray id = idOf(digit);
    leave();
    QAction& action = m_actions.action(QLatin1StringView{id});
    if (action.isEnabled())
        action.trigger();
}

void CallbackOutcomeChooser::leave()
{
    if (std::exchange(m_left, true))
        return;
    qApp->removeEventFilter(this);
    const bool hadKeys = hasFocus();
    hide();
    if (hadKeys && m_before)
        m_before->setFocus(Qt::OtherFocusReason);
    deleteLater();
}

} // namespace dispatch
