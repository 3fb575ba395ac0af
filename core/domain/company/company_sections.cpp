// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/company/company_sections.h"

#include "core/domain/phone_number.h"

#include <QRegularExpression>

namespace dispatch {

using namespace Qt::StringLiterals;

namespace {

using Need = CompanySection::Need;
using Range = CompanySection::Range;
template <typename T> using Word = CompanySection::Word<T>;

constexpr Range money{.from = 0, .to = 100'000'000}; // cents
constexpr Range share{.from = 0, .to = 1'000}; // thousandths
constexpr Range tax{.from = 0, .to = 100'000}; // hundred-thousandths
constexpr Range feet{.from = 0, .to = 1'000};
constexpr Range callbackMinutes{.from = 1, .to = 7 * 24 * 60};
constexpr Range ladderSeconds{.from = 0, .to = 24 * 60 * 60};

PriceOption priceOption(CompanySection section)
{
    const PriceOption option{.permille = section.integer("permille"_L1, share).value_or(0),
        .fixedCents = section.integer("fixed_cents"_L1, money).value_or(0)};
    section.finish();
    return option;
}

std::optional<FootPrice> footPrice(CompanySection section)
{
    if (section.isAbsent())
        return std::nullopt;
    const FootPrice price{.baseCents = section.integer("base_cents"_L1, money).value_or(0),
        .includedFeet = static_cast<int>(section.integer("included_feet"_L1, feet).value_or(0)),
        .perFootCents = section.integer("per_foot_cents"_L1, money).value_or(0)};
    section.finish();
    return price;
}

LadderStep ladderStep(CompanySection section)
{
    using Channel = LadderStep::Channel;
    static constexpr std::array channels{Word<Channel>{"text"_L1, Channel::Text},
        Word<Channel>{"voice"_L1, Channel::Voice}, Word<Channel>{"digest"_L1, Channel::Digest}};
    const LadderStep step{.channel = section.word("channel"_L1, channels),
        .role = section.key("role"_L1),
        .after = std::chrono::seconds{section.integer("after_seconds"_L1, ladderSeconds).value_or(0)},
        .onlyUnattended = section.flag("only_unattended"_L1, false),
        .onlyUnseen = section.flag("only_unseen"_L1, true)};
    section.finish();
    return step;
}

CallbackClock callbackClock(CompanySection section)
{
    static constexpr std::array kinds{Word<bool>{"crew_minutes"_L1, true}, Word<bool>{"elapsed"_L1, false}};
    const CallbackClock clock{
        .within = std::chrono::minutes{section.integer("within_minutes"_L1, callbackMinutes).value_or(0)},
        .crewMinutes = section.word("counts"_L1, kinds)};
    section.finish();
    return clock;
}

PriorityClock priorityClock(CompanySection section)
{
    PriorityClock clock{
        .name = section.text("name"_L1), .callback = callbackClock(section.section("callback"_L1))};
    for (CompanySection& step : section.sections("ladder"_L1))
        clock.ladder.push_back(ladderStep(std::move(step)));
    section.finish();
    return clock;
}

} // namespace

CompanyInfo companyInfo(CompanySection section)
{
    const CompanyInfo info{.name = section.text("name"_L1),
        .phone = section.text("phone"_L1),
        .email = section.text("email"_L1, Need::Optional),
        .website = section.text("website"_L1, Need::Optional),
        .hours = section.text("hours"_L1),
        .area = section.text("area"_L1),
        .warranty = section.text("warranty"_L1, Need::Optional),
        .services = section.text("services"_L1)};
    if (!info.phone.isEmpty() && toE164(info.phone) != info.phone)
        section.fault(CompanyProblem::BadFormat, "phone"_L1, u"+15145550137"_s);
    static const QRegularExpression address{u"\\A[^@\\s]+@[^@\\s]+\\z"_s};
    if (!info.email.isEmpty() && !address.match(info.email).hasMatch())
        section.fault(CompanyProblem::BadFormat, "email"_L1, u"nom@exemple.ca"_s);
    section.finish();
    return info;
}

Pricing pricing(CompanySection section)
{
    Pricing pricing{.floorCents = section.integer("floor_cents"_L1, money).value_or(0),
        .gpsExtraCents = section.integer("gps_extra_cents"_L1, money).value_or(0),
        .highCents = section.integer("high_cents"_L1, money).value_or(0),
        .tpsPerHundredThousand = section.integer("tps_per_hundred_thousand"_L1, tax).value_or(0),
        .tvqPerHundredThousand = section.integer("tvq_per_hundred_thousand"_L1, tax).value_or(0)};
    CompanySection options = section.section("options"_L1);
    pricing.options = {.urgence = priceOption(options.section("urgence"_L1)),
        .soir = priceOption(options.section("soir"_L1)),
        .nuit = priceOption(options.section("nuit"_L1)),
        .weekEnd = priceOption(options.section("week_end"_L1)),
        .ferie = priceOption(options.section("ferie"_L1)),
        .commercial = priceOption(options.section("commercial"_L1))};
    options.finish();
    section.finish();
    return pricing;
}

Service service(CompanySection section)
{
    using Standing = ServiceStanding;
    static constexpr std::array standings{Word<Standing>{"offered"_L1, Standing::Offered},
        Word<Standing>{"referred"_L1, Standing::Referred}, Word<Standing>{"refused"_L1, Standing::Refused}};
    const Service service{.key = section.key("key"_L1),
        .name = section.text("name"_L1),
        .standing = section.word("standing"_L1, standings),
        .referredTo = section.key("referred_to"_L1, Need::Optional),
        .minCents = section.integer("min_cents"_L1, money, Need::Optional),
        .maxCents = section.integer("max_cents"_L1, money, Need::Optional),
        .estimateCents = section.integer("estimate_cents"_L1, money, Need::Optional),
        .footPrice = footPrice(section.section("foot_price"_L1, Need::Optional)),
        .freeAmount = section.flag("free_amount"_L1, false),
        .quoteRequired = section.flag("quote_required"_L1, false),
        .words = section.texts("words"_L1),
        .window = section.text("window"_L1, Need::Optional),
        .duration = section.text("duration"_L1, Need::Optional),
        .requirement = section.text("requirement"_L1, Need::Optional),
        .guarantee = section.text("guarantee"_L1, Need::Optional)};
    section.finish();
    return service;
}

Zone zone(CompanySection section)
{
    // §4.3: what a Canadian postal code can begin with; "*" stands for every third letter
    static const QRegularExpression form{u"\\A[ABCEGHJ-NPRSTVXY][0-9][ABCEGHJ-NPRSTV-Z*]\\z"_s};
    const Zone zone{.key = section.key("key"_L1),
        .name = section.text("name"_L1),
        .surchargeCents = section.integer("surcharge_cents"_L1, money).value_or(0),
        .delay = section.text("delay"_L1),
        .prefixes = section.texts("prefixes"_L1),
        .places = section.texts("places"_L1),
        .words = section.texts("words"_L1)};
    for (qsizetype i = 0; i < zone.prefixes.size(); ++i) {
        if (!form.match(zone.prefixes.at(i)).hasMatch())
            section.faultAt(CompanyProblem::BadFormat, "prefixes"_L1, i, u"J4W | H1*"_s);
    }
    section.finish();
    return zone;
}

std::array<PriorityClock, 4> priorities(CompanySection section)
{
    std::array clocks{priorityClock(section.section("P1"_L1)), priorityClock(section.section("P2"_L1)),
        priorityClock(section.section("P3"_L1)), priorityClock(section.section("P4"_L1))};
    section.finish();
    return clocks;
}

UrgencyWords urgencyWords(CompanySection section)
{
    const UrgencyWords words{.damage = section.texts("damage"_L1),
        .municipal = section.texts("municipal"_L1),
        .major = section.texts("major"_L1),
        .majorEstimateCents = section.integer("major_estimate_cents"_L1, money).value_or(0)};
    section.finish();
    return words;
}

CallerWords callerWords(CompanySection section)
{
    const CallerWords words{.wrongNumber = section.texts("wrong_number"_L1),
        .relations = section.texts("relations"_L1),
        .messages = section.texts("messages"_L1)};
    section.finish();
    return words;
}

TeamRole teamRole(CompanySection section)
{
    const TeamRole role{.key = section.key("key"_L1),
        .name = section.text("name"_L1),
        .aliases = section.texts("aliases"_L1)};
    section.finish();
    return role;
}

TextTemplate textTemplate(CompanySection section)
{
    const TextTemplate found{.key = section.key("key"_L1),
        .french = section.text("french"_L1),
        .english = section.text("english"_L1)};
    section.finish();
    return found;
}

} // namespace dispatch
