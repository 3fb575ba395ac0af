// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/call_facts.h"

#include "core/domain/decision_codec.h"
#include "core/domain/wire_names.h"

namespace dispatch {

using namespace Qt::StringLiterals;

// Member names are short, for every tool of every call has them. They are the journal's format: never change
// one.

namespace {

void writeCents(JsonWriter& json, JsonWriter::Name name, const std::optional<qint64>& cents)
{
    if (cents)
        json.integer(name, *cents);
}

void writeAlert(JsonWriter& json, const AlertRequest& alert)
{
    json.text("ap"_L1, wireName(alert.priority));
    writeTexts(json, "ar"_L1, alert.roles);
}

std::optional<Priority> readClaim(JsonReader& json, JsonReader::Name name)
{
    return json.has(name) ? std::optional{readPriority(json, name)} : std::nullopt;
}

std::optional<AlertRequest> readAlert(JsonReader& json)
{
    const auto priority = readClaim(json, "ap"_L1);
    const QStringList roles = readTexts(json, "ar"_L1);
    if (roles.contains(QString{}))
        json.reject();
    if (priority.has_value() == roles.isEmpty())
        json.reject(); // somebody has to be told, and how urgently
    if (!priority)
        return std::nullopt;
    return AlertRequest{.priority = *priority, .roles = roles};
}

} // namespace

void writeFacts(JsonWriter& json, const CallFacts& facts)
{
    json.text("nm"_L1, facts.name);
    json.text("tel"_L1, facts.phone);
    json.text("adr"_L1, facts.address);
    json.text("cp"_L1, facts.postalCode);
    json.text("zn"_L1, facts.zone);
    json.text("mail"_L1, facts.email);
    json.text("svc"_L1, facts.service);
    json.text("pb"_L1, facts.problem);
    json.text("win"_L1, facts.window);
    if (facts.priority)
        json.text("pr"_L1, wireName(*facts.priority));
    writeCents(json, "min"_L1, facts.quotedMinCents);
    writeCents(json, "max"_L1, facts.quotedMaxCents);
    if (facts.alert)
        writeAlert(json, *facts.alert);
}

CallFacts readFacts(JsonReader& json)
{
    return {.name = json.text("nm"_L1),
        .phone = json.text("tel"_L1),
        .address = json.text("adr"_L1),
        .postalCode = json.text("cp"_L1),
        .zone = json.text("zn"_L1),
        .email = json.text("mail"_L1),
        .service = json.text("svc"_L1),
        .problem = json.text("pb"_L1),
        .window = json.text("win"_L1),
        .priority = readClaim(json, "pr"_L1),
        .quotedMinCents = json.integer("min"_L1),
        .quotedMaxCents = json.integer("max"_L1),
        .alert = readAlert(json)};
}

} // namespace dispatch
