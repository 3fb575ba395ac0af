// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"

#include <QCollator>
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
    //! "15 h 04"; in the repeated hour with "HAE" or "HNE".
    [[nodiscard]] static QString sentenceTime(Instant at);
    [[nodiscard]] static QString longDate(Instant at); //!< "22 novembre 2026"; the first is "1er"
    [[nodiscard]] static QString weekday(Instant at); //!< "dimanche 22 novembre"
    [[nodiscard]] static QString fullTime(Instant at); //!< "2026-11-22, 15:04:05"; for tool tips

    //! "il y a 4 min": seconds, minutes, hours, then days. Negative ages are 0.
    [[nodiscard]] static QString age(std::chrono::milliseconds elapsed);
    //! "dans 12 min", "en retard de 8 min": seconds below a minute, hours with minutes below two days, then
    //! days.
    [[nodiscard]] static QString due(Instant due, Instant now);
    [[nodiscard]] static QString duration(std::chrono::seconds length); //!< "0:42", "1:02:03"
    [[nodiscard]] static QString sentenceDuration(std::chrono::seconds length); //!< "1 min 42 s"
    //! With a capital at its beginning, as a heading has it.
    [[nodiscard]] static QString capitalised(const QString& text);
    [[nodiscard]] static QString count(qint64 number); //!< "1 234"
    //! "12 %", rounded; "–" of nothing.
    [[nodiscard]] static QString percent(qint64 part, qint64 whole);
    [[nodiscard]] static QString money(qint64 cents); //!< "1 234,50 $"; "450 $" without cents
    [[nodiscard]] static QString dollars(double usd); //!< "0,12 $ US"

private:
    [[nodiscard]] static QString repeatedHour(Instant at);
    [[nodiscard]] static QString dayOfMonth(const QDate& date);
    [[nodiscard]] static QString shortSpan(std::chrono::seconds length); //!< below an hour
    [[nodiscard]] static QString longSpan(std::chrono::seconds length);
};

//! Sorts names as people of QLocale() do: capitals and accents decide only between equals, "2" comes before
//! "10". Made once for a sort, not once for a comparison.
[[nodiscard]] QCollator collator();

//! \a text for a search that ignores capitals and accents: "Côte" and "cote" become the same, and no-break
//! spaces are spaces. As long as \a text where that holds no separate accents.
[[nodiscard]] QString folded(const QString& text);

} // namespace dispatch
