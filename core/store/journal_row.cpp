// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/journal_row.h"

namespace dispatch {

QByteArray chainHash(Sha256& sha, const QByteArray& previous, const JournalRow& row)
{
    return sha.addRaw(previous)
        .addNumber(row.seq)
        .addSized(row.kind)
        .addSized(row.call.value)
        .addSized(row.key)
        .addSized(row.digest)
        .addSized(row.author)
        .addNumber(static_cast<quint64>(row.occurredAt))
        .addNumber(static_cast<quint64>(row.receivedAt))
        .result();
}

QByteArray genesisHash()
{
    return QByteArray(Sha256::size, '\0');
}

QByteArray storedKey(Sha256& sha, const QByteArray& subjectSalt, const QString& eventKey)
{
    return sha.addSized(subjectSalt).addSized(eventKey).result();
}

QByteArray payloadDigest(
    Sha256& sha, const QByteArray& salt, const QString& eventKey, const QByteArray& payload)
{
    return sha.addSized(salt).addSized(eventKey).addSized(payload).result();
}

} // namespace dispatch
