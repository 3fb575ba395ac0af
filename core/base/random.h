// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace dispatch {

//! Where salts, ids and jitter come from. Injected, so that tests repeat. Any thread.
class Random {
public:
    Random() = default;
    virtual ~Random() = default;
    Q_DISABLE_COPY_MOVE(Random)

    //! \a count bytes, 0 or more.
    [[nodiscard]] virtual QByteArray bytes(qsizetype count) = 0;
};

//! Cryptographically strong bytes from OpenSSL.
class SystemRandom final : public Random {
public:
    [[nodiscard]] QByteArray bytes(qsizetype count) override;
};

//! A random UUID (version 4) in lower case with hyphens: the key of a person's action.
[[nodiscard]] QString newUuid(Random& random);

} // namespace dispatch
