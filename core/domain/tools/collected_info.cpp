// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/plain_words.h"
#include "core/domain/tools/tool_decisions.h"
#include "core/domain/tools/tool_values.h"

#include <algorithm>
#include <array>

namespace dispatch {

using namespace Qt::StringLiterals;

namespace {

struct InfoName {
    QLatin1StringView name; //!< small letters without separators
    InfoKind kind;
};

constexpr std::array infoNames{
    InfoName{"name"_L1, InfoKind::Name},
    InfoName{"fullname"_L1, InfoKind::Name},
    InfoName{"nom"_L1, InfoKind::Name},
    InfoName{"nomcomplet"_L1, InfoKind::Name},
    InfoName{"phone"_L1, InfoKind::Phone},
    InfoName{"phonenumber"_L1, InfoKind::Phone},
    InfoName{"telephone"_L1, InfoKind::Phone},
    InfoName{"numerodetelephone"_L1, InfoKind::Phone},
    InfoName{"tel"_L1, InfoKind::Phone},
    InfoName{"cellulaire"_L1, InfoKind::Phone},
    InfoName{"address"_L1, InfoKind::Address},
    InfoName{"adresse"_L1, InfoKind::Address},
    InfoName{"postalcode"_L1, InfoKind::PostalCode},
    InfoName{"codepostal"_L1, InfoKind::PostalCode},
    InfoName{"city"_L1, InfoKind::Place},
    InfoName{"ville"_L1, InfoKind::Place},
    InfoName{"location"_L1, InfoKind::Place},
    InfoName{"secteur"_L1, InfoKind::Place},
    InfoName{"zone"_L1, InfoKind::Place},
    InfoName{"email"_L1, InfoKind::Email},
    InfoName{"courriel"_L1, InfoKind::Email},
    InfoName{"adressecourriel"_L1, InfoKind::Email},
    InfoName{"mail"_L1, InfoKind::Email},
    InfoName{"problem"_L1, InfoKind::Problem},
    InfoName{"probleme"_L1, InfoKind::Problem},
    InfoName{"description"_L1, InfoKind::Problem},
    InfoName{"urgency"_L1, InfoKind::Urgency},
    InfoName{"urgence"_L1, InfoKind::Urgency},
    InfoName{"priority"_L1, InfoKind::Urgency},
    InfoName{"priorite"_L1, InfoKind::Urgency},
    InfoName{"service"_L1, InfoKind::Service},
    InfoName{"servicetype"_L1, InfoKind::Service},
    InfoName{"typedeservice"_L1, InfoKind::Service},
    InfoName{"source"_L1, InfoKind::Source},
    InfoName{"reference"_L1, InfoKind::Source},
    InfoName{"provenance"_L1, InfoKind::Source},
};

//! A level, a yes or no, or else words that say how bad it is.
void putUrgency(ToolInput& input, const QString& value)
{
    const std::optional<bool> urgent = toolFlag(value);
    const std::optional<Priority> level = urgent ? std::nullopt : toolPriority(value);
    if (urgent)
        input.urgent = urgent;
    else if (level)
        input.priority = level;
    else
        input.description = value;
}

void put(ToolInput& input, InfoKind kind, const QString& value)
{
    switch (kind) {
    case InfoKind::Name:
        input.name = value;
        return;
    case InfoKind::Phone:
        input.phone = value;
        return;
    case InfoKind::Address:
        input.address = value;
        return;
    case InfoKind::PostalCode:
        input.postalCode = value;
        return;
    case InfoKind::Place:
        input.location = value;
        return;
    case InfoKind::Email:
        input.email = value;
        return;
    case InfoKind::Problem:
        input.description = value;
        return;
    case InfoKind::Urgency:
        putUrgency(input, value);
        return;
    case InfoKind::Service:
        input.service = value;
        return;
    case InfoKind::Source:
        return; // no fact of the call; the journal keeps the arguments
    }
}

} // namespace

std::optional<InfoKind> infoKindOf(QStringView infoType)
{
    const QString folded = plain(infoType).remove(u' ');
    const auto found = std::find_if(
        infoNames.begin(), infoNames.end(), [&folded](const InfoName& one) { return one.name == folded; });
    return found == infoNames.end() ? std::nullopt : std::optional{found->kind};
}

ToolInput collected(ToolInput input)
{
    const std::optional<InfoKind> kind = infoKindOf(input.infoType);
    if (kind && !input.value.isEmpty())
        put(input, *kind, QString{input.value});
    return input;
}

} // namespace dispatch
