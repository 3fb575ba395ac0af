// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

namespace dispatch {

//! The bytes of tests/data/vapi/\a file; empty when there is no such file.
inline QByteArray vapiSample(const QString& file)
{
    QFile sample{QStringLiteral(DISPATCH_TEST_DATA "/vapi/") + file};
    return sample.open(QIODevice::ReadOnly) ? sample.readAll() : QByteArray{};
}

inline QJsonObject vapiSampleObject(const QString& file)
{
    return QJsonDocument::fromJson(vapiSample(file)).object();
}

//! Every file there that is a server message: it has a message with a type.
inline QStringList serverMessageSamples()
{
    QStringList messages;
    const QStringList files
        = QDir{QStringLiteral(DISPATCH_TEST_DATA "/vapi")}.entryList({QStringLiteral("*.json")}, QDir::Files);
    for (const QString& file : files) {
        const QJsonObject message = vapiSampleObject(file).value(QLatin1StringView{"message"}).toObject();
        if (message.contains(QLatin1StringView{"type"}) && !message.contains(QLatin1StringView{"content"}))
            messages.append(file);
    }
    return messages;
}

} // namespace dispatch
