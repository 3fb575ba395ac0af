// SPDX-License-Identifier: GPL-3.0-or-later
#include "queue_fixture.h"

#include "ui/panels/queue_column_layout.h"
#include "ui/panels/queue_header.h"

#include <QLineEdit>
#include <QMenu>
#include <QPushButton>

using namespace dispatch;
using namespace Qt::StringLiterals;

namespace {

const QString columnsKey = u"queue/columns"_s;

struct Columns : QueueFixture {
    using QueueFixture::QueueFixture;

    [[nodiscard]] QueueHeader& header() const { return *find<QueueHeader>("callListHeader"); }
    void click(int column, Qt::KeyboardModifiers modifiers = {}) const
    {
        const int left = header().sectionViewportPosition(column);
        QTest::mouseClick(header().viewport(), Qt::LeftButton, modifiers, {left + 12, header().height() / 2});
    }
    //! The entry of the « Vues » menu, which is filled as when it opens.
    [[nodiscard]] QAction* entry(const char* menu, const char* name) const
    {
        auto* const views = find<QMenu>("viewsMenu");
        emit views->aboutToShow();
        auto* const holder = *menu ? views->findChild<QMenu*>(QLatin1StringView{menu}) : views;
        const QList<QAction*> actions = holder ? holder->actions() : QList<QAction*>{};
        for (QAction* const action : actions) {
            if (action->objectName() == QLatin1StringView{name} || action->text() == QLatin1StringView{name})
                return action;
        }
        qFatal("no entry %s", name);
    }
    [[nodiscard]] QString kept() const { return preferences.value(columnsKey).toString(); }
};

} // namespace

//! The headings of the callback list: sorting, arranging, and the saved views beside them.
class QueueColumnsTest final : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression{u"^(?!This plugin does not support propagateSizeHints).*"_s});
    }

    void aClickSortsAndShiftSortsFurther()
    {
        const Columns f{u"abc"_s};
        f.click(CallListModel::Caller);
        QCOMPARE(f.source.lastSort, (CallSort{CallColumn::CustomerName, false, {}}));
        f.click(CallListModel::Due, Qt::ShiftModifier);
        QCOMPARE(
            f.source.lastSort, (CallSort{CallColumn::CustomerName, false, {{CallColumn::DueAt, false}}}));
        f.click(CallListModel::Due, Qt::ShiftModifier);
        QCOMPARE(f.source.lastSort, (CallSort{CallColumn::CustomerName, false, {{CallColumn::DueAt, true}}}));
    }

    void aColumnWithoutAnIndexSortsNothing()
    {
        const Columns f{u"abc"_s};
        const CallSort before = f.source.lastSort;
        f.click(CallListModel::Waiting);
        QCOMPARE(f.source.lastSort, before);
    }

    void keysSortThroughTheMenu()
    {
        const Columns f{u"abc"_s};
        f.entry("sortByMenu", "zone")->trigger();
        f.entry("sortAlsoByMenu", "assignee")->trigger();
        QCOMPARE(f.source.lastSort, (CallSort{CallColumn::Zone, false, {{CallColumn::Assignee, false}}}));
    }

    void theUrgencyCannotBeHidden()
    {
        const Columns f{u"abc"_s};
        QVERIFY(!f.entry("columnsShownMenu", "urgency")->isEnabled());
        f.entry("columnsShownMenu", "phone")->trigger();
        QVERIFY(f.header().isSectionHidden(CallListModel::Phone));
    }

    void columnsComeBackAsTheyWereLeft()
    {
        Columns f{u"abc"_s};
        f.entry("columnsShownMenu", "phone")->trigger();
        f.header().moveSection(f.header().visualIndex(CallListModel::Assignee), 1);
        f.header().resizeSection(CallListModel::Zone, 222);
        emit f.header().columnsArranged();
        f.panel.reset();
        f.open();
        QVERIFY(f.header().isSectionHidden(CallListModel::Phone));
        QCOMPARE(f.header().visualIndex(CallListModel::Assignee), 1);
        QCOMPARE(f.header().sectionSize(CallListModel::Zone), 222);
        f.entry("", "resetColumns")->trigger();
        QVERIFY(!f.header().isSectionHidden(CallListModel::Phone));
        QCOMPARE(f.header().visualIndex(CallListModel::Assignee), int{CallListModel::Assignee});
        QVERIFY(f.kept().isEmpty());
    }

    void aHandThatDragsAnEdgeIsRemembered()
    {
        const Columns f{u"abc"_s};
        QWidget* const viewport = f.header().viewport();
        const int edge = f.header().sectionViewportPosition(CallListModel::Due) - 1;
        const int width = f.header().sectionSize(CallListModel::State);
        QTest::mousePress(viewport, Qt::LeftButton, {}, {edge, 10});
        QTest::mouseMove(viewport, {edge + 40, 10});
        QTest::mouseRelease(viewport, Qt::LeftButton, {}, {edge + 40, 10});
        QCOMPARE(f.header().sectionSize(CallListModel::State), width + 40);
        QTRY_VERIFY(!f.kept().isEmpty());
    }

    void aSpoiltLayoutChangesNothing_data()
    {
        QTest::addColumn<QString>("text");
        const Columns f;
        const QString good = columnLayoutOf(f.header());
        const auto with = [&good](const QString& before, const QString& after) {
            QString text = good;
            return text.replace(before, after);
        };
        QTest::newRow("nothing") << QString{};
        QTest::newRow("garbage") << u"][}"_s;
        QTest::newRow("a column is missing") << with(u"\"phone\""_s, u"\"fax\""_s);
        QTest::newRow("a column twice") << with(u"\"phone\""_s, u"\"zone\""_s);
        QTest::newRow("no urgency") << with(
            u"[{\"hidden\":false,\"name\":\"urgency\""_s, u"[{\"hidden\":true,\"name\":\"urgency\""_s);
        QTest::newRow("a width of nothing")
            << with(QRegularExpression{u"(\"name\":\"phone\",\"width\":)\\d+"_s}.match(good).captured(),
                   u"\"name\":\"phone\",\"width\":0"_s);
    }
    void aSpoiltLayoutChangesNothing()
    {
        QFETCH(QString, text);
        const Columns f;
        const QString before = columnLayoutOf(f.header());
        QVERIFY(text != before);
        QVERIFY(!applyColumnLayout(f.header(), text));
        QCOMPARE(columnLayoutOf(f.header()), before);
    }

    void aViewIsSavedAndComesBack()
    {
        const Columns f{u"abc"_s};
        f.panel->showView(u"overdue"_s);
        QTest::mouseClick(f.find<QPushButton>("filterP1"), Qt::LeftButton);
        f.click(CallListModel::Zone);
        f.entry("", "saveView")->trigger();
        auto* const name = f.find<QLineEdit>("viewName");
        auto* const save = f.find<QPushButton>("saveViewName");
        QVERIFY(!save->isEnabled());
        QTest::keyClicks(name, u"P1 & retard"_s);
        QTest::mouseClick(save, Qt::LeftButton);
        f.panel->showView(u"all"_s);
        f.entry("", "P1 && retard")->trigger();
        QCOMPARE(f.source.lastFilter.priority, std::optional{Priority::P1});
        QVERIFY(f.source.lastFilter.dueBefore);
        QCOMPARE(f.source.lastSort.column, CallColumn::Zone);
        QVERIFY(f.find<QPushButton>("filterOverdue")->isChecked());
        QVERIFY(f.find<QPushButton>("filterP1")->isChecked());
    }

    void aTakenNameIsSaidToReplace()
    {
        const Columns f{u"abc"_s};
        for (int i = 0; i < 2; ++i) {
            f.entry("", "saveView")->trigger();
            QTest::keyClicks(f.find<QLineEdit>("viewName"), u"Laval"_s);
            auto* const save = f.find<QPushButton>("saveViewName");
            QCOMPARE(save->text(), i == 0 ? u"&Enregistrer"_s : u"&Remplacer"_s);
            QTest::mouseClick(save, Qt::LeftButton);
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        }
        f.entry("removeViewMenu", "Laval")->trigger();
        QVERIFY(!f.find<QMenu>("viewsMenu")->findChild<QMenu*>(u"removeViewMenu"_s)
            || f.preferences.value(u"queue/views"_s).toString() == u"[]"_s);
    }
};

QTEST_MAIN(QueueColumnsTest)
#include "tst_queue_columns.moc"
