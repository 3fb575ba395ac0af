// SPDX-License-Identifier: GPL-3.0-or-later
#include "panel_picture.h"
#include "tests/support/fake_call_source.h"
#include "tests/support/fake_desk_link.h"
#include "tests/support/manual_clock.h"
#include "ui/panels/call_table.h"
#include "ui/panels/live_calls_panel.h"
#include "ui/widgets/notice.h"

#include <QAbstractItemModelTester>
#include <QRegularExpression>
#include <QSignalSpy>

using namespace dispatch;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

Call liveCall(qint64 row, Instant now)
{
    return {.id = {u"call-%1"_s.arg(row)},
        .lineState = LineState::InProgress,
        .priority = row == 0 ? Priority::P1 : Priority::P4,
        .customer = {.name = row == 0 ? u"Geneviève Tremblay"_s : QString{},
            .phone = u"+15145550123"_s,
            .address = row == 0 ? u"1450, chemin de la Côte-Vertu"_s : QString{},
            .zone = u"laval"_s},
        .problem = row == 0 ? u"Refoulement par le drain de plancher"_s : QString{},
        .startedAt = now - 42s,
        .firstSeenAt = now - 42s,
        .updatedAt = now,
        .lastWords = u"L’eau monte dans le sous-sol, ça sort par le drain de plancher!"_s};
}

struct Fixture {
    ManualClock clock{};
    FakeCallSource source{};
    FakeDeskLink link{};
    std::unique_ptr<LiveCallsPanel> panel{};

    Fixture()
    {
        source.callOf = [this](qint64 row) { return liveCall(row, clock.now()); };
        panel = std::make_unique<LiveCallsPanel>(source, link, clock, u"+14502803222"_s);
        panel->resize(1000, 190);
        panel->show();
    }
    void beat()
    {
        emit link.statusMeasured({.measuredAt = clock.now(),
            .listening = true,
            .authConfigured = true,
            .lastWebhookAt = clock.now() - 4min});
    }
    [[nodiscard]] QString notice() const { return panel->findChild<Notice*>(u"liveNotice"_s)->text(); }
    [[nodiscard]] QString cell(int column) const
    {
        return panel->table().model()->index(0, column).data().toString();
    }
};

} // namespace

class LiveCallsTest final : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression{u"^(?!This plugin does not support propagateSizeHints).*"_s});
    }

    void theModelKeepsItsPromises()
    {
        ManualClock clock;
        FakeCallSource source;
        FakeDeskLink link;
        LiveCallsModel model{source, link, clock};
        const QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};
        source.rows = 3;
        source.answer();
        QCOMPARE(model.rowCount(), 3);
        QVERIFY(source.lastFilter.live);
    }

    void itCountsTheFactsThatPaulHas_data()
    {
        QTest::addColumn<Customer>("customer");
        QTest::addColumn<QString>("service");
        QTest::addColumn<int>("count");
        QTest::newRow("nothing yet") << Customer{} << QString{} << 0;
        QTest::newRow("the displayed number only") << Customer{.phone = u"+15145550123"_s} << QString{} << 1;
        QTest::newRow("a spoken number counts as the number")
            << Customer{.phone = u"+15145550123"_s, .spokenPhone = u"+14505550199"_s} << QString{} << 1;
        QTest::newRow("all but the problem") << Customer{.name = u"a"_s,
            .phone = u"b"_s,
            .address = u"c"_s,
            .postalCode = u"d"_s,
            .zone = u"e"_s,
            .email = u"f"_s} << u"g"_s << 7;
    }
    void itCountsTheFactsThatPaulHas()
    {
        QFETCH(Customer, customer);
        QFETCH(QString, service);
        QFETCH(int, count);
        const CollectedFacts facts = LiveCallsModel::facts({.customer = customer, .service = service});
        QCOMPARE(facts.count, count);
        QCOMPARE(facts.missing.size(), CollectedFacts::all - count);
    }

    void theColumnsTellWhoFromWhereAndWhat()
    {
        Fixture f;
        f.source.rows = 1;
        f.source.answer();
        QCOMPARE(f.cell(LiveCallsModel::City), u"Laval"_s);
        QCOMPARE(f.cell(LiveCallsModel::Subject), u"Refoulement par le drain de plancher"_s);
        QCOMPARE(f.cell(LiveCallsModel::Facts), u"5/8"_s);
        const QModelIndex facts = f.panel->table().model()->index(0, LiveCallsModel::Facts);
        QVERIFY(facts.data(Qt::ToolTipRole).toString().contains(u"code postal, courriel, service"_s));
        const QModelIndex subject = f.panel->table().model()->index(0, LiveCallsModel::Subject);
        QVERIFY(subject.data(Qt::ToolTipRole).toString().contains(u"Selon l’assistant"_s));
    }

    void noCallIsSaidOnlyOnceItWasLookedUp()
    {
        Fixture f;
        QCOMPARE(f.panel->table().emptyText(), u"Chargement…"_s);
        f.source.answer();
        f.beat();
        QVERIFY(f.panel->table().emptyText().contains(u"450\u00a0280-3222"_s));
        f.clock.advance(6s);
        emit f.link.attachedChanged(true);
        QCOMPARE(f.panel->table().emptyText(), u"Aucun appel en cours au dernier signe."_s);
    }

    void cutOffItSaysSinceWhenAndTurnsGrey()
    {
        Fixture f;
        f.source.rows = 1;
        f.source.answer();
        f.beat();
        QCOMPARE(f.notice(), QString{});
        f.link.attached = false;
        emit f.link.attachedChanged(false);
        f.clock.advance(90s);
        emit f.link.attachedChanged(false);
        QVERIFY2(f.notice().startsWith(u"Hors ligne depuis"_s), qPrintable(f.notice()));
        QVERIFY(f.notice().contains(u"il y a 1\u00a0min"_s));
        QCOMPARE(f.panel->table().palette().color(QPalette::Text),
            f.panel->palette().color(QPalette::PlaceholderText));
        f.link.attached = true;
        f.beat();
        emit f.link.attachedChanged(true);
        QCOMPARE(f.notice(), QString{});
        QCOMPARE(f.panel->table().palette().color(QPalette::Text), f.panel->palette().color(QPalette::Text));
    }

    void aFailureSaysWhyAndHowOldThingsAre()
    {
        Fixture f;
        f.source.answer();
        f.beat();
        f.source.failure = Error{.code = ErrorCode::StoreLocked};
        emit f.link.resyncNeeded();
        QTRY_VERIFY(f.source.waiting() > 0);
        f.clock.advance(12s);
        f.beat();
        f.source.answer();
        QVERIFY2(f.notice().contains(u"Dernière lecture il y a 12\u00a0s"_s), qPrintable(f.notice()));
        QVERIFY(f.notice().contains(u"Dernier message de VAPI il y a 4\u00a0min"_s));
    }

    void aRightClickAsksForTheMenuOfItsCall()
    {
        Fixture f;
        f.source.rows = 2;
        f.source.answer();
        QSignalSpy asked{f.panel.get(), &LiveCallsPanel::contextMenuRequested};
        const QRect row = f.panel->table().visualRect(f.panel->table().model()->index(1, 3));
        emit f.panel->table().customContextMenuRequested(row.center());
        QCOMPARE(asked.count(), 1);
        QCOMPARE(asked.at(0).at(1).value<CallId>(), CallId{u"call-1"_s});
    }

    void states_data()
    {
        addStatesInEveryTheme({u"loading"_s, u"empty"_s, u"calls"_s, u"offline"_s, u"error"_s});
    }
    void states()
    {
        QFETCH(QString, state);
        QFETCH(QString, theme);
        applyTheme(*themeOf(theme));
        Fixture f;
        f.source.rows = state == "calls"_L1 || state == "offline"_L1 ? 3 : 0;
        if (state == "error"_L1)
            f.source.failure = Error{.code = ErrorCode::StoreLocked};
        f.beat();
        if (state != "loading"_L1)
            f.source.answer();
        if (state == "offline"_L1) {
            f.link.attached = false;
            emit f.link.attachedChanged(false);
        }
        leavePicture(*f.panel, u"live_calls"_s);
        QCOMPARE(cutTexts(*f.panel), QString{});
        QCOMPARE(f.notice().isEmpty(), state != "offline"_L1 && state != "error"_L1);
    }
};

QTEST_MAIN(LiveCallsTest)
#include "tst_live_calls.moc"
