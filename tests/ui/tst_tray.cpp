// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fake_desk_link.h"
#include "tests/support/manual_clock.h"
#include "ui/dialogs/quit_dialog.h"
#include "ui/models/preferences.h"
#include "ui/panels/station_bar.h"
#include "ui/widgets/tray_icon.h"
#include "ui/widgets/window_mark.h"

#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>
#include <QWidget>

#include <algorithm>
#include <deque>

using namespace dispatch;
using namespace Qt::StringLiterals;

namespace {

//! A store of calls that are counted as the real one counts, when the test says so.
class CountedSource final : public CallSource {
public:
    struct Row {
        Priority priority = Priority::P4;
        bool due = false;
        bool fresh = false; //!< its alarm is New
        bool shelved = false;
    };

    void count(const CallFilter& filter, QObject* /*context*/, Answer<qint64> answer) override
    {
        ++questions;
        m_waiting.push_back([this, filter, answer = std::move(answer)] {
            failing ? answer(Error{.code = ErrorCode::StoreFailed}) : answer(matching(filter));
        });
    }
    void window(const CallFilter& /*filter*/, const CallSort& /*sort*/, qint64 /*offset*/, int /*limit*/,
        QObject* /*context*/, Answer<std::vector<Call>> /*answer*/) override
    {
    }
    void detail(const CallId& /*id*/, QObject* /*context*/, Answer<CallDetail> /*answer*/) override { }
    void journal(const JournalFilter& /*filter*/, quint64 /*before*/, int /*limit*/, QObject* /*context*/,
        Answer<std::vector<JournalLine>> /*answer*/) override
    {
    }
    void day(Instant /*from*/, Instant /*until*/, Instant /*now*/, QObject* /*context*/,
        Answer<DayFigures> /*answer*/) override
    {
    }

    //! Answers until nothing more is asked.
    void answer()
    {
        while (!m_waiting.empty()) {
            const std::function<void()> next = std::move(m_waiting.front());
            m_waiting.pop_front();
            next();
        }
    }

    std::vector<Row> rows{};
    bool failing = false;
    int questions = 0;

private:
    [[nodiscard]] qint64 matching(const CallFilter& filter) const
    {
        return std::ranges::count_if(rows, [&filter](const Row& row) {
            return (!filter.priority || row.priority == *filter.priority) && (!filter.dueBefore || row.due)
                && (!filter.newAt || row.fresh) && (!filter.shelvedAt || row.shelved);
        });
    }

    std::deque<std::function<void()>> m_waiting{};
};

struct Counted {
    CountedSource source{};
    FakeDeskLink link{};
    ManualClock clock{};
    std::unique_ptr<OpenCounts> counts{};

    explicit Counted(std::vector<CountedSource::Row> rows)
    {
        source.rows = std::move(rows);
        counts = std::make_unique<OpenCounts>(source, link, clock);
        source.answer();
    }
};

const std::vector<CountedSource::Row> threeCalls{
    {.priority = Priority::P1, .due = true, .fresh = true}, {.priority = Priority::P3, .fresh = true}, {}};

} // namespace

class TrayTest final : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression{u"^(?!This plugin does not support).*"_s}); }

    void urgentCallsPressWhenDueOrNew_data()
    {
        QTest::addColumn<int>("priority");
        QTest::addColumn<bool>("due");
        QTest::addColumn<bool>("fresh");
        QTest::addColumn<qint64>("pressing");
        QTest::newRow("new") << 0 << false << true << qint64{1};
        QTest::newRow("acknowledged, too late") << 0 << true << false << qint64{1};
        QTest::newRow("both count once") << 0 << true << true << qint64{1};
        QTest::newRow("acknowledged, in time") << 0 << false << false << qint64{0};
        QTest::newRow("municipal too") << 1 << true << true << qint64{1};
        QTest::newRow("major does not press") << 2 << true << true << qint64{0};
    }
    void urgentCallsPressWhenDueOrNew()
    {
        QFETCH(int, priority);
        QFETCH(bool, due);
        QFETCH(bool, fresh);
        const Counted desk{{{.priority = static_cast<Priority>(priority), .due = due, .fresh = fresh}}};
        QTEST(desk.counts->figures()->pressing, "pressing");
    }

    void shelvedOnesAreCountedWhateverTheirUrgency()
    {
        const Counted desk{{{.shelved = true}, {.priority = Priority::P1, .shelved = true}, {}}};
        QCOMPARE(desk.counts->figures()->shelved, qint64{2});
        QCOMPARE(StationBar::shelvedItem(desk.counts->figures()).text, u"Reportées 2"_s);
        QCOMPARE(StationBar::shelvedItem({}).text, u"Reportées\u00a0: inconnu"_s);
    }

    void figuresAreCountedByTheStore()
    {
        const Counted desk{threeCalls};
        QCOMPARE(*desk.counts->figures(), (OpenFigures{.open = 3, .urgent = 1, .pressing = 1}));
    }

    void aBurstIsCountedOncePerSecond()
    {
        Counted desk{threeCalls};
        const int before = desk.source.questions;
        for (int i = 0; i < 100; ++i)
            desk.link.tellChanged(u"c"_s);
        desk.source.answer();
        QCOMPARE(desk.source.questions, before);
        QTRY_VERIFY(desk.source.questions > before);
    }

    void noFigureIsBetterThanAnOldOne()
    {
        Counted desk{threeCalls};
        desk.source.failing = true;
        QSignalSpy told{desk.counts.get(), &OpenCounts::changed};
        desk.link.tellChanged(u"c"_s);
        QTRY_VERIFY((desk.source.answer(), told.size() == 1));
        QVERIFY(!desk.counts->figures());
        QCOMPARE(WindowMark::title(desk.counts->figures(), false), u"Drain Fortin — Répartition"_s);
        QCOMPARE(WindowMark::sentence(desk.counts->figures()), u"Nombre d’appels à rappeler inconnu"_s);
    }

    void theTitleSaysWhatWaits_data()
    {
        QTest::addColumn<qint64>("open");
        QTest::addColumn<qint64>("urgent");
        QTest::addColumn<bool>("demo");
        QTest::addColumn<QString>("title");
        QTest::newRow("nothing") << qint64{0} << qint64{0} << false << u"Drain Fortin — Répartition"_s;
        QTest::newRow("no urgent call")
            << qint64{3} << qint64{0} << false << u"3 à rappeler — Drain Fortin — Répartition"_s;
        QTest::newRow("one urgent call")
            << qint64{3} << qint64{1} << false << u"3 à rappeler (1 P1) — Drain Fortin — Répartition"_s;
        QTest::newRow("a demonstration")
            << qint64{3} << qint64{1} << true << u"3 à rappeler (1 P1) — DÉMO — Drain Fortin — Répartition"_s;
    }
    void theTitleSaysWhatWaits()
    {
        QFETCH(qint64, open);
        QFETCH(qint64, urgent);
        QFETCH(bool, demo);
        QTEST(WindowMark::title(OpenFigures{.open = open, .urgent = urgent}, demo), "title");
    }

    void theWindowWearsTheFigures()
    {
        const Counted desk{threeCalls};
        QWidget window;
        const WindowMark mark{window, *desk.counts, false};
        QCOMPARE(window.windowTitle(), u"3 à rappeler (1 P1) — Drain Fortin — Répartition"_s);
        QVERIFY(!window.windowIcon().isNull());
    }

    void theMenuOpensAndQuits()
    {
        const Counted desk{threeCalls};
        QWidget window;
        Preferences preferences{{}};
        TrayIcon tray{window, *desk.counts, preferences};
        QSignalSpy quit{&tray, &TrayIcon::quitRequested};
        QCOMPARE(tray.toolTip(), u"3 à rappeler, dont 1 P1\nP1 et P2 nouveaux ou en retard\u00a0: 1"_s);
        tray.menu().findChild<QAction*>(u"trayOpen"_s)->trigger();
        QVERIFY(window.isVisible());
        tray.menu().findChild<QAction*>(u"trayQuit"_s)->trigger();
        QCOMPARE(quit.size(), 1);
    }

    void theMenuSaysWhoseAlarmItAcknowledges()
    {
        const Counted desk{threeCalls};
        QWidget window;
        Preferences preferences{{}};
        TrayIcon tray{window, *desk.counts, preferences};
        QSignalSpy asked{&tray, &TrayIcon::acknowledgeRequested};
        QAction* const acknowledge = tray.menu().findChild<QAction*>(u"trayAcknowledge"_s);
        QVERIFY(!acknowledge->isEnabled());
        tray.setFirst(u"P1 Plomberie Roy & fils"_s);
        QCOMPARE(acknowledge->text(), u"&Acquitter\u00a0: P1 Plomberie Roy && fils"_s);
        acknowledge->trigger();
        QCOMPARE(asked.size(), 1);
    }

    void aMuteDeskHasNothingToSilence()
    {
        const Counted desk{threeCalls};
        QWidget window;
        Preferences preferences{{}};
        TrayIcon tray{window, *desk.counts, preferences};
        QSignalSpy asked{&tray, &TrayIcon::silenceRequested};
        QAction* const silence = tray.menu().findChild<QAction*>(u"traySilence"_s);
        silence->trigger();
        QCOMPARE(asked.size(), 0);
        tray.setSounds(true);
        silence->trigger();
        QCOMPARE(asked.size(), 1);
    }

    void withoutATrayTheWindowStays()
    {
        if (TrayIcon::isAvailable())
            QSKIP("this desktop has a tray");
        const Counted desk{threeCalls};
        QWidget window;
        window.show();
        Preferences preferences{{}};
        TrayIcon tray{window, *desk.counts, preferences};
        QVERIFY(!tray.minimise());
        QVERIFY(window.isVisible());
    }

    void quittingIsNeverTheFirstAnswer_data()
    {
        QTest::addColumn<Qt::Key>("key");
        QTest::newRow("Enter") << Qt::Key_Return;
        QTest::newRow("Escape") << Qt::Key_Escape;
    }
    void quittingIsNeverTheFirstAnswer()
    {
        QFETCH(Qt::Key, key);
        QWidget window;
        auto* const dialog = new QuitDialog{&window};
        dialog->setAttribute(Qt::WA_DeleteOnClose, false);
        QSignalSpy quit{dialog, &QuitDialog::quitChosen};
        dialog->open();
        QTest::keyClick(dialog, key);
        QVERIFY(!dialog->isVisible());
        QVERIFY(quit.isEmpty());
    }

    void quittingIsChosenByItsName()
    {
        QWidget window;
        auto* const dialog = new QuitDialog{&window};
        dialog->setAttribute(Qt::WA_DeleteOnClose, false);
        QSignalSpy quit{dialog, &QuitDialog::quitChosen};
        dialog->open();
        auto* const button = dialog->findChild<QPushButton*>(u"quitNow"_s);
        QCOMPARE(button->text(), u"Quitter et arrêter la réception"_s);
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(quit.size(), 1);
    }
};

QTEST_MAIN(TrayTest)
#include "tst_tray.moc"
