// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/queue_empty.h"

#include "ui/formats.h"

#include <QCoreApplication>

namespace dispatch {

using namespace Qt::StringLiterals;

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(dispatch::QueueEmpty)

public:
    [[nodiscard]] static QString received(qint64 calls)
    {
        return calls == 1 ? tr("Aujourd’hui : 1 appel reçu")
                          : tr("Aujourd’hui : %1 appels reçus").arg(Formats::count(calls));
    }

    [[nodiscard]] static QString of(QueueList list)
    {
        switch (list) {
        case QueueList::ToCallBack:
            return tr("Tout est rappelé.");
        case QueueList::All:
            return tr("Aucun appel pour l’instant. Les appels auxquels l’assistant répond s’affichent ici.");
        case QueueList::Live:
            return tr("Aucun appel en cours.");
        case QueueList::Mine:
            return tr("Vous n’avez pris aucun appel.");
        case QueueList::Overdue:
            return tr("Aucun rappel en retard.");
        case QueueList::Unassigned:
            return tr("Aucun appel à rappeler n’est sans responsable.");
        case QueueList::Refused:
            return tr("Aucun appel refusé.");
        case QueueList::Shelved:
            return tr("Aucune alarme reportée.");
        case QueueList::Waiting:
            return tr("Aucun client n’attend une place à l’horaire.");
        }
        Q_UNREACHABLE();
    }

    [[nodiscard]] static QString narrowed() { return tr("Aucun appel ne correspond."); }
};

} // namespace

QString emptyWords(const QueueView& view, std::optional<qint64> receivedToday)
{
    if (isNarrowed(view))
        return Words::narrowed();
    const QString words = Words::of(view.list);
    return receivedToday && view.list == QueueList::ToCallBack
        ? words + '\n'_L1 + Words::received(*receivedToday)
        : words;
}

} // namespace dispatch
