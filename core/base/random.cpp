// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/random.h"

#include <QUuid>

#include <openssl/rand.h>

namespace dispatch {

QByteArray SystemRandom::bytes(qsizetype count)
{
    QByteArray out(count, Qt::Uninitialized);
    if (RAND_bytes(reinterpret_cast<unsigned char*>(out.data()), static_cast<int>(count)) != 1)
        qFatal("the operating system gives no random bytes"); // nothing safe can be done without them
    return out;
}

QString newUuid(Random& random)
{
    QByteArray raw = random.bytes(16);
    raw[6] = static_cast<char>((raw[6] & 0x0f) | 0x40);
    raw[8] = static_cast<char>((raw[8] & 0x3f) | 0x80);
    return QUuid::fromRfc4122(raw).toString(QUuid::WithoutBraces);
}

} // namespace dispatch
