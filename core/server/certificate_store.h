// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"
#include "core/base/result.h"

#include <QMutex>
#include <QSslConfiguration>

#include <memory>
#include <optional>

namespace dispatch {

//! The certificate and key that new TLS connections get, from two PEM files. Files that change are read
//! again; while the new ones cannot be used the old pair goes on serving. Any thread.
class CertificateStore final {
public:
    //! \return Configuration (args file, key, value, remedy) when the files cannot be read or do not belong
    //! together.
    static Result<std::unique_ptr<CertificateStore>> open(
        const QString& certificateFile, const QString& keyFile);
    Q_DISABLE_COPY_MOVE(CertificateStore)

    //! TLS 1.2 or later with the current pair.
    [[nodiscard]] QSslConfiguration configuration() const;
    //! When the current certificate ends.
    [[nodiscard]] Instant expiresAt() const;
    //! Why the files as they are now cannot be used; empty when they are in use.
    [[nodiscard]] std::optional<Error> fault() const;

    //! Looks at the files and reads them again when they changed. To be called every second or so.
    void poll();

private:
    struct Pair {
        QSslConfiguration configuration{};
        Instant expiresAt{};
    };

    CertificateStore(QString certificateFile, QString keyFile);
    [[nodiscard]] Result<Pair> load() const;
    [[nodiscard]] QByteArray fingerprint() const;

    const QString m_certificateFile;
    const QString m_keyFile;
    mutable QMutex m_mutex{};
    Pair m_current{};
    std::optional<Error> m_fault{};
    QByteArray m_fingerprint{}; //!< sizes and times of the files as last read
};

} // namespace dispatch
