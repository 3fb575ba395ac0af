// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/link/call_view.h"

#include "link_fixture.h"

#include <QTest>
#include <QThread>

using namespace Qt::StringLiterals;
using namespace dispatch;

class CallViewTest : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void answersComeLaterOnTheThreadOfTheWindow()
    {
        const StationFixture f;
        CallView view{f.path()};
        std::optional<Result<std::vector<Call>>> answer;
        QThread* answeredOn = nullptr;
        view.window({}, {}, 0, 10, this, [&](const Result<std::vector<Call>>& calls) {
            answer = calls;
            answeredOn = QThread::currentThread();
        });
        QVERIFY(!answer.has_value());
        QTRY_VERIFY(answer.has_value());
        QCOMPARE(answeredOn, thread());
        QVERIFY(answer->has_value());
        QCOMPARE((*answer)->size(), 1U);
        QCOMPARE((*answer)->front().id.value, u"c1"_s);
    }

    void countsAndShowsACall()
    {
        const StationFixture f;
        CallView view{f.path()};
        qint64 counted = -1;
        QString shown;
        view.count({}, this, [&](const Result<qint64>& count) { counted = count.value_or(-2); });
        view.detail({u"c1"_s}, this,
            [&](const Result<CallDetail>& detail) { shown = detail ? detail->call.id.value : u"error"_s; });
        QTRY_COMPARE(shown, u"c1"_s);
        QCOMPARE(counted, 1);
    }

    void findsTheDatabaseOnceItIsThere()
    {
        StoreFixture f;
        CallView view{f.path()};
        std::optional<Result<qint64>> answer;
        const auto ask = [&] {
            answer.reset();
            view.count({}, this, [&](const Result<qint64>& count) { answer = count; });
        };
        ask();
        QTRY_VERIFY(answer.has_value());
        QVERIFY(!answer->has_value());
        QCOMPARE(answer->error().code, ErrorCode::NotFound);
        f.open();
        ask();
        QTRY_VERIFY(answer.has_value());
        QVERIFY(answer->has_value());
    }

    void nobodyIsCalledOnceTheContextIsGone()
    {
        const StationFixture f;
        CallView view{f.path()};
        bool called = false;
        {
            QObject context;
            view.count({}, &context, [&](const Result<qint64>&) { called = true; });
        }
        bool later = false;
        view.count({}, this, [&](const Result<qint64>&) { later = true; });
        QTRY_VERIFY(later);
        QVERIFY(!called);
    }

    void fastScrollingDoesNotQueueUp()
    {
        const StationFixture f;
        CallView view{f.path()};
        constexpr int asked = 1000;
        int answered = 0;
        int read = 0;
        int lastRead = -1;
        for (int i = 0; i < asked; ++i) {
            view.window({}, {}, i, 10, this, [&, i](const Result<std::vector<Call>>& calls) {
                ++answered;
                if (!calls) {
                    QCOMPARE(calls.error().code, ErrorCode::Stale);
                    return;
                }
                ++read;
                lastRead = i;
            });
        }
        QTRY_COMPARE(answered, asked);
        QVERIFY2(read < asked, "every window was read");
        QVERIFY(read >= CallView::mostWaiting);
        QCOMPARE(lastRead, asked - 1);
    }

    void oneContextDoesNotTakeTheTurnOfAnother()
    {
        const StationFixture f;
        CallView view{f.path()};
        std::optional<bool> patient;
        QObject other;
        view.count({}, &other, [&](const Result<qint64>& count) { patient = count.has_value(); });
        for (int i = 0; i < 100; ++i)
            view.count({}, this, [](const Result<qint64>&) {});
        QTRY_VERIFY(patient.has_value());
        QVERIFY(*patient);
    }

    void aViewThatClosesWhileItIsAskedCallsNobody()
    {
        const StationFixture f;
        bool called = false;
        {
            CallView view{f.path()};
            for (int i = 0; i < 100; ++i)
                view.count({}, this, [&](const Result<qint64>&) { called = true; });
        }
        QCoreApplication::sendPostedEvents();
        QVERIFY(!called);
    }
};

QTEST_GUILESS_MAIN(CallViewTest)
#include "tst_call_view.moc"
