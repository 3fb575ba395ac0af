// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/message_types.h"

#include <QSet>

namespace dispatch {

using namespace Qt::StringLiterals;

QByteArray typeLabel(const QString& messageType)
{
    static const QSet<QString> known{u"assistant-request"_s, u"tool-calls"_s, u"function-call"_s,
        u"transfer-destination-request"_s, u"handoff-destination-request"_s, u"knowledge-base-request"_s,
        u"voice-request"_s, u"call.endpointing.request"_s, u"campaign.predial"_s, u"status-update"_s,
        u"end-of-call-report"_s, u"conversation-update"_s, u"transcript"_s, u"speech-update"_s,
        u"user-interrupted"_s, u"hang"_s, u"transfer-update"_s, u"phone-call-control"_s, u"model-output"_s,
        u"voice-input"_s, u"language-change-detected"_s, u"language-changed"_s, u"assistant.started"_s,
        u"assistant.speechStarted"_s, u"chat.created"_s, u"chat.deleted"_s, u"session.created"_s,
        u"session.updated"_s, u"session.deleted"_s, u"call.deleted"_s, u"call.delete.failed"_s,
        u"call.artifact.upload"_s};
    return "type=\"" + (known.contains(messageType) ? messageType.toLatin1() : QByteArray{"other"}) + '"';
}

} // namespace dispatch
