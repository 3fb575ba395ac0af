// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/judgement.h"
#include "tests/support/sample_rules.h"

#include <QRegularExpression>
#include <QTest>

namespace dispatch {

using namespace Qt::StringLiterals;

namespace {

CallState ended(const QString& reason)
{
    return {.lineState = LineState::Ended, .endedReason = {.value = reason, .rank = 1}};
}

CallState connected(CallState state)
{
    state.connectedAt = fromEpochMs(1000);
    return state;
}

CallState talked(CallState state)
{
    state.callerSpoke = true;
    return connected(std::move(state));
}

CallState transferTold(CallState state, TransferResult result)
{
    state.transfer = {.value = result, .rank = 2};
    return state;
}

CallState withTool(CallState state)
{
    state.toolUsed = true;
    return connected(std::move(state));
}

CallState withNumber(CallState state)
{
    state.phone = {.value = u"+15145550137"_s, .rank = 0};
    return state;
}

} // namespace

class CallOutcomeTest : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression{u".*"_s}); }

    void tellsHowTheCallEnded_data();
    void tellsHowTheCallEnded();
    void aLiveCallHasNoOutcomeAndAsksForNothing();
    void asksToCallBackWhoCanBeCalledBack_data();
    void asksToCallBackWhoCanBeCalledBack();
};

void CallOutcomeTest::tellsHowTheCallEnded_data()
{
    QTest::addColumn<CallState>("state");
    QTest::addColumn<Outcome>("expected");
    const auto row = [](const char* name, const CallState& state, Outcome expected) {
        QTest::newRow(name) << state << expected;
    };
    const QString hungUp = u"customer-ended-call"_s;
    const QString forwarded = u"assistant-forwarded-call"_s;
    row("a talk is completed", talked(ended(hungUp)), Outcome::Completed);
    row("a tool without a word is completed", withTool(ended(hungUp)), Outcome::Completed);
    row("silence that timed out after words is completed", talked(ended(u"silence-timed-out"_s)),
        Outcome::Completed);
    row("a talk with a reason of next year is completed", talked(ended(u"new-word"_s)), Outcome::Completed);
    row("a talk without a reason is completed", talked(ended({})), Outcome::Completed);
    row("hanging up without a word is abandoned", connected(ended(hungUp)), Outcome::Abandoned);
    row("never connected is missed", ended(hungUp), Outcome::Missed);
    row("never connected, no reason, is missed", ended({}), Outcome::Missed);
    row("an error is failed", talked(ended(u"pipeline-error-openai-llm-failed"_s)), Outcome::Failed);
    row("an error that never connected is failed", ended(u"assistant-request-failed"_s), Outcome::Failed);
    row("an unknown error is failed", talked(ended(u"x-fault-y"_s)), Outcome::Failed);
    row("a forwarded call is transferred", talked(ended(forwarded)), Outcome::Transferred);
    row("a forwarded call that somebody took is transferred",
        transferTold(talked(ended(forwarded)), TransferResult::Connected), Outcome::Transferred);
    row("a forwarded call that nobody took is completed",
        transferTold(talked(ended(forwarded)), TransferResult::NotConnected), Outcome::Completed);
    row("hanging up on a person is transferred",
        transferTold(talked(ended(hungUp)), TransferResult::Connected), Outcome::Transferred);
    row("forwarded by our own answer is transferred",
        ended(u"assistant-request-returned-forwarding-phone-number"_s), Outcome::Transferred);
    row("a busy operator is no transfer", talked(ended(u"call.forwarding.operator-busy"_s)),
        Outcome::Completed);
    row("a failed transfer is failed", talked(ended(u"call.in-progress.error-transfer-failed"_s)),
        Outcome::Failed);
}

void CallOutcomeTest::tellsHowTheCallEnded()
{
    QFETCH(const CallState, state);
    QTEST(callOf(state).outcome.value(), "expected");
}

void CallOutcomeTest::aLiveCallHasNoOutcomeAndAsksForNothing()
{
    for (const LineState line :
        {LineState::Queued, LineState::Ringing, LineState::InProgress, LineState::Forwarding}) {
        CallState state = withNumber(talked({}));
        state.lineState = line;
        state.endedSeenAt = fromEpochMs(5000);
        const Call call = callOf(state);
        QCOMPARE(call.outcome, std::nullopt);
        QCOMPARE(call.endedAt, std::nullopt);
        QCOMPARE(call.followUp, FollowUp::None);
    }
}

void CallOutcomeTest::asksToCallBackWhoCanBeCalledBack_data()
{
    QTest::addColumn<CallState>("state");
    QTest::addColumn<FollowUp>("expected");
    const QString hungUp = u"customer-ended-call"_s;
    const QString failure = u"pipeline-error-openai-llm-failed"_s;
    QTest::newRow("a talk") << withNumber(talked(ended(hungUp))) << FollowUp::ToCallBack;
    QTest::newRow("words without a number") << talked(ended(hungUp)) << FollowUp::ToCallBack;
    QTest::newRow("a failure with a number") << withNumber(ended(failure)) << FollowUp::ToCallBack;
    QTest::newRow("a missed call with a number") << withNumber(ended(hungUp)) << FollowUp::ToCallBack;
    QTest::newRow("an abandoned call with a number")
        << withNumber(connected(ended(hungUp))) << FollowUp::ToCallBack;
    QTest::newRow("nothing said and no number") << connected(ended(hungUp)) << FollowUp::None;
    QTest::newRow("a missed call without a number") << ended(hungUp) << FollowUp::None;
}

void CallOutcomeTest::asksToCallBackWhoCanBeCalledBack()
{
    QFETCH(const CallState, state);
    QTEST(decide(state, sampleRules()).followUp, "expected");
}

} // namespace dispatch

QTEST_APPLESS_MAIN(dispatch::CallOutcomeTest)
#include "tst_call_outcome.moc"
