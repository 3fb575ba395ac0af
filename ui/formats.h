// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"

#include <QCoreApplication>
#include <QString>

namespace dispatch {

//! Figures as people read them, in the language of QLocale() and the time of America/Toronto. Figures and
//! their units are held together by no-break spaces.
class Formats {
    Q_DECLARE_TR_FUNCTIONS(dispatch::Formats)

public:
    //! "450 280-3222", "1 800 567-1234"; a number from elsewhere stays as it came. Empty stays empty.
    [[nodiscard]] static QString phone(const QString& e164);

    [[nodiscard]] static QString date(Instant at); //!< "2026-11-22"
    //! "15:04:05"; in the hour that the autumn change repeats, with "HAE" or "HNE".
    [[nodiscard]] static QString clock(Instant at);
    //! For lists: clock() on the same day as \a now, else "2026-11-22 15:04".
    [[nodiscard]] static QString listTime(Instant at, Instant now);
    [[nodiscard]] static QString sentenceTime(Instant at); //!< "15 h 04"
    [[nodiscard]] static QString fullTime(Instant at); //!< "2026-11-22, 15:04:05"; for tool tips

    //! "il y a 4 min": seconds, minutes, hours, then days. Negative ages are 0.
    [[nodiscard]] static QString age(std::chrono::milliseconds elapsed);
    [[nodiscard]] static QString duration(std::chrono::seconds length); //!< "0:42", "1:02:03"
    [[nodiscard]] static QString sentenceDuration(std::chrono::seconds length); //!< "1 min 42 s"
    [[nodiscard]] static QString money(qint64 cents); //!< "1 234,50 $"; "450 $" without cents
    [[nodiscard]] static QString dollars(double usd); //!< "0,12 $ US"
};

} // namespace dispatch
