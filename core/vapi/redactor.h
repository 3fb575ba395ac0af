// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonValue>

#include <vector>

namespace dispatch {

//! Takes secrets out of what VAPI sends, before anything is stored or logged (protocol notes §6). Pure; any
//! thread.
class Redactor final {
public:
    //! \a secrets: the program's own configured secrets, which no text may repeat.
    explicit Redactor(const std::vector<QByteArray>& secrets = {});

    //! The same bytes with every configured secret blacked out; run on a body before it is parsed.
    [[nodiscard]] QByteArray withoutOwnSecrets(const QByteArray& body) const;

    //! The same value with every member that §6 names replaced by "[redacted]".
    [[nodiscard]] QJsonValue withoutVendorSecrets(const QJsonValue& value) const;

private:
    std::vector<QByteArray> m_secrets;
};

} // namespace dispatch
