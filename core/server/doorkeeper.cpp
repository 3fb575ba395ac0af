// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/doorkeeper.h"

#include "core/server/message_digest.h"

#include <QHttpServerRequest>

namespace dispatch {

namespace {

//! All X-Forwarded-For lines, joined in their order: proxies may add a line instead of a word.
QByteArray forwardedFor(const QHttpServerRequest& request)
{
    QByteArray all;
    const auto headers = request.headers();
    for (const auto& [name, value] : headers) {
        if (name.compare("x-forwarded-for", Qt::CaseInsensitive) != 0)
            continue;
        if (!all.isEmpty())
            all += ',';
        all += value;
    }
    return all;
}

} // namespace

Doorkeeper::Doorkeeper(const Site& site)
    : m_site{site}
{
}

Answer Doorkeeper::unauthorized(
    const QHttpServerRequest& request, const QByteArray& challenge, QByteArrayView detail) const
{
    Answer answer = problem(401, detail);
    answer.addHeader("WWW-Authenticate", challenge);
    return charged(request, std::move(answer));
}

Answer Doorkeeper::unknownRoute(const QHttpServerRequest& request) const
{
    return charged(request, problem(404, "There is nothing at this path."));
}

std::optional<Answer> Doorkeeper::refusalOfApi(const QHttpServerRequest& request) const
{
    const QByteArray& token = m_site.settings.auth.apiToken;
    const bool equal = equalInConstantTime(bearerToken(request.value("authorization")), token);
    if (equal && !token.isEmpty())
        return std::nullopt;
    return unauthorized(request, "Bearer realm=\"drain-fortin\"", "A valid bearer token is needed.");
}

Answer Doorkeeper::charged(const QHttpServerRequest& request, Answer answer) const
{
    const QHostAddress peer = request.remoteAddress();
    const QHostAddress client
        = m_site.proxies.contains(peer) ? m_site.proxies.client(peer, forwardedFor(request)) : peer;
    const auto wait = m_site.limiter.charge(limitKey(client), m_site.with.clock.monotonic());
    if (!wait)
        return answer;
    Answer tooMany = problem(429, "Too many failed requests from this address.");
    tooMany.addHeader("Retry-After", QByteArray::number(wait->count()));
    return tooMany;
}

} // namespace dispatch
