// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/alarm.h"

#include <QDate>
#include <QHash>
#include <QString>
#include <QStringList>
#include <QTime>

#include <array>
#include <chrono>
#include <optional>
#include <vector>

namespace dispatch {

// The business as data: what resources/company.json says. Plain values; the rules that use them are pure
// functions beside this file. company_reader.h reads and checks the file.

//! What the company does with a service that is asked for.
enum class ServiceStanding { Offered, Referred, Refused };

//! A price that grows with the length: base up to the included feet, then so much for each further foot.
struct FootPrice {
    qint64 baseCents = 0;
    int includedFeet = 0;
    qint64 perFootCents = 0;
    bool operator==(const FootPrice&) const = default;
};

struct Service {
    QString key{}; //!< contract.md, "Service keys"
    QString name{}; //!< French, as a person says it: "débouchage"
    ServiceStanding standing = ServiceStanding::Offered;
    QString referredTo{}; //!< key of a role; only for Referred
    std::optional<qint64> minCents{}; //!< before taxes; empty when the price is of another kind or not told
    std::optional<qint64> maxCents{}; //!< empty with a minCents: "from"
    std::optional<qint64> estimateCents{}; //!< the one figure to say when a single one is wanted
    std::optional<FootPrice> footPrice{}; //!< instead of minCents and maxCents
    bool freeAmount = false; //!< the price is the amount that comes with the question
    bool quoteRequired = false; //!< binding only after a written quote
    QStringList words{}; //!< how callers and tools call it, any capitals and accents
    QString window{}; //!< when it can be done, never a date: "de 1 à 3 semaines"; empty: unknown
    QString duration{}; //!< "de 2 à 4 heures"; empty: unknown
    QString requirement{}; //!< what must be ready on the site; empty: nothing
    QString guarantee{}; //!< told only to who asks; empty: none
    bool operator==(const Service&) const = default;
};

struct Zone {
    QString key{}; //!< "rive_sud"
    QString name{}; //!< "Rive-Sud"
    qint64 surchargeCents = 0;
    QString delay{}; //!< typical delay of a visit, for people; never promised
    QStringList prefixes{}; //!< first three of the postal code: "J4W"; "H1*" stands for all of H1
    QStringList places{}; //!< cities and boroughs, as written: "Saint-Lambert"
    QStringList words{}; //!< how tools call the zone itself: "south shore"
    bool operator==(const Zone&) const = default;
};

//! Stands for the zone of a place that is known and not served.
inline constexpr QLatin1String outOfZoneKey{"hors_zone"};

//! One switchable addition to a price; both are 0 by default. The percentage is of the service's price.
struct PriceOption {
    qint64 permille = 0; //!< thousandths: 250 is 25 %
    qint64 fixedCents = 0;
    bool operator==(const PriceOption&) const = default;
};

//! The additions by their names in `rules quote`.
struct PriceOptions {
    PriceOption urgence{};
    PriceOption soir{};
    PriceOption nuit{};
    PriceOption weekEnd{};
    PriceOption ferie{};
    PriceOption commercial{};
    bool operator==(const PriceOptions&) const = default;
};

struct Pricing {
    qint64 floorCents = 35'000; //!< no visit costs less, before taxes
    qint64 gpsExtraCents = 5'000; //!< locating beside another service
    qint64 highCents = 5'000'000; //!< a quote above this is flagged
    qint64 tpsPerHundredThousand = 5'000; //!< 5 %
    qint64 tvqPerHundredThousand = 9'975; //!< 9.975 %
    PriceOptions options{};
    bool operator==(const Pricing&) const = default;
};

//! When the crew works. Local time of the company; an end before or at the start is refused by the reader.
struct CrewHours {
    QByteArray timeZone = "America/Toronto";
    std::array<bool, 7> days{true, true, true, true, true, false, false}; //!< Monday first
    QTime from{6, 0};
    QTime to{15, 0};
    QStringList holidays{}; //!< keys of holidayKeys() that are kept
    std::vector<QDate> extraHolidays{};
    bool operator==(const CrewHours&) const = default;
};

//! How long until the client has to hear a human.
struct CallbackClock {
    std::chrono::minutes within{0};
    bool crewMinutes = true; //!< only crew hours count, from the end of the call; else elapsed time from the
                             //!< first evidence, day and night
    bool operator==(const CallbackClock&) const = default;
};

//! One step of telling the team.
struct LadderStep {
    using Channel = AlertChannel;
    Channel channel = Channel::Text;
    QString role{};
    std::chrono::seconds after{0}; //!< from the first evidence for P1, from the end of the call otherwise
    bool onlyUnattended = false; //!< only while nobody is at the desk or the shop is closed
    bool onlyUnseen = true; //!< not when somebody has acknowledged or opened the call
    bool operator==(const LadderStep&) const = default;
};

//! Both clocks of a priority (domain.md §3.2).
struct PriorityClock {
    QString name{}; //!< "Urgence"
    CallbackClock callback{};
    std::vector<LadderStep> ladder{}; //!< in rising order of time
    bool operator==(const PriorityClock&) const = default;
};

//! Somebody who is told things; the number comes from the settings.
struct TeamRole {
    QString key{}; //!< "owner", "plumbing_partner", "dispatcher", "on_call", "second"
    QString name{}; //!< "propriétaire"
    QStringList aliases{}; //!< accepted in tool arguments: "guillaume"
    bool operator==(const TeamRole&) const = default;
};

struct TextTemplate {
    QString key{};
    QString french{};
    QString english{};
    bool operator==(const TextTemplate&) const = default;
};

//! Words that the urgency rules know besides their own; each list is looked for as whole words without
//! accents and capitals, and under the same rules of negation, past and so on.
struct UrgencyWords {
    QStringList damage{}; //!< P1
    QStringList municipal{}; //!< P2
    QStringList major{}; //!< P3
    qint64 majorEstimateCents = 300'000; //!< an estimate from this on is P3
    bool operator==(const UrgencyWords&) const = default;
};

//! What callers say who want no service (domain.md §3.3); looked for as whole words without accents and
//! capitals.
struct CallerWords {
    QStringList wrongNumber{}; //!< "mauvais numéro"
    QStringList relations{}; //!< "sa mère", "ami de"
    QStringList messages{}; //!< "parler à Guillaume": with a relation, and no service, that is family
    bool operator==(const CallerWords&) const = default;
};

struct CompanyInfo {
    QString name{};
    QString phone{}; //!< E.164
    QString email{};
    QString website{};
    QString hours{}; //!< in words
    QString area{}; //!< in words
    QString warranty{}; //!< in words
    QString services{}; //!< in words
    bool operator==(const CompanyInfo&) const = default;
};

struct Company {
    CompanyInfo info{};
    std::vector<Service> services{};
    Pricing pricing{};
    std::vector<Zone> zones{};
    QStringList placesNotServed{}; //!< "Québec", "Ottawa": known, and too far
    CrewHours hours{};
    std::array<PriorityClock, 4> priorities{}; //!< P1 first
    UrgencyWords urgency{};
    CallerWords callers{};
    std::vector<TeamRole> roles{};
    std::vector<TextTemplate> templates{};
    bool operator==(const Company&) const = default;

    //! nullptr when there is none with that key.
    [[nodiscard]] const Service* service(QStringView key) const;
    [[nodiscard]] const Zone* zone(QStringView key) const;
    [[nodiscard]] const TeamRole* role(QStringView key) const;
    [[nodiscard]] const PriorityClock& clock(Priority priority) const
    {
        return priorities.at(static_cast<size_t>(priority));
    }
};

} // namespace dispatch
