// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sample_calls.h"

#include <array>

namespace dispatch {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct Sample {
    const char16_t* name;
    const char16_t* phone;
    const char16_t* words;
    LineState state;
    Outcome outcome;
    FollowUp followUp;
    Priority priority;
    const char16_t* service = u"";
    const char16_t* zone = u"";
    int dueInMinutes = 0; //!< seen from now; only for calls that have to be called back
    const char16_t* assignee = u"";
};

constexpr std::array samples{
    Sample{u"Geneviève Tremblay", u"+15145550123",
        u"L’eau monte dans le sous-sol, ça sort par le drain de plancher!", LineState::InProgress,
        Outcome::Completed, FollowUp::None, Priority::P1, u"debouchage", u"montreal"},
    Sample{u"", u"+14505550188", u"Bonjour, je voudrais une soumission pour une inspection par caméra.",
        LineState::InProgress, Outcome::Completed, FollowUp::None, Priority::P4, u"camera_inspection"},
    Sample{u"", u"", u"", LineState::Ringing, Outcome::Completed, FollowUp::None, Priority::P4},
    Sample{u"Ville de Saint-Jean-sur-Richelieu, Travaux publics", u"+14505550110",
        u"C’est pour la conduite de la rue Saint-Jacques, il faudrait passer demain.", LineState::Ended,
        Outcome::Completed, FollowUp::ToCallBack, Priority::P2, u"camera_inspection", u"rive_sud", 12},
    Sample{u"Réal Côté", u"+15145550142", u"Les racines sont revenues dans le drain.", LineState::Ended,
        Outcome::Completed, FollowUp::ToCallBack, Priority::P3, u"racines_alesage", u"laval", -8},
    Sample{u"Marie-Ève Bélanger-Lachapelle", u"+14385550107", u"Merci, bonne journée.", LineState::Ended,
        Outcome::Completed, FollowUp::Done, Priority::P4, u"drain_francais", u"rive_nord", 0, u"Julie"},
    Sample{u"Plomberie N. Gagnon", u"+18005551234", u"Je vais rappeler plus tard.", LineState::Ended,
        Outcome::Abandoned, FollowUp::ToCallBack, Priority::P4, u"", u"", 185},
    Sample{u"", u"+15795550199", u"", LineState::Ended, Outcome::Missed, FollowUp::ToCallBack, Priority::P4,
        u"", u"", 60},
    Sample{u"Ghislain Fortier", u"+15145550166", u"Pouvez-vous me passer quelqu’un?", LineState::Ended,
        Outcome::Transferred, FollowUp::InProgress, Priority::P3, u"gainage", u"ouest_island", -95,
        u"Maxime Beaudry"},
    Sample{u"Anh Nguyễn", u"+14505550171", u"Allô? Allô?", LineState::Ended, Outcome::Failed,
        FollowUp::ToCallBack, Priority::P1, u"debouchage", u"laval", 4},
    Sample{u"Gestion immobilière Laval inc.", u"+14505550134", u"Vous videz les fosses septiques?",
        LineState::Ended, Outcome::Completed, FollowUp::Refused, Priority::P4, u"fosse_septique", u"laval"},
    Sample{u"Lucie Ouellet", u"+14505550155", u"Parfait, merci.", LineState::Ended, Outcome::Completed,
        FollowUp::Archived, Priority::P4, u"visite", u"hors_zone"},
};

} // namespace

std::vector<Call> sampleCalls(Instant now)
{
    std::vector<Call> calls;
    calls.reserve(samples.size());
    Instant start = now - 42s;
    for (const Sample& sample : samples) {
        const bool ended = sample.state == LineState::Ended;
        const bool connected = sample.state != LineState::Ringing && sample.outcome != Outcome::Missed;
        calls.push_back({.id = {u"call-%1"_s.arg(calls.size())},
            .lineState = sample.state,
            .outcome = ended ? std::optional{sample.outcome} : std::nullopt,
            .endedReason = ended ? u"customer-ended-call"_s : QString{},
            .followUp = sample.followUp,
            .priority = sample.priority,
            .callbackDueAt = isOpen(sample.followUp)
                ? std::optional{now + std::chrono::minutes{sample.dueInMinutes}}
                : std::nullopt,
            .assignedTo = QString::fromUtf16(sample.assignee),
            .assignedAt = *sample.assignee != u'\0' ? std::optional{now - 6min} : std::nullopt,
            .customer = {.name = QString::fromUtf16(sample.name),
                .phone = QString::fromUtf16(sample.phone),
                .zone = QString::fromUtf16(sample.zone)},
            .service = QString::fromUtf16(sample.service),
            .serviceAccepted = sample.followUp == FollowUp::Refused ? std::optional{false} : std::nullopt,
            .startedAt = connected ? std::optional{start} : std::nullopt,
            .endedAt = ended && connected ? std::optional{start + 187s} : std::nullopt,
            .firstSeenAt = start,
            .updatedAt = now,
            .lastWords = QString::fromUtf16(sample.words)});
        start -= 4h + 13min;
    }
    return calls;
}

CallDetail sampleDetail(const Call& call)
{
    CallDetail detail{.call = call};
    detail.call.priorityReason = {.rule = u"active_flood"_s, .matched = {u"l’eau monte"_s, u"sous-sol"_s}};
    detail.call.customer.address = u"1450, chemin de la Côte-Vertu Ouest, app. 12"_s;
    detail.call.customer.postalCode = u"H4L 1Z7"_s;
    detail.call.problem = u"Refoulement par le drain de plancher depuis 14 h."_s;
    detail.call.quotedMinCents = 45'000;
    detail.call.quotedMaxCents = 65'000;
    detail.call.summary = u"La cliente signale que l’eau monte dans son sous-sol. Paul a pris son adresse et "
                          "promis un rappel dans les cinq minutes."_s;
    detail.call.costUsd = 0.12;
    const std::array said{u"Drain Fortin bonjour, ici Paul, comment puis-je vous aider?"_s,
        u"Bonjour, l’eau monte dans le sous-sol, ça sort par le drain de plancher!"_s,
        u"Je comprends, c’est une urgence. Quelle est votre adresse complète, avec le code postal?"_s,
        u"1450, chemin de la Côte-Vertu Ouest, appartement 12, H4L 1Z7."_s,
        u"Merci. Coupez l’eau si vous le pouvez. Un technicien vous rappelle d’ici cinq minutes."_s,
        u"D’accord, faites vite!"_s};
    const Instant start = call.listedAt();
    for (size_t i = 0; i < said.size(); ++i) {
        detail.transcript.push_back({.id = QString::number(i),
            .speaker = i % 2 == 0 ? Speaker::Assistant : Speaker::User,
            .text = said.at(i),
            .at = start + std::chrono::seconds{7 * i},
            .position = static_cast<int>(i)});
    }
    detail.tools = {{.id = u"t1"_s,
                        .name = u"classifyPriority"_s,
                        .result = u"P1, urgence immédiate"_s,
                        .at = start + 16s},
        {.id = u"t2"_s, .name = u"sendSMSAlert"_s, .error = u"Non configuré"_s, .at = start + 21s}};
    const auto entry = [start](quint64 seq, const QString& who, const QString& kind, const QString& text) {
        return HistoryEntry{
            .seq = seq, .at = start + std::chrono::seconds{seq}, .who = who, .kind = kind, .detail = text};
    };
    detail.history
        = {entry(1, u"vapi"_s, u"status"_s, u"ringing"_s), entry(3, u"vapi"_s, u"status"_s, u"in_progress"_s),
            entry(16, u"paul"_s, u"tool"_s, u"classifyPriority"_s),
            entry(21, u"paul"_s, u"tool"_s, u"sendSMSAlert"_s),
            entry(30, u"Julie"_s, u"note"_s, u"Maxime est en route, 20 minutes."_s)};
    return detail;
}

} // namespace dispatch
