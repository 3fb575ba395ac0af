// SPDX-License-Identifier: GPL-3.0-or-later
#include "panel_picture.h"
#include "tests/support/fake_desk_link.h"
#include "tests/support/manual_clock.h"
#include "ui/models/desk_person.h"
#include "ui/panels/station_bar.h"
#include "ui/panels/system_panel.h"
#include "ui/panels/texts_panel.h"
#include "ui/widgets/marks.h"
#include "ui/widgets/status_lamp.h"

#include <QDesktopServices>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QUrl>

using namespace dispatch;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

//! Takes the place of the file manager.
class Folders final : public QObject {
    Q_OBJECT

public slots:
    void open(const QUrl& url) { opened << url; }

public:
    QList<QUrl> opened{};
};

struct Fixture {
    ManualClock clock{};
    FakeDeskLink link{};
    SystemPanel panel{link, clock};

    Fixture()
    {
        panel.resize(1000, 380);
        panel.show();
    }
    [[nodiscard]] StationStatus status() const
    {
        return {.measuredAt = clock.now() - 1s,
            .listening = true,
            .listenAddress = u"127.0.0.1:8787"_s,
            .authConfigured = true,
            .lastWebhookAt = clock.now() - 4min,
            .lastCommitAt = clock.now() - 4min};
    }
    [[nodiscard]] QString text(const QString& name) const { return panel.findChild<QLabel*>(name)->text(); }
    [[nodiscard]] Level level(const QString& key) const
    {
        return panel.findChild<LevelMark*>(u"light_"_s + key)->level();
    }
};

} // namespace

class SystemPanelTest final : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression{u"^(?!This plugin does not support propagateSizeHints).*"_s});
    }

    void whatDoesNotExistYetIsNotConfigured_data()
    {
        QTest::addColumn<QString>("part");
        QTest::newRow("the shared database") << u"supabase"_s;
        QTest::newRow("text messages") << u"twilio"_s;
        QTest::newRow("sound") << u"sound"_s;
        QTest::newRow("a certificate, without TLS") << u"certificate"_s;
    }
    void whatDoesNotExistYetIsNotConfigured()
    {
        QFETCH(QString, part);
        Fixture f;
        emit f.link.statusMeasured(f.status());
        QCOMPARE(f.text(u"lightState_"_s + part), u"Non configuré"_s);
        QCOMPARE(f.level(part), Level::Unknown);
        QCOMPARE(f.text(u"lightProof_"_s + part), u"aucune preuve"_s);
    }

    void everyProofHasItsAge()
    {
        Fixture f;
        QCOMPARE(f.text(u"lightState_reception"_s), u"Vérification…"_s);
        emit f.link.statusMeasured(f.status());
        QCOMPARE(f.text(u"lightState_reception"_s), u"À l’écoute"_s);
        QCOMPARE(f.text(u"lightProof_reception"_s), u"il y a 1\u00a0s"_s);
        QCOMPARE(f.text(u"lightProof_vapi"_s), u"il y a 4\u00a0min"_s);
        QCOMPARE(f.level(u"reception"_s), Level::Good);
    }

    void nothingIsGoodAfterTwoMissedBeats()
    {
        Fixture f;
        emit f.link.statusMeasured(f.status());
        f.clock.advance(6s);
        emit f.link.attachedChanged(true);
        const auto marks = f.panel.findChildren<LevelMark*>();
        for (const LevelMark* const mark : marks)
            QCOMPARE(mark->level(), Level::Unknown);
        QCOMPARE(f.text(u"lightState_reception"_s), u"Inconnu. Dernier état\u00a0: À l’écoute"_s);
    }

    void aPartInTroubleSaysWhatToDo_data()
    {
        QTest::addColumn<StationStatus>("status");
        QTest::addColumn<QString>("part");
        QTest::addColumn<Level>("level");
        const StationStatus fine{.listening = true, .authConfigured = true};
        StationStatus bad = fine;
        bad.listening = false;
        QTest::newRow("reception stopped") << bad << u"reception"_s << Level::Bad;
        bad = fine;
        bad.authConfigured = false;
        QTest::newRow("no secret") << bad << u"vapi"_s << Level::Bad;
        bad = fine;
        bad.lastRefusedAt = fromEpochMs(1'795'100'000'000 - 60'000);
        QTest::newRow("the last message was refused") << bad << u"vapi"_s << Level::Warning;
        bad = fine;
        bad.storeFailure = Error{.code = ErrorCode::StoreFull};
        QTest::newRow("nothing can be kept") << bad << u"store"_s << Level::Bad;
        bad = fine;
        bad.lowOnSpace = true;
        QTest::newRow("little space") << bad << u"store"_s << Level::Warning;
        bad = fine;
        bad.receptionFault = Error{.code = ErrorCode::Configuration};
        QTest::newRow("a certificate that is not in use") << bad << u"certificate"_s << Level::Unknown;
    }
    void aPartInTroubleSaysWhatToDo()
    {
        QFETCH(StationStatus, status);
        QFETCH(QString, part);
        Fixture f;
        status.measuredAt = f.clock.now();
        emit f.link.statusMeasured(status);
        if (part != "certificate"_L1)
            QTEST(f.level(part), "level");
        else
            QVERIFY(f.level(part) >= Level::Warning);
        QVERIFY(!f.text(u"lightHint_"_s + part).isEmpty());
    }

    void aFaultyCompanyFileLeadsToItsFolder()
    {
        Fixture f;
        Folders folders;
        QDesktopServices::setUrlHandler(u"file"_s, &folders, "open");
        StationStatus status = f.status();
        status.companyTrouble = CompanyTrouble{
            .file = u"/d/faits.json"_s, .fault = CompanyFault{.line = 12, .key = u"zones"_s}};
        emit f.link.statusMeasured(status);
        QTest::mouseClick(f.panel.findChild<QPushButton*>(u"lightAction_company"_s), Qt::LeftButton);
        QDesktopServices::unsetUrlHandler(u"file"_s);
        QCOMPARE(folders.opened, QList<QUrl>{QUrl::fromLocalFile(u"/d"_s)});
    }

    void aButtonLeadsToItsPanel()
    {
        Fixture f;
        emit f.link.statusMeasured(f.status());
        const QSignalSpy asked{&f.panel, &SystemPanel::panelRequested};
        QTest::mouseClick(f.panel.findChild<QPushButton*>(u"lightAction_reception"_s), Qt::LeftButton);
        QTest::mouseClick(f.panel.findChild<QPushButton*>(u"lightAction_vapi"_s), Qt::LeftButton);
        QCOMPARE(asked.count(), 2);
        QCOMPARE(asked.at(0).at(0).toString(), u"dockLog"_s);
        QCOMPARE(asked.at(1).at(0).toString(), u"dockLive"_s);
        QVERIFY(!f.panel.findChild<QPushButton*>(u"lightAction_supabase"_s)->isVisible());
    }

    void theBarLeadsToItWithMouseAndKeys()
    {
        ManualClock clock;
        FakeDeskLink link;
        StationBar bar{link, clock};
        bar.show();
        const QSignalSpy asked{&bar, &StationBar::panelRequested};
        auto* const lamp = bar.findChild<StatusLamp*>(u"status_reception"_s);
        QTest::mouseClick(lamp, Qt::LeftButton);
        QTest::keyClick(lamp, Qt::Key_Return);
        QTest::keyClick(lamp, Qt::Key_Space);
        QCOMPARE(asked.count(), 3);
        QCOMPARE(asked.at(0).at(0).toString(), u"dockHealth"_s);
    }

    void theBarTellsWhoSitsHereAndTheLatencyOnceMeasured()
    {
        ManualClock clock;
        FakeDeskLink link;
        DeskPerson person{u"Julie"_s};
        LatencyMeter meter{clock};
        StationBar bar{link, clock};
        bar.watch(person);
        bar.watch(meter);
        bar.show();
        QCOMPARE(bar.findChild<StatusLamp*>(u"status_person"_s)->item().text, u"Julie"_s);
        person.setName(u"Marc"_s);
        QCOMPARE(bar.findChild<StatusLamp*>(u"status_person"_s)->item().text, u"Marc"_s);
        QVERIFY(!bar.findChild<StatusLamp*>(u"status_latency"_s));
        meter.received({{.call = {u"c"_s}, .receivedAt = clock.now()}});
        const Instant at = clock.now();
        clock.advance(31ms);
        meter.updated([at](const CallId&) { return at; });
        meter.painted();
        const auto* const lamp = bar.findChild<StatusLamp*>(u"status_latency"_s);
        QVERIFY(lamp->isVisible());
        QCOMPARE(lamp->item().text, u"Latence p50 31\u00a0ms · p95 31\u00a0ms"_s);
        QCOMPARE(lamp->item().level, Level::Notice);
        QCOMPARE(StationBar::latencyItem({.n = 9, .median = 20ms, .p95 = 1200ms}).level, Level::Warning);
    }

    void noTextMessageIsPromised()
    {
        TextsPanel panel;
        panel.resize(600, 160);
        panel.show();
        QVERIFY(panel.findChild<QLabel*>(u"textsNeeds"_s)->text().contains(u"Twilio"_s));
        leavePicture(panel, u"texts"_s);
        QCOMPARE(cutTexts(panel), QString{});
    }

    void states_data() { addStatesInEveryTheme({u"loading"_s, u"fine"_s, u"trouble"_s, u"offline"_s}); }
    void states()
    {
        QFETCH(QString, state);
        QFETCH(QString, theme);
        applyTheme(*themeOf(theme));
        Fixture f;
        StationStatus status = f.status();
        if (state == "trouble"_L1) {
            status.listening = false;
            status.authConfigured = false;
            status.storeFailure = Error{.code = ErrorCode::StoreFull};
            status.certificateExpiresAt = f.clock.now() + 49h;
            status.companyTrouble = CompanyTrouble{
                .file = u"/d/faits.json"_s, .fault = CompanyFault{.line = 12, .key = u"zones[1].key"_s}};
        }
        if (state != "loading"_L1)
            emit f.link.statusMeasured(status);
        f.link.attached = state != "offline"_L1;
        if (state == "offline"_L1)
            emit f.link.attachedChanged(false);
        leavePicture(f.panel, u"system"_s);
        QCOMPARE(cutTexts(f.panel), QString{});
    }
};

QTEST_MAIN(SystemPanelTest)
#include "tst_system_panel.moc"
