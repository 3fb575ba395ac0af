// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secrets.h"

#include <map>
#include <vector>

namespace dispatch {

//! The environment first, then the operating system's key store (QtKeychain), entry "drain-fortin" / the
//! environment's name. The key store is asked once per secret, at start: milliseconds when it is open,
//! nothing at all where there is none, at most three seconds when it is locked and nobody unlocks it.
//! Construct on a thread that has an application object and an event dispatcher.
class KeychainSecrets final : public Secrets {
public:
    KeychainSecrets();

    [[nodiscard]] std::optional<QByteArray> value(SecretName name) const override;

private:
    void askKeyStore(const std::vector<SecretName>& names);

    std::map<SecretName, QByteArray> m_found{};
};

} // namespace dispatch
