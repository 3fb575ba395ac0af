// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/server/http_answer.h"
#include "core/server/site.h"

#include <optional>

class QHttpServerRequest;

namespace dispatch {

//! Turns away requests that have no business here, and slows down those who keep sending them.
class Doorkeeper final {
public:
    explicit Doorkeeper(const Site& site);

    //! 401, or 429 once the address has failed too often. \a challenge: WWW-Authenticate.
    [[nodiscard]] Answer unauthorized(
        const QHttpServerRequest& request, const QByteArray& challenge, QByteArrayView detail) const;

    //! 404 for a path that does not exist, or 429 likewise.
    [[nodiscard]] Answer unknownRoute(const QHttpServerRequest& request) const;

    //! Empty when \a request shows the read API's token; else what to answer.
    [[nodiscard]] std::optional<Answer> refusalOfApi(const QHttpServerRequest& request) const;

private:
    [[nodiscard]] Answer charged(const QHttpServerRequest& request, Answer answer) const;

    const Site& m_site;
};

} // namespace dispatch
