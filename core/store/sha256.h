// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <memory>

namespace dispatch {

//! SHA-256 over a sequence of fields. Numbers are big-endian; sized fields carry their length, so that no two
//! sequences of fields look alike. One thread; made once and used again after each result().
class Sha256 final {
public:
    static constexpr qsizetype size = 32; //!< bytes of a result

    Sha256();
    ~Sha256();
    Q_DISABLE_COPY_MOVE(Sha256)

    Sha256& addRaw(const QByteArray& bytes);
    Sha256& addSized(const QByteArray& bytes);
    Sha256& addSized(const QString& text) { return addSized(text.toUtf8()); }
    Sha256& addNumber(quint64 value);
    //! The digest of what was added since the last result.
    [[nodiscard]] QByteArray result();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace dispatch
