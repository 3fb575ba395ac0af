// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulator/webhook_signer.h"

#include <QMessageAuthenticationCode>

namespace dispatch {

WebhookSignature signWebhook(const QByteArray& body, const QByteArray& secret, Instant at)
{
    const QByteArray timestamp = QByteArray::number(toEpochMs(at) / 1000);
    const QByteArray mac
        = QMessageAuthenticationCode::hash(timestamp + '.' + body, secret, QCryptographicHash::Sha256);
    return {.timestamp = timestamp, .signature = mac.toHex()};
}

} // namespace dispatch
