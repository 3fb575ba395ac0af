// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/result_line.h"

#include "ui/widgets/notice.h"

#include <QAccessible>
#include <QAction>
#include <QHBoxLayout>
#include <QPushButton>

namespace dispatch {

using namespace Qt::StringLiterals;

namespace {

constexpr int goodNewsMs = 10'000;

} // namespace

ResultLine::ResultLine(QAction& undo, QWidget* parent)
    : QWidget{parent}
    , m_undo{undo}
    , m_notice{new Notice{this}}
    , m_button{new QPushButton{this}}
    , m_close{new QPushButton{tr("Fermer"), this}}
{
    setObjectName(u"resultLine"_s);
    setAccessibleName(tr("Résultat de la dernière action"));
    m_notice->setObjectName(u"resultNotice"_s);
    m_button->setObjectName(u"undoButton"_s);
    m_close->setObjectName(u"closeResult"_s);
    m_close->setToolTip(tr("Fermer ce message"));
    auto* const row = new QHBoxLayout{this};
    row->setContentsMargins(6, 2, 6, 2);
    row->setSpacing(6);
    row->addWidget(m_notice, 1, Qt::AlignVCenter);
    for (QPushButton* const button : {m_button, m_close}) {
        button->setAutoDefault(false);
        button->setMinimumHeight(26);
        button->setFocusPolicy(Qt::TabFocus); // a click leaves the note that is being written alone
        row->addWidget(button);
    }
    m_end.setSingleShot(true);
    m_end.setInterval(goodNewsMs);
    connect(&m_end, &QTimer::timeout, this, &ResultLine::clear);
    connect(m_button, &QPushButton::clicked, &undo, &QAction::trigger);
    connect(m_close, &QPushButton::clicked, this, &ResultLine::clear);
    connect(&undo, &QAction::changed, this, [this] { m_button->setEnabled(m_undo.isEnabled()); });
    clear();
}

QString ResultLine::text() const
{
    return m_notice->text();
}

void ResultLine::tell(Level level, const QString& text)
{
    m_offering = false;
    m_button->hide();
    show(level, text);
    if (level == Level::Good)
        m_end.start();
}

void ResultLine::offerUndo(const QString& text)
{
    m_offering = true;
    m_button->setAccessibleName(tr("Annuler"));
    show(Level::Good, text);
}

// The seconds change the button only: a screen reader tells what was done once, not ten times.
void ResultLine::setSecondsLeft(int seconds)
{
    if (!m_offering)
        return;
    if (seconds == 0)
        return clear();
    const QString key = m_undo.shortcut().toString(QKeySequence::NativeText);
    const QString name = key.isEmpty() ? tr("Annuler") : tr("Annuler (%1)", "key").arg(key);
    m_button->setText(tr("%1 : %2 s", "what can be done, for how many seconds").arg(name).arg(seconds));
    m_button->show();
}

void ResultLine::show(Level level, const QString& text)
{
    m_end.stop();
    m_notice->tell(level, text);
    setVisible(!text.isEmpty());
    QAccessibleEvent told{m_notice, QAccessible::NameChanged};
    m_notice->setAccessibleName(text);
    QAccessible::updateAccessibility(&told);
}

void ResultLine::clear()
{
    m_offering = false;
    m_button->hide();
    show(Level::Notice, {});
}

} // namespace dispatch
