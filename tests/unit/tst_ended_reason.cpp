// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/ended_reason.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

namespace dispatch {

using namespace Qt::StringLiterals;

class EndedReasonTest : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression{u".*"_s}); }

    void reproducesTheClassOfEveryKnownReason_data();
    void reproducesTheClassOfEveryKnownReason();
    void judgesUnknownReasonsByWhatTheyContain_data();
    void judgesUnknownReasonsByWhatTheyContain();
};

void EndedReasonTest::reproducesTheClassOfEveryKnownReason_data()
{
    QTest::addColumn<QString>("reason");
    QTest::addColumn<bool>("error");
    QTest::addColumn<bool>("alert");
    QTest::addColumn<bool>("transfer");
    QFile file{QStringLiteral(DISPATCH_TEST_DATA "/vapi/ended-reasons.classified.json")};
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonArray values = QJsonDocument::fromJson(file.readAll()).object().value("values"_L1).toArray();
    QCOMPARE(values.size(), 597);
    for (const QJsonValue& value : values) {
        const QString reason = value["value"_L1].toString();
        // the hook that only says something hands nobody over, though its group is called transfer
        const bool transfer
            = value["group"_L1] == "transfer"_L1 && reason != "call.ringing.hook-executed-say"_L1;
        QTest::newRow(qPrintable(reason))
            << reason << value["isError"_L1].toBool() << value["countsForAlert"_L1].toBool() << transfer;
    }
}

void EndedReasonTest::reproducesTheClassOfEveryKnownReason()
{
    QFETCH(const QString, reason);
    QTEST(isErrorReason(reason), "error");
    QTEST(countsForAlert(reason), "alert");
    QTEST(isTransferReason(reason), "transfer");
}

void EndedReasonTest::judgesUnknownReasonsByWhatTheyContain_data()
{
    QTest::addColumn<QString>("reason");
    QTest::addColumn<bool>("error");
    QTest::newRow("nothing was told") << QString{} << false;
    QTest::newRow("a friendly new word") << u"customer-sent-flowers"_s << false;
    QTest::newRow("a new fault") << u"call.in-orbit.satellite-fault"_s << true;
    QTest::newRow("a new error in capitals") << u"SOME-NEW-ERROR"_s << true;
    QTest::newRow("something unauthorized") << u"tool-unauthorized"_s << true;
    QTest::newRow("the docs' old word") << u"hangup"_s << false;
    QTest::newRow("the docs' other old word") << u"assistantEndedCall"_s << false;
    QTest::newRow("a family that grows") << u"pipeline-error-new-voice-maker"_s << true;
}

void EndedReasonTest::judgesUnknownReasonsByWhatTheyContain()
{
    QFETCH(const QString, reason);
    QTEST(isErrorReason(reason), "error");
}

} // namespace dispatch

QTEST_APPLESS_MAIN(dispatch::EndedReasonTest)
#include "tst_ended_reason.moc"
