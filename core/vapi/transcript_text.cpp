// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vapi/transcript_text.h"
#include "core/vapi/wire_values.h"

#include <algorithm>
#include <array>

namespace dispatch {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array assistantNames{
    "ai"_L1, "ia"_L1, "assistant"_L1, "bot"_L1, "agent"_L1, "paul"_L1, "agent virtuel"_L1};
constexpr std::array userNames{"user"_L1, "client"_L1, "cliente"_L1, "customer"_L1, "caller"_L1,
    "utilisateur"_L1, "utilisatrice"_L1, "appelant"_L1, "appelante"_L1};

template <size_t N>
bool isOneOf(QStringView name, const std::array<QLatin1StringView, N>& usual, const QString& own)
{
    if (!own.isEmpty() && name.compare(own, Qt::CaseInsensitive) == 0)
        return true;
    return std::any_of(usual.begin(), usual.end(),
        [name](QLatin1StringView known) { return name.compare(known, Qt::CaseInsensitive) == 0; });
}

std::optional<Speaker> speakerNamed(QStringView name, const TranscriptNames& names)
{
    if (isOneOf(name, assistantNames, names.assistant))
        return Speaker::Assistant;
    if (isOneOf(name, userNames, names.user))
        return Speaker::User;
    return std::nullopt;
}

} // namespace

TranscriptNames transcriptNamesOf(const QJsonObject& message)
{
    const QJsonObject assistant = objectAt(message, {"assistant"_L1});
    const QJsonObject plan = objectAt(assistant, {"artifactPlan"_L1, "transcriptPlan"_L1});
    const QString planned = textAt(plan, {"assistantName"_L1});
    return {.assistant = planned.isEmpty() ? textAt(assistant, {"name"_L1}) : planned,
        .user = textAt(plan, {"userName"_L1})};
}

std::vector<TranscriptLine> linesOfTranscript(const QString& transcript, const TranscriptNames& names)
{
    std::vector<TranscriptLine> lines;
    const QList<QStringView> rows = QStringView{transcript}.split(u'\n');
    lines.reserve(static_cast<size_t>(rows.size()));
    for (const QStringView row : rows) {
        const qsizetype colon = row.indexOf(u':');
        const auto speaker = colon < 0 ? std::nullopt : speakerNamed(row.first(colon).trimmed(), names);
        if (speaker) {
            const auto position = static_cast<int>(lines.size());
            lines.push_back({.id = reportLineId(position),
                .speaker = *speaker,
                .text = row.sliced(colon + 1).trimmed().toString(),
                .position = position});
        } else if (!lines.empty() && !row.trimmed().isEmpty()) {
            lines.back().text += u' ' + row.trimmed().toString();
        }
    }
    std::erase_if(lines, [](const TranscriptLine& line) { return line.text.isEmpty(); });
    return lines;
}

QString reportLineId(int position)
{
    return u"report-%1"_s.arg(position);
}

} // namespace dispatch
