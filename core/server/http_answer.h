// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QPair>

namespace dispatch {

//! What a request is answered with, before anything Qt- or socket-specific.
struct Answer {
    int status = 200;
    QByteArray contentType = "application/json";
    QByteArray body{};
    QList<QPair<QByteArray, QByteArray>> headers{};

    void addHeader(const QByteArray& name, const QByteArray& value) { headers.emplaceBack(name, value); }
};

//! The reason phrase of \a status; "Unknown" for codes that this program never sends.
[[nodiscard]] QByteArray reasonPhrase(int status);

//! An RFC 9457 answer: type, title, status and \a detail (a fixed sentence: never text from the client, a
//! path or a message of the store).
[[nodiscard]] Answer problem(int status, QByteArrayView detail);

//! The header lines that stand in every answer, each ended by CRLF. \a secure adds Strict-Transport-Security.
[[nodiscard]] QByteArray commonHeaderLines(bool secure);

//! The bytes of \a answer for the wire, with \a headerLines as they are. For answers that do not pass through
//! QHttpServer.
[[nodiscard]] QByteArray rendered(const Answer& answer, QByteArrayView headerLines);

//! What QHttpServer wrote as \a answer, with \a headerLines added; \a headOnly: without its body. An answer
//! without content (204) loses the length and type that QHttpServer gives every answer (RFC 9110 §8.6).
[[nodiscard]] QByteArray completed(QByteArrayView answer, QByteArrayView headerLines, bool headOnly);

} // namespace dispatch
