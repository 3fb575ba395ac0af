// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/intake/speech_words.h"
#include "core/domain/tools/tool_input.h"
#include "core/vapi/paul_tools.h"
#include "tests/support/sample_rules.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

#include <array>

namespace dispatch {

using namespace Qt::StringLiterals;

namespace {

constexpr int runs = 2000;

constexpr std::array toolNames{u"validateServiceRequest", u"calculateQuote", u"classifyPriority",
    u"evaluateScheduling", u"sendSMSAlert", u"checkServiceArea", u"getServiceDetails", u"getCompanyInfo",
    u"collectCustomerInfo", u"formatPriceForSpeech", u"formatPhoneForSpeech", u"formatEmailForSpeech",
    u"bookAppointment", u"rechercherClient", u"", u"drop table"};

constexpr std::array memberNames{u"serviceType", u"service", u"urgency", u"urgence", u"priority", u"location",
    u"ville", u"address", u"codePostal", u"description", u"probleme", u"nom", u"telephone", u"email",
    u"estimatedValue", u"amount", u"feet", u"rive_sud", u"keywords", u"isEmergency", u"customerPreference",
    u"date", u"recipient", u"customerInfo", u"message", u"infoType", u"value", u"includeGuarantee", u"gps",
    u"base_cents", u"complexity", u"x"};

constexpr std::array texts{u"debouchage", u"gainage", u"piscine", u"sous-dalle", u"montant libre", u"truc",
    u"installation_cheminee", u"drain_francais", u"l'eau monte dans le sous-sol", u"contrat municipal", u"P1",
    u"P4", u"critical", u"oui", u"non", u"montreal", u"rive_sud", u"Sherbrooke", u"J4K 1A7",
    u"12 rue A, Longueuil J4K 1A7", u"5145550132", u"514", u"demain à 8 h", u"2026-03-04",
    u"envoyé aujourd'hui", u"both", u"guillaume", u"name", u"phone", u"courriel", u"urgency", u"all", u"350",
    u"3 500,00 $", u"-1", u"jean@exemple.ca", u"a\nb\u2028c", u"", u"20 pieds", u"\u0000", u"😀", u"%1 %2 %3",
    u"dans 2 heures"};

QJsonValue anyValue(QRandomGenerator& random, int depth);

QJsonObject anyObject(QRandomGenerator& random, int depth)
{
    QJsonObject object;
    const int members = random.bounded(8);
    for (int i = 0; i < members; ++i) {
        const char16_t* name = memberNames.at(random.bounded(static_cast<quint32>(memberNames.size())));
        object.insert(QString::fromUtf16(name), anyValue(random, depth + 1));
    }
    return object;
}

QJsonValue anyNumber(QRandomGenerator& random)
{
    constexpr std::array numbers{0.0, 1.0, 4.0, 20.0, 199.0, 350.0, 3000.5, -1.0, 1e6, 1e18, -1e300};
    return numbers.at(random.bounded(static_cast<quint32>(numbers.size())));
}

QJsonValue anyValue(QRandomGenerator& random, int depth)
{
    switch (random.bounded(12)) {
    case 0:
        return random.bounded(2) == 0;
    case 1:
    case 2:
        return anyNumber(random);
    case 3:
        return depth < 3 ? QJsonValue{anyObject(random, depth)} : QJsonValue{};
    case 4:
        return QJsonArray{depth < 3 ? anyValue(random, depth + 1) : QJsonValue{}, u"eau"_s};
    default:
        return QString::fromUtf16(texts.at(random.bounded(static_cast<quint32>(texts.size()))));
    }
}

//! What is wrong with the answer to \a request; empty when nothing is.
QString faultOf(const ToolRequest& request, const ToolOutcome& outcome)
{
    static const QRegularExpression lineBreak{u"[\\n\\r\\x0b\\x0c\\x{85}\\x{2028}\\x{2029}]"_s};
    static const QRegularExpression promise{
        u"\\b(?:heures?|minutes|date|demain|aujourd|lundi|mardi|mercredi|jeudi|samedi|dimanche|envoy|"
        "\\d+ ?h)|\\b\\d{2,}\\b|%\\d"_s,
        QRegularExpression::CaseInsensitiveOption};
    const QString text = outcome.result + outcome.error;
    if (outcome.result.isEmpty() == outcome.error.isEmpty() || text.trimmed().isEmpty())
        return u"exactly one text"_s;
    if (text.contains(lineBreak))
        return u"one line"_s;
    const std::optional<ToolKind> kind = toolKindOf(request.name);
    const bool bound = kind == ToolKind::EvaluateScheduling || kind == ToolKind::SendAlert;
    if (bound && text.contains(promise))
        return u"no promise"_s;
    const std::optional<qint64>& least = outcome.facts.quotedMinCents;
    if (least && *least < sampleRules().company.pricing.floorCents)
        return u"no price below the floor"_s;
    if (outcome.facts.quotedMaxCents.value_or(least.value_or(0)) < least.value_or(0))
        return u"a rising price"_s;
    const bool priced = text.contains(u"plus taxes"_s);
    const bool tells = kind == ToolKind::CalculateQuote || kind == ToolKind::ServiceDetails;
    if (tells && priced != least.has_value())
        return u"the price that is told is a fact"_s;
    if (tells && priced
        && !text.contains(priceInWords(least, outcome.facts.quotedMaxCents).section(u", plus"_s, 0, 0)))
        return u"the price that is a fact is told"_s;
    return {};
}

} // namespace

class PaulSaysTest : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression{u".*"_s}); }

    void somethingUsableWhateverIsAsked();
};

void PaulSaysTest::somethingUsableWhateverIsAsked()
{
    const quint32 seed = QRandomGenerator::global()->generate();
    QRandomGenerator random{seed};
    for (int i = 0; i < runs; ++i) {
        const char16_t* name = toolNames.at(random.bounded(static_cast<quint32>(toolNames.size())));
        const ToolRequest request{.name = QString::fromUtf16(name), .arguments = anyObject(random, 0)};
        const ToolOutcome outcome = runTool(sampleRules(), request);
        const QString fault = faultOf(request, outcome);
        if (fault.isEmpty())
            continue;
        const QByteArray arguments = QJsonDocument{request.arguments}.toJson(QJsonDocument::Compact);
        QFAIL(qPrintable(u"seed %1: %2: %3 %4: « %5 »"_s.arg(QString::number(seed), fault, request.name,
            QString::fromUtf8(arguments), outcome.result + outcome.error)));
    }
}

} // namespace dispatch

QTEST_APPLESS_MAIN(dispatch::PaulSaysTest)
#include "tst_paul_says.moc"
