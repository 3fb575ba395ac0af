// SPDX-License-Identifier: GPL-3.0-or-later
#include "callback_fixture.h"
#include "ui/panels/note_box.h"

#include <QClipboard>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QSignalSpy>

using namespace dispatch;
using namespace Qt::StringLiterals;

namespace {

void addActions()
{
    QTest::addColumn<QByteArray>("id");
    for (const ActionRow& row : ActionTable::rows())
        QTest::addRow("%s", row.id.data()) << QByteArray{row.id.data(), row.id.size()};
}

//! What the window wires to a panel of its own.
bool isElsewhere(const QByteArray& id)
{
    return id == "acknowledge" || id == "silence" || id == "enter-call" || id == "edit-sheet";
}

//! A call on which the action makes sense.
Call callFor(const QByteArray& id)
{
    Call call = waitingCall();
    if (id == "call.unmerge")
        call.mergedInto = {u"c9"_s};
    if (id == "call.priorityAuto") {
        call.priorityAuthor = u"Maxime"_s;
        call.priorityReason = {.rule = u"person"_s, .matched = {u"Ville"_s}};
    }
    return call;
}

} // namespace

//! What each action of the table does over a station that answers when told.
class ActionsTest final : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression{u"^(?!This plugin does not support propagateSizeHints).*"_s});
    }

    void everyActionLeadsToTheEventItDeclares_data() { addActions(); }
    void everyActionLeadsToTheEventItDeclares()
    {
        QFETCH(QByteArray, id);
        CallbackFixture f;
        NoteBox notes{f.link, f.clock, f.person};
        notes.setCall({u"c1"_s});
        connect(&f.actions, &DeskActions::noteRequested, &notes, [&notes] {
            notes.findChild<QPlainTextEdit*>()->setPlainText(u"Rappelle demain"_s);
            notes.findChild<QPushButton*>()->click();
        });
        Call other = waitingCall();
        other.id = {u"c2"_s};
        f.show(callFor(id), {other});
        f.trigger(id.constData());
        if (auto* const reason = f.window.findChild<QLineEdit*>(u"priorityReason"_s)) {
            QTest::keyClicks(reason, u"Ville"_s);
            QTest::keyClick(reason, Qt::Key_Return);
        }
        if (auto* const shelf = f.window.findChild<QPushButton*>(u"shelveNow"_s))
            QTest::mouseClick(shelf, Qt::LeftButton);
        if (auto* const found = f.window.findChild<QListWidget*>(u"mergeList"_s))
            QTest::keyClick(found, Qt::Key_Return);
        const QLatin1StringView declared
            = isElsewhere(id) ? QLatin1StringView{} : ActionTable::find(QLatin1StringView{id})->declares;
        QCOMPARE(f.link.sent.size(), declared.isEmpty() ? size_t{0} : size_t{1});
        if (declared.isEmpty())
            return;
        const Result<Event> event = eventOf(f.link.sent.front().command, f.clock.now());
        QVERIFY(event);
        QCOMPARE(kindName(event->payload), declared);
        QCOMPARE(event->author, u"Julie"_s);
    }

    void everyDisabledActionSaysWhy_data()
    {
        QTest::addColumn<int>("state");
        QTest::newRow("no call is chosen") << 0;
        QTest::newRow("the call is being read") << 1;
        QTest::newRow("the call cannot be read") << 2;
        QTest::newRow("a call waits") << 3;
        QTest::newRow("a merged call without a number") << 4;
    }
    void everyDisabledActionSaysWhy()
    {
        QFETCH(int, state);
        ActionsFixture f;
        if (state == 2)
            f.source.failure = Error{.code = ErrorCode::StoreFailed};
        if (state == 1 || state == 2)
            f.reading.follow({u"c1"_s});
        if (state == 2)
            f.source.answer();
        Call call = waitingCall();
        if (state == 4) {
            call.customer.phone.clear();
            call.mergedInto = {u"c9"_s};
        }
        if (state >= 3)
            f.show(call);
        for (const ActionRow& row : ActionTable::rows()) {
            const QAction& action = f.actions.set().action(row.id);
            QCOMPARE(action.isEnabled(), f.actions.set().reason(row.id).isEmpty());
            if (!action.isEnabled())
                QVERIFY(action.toolTip().contains(f.actions.set().reason(row.id).toHtmlEscaped()));
        }
        QCOMPARE(f.isEnabled("call.take"), state >= 3);
    }

    void theToolTipTellsKeyAndReason()
    {
        ActionsFixture f;
        QCOMPARE(f.actions.set().hint("call.take"_L1),
            u"Prendre en charge (Ctrl+G) — Choisissez d’abord un appel."_s);
        f.show(waitingCall());
        QCOMPARE(f.actions.set().hint("call.take"_L1), u"Prendre en charge (Ctrl+G)"_s);
    }

    void takingFollowsWhoHasTheCall_data()
    {
        QTest::addColumn<QString>("has");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("to");
        QTest::newRow("nobody has it") << QString{} << u"Prendre en charge"_s << u"Julie"_s;
        QTest::newRow("I have it") << u"Julie"_s << u"Libérer"_s << QString{};
        QTest::newRow("somebody else has it") << u"Zoé & Max"_s << u"Reprendre de Zoé & Max"_s << u"Julie"_s;
    }
    void takingFollowsWhoHasTheCall()
    {
        QFETCH(QString, has);
        QFETCH(QString, text);
        QFETCH(QString, to);
        ActionsFixture f;
        Call call = waitingCall();
        call.assignedTo = has;
        f.show(call);
        QCOMPARE(f.actions.set().text("call.take"_L1), text);
        QTest::keyClick(&f.window, Qt::Key_G, Qt::ControlModifier);
        QCOMPARE(f.sent<AssignCall>(), (AssignCall{.call = call.id, .to = to, .expected = has}));
    }

    void markingTellsTheMark_data()
    {
        QTest::addColumn<QByteArray>("id");
        QTest::addColumn<FollowUp>("mark");
        QTest::newRow("done") << QByteArray{"call.markDone"} << FollowUp::Done;
        QTest::newRow("to call back") << QByteArray{"call.markToCallBack"} << FollowUp::ToCallBack;
        QTest::newRow("archived") << QByteArray{"call.markArchived"} << FollowUp::Archived;
        QTest::newRow("refused") << QByteArray{"call.markRefused"} << FollowUp::Refused;
    }
    void markingTellsTheMark()
    {
        QFETCH(QByteArray, id);
        QFETCH(FollowUp, mark);
        ActionsFixture f;
        f.show(waitingCall());
        f.trigger(id.constData());
        QCOMPARE(f.sent<MarkFollowUp>().followUp, std::optional{mark});
    }

    void whatAPersonMarkedIsNotMarkedAgain()
    {
        ActionsFixture f;
        Call call = waitingCall();
        call.followUp = FollowUp::Done;
        call.followUpAuthor = u"Maxime"_s;
        f.show(call);
        QCOMPARE(f.reason("call.markDone"), u"Maxime l’a déjà marqué comme traité."_s);
    }

    void aSecondPressWaitsForTheFirst()
    {
        ActionsFixture f;
        Call call = waitingCall();
        f.show(call);
        QTest::keyClick(&f.window, Qt::Key_G, Qt::ControlModifier);
        QTest::keyClick(&f.window, Qt::Key_G, Qt::ControlModifier);
        QCOMPARE(f.link.sent.size(), size_t{1});
        QCOMPARE(f.reason("call.take"), u"En cours d’enregistrement…"_s);
        QVERIFY(f.isEnabled("call.markDone"));
        call.assignedTo = u"Julie"_s;
        f.source.details.insert(call.id, {.call = call});
        f.reply(quint64{7});
        QVERIFY(!f.isEnabled("call.take")); // kept, but not read yet
        f.source.answer();
        QVERIFY(f.isEnabled("call.take"));
        QCOMPARE(f.actions.set().text("call.take"_L1), u"Libérer"_s);
    }

    void aRefusalSaysWhy_data()
    {
        QTest::addColumn<Error>("error");
        QTest::addColumn<QString>("text");
        QTest::newRow("somebody else was faster")
            << Error{.code = ErrorCode::Conflict, .args = {u"Maxime"_s, toIso(ManualClock{}.now())}}
            << u"Pris par Maxime il y a 4\u00a0s."_s;
        QTest::newRow("somebody gave it back") << Error{.code = ErrorCode::Conflict, .args = {{}, {}}}
                                               << u"Quelqu’un vient de libérer cet appel. Recommencer."_s;
        QTest::newRow("the station does not answer")
            << Error{.code = ErrorCode::Network}
            << u"Rien n’est confirmé\u00a0: la réception des appels ne répond pas. Recommencer quand elle est revenue."_s;
        QTest::newRow("the call was erased")
            << Error{.code = ErrorCode::NotFound}
            << u"Non enregistré. Cet appel n’existe pas ou a été effacé. Choisir "
               "un autre appel."_s;
    }
    void aRefusalSaysWhy()
    {
        QFETCH(Error, error);
        QFETCH(QString, text);
        ActionsFixture f;
        f.show(waitingCall());
        f.trigger("call.take");
        f.clock.advance(std::chrono::milliseconds{4000});
        f.reply(error);
        QCOMPARE(f.result->text(), text);
        QVERIFY(f.result->isVisible());
        QVERIFY(f.isEnabled("call.take"));
        QVERIFY(!f.find<QPushButton>("undoButton")->isVisible());
    }

    void whatIsNotConfirmedIsAskedAgainUnderTheSameId()
    {
        ActionsFixture f;
        f.show(waitingCall());
        f.trigger("call.take");
        const QString id = f.link.sent.front().command.id;
        f.reply(Error{.code = ErrorCode::Network});
        f.trigger("call.take");
        QCOMPARE(f.link.sent.front().command.id, id);
        f.reply(Error{.code = ErrorCode::Conflict});
        f.trigger("call.take");
        QVERIFY(f.link.sent.front().command.id != id);
    }

    void whatWasDoneIsToldWhenTheWindowHasMovedOn()
    {
        ActionsFixture f;
        f.show(waitingCall());
        f.trigger("call.markDone");
        Call other = waitingCall();
        other.id = {u"c2"_s};
        f.show(other);
        QVERIFY(f.isEnabled("call.markDone"));
        f.reply(quint64{3});
        QCOMPARE(f.result->text(), u"Marqué comme traité\u00a0: Marie Tremblay."_s);
    }

    void theNumberIsCopiedAsItIsDialled()
    {
        ActionsFixture f;
        f.show(waitingCall());
        f.trigger("call.copyNumber");
        QCOMPARE(QApplication::clipboard()->text(), u"4502803222"_s);
        QCOMPARE(f.result->text(), u"Numéro copié\u00a0: 450\u00a0280-3222."_s);
    }

    void thePersonOfTheDeskSigns()
    {
        ActionsFixture f;
        f.person.setName(u"Zoé"_s);
        f.show(waitingCall());
        f.trigger("call.take");
        QCOMPARE(f.link.sent.front().command.author, u"Zoé"_s);
        QCOMPARE(f.sent<AssignCall>().to, u"Zoé"_s);
    }

    void helpIsAboutThePanelWithTheFocus()
    {
        ActionsFixture f;
        auto* const list = new QLineEdit;
        auto* const panel = new QWidget;
        panel->setObjectName(u"centralQueue"_s);
        list->setParent(panel);
        f.window.setCentralWidget(panel);
        panel->show();
        list->setFocus();
        const QSignalSpy asked{&f.actions, &DeskActions::helpRequested};
        QTest::keyClick(&f.window, Qt::Key_F1);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.first().first().toString(), u"centralQueue"_s);
    }
};

QTEST_MAIN(ActionsTest)
#include "tst_actions.moc"
