// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/alarm_strip.h"

#include "ui/formats.h"
#include "ui/widgets/shapes.h"
#include "ui/wording.h"

#include <QAccessibleWidget>
#include <QHBoxLayout>
#include <QMouseEvent>
#include <QPainter>
#include <QPushButton>

#include <algorithm>

namespace dispatch {

using namespace Qt::StringLiterals;

namespace {

constexpr int tallest = 56; //!< least height of a P1, pixels
constexpr int lowest = 40;
constexpr int buttonHeight = 32;
constexpr int margin = 10;

//! Screen readers take a line of the bar for an alert, not for a group of buttons.
QAccessibleInterface* accessOf(const QString& className, QObject* object)
{
    if (className != QLatin1StringView{AlarmStrip::staticMetaObject.className()})
        return nullptr;
    return new QAccessibleWidget{static_cast<QWidget*>(object), QAccessible::AlertMessage};
}

QFont bold(QFont font, double factor)
{
    font.setBold(true);
    font.setPointSizeF(font.pointSizeF() * factor);
    return font;
}

void drawLine(QPainter& painter, const QRect& box, const QString& text, Qt::Alignment side = Qt::AlignLeft)
{
    painter.drawText(box, static_cast<int>(side | Qt::AlignVCenter) | Qt::TextSingleLine,
        painter.fontMetrics().elidedText(text, Qt::ElideRight, box.width()));
}

} // namespace

AlarmStrip::AlarmStrip(const Call& call, QWidget* parent)
    : QWidget{parent}
    , m_call{call}
    , m_take{new QPushButton{tr("Prendre"), this}}
    , m_open{new QPushButton{tr("Ouvrir"), this}}
{
    QAccessible::installFactory(accessOf);
    setObjectName(u"alarm_"_s + call.id.value);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_take->setObjectName(u"alarmTake"_s);
    m_open->setObjectName(u"alarmOpen"_s);
    auto* const row = new QHBoxLayout{this};
    row->setContentsMargins(margin, 2, margin, 2);
    row->addStretch(1);
    for (QPushButton* const button : {m_take, m_open}) {
        button->setAutoDefault(false);
        button->setFocusPolicy(Qt::TabFocus);
        button->setMinimumHeight(buttonHeight);
        row->addWidget(button);
    }
    setChosen(true); // room for the longer words, so that nothing moves when the choice does
    m_take->setMinimumWidth(m_take->sizeHint().width());
    setChosen(false);
    connect(m_take, &QPushButton::clicked, this, [this] { emit takeRequested(m_call.id); });
    connect(m_open, &QPushButton::clicked, this, [this] { emit openRequested(m_call.id); });
}

void AlarmStrip::show(const Call& call, Instant now)
{
    m_call = call;
    m_age = Formats::duration(std::chrono::floor<std::chrono::seconds>(now - call.listedAt()));
    m_due = dueText(now);
    setAccessibleName(Wording::sentence(call));
    setAccessibleDescription(m_due);
    const QString caller = Wording::callerOf(call);
    m_take->setToolTip(Wording::toolTip(tr("Prendre en charge : %1").arg(caller)));
    m_take->setAccessibleName(tr("Prendre en charge : %1").arg(caller));
    m_open->setToolTip(Wording::toolTip(tr("Ouvrir la fiche : %1").arg(caller)));
    m_open->setAccessibleName(tr("Ouvrir la fiche : %1").arg(caller));
    setToolTip(Wording::toolTip(who()) + "<br>"_L1 + Wording::toolTip(words()));
    updateGeometry();
    update();
}

void AlarmStrip::showGone()
{
    m_due = tr("n’est plus à prendre");
    setAccessibleDescription(m_due);
    update();
}

void AlarmStrip::setChosen(bool chosen)
{
    m_take->setText(chosen ? tr("Prendre Ctrl+G") : tr("Prendre"));
}

QString AlarmStrip::who() const
{
    QStringList parts{Wording::callerOf(m_call)};
    if (!m_call.customer.name.isEmpty() && !m_call.customer.phone.isEmpty())
        parts << Formats::phone(m_call.customer.phone);
    if (const QString zone = Wording::zone(m_call.customer.zone); !zone.isEmpty())
        parts << zone;
    return parts.join(u" · "_s);
}

// What made it urgent in the caller's own words; failing that, what was said last.
QString AlarmStrip::words() const
{
    const QString said = m_call.priorityReason.matched.isEmpty()
        ? m_call.lastWords.simplified()
        : m_call.priorityReason.matched.join(", "_L1).simplified();
    return said.isEmpty() ? QString{} : u"«\u00a0%1\u00a0»"_s.arg(said);
}

QString AlarmStrip::dueText(Instant now) const
{
    if (m_call.callbackDueAt)
        return tr("rappel %1", "callback due in, or late by").arg(Formats::due(*m_call.callbackDueAt, now));
    return m_call.lineState == LineState::Ended ? Wording::stateOf(m_call) : tr("en ligne avec Paul");
}

QSize AlarmStrip::sizeHint() const
{
    const int text = fontMetrics().height();
    const int high = isTall() ? std::max(tallest, text * 5 / 2 + 12) : std::max(lowest, text + 14);
    return {fontMetrics().averageCharWidth() * 100, std::max(high, m_take->sizeHint().height() + 8)};
}

QSize AlarmStrip::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 40, sizeHint().height()};
}

int AlarmStrip::timeWidth() const
{
    const int due = fontMetrics().horizontalAdvance(m_due);
    return std::min(due + margin, fontMetrics().averageCharWidth() * 30);
}

void AlarmStrip::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter{this};
    painter.setRenderHint(QPainter::Antialiasing);
    const ChipColours chip = chipColours(themeShown(), m_call.priority);
    painter.setPen(QPen{chip.border, 2});
    painter.setBrush(isTall() ? chip.fill : palette().color(QPalette::Base));
    painter.drawRoundedRect(QRectF{rect()}.adjusted(3, 2, -3, -2), 3, 3);
    const QRect room{margin, 4, m_take->x() - margin * 2, height() - 8};
    if (isTall())
        paintTall(painter, room, chip.text);
    else
        paintLow(painter, room);
}

void AlarmStrip::paintTall(QPainter& painter, const QRect& room, const QColor& ink) const
{
    const QFont large = bold(font(), 1.2);
    const QFontMetrics metrics{large};
    const int side = metrics.height() + 2;
    const QRectF shape{room.x() + 2.0, room.center().y() - side / 2.0, double(side), double(side)};
    paintUrgencyShape(painter, shape, m_call.priority, ink);
    painter.setPen(ink);
    painter.setFont(large);
    const QString code = Wording::code(m_call.priority);
    const int codeLeft = room.x() + side + 8;
    drawLine(painter, {codeLeft, room.y(), metrics.horizontalAdvance(code) + 4, room.height()}, code);
    const int left = codeLeft + metrics.horizontalAdvance(code) + 14;
    const int right = room.right() - timeWidth();
    const int half = room.height() / 2;
    drawLine(painter, {left, room.y(), right - left - margin, half}, who());
    drawLine(painter, {right, room.y(), timeWidth(), half}, m_age, Qt::AlignRight);
    painter.setFont(font());
    drawLine(painter, {left, room.y() + half, right - left - margin, half}, words());
    drawLine(painter, {right, room.y() + half, timeWidth(), half}, m_due, Qt::AlignRight);
}

void AlarmStrip::paintLow(QPainter& painter, const QRect& room) const
{
    const QString code = Wording::code(m_call.priority);
    const double wide = urgencyChipWidth(font(), code);
    const int high = fontMetrics().height() + 6;
    const QRectF chip{double(room.x()), room.center().y() - high / 2.0, wide, double(high)};
    painter.setFont(font());
    paintUrgencyChip(painter, chip, m_call.priority, code, chipColours(themeShown(), m_call.priority));
    painter.setPen(palette().color(QPalette::Text));
    const QString time = m_age + u" · "_s + m_due;
    const int timeRoom = fontMetrics().horizontalAdvance(time) + 2;
    drawLine(painter, {room.right() - timeRoom, room.y(), timeRoom, room.height()}, time, Qt::AlignRight);
    const int left = static_cast<int>(chip.right()) + margin;
    const int textRoom = room.right() - timeRoom - margin - left;
    const QString name = who();
    painter.setFont(bold(font(), 1.0));
    const int nameRoom = std::min(textRoom, painter.fontMetrics().horizontalAdvance(name) + 2);
    drawLine(painter, {left, room.y(), nameRoom, room.height()}, name);
    painter.setFont(font());
    const int wordsLeft = left + nameRoom + margin;
    drawLine(painter, {wordsLeft, room.y(), left + textRoom - wordsLeft, room.height()}, words());
}

void AlarmStrip::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint()))
        emit openRequested(m_call.id);
}

} // namespace dispatch
