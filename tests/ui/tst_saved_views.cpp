// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/saved_views.h"

#include <QLocale>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace dispatch;
using namespace Qt::StringLiterals;

namespace {

const QString key = u"queue/views"_s;

} // namespace

class SavedViewsTest final : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression{u".*"_s}); }

    void aSavedViewIsThereTheNextDay()
    {
        const QTemporaryDir folder;
        const QueueView view{
            .list = QueueList::Overdue, .zone = u"laval"_s, .sort = usualSort(QueueList::Overdue)};
        {
            Preferences preferences{folder.filePath(u"preferences.ini"_s)};
            SavedViews views{preferences};
            QVERIFY(views.save(u"  Laval,\tmatin «é» "_s, view));
        }
        Preferences preferences{folder.filePath(u"preferences.ini"_s)};
        const SavedViews views{preferences};
        QCOMPARE(views.names(), QStringList{u"Laval, matin «é»"_s});
        QCOMPARE(views.view(u"Laval, matin «é»"_s), std::optional{view});
    }

    void namesAreSortedAsPeopleSortThem()
    {
        QLocale::setDefault(QLocale{u"fr_CA"_s});
        Preferences preferences{{}};
        SavedViews views{preferences};
        for (const QString& name : {u"Zone 10"_s, u"étage"_s, u"Zone 2"_s, u"Fin"_s, u"Eau"_s})
            QVERIFY(views.save(name, {}));
        QCOMPARE(views.names(), (QStringList{u"Eau"_s, u"étage"_s, u"Fin"_s, u"Zone 2"_s, u"Zone 10"_s}));
    }

    void theSameNameReplaces()
    {
        Preferences preferences{{}};
        SavedViews views{preferences};
        QVERIFY(views.save(u"Été"_s, {}));
        QVERIFY(views.save(u"ete"_s, {.zone = u"laval"_s}));
        QCOMPARE(views.names(), QStringList{u"ete"_s});
        QCOMPARE(views.view(u"ÉTÉ"_s)->zone, u"laval"_s);
    }

    void aViewGetsAnotherNameUnlessItIsTaken()
    {
        Preferences preferences{{}};
        SavedViews views{preferences};
        views.save(u"A"_s, {});
        views.save(u"B"_s, {});
        QVERIFY(!views.rename(u"A"_s, u"b"_s));
        QVERIFY(!views.rename(u"A"_s, u"  "_s));
        QVERIFY(!views.rename(u"C"_s, u"D"_s));
        QVERIFY(views.rename(u"A"_s, u"a"_s));
        QCOMPARE(views.names(), (QStringList{u"a"_s, u"B"_s}));
    }

    void aRemovedViewIsGone()
    {
        Preferences preferences{{}};
        SavedViews views{preferences};
        views.save(u"A"_s, {});
        const QSignalSpy changed{&views, &SavedViews::changed};
        views.remove(u"a"_s);
        views.remove(u"a"_s);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(SavedViews{preferences}.names(), QStringList{});
    }

    void aNameIsNeeded()
    {
        Preferences preferences{{}};
        SavedViews views{preferences};
        QVERIFY(!views.save(u" \t"_s, {}));
    }

    void thereAreNoMoreThanAMenuHolds()
    {
        Preferences preferences{{}};
        SavedViews views{preferences};
        for (size_t i = 0; i < SavedViews::mostViews; ++i)
            QVERIFY(views.save(QString::number(i), {}));
        QVERIFY(!views.save(u"one more"_s, {}));
        QVERIFY(views.save(u"7"_s, {.zone = u"laval"_s}));
    }

    void aSpoiltFileLosesOnlyWhatIsSpoilt_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("names");
        const QString good = uR"({"name":"A","view":{"list":"all","sort":[{"column":"dueAt"}]}})"_s;
        QTest::newRow("empty") << u""_s << QStringList{};
        QTest::newRow("not JSON") << u"{[garbage"_s << QStringList{};
        QTest::newRow("an object") << u"{}"_s << QStringList{};
        QTest::newRow("a good one among bad ones")
            << uR"([1, null, {"name":"X"}, {"view":{}}, %1, {"name":"","view":{}}, [[]]])"_s.arg(good)
            << QStringList{u"A"_s};
        QTest::newRow("one twice") << u"[%1,%1]"_s.arg(good) << QStringList{u"A"_s};
        QTest::newRow("a deep one") << QString{u'['}.repeated(2000) << QStringList{};
    }
    void aSpoiltFileLosesOnlyWhatIsSpoilt()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, names);
        Preferences preferences{{}};
        preferences.set(key, text);
        const SavedViews views{preferences};
        QCOMPARE(views.names(), names);
    }
};

QTEST_GUILESS_MAIN(SavedViewsTest)
#include "tst_saved_views.moc"
