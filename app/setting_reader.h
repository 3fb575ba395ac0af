// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QHash>
#include <QProcessEnvironment>
#include <QStringList>

#include <optional>

namespace dispatch {

//! Reads typed values out of station.ini, each overridden by its environment variable. Collects the first
//! fault instead of stopping, so that a caller reads everything and then asks fault() once.
class SettingReader final {
public:
    //! \a file may not exist: then only the environment speaks. Io when it exists and cannot be read,
    //! Configuration when it is no settings file.
    static Result<SettingReader> open(const QString& file, const QProcessEnvironment& environment);

    [[nodiscard]] QString text(const QString& key, const QString& fallback = {});
    //! Comma separated, blanks trimmed, empty entries dropped.
    [[nodiscard]] QStringList list(const QString& key);
    [[nodiscard]] qint64 number(const QString& key, qint64 fallback, qint64 least, qint64 most);
    [[nodiscard]] bool truth(const QString& key, bool fallback);
    //! One of \a allowed; the comparison ignores case.
    [[nodiscard]] QString choice(const QString& key, const QString& fallback, const QStringList& allowed);

    //! Marks the value of \a key as unusable. \a remedy: a sentence that says what to write instead.
    void reject(const QString& key, const QString& remedy);

    //! As reject(), for a key whose value nobody may see.
    void rejectSecret(const QString& key, const QString& remedy);

    //! Configuration with args file, key, value, remedy; empty when everything read so far was right.
    [[nodiscard]] const std::optional<Error>& fault() const { return m_fault; }

    //! Keys of the file that nobody asked for: probably misspelt.
    [[nodiscard]] QStringList unread() const;

    //! "server.port" → "DRAINFORTIN_SERVER_PORT".
    [[nodiscard]] static QString environmentNameOf(const QString& key);

private:
    SettingReader(QString file, QHash<QString, QString> values, const QProcessEnvironment& environment);
    [[nodiscard]] std::optional<QString> raw(const QString& key);

    QString m_file;
    QHash<QString, QString> m_values;
    QProcessEnvironment m_environment;
    QStringList m_asked{};
    std::optional<Error> m_fault{};
};

} // namespace dispatch
