// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulator/webhook_signer.h"

#include <QTest>

using namespace dispatch;
using namespace Qt::StringLiterals;

class WebhookSignerTest final : public QObject {
    Q_OBJECT

private slots:
    //! The worked example of the protocol notes, recomputed there with two other programs.
    void signsAsTheWorkedExample()
    {
        const QByteArray body
            = "{\"message\":{\"timestamp\":1794924198320,\"type\":\"status-update\",\"status\":\"ended\","
              "\"endedReason\":\"customer-ended-call\",\"call\":{\"id\":\"01a1e9d0-b2b8-7aa4-b5e1-"
              "4f0c2d8e9b17\"},"
              "\"customer\":{\"number\":\"+15145550137\"},\"artifact\":{\"transcript\":\"Client: L'égout "
              "refoule, "
              "ça déborde «partout»…\"}}}"_ba;
        QCOMPARE(body.size(), 287);
        const WebhookSignature proof = signWebhook(
            body, "exemple-cle-hmac-plomberie-0123456789abcdef", fromEpochMs(1'794'924'198'999));
        QCOMPARE(proof.timestamp, "1794924198"_ba);
        QCOMPARE(proof.signature, "7be2bdfcf7f1ed6132700f707ab4d9dc5307ad95fb5d1c41cf7a6c570e51e786"_ba);
    }
};

QTEST_GUILESS_MAIN(WebhookSignerTest)
#include "tst_webhook_signer.moc"
