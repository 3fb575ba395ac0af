// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/chunked_decoder.h"

#include "core/server/http_syntax.h"

#include <algorithm>

namespace dispatch {

namespace {

// a size of more digits is either padding or far above any limit
constexpr qsizetype maxSizeDigits = 15;
// what every chunk's own frame may cost; more counts as extension
constexpr qsizetype freeLineBytes = 16;

} // namespace

ChunkedDecoder::ChunkedDecoder(qint64 maxBody, qint64 maxFraming)
    : m_maxBody{maxBody}
    , m_framingLeft{maxFraming}
{
}

ChunkedDecoder::Step ChunkedDecoder::feed(QByteArrayView bytes, qsizetype& consumed, QByteArray& body)
{
    consumed = 0;
    while (consumed < bytes.size()) {
        if (m_place == Place::Data) {
            const qsizetype part = std::min<qsizetype>(bytes.size() - consumed, m_chunkLeft);
            body.append(bytes.sliced(consumed, part));
            consumed += part;
            m_chunkLeft -= part;
            if (m_chunkLeft == 0)
                m_place = Place::DataEnd;
            continue;
        }
        const char byte = bytes[consumed++];
        const Step step = byte == '\n' ? lineEnded() : addToLine(byte);
        if (step != Step::NeedMore)
            return step;
    }
    return Step::NeedMore;
}

ChunkedDecoder::Step ChunkedDecoder::addToLine(char byte)
{
    // a carriage return may only stand before the line feed
    if (m_line.endsWith('\r'))
        return Step::Malformed;
    if (m_place == Place::DataEnd && byte != '\r')
        return Step::Malformed;
    m_line.append(byte);
    if (m_place == Place::Trailer || m_line.size() > freeLineBytes) {
        if (--m_framingLeft < 0)
            return Step::FramingTooLarge;
    }
    return Step::NeedMore;
}

ChunkedDecoder::Step ChunkedDecoder::lineEnded()
{
    if (!m_line.endsWith('\r'))
        return Step::Malformed;
    m_line.chop(1);
    if (!isFieldText(m_line))
        return Step::Malformed;
    switch (m_place) {
    case Place::Size:
        return sizeLineEnded();
    case Place::DataEnd:
        m_line.clear();
        m_place = Place::Size;
        return Step::NeedMore;
    case Place::Trailer:
        if (m_line.isEmpty())
            return Step::Done;
        m_line.clear();
        return Step::NeedMore;
    case Place::Data:
        break;
    }
    return Step::Malformed;
}

ChunkedDecoder::Step ChunkedDecoder::sizeLineEnded()
{
    QByteArrayView digits{m_line};
    if (const qsizetype extension = m_line.indexOf(';'); extension >= 0)
        digits = trimmedBlanks(digits.first(extension));
    if (digits.isEmpty() || digits.size() > maxSizeDigits || !std::ranges::all_of(digits, isHexDigit))
        return Step::Malformed;
    bool ok = false;
    m_chunkLeft = digits.toLongLong(&ok, 16);
    if (!ok)
        return Step::Malformed;
    m_line.clear();
    if (m_chunkLeft > m_maxBody - m_bodySize)
        return Step::BodyTooLarge;
    m_bodySize += m_chunkLeft;
    m_place = m_chunkLeft == 0 ? Place::Trailer : Place::Data;
    return Step::NeedMore;
}

} // namespace dispatch
