// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/setting_reader.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSettings>

namespace dispatch {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(SettingReader)
};

} // namespace

SettingReader::SettingReader(
    QString file, QHash<QString, QString> values, const QProcessEnvironment& environment)
    : m_file{std::move(file)}
    , m_values{std::move(values)}
    , m_environment{environment}
{
}

Result<SettingReader> SettingReader::open(const QString& file, const QProcessEnvironment& environment)
{
    QHash<QString, QString> values;
    const QFileInfo info{file};
    if (info.exists()) {
        if (!info.isFile() || !info.isReadable())
            return Error{.code = ErrorCode::Io, .args = {file}};
        const QSettings ini{file, QSettings::IniFormat};
        const QStringList keys = ini.allKeys();
        if (ini.status() != QSettings::NoError)
            return Error{.code = ErrorCode::Configuration,
                .args = {file, u"-"_s, u"-"_s,
                    Words::tr("Le fichier n’est pas au format « [section] » et « clé=valeur ».")}};
        for (const QString& key : keys) {
            // QSettings cuts a value at its commas; a list is put together again here
            values.insert(
                QString{key}.replace(u'/', u'.').toLower(), ini.value(key).toStringList().join(u','));
        }
    }
    return SettingReader{file, std::move(values), environment};
}

QString SettingReader::environmentNameOf(const QString& key)
{
    return u"DRAINFORTIN_"_s + QString{key}.replace(u'.', u'_').toUpper();
}

std::optional<QString> SettingReader::raw(const QString& key)
{
    m_asked.append(key);
    const QString name = environmentNameOf(key);
    if (m_environment.contains(name))
        return m_environment.value(name).trimmed();
    const auto found = m_values.constFind(key);
    if (found == m_values.cend())
        return std::nullopt;
    return found->trimmed();
}

QString SettingReader::text(const QString& key, const QString& fallback)
{
    return raw(key).value_or(fallback);
}

QStringList SettingReader::list(const QString& key)
{
    QStringList out;
    for (const QString& part : text(key).split(u',', Qt::SkipEmptyParts)) {
        if (const QString entry = part.trimmed(); !entry.isEmpty())
            out.append(entry);
    }
    return out;
}

qint64 SettingReader::number(const QString& key, qint64 fallback, qint64 least, qint64 most)
{
    const std::optional<QString> found = raw(key);
    if (!found)
        return fallback;
    bool isNumber = false;
    const qint64 value = found->toLongLong(&isNumber);
    if (!isNumber || value < least || value > most) {
        reject(key, Words::tr("Écrire un nombre entier de %1 à %2.").arg(least).arg(most));
        return fallback;
    }
    return value;
}

bool SettingReader::truth(const QString& key, bool fallback)
{
    const std::optional<QString> found = raw(key);
    if (!found)
        return fallback;
    const QString word = found->toLower();
    if (word == "true"_L1 || word == "1"_L1 || word == "yes"_L1 || word == "oui"_L1)
        return true;
    if (word == "false"_L1 || word == "0"_L1 || word == "no"_L1 || word == "non"_L1)
        return false;
    reject(key, Words::tr("Écrire true ou false."));
    return fallback;
}

QString SettingReader::choice(const QString& key, const QString& fallback, const QStringList& allowed)
{
    const QString value = text(key, fallback).toLower();
    if (allowed.contains(value))
        return value;
    reject(key, Words::tr("Écrire une de ces valeurs : %1.").arg(allowed.join(u", "_s)));
    return fallback;
}

void SettingReader::reject(const QString& key, const QString& remedy)
{
    if (m_fault)
        return;
    const QString name = environmentNameOf(key);
    const bool fromEnvironment = m_environment.contains(name);
    const QString value = fromEnvironment ? m_environment.value(name) : m_values.value(key);
    m_fault = Error{.code = ErrorCode::Configuration,
        .args = {fromEnvironment ? Words::tr("environnement") : m_file, fromEnvironment ? name : key, value,
            remedy}};
}

void SettingReader::rejectSecret(const QString& key, const QString& remedy)
{
    if (!m_fault)
        m_fault = Error{.code = ErrorCode::Configuration, .args = {m_file, key, u"••••"_s, remedy}};
}

QStringList SettingReader::unread() const
{
    QStringList out;
    for (auto it = m_values.cbegin(); it != m_values.cend(); ++it) {
        if (!m_asked.contains(it.key()))
            out.append(it.key());
    }
    out.sort();
    return out;
}

} // namespace dispatch
