// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/layout/layout_file.h"
#include "ui/layout/layout_lint.h"

#include <QDir>
#include <QFile>
#include <QRect>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace dispatch;
using namespace Qt::StringLiterals;

class LayoutFileTest final : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression{u".*"_s}); }

    void theLastThreeAreKept()
    {
        const QTemporaryDir folder;
        LayoutFile file{folder.path()};
        for (const char* const state : {"a", "b", "c", "d"})
            file.put(u"screens"_s, {.docks = state});
        file.flush();
        QCOMPARE(QDir{folder.path()}.entryList(QDir::Files),
            (QStringList{u"layout.1.json"_s, u"layout.2.json"_s, u"layout.json"_s}));
        QVERIFY(QFile::remove(folder.filePath(u"layout.json"_s)));
        QCOMPARE(LayoutFile{folder.path()}.find(u"screens"_s)->docks, "c"_ba);
    }

    void eachSetOfScreensHasItsLayout()
    {
        const QTemporaryDir folder;
        {
            LayoutFile file{folder.path()};
            file.put(u"one"_s, {.docks = "a", .perspective = Perspective::Duty});
            file.put(u"two"_s, {.docks = "b", .perspective = Perspective::Wall});
        }
        const LayoutFile file{folder.path()};
        QCOMPARE(file.find(u"one"_s)->perspective, Perspective::Duty);
        QCOMPARE(file.find(u"two"_s)->docks, "b"_ba);
        QVERIFY(!file.find(u"three"_s));
    }

    void floatingPanelsMustBeReachable_data()
    {
        QTest::addColumn<QRect>("frame");
        QTest::addColumn<bool>("reachable");
        QTest::newRow("on the screen") << QRect{100, 100, 300, 200} << true;
        QTest::newRow("half on the screen") << QRect{-150, 100, 300, 200} << true;
        QTest::newRow("less than half on it") << QRect{-160, 100, 300, 200} << false;
        QTest::newRow("where the second screen was") << QRect{5000, 5000, 300, 200} << false;
        QTest::newRow("too narrow to hold") << QRect{100, 100, 119, 200} << false;
        QTest::newRow("too low to hold") << QRect{100, 100, 300, 79} << false;
        QTest::newRow("no size at all") << QRect{100, 100, 0, 0} << false;
    }
    void floatingPanelsMustBeReachable()
    {
        QFETCH(QRect, frame);
        QTEST(canBeReached(frame, {QRect{0, 0, 1366, 768}}), "reachable");
    }

    void perspectivesAreKnownByName()
    {
        for (const Perspective perspective : allPerspectives)
            QCOMPARE(perspectiveOf(QString{planOf(perspective).key}), perspective);
        QVERIFY(!perspectiveOf(u"night"));
    }
};

QTEST_APPLESS_MAIN(LayoutFileTest)
#include "tst_layout_file.moc"
