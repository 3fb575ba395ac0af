// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace dispatch {

enum class HashKind { Sha1, Sha256, Sha512 };

//! Message authentication by OpenSSL. \a key may be empty.
[[nodiscard]] QByteArray hmac(HashKind kind, QByteArrayView key, QByteArrayView message);

[[nodiscard]] QByteArray sha256(QByteArrayView bytes);

//! True when both are equal; takes the same time whatever differs. Unequal lengths take no shortcut either:
//! what is compared are digests.
[[nodiscard]] bool equalInConstantTime(QByteArrayView a, QByteArrayView b);

} // namespace dispatch
