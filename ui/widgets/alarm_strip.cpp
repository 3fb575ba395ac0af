// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/alarm_strip.h"

#include "ui/formats.h"
#include "ui/widgets/shapes.h"
#include "ui/wording.h"

#include <QAccessibleWidget>
#include <QContextMenuEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPushButton>

#include <algorithm>
#include <utility>

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

AlarmStrip::AlarmStrip(const AlarmGroup& group, const AlarmKeys& keys, QWidget* parent)
    : QWidget{parent}
    , m_group{group}
    , m_acknowledge{new QPushButton{this}}
    , m_callBack{new QPushButton{this}}
    , m_shelve{new QPushButton{this}}
{
    QAccessible::installFactory(accessOf);
    setObjectName(u"alarm_"_s + group.key.value);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setFocusPolicy(Qt::TabFocus);
    m_acknowledge->setObjectName(u"alarmAcknowledge"_s);
    m_callBack->setObjectName(u"alarmCallBack"_s);
    m_shelve->setObjectName(u"alarmShelve"_s);
    auto* const row = new QHBoxLayout{this};
    row->setContentsMargins(margin, 2, margin, 2);
    row->addStretch(1);
    for (QPushButton* const button : {m_acknowledge, m_callBack, m_shelve}) {
        button->setAutoDefault(false);
        button->setFocusPolicy(Qt::TabFocus);
        button->setMinimumHeight(buttonHeight);
        row->addWidget(button);
    }
    setKeys(keys);
    connect(m_acknowledge, &QPushButton::clicked, this, [this] { emit acknowledgeRequested(call()); });
    connect(m_callBack, &QPushButton::clicked, this, [this] { emit callBackRequested(call()); });
    connect(m_shelve, &QPushButton::clicked, this, [this] { emit shelveRequested(call()); });
}

void AlarmStrip::show(const AlarmGroup& group, Instant now)
{
    m_group = group;
    const Instant since = call().alarm.raisedAt.value_or(call().listedAt());
    m_age = Formats::duration(std::chrono::floor<std::chrono::seconds>(std::max(now - since, {})));
    m_due = m_sent ? tr("acquittement envoyé") : dueText(now);
    setAccessibleName(Wording::sentence(call()));
    setAccessibleDescription(m_due);
    nameButtons();
    setToolTip(Wording::toolTip(who()) + "<br>"_L1 + Wording::toolTip(words()));
    updateGeometry();
    update();
}

void AlarmStrip::showGone()
{
    m_due = tr("n’attend plus");
    setAccessibleDescription(m_due);
    update();
}

// What a button says to an ear names the call: three of them are called "Acquitter".
void AlarmStrip::nameButtons()
{
    const QString caller = Wording::callerOf(call());
    const auto name = [&caller](QPushButton& button, const QString& text) {
        button.setToolTip(Wording::toolTip(text.arg(caller)));
        button.setAccessibleName(text.arg(caller));
    };
    name(*m_acknowledge, tr("Dire que cette alarme est vue : %1"));
    name(*m_callBack, tr("Rappeler : %1"));
    name(*m_shelve, tr("Reporter : %1"));
}

void AlarmStrip::setKeys(const AlarmKeys& keys)
{
    m_keys = keys;
    const bool first = std::exchange(m_first, true);
    const bool chosen = std::exchange(m_chosen, true);
    showKeys(); // room for the longer words, so that nothing moves when the keys do
    for (QPushButton* const button : {m_acknowledge, m_callBack, m_shelve}) {
        button->setMinimumWidth(0);
        button->setMinimumWidth(button->sizeHint().width());
    }
    m_first = first;
    m_chosen = chosen;
    showKeys();
}

void AlarmStrip::showKeys()
{
    const auto worded = [](const QString& verb, const QString& key, bool holds) {
        return holds && !key.isEmpty() ? verb + u' ' + key : verb;
    };
    m_acknowledge->setText(worded(tr("Acquitter"), m_keys.acknowledge, m_first));
    m_callBack->setText(worded(tr("Rappeler"), m_keys.callBack, m_chosen));
    m_shelve->setText(worded(tr("Reporter"), m_keys.shelve, m_chosen));
}

void AlarmStrip::setFirst(bool first)
{
    m_first = first;
    showKeys();
}

void AlarmStrip::setChosen(bool chosen)
{
    m_chosen = chosen;
    showKeys();
}

void AlarmStrip::setSent(bool sent)
{
    m_sent = sent;
}

QString AlarmStrip::who() const
{
    QStringList parts{Wording::callerOf(call())};
    if (!call().customer.name.isEmpty() && !call().customer.phone.isEmpty())
        parts << Formats::phone(call().customer.phone);
    if (const QString zone = Wording::zone(call().customer.zone); !zone.isEmpty())
        parts << zone;
    const QString text = parts.join(u" · "_s);
    const auto times = static_cast<qint64>(m_group.calls.size());
    return times == 1 ? text
                      : tr("×%1", "so many calls of one number").arg(Formats::count(times)) + u' ' + text;
}

// What made it urgent in the caller's own words; failing that, what was said last, or what Paul understood.
QString AlarmStrip::words() const
{
    const QString said = call().priorityReason.matched.isEmpty()
        ? call().lastWords.simplified()
        : call().priorityReason.matched.join(", "_L1).simplified();
    return said.isEmpty() ? call().problem.simplified() : Wording::quoted(said);
}

QString AlarmStrip::dueText(Instant now) const
{
    if (call().callbackDueAt)
        return tr("rappel %1", "callback due in, or late by").arg(Formats::due(*call().callbackDueAt, now));
    return call().lineState == LineState::Ended ? Wording::stateOf(call()) : tr("en ligne avec Paul");
}

QSize AlarmStrip::sizeHint() const
{
    const int text = fontMetrics().height();
    const int high = isTall() ? std::max(tallest, text * 5 / 2 + 12) : std::max(lowest, text + 14);
    return {fontMetrics().averageCharWidth() * 100, std::max(high, m_acknowledge->sizeHint().height() + 8)};
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
    const ChipColours chip = chipColours(themeShown(), call().priority);
    painter.setPen(QPen{chip.border, 2});
    painter.setBrush(isTall() ? chip.fill : palette().color(QPalette::Base));
    painter.drawRoundedRect(QRectF{rect()}.adjusted(3, 2, -3, -2), 3, 3);
    const QRect room{margin, 4, m_acknowledge->x() - margin * 2, height() - 8};
    if (isTall())
        paintTall(painter, room, chip.text);
    else
        paintLow(painter, room);
    if (!hasFocus())
        return;
    painter.setPen(QPen{isTall() ? chip.text : palette().color(QPalette::Link), 2});
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(rect().adjusted(6, 5, -6, -5));
}

void AlarmStrip::paintTall(QPainter& painter, const QRect& room, const QColor& ink) const
{
    const QFont large = bold(font(), 1.2);
    const QFontMetrics metrics{large};
    const int side = metrics.height() + 2;
    const QRectF shape{room.x() + 2.0, room.center().y() - side / 2.0, double(side), double(side)};
    paintUrgencyShape(painter, shape, call().priority, ink);
    painter.setPen(ink);
    painter.setFont(large);
    const QString code = Wording::code(call().priority);
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
    const QString code = Wording::code(call().priority);
    const double wide = urgencyChipWidth(font(), code);
    const int high = fontMetrics().height() + 6;
    const QRectF chip{double(room.x()), room.center().y() - high / 2.0, wide, double(high)};
    painter.setFont(font());
    paintUrgencyChip(painter, chip, call().priority, code, chipColours(themeShown(), call().priority));
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
        emit openRequested(call());
}

void AlarmStrip::keyPressEvent(QKeyEvent* event)
{
    if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter && event->key() != Qt::Key_Space)
        return QWidget::keyPressEvent(event);
    if (!event->isAutoRepeat())
        emit openRequested(call());
}

void AlarmStrip::contextMenuEvent(QContextMenuEvent* event)
{
    emit menuRequested(event->globalPos(), call());
}

} // namespace dispatch
