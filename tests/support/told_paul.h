// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vapi/paul_tools.h"
#include "tests/support/sample_rules.h"

#include <QJsonDocument>

namespace dispatch {

using namespace Qt::StringLiterals;

//! The tool with \a arguments, a JSON object, under the rules that the program is shipped with.
inline ToolOutcome run(const QString& tool, const QByteArray& arguments)
{
    return runTool(sampleRules(), {.name = tool, .arguments = QJsonDocument::fromJson(arguments).object()});
}

//! What \a text lacks of \a parts (parted by |), or has of those that begin with "!"; empty when it is right.
inline QString missingIn(const QString& text, const QString& parts)
{
    const QStringList list = parts.split(u'|');
    for (const QString& part : list) {
        const bool forbidden = part.startsWith(u'!');
        if (text.contains(forbidden ? part.mid(1) : part) == forbidden)
            return part + u" in « "_s + text + u" »"_s;
    }
    return {};
}

} // namespace dispatch
