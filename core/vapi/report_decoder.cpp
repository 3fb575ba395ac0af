// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vapi/report_decoder.h"
#include "core/vapi/conversation.h"
#include "core/vapi/wire_values.h"

#include <QJsonArray>

#include <algorithm>
#include <array>

namespace dispatch {

using namespace Qt::StringLiterals;

namespace {

QString summaryOf(const QJsonObject& message)
{
    const QString analysed = textAt(message, {"analysis"_L1, "summary"_L1});
    return analysed.isEmpty() ? textAt(message, {"summary"_L1}) : analysed;
}

bool isFilled(const QJsonValue& value)
{
    return !value.toObject().isEmpty() || !value.toArray().isEmpty();
}

QString structuredDataOf(const QJsonObject& message)
{
    const QJsonObject analysis = objectAt(message, {"analysis"_L1});
    QJsonObject data;
    for (const auto name : {"structuredData"_L1, "structuredDataMulti"_L1}) {
        if (isFilled(analysis.value(name)))
            data.insert(name, analysis.value(name));
    }
    const QJsonValue outputs = objectAt(message, {"artifact"_L1}).value("structuredOutputs"_L1);
    if (isFilled(outputs))
        data.insert("structuredOutputs"_L1, outputs);
    return data.isEmpty() ? QString{} : QString::fromUtf8(compactJson(data));
}

std::optional<double> costOf(const QJsonObject& message)
{
    const auto cost = numberOf(message.value("cost"_L1));
    return cost ? cost : numberOf(objectAt(message, {"costBreakdown"_L1}).value("total"_L1));
}

bool isRecorded(const QJsonObject& message)
{
    const QJsonObject artifact = objectAt(message, {"artifact"_L1});
    for (const QJsonObject& holder : {artifact, message}) {
        for (const auto name :
            {"recordingUrl"_L1, "stereoRecordingUrl"_L1, "presignedMonoUrl"_L1, "presignedStereoUrl"_L1}) {
            if (!textAt(holder, {name}).isEmpty())
                return true;
        }
    }
    return !textAt(artifact, {"recording"_L1, "stereoUrl"_L1}).isEmpty()
        || !textAt(artifact, {"recording"_L1, "mono"_L1, "combinedUrl"_L1}).isEmpty();
}

//! One transfer that reached somebody is enough.
TransferResult transferOf(const QJsonObject& message)
{
    constexpr std::array reached{"connected"_L1, "completed"_L1};
    constexpr std::array unreached{"no-answer"_L1, "busy"_L1, "voicemail"_L1, "failed"_L1, "cancelled"_L1};
    TransferResult result = TransferResult::Unknown;
    const QJsonArray transfers = objectAt(message, {"artifact"_L1}).value("transfers"_L1).toArray();
    for (const auto& transfer : transfers) {
        const QString status = textAt(transfer.toObject(), {"status"_L1});
        if (std::find(reached.begin(), reached.end(), status) != reached.end())
            return TransferResult::Connected;
        if (std::find(unreached.begin(), unreached.end(), status) != unreached.end())
            result = TransferResult::NotConnected;
    }
    return result;
}

} // namespace

CallReported reportOf(const Envelope& envelope)
{
    const QJsonObject& message = envelope.message;
    CallReported report{.endedReason = textAt(message, {"endedReason"_L1}),
        .startedAt = instantOf(message.value("startedAt"_L1)),
        .endedAt = instantOf(message.value("endedAt"_L1)),
        .summary = summaryOf(message),
        .structuredData = structuredDataOf(message),
        .costUsd = costOf(message),
        .recordingAvailable = isRecorded(message),
        .transfer = transferOf(message)};
    Conversation talk = conversationOf(message, report.startedAt);
    report.lines = std::move(talk.lines);
    report.tools = std::move(talk.tools);
    return report;
}

} // namespace dispatch
