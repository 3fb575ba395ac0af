// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions_fixture.h"
#include "ui/dialogs/merge_dialog.h"
#include "ui/dialogs/urgency_button.h"
#include "ui/theme/theme.h"

#include <QAbstractButton>
#include <QDialog>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>

using namespace dispatch;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

Call otherCall()
{
    Call call = waitingCall();
    call.id = {u"c2"_s};
    call.priority = Priority::P1;
    call.startedAt = *call.startedAt - 1h;
    call.customer.name = u"Réal Côté"_s;
    call.problem = u"Refoulement au sous-sol"_s;
    return call;
}

} // namespace

//! The questions that actions ask. With DISPATCH_PICTURES set to a folder, every dialog leaves its picture.
class ActionDialogsTest final : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression{u"^(?!This plugin does not support propagateSizeHints).*"_s});
    }

    void anUrgencyNeedsAReason()
    {
        ActionsFixture f;
        f.show(waitingCall());
        f.trigger("call.priority1");
        auto* const reason = f.find<QLineEdit>("priorityReason");
        QTRY_COMPARE(QApplication::focusWidget(), reason);
        QTest::keyClick(reason, Qt::Key_Return);
        QTest::keyClicks(reason, u"  "_s);
        QTest::keyClick(reason, Qt::Key_Return);
        QVERIFY(f.link.sent.empty());
        QVERIFY(!f.find<QPushButton>("changePriority")->toolTip().isEmpty());
        QTest::keyClicks(reason, u"3 maisons"_s);
        QTest::keyClick(reason, Qt::Key_Return);
        QCOMPARE(f.sent<SetPriority>(),
            (SetPriority{.call = {u"c1"_s}, .priority = Priority::P1, .reason = u"3 maisons"_s}));
    }

    void aSuggestedReasonIsOneClick()
    {
        ActionsFixture f;
        f.show(waitingCall());
        f.trigger("call.priority2");
        QTest::mouseClick(f.find<QPushButton>("reason3"), Qt::LeftButton);
        QTest::keyClick(f.find<QLineEdit>("priorityReason"), Qt::Key_Return);
        QCOMPARE(f.sent<SetPriority>().reason, u"Ville"_s);
    }

    void aDigitChoosesOutsideOfTheText()
    {
        ActionsFixture f;
        f.show(waitingCall());
        f.trigger("call.priority1");
        QTRY_COMPARE(QApplication::focusWidget(), f.find<QLineEdit>("priorityReason"));
        QTest::keyClick(f.find<UrgencyButton>("urgencyP1"), Qt::Key_4);
        QVERIFY(f.find<UrgencyButton>("urgencyP4")->isChecked());
        QTest::keyClick(f.find<QLineEdit>("priorityReason"), Qt::Key_2, Qt::AltModifier);
        QTRY_VERIFY(f.find<UrgencyButton>("urgencyP2")->isChecked());
        QTest::keyClicks(f.find<QLineEdit>("priorityReason"), u"3"_s);
        QVERIFY(f.find<UrgencyButton>("urgencyP2")->isChecked());
    }

    void whatTheAssistantSaidIsShown_data()
    {
        QTest::addColumn<QString>("author");
        QTest::addColumn<QString>("text");
        QTest::newRow("it decides") << QString{} << u"Selon l’assistant\u00a0: P3 — "_s;
        QTest::newRow("a person decided")
            << u"Maxime"_s << u"Selon Maxime\u00a0: P2 — Ville\nSelon l’assistant\u00a0: P3"_s;
    }
    void whatTheAssistantSaidIsShown()
    {
        QFETCH(QString, author);
        QFETCH(QString, text);
        ActionsFixture f;
        Call call = waitingCall();
        call.priorityAuthor = author;
        if (!author.isEmpty()) {
            call.priority = Priority::P2;
            call.priorityReason = {.rule = u"person"_s, .matched = {u"Ville"_s}};
        }
        f.show(call);
        f.trigger("call.priority1");
        QVERIFY(f.find<QLabel>("whoDecided")->text().startsWith(text));
    }

    void theMoreUrgentThenTheNewerIsKept()
    {
        const Call urgent = otherCall();
        Call newer = waitingCall();
        QVERIFY(isKeptBefore(urgent, newer));
        QVERIFY(!isKeptBefore(newer, urgent));
        newer.priority = Priority::P1;
        QVERIFY(isKeptBefore(newer, urgent));
    }

    void theCallersOtherCallsAreOfferedFirst()
    {
        ActionsFixture f;
        Call merged = otherCall();
        merged.id = {u"c3"_s};
        merged.mergedInto = {u"c9"_s};
        f.show(waitingCall(), {otherCall(), merged});
        f.trigger("call.merge");
        QCOMPARE(f.find<QListWidget>("mergeList")->count(), 1);
        QVERIFY(f.find<QLabel>("mergeConsequence")->text().contains(u"sera archivé et rattaché"_s));
        QTest::keyClick(f.find<QListWidget>("mergeList"), Qt::Key_Return);
        QCOMPARE(f.sent<MergeCall>(), (MergeCall{.call = {u"c1"_s}, .into = {u"c2"_s}}));
    }

    void theOtherOneCanBeKept()
    {
        ActionsFixture f;
        f.show(waitingCall(), {otherCall()});
        f.trigger("call.merge");
        QTest::mouseClick(f.find<QPushButton>("swapMerge"), Qt::LeftButton);
        QTest::mouseClick(f.find<QPushButton>("mergeCalls"), Qt::LeftButton);
        QCOMPARE(f.sent<MergeCall>(), (MergeCall{.call = {u"c2"_s}, .into = {u"c1"_s}}));
    }

    void aMarkOfAPersonIsNotSaidToBeArchived()
    {
        ActionsFixture f;
        Call call = waitingCall();
        call.followUpAuthor = u"Maxime"_s;
        f.show(call, {otherCall()});
        f.trigger("call.merge");
        QVERIFY(f.find<QLabel>("mergeConsequence")
                    ->text()
                    .endsWith(u"gardera sa marque «\u00a0À rappeler\u00a0»."_s));
    }

    void searchingFindsOtherCallsAndEnterOnlyGoesThere()
    {
        ActionsFixture f;
        f.show(waitingCall());
        f.source.rows = 3;
        f.trigger("call.merge");
        auto* const search = f.find<QLineEdit>("mergeSearch");
        QVERIFY(!f.find<QPushButton>("mergeCalls")->isEnabled());
        search->setText(u"côté"_s);
        QTest::keyClick(search, Qt::Key_Return);
        f.source.answer();
        QCOMPARE(f.source.lastFilter.text, u"côté"_s);
        QCOMPARE(f.find<QListWidget>("mergeList")->count(), 3);
        QVERIFY(f.link.sent.empty());
        QTest::keyClick(search, Qt::Key_Return);
        QCOMPARE(f.find<QDialog>("mergeDialog")->focusWidget(), f.find<QListWidget>("mergeList"));
        QVERIFY(f.link.sent.empty());
    }

    void anAnswerToAnOlderSearchIsDropped()
    {
        ActionsFixture f;
        f.show(waitingCall());
        f.source.rows = 3;
        f.trigger("call.merge");
        auto* const search = f.find<QLineEdit>("mergeSearch");
        QTest::keyClicks(search, u"a"_s);
        QTest::keyClick(search, Qt::Key_Return);
        search->clear();
        QTest::keyClick(search, Qt::Key_Return);
        f.source.answer();
        QCOMPARE(f.find<QListWidget>("mergeList")->count(), 0);
        QVERIFY(f.find<QLabel>("mergeEmpty")->text().startsWith(u"Aucun autre appel"_s));
    }

    void thePersonOfTheDeskCanChange()
    {
        ActionsFixture f;
        f.trigger("person");
        auto* const name = f.find<QLineEdit>("personName");
        name->clear();
        QTest::keyClick(name, Qt::Key_Return);
        QVERIFY(f.find<QDialog>("personDialog")->isVisible());
        name->setText(u" Zoé  Roy "_s);
        QTest::keyClick(name, Qt::Key_Return);
        QCOMPARE(f.person.name(), u"Zoé Roy"_s);
        QCOMPARE(f.preferences.value(u"desk/person"_s).toString(), u"Zoé Roy"_s);
    }

    void escapeChangesNothing_data() { addDialogs(); }
    void escapeChangesNothing()
    {
        QFETCH(QByteArray, id);
        QFETCH(QByteArray, name);
        ActionsFixture f;
        f.show(waitingCall(), {otherCall()});
        f.trigger(id.constData());
        auto* const dialog = f.find<QDialog>(name.constData());
        QVERIFY(dialog->isVisible());
        QTest::keyClick(dialog, Qt::Key_Escape);
        QVERIFY(!dialog->isVisible());
        QVERIFY(f.link.sent.empty());
    }

    void everythingInADialogHasANameAndRoomForAFinger_data() { addDialogs(); }
    void everythingInADialogHasANameAndRoomForAFinger()
    {
        QFETCH(QByteArray, id);
        QFETCH(QByteArray, name);
        ActionsFixture f;
        f.show(waitingCall(), {otherCall()});
        f.trigger(id.constData());
        const auto widgets = f.find<QDialog>(name.constData())->findChildren<QWidget*>();
        for (const QWidget* const widget : widgets) {
            const bool ours = !widget->objectName().startsWith("qt_"_L1) && widget->isVisible();
            if (!ours || !(widget->focusPolicy() & Qt::TabFocus))
                continue;
            const auto* const button = qobject_cast<const QAbstractButton*>(widget);
            QVERIFY2(!widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()),
                widget->metaObject()->className());
            QVERIFY2(!widget->objectName().isEmpty(), widget->metaObject()->className());
            QVERIFY2(widget->height() >= 24 && widget->width() >= 24, qPrintable(widget->objectName()));
        }
    }

    void picturesOfEveryDialog_data() { addDialogs(); }
    void picturesOfEveryDialog()
    {
        QFETCH(QByteArray, id);
        QFETCH(QByteArray, name);
        const QString folder = qEnvironmentVariable("DISPATCH_PICTURES");
        for (const Theme theme : {Theme::Light, Theme::Dark}) {
            applyTheme(theme);
            ActionsFixture f;
            f.show(waitingCall(), {otherCall()});
            f.trigger(id.constData());
            QCoreApplication::processEvents(); // scroll bars go one round later
            const QPixmap picture = f.find<QDialog>(name.constData())->grab();
            QVERIFY(!picture.isNull());
            if (!folder.isEmpty())
                QVERIFY(picture.save(QDir{folder}.filePath(
                    u"%1-%2.png"_s.arg(QString::fromLatin1(name)).arg(static_cast<int>(theme)))));
        }
        applyTheme(Theme::Light);
    }

private:
    static void addDialogs()
    {
        QTest::addColumn<QByteArray>("id");
        QTest::addColumn<QByteArray>("name");
        QTest::newRow("the urgency") << QByteArray{"call.priority2"} << QByteArray{"priorityDialog"};
        QTest::newRow("the merge") << QByteArray{"call.merge"} << QByteArray{"mergeDialog"};
        QTest::newRow("the palette") << QByteArray{"palette"} << QByteArray{"paletteDialog"};
        QTest::newRow("the shortcuts") << QByteArray{"shortcuts"} << QByteArray{"shortcutsDialog"};
        QTest::newRow("the cheat sheet") << QByteArray{"cheatSheet"} << QByteArray{"cheatSheet"};
        QTest::newRow("the person") << QByteArray{"person"} << QByteArray{"personDialog"};
        QTest::newRow("about") << QByteArray{"about"} << QByteArray{"aboutDialog"};
    }
};

QTEST_MAIN(ActionDialogsTest)
#include "tst_action_dialogs.moc"
