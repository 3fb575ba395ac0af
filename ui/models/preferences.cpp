// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/preferences.h"

#include "core/base/logging.h"

#include <QSettings>

namespace dispatch {

Preferences::Preferences(const QString& path)
    : m_path{path}
{
}

QVariant Preferences::value(const QString& key, const QVariant& otherwise) const
{
    if (m_path.isEmpty())
        return m_memory.value(key, otherwise);
    return QSettings{m_path, QSettings::IniFormat}.value(key, otherwise);
}

bool Preferences::set(const QString& key, const QVariant& value)
{
    if (m_path.isEmpty()) {
        if (value.isValid())
            m_memory.insert(key, value);
        else
            m_memory.remove(key);
        return true;
    }
    QSettings file{m_path, QSettings::IniFormat};
    if (value.isValid())
        file.setValue(key, value);
    else
        file.remove(key);
    file.sync();
    if (file.status() == QSettings::NoError)
        return true;
    qCWarning(lcUi) << "the preferences could not be saved";
    return false;
}

} // namespace dispatch
