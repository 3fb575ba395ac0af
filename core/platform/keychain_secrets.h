// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secrets.h"

#include <map>

namespace dispatch {

//! The environment first, then the operating system's key store (QtKeychain), entry "drain-fortin" / the
//! environment's name. The key store is asked once per secret, at start, with a deadline: a locked or missing
//! one never hangs the program. Construct on a thread that has an event loop available.
class KeychainSecrets final : public Secrets {
public:
    KeychainSecrets();

    [[nodiscard]] std::optional<QByteArray> value(SecretName name) const override;

private:
    std::map<SecretName, QByteArray> m_found;
};

} // namespace dispatch
