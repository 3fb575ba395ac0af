// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/log_line.h"

#include "core/base/logging.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

namespace dispatch {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype shortestSecret = 4;

QString levelName(QtMsgType level)
{
    switch (level) {
    case QtDebugMsg:
        return u"debug"_s;
    case QtInfoMsg:
        return u"info"_s;
    case QtWarningMsg:
        return u"warning"_s;
    case QtCriticalMsg:
        return u"critical"_s;
    case QtFatalMsg:
        return u"fatal"_s;
    }
    Q_UNREACHABLE();
}

//! A UUID (first group of the expression) or one of the shapes of a phone number.
const QRegularExpression& phoneOrUuid()
{
    // between the groups people and typography write blanks, no-break blanks, dots, hyphens, a slash
    static const QRegularExpression expression{
        uR"((\b[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}\b))"
        uR"(|(?<!\d)(?:)"
        uR"(\+\d(?:[ \x{A0}\x{202F}.\-\x{2010}\x{2011}/()]{0,3}\d){6,14})" // E.164, grouped or not
        uR"(|(?:1[ \x{A0}\x{202F}.\-\x{2010}\x{2011}/]?)?)" // North America, with or without the 1
        uR"((?:\(\d{3}\)[ \x{A0}\x{202F}.\-\x{2010}\x{2011}]{0,2}|\d{3}[ \x{A0}\x{202F}.\-\x{2010}\x{2011}/]))"
        uR"(\d{3}[ \x{A0}\x{202F}.\-\x{2010}\x{2011}]?\d{4})"
        uR"(|1?\d{6}[ \x{A0}\x{202F}.\-\x{2010}\x{2011}]\d{4})"
        uR"(|1?[2-9]\d{9})" // without separators; times in seconds begin with 1 and have ten digits
        uR"(|011\d{8,13})" // abroad, as dialled from here
        uR"(|\d{3}[ \x{A0}\x{202F}\-\x{2010}\x{2011}]\d{4})" // local; with a dot it would be a decimal
        uR"()(?!\d))"_s};
    return expression;
}

QString withoutPhones(const QString& text)
{
    QString out;
    qsizetype copied = 0;
    QRegularExpressionMatchIterator found = phoneOrUuid().globalMatch(text);
    while (found.hasNext()) {
        const QRegularExpressionMatch match = found.next();
        if (match.hasCaptured(1))
            continue;
        out += QStringView{text}.sliced(copied, match.capturedStart() - copied);
        out += masked(match.captured());
        copied = match.capturedEnd();
    }
    out += QStringView{text}.sliced(copied);
    return out;
}

} // namespace

LogScrubber::LogScrubber(const QList<QByteArray>& secrets)
{
    for (const QByteArray& secret : secrets) {
        if (secret.size() < shortestSecret)
            continue;
        const QString plain = QString::fromUtf8(secret);
        QString escaped = plain;
        escaped.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s);
        m_secrets << plain << escaped << QString::fromLatin1(QUrl::toPercentEncoding(plain));
    }
    m_secrets.removeDuplicates();
    std::ranges::sort(m_secrets, std::ranges::greater{}, &QString::size);
}

QString LogScrubber::scrubbed(QString text) const
{
    for (const QString& secret : m_secrets)
        text.replace(secret, u"[secret]"_s);
    return withoutPhones(text);
}

QByteArray jsonLine(const LogEntry& entry)
{
    const QJsonObject json{{u"ts"_s, toIso(entry.at)}, {u"level"_s, levelName(entry.level)},
        {u"category"_s, entry.category}, {u"message"_s, entry.message}, {u"thread"_s, entry.thread}};
    return QJsonDocument{json}.toJson(QJsonDocument::Compact) + '\n';
}

QByteArray plainLine(const LogEntry& entry)
{
    QString line
        = toIso(entry.at) + u' ' + levelName(entry.level) + u' ' + entry.category + u": "_s + entry.message;
    for (QChar& character : line) {
        if (character.category() == QChar::Other_Control)
            character = u'?';
    }
    return line.toUtf8() + '\n';
}

} // namespace dispatch
