// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace dispatch {

//! Writes compact JSON straight into bytes: the journal encodes thousands of small objects a second, and a
//! tree of values would cost more than the objects themselves. The caller pairs begin and end.
class JsonWriter final {
public:
    using Name = QLatin1StringView;

    JsonWriter();

    void beginObject();
    void beginObject(Name name);
    void endObject();
    void beginArray();
    void beginArray(Name name);
    void endArray();

    //! Members that hold nothing are left out: empty text, false, an empty instant.
    void text(Name name, const QString& value);
    void flag(Name name, bool value);
    void instant(Name name, const std::optional<Instant>& value);
    void integer(Name name, qint64 value);
    //! Left out when it is not finite: JSON has no word for it.
    void real(Name name, double value);

    //! Elements of an array.
    void element(const QString& value);
    void element(qint64 value);
    void elementReal(double value);

    [[nodiscard]] QByteArray take();

private:
    void separate();
    void name(Name name);
    void quote(QStringView value);

    QByteArray m_out{};
};

} // namespace dispatch
