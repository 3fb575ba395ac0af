// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/link/link_message.h"

#include <QByteArray>

#include <optional>

namespace dispatch {

//! The largest payload of a frame, in bytes.
inline constexpr qsizetype mostFrameBytes = 1024 * 1024;

//! One frame: the payload's length (4 bytes, big endian), then a compact JSON object.
//! \return Malformed when the payload would be larger than mostFrameBytes.
[[nodiscard]] Result<QByteArray> encodeFrame(const LinkMessage& message);

//! Reads the payload of one frame. Total: any bytes give a message or Malformed. Fields it does not know are
//! ignored, fields of the wrong type are not.
[[nodiscard]] Result<LinkMessage> decodeMessage(const QByteArray& payload);

//! Cuts a stream of bytes into messages. After an error the stream is beyond help: close it.
class FrameReader final {
public:
    void append(const QByteArray& bytes) { m_buffer += bytes; }

    //! The next whole message; empty when more bytes are needed. Malformed for a frame above mostFrameBytes
    //! or one that decodeMessage() refuses.
    [[nodiscard]] Result<std::optional<LinkMessage>> next();

private:
    QByteArray m_buffer{};
};

} // namespace dispatch
