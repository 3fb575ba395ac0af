// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet_fixture.h"
#include "ui/models/client_calls_model.h"
#include "ui/models/history_model.h"
#include "ui/panels/client_panel.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QLabel>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTableView>

using namespace dispatch;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

Call endedCall(const QString& id, std::chrono::minutes ago)
{
    Call call = liveCall(id);
    call.lineState = LineState::Ended;
    call.outcome = Outcome::Completed;
    call.followUp = FollowUp::ToCallBack;
    call.priority = Priority::P3;
    call.service = u"debouchage"_s;
    call.problem = u"Évier bouché"_s;
    call.startedAt = *call.startedAt - ago;
    call.customer.name = u"Réal Côté"_s;
    return call;
}

struct ClientFixture {
    FakeCallSource source{};
    ClientPanel panel{source};

    ClientFixture()
    {
        QLocale::setDefault(QLocale{QLocale::French, QLocale::Canada});
        applyTheme(Theme::Light);
        panel.resize(390, 300);
        static_cast<QWidget&>(panel).show();
        panel.activateWindow();
        if (!QTest::qWaitForWindowActive(&panel))
            qFatal("the panel is not the active window");
    }
    [[nodiscard]] QString headline() const { return panel.findChild<QLabel*>(u"clientHeadline"_s)->text(); }
    [[nodiscard]] QTableView* table() const { return panel.findChild<QTableView*>(u"clientCalls"_s); }
};

void headlineRows()
{
    QTest::addColumn<CallDetail>("detail");
    QTest::addColumn<QString>("headline");
    const auto row = [](const char* name, const CallDetail& detail, const QString& headline) {
        QTest::newRow(name) << detail << headline;
    };
    const Call one = endedCall(u"c2"_s, 5min);
    const Call two = endedCall(u"c3"_s, 9min);
    row("nobody else", {.call = liveCall()}, u"Premier appel de ce numéro."_s);
    row("a withheld number", {.call = {.id = {u"c1"_s}}},
        u"Numéro masqué\u00a0: aucun historique possible."_s);
    row("one call", {.call = liveCall(), .sameCaller = {one}}, u"Un autre appel de ce client"_s);
    row("two calls, one of them merged", {.call = liveCall(), .sameCaller = {one, two}, .merged = {two}},
        u"2 autres appels de ce client, dont 1 fusionné"_s);
    row("a withheld number that was merged", {.call = {.id = {u"c1"_s}}, .merged = {one}},
        u"Un autre appel de ce client, dont 1 fusionné"_s);
    std::vector<Call> many;
    for (int n = 0; n < 50; ++n)
        many.push_back(endedCall(u"many%1"_s.arg(n), std::chrono::minutes{n}));
    row("more than are read", {.call = liveCall(), .sameCaller = many},
        u"Les 50 derniers appels de ce client"_s);
}

} // namespace

Q_DECLARE_METATYPE(dispatch::CallDetail)

//! The client behind a call, and what happened to the call.
class ClientPanelTest final : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression{u"^(?!This plugin does not support propagateSizeHints).*"_s});
    }

    void theHeadlineCounts_data() { headlineRows(); }
    void theHeadlineCounts()
    {
        QFETCH(CallDetail, detail);
        ClientFixture f;
        f.panel.show(detail);
        QTEST(f.headline(), "headline");
        QCOMPARE(f.table()->isVisible(), f.panel.count() > 0);
    }

    void callsAreTheNewestFirstAndMergedOnesSaySo()
    {
        ClientCallsModel model;
        const QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};
        model.show({.call = liveCall(),
            .sameCaller = {endedCall(u"c2"_s, 5min), endedCall(u"c4"_s, 60min)},
            .merged = {endedCall(u"c3"_s, 20min)}});
        QStringList ids;
        for (int row = 0; row < model.rowCount(); ++row)
            ids << model.index(row, 0).data(ClientCallsModel::CallIdRole).toString();
        QCOMPARE(ids.join(' '_L1), u"c2 c3 c4"_s);
        const auto textAt
            = [&model](int row, int column) { return model.index(row, column).data().toString(); };
        QCOMPARE(textAt(0, ClientCallsModel::Subject), u"Débouchage — Évier bouché\nmême numéro"_s);
        QCOMPARE(textAt(0, ClientCallsModel::Result), u"Terminé\nÀ rappeler"_s);
        QCOMPARE(textAt(1, ClientCallsModel::Result), u"Terminé\nFusionné"_s);
        QCOMPARE(textAt(0, ClientCallsModel::Received), u"2026-11-19\n09:48:20"_s);
        QVERIFY(model.index(1, 0).data(Qt::AccessibleTextRole).toString().startsWith(u"fusionné, P3"_s));
    }

    void callsAlikeSayWhyTheyAreShown()
    {
        ClientCallsModel model;
        const QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};
        model.show({.call = liveCall(), .sameCaller = {endedCall(u"c2"_s, 5min)}},
            {.sameAddress = {endedCall(u"c2"_s, 5min), endedCall(u"c3"_s, 9min)},
                .sameName = {endedCall(u"c3"_s, 9min), endedCall(u"c4"_s, 20min)}});
        QStringList reasons;
        for (int row = 0; row < model.rowCount(); ++row)
            reasons << model.index(row, ClientCallsModel::Subject).data().toString().section('\n'_L1, 1);
        QCOMPARE(reasons.join('|'_L1), u"même numéro, même adresse|même adresse, même nom|même nom"_s);
        QCOMPARE(model.alikeCount(), 2);
        QVERIFY(model.index(2, 0).data(Qt::AccessibleTextRole).toString().startsWith(u"même nom, P3"_s));
    }

    void theSameDoorAndTheSameNameAreLookedFor()
    {
        ClientFixture f;
        const QSignalSpy counted{&f.panel, &ClientPanel::countChanged};
        f.source.rows = 3;
        f.source.callOf = [](qint64 row) {
            Call call = endedCall(u"c%1"_s.arg(row + 1), std::chrono::minutes{row});
            call.customer = {.name = row == 2 ? u"Mme Anne Roy"_s : u"Anne Royer"_s,
                .phone = u"+14505550111"_s,
                .address = row == 1 ? u"12 boul. Curé-Labelle Laval"_s : u"8, rue B, Laval"_s};
            return call;
        };
        Call call = liveCall();
        call.customer.name = u"ANNE ROY"_s;
        call.customer.address = u"12, boulevard Curé-Labelle, Laval"_s;
        f.panel.show({.call = call});
        f.panel.show({.call = call}); // read again: nothing is new
        QCOMPARE(f.source.windowQuestions, 2);
        QCOMPARE(f.source.lastFilter.text, u"anne roy"_s);
        QCOMPARE(f.panel.count(), 0);
        f.source.answer();
        QCOMPARE(f.panel.count(), 2);
        QCOMPARE(counted.size(), 2);
        QCOMPARE(f.headline(),
            u"Premier appel de ce numéro.\n2 appels d’autres numéros, à la même adresse ou au même nom\u00a0: à vérifier."_s);
        f.panel.show({.call = liveCall(u"c9"_s)});
        QCOMPARE(f.panel.count(), 0);
    }

    void answersAboutAnotherCallAreDropped()
    {
        ClientFixture f;
        f.source.rows = 1;
        f.source.callOf = [](qint64) { return endedCall(u"c2"_s, 5min); };
        Call call = liveCall();
        call.customer.name = u"Réal Côté"_s;
        f.panel.show({.call = call});
        f.panel.show({.call = liveCall(u"c9"_s)});
        f.source.answer();
        QCOMPARE(f.panel.count(), 0);
    }

    void addressesAreTheSame_data()
    {
        QTest::addColumn<Customer>("one");
        QTest::addColumn<Customer>("other");
        QTest::addColumn<bool>("same");
        const auto at = [](const QString& address, const QString& code = {}) {
            return Customer{.address = address, .postalCode = code};
        };
        QTest::newRow("written alike") << at(u"12, rue A, Laval"_s) << at(u"12 RUE A LAVAL"_s) << true;
        QTest::newRow("abbreviated") << at(u"5, ch. Ste-Thérèse"_s) << at(u"5 chemin Sainte-Therese"_s)
                                     << true;
        QTest::newRow("with the code in it")
            << at(u"12, rue A, Laval H7L 3W8"_s, u"H7L 3W8"_s) << at(u"12, rue A, Laval"_s) << true;
        QTest::newRow("without the city, the same code")
            << at(u"12, rue A"_s, u"H7L 3W8"_s) << at(u"12, rue A, Laval"_s, u"H7L 3W8"_s) << true;
        QTest::newRow("without the city") << at(u"12, rue Saint"_s) << at(u"12, rue Saint-Denis"_s) << false;
        QTest::newRow("another code")
            << at(u"12, rue A"_s, u"H7L 3W8"_s) << at(u"12, rue A"_s, u"J4W 1A1"_s) << false;
        QTest::newRow("another door") << at(u"12, rue A, Laval"_s) << at(u"14, rue A, Laval"_s) << false;
        QTest::newRow("only a city") << at(u"Laval"_s) << at(u"Laval"_s) << false;
    }
    void addressesAreTheSame()
    {
        QFETCH(Customer, one);
        QFETCH(Customer, other);
        QTEST(isSameAddress(one, other), "same");
        QTEST(isSameAddress(other, one), "same");
    }

    void namesAreTheSame_data()
    {
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("other");
        QTest::addColumn<bool>("same");
        QTest::newRow("written alike") << u"Réal Côté"_s << u"real cote"_s << true;
        QTest::newRow("with a title") << u"Mme Anne Roy"_s << u"Anne Roy"_s << true;
        QTest::newRow("a family alone") << u"Tremblay"_s << u"Tremblay"_s << false;
        QTest::newRow("another first name") << u"Anne Roy"_s << u"Jean Roy"_s << false;
        QTest::newRow("none") << QString{} << QString{} << false;
    }
    void namesAreTheSame()
    {
        QFETCH(QString, one);
        QFETCH(QString, other);
        QTEST(isSameName({.name = one}, {.name = other}), "same");
    }

    void aRereadKeepsTheChosenRow()
    {
        ClientFixture f;
        CallDetail detail{
            .call = liveCall(), .sameCaller = {endedCall(u"c2"_s, 5min), endedCall(u"c3"_s, 9min)}};
        f.panel.show(detail);
        f.table()->setCurrentIndex(f.table()->model()->index(1, 0));
        detail.sameCaller[0].followUp = FollowUp::Done;
        f.panel.show(detail);
        QCOMPARE(f.table()->currentIndex().row(), 1);
    }

    void aCallIsOpened_data()
    {
        QTest::addColumn<bool>("byKey");
        QTest::newRow("by a double click") << false;
        QTest::newRow("by Enter") << true;
    }
    void aCallIsOpened()
    {
        QFETCH(bool, byKey);
        ClientFixture f;
        f.panel.show(
            {.call = liveCall(), .sameCaller = {endedCall(u"c2"_s, 5min), endedCall(u"c3"_s, 9min)}});
        const QSignalSpy asked{&f.panel, &ClientPanel::callRequested};
        const QModelIndex second = f.table()->model()->index(1, ClientCallsModel::Subject);
        const QPoint at = f.table()->visualRect(second).center();
        QTest::mouseClick(f.table()->viewport(), Qt::LeftButton, {}, at);
        QCOMPARE(asked.size(), 0);
        if (byKey)
            QTest::keyClick(f.table(), Qt::Key_Return);
        else
            QTest::mouseDClick(f.table()->viewport(), Qt::LeftButton, {}, at);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.first().first().value<CallId>(), CallId{u"c3"_s});
    }

    void theHistoryAddsRowsAndSaysTheDayWhenItIsAnother()
    {
        QLocale::setDefault(QLocale{QLocale::French, QLocale::Canada});
        HistoryModel model;
        const QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};
        std::vector<HistoryEntry> entries{{.seq = 1,
            .at = fromEpochMs(1'795'100'000'000),
            .who = u"vapi"_s,
            .kind = u"status"_s,
            .detail = u"ringing"_s}};
        model.show(entries);
        entries.push_back({.seq = 2,
            .at = fromEpochMs(1'795'100'000'000) + 24h,
            .who = u"Julie"_s,
            .kind = u"assigned"_s,
            .detail = u"Julie"_s});
        model.show(entries);
        QCOMPARE(model.index(0, HistoryModel::At).data().toString(), u"09:53:20"_s);
        QCOMPARE(model.index(1, HistoryModel::At).data().toString(), u"2026-11-20\u00a009:53"_s);
        QCOMPARE(model.index(1, HistoryModel::What).data().toString(), u"Pris en charge"_s);
        model.show({});
        QCOMPARE(model.rowCount(), 0);
    }
};

QTEST_MAIN(ClientPanelTest)
#include "tst_client_panel.moc"
