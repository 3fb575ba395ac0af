// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/call_query.h"

#include "core/domain/wire_names.h"

#include <algorithm>

namespace dispatch {

using namespace Qt::StringLiterals;

namespace {

constexpr int maxLimit = 500;
constexpr qsizetype maxTextLength = 200;

Error malformed(const QString& parameter)
{
    return {.code = ErrorCode::Malformed, .args = {parameter}};
}

//! The decoded value of \a name; "+" is a blank, as forms write it.
QString valueOf(const QUrlQuery& query, const QString& name)
{
    QByteArray encoded = query.queryItemValue(name, QUrl::FullyEncoded).toLatin1();
    encoded.replace('+', ' ');
    return QString::fromUtf8(QByteArray::fromPercentEncoding(encoded));
}

//! False when \a text is neither empty nor one of the words that \a parse knows.
template <typename E, typename Parse> bool readWord(const QString& text, Parse parse, std::optional<E>& out)
{
    if (text.isEmpty())
        return true;
    out = parse(text);
    return out.has_value();
}

bool readLimit(const QString& text, int& limit)
{
    if (text.isEmpty())
        return true;
    bool ok = false;
    limit = text.toInt(&ok);
    return ok && limit >= 1 && limit <= maxLimit
        && std::ranges::all_of(text, [](QChar c) { return c.isDigit(); });
}

bool readText(const QString& text, QString& out)
{
    out = text.trimmed();
    return out.size() <= maxTextLength
        && std::ranges::none_of(out, [](QChar c) { return c.unicode() < u' '; });
}

} // namespace

Result<CallQuery> callQueryOf(const QUrlQuery& query)
{
    CallQuery out;
    if (!readWord(valueOf(query, u"line_state"_s), lineStateOf, out.filter.lineState))
        return malformed(u"line_state"_s);
    if (!readWord(valueOf(query, u"follow_up"_s), followUpOf, out.filter.followUp))
        return malformed(u"follow_up"_s);
    if (!readWord(valueOf(query, u"priority"_s), priorityOf, out.filter.priority))
        return malformed(u"priority"_s);
    if (!readLimit(valueOf(query, u"limit"_s), out.limit))
        return malformed(u"limit"_s);
    if (!readText(valueOf(query, u"q"_s), out.filter.text))
        return malformed(u"q"_s);
    out.before = valueOf(query, u"before"_s);
    return out;
}

} // namespace dispatch
