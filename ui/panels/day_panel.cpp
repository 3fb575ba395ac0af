// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/day_panel.h"

#include "ui/formats.h"
#include "ui/models/csv_text.h"
#include "ui/panels/day_charts.h"
#include "ui/panels/day_figures_view.h"
#include "ui/widgets/notice.h"
#include "ui/wording.h"

#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace dispatch {

using namespace Qt::StringLiterals;

namespace {

constexpr int paceMs = 1000;

} // namespace

DayPanel::DayPanel(CallSource& source, DeskLink& link, const Clock& clock, QWidget* parent)
    : QWidget{parent}
    , m_source{source}
    , m_clock{clock}
    , m_watch{link, clock}
    , m_day{DayReport::dayOf(clock.now())}
    , m_notice{new Notice{this}}
    , m_exported{new Notice{this}}
{
    setObjectName(u"dayPanel"_s);
    m_notice->setObjectName(u"dayNotice"_s);
    m_exported->setObjectName(u"dayExported"_s);
    auto* const column = new QVBoxLayout{this};
    column->setContentsMargins(6, 4, 6, 4);
    column->setSpacing(4);
    buildChooser();
    column->addWidget(m_notice);
    column->addWidget(m_exported);
    buildFigures();
    m_pace.setSingleShot(true);
    connect(&m_pace, &QTimer::timeout, this, [this] {
        if (m_again)
            refresh();
    });
    connect(&link, &DeskLink::changed, this, &DayPanel::refresh);
    connect(&link, &DeskLink::resyncNeeded, this, &DayPanel::refresh);
    connect(&m_watch, &StationWatch::changed, this, &DayPanel::tick);
    read();
    showDay();
}

QPushButton* DayPanel::addButton(const QString& text, const QString& name)
{
    auto* const button = new QPushButton{text, this};
    button->setObjectName(name);
    button->setAutoDefault(false);
    button->setMinimumHeight(26);
    return button;
}

QLabel* DayPanel::addLabel(const QString& name)
{
    auto* const label = new QLabel{this};
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    return label;
}

void DayPanel::buildChooser()
{
    m_previous = addButton(tr("Jour précédent"), u"dayPrevious"_s);
    m_next = addButton(tr("Jour suivant"), u"dayNext"_s);
    m_todayButton = addButton(tr("Aujourd’hui"), u"dayToday"_s);
    m_exportButton = addButton(tr("Exporter…"), u"dayExport"_s);
    m_exportButton->setToolTip(tr("Écrire les chiffres de ce jour dans un fichier CSV"));
    m_title = addLabel(u"dayTitle"_s);
    QFont strong = font();
    strong.setBold(true);
    m_title->setFont(strong);
    m_age = addLabel(u"dayAge"_s);
    auto* const row = new QHBoxLayout;
    row->setSpacing(6);
    row->addWidget(m_previous);
    row->addWidget(m_next);
    row->addWidget(m_todayButton);
    row->addSpacing(6);
    row->addWidget(m_title);
    row->addStretch(1);
    row->addWidget(m_age);
    row->addWidget(m_exportButton);
    static_cast<QVBoxLayout*>(layout())->addLayout(row);
    connect(m_previous, &QPushButton::clicked, this, [this] { setDay(m_day.addDays(-1)); });
    connect(m_next, &QPushButton::clicked, this, [this] { setDay(m_day.addDays(1)); });
    connect(m_todayButton, &QPushButton::clicked, this, [this] { setDay(today()); });
    connect(m_exportButton, &QPushButton::clicked, this, &DayPanel::askPath);
}

void DayPanel::buildFigures()
{
    m_empty = addLabel(u"dayEmpty"_s);
    m_empty->setAlignment(Qt::AlignCenter);
    auto* const whole = new QWidget;
    auto* const column = new QVBoxLayout{whole};
    column->setContentsMargins(0, 0, 0, 0);
    m_view = new DayFiguresView{whole};
    m_charts = new DayCharts{whole};
    column->addWidget(m_view);
    column->addWidget(m_charts);
    column->addStretch(1);
    m_area = new QScrollArea{this};
    m_area->setObjectName(u"dayArea"_s);
    m_area->setAccessibleName(tr("Chiffres du jour"));
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setWidget(whole);
    static_cast<QVBoxLayout*>(layout())->addWidget(m_empty, 1);
    static_cast<QVBoxLayout*>(layout())->addWidget(m_area, 1);
}

void DayPanel::setCompany(const Company& company)
{
    CallbackClocks clocks{};
    for (size_t i = 0; i < clocks.size(); ++i)
        clocks.at(i) = company.priorities.at(i).callback;
    m_clocks = clocks;
    m_view->setClocks(m_clocks);
}

QSize DayPanel::sizeHint() const
{
    return {600, fontMetrics().height() * 14};
}

void DayPanel::setDay(QDate day)
{
    if (!day.isValid() || day > today())
        return;
    m_followsToday = day == today();
    if (day == m_day)
        return;
    m_day = day;
    m_figures.reset();
    m_readAt.reset();
    m_exported->tell(Level::Notice, {});
    read();
    showDay();
}

void DayPanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    refresh();
}

// At midnight the day that is followed is another one.
void DayPanel::tick()
{
    if (m_followsToday && m_day != today())
        setDay(today());
    if (!m_readAt || m_clock.monotonic() - *m_readAt >= rereading)
        refresh();
    showState();
}

void DayPanel::refresh()
{
    m_again = m_running || m_pace.isActive() || !isVisible();
    if (!m_again)
        read();
}

void DayPanel::read()
{
    m_running = true;
    m_again = false;
    m_pace.start(paceMs);
    const quint64 round = ++m_round;
    const DayReport::Span span = DayReport::spanOf(m_day);
    const Instant now = m_clock.now();
    m_measuredNext = now;
    m_source.day(span.from, span.until, now, this, [this, round](const Result<DayFigures>& answer) {
        if (round == m_round)
            accept(answer);
    });
}

// Stale is no failure: newer questions took the place of this one.
void DayPanel::accept(const Result<DayFigures>& answer)
{
    m_running = false;
    if (answer) {
        m_figures = *answer;
        m_failure.reset();
        m_measuredAt = m_measuredNext;
        m_readAt = m_clock.monotonic();
        m_view->show(*m_figures);
        m_charts->show(m_day, *m_figures);
    } else if (answer.error().code != ErrorCode::Stale) {
        m_failure = answer.error();
    }
    showState();
    if (m_again && !m_pace.isActive())
        refresh();
}

void DayPanel::showDay()
{
    const Instant noon = DayReport::spanOf(m_day).from + std::chrono::hours{12};
    m_title->setText(Formats::weekday(noon));
    m_next->setEnabled(m_day < today());
    m_todayButton->setEnabled(m_day != today());
    showState();
}

void DayPanel::showState()
{
    const bool isToday = m_day == today();
    const bool some = m_figures && m_figures->received > 0;
    if (!m_figures)
        m_empty->setText(m_failure ? tr("Chiffres du jour : inconnus.") : tr("Chargement…"));
    else
        m_empty->setText(isToday ? tr("Rien encore aujourd’hui") : tr("Aucun appel ce jour-là"));
    m_empty->setVisible(!some);
    m_area->setVisible(some);
    m_exportButton->setEnabled(m_figures.has_value());
    m_age->setText(m_readAt ? tr("Mesuré %1").arg(Formats::age(m_clock.monotonic() - *m_readAt))
                            : tr("Pas encore mesuré"));
    if (m_failure)
        m_notice->tell(Level::Bad, Wording::of(*m_failure));
    else
        m_notice->tell(Level::Warning, m_watch.trouble());
}

void DayPanel::askPath()
{
    auto* const dialog
        = new QFileDialog{this, tr("Exporter les chiffres du jour"), QDir::homePath(), tr("Tableau (*.csv)")};
    dialog->setObjectName(u"dayExportDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"csv"_s);
    dialog->selectFile(tr("journee-%1.csv", "file name").arg(m_day.toString(Qt::ISODate)));
    connect(dialog, &QFileDialog::fileSelected, this, &DayPanel::exportTo);
    dialog->open();
}

void DayPanel::exportTo(const QString& path)
{
    if (!m_figures)
        return;
    saveLater(
        path, DayReport::csv(m_day, *m_figures, m_measuredAt, m_clocks), this, [this](const Status& saved) {
            m_exported->tell(saved ? Level::Good : Level::Bad,
                saved ? tr("Chiffres exportés.")
                      : tr("Chiffres non exportés. %1").arg(Wording::of(saved.error())));
        });
}

} // namespace dispatch
