// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/day_charts.h"

#include "ui/wording.h"

#include <QBarCategoryAxis>
#include <QBarSeries>
#include <QBarSet>
#include <QCategoryAxis>
#include <QChart>
#include <QChartView>
#include <QEvent>
#include <QGraphicsLayout>
#include <QGridLayout>
#include <QLabel>
#include <QLegend>
#include <QValueAxis>

#include <algorithm>
#include <cmath>

namespace dispatch {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int chartHeight = 230;
constexpr double barWidth = 0.8;
constexpr size_t labelledHours = 3;

//! Seconds to days on one scale: its steps are those of the clocks. What is shorter than the first has no
//! bar.
constexpr std::array delaySteps{10s, std::chrono::seconds{1min}, std::chrono::seconds{5min},
    std::chrono::seconds{15min}, std::chrono::seconds{1h}, std::chrono::seconds{4h},
    std::chrono::seconds{24h}};

double onScale(std::chrono::seconds delay)
{
    return std::log10(static_cast<double>(std::max<qint64>(1, delay.count())));
}

//! The colours of \a widget's palette for what every chart has.
void colour(QChart& chart, const QWidget& widget)
{
    const QPalette& palette = widget.palette();
    const QColor ink = palette.color(QPalette::WindowText);
    QFont small = widget.font();
    small.setPointSizeF(small.pointSizeF() * 0.9);
    chart.setBackgroundVisible(false);
    chart.setTitleBrush(ink);
    chart.setTitleFont(widget.font());
    chart.legend()->setLabelColor(ink);
    chart.legend()->setFont(small);
    const auto axes = chart.axes();
    for (QAbstractAxis* const axis : axes) {
        axis->setLabelsBrush(ink);
        axis->setLabelsFont(small);
        axis->setLinePen(palette.color(QPalette::Mid));
        axis->setGridLinePen(QPen{palette.color(QPalette::Midlight), 1, Qt::DotLine});
        axis->setTitleVisible(false);
    }
}

void clear(QChart& chart)
{
    chart.removeAllSeries();
    const auto axes = chart.axes();
    for (QAbstractAxis* const axis : axes) {
        chart.removeAxis(axis);
        delete axis;
    }
}

//! \a series in \a chart, between its two axes.
void place(QChart& chart, QBarSeries* series, QAbstractAxis* across, QAbstractAxis* values)
{
    series->setBarWidth(barWidth);
    chart.addSeries(series);
    across->setGridLineVisible(false);
    chart.addAxis(across, Qt::AlignBottom);
    chart.addAxis(values, Qt::AlignLeft);
    series->attachAxis(across);
    series->attachAxis(values);
}

//! Every third hour by its name: there is no room for more.
QCategoryAxis* hourAxis(QChart& chart, const std::vector<DayHour>& hours)
{
    auto* const axis = new QCategoryAxis{&chart};
    axis->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    axis->setStartValue(-0.5);
    for (size_t i = 0; i < hours.size(); i += labelledHours)
        axis->append(hours[i].label, static_cast<double>(i));
    axis->setRange(-0.5, static_cast<double>(hours.size()) - 0.5);
    return axis;
}

void drawHours(QChart& chart, const std::vector<DayHour>& hours, const QColor& fill)
{
    auto* const series = new QBarSeries{&chart};
    auto* const set = new QBarSet{{}, series};
    qint64 most = 1;
    for (const DayHour& hour : hours) {
        set->append(static_cast<double>(hour.calls));
        most = std::max(most, hour.calls);
    }
    set->setBrush(fill);
    set->setPen(Qt::NoPen);
    series->append(set);
    auto* const values = new QValueAxis{&chart};
    values->setRange(0, static_cast<double>(most));
    values->setLabelFormat(u"%d"_s);
    values->setTickCount(static_cast<int>(std::min<qint64>(most, 4)) + 1);
    values->applyNiceNumbers();
    place(chart, series, hourAxis(chart, hours), values);
    chart.legend()->hide();
}

QCategoryAxis* delayAxis(QChart& chart, double most)
{
    auto* const axis = new QCategoryAxis{&chart};
    axis->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    axis->setStartValue(onScale(delaySteps.front()));
    for (const std::chrono::seconds step : delaySteps)
        axis->append(DayReport::step(step), onScale(step));
    axis->setRange(onScale(delaySteps.front()), most);
    return axis;
}

QBarSet* delaySet(const QString& name, const std::array<DelayFigures, 4>& figures,
    std::chrono::seconds DelayFigures::*value, const QBrush& fill, QObject* parent)
{
    auto* const set = new QBarSet{name, parent};
    for (const DelayFigures& one : figures)
        set->append(one.n == 0 ? 0 : onScale(one.*value));
    set->setBrush(fill);
    set->setPen(QPen{fill.color(), 1});
    return set;
}

std::chrono::seconds longest(const DayFigures& figures)
{
    std::chrono::seconds most = 15min;
    for (const auto& delays : {figures.answered, figures.heard}) {
        for (const DelayFigures& one : delays)
            most = std::max(most, one.p90);
    }
    return most;
}

} // namespace

DayCharts::DayCharts(QWidget* parent)
    : QWidget{parent}
{
    setObjectName(u"dayCharts"_s);
}

void DayCharts::build()
{
    auto* const grid = new QGridLayout{this};
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    int column = 0;
    for (QChartView** const view : {&m_hours, &m_delays}) {
        *view = new QChartView{this};
        (*view)->setFixedHeight(chartHeight);
        (*view)->setMinimumWidth(300);
        (*view)->setFrameShape(QFrame::NoFrame);
        (*view)->setBackgroundRole(QPalette::Window);
        (*view)->setFocusPolicy(Qt::NoFocus);
        (*view)->setRenderHint(QPainter::Antialiasing);
        QChart& chart = *(*view)->chart();
        chart.setAnimationOptions(QChart::NoAnimation);
        chart.setMargins({4, 2, 4, 2});
        chart.layout()->setContentsMargins(0, 0, 0, 0);
        grid->setColumnStretch(column, 1);
        grid->addWidget(*view, 0, column++);
    }
    m_hours->setObjectName(u"dayHoursChart"_s);
    m_hours->chart()->setTitle(tr("Appels par heure"));
    m_delays->setObjectName(u"dayDelaysChart"_s);
    m_delays->chart()->setTitle(tr("Attente des clients, par urgence"));
    m_hoursText = new QLabel{this};
    m_hoursText->setObjectName(u"dayHoursText"_s);
    m_hoursText->setTextFormat(Qt::PlainText);
    m_hoursText->setWordWrap(true);
    grid->addWidget(m_hoursText, 1, 0, 1, 2);
}

void DayCharts::show(QDate day, const DayFigures& figures)
{
    m_day = day;
    m_figures = figures;
    if (isVisible())
        draw();
}

void DayCharts::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_figures)
        draw();
}

// Colours and sizes follow a theme that is changed while they stand.
void DayCharts::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    const bool looks = event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange;
    if (looks && m_hours && m_figures && isVisible())
        draw();
}

void DayCharts::draw()
{
    if (!m_hours)
        build();
    const QColor main = palette().color(QPalette::Link);
    const QColor quiet = palette().color(QPalette::PlaceholderText);
    QChart& hours = *m_hours->chart();
    clear(hours);
    drawHours(hours, DayReport::hours(m_day, *m_figures), main);
    colour(hours, *this);

    QChart& delays = *m_delays->chart();
    clear(delays);
    auto* const series = new QBarSeries{&delays};
    const auto add = [&](const QString& name, const std::array<DelayFigures, 4>& figures,
                         std::chrono::seconds DelayFigures::*value, const QBrush& fill) {
        series->append(delaySet(name, figures, value, fill, series));
    };
    add(tr("Prise, médiane"), m_figures->answered, &DelayFigures::median, quiet);
    add(tr("Prise, 90 %"), m_figures->answered, &DelayFigures::p90, {quiet, Qt::Dense5Pattern});
    add(tr("Voix, médiane"), m_figures->heard, &DelayFigures::median, main);
    add(tr("Voix, 90 %"), m_figures->heard, &DelayFigures::p90, {main, Qt::Dense5Pattern});
    auto* const urgencies = new QBarCategoryAxis{&delays};
    for (const DayUrgency& row : DayReport::urgencies(*m_figures))
        urgencies->append(Wording::code(row.priority));
    place(delays, series, urgencies, delayAxis(delays, onScale(longest(*m_figures)) * 1.02));
    colour(delays, *this);

    const QString words = DayReport::hoursInWords(m_day, *m_figures);
    m_hoursText->setText(words.isEmpty() ? QString{} : tr("Appels par heure : %1").arg(words));
    m_hours->setAccessibleName(tr("Appels par heure"));
    m_hours->setAccessibleDescription(words);
    m_delays->setAccessibleName(tr("Attente des clients, par urgence"));
    m_delays->setAccessibleDescription(tr("Les mêmes délais sont dans le tableau au-dessus."));
}

} // namespace dispatch
