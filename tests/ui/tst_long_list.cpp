// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fake_call_source.h"
#include "tests/support/fake_desk_link.h"
#include "tests/support/manual_clock.h"
#include "tests/support/sample_calls.h"
#include "ui/models/call_list_model.h"
#include "ui/panels/call_table.h"

#include <QElapsedTimer>
#include <QRegularExpression>
#include <QScrollBar>
#include <QTest>

#include <algorithm>

using namespace dispatch;
using namespace Qt::StringLiterals;

namespace {

constexpr int million = 1'000'000;

qint64 median(std::vector<qint64> microseconds)
{
    std::ranges::sort(microseconds);
    return microseconds.at(microseconds.size() / 2);
}

//! A table of a million calls, at its top.
struct LongList {
    FakeCallSource source{};
    FakeDeskLink link{};
    ManualClock clock{};
    std::vector<Call> samples = sampleCalls(clock.now());
    std::unique_ptr<CallListModel> model{};
    std::unique_ptr<CallTable> table{};

    LongList()
    {
        source.rows = million;
        source.callOf = [this](qint64 row) { return numbered(row); };
        model = std::make_unique<CallListModel>(source, link, clock);
        table = std::make_unique<CallTable>(*model);
        table->resize(940, 560);
        table->show();
        source.answer();
    }
    [[nodiscard]] Call numbered(qint64 number) const
    {
        Call call = samples.at(static_cast<size_t>(number) % samples.size());
        call.id = {QString::number(number)};
        return call;
    }
};

} // namespace

//! Figures are printed; the bounds are wide enough for a busy machine with sanitizers.
class LongListTest final : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression{u"^(?!This plugin does not support propagateSizeHints).*"_s});
    }

    void aFrameAnywhereIsQuick()
    {
        LongList list;
        std::vector<qint64> frames;
        for (int i = 0; i < 60; ++i) {
            list.table->verticalScrollBar()->setValue(i * (million / 61));
            QCoreApplication::processEvents();
            list.source.answer();
            QElapsedTimer timer;
            timer.start();
            (void)list.table->viewport()->grab();
            frames.push_back(timer.nsecsElapsed() / 1000);
        }
        qInfo("frame: median %lld us, worst %lld us", median(frames), std::ranges::max(frames));
        QVERIFY(median(frames) < 100'000);
    }

    void aNewCallAtTheTopIsQuick()
    {
        LongList list;
        QVERIFY(list.model->callAt(0));
        list.table->choose(list.model->idAt(3));
        std::vector<qint64> updates;
        for (int i = 1; i <= 10; ++i) {
            list.source.rows = million + i;
            list.source.callOf = [&list, i](qint64 row) { return list.numbered(million + row - i); };
            list.link.tellChanged(u"new"_s);
            QTRY_VERIFY(list.source.waiting() > 0);
            QElapsedTimer timer;
            timer.start();
            list.source.answer();
            updates.push_back(timer.nsecsElapsed() / 1000);
            QTRY_COMPARE((list.source.answer(), list.model->rowCount()), million + i);
        }
        qInfo("update: median %lld us, worst %lld us", median(updates), std::ranges::max(updates));
        QVERIFY(median(updates) < 200'000);
    }
};

QTEST_MAIN(LongListTest)
#include "tst_long_list.moc"
