// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/attention_strip.h"

#include "ui/formats.h"
#include "ui/widgets/shapes.h"
#include "ui/wording.h"

#include <QHBoxLayout>
#include <QMouseEvent>
#include <QPainter>
#include <QPushButton>
#include <QScreen>

#include <algorithm>

namespace dispatch {

using namespace Qt::StringLiterals;

namespace {

constexpr int margin = 12;
constexpr int least = 56; // pixels high
constexpr int widest = 760;

} // namespace

AttentionStrip::AttentionStrip()
    : QWidget{nullptr,
        Qt::Tool | Qt::WindowStaysOnTopHint | Qt::FramelessWindowHint | Qt::WindowDoesNotAcceptFocus}
    , m_acknowledge{new QPushButton{tr("Acquitter"), this}}
    , m_open{new QPushButton{tr("Ouvrir"), this}}
{
    setObjectName(u"attentionStrip"_s);
    setAttribute(Qt::WA_ShowWithoutActivating);
    setAttribute(Qt::WA_QuitOnClose, false);
    setFocusPolicy(Qt::NoFocus);
    setWindowTitle(tr("Alarme de la répartition"));
    m_acknowledge->setObjectName(u"attentionAcknowledge"_s);
    m_open->setObjectName(u"attentionOpen"_s);
    auto* const row = new QHBoxLayout{this};
    row->setContentsMargins(margin, 4, margin, 4);
    row->addStretch(1);
    for (QPushButton* const button : {m_acknowledge, m_open}) {
        button->setFocusPolicy(Qt::NoFocus);
        button->setAutoDefault(false);
        button->setMinimumHeight(32);
        row->addWidget(button);
    }
    connect(m_acknowledge, &QPushButton::clicked, this, [this] { emit acknowledgeRequested(m_call); });
    connect(m_open, &QPushButton::clicked, this, [this] { emit openRequested(m_call.id); });
}

void AttentionStrip::tell(const Call& call, qsizetype more, Instant now)
{
    m_call = call;
    const Instant since = call.alarm.raisedAt.value_or(call.listedAt());
    const QString age
        = Formats::duration(std::chrono::floor<std::chrono::seconds>(std::max(now - since, {})));
    m_who = Wording::code(call.priority) + u"  "_s + Wording::callerOf(call);
    if (!call.customer.name.isEmpty() && !call.customer.phone.isEmpty())
        m_who += u" · "_s + Formats::phone(call.customer.phone);
    m_who += u" · "_s + age;
    if (more > 0)
        m_who += u" · "_s + tr("+%1", "more urgent calls").arg(Formats::count(more));
    const QString said = call.priorityReason.matched.join(", "_L1).simplified();
    m_words = said.isEmpty() ? call.problem.simplified() : u"«\u00a0%1\u00a0»"_s.arg(said);
    const QString sentence = Wording::sentence(call);
    setAccessibleName(sentence);
    m_acknowledge->setAccessibleName(tr("Acquitter : %1").arg(Wording::callerOf(call)));
    m_open->setAccessibleName(tr("Ouvrir la fiche : %1").arg(Wording::callerOf(call)));
    update();
}

QSize AttentionStrip::sizeHint() const
{
    return {widest, std::max(least, fontMetrics().height() * 3)};
}

void AttentionStrip::appear(const QScreen& screen)
{
    if (isVisible())
        return;
    const QRect room = screen.availableGeometry();
    const QSize size = sizeHint().boundedTo(room.size());
    setGeometry(room.center().x() - size.width() / 2, room.top(), size.width(), size.height());
    show();
}

void AttentionStrip::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter{this};
    painter.setRenderHint(QPainter::Antialiasing);
    const ChipColours chip = chipColours(themeShown(), m_call.priority);
    painter.setPen(QPen{chip.border, 2});
    painter.setBrush(chip.fill);
    painter.drawRect(rect().adjusted(1, 1, -1, -1));
    QFont large = font();
    large.setBold(true);
    const int side = QFontMetrics{large}.height() + 4;
    paintUrgencyShape(painter, QRectF{double(margin), (height() - side) / 2.0, double(side), double(side)},
        m_call.priority, chip.text);
    const int left = margin * 2 + side;
    const int width = m_acknowledge->x() - margin - left;
    const auto line = [&painter, left, width](int top, int high, const QString& text) {
        painter.drawText(QRect{left, top, width, high}, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
            painter.fontMetrics().elidedText(text, Qt::ElideRight, width));
    };
    painter.setPen(chip.text);
    painter.setFont(large);
    const int half = height() / 2 - 6;
    line(6, half, m_who);
    painter.setFont(font());
    line(6 + half, half, m_words);
}

void AttentionStrip::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint()))
        emit openRequested(m_call.id);
}

} // namespace dispatch
