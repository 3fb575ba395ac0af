// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/client_address.h"

#include "core/server/http_syntax.h"

#include <algorithm>

namespace dispatch {

using namespace Qt::StringLiterals;

QHostAddress plainAddress(const QHostAddress& address)
{
    bool isIpv4 = false;
    const quint32 ipv4 = address.toIPv4Address(&isIpv4);
    return isIpv4 ? QHostAddress{ipv4} : address;
}

QHostAddress limitKey(const QHostAddress& address)
{
    const QHostAddress plain = plainAddress(address);
    if (plain.protocol() != QAbstractSocket::IPv6Protocol)
        return plain;
    Q_IPV6ADDR bytes = plain.toIPv6Address();
    std::fill(std::begin(bytes.c) + 8, std::end(bytes.c), quint8{0});
    return QHostAddress{bytes};
}

Result<TrustedProxies> TrustedProxies::parse(const QStringList& proxies)
{
    TrustedProxies trusted;
    for (const QString& text : proxies) {
        const QString trimmed = text.trimmed();
        if (trimmed.isEmpty())
            continue;
        const bool isSubnet = trimmed.contains('/'_L1);
        const QHostAddress address{trimmed};
        const auto subnet = isSubnet
            ? QHostAddress::parseSubnet(trimmed)
            : qMakePair(address, address.protocol() == QAbstractSocket::IPv6Protocol ? 128 : 32);
        if (subnet.first.isNull() || subnet.second < 0)
            return Error{.code = ErrorCode::Configuration,
                .args = {u"station.ini"_s, u"server.trusted_proxies"_s, trimmed,
                    u"write addresses or subnets, for example 10.0.0.0/8"_s}};
        trusted.m_subnets.append(subnet);
    }
    return trusted;
}

bool TrustedProxies::contains(const QHostAddress& address) const
{
    const QHostAddress plain = plainAddress(address);
    return std::ranges::any_of(m_subnets, [&](const auto& subnet) { return plain.isInSubnet(subnet); });
}

QHostAddress TrustedProxies::client(const QHostAddress& peer, QByteArrayView forwardedFor) const
{
    QHostAddress client = plainAddress(peer);
    while (!forwardedFor.isEmpty() && contains(client)) {
        const qsizetype comma = forwardedFor.lastIndexOf(',');
        const QByteArrayView last = trimmedBlanks(forwardedFor.sliced(comma + 1));
        const QHostAddress named{QString::fromLatin1(last)};
        if (named.isNull())
            return client;
        client = plainAddress(named);
        forwardedFor = comma < 0 ? QByteArrayView{} : forwardedFor.first(comma);
    }
    return client;
}

} // namespace dispatch
