// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/reducer.h"
#include "tests/support/sample_rules.h"

#include <QStringList>

#include <algorithm>
#include <map>
#include <vector>

namespace dispatch {

//! A call with the lists beside it, kept as Reduction says. Every step passes through the state's text, as it
//! does in the store.
struct Folded {
    CallState state{};
    std::map<QString, TranscriptLine> lines{};
    std::map<QString, ToolCall> tools{};
    bool operator==(const Folded&) const = default;

    void take(const Event& event)
    {
        Reduction step = reduce(decodeState(encodeState(state)).value(), event, sampleRules());
        state = std::move(step.state);
        if (step.replaceLines)
            lines.clear();
        for (const TranscriptLine& line : step.addLines)
            lines.emplace(line.id, line);
        for (const ToolCall& tool : step.addTools) {
            if (step.replaceTools)
                tools.insert_or_assign(tool.id, tool);
            else
                tools.emplace(tool.id, tool);
        }
    }

    [[nodiscard]] QStringList words() const
    {
        std::vector<TranscriptLine> sorted;
        for (const auto& [id, line] : lines)
            sorted.push_back(line);
        std::sort(sorted.begin(), sorted.end(), precedes);
        QStringList texts;
        for (const TranscriptLine& line : sorted)
            texts.append(line.text);
        return texts;
    }
};

inline Folded fold(const std::vector<Event>& events)
{
    Folded folded;
    for (const Event& event : events)
        folded.take(event);
    return folded;
}

//! As fold(), but a key that was seen once is ignored, as the journal does.
inline Folded foldOnce(const std::vector<Event>& events)
{
    Folded folded;
    QStringList seen;
    for (const Event& event : events) {
        if (seen.contains(event.key))
            continue;
        seen.append(event.key);
        folded.take(event);
    }
    return folded;
}

} // namespace dispatch
