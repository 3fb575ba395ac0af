// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions_fixture.h"
#include "ui/actions/action_keys.h"
#include "ui/dialogs/shortcuts_dialog.h"

#include <QAbstractItemModelTester>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>

using namespace dispatch;
using namespace Qt::StringLiterals;

namespace {

//! What the next parts of the program need (ui.md §7).
constexpr std::array keptFree{
    "F5", "Ctrl+Shift+R", "Ctrl+T", "Ctrl+,", "Ctrl+Shift+V", "Ctrl+Return", "Esc", "Return", "Tab"};

QList<QKeySequence> defaultsOf(const ActionRow& row)
{
    if (row.keys.isEmpty())
        return {};
    return QKeySequence::listFromString(QString{row.keys}, QKeySequence::PortableText);
}

} // namespace

//! Which keys belong to which action, and how people change that.
class ShortcutsTest final : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression{u"^(?!This plugin does not support propagateSizeHints).*"_s});
    }

    void noTwoActionsShareKeys()
    {
        for (const ActionRow& one : ActionTable::rows()) {
            for (const ActionRow& other : ActionTable::rows()) {
                for (const QKeySequence& keys : defaultsOf(one)) {
                    for (const QKeySequence& others : defaultsOf(other))
                        QVERIFY2(one.id == other.id || !collide(keys, others), one.id.data());
                }
            }
        }
    }

    void ctrlUAloneDoesNothing()
    {
        ActionsFixture f;
        for (const ActionRow& row : ActionTable::rows())
            QVERIFY(!f.actions.set().action(row.id).shortcuts().contains(QKeySequence{u"Ctrl+U"_s}));
        QVERIFY(collide(QKeySequence{u"Ctrl+U"_s}, QKeySequence{u"Ctrl+U, 1"_s}));
    }

    void everyDefaultKeyMayBeOne_data()
    {
        QTest::addColumn<QKeySequence>("keys");
        for (const ActionRow& row : ActionTable::rows()) {
            for (const QKeySequence& keys : defaultsOf(row))
                QTest::addRow("%s %s", row.id.data(), qPrintable(keys.toString())) << keys;
        }
    }
    void everyDefaultKeyMayBeOne()
    {
        QFETCH(QKeySequence, keys);
        QVERIFY(mayBeShortcut(keys));
        for (const char* const free : keptFree)
            QVERIFY2(!collide(keys, QKeySequence{QString::fromLatin1(free)}), free);
    }

    void someKeysMayNotBeGiven_data()
    {
        QTest::addColumn<QString>("keys");
        QTest::newRow("a single letter") << u"G"_s;
        QTest::newRow("a letter with shift") << u"Shift+G"_s;
        QTest::newRow("AltGr") << u"Ctrl+Alt+E"_s;
        QTest::newRow("a letter that opens a menu") << u"Alt+F"_s;
        QTest::newRow("what closes the window") << u"Alt+F4"_s;
        QTest::newRow("copy") << u"Ctrl+C"_s;
        QTest::newRow("Escape") << u"Esc"_s;
        QTest::newRow("Enter") << u"Return"_s;
        QTest::newRow("nothing") << QString{};
    }
    void someKeysMayNotBeGiven()
    {
        QFETCH(QString, keys);
        QVERIFY(!mayBeShortcut(QKeySequence{keys}));
    }

    void ctrlUAndADigitAsksForTheReason()
    {
        ActionsFixture f;
        f.show(waitingCall());
        QTest::keyClick(&f.window, Qt::Key_U, Qt::ControlModifier);
        QTest::keyClick(&f.window, Qt::Key_2);
        QVERIFY(f.find<QAbstractButton>("urgencyP2")->isChecked());
    }

    void otherKeysHoldAtOnceAndAfterARestart()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"desk.ini"_s);
        {
            Preferences preferences{file};
            QMainWindow window;
            ActionSet set{window, preferences};
            QVERIFY(set.setKeys("call.take"_L1, QKeySequence{u"Ctrl+J"_s}));
            QCOMPARE(set.hint("call.take"_L1), u"Prendre en charge (Ctrl+J)"_s);
        }
        Preferences preferences{file};
        QMainWindow window;
        const ActionSet set{window, preferences};
        QCOMPARE(set.keyText("call.take"_L1), u"Ctrl+J"_s);
        QVERIFY(set.hasOwnKeys("call.take"_L1));
    }

    void anActionMayHaveNoKeys()
    {
        Preferences preferences{QString{}};
        QMainWindow window;
        ActionSet set{window, preferences};
        QVERIFY(set.setKeys("search"_L1, {}));
        QCOMPARE(set.keyText("search"_L1), QString{});
        set.resetKeys("search"_L1);
        QCOMPARE(set.keysText("search"_L1), u"Ctrl+F ou F3"_s);
    }

    void takenKeysSayWhoHasThem_data()
    {
        QTest::addColumn<QString>("keys");
        QTest::newRow("the same") << u"Ctrl+G"_s;
        QTest::newRow("a beginning") << u"Ctrl+U"_s;
        QTest::newRow("a continuation") << u"Ctrl+G, 1"_s;
    }
    void takenKeysSayWhoHasThem()
    {
        QFETCH(QString, keys);
        Preferences preferences{QString{}};
        QMainWindow window;
        ActionSet set{window, preferences};
        QVERIFY(set.whyNot("call.note"_L1, QKeySequence{keys}).startsWith(u"Déjà pris par «\u00a0"_s));
        QVERIFY(!set.setKeys("call.note"_L1, QKeySequence{keys}));
        QCOMPARE(set.keyText("call.note"_L1), u"Ctrl+L"_s);
    }

    void keysOfAMissingPanelAreFree()
    {
        Preferences preferences{QString{}};
        QMainWindow window;
        ActionSet set{window, preferences};
        QCOMPARE(set.whyNot("call.note"_L1, QKeySequence{u"Ctrl+8"_s}), QString{});
    }

    void aSpoiltFileGivesTheDefaultKeys_data()
    {
        QTest::addColumn<QString>("written");
        QTest::newRow("no key at all") << u"Ctrl+Nothing"_s;
        QTest::newRow("a single letter") << u"G"_s;
    }
    void aSpoiltFileGivesTheDefaultKeys()
    {
        QFETCH(QString, written);
        Preferences preferences{QString{}};
        preferences.set(u"shortcuts/call.take"_s, written);
        QMainWindow window;
        const ActionSet set{window, preferences};
        QCOMPARE(set.keyText("call.take"_L1), u"Ctrl+G"_s);
    }

    void whatAPersonChoseWinsOverADefault()
    {
        Preferences preferences{QString{}};
        preferences.set(u"shortcuts/call.note"_s, u"Ctrl+G"_s);
        QMainWindow window;
        const ActionSet set{window, preferences};
        QCOMPARE(set.keyText("call.note"_L1), u"Ctrl+G"_s);
        QCOMPARE(set.keyText("call.take"_L1), QString{});
    }

    void theModelOfTheTableIsSound()
    {
        ActionsFixture f;
        ShortcutsModel model{f.actions.set()};
        const QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};
        QVERIFY(f.actions.set().setKeys("call.take"_L1, QKeySequence{u"Ctrl+J"_s}));
        const int row = model.rowOf("call.take"_L1);
        QCOMPARE(model.index(row, ShortcutsModel::Keys).data().toString(), u"Ctrl+J"_s);
    }

    void theDialogGivesKeysThatWorkAtOnce()
    {
        ActionsFixture f;
        f.show(waitingCall());
        auto& dialog = open(f, "call.take");
        press(f, u"Ctrl+J"_s);
        QTest::mouseClick(f.find<QPushButton>("assignShortcut"), Qt::LeftButton);
        dialog.close();
        f.window.activateWindow();
        QTest::keyClick(&f.window, Qt::Key_J, Qt::ControlModifier);
        QCOMPARE(f.link.sent.size(), size_t{1});
    }

    void theDialogRefusesTakenKeys()
    {
        ActionsFixture f;
        open(f, "call.take");
        press(f, u"Ctrl+L"_s);
        QVERIFY(!f.find<QPushButton>("assignShortcut")->isEnabled());
        QCOMPARE(f.find<QWidget>("shortcutNotice")->findChild<QLabel*>()->text(),
            u"Déjà pris par «\u00a0Écrire une note\u00a0»."_s);
    }

    void theDialogTakesKeysAwayAndGivesThemBack()
    {
        ActionsFixture f;
        open(f, "call.take");
        QTest::mouseClick(f.find<QPushButton>("clearShortcut"), Qt::LeftButton);
        QCOMPARE(f.actions.set().keyText("call.take"_L1), QString{});
        QTest::mouseClick(f.find<QPushButton>("resetShortcut"), Qt::LeftButton);
        QCOMPARE(f.actions.set().keyText("call.take"_L1), u"Ctrl+G"_s);
        QVERIFY(!f.find<QPushButton>("resetShortcut")->isEnabled());
    }

    void allKeysAreResetTogether()
    {
        ActionsFixture f;
        QVERIFY(f.actions.set().setKeys("call.take"_L1, QKeySequence{u"Ctrl+J"_s}));
        QVERIFY(f.actions.set().setKeys("call.note"_L1, {}));
        open(f, "call.take");
        QTest::mouseClick(f.find<QPushButton>("resetAllShortcuts"), Qt::LeftButton);
        QCOMPARE(f.actions.set().keyText("call.take"_L1), u"Ctrl+G"_s);
        QCOMPARE(f.actions.set().keyText("call.note"_L1), u"Ctrl+L"_s);
    }

    void theCheatSheetShowsTheKeysAsTheyAre()
    {
        ActionsFixture f;
        QVERIFY(f.actions.set().setKeys("call.take"_L1, QKeySequence{u"Ctrl+J"_s}));
        QTest::keyClick(&f.window, Qt::Key_F1, Qt::ControlModifier);
        QStringList texts;
        const auto labels = f.find<QWidget>("cheatSheet")->findChildren<QLabel*>();
        for (const QLabel* const label : labels)
            texts << label->text();
        QVERIFY(texts.contains(u"Ctrl+J"_s));
        QVERIFY(texts.contains(u"Prendre en charge"_s));
        QVERIFY(!texts.contains(u"Ctrl+G"_s));
    }

private:
    static QDialog& open(ActionsFixture& f, const char* id)
    {
        f.trigger("shortcuts");
        auto* const table = f.find<QTableView>("shortcutsList");
        table->selectRow(static_cast<const ShortcutsModel*>(table->model())->rowOf(QLatin1StringView{id}));
        return *f.find<QDialog>("shortcutsDialog");
    }
    static void press(const ActionsFixture& f, const QString& keys)
    {
        f.find<QKeySequenceEdit>("shortcutKeys")->setKeySequence(QKeySequence{keys});
    }
};

QTEST_MAIN(ShortcutsTest)
#include "tst_shortcuts.moc"
