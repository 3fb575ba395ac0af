// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/request_gate.h"

#include <algorithm>
#include <utility>

namespace dispatch {

namespace {

// RFC 9112 §2.2: some clients end a body with an extra line end
constexpr int maxBlankLines = 2;
constexpr qsizetype compactAbove = 64 * 1024;

} // namespace

RequestGate::RequestGate(const GateRules& rules)
    : m_rules{rules}
    , m_chunks{rules.limits.maxBodyBytes, rules.limits.maxHeaderBytes}
{
}

void RequestGate::feed(QByteArrayView bytes)
{
    if (m_state == State::Refused)
        return;
    m_input.append(bytes);
    advance();
}

bool RequestGate::takeContinue()
{
    return std::exchange(m_continue, false);
}

qint64 RequestGate::buffered() const
{
    return m_input.size() + m_head.canonicalSize() + m_body.size();
}

GuardedRequest RequestGate::take()
{
    GuardedRequest request{.head = m_head.takeCanonical(),
        .body = std::exchange(m_body, {}),
        .headOnly = m_head.isHead(),
        .keepAlive = m_head.keepAlive(),
        .oldProtocol = m_head.oldProtocol(),
        .forwardedHttps = m_head.forwardedHttps()};
    m_head = {};
    m_headerBytes = 0;
    m_headerCount = 0;
    m_continue = false;
    m_chunks = ChunkedDecoder{m_rules.limits.maxBodyBytes, m_rules.limits.maxHeaderBytes};
    m_state = State::Idle;
    advance();
    return request;
}

void RequestGate::advance()
{
    while (step()) { }
    if (m_pos == m_input.size()) {
        m_input.resize(0);
        m_scan = m_pos = 0;
    } else if (m_pos > compactAbove) {
        m_input.remove(0, m_pos);
        m_scan = std::max<qsizetype>(0, m_scan - m_pos);
        m_pos = 0;
    }
}

bool RequestGate::step()
{
    switch (m_state) {
    case State::Idle:
        return readRequestLine();
    case State::Head:
        return m_head.started() ? readHeaderLine() : readRequestLine();
    case State::Body:
        return m_head.chunked() ? readChunks() : readBody();
    case State::Complete:
    case State::Refused:
        break;
    }
    return false;
}

RequestGate::Line RequestGate::nextLine(qint64 limit, QByteArrayView& line)
{
    m_scan = std::max(m_scan, m_pos);
    const qsizetype end = m_input.indexOf('\n', m_scan);
    if (end < 0) {
        m_scan = m_input.size();
        // one byte more may be the carriage return of a line that just fits
        return m_input.size() - m_pos > limit + 1 ? Line::TooLong : Line::Partial;
    }
    line = QByteArrayView{m_input}.sliced(m_pos, end - m_pos);
    const bool ended = line.endsWith('\r');
    if (ended)
        line.chop(1);
    if (line.size() > limit)
        return Line::TooLong;
    if (!ended)
        return Line::BadEnd;
    m_pos = m_scan = end + 1;
    return Line::Whole;
}

bool RequestGate::readRequestLine()
{
    if (m_pos == m_input.size()) {
        m_state = State::Idle;
        return false;
    }
    m_state = State::Head;
    QByteArrayView line;
    switch (nextLine(m_rules.limits.maxRequestLineBytes, line)) {
    case Line::Partial:
        return false;
    case Line::TooLong:
        return refuse(414, "The request line is too long.");
    case Line::BadEnd:
        return refuse(400, "Lines end with CR LF.");
    case Line::Whole:
        break;
    }
    if (line.isEmpty())
        return ++m_blankLines <= maxBlankLines || refuse(400, "There is no request line.");
    m_blankLines = 0;
    return proceed(m_head.readRequestLine(line));
}

bool RequestGate::readHeaderLine()
{
    QByteArrayView line;
    switch (nextLine(std::max<qint64>(0, m_rules.limits.maxHeaderBytes - m_headerBytes), line)) {
    case Line::Partial:
        return false;
    case Line::TooLong:
        return refuse(431, "The headers are too long.");
    case Line::BadEnd:
        return refuse(400, "Lines end with CR LF.");
    case Line::Whole:
        break;
    }
    m_headerBytes += line.size() + 2;
    if (line.isEmpty())
        return proceed(m_head.finish(m_rules.limits)) && endHead();
    if (++m_headerCount > m_rules.limits.maxHeaderCount)
        return refuse(431, "There are too many headers.");
    return proceed(m_head.readHeader(line, m_rules));
}

bool RequestGate::endHead()
{
    if (!m_head.hasBody())
        return complete();
    m_state = State::Body;
    // who already sends the body does not wait
    m_continue = m_head.expectsContinue() && m_pos == m_input.size();
    // memory follows the bytes that came, not those that were announced
    m_body.reserve(std::min<qsizetype>(m_head.length(), compactAbove));
    return true;
}

bool RequestGate::readBody()
{
    const qsizetype part = std::min<qsizetype>(m_input.size() - m_pos, m_head.length() - m_body.size());
    m_body.append(QByteArrayView{m_input}.sliced(m_pos, part));
    m_pos += part;
    return m_body.size() == m_head.length() && complete();
}

bool RequestGate::readChunks()
{
    qsizetype consumed = 0;
    const auto outcome = m_chunks.feed(QByteArrayView{m_input}.sliced(m_pos), consumed, m_body);
    m_pos += consumed;
    switch (outcome) {
    case ChunkedDecoder::Step::NeedMore:
        return false;
    case ChunkedDecoder::Step::Done:
        return complete();
    case ChunkedDecoder::Step::Malformed:
        return refuse(400, "The chunks of the body are malformed.");
    case ChunkedDecoder::Step::BodyTooLarge:
        return refuse(413, "The body is larger than this server accepts.");
    case ChunkedDecoder::Step::FramingTooLarge:
        return refuse(431, "The chunks carry too much beside the body.");
    }
    return false;
}

bool RequestGate::complete()
{
    m_head.addLength(m_body.size());
    m_state = State::Complete;
    return false;
}

bool RequestGate::proceed(const RequestHead::Verdict& verdict)
{
    return !verdict || refuse(verdict->status, verdict->detail.constData());
}

bool RequestGate::refuse(int status, const char* detail)
{
    m_refusal = {.status = status, .detail = detail};
    clear();
    return false;
}

void RequestGate::clear()
{
    m_state = State::Refused;
    m_head = {};
    m_body.clear();
    m_input.clear();
    m_pos = m_scan = 0;
    m_continue = false;
}

} // namespace dispatch
