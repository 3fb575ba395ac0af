// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>
#include <QVariant>

namespace dispatch {

//! What the people of this desk have set for themselves (their name, the theme, keys, saved views): kept in
//! one file, written at each change. Never anything of the business and never a secret.
class Preferences final {
public:
    //! An empty \a path keeps everything in memory only.
    explicit Preferences(const QString& path);

    //! \a key is "group/name".
    [[nodiscard]] QVariant value(const QString& key, const QVariant& otherwise = {}) const;
    //! An invalid \a value forgets the key. \return whether it is on disk (true for memory).
    bool set(const QString& key, const QVariant& value);

private:
    QString m_path;
    QHash<QString, QVariant> m_memory{};
};

} // namespace dispatch
