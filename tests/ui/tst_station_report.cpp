// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/station_report.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace dispatch;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr Instant now = fromEpochMs(1'795'100'000'000);

StationKnowledge healthy()
{
    return {.status = StationStatus{.measuredAt = now - 1s,
                .listening = true,
                .listenAddress = u"127.0.0.1:8787"_s,
                .authConfigured = true,
                .lastWebhookAt = now - 4min},
        .sinceHeartbeat = 1s,
        .attached = true,
        .now = now};
}

std::optional<StatusItem> itemOf(const StationKnowledge& known, const QString& key)
{
    const auto items = StationReport::of(known);
    const auto found = std::ranges::find(items, key, &StatusItem::key);
    return found == items.end() ? std::nullopt : std::optional{*found};
}

Level levelOf(const StationKnowledge& known, const QString& key)
{
    const auto item = itemOf(known, key);
    return item ? item->level : Level::Good;
}

} // namespace

class StationReportTest final : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression{u".*"_s}); }

    void aFreshHeartbeatIsGoodAndShowsItsAge()
    {
        const auto item = itemOf(healthy(), u"reception"_s);
        QCOMPARE(item->level, Level::Good);
        QCOMPARE(item->text, u"Réception il y a 1\u00a0s"_s);
    }

    void nothingIsGoodWithoutProof_data()
    {
        QTest::addColumn<StationKnowledge>("known");
        StationKnowledge known = healthy();
        known.status.reset();
        QTest::newRow("no heartbeat yet") << known;
        known = healthy();
        known.now += 5s;
        QTest::newRow("two beats missed") << known;
        known = healthy();
        known.sinceHeartbeat = 6s;
        known.now -= 1h;
        QTest::newRow("two beats missed and the clock was set back") << known;
        known = healthy();
        known.attached = false;
        QTest::newRow("not attached") << known;
    }
    void nothingIsGoodWithoutProof()
    {
        QFETCH(StationKnowledge, known);
        QCOMPARE(levelOf(known, u"reception"_s), Level::Unknown);
        QVERIFY(itemOf(known, u"reception"_s)->text.contains(u"inconnu"_s));
        for (const StatusItem& item : StationReport::of(known))
            QVERIFY(item.level != Level::Good);
    }

    void aStoppedReceptionIsBad()
    {
        StationKnowledge known = healthy();
        known.status->listening = false;
        QCOMPARE(levelOf(known, u"reception"_s), Level::Bad);
    }

    void theLastMessageHasAnAge()
    {
        QCOMPARE(itemOf(healthy(), u"lastCall"_s)->text, u"Dernier message de VAPI il y a 4\u00a0min"_s);
        StationKnowledge known = healthy();
        known.status->lastWebhookAt.reset();
        QCOMPARE(itemOf(known, u"lastCall"_s)->text, u"Aucun message de VAPI depuis le démarrage"_s);
    }

    void aMissingSecretIsSaidAloud()
    {
        StationKnowledge known = healthy();
        known.status->authConfigured = false;
        QCOMPARE(itemOf(known, u"secret"_s)->level, Level::Bad);
        QCOMPARE(
            itemOf(known, u"secret"_s)->text, u"Secret VAPI absent\u00a0: tous les webhooks sont refusés"_s);
    }

    void aStoreThatFailsSaysWhy()
    {
        StationKnowledge known = healthy();
        known.status->storeFailure = Error{.code = ErrorCode::StoreFull};
        QCOMPARE(itemOf(known, u"store"_s)->level, Level::Bad);
        QVERIFY(itemOf(known, u"store"_s)->text.contains(u"disque est plein"_s));
    }

    void refusedWebhooksAreNewsForAWhile()
    {
        StationKnowledge known = healthy();
        known.status->lastRefusedAt = now - 3min;
        QCOMPARE(levelOf(known, u"refused"_s), Level::Warning);
        known.status->lastRefusedAt = now - 20h;
        QCOMPARE(levelOf(known, u"refused"_s), Level::Notice);
    }

    void aCertificateTellsItsDays_data()
    {
        QTest::addColumn<int>("hours");
        QTest::addColumn<Level>("level");
        QTest::newRow("expired") << -1 << Level::Bad;
        QTest::newRow("two days left") << 49 << Level::Bad;
        QTest::newRow("twenty days left") << 20 * 24 << Level::Warning;
        QTest::newRow("ninety days left") << 90 * 24 << Level::Notice;
    }
    void aCertificateTellsItsDays()
    {
        QFETCH(int, hours);
        StationKnowledge known = healthy();
        known.status->certificateExpiresAt = now + std::chrono::hours{hours};
        QTEST(levelOf(known, u"certificate"_s), "level");
    }

    void everyItemLeadsToTheSystemPanel()
    {
        StationKnowledge known = healthy();
        known.status->lowOnSpace = true;
        for (const StatusItem& item : StationReport::of(known))
            QCOMPARE(item.dock, u"dockHealth"_s);
    }

    void theStationsOwnReasonIsSaid()
    {
        StationKnowledge known = healthy();
        known.status->listening = false;
        QVERIFY(itemOf(known, u"reception"_s)->hint.contains(u"port"_s));
        known.status->receptionFault = Error{.code = ErrorCode::Io, .args = {u"/d/cle.pem"_s}};
        QVERIFY(itemOf(known, u"reception"_s)->hint.contains(u"/d/cle.pem"_s));
    }

    void theLightsTellEveryPartOnce()
    {
        QStringList keys;
        for (const StatusItem& item : StationReport::lights(healthy()))
            keys << item.key;
        QCOMPARE(
            keys.join(' '_L1), u"reception tunnel vapi store company certificate supabase twilio sound"_s);
    }

    void noLightIsGoodWithoutAHeartbeat()
    {
        StationKnowledge known = healthy();
        known.now += 5s;
        for (const StatusItem& item : StationReport::lights(known))
            QCOMPARE(item.level, Level::Unknown);
        known.status.reset();
        for (const StatusItem& item : StationReport::lights(known)) {
            QCOMPARE(item.level, Level::Unknown);
            QVERIFY(!item.provenAt);
        }
    }

    void anOldProofIsNoGoodOne()
    {
        StationKnowledge known = healthy();
        const auto levelOfVapi = [&known] {
            const auto lights = StationReport::lights(known);
            return std::ranges::find(lights, u"vapi"_s, &StatusItem::key)->level;
        };
        QCOMPARE(levelOfVapi(), Level::Good);
        known.status->lastWebhookAt = now - 3h;
        QCOMPARE(levelOfVapi(), Level::Notice);
    }

    void littleSpaceIsAWarning()
    {
        StationKnowledge known = healthy();
        known.status->lowOnSpace = true;
        QCOMPARE(levelOf(known, u"space"_s), Level::Warning);
    }

    void aBadCompanyFileIsAWarningThatNamesThePlace()
    {
        StationKnowledge known = healthy();
        QVERIFY(!itemOf(known, u"company"_s));
        known.status->companyTrouble = CompanyTrouble{
            .file = u"/d/faits.json"_s, .fault = CompanyFault{.line = 12, .key = u"zones[1].key"_s}};
        const auto item = itemOf(known, u"company"_s);
        QCOMPARE(item->level, Level::Warning);
        QCOMPARE(item->text, u"Fichier de l’entreprise fautif\u00a0: ligne 12, zones[1].key"_s);
        QVERIFY(item->hint.contains(u"/d/faits.json"_s));
        known.status->companyTrouble->fault.reset();
        QCOMPARE(itemOf(known, u"company"_s)->text, u"Fichier de l’entreprise illisible"_s);
    }
};

QTEST_APPLESS_MAIN(StationReportTest)
#include "tst_station_report.moc"
