// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/layout/layout_lint.h"
#include "ui/layout/window_layout.h"
#include "ui/models/preferences.h"

#include <QDockWidget>
#include <QElapsedTimer>
#include <QLabel>
#include <QMainWindow>
#include <QRegularExpression>
#include <QSaveFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace dispatch;
using namespace Qt::StringLiterals;

namespace {

constexpr QSize small{1366, 768};
constexpr QSize large{1920, 1080};

const QStringList& dockNames()
{
    static const QStringList names{
        u"dockLive"_s, u"dockHealth"_s, u"dockSheet"_s, u"dockSms"_s, u"dockLog"_s, u"dockDay"_s};
    return names;
}

//! A window as the program's: menus with the alarm bar, the list in the middle, a status bar, six docks.
struct Desk {
    QMainWindow window{};
    Preferences preferences{{}};
    std::unique_ptr<WindowLayout> layout{};

    explicit Desk(const QString& directory = {}, QSize size = small, const QStringList& names = dockNames())
    {
        auto* const alarm = new QLabel{u"Aucune urgence"_s, &window};
        alarm->setObjectName(u"alarmBar"_s);
        alarm->setMinimumHeight(56);
        window.setMenuWidget(alarm);
        window.setCentralWidget(new QLabel{u"Liste"_s, &window});
        for (const QString& name : names) {
            auto* const dock = new QDockWidget{name, &window};
            dock->setObjectName(name);
            dock->setWidget(new QLabel{name, dock});
            window.addDockWidget(Qt::RightDockWidgetArea, dock);
        }
        window.resize(size);
        layout = std::make_unique<WindowLayout>(window, directory, preferences);
    }

    [[nodiscard]] QDockWidget& dock(const QString& name) const
    {
        QDockWidget* const found = window.findChild<QDockWidget*>(name);
        if (!found)
            qFatal("no dock %s", qPrintable(name));
        return *found;
    }
    [[nodiscard]] QStringList shown() const
    {
        QStringList names;
        for (const QString& name : dockNames()) {
            if (!dock(name).isHidden())
                names << name;
        }
        return names;
    }
    //! As a restart does: the layout of before on a window that is new.
    void show()
    {
        (void)layout->restore();
        window.show();
        settle();
    }
    static void settle() { QCoreApplication::processEvents(); }
    [[nodiscard]] double listShare() const
    {
        return static_cast<double>(window.centralWidget()->width()) / window.width();
    }
};

void write(const QString& path, const QByteArray& text)
{
    QSaveFile file{path};
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.commit())
        qFatal("%s cannot be written", qPrintable(path));
}

void addPerspectiveRows()
{
    QTest::addColumn<Perspective>("perspective");
    QTest::addColumn<QSize>("size");
    for (const Perspective perspective : allPerspectives) {
        const QByteArray name = QString{planOf(perspective).key}.toUtf8();
        QTest::newRow((name + " on a small screen").constData()) << perspective << small;
        QTest::newRow((name + " on a large screen").constData()) << perspective << large;
    }
}

} // namespace

class WindowLayoutTest final : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression{u"^(?!This plugin does not support).*"_s}); }

    void theListKeepsItsShare_data() { addPerspectiveRows(); }
    void theListKeepsItsShare()
    {
        QFETCH(Perspective, perspective);
        QFETCH(QSize, size);
        Desk desk{{}, size};
        desk.show();
        desk.layout->apply(perspective);
        desk.settle();
        QVERIFY2(desk.listShare() >= 0.6, qPrintable(QString::number(desk.listShare())));
        QVERIFY(isLegible(desk.window));
    }

    void theAlarmBarIsInEveryPerspective_data() { addPerspectiveRows(); }
    void theAlarmBarIsInEveryPerspective()
    {
        QFETCH(Perspective, perspective);
        QFETCH(QSize, size);
        Desk desk{{}, size};
        desk.show();
        desk.layout->apply(perspective);
        desk.settle();
        QVERIFY(desk.window.menuWidget()->isVisible());
        QVERIFY(desk.window.menuWidget()->height() >= 56);
    }

    void aFirstStartIsTheDay()
    {
        Desk desk;
        QVERIFY(!desk.layout->restore());
        desk.window.show();
        desk.settle();
        QCOMPARE(desk.layout->perspective(), Perspective::Day);
        QCOMPARE(desk.shown(), dockNames());
        QCOMPARE(desk.window.dockWidgetArea(&desk.dock(u"dockLive"_s)), Qt::TopDockWidgetArea);
        QVERIFY(
            desk.window.tabifiedDockWidgets(&desk.dock(u"dockLive"_s)).contains(&desk.dock(u"dockHealth"_s)));
        for (const QString& name : {u"dockLive"_s, u"dockDay"_s, u"dockSheet"_s})
            QVERIFY2(!desk.dock(name).visibleRegion().isEmpty(), qPrintable(name));
        QVERIFY(desk.dock(u"dockLive"_s).height() <= 160);
        QVERIFY(desk.dock(u"dockDay"_s).height() <= 160);
    }

    void eachPerspectiveShowsItsPanels_data()
    {
        QTest::addColumn<Perspective>("perspective");
        QTest::addColumn<QStringList>("shown");
        QTest::newRow("duty: the sheet alone") << Perspective::Duty << QStringList{u"dockSheet"_s};
        QTest::newRow("wall: what is seen from afar")
            << Perspective::Wall << QStringList{u"dockLive"_s, u"dockHealth"_s, u"dockDay"_s};
        QTest::newRow("review: sheet and journal")
            << Perspective::Review << QStringList{u"dockSheet"_s, u"dockLog"_s, u"dockDay"_s};
    }
    void eachPerspectiveShowsItsPanels()
    {
        QFETCH(Perspective, perspective);
        Desk desk;
        desk.show();
        desk.layout->apply(perspective);
        QTEST(desk.shown(), "shown");
    }

    void aPanelOutsideThePerspectiveOpensInItsCorner()
    {
        Desk desk;
        desk.show();
        desk.layout->apply(Perspective::Duty);
        desk.dock(u"dockLive"_s).toggleViewAction()->trigger();
        desk.settle();
        QCOMPARE(desk.window.dockWidgetArea(&desk.dock(u"dockLive"_s)), Qt::TopDockWidgetArea);
        QVERIFY(desk.dock(u"dockLive"_s).isVisible());
    }

    void whatWasArrangedComesBack()
    {
        const QTemporaryDir folder;
        {
            Desk desk{folder.path()};
            desk.show();
            desk.layout->apply(Perspective::Review);
            desk.window.addDockWidget(Qt::TopDockWidgetArea, &desk.dock(u"dockDay"_s));
            desk.settle();
            desk.layout->save();
        }
        Desk desk{folder.path()};
        desk.show();
        QCOMPARE(desk.layout->perspective(), Perspective::Review);
        QCOMPARE(desk.window.dockWidgetArea(&desk.dock(u"dockDay"_s)), Qt::TopDockWidgetArea);
    }

    void aClosedPanelStaysClosed()
    {
        const QTemporaryDir folder;
        {
            Desk desk{folder.path()};
            desk.show();
            desk.dock(u"dockLog"_s).close();
            desk.layout->save();
        }
        Desk desk{folder.path()};
        desk.show();
        desk.layout->lint();
        QVERIFY(desk.dock(u"dockLog"_s).isHidden());
        QVERIFY(!desk.dock(u"dockLive"_s).isHidden());
    }

    void whatDoesNotFitGivesThePerspective_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("an empty file") << QByteArray{};
        QTest::newRow("garbage") << QByteArray{"\x00\x01[[[", 5};
        QTest::newRow("another version of the file") << QByteArray{R"({"version":99,"screens":{}})"};
        QTest::newRow("garbage for these screens")
            << R"({"version":1,"screens":{"%1":{"docks":"AAEC","geometry":"AAEC","perspective":"day"}}})"_ba;
        QTest::newRow("a perspective that nobody knows")
            << R"({"version":1,"screens":{"%1":{"docks":"","geometry":"","perspective":"night"}}})"_ba;
    }
    void whatDoesNotFitGivesThePerspective()
    {
        QFETCH(QByteArray, text);
        const QTemporaryDir folder;
        write(folder.filePath(u"layout.json"_s), text.replace("%1", screenSetKey().toLatin1()));
        Desk desk{folder.path()};
        QVERIFY(!desk.layout->restore());
        desk.window.show();
        desk.settle();
        QCOMPARE(desk.shown(), dockNames());
        QCOMPARE(desk.window.dockWidgetArea(&desk.dock(u"dockSheet"_s)), Qt::RightDockWidgetArea);
        QVERIFY(isLegible(desk.window));
    }

    void aFileOfAnotherSetOfPanelsIsLeftAside()
    {
        const QTemporaryDir folder;
        {
            Desk desk{folder.path(), small, dockNames().mid(0, 5)};
            desk.show();
            desk.layout->save();
        }
        Desk desk{folder.path()};
        QVERIFY(!desk.layout->restore());
    }

    void aPanelOfALostScreenIsDocked()
    {
        Desk desk;
        desk.show();
        desk.layout->setLocked(false);
        QDockWidget& sheet = desk.dock(u"dockSheet"_s);
        sheet.setFloating(true);
        desk.settle();
        QCOMPARE(dockTheLost(desk.window, {QRect{20'000, 0, 1366, 768}}), QStringList{u"dockSheet"_s});
        QVERIFY(!sheet.isFloating());
    }

    void aListWithoutRoomGetsItBack()
    {
        Desk desk;
        desk.show();
        desk.window.resizeDocks({&desk.dock(u"dockSheet"_s)}, {900}, Qt::Horizontal);
        desk.settle();
        QVERIFY(!isLegible(desk.window));
        desk.layout->lint();
        desk.settle();
        QVERIFY(isLegible(desk.window));
    }

    void lockedPanelsObeyTheMenuAlone()
    {
        Desk desk;
        desk.show();
        QVERIFY(desk.layout->isLocked());
        QDockWidget& sheet = desk.dock(u"dockSheet"_s);
        QCOMPARE(sheet.features(), QDockWidget::NoDockWidgetFeatures);
        QVERIFY(sheet.toggleViewAction()->isEnabled());
        sheet.toggleViewAction()->trigger();
        QVERIFY(sheet.isHidden());
        sheet.toggleViewAction()->trigger();
        QVERIFY(sheet.isVisible());
    }

    void unlockedPanelsCanBeMovedAndClosed()
    {
        Desk desk;
        desk.show();
        QSignalSpy told{desk.layout.get(), &WindowLayout::lockedChanged};
        desk.layout->setLocked(false);
        QCOMPARE(told.size(), 1);
        QVERIFY(desk.dock(u"dockSheet"_s).features().testFlag(QDockWidget::DockWidgetClosable));
        QCOMPARE(desk.preferences.value(u"layout/locked"_s).toBool(), false);
    }

    void aTabIsTitleEnoughWhileLocked()
    {
        Desk desk;
        desk.show();
        desk.settle();
        QVERIFY(desk.dock(u"dockLive"_s).titleBarWidget() != nullptr);
        QVERIFY(desk.dock(u"dockSheet"_s).titleBarWidget() == nullptr);
        desk.dock(u"dockHealth"_s).close();
        desk.settle();
        QVERIFY(desk.dock(u"dockLive"_s).titleBarWidget() == nullptr);
    }

    void resetIsQuickAndKeepsTheLock()
    {
        Desk desk;
        desk.show();
        desk.layout->setLocked(false);
        desk.layout->apply(Perspective::Wall);
        for (const QString& name : dockNames())
            desk.dock(name).setFloating(true);
        QElapsedTimer watch;
        watch.start();
        desk.layout->reset();
        desk.settle();
        QVERIFY(watch.elapsed() < 1000);
        QCOMPARE(desk.layout->perspective(), Perspective::Day);
        QVERIFY(!desk.layout->isLocked());
        QCOMPARE(desk.shown(), dockNames());
        QVERIFY(!desk.dock(u"dockLog"_s).isFloating());
    }

    void changesAreSavedByThemselves()
    {
        const QTemporaryDir folder;
        Desk desk{folder.path()};
        desk.show();
        desk.dock(u"dockLog"_s).close();
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(folder.filePath(u"layout.json"_s)), 10'000);
    }
};

QTEST_MAIN(WindowLayoutTest)
#include "tst_window_layout.moc"
