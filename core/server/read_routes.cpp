// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/read_routes.h"

#include "core/base/logging.h"
#include "core/server/alert_json.h"
#include "core/server/call_json.h"
#include "core/server/call_query.h"
#include "core/server/metrics_text.h"
#include "core/store/store.h"

#include <QFile>
#include <QHttpServerRequest>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace dispatch {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostInList = 500; // alerts or texts

Answer json(const QJsonObject& body, int status = 200)
{
    return {.status = status, .body = QJsonDocument{body}.toJson(QJsonDocument::Compact)};
}

} // namespace

ReadRoutes::ReadRoutes(const Site& site)
    : m_site{site}
    , m_doorkeeper{site}
{
}

Answer ReadRoutes::health() const
{
    switch (m_site.with.health.health()) {
    case Health::Ok:
        return {.body = R"({"status":"ok"})"};
    case Health::Degraded:
        return {.body = R"({"status":"degraded"})"};
    case Health::Unhealthy:
        break;
    }
    Answer unhealthy{.status = 503, .body = R"({"status":"unhealthy"})"};
    unhealthy.addHeader("Retry-After", "5");
    return unhealthy;
}

Answer ReadRoutes::openApi() const
{
    QFile file{u":/dispatch/openapi.json"_s};
    if (!file.open(QIODevice::ReadOnly))
        return problem(500, "The description is missing from this build.");
    return {.body = file.readAll()};
}

Answer ReadRoutes::calls(const QHttpServerRequest& request)
{
    if (auto refusal = m_doorkeeper.refusalOfApi(request))
        return *std::move(refusal);
    const auto query = callQueryOf(request.query());
    if (!query)
        return problem(400, "The value of " + query.error().args.value(0).toLatin1() + " is not valid.");
    const auto source = reader();
    if (!source)
        return source.error().code == ErrorCode::NotFound
            ? json({{u"calls"_s, QJsonArray{}}, {u"next"_s, QJsonValue::Null}})
            : storeProblem(source.error());
    const auto page = (*source)->page(query->filter, query->limit, query->before);
    if (!page)
        return page.error().code == ErrorCode::Malformed ? problem(400, "The value of before is not valid.")
                                                         : storeProblem(page.error());
    QJsonArray calls;
    for (const Call& call : page->calls)
        calls.append(callJson(call));
    return json({{u"calls"_s, calls},
        {u"next"_s, page->next.isEmpty() ? QJsonValue{QJsonValue::Null} : QJsonValue{page->next}}});
}

Answer ReadRoutes::call(const QString& id, const QHttpServerRequest& request)
{
    if (auto refusal = m_doorkeeper.refusalOfApi(request))
        return *std::move(refusal);
    const auto source = reader();
    if (!source && source.error().code != ErrorCode::NotFound)
        return storeProblem(source.error());
    const auto detail = source ? (*source)->detail(CallId{id}) : Result<CallDetail>{source.error()};
    if (detail)
        return json(callDetailJson(*detail));
    return detail.error().code == ErrorCode::NotFound ? problem(404, "There is no such call.")
                                                      : storeProblem(detail.error());
}

Answer ReadRoutes::alerts(const QHttpServerRequest& request)
{
    return newest<Alert>(request, u"alerts"_s, &CallReader::alerts, &alertJson);
}

Answer ReadRoutes::texts(const QHttpServerRequest& request)
{
    return newest<TextMessage>(request, u"sms"_s, &CallReader::texts, &smsJson);
}

template <typename T>
Answer ReadRoutes::newest(const QHttpServerRequest& request, const QString& name,
    Result<std::vector<T>> (CallReader::*read)(int), QJsonObject (*write)(const T&, Instant))
{
    if (auto refusal = m_doorkeeper.refusalOfApi(request))
        return *std::move(refusal);
    const auto source = reader();
    if (!source && source.error().code != ErrorCode::NotFound)
        return storeProblem(source.error());
    const auto found = source ? ((*source)->*read)(mostInList) : Result<std::vector<T>>{std::vector<T>{}};
    if (!found)
        return storeProblem(found.error());
    const Instant now = m_site.with.clock.now();
    QJsonArray list;
    for (const T& one : *found)
        list.append(write(one, now));
    return json({{name, list}});
}

Answer ReadRoutes::metrics(const QHttpServerRequest& request) const
{
    if (auto refusal = m_doorkeeper.refusalOfApi(request))
        return *std::move(refusal);
    const StoreHealth store = m_site.with.store.health();
    std::vector<Sample> samples = m_site.with.counters.samples();
    samples.push_back(
        {.name = "drainfortin_connections", .value = static_cast<double>(m_site.connections.count())});
    samples.push_back({.name = "drainfortin_store_failing", .value = store.failure ? 1.0 : 0.0});
    samples.push_back(
        {.name = "drainfortin_store_free_bytes", .value = static_cast<double>(store.freeBytes)});
    samples.push_back({.name = "drainfortin_store_last_seq", .value = static_cast<double>(store.lastSeq)});
    std::ranges::stable_sort(samples, {}, &Sample::name);
    return {.contentType = "text/plain; version=0.0.4; charset=utf-8", .body = prometheusText(samples)};
}

Result<CallReader*> ReadRoutes::reader()
{
    if (!m_reader) {
        auto opened = CallReader::open(m_site.with.store.databasePath());
        if (!opened)
            return opened.error();
        m_reader = std::move(opened).value();
    }
    return m_reader.get();
}

Answer ReadRoutes::storeProblem(const Error& error)
{
    qCWarning(lcServer) << "store cannot be read:" << static_cast<int>(error.code) << error.detail;
    m_reader.reset(); // a fresh connection may do better next time
    Answer answer = problem(503, "The store cannot be read at the moment.");
    answer.addHeader("Retry-After", "5");
    return answer;
}

} // namespace dispatch
