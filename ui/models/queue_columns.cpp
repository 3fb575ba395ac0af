// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/queue_columns.h"

#include "ui/models/call_list_model.h"
#include "ui/models/queue_sort.h"
#include "ui/word_table.h"

namespace dispatch {

using namespace Qt::StringLiterals;

namespace {

// in the order of CallListModel::Column
constexpr std::array columns{
    Named{"urgency"_L1, QT_TRANSLATE_NOOP("dispatch::QueueColumns", "Urgence")},
    Named{"state"_L1, QT_TRANSLATE_NOOP("dispatch::QueueColumns", "État")},
    Named{"due"_L1, QT_TRANSLATE_NOOP("dispatch::QueueColumns", "Dû dans")},
    Named{"waiting"_L1, QT_TRANSLATE_NOOP("dispatch::QueueColumns", "Attente")},
    Named{"caller"_L1, QT_TRANSLATE_NOOP("dispatch::QueueColumns", "Client")},
    Named{"phone"_L1, QT_TRANSLATE_NOOP("dispatch::QueueColumns", "Numéro")},
    Named{"zone"_L1, QT_TRANSLATE_NOOP("dispatch::QueueColumns", "Zone")},
    Named{"subject"_L1, QT_TRANSLATE_NOOP("dispatch::QueueColumns", "Motif")},
    Named{"attempts"_L1, QT_TRANSLATE_NOOP("dispatch::QueueColumns", "Tentatives")},
    Named{"followUp"_L1, QT_TRANSLATE_NOOP("dispatch::QueueColumns", "Suivi")},
    Named{"assignee"_L1, QT_TRANSLATE_NOOP("dispatch::QueueColumns", "Responsable")},
    Named{"receivedAt"_L1, QT_TRANSLATE_NOOP("dispatch::QueueColumns", "Reçu à")},
    Named{"duration"_L1, QT_TRANSLATE_NOOP("dispatch::QueueColumns", "Durée")},
    Named{"window"_L1, QT_TRANSLATE_NOOP("dispatch::QueueColumns", "Fenêtre")},
    Named{"days"_L1, QT_TRANSLATE_NOOP("dispatch::QueueColumns", "Jours souhaités")},
};
static_assert(columns.size() == CallListModel::ColumnCount);

bool isColumn(int column)
{
    return column >= 0 && column < CallListModel::ColumnCount;
}

} // namespace

std::optional<CallColumn> QueueColumns::sortKey(int column)
{
    switch (static_cast<CallListModel::Column>(column)) {
    case CallListModel::Urgency:
        return CallColumn::Priority;
    case CallListModel::State:
        return CallColumn::LineState;
    case CallListModel::Due:
        return CallColumn::DueAt;
    case CallListModel::Caller:
        return CallColumn::CustomerName;
    case CallListModel::Phone:
        return CallColumn::Phone;
    case CallListModel::Zone:
        return CallColumn::Zone;
    case CallListModel::Subject:
        return CallColumn::Service;
    case CallListModel::FollowedUp:
        return CallColumn::FollowUp;
    case CallListModel::Assignee:
        return CallColumn::Assignee;
    case CallListModel::ReceivedAt:
        return CallColumn::ListedAt;
    case CallListModel::Duration:
        return CallColumn::Duration;
    case CallListModel::Waiting:
    case CallListModel::Attempts:
    case CallListModel::Window:
    case CallListModel::WishedDays:
    case CallListModel::ColumnCount:
        return std::nullopt;
    }
    return std::nullopt;
}

QString QueueColumns::name(int column)
{
    return isColumn(column) ? QString{columns.at(static_cast<size_t>(column)).name} : QString{};
}

QString QueueColumns::title(int column)
{
    return isColumn(column) ? tr(columns.at(static_cast<size_t>(column)).words) : QString{};
}

QString QueueColumns::heading(int column, const CallSort& sort)
{
    const QString text
        = column == CallListModel::Urgency ? tr("Urg.", "narrow heading: urgency") : title(column);
    const auto key = sortKey(column);
    const int rank = key && !sort.then.empty() ? rankOf(sort, *key) : 0;
    constexpr std::array ranks{u"", u"\u00a0¹", u"\u00a0²", u"\u00a0³"};
    return text + QString::fromUtf16(ranks.at(static_cast<size_t>(rank)));
}

QString QueueColumns::spokenHeading(int column, const CallSort& sort)
{
    const auto key = sortKey(column);
    const int rank = key ? rankOf(sort, *key) : 0;
    if (rank == 0)
        return title(column);
    const QString way = isDescending(sort, *key) ? tr("décroissant") : tr("croissant");
    return tr("%1, tri %2, %3", "column, its place in the sort, direction")
        .arg(title(column))
        .arg(rank)
        .arg(way);
}

QString QueueColumns::meaning(int column)
{
    switch (static_cast<CallListModel::Column>(column)) {
    case CallListModel::Urgency:
        return tr("Urgence de l’appel, de P1 (la plus urgente) à P4.");
    case CallListModel::State:
        return tr("Où en est la ligne, puis l’alarme ou le rappel, sinon comment l’appel s’est terminé.");
    case CallListModel::Due:
        return tr("Temps qui reste pour rappeler, ou retard du rappel.");
    case CallListModel::Waiting:
        return tr("Temps écoulé depuis la fin de l’appel, tant qu’il reste à rappeler.");
    case CallListModel::Caller:
        return tr("Nom du client, tel qu’entendu pendant l’appel.");
    case CallListModel::Phone:
        return tr("Numéro affiché à l’appel.");
    case CallListModel::Zone:
        return tr("Zone de l’adresse donnée.");
    case CallListModel::Subject:
        return tr("Service demandé ou, à défaut, problème décrit.");
    case CallListModel::Attempts:
        return tr("Rappels essayés, résultat du dernier et heure du prochain.");
    case CallListModel::Window:
        return tr("Délai convenu avec le client, jamais une date.");
    case CallListModel::WishedDays:
        return tr("Jours qui conviennent au client.");
    case CallListModel::FollowedUp:
        return tr("Ce qui reste à faire de l’appel.");
    case CallListModel::Assignee:
        return tr("Personne qui a pris l’appel.");
    case CallListModel::ReceivedAt:
        return tr("Moment où l’appel a commencé.");
    case CallListModel::Duration:
        return tr("Durée de l’appel.");
    case CallListModel::ColumnCount:
        break;
    }
    return {};
}

QString QueueColumns::explanation(int column)
{
    if (!isColumn(column))
        return {};
    const QString how = sortKey(column) ? tr("Cliquer pour trier, Maj+clic pour ajouter un critère de tri.")
                                        : tr("Cette colonne ne se trie pas.");
    return meaning(column) + ' '_L1 + how;
}

} // namespace dispatch
