// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/link/command_handler.h"

#include <QUuid>

namespace dispatch {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestAuthor = 200;

Error malformed(const QString& field)
{
    return {.code = ErrorCode::Malformed, .args = {field}, .detail = u"command: "_s + field};
}

qsizetype characters(const QString& text)
{
    return text.toUcs4().size();
}

Status act(const AddNote& note, Event& event)
{
    if (note.call.isEmpty())
        return malformed(u"call"_s);
    if (note.text.trimmed().isEmpty() || characters(note.text) > longestNote)
        return malformed(u"text"_s);
    event.call = note.call;
    event.payload = NoteAdded{.text = note.text};
    return Unit{};
}

} // namespace

Result<Event> eventOf(const Command& command, Instant now)
{
    const QUuid id = QUuid::fromString(command.id);
    if (id.isNull())
        return malformed(u"id"_s);
    if (command.author.trimmed().isEmpty() || characters(command.author) > longestAuthor)
        return malformed(u"author"_s);
    Event event{
        // one spelling of the UUID, so that "{A…}" and "a…" are the same click
        .key = u"command:"_s + id.toString(QUuid::WithoutBraces),
        .author = command.author,
        .occurredAt = now,
        .receivedAt = now,
    };
    const Status acted
        = std::visit([&event](const auto& action) { return act(action, event); }, command.action);
    if (!acted)
        return acted.error();
    return event;
}

} // namespace dispatch
