// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/call_heading.h"

#include "ui/formats.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/shapes.h"
#include "ui/wording.h"

#include <QPainter>
#include <QVBoxLayout>

namespace dispatch {

using namespace Qt::StringLiterals;

namespace {

constexpr int margin = 8;

QRectF chipBox(const QWidget& widget)
{
    const double high = QFontMetricsF{widget.font()}.height() + 6;
    return {margin, margin, urgencyChipWidth(widget.font(), Wording::code(Priority::P1)), high};
}

} // namespace

CallHeading::CallHeading(const Clock& clock, Theme theme, QWidget* parent)
    : QWidget{parent}
    , m_clock{clock}
    , m_theme{theme}
    , m_name{new ElidedLabel{this}}
    , m_facts{new ElidedLabel{this}}
{
    m_name->setObjectName(u"sheetName"_s);
    m_facts->setObjectName(u"sheetFacts"_s);
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.3);
    large.setBold(true);
    m_name->setFont(large);
    auto* const column = new QVBoxLayout{this};
    column->setContentsMargins(static_cast<int>(chipBox(*this).right()) + margin, margin - 2, margin, margin);
    column->setSpacing(2);
    column->addWidget(m_name);
    column->addWidget(m_facts);
    connect(&m_second, &QTimer::timeout, this, &CallHeading::showFacts);
}

void CallHeading::show(const Call& call)
{
    m_call = call;
    m_name->setText(Wording::callerOf(call));
    const bool runs = call.lineState != LineState::Ended && call.startedAt;
    if (!runs)
        m_second.stop();
    else if (!m_second.isActive())
        m_second.start(1000);
    setAccessibleName(Wording::sentence(call));
    showFacts();
    update();
}

void CallHeading::showFacts()
{
    QStringList facts;
    if (!m_call.customer.name.isEmpty() && !m_call.customer.phone.isEmpty())
        facts << Formats::phone(m_call.customer.phone);
    facts << Wording::stateOf(m_call);
    facts << Formats::listTime(m_call.listedAt(), m_clock.now());
    if (const auto length = m_call.durationSeconds())
        facts << Formats::duration(std::chrono::seconds{*length});
    else if (m_call.startedAt && m_call.lineState != LineState::Ended)
        facts << Formats::duration(
            std::chrono::floor<std::chrono::seconds>(m_clock.now() - *m_call.startedAt));
    m_facts->setText(facts.join(u" · "_s));
}

void CallHeading::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter{this};
    paintUrgencyChip(painter, chipBox(*this), m_call.priority, Wording::code(m_call.priority),
        chipColours(m_theme, m_call.priority));
}

} // namespace dispatch
