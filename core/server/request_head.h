// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/server/server_settings.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

#include <optional>
#include <utility>

namespace dispatch {

//! What the gate checks requests against.
struct GateRules {
    GuardLimits limits{};
    //! Lower case, at most 64. A header that stands here may come once: were there two, one reader could
    //! check the first and another use the second.
    QList<QByteArray> singleHeaders{};
};

//! Why a request is refused before QHttpServer sees a byte of it. The connection closes after the answer.
struct GateRefusal {
    int status = 400;
    QByteArray detail{}; //!< a fixed sentence
};

//! The request line and the headers of one request, read line by line, and the canonical form in which
//! QHttpServer is shown them: HTTP/1.1, a fixed Host, no header about the connection or the body's framing.
//! Pure.
class RequestHead final {
public:
    using Verdict = std::optional<GateRefusal>; //!< empty: go on

    [[nodiscard]] Verdict readRequestLine(QByteArrayView line);
    [[nodiscard]] Verdict readHeader(QByteArrayView line, const GateRules& rules);
    //! At the blank line: what the headers mean together.
    [[nodiscard]] Verdict finish(const GuardLimits& limits) const;

    [[nodiscard]] bool started() const { return !m_canonical.isEmpty(); }
    //! Ends the canonical form: the length that the body turned out to have, and the blank line.
    void addLength(qint64 bodySize);
    [[nodiscard]] QByteArray takeCanonical() { return std::exchange(m_canonical, {}); }
    [[nodiscard]] qint64 canonicalSize() const { return m_canonical.size(); }

    [[nodiscard]] bool chunked() const { return m_chunked; }
    [[nodiscard]] qint64 length() const
    {
        return m_length < 0 ? 0 : m_length;
    } //!< of a body that is not chunked
    [[nodiscard]] bool hasBody() const { return m_chunked || m_length > 0; }
    [[nodiscard]] bool expectsContinue() const { return m_expectsContinue && !m_oldProtocol; }
    [[nodiscard]] bool isHead() const { return m_isHead; }
    [[nodiscard]] bool oldProtocol() const { return m_oldProtocol; } //!< HTTP/1.0
    [[nodiscard]] bool keepAlive() const { return !m_close && (!m_oldProtocol || m_keepAlive); }
    [[nodiscard]] bool forwardedHttps() const { return m_forwardedHttps; }

private:
    [[nodiscard]] Verdict readTarget(QByteArrayView method, QByteArrayView target);
    [[nodiscard]] bool isFirst(QByteArrayView name, const GateRules& rules);
    [[nodiscard]] Verdict note(QByteArrayView name, QByteArrayView value);
    [[nodiscard]] Verdict noteLength(QByteArrayView value);
    void noteCoding(QByteArrayView value);
    void noteConnection(QByteArrayView value);
    void keep(QByteArrayView name, QByteArrayView value);

    QByteArray m_canonical{};
    qint64 m_length = -1;
    quint64 m_seenSingles = 0;
    int m_codings = 0;
    bool m_chunked = false;
    bool m_otherCoding = false;
    bool m_isHead = false;
    bool m_needsLength = false; //!< POST, PUT, PATCH
    bool m_oldProtocol = false;
    bool m_hasHost = false;
    bool m_close = false;
    bool m_keepAlive = false;
    bool m_expectsContinue = false;
    bool m_forwardedHttps = false;
};

} // namespace dispatch
