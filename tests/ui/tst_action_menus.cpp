// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions_fixture.h"
#include "ui/dialogs/palette_model.h"

#include <QMenu>
#include <QSet>
#include <QSignalSpy>

using namespace dispatch;
using namespace Qt::StringLiterals;

namespace {

void addRows(bool (*wanted)(const ActionRow&))
{
    QTest::addColumn<QByteArray>("id");
    for (const ActionRow& row : ActionTable::rows()) {
        if (wanted(row))
            QTest::addRow("%s", row.id.data()) << QByteArray{row.id.data(), row.id.size()};
    }
}

bool isAny(const ActionRow& /*row*/)
{
    return true;
}

bool isOnCall(const ActionRow& row)
{
    return row.onCall;
}

QStringList idsIn(const QMenu& menu)
{
    QStringList ids;
    const auto actions = menu.actions();
    for (const QAction* const action : actions) {
        if (action->menu())
            ids << idsIn(*action->menu());
        else if (!action->isSeparator())
            ids << QString{action->objectName()}.remove(u"context."_s);
    }
    return ids;
}

QStringList mnemonicsIn(const QMenu& menu)
{
    QStringList letters;
    const auto actions = menu.actions();
    for (const QAction* const action : actions) {
        const qsizetype mark = action->text().indexOf('&'_L1);
        if (mark >= 0)
            letters << action->text().mid(mark + 1, 1).toLower();
    }
    return letters;
}

QList<QMenu*> menusOf(const QMenuBar& bar)
{
    QList<QMenu*> menus;
    const auto actions = bar.actions();
    for (const QAction* const action : actions)
        menus << action->menu();
    return menus;
}

} // namespace

//! Where every action of the table is found.
class ActionMenusTest final : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression{u"^(?!This plugin does not support propagateSizeHints).*"_s});
    }

    void everyActionStandsInItsMenu_data() { addRows(isAny); }
    void everyActionStandsInItsMenu()
    {
        QFETCH(QByteArray, id);
        ActionsFixture f;
        QStringList ids;
        const auto menus = menusOf(*f.window.menuBar());
        for (const QMenu* const menu : menus)
            ids << idsIn(*menu);
        QCOMPARE(ids.count(QString::fromLatin1(id)), 1);
    }

    void everyActionIsInThePalette_data() { addRows(isAny); }
    void everyActionIsInThePalette()
    {
        QFETCH(QByteArray, id);
        ActionsFixture f;
        PaletteModel palette{f.actions.set()};
        QStringList ids;
        for (int row = 0; row < palette.rowCount(); ++row)
            ids << palette.idAt(row);
        QCOMPARE(ids.count(QString::fromLatin1(id)), id == "palette" ? 0 : 1);
    }

    void everyActionOnACallIsInItsContextMenu_data() { addRows(isOnCall); }
    void everyActionOnACallIsInItsContextMenu()
    {
        QFETCH(QByteArray, id);
        ActionsFixture f;
        f.show(waitingCall());
        const QStringList ids = idsIn(*callContextMenu(f.actions.set(), &f.window));
        QCOMPARE(ids.count(QString::fromLatin1(id)), 1);
    }

    void theContextMenuOpensTheCallWithEnter()
    {
        ActionsFixture f;
        f.show(waitingCall());
        const QSignalSpy opened{&f.actions, &DeskActions::openRequested};
        const QMenu* const menu = callContextMenu(f.actions.set(), &f.window);
        QVERIFY(menu->defaultAction()->text().contains('\t'_L1));
        menu->defaultAction()->trigger();
        QCOMPARE(opened.size(), 1);
    }

    void everyActionHasAKeyOrAReasonForNone_data() { addRows(isAny); }
    void everyActionHasAKeyOrAReasonForNone()
    {
        QFETCH(QByteArray, id);
        const ActionRow& row = *ActionTable::find(QLatin1StringView{id});
        QVERIFY(row.keys.isEmpty() != row.whyKeyless.isEmpty());
    }

    void noMenuHasALetterTwice()
    {
        ActionsFixture f;
        const auto menus = f.window.menuBar()->findChildren<QMenu*>(QRegularExpression{u"^menu"_s});
        for (const QMenu* const menu : menus) {
            const QStringList letters = mnemonicsIn(*menu);
            QVERIFY2(QSet<QString>(letters.cbegin(), letters.cend()).size() == letters.size(),
                qPrintable(menu->title() + letters.join(' '_L1)));
        }
    }

    void whatTheWindowLacksIsNowhere()
    {
        ActionsFixture f;
        f.actions.set().setAvailable("perspective.wall"_L1, false);
        PaletteModel palette{f.actions.set()};
        palette.search(u"mur"_s);
        QCOMPARE(palette.rowCount(), 0);
        QMenuBar bar;
        buildMenus(bar, f.actions.set());
        QVERIFY(!idsIn(*bar.findChild<QMenu*>(u"menuView"_s)).contains(u"perspective.wall"_s));
    }
};

QTEST_MAIN(ActionMenusTest)
#include "tst_action_menus.moc"
