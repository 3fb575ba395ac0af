// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace dispatch {

//! One HTTP request, ready to be sent.
struct PreparedRequest {
    QByteArray bytes{};
    bool tool = false; //!< its answer time is counted on its own
};

//! A POST of \a body to the webhook, signed at \a at.
[[nodiscard]] PreparedRequest preparedRequest(const QByteArray& body, const QByteArray& secret, Instant at);

//! What a load run measured, in nanoseconds.
struct LoadResult {
    std::vector<qint64> eventTimes{}; //!< request out → 200 in, of requests that are not tools
    std::vector<qint64> toolTimes{};
    qint64 refused = 0; //!< answered with anything but 200
    qint64 lost = 0; //!< never answered
    qint64 lasted = 0;
};

//! Sends \a requests over \a connections keep-alive connections to 127.0.0.1:\a port, one request at a time
//! on each, from one thread that only waits: it must not eat the cores that it measures.
[[nodiscard]] LoadResult runLoad(quint16 port, int connections, const std::vector<PreparedRequest>& requests);

} // namespace dispatch
