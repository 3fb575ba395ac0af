// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/training_day.h"

#include "app/training_replay.h"
#include "core/platform/data_directory.h"
#include "core/store/event_range.h"
#include "ui/wording.h"

#include <QCoreApplication>
#include <QDir>
#include <QTimeZone>

#include <algorithm>

namespace dispatch {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(TrainingDay)
};

const QTimeZone& companyZone()
{
    static const QTimeZone zone{"America/Toronto"};
    return zone;
}

bool isYesterday(const QString& text)
{
    return text == "hier"_L1 || text == "yesterday"_L1;
}

//! "2026-11-22" and nothing like it: Qt alone would take "+2026-11-22" too.
QDate writtenDate(const QString& text)
{
    const QDate date = QDate::fromString(text, Qt::ISODate);
    return date.toString(Qt::ISODate) == text ? date : QDate{};
}

QDate dayOf(const QString& text, Instant now)
{
    if (!isYesterday(text))
        return writtenDate(text);
    return QDateTime::fromMSecsSinceEpoch(toEpochMs(now), companyZone()).date().addDays(-1);
}

Instant startOf(QDate day)
{
    return fromEpochMs(day.startOfDay(companyZone()).toMSecsSinceEpoch());
}

bool isToldByMachine(const EventPayload& payload)
{
    return std::holds_alternative<StatusChanged>(payload) || std::holds_alternative<TranscriptHeard>(payload)
        || std::holds_alternative<SpeechChanged>(payload) || std::holds_alternative<ToolAnswered>(payload)
        || std::holds_alternative<CallReported>(payload) || std::holds_alternative<RecordRemoved>(payload)
        || std::holds_alternative<Noted>(payload);
}

Error obstacle(const QString& sentence)
{
    return {.code = ErrorCode::Rejected, .args = {sentence}};
}

} // namespace

bool isTrainingDate(const QString& text)
{
    return isYesterday(text) || writtenDate(text).isValid();
}

Result<TrainingDay> readTrainingDay(const CommandLine& line, Instant now)
{
    const QDir directory{line.dataDirectory.isEmpty() ? defaultDataDirectory() : line.dataDirectory};
    const QString shown = QDir::toNativeSeparators(directory.absolutePath());
    const QDate day = dayOf(line.replay, now);
    Result<std::vector<Event>> events
        = eventsOfCalls(directory.filePath(u"console.db"_s), startOf(day), startOf(day.addDays(1)));
    if (!events && events.error().code == ErrorCode::NotFound)
        return obstacle(
            Words::tr("Aucun appel n’a encore été reçu dans %1. Nommer avec --data-dir le dossier "
                      "de la console dont un jour est à reprendre.")
                .arg(shown));
    if (!events)
        return obstacle(Wording::of(events.error()));
    std::erase_if(*events, [](const Event& event) { return !isToldByMachine(event.payload); });
    if (events->empty())
        return obstacle(
            Words::tr("Aucun appel du %1 dans %2. Choisir un autre jour, ou nommer un autre dossier avec "
                      "--data-dir.")
                .arg(day.toString(Qt::ISODate), shown));
    return TrainingDay{.day = day, .events = *std::move(events)};
}

QString trainingBanner(QDate day)
{
    return Words::tr("DÉMO — reprise du %1 à %2× : rien de ce qui s’affiche n’est en cours")
        .arg(day.toString(Qt::ISODate))
        .arg(TrainingReplay::speed);
}

} // namespace dispatch
