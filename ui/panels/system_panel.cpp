// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/system_panel.h"

#include "ui/formats.h"
#include "ui/panels/station_bar.h"
#include "ui/widgets/marks.h"

#include <QDesktopServices>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QUrl>
#include <QVBoxLayout>

namespace dispatch {

using namespace Qt::StringLiterals;

namespace {

enum Column { MarkColumn, NameColumn, StateColumn, HintColumn, ProofColumn, ActionColumn };

} // namespace

SystemPanel::SystemPanel(DeskLink& link, const Clock& clock, QWidget* parent)
    : QWidget{parent}
    , m_watch{link, clock}
    , m_clock{clock}
    , m_page{new QWidget}
    , m_grid{new QGridLayout{m_page}}
{
    setObjectName(u"systemPanel"_s);
    setAccessibleName(tr("État du système"));
    auto* const area = new QScrollArea{this};
    area->setObjectName(u"systemArea"_s);
    area->setAccessibleName(tr("État du système"));
    area->setWidgetResizable(true);
    area->setWidget(m_page);
    area->setFrameShape(QFrame::NoFrame);
    auto* const column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(area);
    m_grid->setContentsMargins(10, 6, 10, 6);
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(4);
    m_grid->setColumnStretch(StateColumn, 2);
    m_grid->setColumnStretch(HintColumn, 5);
    connect(&m_watch, &StationWatch::changed, this, [this] {
        if (isVisible())
            refresh();
    });
    refresh();
}

void SystemPanel::watch(const LatencyMeter& meter)
{
    m_meter = &meter;
    refresh();
}

QSize SystemPanel::sizeHint() const
{
    return {600, fontMetrics().height() * 14};
}

void SystemPanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    refresh();
}

void SystemPanel::refresh()
{
    std::vector<StatusItem> items = StationReport::lights(m_watch.knowledge());
    if (const auto latency = m_meter ? m_meter->latency() : std::nullopt) {
        items.push_back(StationBar::latencyItem(*latency));
        items.back().dock.clear(); // it stands here already
    }
    while (m_rows.size() < items.size())
        addRow(items.at(m_rows.size()).key);
    for (size_t i = 0; i < items.size(); ++i)
        showRow(m_rows[i], items[i]);
}

QLabel* SystemPanel::label(const QString& name)
{
    auto* const text = new QLabel{m_page};
    text->setObjectName(name);
    text->setTextFormat(Qt::PlainText);
    return text;
}

void SystemPanel::addRow(const QString& key)
{
    const int at = static_cast<int>(m_rows.size());
    Row row{.mark = new LevelMark{m_page},
        .name = label(u"lightName_"_s + key),
        .state = label(u"lightState_"_s + key),
        .hint = label(u"lightHint_"_s + key),
        .proof = label(u"lightProof_"_s + key),
        .action = new QPushButton{m_page}};
    row.mark->setObjectName(u"light_"_s + key);
    row.state->setWordWrap(true);
    row.hint->setWordWrap(true);
    QFont strong = font();
    strong.setBold(true);
    row.name->setFont(strong);
    row.action->setObjectName(u"lightAction_"_s + key);
    row.action->setAutoDefault(false);
    row.action->setMinimumHeight(26);
    m_grid->setRowMinimumHeight(at, 28);
    m_grid->addWidget(row.mark, at, MarkColumn);
    m_grid->addWidget(row.name, at, NameColumn);
    m_grid->addWidget(row.state, at, StateColumn);
    m_grid->addWidget(row.hint, at, HintColumn);
    m_grid->addWidget(row.proof, at, ProofColumn);
    m_grid->addWidget(row.action, at, ActionColumn);
    m_grid->setRowStretch(at, 0);
    m_grid->setRowStretch(at + 1, 1);
    const size_t index = m_rows.size();
    connect(row.action, &QPushButton::clicked, this, [this, index] { act(m_rows.at(index).item); });
    m_rows.push_back(std::move(row));
}

void SystemPanel::showRow(Row& row, const StatusItem& item)
{
    row.item = item;
    row.mark->show(item.level);
    row.mark->setAccessibleName(tr("%1 : %2", "part of the system, its state").arg(item.name, item.text));
    row.name->setText(item.name);
    row.state->setText(item.text);
    QPalette ink;
    ink.setColor(QPalette::WindowText, textColour(themeShown(), item.level));
    if (row.state->palette().color(QPalette::WindowText) != ink.color(QPalette::WindowText))
        row.state->setPalette(ink);
    row.hint->setText(item.hint);
    row.proof->setText(item.provenAt ? Formats::age(m_clock.now() - *item.provenAt) : tr("aucune preuve"));
    row.proof->setToolTip(item.provenAt ? Formats::fullTime(*item.provenAt) : QString{});
    const QString words = !item.folder.isEmpty() ? tr("Ouvrir le dossier")
        : item.dock == "dockLog"_L1              ? tr("Voir le journal")
        : item.dock == "dockLive"_L1             ? tr("Voir les appels")
                                                 : QString{};
    row.action->setText(words);
    row.action->setAccessibleName(words + ", "_L1 + item.name);
    row.action->setVisible(!words.isEmpty());
}

void SystemPanel::act(const StatusItem& item)
{
    if (item.folder.isEmpty())
        emit panelRequested(item.dock);
    else
        QDesktopServices::openUrl(QUrl::fromLocalFile(item.folder));
}

} // namespace dispatch
