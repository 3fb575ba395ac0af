// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/event_streams.h"
#include "tests/support/folded_call.h"

#include <QRegularExpression>
#include <QTest>

namespace dispatch {

using namespace Qt::StringLiterals;

class ReducerConvergenceTest : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression{u".*"_s}); }

    void anyOrderAndAnyDuplicatesGiveTheSameCall();
    void whatWasDroppedAndBackFilledGivesTheSameCall();
    void theLineNeverMovesBack();
};

void ReducerConvergenceTest::anyOrderAndAnyDuplicatesGiveTheSameCall()
{
    for (quint32 seed = 1; seed <= 1000; ++seed) {
        EventStreams streams{seed};
        const std::vector<Event> events = streams.call({u"call-%1"_s.arg(seed)});
        const Folded expected = fold(events);
        const std::vector<Event> delivered = streams.shuffledAndDoubled(events);
        QVERIFY2(fold(delivered) == expected, qPrintable(u"seed %1"_s.arg(seed)));
        QVERIFY2(foldOnce(delivered) == expected, qPrintable(u"seed %1"_s.arg(seed)));
    }
}

void ReducerConvergenceTest::whatWasDroppedAndBackFilledGivesTheSameCall()
{
    for (quint32 seed = 1; seed <= 1000; ++seed) {
        EventStreams streams{seed};
        const std::vector<Event> events = streams.call({u"call-%1"_s.arg(seed)});
        QVERIFY2(
            fold(streams.droppedThenBackFilled(events)) == fold(events), qPrintable(u"seed %1"_s.arg(seed)));
    }
}

void ReducerConvergenceTest::theLineNeverMovesBack()
{
    for (quint32 seed = 1; seed <= 200; ++seed) {
        EventStreams streams{seed};
        Folded folded;
        for (const Event& event : streams.shuffledAndDoubled(streams.call({u"call"_s}))) {
            const LineState before = folded.state.lineState;
            folded.take(event);
            QVERIFY2(folded.state.lineState >= before, qPrintable(u"seed %1"_s.arg(seed)));
        }
    }
}

} // namespace dispatch

QTEST_APPLESS_MAIN(dispatch::ReducerConvergenceTest)
#include "tst_reducer_convergence.moc"
