// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/client_panel.h"

#include "ui/widgets/shapes.h"
#include "ui/wording.h"

#include <QApplication>
#include <QHeaderView>
#include <QLabel>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QVBoxLayout>

#include <utility>

namespace dispatch {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t mostCalls = 50; // of CallDetail

//! The urgency as a chip of one line in a row of two.
class ChipDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        QStyleOptionViewItem ground = option;
        initStyleOption(&ground, index);
        const QString text = std::exchange(ground.text, {});
        const QStyle* const style = ground.widget ? ground.widget->style() : QApplication::style();
        style->drawControl(QStyle::CE_ItemViewItem, &ground, painter, ground.widget);
        painter->setFont(ground.font);
        const double high = ground.fontMetrics.height() + 6;
        const QRectF chip{option.rect.left() + 4.0, option.rect.center().y() - high / 2,
            urgencyChipWidth(ground.font, text), high};
        const auto urgency = static_cast<Priority>(index.data(ClientCallsModel::PriorityRole).toInt());
        paintUrgencyChip(*painter, chip, urgency, text, chipColours(themeShown(), urgency));
    }
};

} // namespace

ClientPanel::ClientPanel(CallSource& source, QWidget* parent)
    : QWidget{parent}
    , m_same{source}
    , m_headline{new QLabel{this}}
    , m_table{new QTableView{this}}
{
    setObjectName(u"sheetClient"_s);
    m_headline->setObjectName(u"clientHeadline"_s);
    m_headline->setTextFormat(Qt::PlainText);
    m_headline->setWordWrap(true);
    m_headline->setMargin(8);
    auto* const column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_headline);
    buildTable();
    column->addWidget(m_table, 1);
    column->addStretch();
    connect(m_table, &QTableView::activated, this, &ClientPanel::open);
    connect(&m_same, &SameClientReading::changed, this, &ClientPanel::showRows);
    connect(&m_same, &SameClientReading::changed, this, &ClientPanel::countChanged);
}

void ClientPanel::buildTable()
{
    m_table->setObjectName(u"clientCalls"_s);
    m_table->setAccessibleName(tr("Autres appels du client"));
    m_table->setModel(&m_model);
    m_table->setItemDelegateForColumn(ClientCallsModel::Urgency, new ChipDelegate{m_table});
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->verticalHeader()->setVisible(false);
    m_table->verticalHeader()->setDefaultSectionSize(2 * fontMetrics().lineSpacing() + 8);
    QHeaderView* const header = m_table->horizontalHeader();
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setHighlightSections(false);
    header->setSectionResizeMode(ClientCallsModel::Subject, QHeaderView::Stretch);
    m_table->setColumnWidth(
        ClientCallsModel::Urgency, static_cast<int>(urgencyChipWidth(font(), u"P1"_s)) + 8);
    m_table->setColumnWidth(
        ClientCallsModel::Received, fontMetrics().horizontalAdvance(u"2026-11-22"_s) + 12);
    m_table->setColumnWidth(
        ClientCallsModel::Result, fontMetrics().horizontalAdvance(Wording::of(FollowUp::InProgress)) + 12);
}

QString ClientPanel::sureCalls(const CallDetail& detail) const
{
    const int others = m_model.rowCount() - m_model.alikeCount();
    if (others == 0)
        return detail.call.customer.phone.isEmpty() ? tr("Numéro masqué : aucun historique possible.")
                                                    : tr("Premier appel de ce numéro.");
    QString text
        = others == 1 ? tr("Un autre appel de ce client") : tr("%1 autres appels de ce client").arg(others);
    if (detail.sameCaller.size() >= mostCalls)
        text = tr("Les %1 derniers appels de ce client").arg(others);
    const int merged = m_model.mergedCount();
    if (merged == 0)
        return text;
    return merged == 1 ? tr("%1, dont 1 fusionné").arg(text)
                       : tr("%1, dont %2 fusionnés").arg(text).arg(merged);
}

QString ClientPanel::headline(const CallDetail& detail) const
{
    const QString sure = sureCalls(detail);
    const int alike = m_model.alikeCount();
    if (alike == 0)
        return sure;
    const QString perhaps = alike == 1
        ? tr("Un appel d’un autre numéro, à la même adresse ou au même nom : à vérifier.")
        : tr("%1 appels d’autres numéros, à la même adresse ou au même nom : à vérifier.").arg(alike);
    return sure + '\n'_L1 + perhaps;
}

void ClientPanel::show(const CallDetail& detail)
{
    m_detail = detail;
    m_same.look(detail.call);
    showRows();
}

void ClientPanel::showRows()
{
    m_model.show(m_detail, m_same.alike());
    const QString text = headline(m_detail);
    m_headline->setText(text);
    m_headline->setAccessibleName(text);
    m_table->setVisible(m_model.rowCount() > 0);
}

void ClientPanel::open(const QModelIndex& index)
{
    emit callRequested({index.data(ClientCallsModel::CallIdRole).toString()});
}

} // namespace dispatch
