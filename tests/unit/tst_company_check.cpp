// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/company_changes.h"

#include <QRegularExpression>
#include <QTest>

using namespace dispatch;
using namespace Qt::StringLiterals;

//! What a schema cannot see.
class CompanyCheckTest : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression{u".*"_s}); }

    void refusesWhatSectionsTellWrongTogether_data();
    void refusesWhatSectionsTellWrongTogether();
};

void CompanyCheckTest::refusesWhatSectionsTellWrongTogether_data()
{
    changeColumns();
    using P = CompanyProblem;
    change("a price below the floor", R"("min_cents": 45000)", R"("min_cents": 34999)", P::OutOfRange,
        "services[3].min_cents");
    change("a price by the foot below the floor", R"("base_cents": 390000)", R"("base_cents": 100)",
        P::OutOfRange, "services[7].foot_price.base_cents");
    change("a maximum below the minimum", R"("max_cents": 65000)", R"("max_cents": 34999)", P::OutOfRange,
        "services[2].max_cents");
    change("an estimate below the minimum", R"("estimate_cents": 50000)", R"("estimate_cents": 49999)",
        P::OutOfRange, "services[4].estimate_cents");
    change("an estimate above the maximum", R"("estimate_cents": 50000)", R"("estimate_cents": 80001)",
        P::OutOfRange, "services[4].estimate_cents");
    change("no price", R"("free_amount": true)", R"("free_amount": false)", P::Missing,
        "services[11].min_cents");
    change("two kinds of price", R"("free_amount": true)", R"("free_amount": true, "min_cents": 40000)",
        P::Contradiction, "services[11].min_cents");
    change("a price of what is refused", R"("name": "piscine et spa")",
        R"("min_cents": 40000, "name": "piscine et spa")", P::Contradiction, "services[16].min_cents");
    change("an offered service for a partner", R"("free_amount": true)",
        R"("free_amount": true, "referred_to": "owner")", P::Contradiction, "services[11].referred_to");
    change("a referral to nobody", R"("referred_to": "plumbing_partner")", R"("//": "")", P::Missing,
        "services[12].referred_to");
    change("a referral to somebody unknown", R"("referred_to": "plumbing_partner")",
        R"("referred_to": "maxime")", P::UnknownReference, "services[12].referred_to");
    change("a step for somebody unknown", R"("role": "second")", R"("role": "third")", P::UnknownReference,
        "priorities.P1.ladder[2].role");
    change("the same step twice", R"("channel": "text", "role": "owner", "after_seconds": 1020)",
        R"("channel": "text", "role": "dispatcher", "after_seconds": 1020)", P::Duplicate,
        "priorities.P2.ladder[3].role");
    change("a ladder out of order", R"("after_seconds": 300, "only_unseen": true})",
        R"("after_seconds": 119})", P::NotRising, "priorities.P1.ladder[3].after_seconds");
    change("a word of two services", R"("fosses septiques")", R"("Débouchage")", P::Duplicate,
        "services[15].words[1]");
    change("a word that differs by its accents", R"("fosses septiques")", R"("FOSSE - SEPTIQUE")",
        P::Duplicate, "services[15].words[1]");
    change(
        "a word of punctuation", R"("fosses septiques")", R"("...")", P::BadFormat, "services[15].words[1]");
    change("a service twice", R"("free_amount": true,)",
        R"("free_amount": true, "words": []}, {"key": "visite", "name": "v", "standing": "refused",)",
        P::Duplicate, "services[12].key");
    change("a role twice", R"("key": "on_call")", R"("key": "owner")", P::Duplicate, "roles[3].key");
    change("a place in two zones", R"("Vieux-Longueuil")", R"("laval")", P::Duplicate, "zones[2].places[1]");
    change("a place that is served and is not", R"("Ville de Québec")", R"("Joliette")", P::Duplicate,
        "places_not_served[1]");
    change("a prefix in two zones", R"("J6V")", R"("J3Y")", P::Duplicate, "zones[3].prefixes[0]");
    change("a zone's word in two zones", R"("north shore")", R"("South Shore")", P::Duplicate,
        "zones[3].words[1]");
    change("two roles with one alias", R"("aliases": ["on_call")", R"("aliases": ["Guillaume")", P::Duplicate,
        "roles[3].aliases[0]");
    change("a time zone that nobody knows", "America/Toronto", "America/Longueuil", P::UnknownReference,
        "crew_hours.time_zone");
    change("a day that ends before it begins", R"("15:00")", R"("06:00")", P::OutOfRange, "crew_hours.to");
    change("a date that no year has", R"("extra_holidays": [])", R"("extra_holidays": ["2026-02-29"])",
        P::BadFormat, "crew_hours.extra_holidays[0]");
    change("a municipal call due before an urgent one", R"("within_minutes": 15)", R"("within_minutes": 4)",
        P::LowerPriorityFirst, "priorities.P2.callback.within_minutes");
    change("a major call due before a municipal one", R"("within_minutes": 60)", R"("within_minutes": 14)",
        P::LowerPriorityFirst, "priorities.P3.callback.within_minutes");
    change("a standard call due before a major one", R"("within_minutes": 240)", R"("within_minutes": 59)",
        P::LowerPriorityFirst, "priorities.P4.callback.within_minutes");
    change("a major call due at night, a municipal one not",
        R"("within_minutes": 60, "counts": "crew_minutes")", R"("within_minutes": 60, "counts": "elapsed")",
        P::LowerPriorityFirst, "priorities.P3.callback.within_minutes");
    change("a major call told before a municipal one", R"("role": "dispatcher", "after_seconds": 300)",
        R"("role": "dispatcher", "after_seconds": 119)", P::LowerPriorityFirst,
        "priorities.P3.ladder[0].after_seconds");
    change("a municipal call told before an urgent one", R"("role": "dispatcher", "after_seconds": 120)",
        R"("role": "dispatcher", "after_seconds": 4)", P::LowerPriorityFirst,
        "priorities.P2.ladder[0].after_seconds");
    change("an urgent call that nobody is told of", R"("P1": {)",
        R"("P1": {"name": "U", "callback": {"within_minutes": 5, "counts": "elapsed"}, "ladder": []}, "//": {)",
        P::Missing, "priorities.P1.ladder[0]");
    change("a template of nothing but fields", R"("french": "{entreprise}: notre)",
        R"("french": "{nom}", "//": "{entreprise}: notre)", P::BadFormat, "templates[2].french");
}

void CompanyCheckTest::refusesWhatSectionsTellWrongTogether()
{
    expectOneFault();
}

QTEST_APPLESS_MAIN(CompanyCheckTest)
#include "tst_company_check.moc"
