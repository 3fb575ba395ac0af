// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/instant.h"

#include <QJsonArray>
#include <QJsonObject>

#include <limits>
#include <optional>

namespace dispatch {

//! Reads the fields of a JSON object and remembers whether every one was right: a missing or wrong one gives
//! an empty value and makes isRight() false.
class JsonFields final {
public:
    explicit JsonFields(QJsonObject object);

    [[nodiscard]] bool isRight() const { return m_right; }
    void require(bool condition) { m_right = m_right && condition; }

    [[nodiscard]] QString text(const QString& key);
    [[nodiscard]] qint64 integer(const QString& key, qint64 least = std::numeric_limits<qint64>::min(),
        qint64 most = std::numeric_limits<qint64>::max());
    [[nodiscard]] bool flag(const QString& key);
    [[nodiscard]] Instant instant(const QString& key);
    [[nodiscard]] QJsonArray array(const QString& key);
    [[nodiscard]] QJsonObject object(const QString& key);
    [[nodiscard]] JsonFields inner(const QJsonValue& value);

    //! Empty, and still right, when there is no such field.
    [[nodiscard]] std::optional<QString> optionalText(const QString& key);
    [[nodiscard]] std::optional<Instant> optionalInstant(const QString& key);
    [[nodiscard]] std::optional<Error> optionalError(const QString& key);
    //! The caller requires that the inner fields were right.
    [[nodiscard]] std::optional<JsonFields> optionalInner(const QString& key);

private:
    QJsonObject m_object;
    bool m_right = true;
};

//! What JsonFields::optionalError() reads.
[[nodiscard]] QJsonObject errorToJson(const Error& error);

} // namespace dispatch
