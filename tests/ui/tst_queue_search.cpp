// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/link/call_view.h"
#include "core/link/local_link.h"
#include "tests/integration/store_fixture.h"
#include "ui/models/call_view_source.h"
#include "ui/panels/call_list_panel.h"
#include "ui/panels/call_table.h"

#include <QRegularExpression>

using namespace dispatch;
using namespace Qt::StringLiterals;

namespace {

//! The callback list over a real store with one call that is looked for and others.
struct Search : StoreFixture {
    std::unique_ptr<LocalLink> link{};
    std::unique_ptr<CallView> view{};
    std::unique_ptr<CallViewSource> source{};
    DeskPerson person{u"Julie"_s};
    Preferences preferences{{}};
    std::unique_ptr<CallListPanel> panel{};

    Search()
    {
        open();
        link = std::make_unique<LocalLink>(*store, clock);
        view = std::make_unique<CallView>(store->databasePath());
        source = std::make_unique<CallViewSource>(*view);
        Event wanted = from(
            status(u"wanted"_s, CallStatus::InProgress, 0), u"+15145550123"_s, u"Mme Geneviève Tremblay"_s);
        const AppendResult kept
            = append({wanted, said(u"wanted"_s, u"s1"_s, 3, u"L’eau monte près du drain de plancher!"_s),
                learned(u"wanted"_s, u"t1"_s, 5, {.address = u"5678, chemin de la Côte-des-Neiges"_s}),
                from(status(u"other"_s, CallStatus::InProgress, 10), u"+14505550188"_s, u"Réal Gagnon"_s)});
        if (!kept)
            qFatal("the calls are not kept");
        panel = std::make_unique<CallListPanel>(*source, *link, clock, person, preferences);
        panel->show();
        panel->showView(u"all"_s);
    }
    ~Search()
    {
        panel.reset();
        source.reset();
        view.reset();
        link.reset();
    }
    Q_DISABLE_COPY_MOVE(Search)

    [[nodiscard]] QString found() const
    {
        QStringList ids;
        const QAbstractItemModel& model = *panel->table().model();
        for (int row = 0; row < model.rowCount(); ++row)
            ids << model.index(row, 0).data(WindowedCallModel::CallIdRole).toString();
        return ids.join(' '_L1);
    }
};

} // namespace

//! What is typed finds its call in a real store, however it is written.
class QueueSearchTest final : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression{u"^(?!This plugin does not support propagateSizeHints).*"_s});
    }

    void itIsFoundHoweverItIsTyped_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::newRow("a name") << u"Tremblay"_s;
        QTest::newRow("a name in capitals, without accents") << u"GENEVIEVE TREMBLAY"_s;
        QTest::newRow("the beginning of a name") << u"trem"_s;
        QTest::newRow("a street without accents") << u"cote-des-neiges"_s;
        QTest::newRow("a street with blanks") << u"cote des neiges"_s;
        QTest::newRow("a street with its accents") << u"Côte-des-Neiges"_s;
        QTest::newRow("a number as it is written here") << u"514 555-0123"_s;
        QTest::newRow("a number with hyphens") << u"514-555-0123"_s;
        QTest::newRow("a number with parentheses") << u"(514) 555-0123"_s;
        QTest::newRow("a number as digits") << u"5145550123"_s;
        QTest::newRow("an international number") << u"+1 514 555 0123"_s;
        QTest::newRow("the end of a number") << u"0123"_s;
        QTest::newRow("words of the caller") << u"drain plancher"_s;
        QTest::newRow("words without an apostrophe") << u"eau monte"_s;
    }
    void itIsFoundHoweverItIsTyped()
    {
        QFETCH(QString, typed);
        const Search f;
        QTRY_COMPARE(f.found(), u"other wanted"_s);
        f.panel->focusSearch(typed);
        QTRY_COMPARE(f.found(), u"wanted"_s);
    }
};

QTEST_MAIN(QueueSearchTest)
#include "tst_queue_search.moc"
