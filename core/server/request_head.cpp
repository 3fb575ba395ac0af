// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/request_head.h"

#include "core/server/http_syntax.h"

#include <algorithm>
#include <array>
#include <limits>
#include <utility>

namespace dispatch {

namespace {

GateRefusal refusal(int status, const char* detail)
{
    return {.status = status, .detail = detail};
}

bool isVersion(QByteArrayView text)
{
    return text.size() == 8 && text.startsWith("HTTP/") && isDigit(text[5]) && text[6] == '.'
        && isDigit(text[7]);
}

} // namespace

RequestHead::Verdict RequestHead::readRequestLine(QByteArrayView line)
{
    const qsizetype first = line.indexOf(' ');
    const qsizetype second = line.lastIndexOf(' ');
    if (first <= 0 || second <= first + 1 || !isVersion(line.sliced(second + 1)))
        return refusal(400, "The request line is not METHOD target HTTP/version.");
    const QByteArrayView method = line.first(first);
    const QByteArrayView target = line.sliced(first + 1, second - first - 1);
    const QByteArrayView version = line.sliced(second + 1);
    if (!isToken(method) || !isVisibleAscii(target))
        return refusal(400, "The request line holds characters that it may not hold.");
    if (version != "HTTP/1.1" && version != "HTTP/1.0")
        return refusal(505, "This server speaks HTTP/1.1 and HTTP/1.0.");
    m_oldProtocol = version.endsWith('0');
    m_needsLength = method == "POST" || method == "PUT" || method == "PATCH";
    m_isHead = method == "HEAD";
    return readTarget(method, target);
}

RequestHead::Verdict RequestHead::readTarget(QByteArrayView method, QByteArrayView target)
{
    // the absolute form is meant for proxies; a server has to understand it all the same
    for (const QByteArrayView scheme : {QByteArrayView{"http://"}, QByteArrayView{"https://"}}) {
        if (target.size() < scheme.size() || !sameName(target.first(scheme.size()), scheme))
            continue;
        const qsizetype path = target.indexOf('/', scheme.size());
        target = path < 0 ? QByteArrayView{"/"} : target.sliced(path);
    }
    const bool wholeServer = method == "OPTIONS" && target == "*";
    if ((!target.startsWith('/') && !wholeServer) || target.contains('#'))
        return refusal(400, "The request target is not a path.");
    m_canonical.reserve(1024);
    m_canonical.append(method).append(' ');
    if (wholeServer)
        m_canonical.append("/*");
    else if (target.startsWith("//")) // QUrl would take what follows for a host
        m_canonical.append("/%2F").append(target.sliced(2));
    else
        m_canonical.append(target);
    m_canonical.append(" HTTP/1.1\r\nHost: localhost\r\n");
    return {};
}

RequestHead::Verdict RequestHead::readHeader(QByteArrayView line, const GateRules& rules)
{
    const qsizetype colon = line.indexOf(':');
    if (colon <= 0 || !isToken(line.first(colon)))
        return refusal(400, "A header has no proper name.");
    const QByteArrayView name = line.first(colon);
    const QByteArrayView value = trimmedBlanks(line.sliced(colon + 1));
    if (!isFieldText(value))
        return refusal(400, "A header holds control characters.");
    if (!isFirst(name, rules))
        return refusal(400, "A header that may come once came twice.");
    return note(name, value);
}

bool RequestHead::isFirst(QByteArrayView name, const GateRules& rules)
{
    for (qsizetype i = 0; i < rules.singleHeaders.size(); ++i) {
        if (!sameName(name, rules.singleHeaders[i]))
            continue;
        const quint64 bit = quint64{1} << i;
        const bool first = (m_seenSingles & bit) == 0;
        m_seenSingles |= bit;
        return first;
    }
    return true;
}

RequestHead::Verdict RequestHead::note(QByteArrayView name, QByteArrayView value)
{
    if (sameName(name, "host")) {
        if (std::exchange(m_hasHost, true) || !isHostField(value))
            return refusal(400, "There must be one proper Host.");
        return {};
    }
    if (sameName(name, "content-length"))
        return noteLength(value);
    if (sameName(name, "expect")) {
        m_expectsContinue = sameName(value, "100-continue");
        return m_expectsContinue ? Verdict{} : refusal(417, "The only expectation met here is 100-continue.");
    }
    if (sameName(name, "transfer-encoding"))
        noteCoding(value);
    else if (sameName(name, "connection"))
        noteConnection(value);
    else
        keep(name, value);
    return {};
}

void RequestHead::keep(QByteArrayView name, QByteArrayView value)
{
    // about the connection, which ends here: nothing for the layers above
    static constexpr std::array<QByteArrayView, 5> hopByHop{
        "upgrade", "keep-alive", "te", "trailer", "proxy-connection"};
    if (std::ranges::any_of(hopByHop, [name](QByteArrayView hop) { return sameName(name, hop); }))
        return;
    if (sameName(name, "x-forwarded-proto"))
        m_forwardedHttps = sameName(value, "https");
    m_canonical.append(name).append(": ").append(value).append("\r\n");
}

RequestHead::Verdict RequestHead::noteLength(QByteArrayView value)
{
    if (m_length >= 0)
        return refusal(400, "There is more than one Content-Length.");
    if (value.isEmpty() || !std::ranges::all_of(value, isDigit))
        return refusal(400, "Content-Length is not a number.");
    while (value.size() > 1 && value.startsWith('0'))
        value = value.sliced(1);
    // more digits than a length can have: above every limit
    constexpr qsizetype maxDigits = 18;
    m_length = value.size() > maxDigits ? std::numeric_limits<qint64>::max() : value.toLongLong();
    return {};
}

void RequestHead::noteCoding(QByteArrayView value)
{
    ++m_codings;
    if (sameName(value, "chunked"))
        m_chunked = true;
    else
        m_otherCoding = true;
}

void RequestHead::noteConnection(QByteArrayView value)
{
    m_close = m_close || listHas(value, "close");
    m_keepAlive = m_keepAlive || listHas(value, "keep-alive");
}

RequestHead::Verdict RequestHead::finish(const GuardLimits& limits) const
{
    if (!m_hasHost && !m_oldProtocol)
        return refusal(400, "HTTP/1.1 needs a Host.");
    if (m_codings > 0 && m_length >= 0)
        return refusal(400, "Content-Length and Transfer-Encoding exclude each other.");
    if (m_codings > 0 && m_oldProtocol)
        return refusal(400, "HTTP/1.0 has no Transfer-Encoding.");
    if (m_otherCoding)
        return refusal(501, "The only transfer coding understood here is chunked.");
    if (m_codings > 1)
        return refusal(400, "A body can be chunked once.");
    if (m_needsLength && !m_chunked && m_length < 0)
        return refusal(411, "The length of the body is missing.");
    if (m_length > limits.maxBodyBytes)
        return refusal(413, "The body is larger than this server accepts.");
    return {};
}

void RequestHead::addLength(qint64 bodySize)
{
    m_canonical.append("Content-Length: ").append(QByteArray::number(bodySize)).append("\r\n\r\n");
}

} // namespace dispatch
