// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/live_calls_model.h"

#include "ui/formats.h"
#include "ui/wording.h"

#include <algorithm>
#include <array>
#include <utility>

namespace dispatch {

using namespace Qt::StringLiterals;

namespace {

QString subjectOf(const Call& call)
{
    const QString problem = call.problem.simplified();
    const QString service = Wording::service(call.service);
    if (service.isEmpty() || problem.isEmpty())
        return service + problem;
    return service + u" · "_s + problem;
}

} // namespace

LiveCallsModel::LiveCallsModel(CallSource& source, DeskLink& link, const Clock& clock, QObject* parent)
    : WindowedCallModel{source, link, CallFilter{.live = true}, parent}
    , m_clock{clock}
{
}

int LiveCallsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

void LiveCallsModel::tick(int first, int last)
{
    const int top = std::max(0, first);
    const int bottom = std::min(last, rowCount() - 1);
    if (top <= bottom)
        emit dataChanged(index(top, Duration), index(bottom, Duration), {Qt::DisplayRole});
}

QVariant LiveCallsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Urgency:
        return tr("Urg.", "narrow heading: urgency");
    case StartedAt:
        return tr("Début");
    case Duration:
        return tr("Durée");
    case Caller:
        return tr("Appelant");
    case Phone:
        return tr("Numéro");
    case City:
        return tr("Ville");
    case Subject:
        return tr("Sujet");
    case Facts:
        return tr("Faits", "facts that were collected");
    case LastWords:
        return tr("Derniers mots");
    case ColumnCount:
        break;
    }
    return {};
}

// A call that is not connected yet has no duration: its line's state stands there instead.
QString LiveCallsModel::text(const Call& call, int column) const
{
    switch (static_cast<Column>(column)) {
    case Urgency:
        return Wording::code(call.priority);
    case StartedAt:
        return Formats::listTime(call.listedAt(), m_clock.now());
    case Duration:
        return call.startedAt
            ? Formats::duration(std::chrono::floor<std::chrono::seconds>(m_clock.now() - *call.startedAt))
            : Wording::of(call.lineState);
    case Caller:
        return call.customer.name;
    case Phone:
        return call.customer.phone.isEmpty() ? Wording::callerOf({}) : Formats::phone(call.customer.phone);
    case City:
        return Wording::zone(call.customer.zone);
    case Subject:
        return subjectOf(call);
    case Facts:
        return u"%1/%2"_s.arg(facts(call).count).arg(CollectedFacts::all);
    case LastWords:
        return call.lastWords.simplified();
    case ColumnCount:
        break;
    }
    return {};
}

CollectedFacts LiveCallsModel::facts(const Call& call)
{
    const Customer& who = call.customer;
    const std::array<std::pair<bool, QString>, CollectedFacts::all> wanted{{
        {!who.name.isEmpty(), tr("nom", "a fact")},
        {!who.phone.isEmpty() || !who.spokenPhone.isEmpty(), tr("numéro", "a fact")},
        {!who.address.isEmpty(), tr("adresse", "a fact")},
        {!who.postalCode.isEmpty(), tr("code postal", "a fact")},
        {!who.zone.isEmpty(), tr("secteur", "a fact")},
        {!who.email.isEmpty(), tr("courriel", "a fact")},
        {!call.service.isEmpty(), tr("service", "a fact")},
        {!call.problem.isEmpty(), tr("problème", "a fact")},
    }};
    CollectedFacts found;
    for (const auto& [known, name] : wanted) {
        if (known)
            ++found.count;
        else
            found.missing << name;
    }
    return found;
}

QString LiveCallsModel::hint(const Call& call, int column) const
{
    switch (static_cast<Column>(column)) {
    case Urgency:
        return Wording::codeAndName(call.priority);
    case StartedAt:
        return Formats::fullTime(call.listedAt());
    case Facts: {
        const QStringList missing = facts(call).missing;
        return missing.isEmpty() ? tr("Tous les faits sont recueillis.")
                                 : tr("Il manque : %1.").arg(missing.join(", "_L1));
    }
    case Subject:
        return subjectOf(call).isEmpty() ? QString{} : tr("Selon l’assistant : %1").arg(subjectOf(call));
    case Caller:
    case Phone:
    case City:
    case LastWords:
        return text(call, column);
    case Duration:
    case ColumnCount:
        break;
    }
    return {};
}

QVariant LiveCallsModel::cell(const Call& call, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return text(call, column);
    case PriorityRole:
        return static_cast<int>(call.priority);
    case Qt::AccessibleTextRole:
        return Wording::sentence(call);
    case Qt::ToolTipRole:
        return Wording::toolTip(hint(call, column));
    default:
        return {};
    }
}

} // namespace dispatch
