// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/plain_words.h"
#include "core/domain/tools/tool_input.h"

#include <algorithm>
#include <array>

namespace dispatch {

using namespace Qt::StringLiterals;

namespace {

struct ToolName {
    QLatin1StringView name; //!< small letters without separators
    ToolKind kind;
};

constexpr std::array toolNames{
    ToolName{"validateservicerequest"_L1, ToolKind::ValidateService},
    ToolName{"validateservice"_L1, ToolKind::ValidateService},
    ToolName{"creerdemandeservice"_L1, ToolKind::ValidateService},
    ToolName{"creerdemandedeservice"_L1, ToolKind::ValidateService},
    ToolName{"creerdemande"_L1, ToolKind::ValidateService},
    ToolName{"validerdemandeservice"_L1, ToolKind::ValidateService},
    ToolName{"validerdemandedeservice"_L1, ToolKind::ValidateService},
    ToolName{"validerdemande"_L1, ToolKind::ValidateService},
    ToolName{"validerservice"_L1, ToolKind::ValidateService},
    ToolName{"createservicerequest"_L1, ToolKind::ValidateService},
    ToolName{"calculatequote"_L1, ToolKind::CalculateQuote},
    ToolName{"getquote"_L1, ToolKind::CalculateQuote},
    ToolName{"calculerdevis"_L1, ToolKind::CalculateQuote},
    ToolName{"calculersoumission"_L1, ToolKind::CalculateQuote},
    ToolName{"calculerprix"_L1, ToolKind::CalculateQuote},
    ToolName{"calculerestimation"_L1, ToolKind::CalculateQuote},
    ToolName{"estimerprix"_L1, ToolKind::CalculateQuote},
    ToolName{"classifypriority"_L1, ToolKind::ClassifyPriority},
    ToolName{"classifierpriorite"_L1, ToolKind::ClassifyPriority},
    ToolName{"classerpriorite"_L1, ToolKind::ClassifyPriority},
    ToolName{"determinerpriorite"_L1, ToolKind::ClassifyPriority},
    ToolName{"evaluerpriorite"_L1, ToolKind::ClassifyPriority},
    ToolName{"evaluerurgence"_L1, ToolKind::ClassifyPriority},
    ToolName{"evaluatescheduling"_L1, ToolKind::EvaluateScheduling},
    ToolName{"evaluerplanification"_L1, ToolKind::EvaluateScheduling},
    ToolName{"evaluerdelai"_L1, ToolKind::EvaluateScheduling},
    ToolName{"evaluerdelais"_L1, ToolKind::EvaluateScheduling},
    ToolName{"evaluerhoraire"_L1, ToolKind::EvaluateScheduling},
    ToolName{"evaluerfenetre"_L1, ToolKind::EvaluateScheduling},
    ToolName{"sendsmsalert"_L1, ToolKind::SendAlert},
    ToolName{"sendalert"_L1, ToolKind::SendAlert},
    ToolName{"envoyeralertesms"_L1, ToolKind::SendAlert},
    ToolName{"envoyersmsalerte"_L1, ToolKind::SendAlert},
    ToolName{"envoyeralertetexto"_L1, ToolKind::SendAlert},
    ToolName{"envoyeralertegarde"_L1, ToolKind::SendAlert},
    ToolName{"envoyeralerte"_L1, ToolKind::SendAlert},
    ToolName{"alerterequipe"_L1, ToolKind::SendAlert},
    ToolName{"checkservicearea"_L1, ToolKind::CheckServiceArea},
    ToolName{"verifierzone"_L1, ToolKind::CheckServiceArea},
    ToolName{"verifierzoneservice"_L1, ToolKind::CheckServiceArea},
    ToolName{"verifierzonedeservice"_L1, ToolKind::CheckServiceArea},
    ToolName{"verifiersecteur"_L1, ToolKind::CheckServiceArea},
    ToolName{"verifierterritoire"_L1, ToolKind::CheckServiceArea},
    ToolName{"getservicedetails"_L1, ToolKind::ServiceDetails},
    ToolName{"obtenirdetailsservice"_L1, ToolKind::ServiceDetails},
    ToolName{"obtenirdetailsduservice"_L1, ToolKind::ServiceDetails},
    ToolName{"detailsservice"_L1, ToolKind::ServiceDetails},
    ToolName{"detailsduservice"_L1, ToolKind::ServiceDetails},
    ToolName{"infosservice"_L1, ToolKind::ServiceDetails},
    ToolName{"getcompanyinfo"_L1, ToolKind::CompanyInfo},
    ToolName{"obtenirinfoentreprise"_L1, ToolKind::CompanyInfo},
    ToolName{"obtenirinfosentreprise"_L1, ToolKind::CompanyInfo},
    ToolName{"infoentreprise"_L1, ToolKind::CompanyInfo},
    ToolName{"infosentreprise"_L1, ToolKind::CompanyInfo},
    ToolName{"infocompagnie"_L1, ToolKind::CompanyInfo},
    ToolName{"collectcustomerinfo"_L1, ToolKind::CollectInfo},
    ToolName{"recueillirinfoclient"_L1, ToolKind::CollectInfo},
    ToolName{"recueillirinfosclient"_L1, ToolKind::CollectInfo},
    ToolName{"collecterinfoclient"_L1, ToolKind::CollectInfo},
    ToolName{"collecterinfosclient"_L1, ToolKind::CollectInfo},
    ToolName{"noterinfoclient"_L1, ToolKind::CollectInfo},
    ToolName{"formatpriceforspeech"_L1, ToolKind::SpeakPrice},
    ToolName{"formaterprix"_L1, ToolKind::SpeakPrice},
    ToolName{"formaterprixpourvoix"_L1, ToolKind::SpeakPrice},
    ToolName{"prononcerprix"_L1, ToolKind::SpeakPrice},
    ToolName{"formatphoneforspeech"_L1, ToolKind::SpeakPhone},
    ToolName{"formatertelephone"_L1, ToolKind::SpeakPhone},
    ToolName{"formatertelephonepourvoix"_L1, ToolKind::SpeakPhone},
    ToolName{"prononcertelephone"_L1, ToolKind::SpeakPhone},
    ToolName{"formatemailforspeech"_L1, ToolKind::SpeakEmail},
    ToolName{"formatercourriel"_L1, ToolKind::SpeakEmail},
    ToolName{"formatercourrielpourvoix"_L1, ToolKind::SpeakEmail},
    ToolName{"prononcercourriel"_L1, ToolKind::SpeakEmail},
};

} // namespace

std::optional<ToolKind> toolKindOf(QStringView name)
{
    const QString folded = plain(name).remove(u' ');
    const auto found = std::find_if(
        toolNames.begin(), toolNames.end(), [&folded](const ToolName& one) { return one.name == folded; });
    return found == toolNames.end() ? std::nullopt : std::optional{found->kind};
}

} // namespace dispatch
