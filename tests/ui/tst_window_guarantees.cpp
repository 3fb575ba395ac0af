// SPDX-License-Identifier: GPL-3.0-or-later
#include "window_fixture.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QDockWidget>
#include <QLineEdit>
#include <QMenuBar>
#include <QRegularExpression>
#include <QTabWidget>
#include <QTest>

using namespace dispatch;
using namespace Qt::StringLiterals;

namespace {

constexpr int leastTarget = 24; // WCAG 2.2, 2.5.8

//! What belongs to Qt's own parts of a widget is not ours to name.
bool isOurs(const QWidget* widget)
{
    return !widget->objectName().startsWith("qt_"_L1)
        && !qobject_cast<const QLineEdit*>(widget->parentWidget())
        && !qobject_cast<const QComboBox*>(widget->parentWidget());
}

QString nameOf(const QWidget* widget)
{
    return QLatin1StringView{widget->metaObject()->className()} + u' ' + widget->objectName();
}

void closeDialogs(const QWidget& window)
{
    const auto dialogs = window.findChildren<QDialog*>();
    for (QDialog* const dialog : dialogs)
        dialog->reject();
    while (QWidget* const popup = QApplication::activePopupWidget())
        popup->close();
}

} // namespace

//! What holds whatever people do with the window.
class WindowGuaranteesTest final : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        QTest::failOnWarning(
            QRegularExpression{u"^(?!This plugin does not support (propagateSizeHints|raise)).*"_s});
    }

    void noActionHidesTheUrgentCalls()
    {
        WindowFixture f;
        f.answer(u"c1"_s, 0);
        f.clock.setNow(second(21));
        QVERIFY(f.append({said(u"c1"_s, u"s1"_s, 20, u"il y a de l’eau plein le sous-sol, ça monte"_s)}));
        f.window->showCall({u"c1"_s});
        const auto* const bar = f.find<QWidget>("alarmBar");
        QTRY_VERIFY(bar->height() >= 56);
        for (const ActionRow& row : ActionTable::rows()) {
            if (row.id == "quit"_L1)
                continue;
            f.window->actions().set().action(row.id).trigger();
            QCoreApplication::processEvents();
            QVERIFY2(bar->isVisible() && bar->height() >= 24, row.id.data());
            QVERIFY2(bar->window() == f.window.get(), row.id.data());
            closeDialogs(*f.window);
        }
    }

    void everyPerspectiveKeepsTheUrgentCallsAndTheList_data()
    {
        QTest::addColumn<QString>("action");
        for (const char* const key : {"day", "duty", "wall", "review"})
            QTest::newRow(key) << u"perspective."_s + QLatin1StringView{key};
    }
    void everyPerspectiveKeepsTheUrgentCallsAndTheList()
    {
        QFETCH(QString, action);
        const WindowFixture f;
        f.window->actions().set().action(QLatin1StringView{action.toLatin1()}).trigger();
        QCoreApplication::processEvents();
        QVERIFY(f.find<QWidget>("alarmBar")->isVisible());
        QVERIFY(f.list()->isVisible());
        f.window->actions().set().action("perspective.day"_L1).trigger();
    }

    void whatIsPressedIsLargeEnough()
    {
        WindowFixture f;
        f.answer(u"c1"_s, 0);
        f.window->showCall({u"c1"_s});
        QTRY_VERIFY(f.find<QTabWidget>("sheetTabs")->isVisible());
        QStringList small;
        const auto buttons = f.window->findChildren<QAbstractButton*>();
        for (const QAbstractButton* const button : buttons) {
            const bool large = button->width() >= leastTarget && button->height() >= leastTarget;
            // inside a field, a tab or a title bar of Qt's own, all of which have a key as well
            if (button->isVisible() && isOurs(button) && !large && !button->objectName().isEmpty())
                small << nameOf(button) + u" %1x%2"_s.arg(button->width()).arg(button->height());
        }
        QCOMPARE(small.join('\n'_L1), QString{});
    }

    void tabGoesThroughEverythingAndComesBack()
    {
        WindowFixture f;
        f.answer(u"c1"_s, 0);
        f.window->showCall({u"c1"_s});
        QTRY_VERIFY(f.find<QTabWidget>("sheetTabs")->isVisible());
        f.list()->setFocus();
        QSet<const QWidget*> seen;
        for (int presses = 0; presses < 300; ++presses) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            const QWidget* const focus = QApplication::focusWidget();
            QVERIFY2(focus, "the focus went nowhere");
            seen.insert(focus);
            if (focus == f.list() && seen.size() > 1)
                break;
        }
        QVERIFY2(seen.contains(f.list()), "a keyboard trap: Tab never came back to the list");
        QStringList missed;
        const auto widgets = f.window->findChildren<QWidget*>();
        for (const QWidget* const widget : widgets) {
            const bool takes = widget->isVisible() && widget->isEnabled() && isOurs(widget)
                && (widget->focusPolicy() & Qt::TabFocus) && !widget->visibleRegion().isEmpty();
            if (takes && !widget->focusProxy() && !seen.contains(widget) && !widget->objectName().isEmpty())
                missed << nameOf(widget);
        }
        missed.sort();
        QCOMPARE(missed.join('\n'_L1), QString{});
    }
};

QTEST_MAIN(WindowGuaranteesTest)
#include "tst_window_guarantees.moc"
