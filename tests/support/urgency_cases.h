// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/urgency/urgency_rules.h"
#include "core/domain/wire_names.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

#include <vector>

namespace dispatch {

//! The text of the rules that the program is shipped with.
inline QByteArray urgencyFile()
{
    QFile file{QStringLiteral(DISPATCH_SOURCE_DIR "/resources/urgency.json")};
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray{};
}

//! These rules, read once; none at all when they cannot be used.
inline const urgency::UrgencyRules& urgencyRules()
{
    static const urgency::UrgencyRules rules
        = urgency::readUrgencyRules(urgencyFile(), {}).value_or(urgency::UrgencyRules{});
    return rules;
}

//! What a caller said and how urgent a careful dispatcher finds it.
struct UrgencyCase {
    QString id{};
    QString text{};
    Priority priority = Priority::P4;
    QString tag{};
};

//! The sentences of tests/data/urgency/\a file; those without a priority are left out.
inline std::vector<UrgencyCase> urgencyCases(const QString& file)
{
    std::vector<UrgencyCase> cases;
    QFile lines{QStringLiteral(DISPATCH_TEST_DATA "/urgency/") + file};
    if (!lines.open(QIODevice::ReadOnly))
        return cases;
    while (!lines.atEnd()) {
        const QJsonObject line = QJsonDocument::fromJson(lines.readLine()).object();
        const auto priority = priorityOf(line.value(QLatin1String{"priority"}).toString());
        if (!priority)
            continue;
        cases.push_back({.id = line.value(QLatin1String{"id"}).toString(),
            .text = line.value(QLatin1String{"text"}).toString(),
            .priority = *priority,
            .tag = line.value(QLatin1String{"tag"}).toString()});
    }
    return cases;
}

//! Those of every file, in the order of the files' names.
inline const std::vector<UrgencyCase>& urgencyCases()
{
    static const std::vector<UrgencyCase> all = [] {
        std::vector<UrgencyCase> cases;
        const QDir folder{QStringLiteral(DISPATCH_TEST_DATA "/urgency")};
        const QStringList files = folder.entryList({QStringLiteral("*.jsonl")}, QDir::Files, QDir::Name);
        for (const QString& file : files) {
            const std::vector<UrgencyCase> more = urgencyCases(file);
            cases.insert(cases.end(), more.begin(), more.end());
        }
        return cases;
    }();
    return all;
}

} // namespace dispatch
