// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/link/call_view.h"
#include "core/link/local_link.h"
#include "core/store/call_reader.h"
#include "tests/integration/scripted_hour.h"
#include "tests/integration/server_fixture.h"
#include "ui/main_window.h"
#include "ui/models/windowed_call_model.h"

#include <QApplication>
#include <QDialog>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QTimer>

using namespace dispatch;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

//! Somebody who works with the keyboard alone while calls come in.
class Dispatcher final {
public:
    Dispatcher(MainWindow& window, ManualClock& clock)
        : m_window{window}
        , m_clock{clock}
    {
    }

    //! The next thing that she does; time goes on meanwhile.
    void act()
    {
        m_clock.advance(700ms);
        switch (m_step++ % 6) {
        case 0:
            return press(Qt::Key_F7);
        case 1:
            return take();
        case 2:
            return note();
        case 3:
            return press(Qt::Key_F6);
        case 4:
            return palette();
        default:
            return press(Qt::Key_F7);
        }
    }

    [[nodiscard]] int notes() const { return m_notes; }

private:
    void press(Qt::Key key, Qt::KeyboardModifiers with = Qt::NoModifier)
    {
        QTest::keyClick(&m_window, key, with);
    }

    //! Once the window has read the call, unless she has it already.
    void take()
    {
        const QAction& action = m_window.actions().set().action("call.take"_L1);
        if (action.isEnabled() && action.text() == u"&Prendre en charge"_s)
            return press(Qt::Key_G, Qt::ControlModifier);
        if (++m_waits % 8 != 0)
            --m_step; // not read yet: look again
    }

    void note()
    {
        press(Qt::Key_L, Qt::ControlModifier);
        auto* const field = qobject_cast<QPlainTextEdit*>(QApplication::focusWidget());
        if (!field || !field->toPlainText().isEmpty())
            return; // no call is chosen, or the last note is still on its way
        QTest::keyClicks(field, u"note %1"_s.arg(m_notes));
        QTest::keyClick(field, Qt::Key_Return, Qt::ControlModifier);
        ++m_notes;
    }

    void palette()
    {
        press(Qt::Key_K, Qt::ControlModifier);
        if (auto* const dialog = m_window.findChild<QDialog*>(u"paletteDialog"_s))
            QTest::keyClick(dialog, Qt::Key_Escape);
        m_window.activateWindow(); // the offscreen platform has no window manager to do it
    }

    MainWindow& m_window;
    ManualClock& m_clock;
    int m_step = 0;
    int m_waits = 0;
    int m_notes = 0;
};

//! What a person did is taken off: the rest is as the scenario says.
QJsonObject asMachinesLeftIt(QJsonObject call)
{
    if (call.value("assigned_to"_L1).toString() != "Julie"_L1)
        return call;
    call.insert(u"assigned_to"_s, QJsonValue::Null);
    if (call.value("follow_up"_L1) == "in_progress"_L1)
        call.insert(u"follow_up"_s, u"to_call_back"_s);
    return call;
}

} // namespace

//! Sixty calls through the socket while somebody works in the window by keyboard: afterwards the window, the
//! store and the expectations of the scenarios agree.
class ScriptedHourTest final : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression{u"^(?!This plugin does not support propagateSizeHints).*"_s});
    }

    void windowStoreAndExpectationsAgree()
    {
        ServerFixture f;
        f.start();
        LocalLink link{*f.store, f.clock};
        CallView view{f.store->databasePath()};
        MainWindow window{link, view, f.clock, {.author = u"Julie"_s}};
        window.show();
        window.activateWindow();
        QTRY_VERIFY(window.isActiveWindow());

        const std::vector<ScriptedCall> hour = scriptedHour(f.clock.now());
        QCOMPARE(hour.size(), size_t{60});
        const QUrl endpoint{u"http://127.0.0.1:%1/webhooks/vapi"_s.arg(f.server->port())};
        SimulatorRun run{planOf(hour),
            {.sender = {.endpoint = endpoint, .secret = ServerFixture::secret}, .concurrent = 4, .speed = 0},
            f.clock};
        QSignalSpy finished{&run, &SimulatorRun::finished};
        Dispatcher julie{window, f.clock};
        QTimer keys;
        connect(&keys, &QTimer::timeout, this, [&julie] { julie.act(); });
        keys.start(40ms);
        run.start();
        QVERIFY(finished.wait(100'000));
        keys.stop();

        // the hand rests: everything that waited is shown
        f.clock.advance(10s);
        window.actions().set().action("view.all"_L1).trigger();
        const auto* const list = window.findChild<QTableView*>(u"callList"_s);
        const auto* const model = qobject_cast<const WindowedCallModel*>(list->model());
        QTRY_COMPARE_WITH_TIMEOUT(model->rowCount(), 60, 10'000);

        const auto reader = CallReader::open(f.store->databasePath());
        QVERIFY(reader);
        const auto stored = [&reader](int row, const CallId& id) {
            const Result<Call> call = id.isEmpty() ? Result<Call>{Error{}} : (*reader)->call(id);
            return call ? *call : Call{.id = {u"row %1"_s.arg(row)}};
        };
        for (int row = 0; row < model->rowCount(); ++row)
            QTRY_VERIFY2(model->callAt(row) && *model->callAt(row) == stored(row, model->idAt(row)),
                qPrintable(model->idAt(row).value));

        const QJsonArray alerts = f.api("/api/v1/alerts?limit=500").json().value("alerts"_L1).toArray();
        int taken = 0;
        for (const ScriptedCall& call : hour) {
            const QJsonObject now = f.api("/api/v1/calls/" + call.id.value.toUtf8()).json();
            taken += now.value("assigned_to"_L1) == "Julie"_L1 ? 1 : 0;
            QCOMPARE(
                call.expectation.differencesOnceOver(asMachinesLeftIt(now), alerts).join(u'\n'), QString{});
        }
        QVERIFY2(taken > 0, "no call was taken by keyboard");
        QVERIFY2(julie.notes() > 0, "no note was written by keyboard");
        const auto journal = (*reader)->journal({.peopleOnly = true}, 0, 500);
        QVERIFY(journal);
        const auto isNote = [](const JournalLine& line) { return line.entry.kind == "note"_L1; };
        QCOMPARE(std::ranges::count_if(*journal, isNote), julie.notes());
    }
};

QTEST_MAIN(ScriptedHourTest)
#include "tst_scripted_hour.moc"
