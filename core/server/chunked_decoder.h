// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace dispatch {

//! Takes the chunked transfer coding off a body, byte by byte if need be. Strict about line ends and sizes;
//! chunk extensions and trailers are skipped within a limit. Pure.
class ChunkedDecoder final {
public:
    enum class Step { NeedMore, Done, Malformed, BodyTooLarge, FramingTooLarge };

    //! \a maxBody bytes of content; \a maxFraming bytes of extensions and trailers together.
    ChunkedDecoder(qint64 maxBody, qint64 maxFraming);

    //! Appends the content found in \a bytes to \a body and says in \a consumed how many bytes were used: all
    //! of them unless the body ended or failed before.
    [[nodiscard]] Step feed(QByteArrayView bytes, qsizetype& consumed, QByteArray& body);

private:
    enum class Place { Size, Data, DataEnd, Trailer };

    [[nodiscard]] Step lineEnded();
    [[nodiscard]] Step sizeLineEnded();
    [[nodiscard]] Step addToLine(char byte);

    qint64 m_maxBody;
    qint64 m_framingLeft;
    Place m_place = Place::Size;
    qint64 m_chunkLeft = 0;
    qint64 m_bodySize = 0;
    QByteArray m_line{}; //!< of the size or the trailer, without its end
};

} // namespace dispatch
