// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/alert_json.h"
#include "core/server/call_json.h"
#include "core/server/call_query.h"
#include "core/server/metrics_text.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

using namespace dispatch;
using namespace Qt::StringLiterals;

namespace {

constexpr Instant start = fromEpochMs(1'795'100'000'123);

} // namespace

//! The read API's texts: calls, questions, figures.
class CallJsonTest : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void whatIsNotKnownIsNull()
    {
        const QJsonObject json = callJson({.id = {u"c1"_s}, .updatedAt = start});
        const QStringList unknown{u"outcome"_s, u"ended_reason"_s, u"callback_due_at"_s, u"assigned_to"_s,
            u"service"_s, u"service_accepted"_s, u"problem"_s, u"quoted_min_cents"_s, u"quoted_max_cents"_s,
            u"window"_s, u"started_at"_s, u"ended_at"_s, u"duration_seconds"_s, u"summary"_s, u"cost_usd"_s};
        for (const QString& key : unknown)
            QVERIFY2(json.contains(key) && json[key].isNull(), qPrintable(key));
        const QJsonObject customer = json["customer"_L1].toObject();
        QCOMPARE(customer.size(), 7);
        for (const QJsonValue value : customer)
            QVERIFY(value.isNull());
        QCOMPARE(json.size(), 23);
    }

    void whatPaulToldOfTheTimeIsThere()
    {
        const QJsonObject json = callJson({.id = {u"c1"_s}, .window = u"demain entre 8 h et 10 h"_s});
        QCOMPARE(json["window"_L1].toString(), u"demain entre 8 h et 10 h"_s);
    }

    void anAlertIsNewAndNobodysYet()
    {
        const Alert alert{.id = u"p1:c1"_s,
            .call = {u"c1"_s},
            .priority = Priority::P1,
            .raisedAt = start,
            .dueAt = start + std::chrono::minutes{15},
            .text = u"P1 - refoulement"_s};
        const QJsonObject expected{{u"id"_s, u"p1:c1"_s}, {u"kind"_s, u"call"_s}, {u"call_id"_s, u"c1"_s},
            {u"priority"_s, u"P1"_s}, {u"state"_s, u"new"_s}, {u"raised_at"_s, toIso(start)},
            {u"due_at"_s, toIso(start + std::chrono::minutes{15})}, {u"acknowledged_by"_s, QJsonValue::Null},
            {u"step"_s, 0}, {u"text"_s, u"P1 - refoulement"_s}};
        QCOMPARE(alertJson(alert, start), expected);
        QVERIFY(alertJson({.id = u"x"_s}, start)["due_at"_L1].isNull());
    }

    void anAlertTellsWhereItStands()
    {
        Alert alert{.id = u"p1:c1"_s,
            .alarm = {.raisedAt = start,
                .attentionAt = start + std::chrono::minutes{5},
                .rest = AlarmStage::Acknowledged,
                .acknowledgedBy = u"Julie"_s},
            .step = 2};
        const QJsonObject seen = alertJson(alert, start);
        QCOMPARE(seen["state"_L1].toString(), u"acknowledged"_s);
        QCOMPARE(seen["acknowledged_by"_L1].toString(), u"Julie"_s);
        QCOMPARE(seen["step"_L1].toInt(), 2);
        QCOMPARE(alertJson(alert, start + std::chrono::minutes{5})["state"_L1].toString(), u"new"_s);
        alert.alarm = {.raisedAt = start, .rest = AlarmStage::Done};
        QCOMPARE(alertJson(alert, start)["state"_L1].toString(), u"done"_s);
    }

    void aTextIsNotConfiguredAndSaysItsSegments()
    {
        const TextMessage text{.id = u"tool:t1:maxime"_s,
            .call = {u"c1"_s},
            .role = u"maxime"_s,
            .clientPhone = u"+15145550137"_s,
            .kind = u"internal_alert"_s,
            .body = u"ê"_s.repeated(71),
            .createdAt = start};
        const QJsonObject expected{{u"id"_s, u"tool:t1:maxime"_s}, {u"call_id"_s, u"c1"_s},
            {u"client_phone"_s, u"+15145550137"_s}, {u"direction"_s, u"out"_s},
            {u"kind"_s, u"internal_alert"_s}, {u"body"_s, text.body}, {u"state"_s, u"not_configured"_s},
            {u"error_code"_s, QJsonValue::Null}, {u"reason"_s, QJsonValue::Null}, {u"segments"_s, 2},
            {u"created_at"_s, toIso(start)}, {u"updated_at"_s, toIso(start)}};
        QCOMPARE(smsJson(text, start), expected);
        QVERIFY(smsJson({.id = u"x"_s}, start)["client_phone"_L1].isNull());
    }

    void timesAreUtcWithMilliseconds()
    {
        const QJsonObject json = callJson({.id = {u"c1"_s}, .startedAt = start, .updatedAt = start});
        QCOMPARE(json["started_at"_L1].toString(), toIso(start));
        QVERIFY(json["updated_at"_L1].toString().endsWith(u".123Z"_s));
    }

    void aToolHasEitherResultOrError()
    {
        const CallDetail detail{.call = {.id = {u"c1"_s}},
            .tools = {{.id = u"t1"_s,
                          .name = u"a"_s,
                          .arguments = uR"({"pieds":12})"_s,
                          .result = u"ok"_s,
                          .at = start},
                {.id = u"t2"_s, .name = u"b"_s, .arguments = u"{}"_s, .error = u"non"_s, .at = start}}};
        const QJsonArray tools = callDetailJson(detail)["tool_calls"_L1].toArray();
        QCOMPARE(tools[0]["arguments"_L1]["pieds"_L1].toInt(), 12);
        QCOMPARE(tools[0]["result"_L1].toString(), u"ok"_s);
        QVERIFY(tools[0]["error"_L1].isUndefined());
        QCOMPARE(tools[1]["error"_L1].toString(), u"non"_s);
        QVERIFY(tools[1]["result"_L1].isUndefined());
    }

    void questionsAreRead_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("fault");
        QTest::newRow("nothing") << u""_s << u""_s;
        QTest::newRow("empty values") << u"line_state=&follow_up=&priority=&q=&limit=&before="_s << u""_s;
        QTest::newRow("proper values")
            << u"line_state=in_progress&follow_up=to_call_back&priority=P1&limit=500"_s << u""_s;
        QTest::newRow("unknown parameters") << u"page=3"_s << u""_s;
        QTest::newRow("another state") << u"line_state=%27%20OR%201=1--"_s << u"line_state"_s;
        QTest::newRow("another priority") << u"priority=P9"_s << u"priority"_s;
        QTest::newRow("another follow-up") << u"follow_up=later"_s << u"follow_up"_s;
        QTest::newRow("limit in words") << u"limit=abc"_s << u"limit"_s;
        QTest::newRow("limit of none") << u"limit=0"_s << u"limit"_s;
        QTest::newRow("limit below none") << u"limit=-5"_s << u"limit"_s;
        QTest::newRow("limit above all") << u"limit=501"_s << u"limit"_s;
        QTest::newRow("limit beyond numbers") << u"limit=999999999999"_s << u"limit"_s;
        QTest::newRow("limit with a sign") << u"limit=%2B5"_s << u"limit"_s;
        QTest::newRow("NUL in the words") << u"q=a%00b"_s << u"q"_s;
        QTest::newRow("endless words") << u"q="_s + QString{201, u'a'} << u"q"_s;
    }

    void questionsAreRead()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, fault);
        const auto query = callQueryOf(QUrlQuery{text});
        QCOMPARE(query ? QString{} : query.error().args.value(0), fault);
    }

    void wordsAreDecoded()
    {
        const auto query = callQueryOf(QUrlQuery{u"q=m%C3%A9lanie+tremblay%2B"_s});
        QVERIFY(query);
        QCOMPARE(query->filter.text, u"mélanie tremblay+"_s);
        QCOMPARE(query->limit, 50);
    }

    void figuresAreWrittenForPrometheus()
    {
        const QByteArray text = prometheusText({{.name = "a_total", .labels = "x=\"1\"", .value = 3},
            {.name = "a_total", .labels = "x=\"2\"", .value = 4}, {.name = "b", .value = 0.5},
            {.name = "c_seconds_count", .value = 2}, {.name = "c_seconds_sum", .value = 1.25}});
        QCOMPARE(text,
            "# TYPE a_total counter\na_total{x=\"1\"} 3\na_total{x=\"2\"} 4\n# TYPE b gauge\nb 0.5\n"
            "# TYPE c_seconds summary\nc_seconds_count 2\nc_seconds_sum 1.25\n"_ba);
    }
};

QTEST_APPLESS_MAIN(CallJsonTest)
#include "tst_call_json.moc"
