// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QString>

#include <optional>
#include <utility>

namespace dispatch {

//! Reads the members of one object that JsonWriter wrote. An absent member is its type's empty value; one of
//! another type makes the whole object malformed, which isIntact() tells at the end.
class JsonReader final {
public:
    using Name = QLatin1StringView;

    explicit JsonReader(QJsonObject object)
        : m_object{std::move(object)}
    {
    }

    [[nodiscard]] QString text(Name name);
    [[nodiscard]] bool flag(Name name);
    [[nodiscard]] std::optional<qint64> integer(Name name);
    [[nodiscard]] std::optional<Instant> instant(Name name);
    [[nodiscard]] std::optional<double> real(Name name);
    [[nodiscard]] QJsonArray array(Name name);
    [[nodiscard]] QJsonObject object(Name name);

    [[nodiscard]] bool has(Name name) const { return m_object.contains(name); }
    [[nodiscard]] bool isIntact() const { return m_intact; }
    //! For what the caller itself finds wrong.
    void reject() { m_intact = false; }

private:
    QJsonObject m_object;
    bool m_intact = true;
};

//! The whole number that \a value is; empty when it is none that 64 bits hold exactly.
[[nodiscard]] std::optional<qint64> wholeNumber(const QJsonValue& value);

} // namespace dispatch
