// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace dispatch {

//! What stands where a secret stood.
inline constexpr auto redactedMark = QLatin1StringView{"[redacted]"};

//! Whether a member of that name holds a secret (protocol notes §6): its name speaks of a secret, a token, a
//! password, an API key or an authorization, or it ends in "sid". Capitals do not matter.
[[nodiscard]] bool namesSecret(QStringView memberName);

//! A counter of language-model tokens ("promptTokens"), which is a number and no secret.
[[nodiscard]] bool namesTokenCount(QStringView memberName);

//! The same text without what follows a secret's name ("token=…", "\"password\":\"…\"", "Bearer …"), and
//! without the query, the fragment and the credentials of every URL in it. Pure; any thread.
[[nodiscard]] QString withoutSecrets(const QString& text);

} // namespace dispatch
