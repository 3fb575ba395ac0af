// SPDX-License-Identifier: GPL-3.0-or-later
#include "letter_list.h"

#include <QRegularExpression>
#include <QSignalSpy>

using namespace dispatch;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

//! What the columns of the callback list and their headings say.
class QueueCellsTest final : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression{u".*"_s}); }

    void furtherKeysAreAskedForAndNumbered()
    {
        Letters list{u"abc"_s};
        const QSignalSpy headings{&list.model, &QAbstractItemModel::headerDataChanged};
        const auto heading = [&list](int section, int role = Qt::DisplayRole) {
            return list.model.headerData(section, Qt::Horizontal, role).toString();
        };
        list.model.setSort({CallColumn::Priority, false, {{CallColumn::DueAt, true}}});
        QCOMPARE(list.source.lastSort.then, (std::vector<SortKey>{{CallColumn::DueAt, true}}));
        QCOMPARE(headings.count(), 1);
        QCOMPARE(heading(CallListModel::Urgency), u"Urg.\u00a0¹"_s);
        QCOMPARE(heading(CallListModel::Due), u"Dû dans\u00a0²"_s);
        QCOMPARE(heading(CallListModel::Caller), u"Client"_s);
        QCOMPARE(heading(CallListModel::Due, Qt::AccessibleTextRole), u"Dû dans, tri 2, décroissant"_s);
        list.source.answer();
    }

    void everyHeadingSaysWhatItShowsAndWhetherItSorts()
    {
        const Letters list{u""_s};
        for (int section = 0; section < CallListModel::ColumnCount; ++section) {
            const QString tip = list.model.headerData(section, Qt::Horizontal, Qt::ToolTipRole).toString();
            QVERIFY2(tip.size() > 30, qPrintable(tip));
            QCOMPARE(tip.contains(u"ne se trie pas"_s), !CallListModel::isSortable(section));
        }
    }

    void whatIsDueAndWhoWaitsRunWithTheClock()
    {
        Letters list{u""_s};
        const Instant now = list.clock.now();
        list.show({.id = {u"a"_s},
            .lineState = LineState::Ended,
            .outcome = Outcome::Completed,
            .followUp = FollowUp::ToCallBack,
            .callbackDueAt = now + 12min,
            .startedAt = now - 4min,
            .endedAt = now - 75s});
        QCOMPARE(list.text(CallListModel::Due), u"dans 12\u00a0min"_s);
        QCOMPARE(list.text(CallListModel::Waiting), u"1:15"_s);
        QCOMPARE(list.model.index(0, 0).data(WindowedCallModel::LateRole).toBool(), false);
        const QSignalSpy changed{&list.model, &QAbstractItemModel::dataChanged};
        list.clock.advance(20min);
        list.model.tick(0, 40);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(changed.at(0).at(0).toModelIndex(), list.model.index(0, CallListModel::State));
        QCOMPARE(changed.at(0).at(1).toModelIndex(), list.model.index(0, CallListModel::Waiting));
        QCOMPARE(list.text(CallListModel::Due), u"en retard de 8\u00a0min"_s);
        QCOMPARE(list.model.index(0, 0).data(WindowedCallModel::LateRole).toBool(), true);
        list.clock.advance(3h);
        QCOMPARE(list.text(CallListModel::Waiting), u"3\u00a0h\u00a021"_s);
    }

    void whatIsTriedIsCounted()
    {
        Letters list{u""_s};
        const Instant now = fromIso(u"2026-11-22T20:04:05Z"_s).value_or(Instant{});
        CallbackAttempt attempt{.id = u"t1"_s,
            .author = u"Julie"_s,
            .startedAt = now - 2min,
            .endedAt = now,
            .outcome = CallbackOutcome::NoAnswer,
            .nextAt = now + 10min};
        list.show({.id = {u"a"_s}, .followUp = FollowUp::ToCallBack, .attempts = {attempt}});
        QCOMPARE(list.text(CallListModel::Attempts), u"1 · Sans réponse · 15\u00a0h\u00a014"_s);
    }

    void theStateSaysWhereTheAlarmStands_data()
    {
        QTest::addColumn<AlarmStage>("stage");
        QTest::addColumn<bool>("calling");
        QTest::addColumn<QString>("text");
        QTest::newRow("nobody has seen it") << AlarmStage::New << false << u"Nouvelle"_s;
        QTest::newRow("seen") << AlarmStage::Acknowledged << false << u"Acquittée"_s;
        QTest::newRow("in somebody's hands") << AlarmStage::InHand << false << u"En main"_s;
        QTest::newRow("put off") << AlarmStage::Shelved << false << u"Reportée"_s;
        QTest::newRow("being called back") << AlarmStage::InHand << true << u"Rappel en cours"_s;
        QTest::newRow("done") << AlarmStage::Done << false << u"Terminé"_s;
    }
    void theStateSaysWhereTheAlarmStands()
    {
        QFETCH(AlarmStage, stage);
        QFETCH(bool, calling);
        QFETCH(QString, text);
        Letters list{u""_s};
        Call call{.id = {u"a"_s},
            .lineState = LineState::Ended,
            .outcome = Outcome::Completed,
            .alarm = {.rest = stage}};
        if (calling)
            call.attempts = {{.id = u"t1"_s, .author = u"Julie"_s, .startedAt = list.clock.now()}};
        list.show(call);
        QCOMPARE(list.text(CallListModel::State), text);
    }

    void whoWaitsForAPlaceShowsWindowAndDays()
    {
        Letters list{u""_s};
        CallbackAttempt attempt{.id = u"t1"_s,
            .endedAt = list.clock.now(),
            .outcome = CallbackOutcome::Appointment,
            .wish = {.window = u"de 1 à 3 semaines"_s, .weekdays = 1 | 16}};
        list.show({.id = {u"a"_s}, .attempts = {attempt}, .waitsForSlot = true});
        QCOMPARE(list.text(CallListModel::Window), u"de 1 à 3 semaines"_s);
        QCOMPARE(list.text(CallListModel::WishedDays), u"lun, ven"_s);
    }

    void aCallThatIsDoneIsNeitherDueNorWaiting()
    {
        Letters list{u""_s};
        const Instant now = list.clock.now();
        list.show(
            {.id = {u"a"_s}, .followUp = FollowUp::Done, .callbackDueAt = now - 12min, .endedAt = now - 75s});
        QCOMPARE(list.text(CallListModel::Due), QString{});
        QCOMPARE(list.text(CallListModel::Waiting), QString{});
        QCOMPARE(list.model.index(0, 0).data(WindowedCallModel::LateRole).toBool(), false);
    }

    void theSubjectIsTheServiceElseTheProblem()
    {
        Letters list{u""_s};
        list.show({.id = {u"a"_s}, .service = u"debouchage"_s, .problem = u"Évier bouché"_s});
        QCOMPARE(list.text(CallListModel::Subject), u"Débouchage"_s);
        list.show({.id = {u"a"_s}, .problem = u"Évier\nbouché"_s});
        QCOMPARE(list.text(CallListModel::Subject), u"Évier bouché"_s);
    }

    void aRowReadsAsASentence()
    {
        Letters list{u""_s};
        list.show({.id = {u"a"_s},
            .lineState = LineState::Ended,
            .outcome = Outcome::Completed,
            .followUp = FollowUp::ToCallBack,
            .priority = Priority::P1,
            .callbackDueAt = list.clock.now() + 4min + 30s,
            .assignedTo = u"Julie"_s,
            .customer = {.name = u"Mme Tremblay"_s, .phone = u"+15145550123"_s, .zone = u"laval"_s},
            .service = u"debouchage"_s,
            .startedAt = fromIso(u"2026-11-22T20:04:05Z"_s),
            .endedAt = fromIso(u"2026-11-22T20:05:47Z"_s)});
        QCOMPARE(list.model.index(0, 0).data(Qt::AccessibleTextRole).toString(),
            u"P1\u00a0Urgence, dû dans 4\u00a0minutes, Mme Tremblay, Laval, Terminé, 514\u00a0555-0123, "
            "Débouchage, suivi\u00a0: À rappeler, responsable\u00a0: Julie, reçu le 2026-11-22 à "
            "15\u00a0h\u00a004, durée 1\u00a0min 42\u00a0s"_s);
    }

    void textFromCallersIsNeverHtml()
    {
        Letters list{u""_s};
        list.show({.id = {u"a"_s}, .problem = u"<img src=\"http://x/y.png\">"_s});
        const QString tip = list.model.index(0, CallListModel::Subject).data(Qt::ToolTipRole).toString();
        QVERIFY(!tip.contains("<img"_L1));
    }
};

QTEST_GUILESS_MAIN(QueueCellsTest)
#include "tst_queue_cells.moc"
