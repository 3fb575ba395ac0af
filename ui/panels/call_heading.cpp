// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/call_heading.h"

#include "ui/formats.h"
#include "ui/panels/sheet_link.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/shapes.h"
#include "ui/wording.h"

#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace dispatch {

using namespace Qt::StringLiterals;

namespace {

constexpr int margin = 8;

QRectF chipBox(const QWidget& widget)
{
    const double high = QFontMetricsF{widget.font()}.height() + 6;
    return {margin, margin, urgencyChipWidth(widget.font(), Wording::code(Priority::P1)), high};
}

void tell(ElidedLabel& label, const QString& text)
{
    label.setText(text);
    label.setVisible(!text.isEmpty());
}

} // namespace

CallHeading::CallHeading(const Clock& clock, QWidget* parent)
    : QWidget{parent}
    , m_clock{clock}
    , m_name{new ElidedLabel{this}}
    , m_facts{new ElidedLabel{this}}
    , m_chosen{new ElidedLabel{this}}
    , m_taken{new ElidedLabel{this}}
    , m_merged{new SheetLink{this}}
{
    m_name->setObjectName(u"sheetName"_s);
    m_facts->setObjectName(u"sheetFacts"_s);
    m_chosen->setObjectName(u"sheetChosen"_s);
    m_taken->setObjectName(u"sheetTaken"_s);
    m_merged->setObjectName(u"sheetMerged"_s);
    m_merged->setToolTip(tr("Ouvrir l’appel qui est gardé"));
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.3);
    large.setBold(true);
    m_name->setFont(large);
    auto* const column = new QVBoxLayout{this};
    column->setContentsMargins(static_cast<int>(chipBox(*this).right()) + margin, margin - 2, margin, margin);
    column->setSpacing(2);
    for (QWidget* const line : std::initializer_list<QWidget*>{m_name, m_facts, m_taken, m_chosen})
        column->addWidget(line);
    column->addWidget(m_merged, 0, Qt::AlignLeft);
    connect(&m_second, &QTimer::timeout, this, &CallHeading::showFacts);
    connect(m_merged, &SheetLink::clicked, this, [this] { emit callRequested(m_call.mergedInto); });
}

void CallHeading::show(const CallDetail& detail)
{
    m_call = detail.call;
    m_name->setText(Wording::callerOf(m_call));
    const bool runs = m_call.lineState != LineState::Ended && m_call.startedAt;
    if (!runs)
        m_second.stop();
    else if (!m_second.isActive())
        m_second.start(1000);
    setAccessibleName(Wording::sentence(m_call));
    showFacts();
    tell(*m_taken, Wording::takenBy(m_call));
    tell(*m_chosen, Wording::chosenBy(m_call));
    showMerge(detail);
    update();
}

void CallHeading::showMerge(const CallDetail& detail)
{
    const auto kept = std::ranges::find(detail.sameCaller, m_call.mergedInto, &Call::id);
    const QString text = kept == detail.sameCaller.end()
        ? tr("Fusionné avec un autre appel")
        : tr("Fusionné avec l’appel de %1", "time").arg(Formats::listTime(kept->listedAt(), m_clock.now()));
    m_merged->setText(text);
    m_merged->setAccessibleName(text);
    m_merged->setVisible(!m_call.mergedInto.isEmpty());
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
        chipColours(themeShown(), m_call.priority));
}

} // namespace dispatch
