// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/http_answer.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <utility>

namespace dispatch {

using namespace Qt::StringLiterals;

namespace {

using Phrase = std::pair<int, const char*>;
constexpr std::array phrases{Phrase{100, "Continue"}, Phrase{200, "OK"}, Phrase{204, "No Content"},
    Phrase{400, "Bad Request"}, Phrase{401, "Unauthorized"}, Phrase{403, "Forbidden"},
    Phrase{404, "Not Found"}, Phrase{405, "Method Not Allowed"}, Phrase{408, "Request Timeout"},
    Phrase{411, "Length Required"}, Phrase{413, "Content Too Large"}, Phrase{414, "URI Too Long"},
    Phrase{415, "Unsupported Media Type"}, Phrase{417, "Expectation Failed"},
    Phrase{429, "Too Many Requests"}, Phrase{431, "Request Header Fields Too Large"},
    Phrase{500, "Internal Server Error"}, Phrase{501, "Not Implemented"}, Phrase{503, "Service Unavailable"},
    Phrase{505, "HTTP Version Not Supported"}};

//! "HTTP/1.1 204 …"
bool isWithoutContent(QByteArrayView answer)
{
    constexpr qsizetype statusAt = 9;
    return answer.sliced(statusAt).startsWith("204");
}

void appendWithoutContentLines(QByteArrayView head, QByteArray& out)
{
    while (!head.isEmpty()) {
        const qsizetype end = head.indexOf('\n') + 1;
        const QByteArrayView line = head.first(end);
        if (!line.startsWith("Content-Length:") && !line.startsWith("Content-Type:"))
            out.append(line);
        head = head.sliced(end);
    }
}

} // namespace

QByteArray reasonPhrase(int status)
{
    const auto* const it
        = std::ranges::find_if(phrases, [status](const Phrase& phrase) { return phrase.first == status; });
    return it == phrases.end() ? QByteArray{"Unknown"} : QByteArray{it->second};
}

Answer problem(int status, QByteArrayView detail)
{
    const QJsonObject body{{u"type"_s, u"about:blank"_s},
        {u"title"_s, QString::fromLatin1(reasonPhrase(status))}, {u"status"_s, status},
        {u"detail"_s, QString::fromLatin1(detail)}};
    return {.status = status,
        .contentType = "application/problem+json",
        .body = QJsonDocument{body}.toJson(QJsonDocument::Compact)};
}

QByteArray commonHeaderLines(bool secure)
{
    QByteArray lines = "X-Content-Type-Options: nosniff\r\n"
                       "Cache-Control: no-store\r\n"
                       "Content-Security-Policy: default-src 'none'; frame-ancestors 'none'\r\n"
                       "X-Frame-Options: DENY\r\n"
                       "Referrer-Policy: no-referrer\r\n";
    if (secure)
        lines += "Strict-Transport-Security: max-age=31536000\r\n";
    return lines;
}

QByteArray rendered(const Answer& answer, QByteArrayView headerLines)
{
    QByteArray out
        = "HTTP/1.1 " + QByteArray::number(answer.status) + ' ' + reasonPhrase(answer.status) + "\r\n";
    out.append(headerLines);
    for (const auto& [name, value] : answer.headers)
        out += name + ": " + value + "\r\n";
    out += "Content-Type: " + answer.contentType
        + "\r\nContent-Length: " + QByteArray::number(answer.body.size()) + "\r\n\r\n" + answer.body;
    return out;
}

QByteArray completed(QByteArrayView answer, QByteArrayView headerLines, bool headOnly)
{
    const qsizetype lineEnd = answer.indexOf("\r\n") + 2;
    const qsizetype headEnd = answer.indexOf("\r\n\r\n", lineEnd - 2) + 4;
    const QByteArrayView head = answer.sliced(lineEnd, headEnd - lineEnd);
    QByteArray out;
    out.reserve(answer.size() + headerLines.size());
    out.append(answer.first(lineEnd)).append(headerLines);
    if (isWithoutContent(answer))
        appendWithoutContentLines(head, out);
    else
        out.append(head);
    if (!headOnly)
        out.append(answer.sliced(headEnd));
    return out;
}

} // namespace dispatch
