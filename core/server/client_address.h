// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QHostAddress>
#include <QList>
#include <QPair>
#include <QStringList>

namespace dispatch {

//! An IPv4 address that came in the clothes of IPv6 (::ffff:192.0.2.1) as what it is; others as they are.
[[nodiscard]] QHostAddress plainAddress(const QHostAddress& address);

//! What limits are counted by: an IPv4 address, or the /64 that one IPv6 customer has to play with.
[[nodiscard]] QHostAddress limitKey(const QHostAddress& address);

//! The addresses whose word about the client is believed.
class TrustedProxies final {
public:
    //! \a proxies: addresses or subnets. \return Configuration with args file, key, value, remedy.
    static Result<TrustedProxies> parse(const QStringList& proxies);
    TrustedProxies() = default;

    [[nodiscard]] bool contains(const QHostAddress& address) const;

    //! Who sent the request: \a peer, or where a trusted proxy is the peer the rightmost address of
    //! \a forwardedFor that is no trusted proxy itself (X-Forwarded-For, all lines joined by commas).
    [[nodiscard]] QHostAddress client(const QHostAddress& peer, QByteArrayView forwardedFor) const;

private:
    QList<QPair<QHostAddress, int>> m_subnets{};
};

} // namespace dispatch
