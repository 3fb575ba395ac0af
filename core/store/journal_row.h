// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/instant.h"
#include "core/store/sha256.h"

namespace dispatch {

//! Kind of the journal row that an erasure leaves; it never had a payload, so its digest is empty.
inline constexpr QLatin1StringView erasedKind{"erased"};

//! What the chain covers: one small row for each event. Nothing that was said can be learnt from it.
struct JournalRow {
    quint64 seq = 0; //!< 1, 2, 3… without gaps
    QString kind{};
    CallId call{};
    QByteArray key{}; //!< storedKey()
    QByteArray digest{}; //!< payloadDigest()
    QString author{};
    qint64 occurredAt = 0; //!< ms since 1970
    qint64 receivedAt = 0; //!< ms since 1970
};

//! The link of \a row to the row before, whose hash is \a previous (genesisHash() for the first one).
[[nodiscard]] QByteArray chainHash(Sha256& sha, const QByteArray& previous, const JournalRow& row);
[[nodiscard]] QByteArray genesisHash();

//! Event::key as the journal may keep it: it can be derived from what was said, so it is hashed under the
//! erasable salt of its call.
[[nodiscard]] QByteArray storedKey(Sha256& sha, const QByteArray& subjectSalt, const QString& eventKey);

//! Digest of the erasable part of an event under its own erasable \a salt.
[[nodiscard]] QByteArray payloadDigest(
    Sha256& sha, const QByteArray& salt, const QString& eventKey, const QByteArray& payload);

} // namespace dispatch
