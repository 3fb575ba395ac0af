// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/routes.h"

#include "core/server/qt_http_compat.h"
#include "core/server/read_routes.h"
#include "core/server/webhook_route.h"

#include <QHttpServer>
#include <QHttpServerResponse>
#include <QObject>

#include <array>

namespace dispatch {

using namespace Qt::StringLiterals;

namespace {

using Method = QHttpServerRequest::Method;

constexpr QLatin1StringView callPrefix = "/api/v1/calls/"_L1;
constexpr char readMethods[] = "GET, HEAD, OPTIONS";
constexpr char webhookMethods[] = "POST, OPTIONS";

//! The methods of the resource at \a path; empty when there is none.
QByteArray methodsOf(const QString& path)
{
    constexpr std::array readPaths{"/healthz"_L1, "/openapi.json"_L1, "/metrics"_L1, "/api/v1/calls"_L1,
        "/api/v1/sms"_L1, "/api/v1/alerts"_L1};
    if (path == "/webhooks/vapi"_L1)
        return webhookMethods;
    if (std::ranges::find(readPaths, path) != readPaths.end())
        return readMethods;
    const bool isCall = path.startsWith(callPrefix) && path.size() > callPrefix.size()
        && !path.sliced(callPrefix.size()).contains(u'/');
    return isCall ? QByteArray{readMethods} : QByteArray{};
}

//! The routes of one thread's server.
class Routes final : public QObject {
public:
    Routes(QHttpServer& server, const Site& site)
        : m_site{site}
        , m_doorkeeper{site}
        , m_webhook{site}
        , m_read{site}
    {
        server.route(u"/webhooks/vapi"_s, Method::Post, [this](const QHttpServerRequest& request) {
            return finished("webhook", m_webhook.answer(request), request);
        });
        installReads(server);
        setMissingHandler(server, this, [this](const QHttpServerRequest& request) {
            return finished("other", missing(request), request);
        });
    }

private:
    void installReads(QHttpServer& server)
    {
        const QHttpServerRequest::Methods read = Method::Get | Method::Head;
        server.route(u"/healthz"_s, read, [this](const QHttpServerRequest& request) {
            return finished("health", m_read.health(), request);
        });
        server.route(u"/openapi.json"_s, read, [this](const QHttpServerRequest& request) {
            return finished("openapi", m_read.openApi(), request);
        });
        server.route(u"/metrics"_s, read, [this](const QHttpServerRequest& request) {
            return finished("metrics", m_read.metrics(request), request);
        });
        server.route(u"/api/v1/calls"_s, read, [this](const QHttpServerRequest& request) {
            return finished("calls", m_read.calls(request), request);
        });
        server.route(
            u"/api/v1/calls/<arg>"_s, read, [this](const QString& id, const QHttpServerRequest& request) {
                return finished("call", m_read.call(id, request), request);
            });
        server.route(u"/api/v1/sms"_s, read, [this](const QHttpServerRequest& request) {
            return finished("sms", m_read.texts(request), request);
        });
        server.route(u"/api/v1/alerts"_s, read, [this](const QHttpServerRequest& request) {
            return finished("alerts", m_read.alerts(request), request);
        });
    }

    [[nodiscard]] Answer missing(const QHttpServerRequest& request) const
    {
        const QString path = request.url().path();
        const bool wholeServer = path == "/*"_L1 && request.method() == Method::Options;
        const QByteArray methods = wholeServer ? "GET, HEAD, POST, OPTIONS" : methodsOf(path);
        if (methods.isEmpty())
            return m_doorkeeper.unknownRoute(request);
        Answer answer = request.method() == Method::Options
            ? Answer{.status = 204}
            : problem(405, "This resource does not know that method.");
        answer.addHeader("Allow", methods);
        if (request.method() == Method::Options)
            addPreflight(request, methods, answer);
        return answer;
    }

    void addPreflight(const QHttpServerRequest& request, const QByteArray& methods, Answer& answer) const
    {
        if (methods != readMethods || !isAllowedOrigin(request.value("origin")))
            return;
        answer.addHeader("Access-Control-Allow-Methods", "GET, HEAD");
        answer.addHeader("Access-Control-Allow-Headers", "Authorization");
        answer.addHeader("Access-Control-Max-Age", "600");
    }

    [[nodiscard]] bool isAllowedOrigin(const QByteArray& origin) const
    {
        return !origin.isEmpty() && m_site.settings.allowedOrigins.contains(QString::fromLatin1(origin));
    }

    //! Counts the answer and gives it the form that QHttpServer sends.
    [[nodiscard]] QHttpServerResponse finished(
        QByteArrayView route, Answer answer, const QHttpServerRequest& request) const
    {
        m_site.with.counters.add("drainfortin_http_requests_total",
            "route=\"" + route.toByteArray() + "\",status=\"" + QByteArray::number(answer.status) + '"');
        QHttpServerResponse response{
            answer.contentType, answer.body, static_cast<QHttpServerResponse::StatusCode>(answer.status)};
        for (const auto& [name, value] : std::as_const(answer.headers))
            response.addHeader(name, value);
        if (m_site.settings.allowedOrigins.isEmpty())
            return response;
        response.addHeader("Vary", QByteArray{"Origin"});
        if (const QByteArray origin = request.value("origin"); isAllowedOrigin(origin))
            response.addHeader("Access-Control-Allow-Origin", origin);
        return response;
    }

    const Site& m_site;
    const Doorkeeper m_doorkeeper;
    const WebhookRoute m_webhook;
    ReadRoutes m_read;
};

} // namespace

std::shared_ptr<void> installRoutes(QHttpServer& server, const Site& site)
{
    return std::make_shared<Routes>(server, site);
}

} // namespace dispatch
