// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/told_paul.h"

#include <QRegularExpression>
#include <QTest>

namespace dispatch {

using namespace Qt::StringLiterals;

namespace {

//! A row: the tool with its arguments gives a result that has all of \a parts (parted by |) and none behind
//! "!".
void answer(const char* name, const char16_t* tool, const char* arguments, const char16_t* parts)
{
    QTest::newRow(name) << QString::fromUtf16(tool) << QByteArray{arguments} << QString::fromUtf16(parts);
}

void answerColumns()
{
    QTest::addColumn<QString>("tool");
    QTest::addColumn<QByteArray>("arguments");
    QTest::addColumn<QString>("parts");
}

} // namespace

class PaulToolsTest : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression{u".*"_s}); }

    void answers_data();
    void answers();
    void asksAgainWhenItCannot_data();
    void asksAgainWhenItCannot();
};

void PaulToolsTest::answers_data()
{
    answerColumns();
    answer("a price", u"calculateQuote",
        R"({"serviceType":"debouchage","location":"montreal","urgency":true,"complexity":"very_complex"})",
        u"entre trois cent cinquante et six cent cinquante dollars, plus taxes|moyenne|!de plus");
    answer("a price with the fee of its zone", u"calculateQuote",
        R"({"service":"debouchage","rive_sud":true,"urgence":"P4"})",
        u"entre quatre cent cinquante et sept cent cinquante dollars, plus taxes|cent dollars) est compris");
    answer("a price without a zone", u"calculerPrix", R"({"service":"débouchage"})",
        u"six cent cinquante dollars, plus taxes|Rive-Sud: cent dollars de plus");
    answer("a price from", u"calculateQuote", R"({"serviceType":"drain_toit","location":"laval"})",
        u"à partir de quatre cent cinquante dollars, plus taxes");
    answer("a lining of twenty feet", u"calculateQuote",
        R"({"serviceType":"gainage","location":"montreal","feet":"20 pieds"})",
        u"quatre mille huit cents dollars, plus taxes|première visite est en plus");
    answer("a lining of unknown length", u"calculateQuote",
        R"({"serviceType":"gainage_installation","location":"montreal"})",
        u"à partir de trois mille neuf cents dollars|demande la longueur");
    answer("an estimate", u"calculateQuote", R"({"serviceType":"drain_francais","location":"rive_sud"})",
        u"environ six cents dollars; selon l'inspection, entre six cents et neuf cents dollars, plus taxes");
    answer("an estimate that needs a written quote", u"calculateQuote",
        R"({"serviceType":"bac_retention","location":"laval"})",
        u"environ quatre mille cinq cents dollars, plus taxes|soumission écrite|!moyenne");
    answer("no price too far away", u"calculateQuote",
        R"({"serviceType":"debouchage","location":"Sherbrooke"})",
        u"non desservi|ne donne aucun prix|!dollars");
    answer("a municipal contract", u"classifyPriority",
        R"({"description":"Inspection de conduites pour la Ville de Brossard, contrat municipal"})",
        u"P2|Municipal");
    answer("an emergency by its flag", u"classifyPriority",
        R"({"serviceType":"debouchage","isEmergency":true})", u"P1|signalée|Rassure");
    answer("an emergency by its words", u"classifyPriority",
        R"({"description":"l'eau monte dans le sous-sol"})", u"P1|« ");
    answer("keywords", u"classifierPriorite", R"({"serviceType":"debouchage","keywords":["inondation"]})",
        u"P1|inondation");
    answer("a large estimate", u"classifyPriority",
        R"({"description":"travaux","estimatedValue":"3 000,00 $"})", u"P3|estimation élevée");
    answer("major work by its service", u"classifyPriority", R"({"serviceType":"gainage"})",
        u"P3|travaux majeurs");
    answer("an everyday request", u"classifyPriority", R"({"description":"drain lent"})",
        u"P4|demande courante");
    answer("a window", u"evaluateScheduling", R"({"serviceType":"camera_inspection"})",
        u"d'une à deux semaines|!promettre");
    answer("a window instead of a date", u"evaluateScheduling",
        R"({"serviceType":"debouchage","customerPreference":"demain à 8 h"})",
        u"ne peut pas lui promettre|de trois à cinq jours ouvrables|!demain");
    answer("chimneys", u"evaluateScheduling",
        R"({"serviceType":"installation_cheminee","customerPreference":"mardi"})",
        u"les vendredis seulement|promettre|!mardi");
    answer("a window in an emergency", u"evaluateScheduling",
        R"({"serviceType":"debouchage","urgency":"critical"})", u"le plus tôt possible, sans garantie");
    answer("an unknown window", u"evaluateScheduling", R"({"serviceType":"drain_toit"})",
        u"confirmé par l'équipe|n'en promets aucun");
    answer("no window for what is refused", u"evaluateScheduling", R"({"serviceType":"piscine"})", u"refusé");
    answer("an alert for both", u"sendSMSAlert",
        R"({"priority":"P1","recipient":"both","customerInfo":{"name":"A","phone":"5145550132"}})",
        u"Alerte P1 enregistrée|propriétaire, partenaire de plomberie");
    answer("an alert with a bad number", u"sendSMSAlert",
        R"({"priority":"P1","recipient":"both","customerInfo":{"name":"A","phone":"514"}})",
        u"enregistrée|redemande-le");
    answer("a served place", u"verifierZone", R"({"codePostal":"J4K 1A7","ville":"Longueuil"})",
        u"desservi: Rive-Sud|cent dollars, plus taxes");
    answer("a served place without a fee", u"checkServiceArea", R"({"city":"Laval"})",
        u"desservi: Laval|pas de supplément");
    answer("a place too far", u"checkServiceArea", R"({"city":"Sherbrooke"})", u"non desservi");
    answer(
        "a place nobody knows", u"checkServiceArea", R"({"city":"Saint-Glinglin"})", u"pas reconnu|vérifier");
    answer("details", u"getServiceDetails", R"({"service":"débouchage"})",
        u"six cent cinquante dollars, plus taxes|de deux à quatre heures|accès à la propriété|!arantie");
    answer("details with the guarantee", u"getServiceDetails",
        R"({"service":"gainage","includeGuarantee":true})",
        u"Garantie: vingt-cinq ans sur le matériel et cinq ans");
    answer("hours", u"getCompanyInfo", R"({"infoType":"hours"})", u"de six heures à quinze heures");
    answer("contact", u"getCompanyInfo", R"({"infoType":"coordonnées"})",
        u"quatre cinq zéro, deux huit zéro, trois deux deux deux");
    answer("guarantees for who asks", u"getCompanyInfo", R"({"infoType":"garantie"})", u"trente jours");
    answer("area", u"getCompanyInfo", R"({"infoType":"area"})", u"Laval");
    answer("services", u"getCompanyInfo", R"({"infoType":"services"})", u"gainage");
    answer("everything but the guarantees", u"getCompanyInfo", "{}", u"Drain Fortin|heures|!matériel");
    answer("a name", u"collectCustomerInfo", R"({"infoType":"name","value":"Amir Benali"})", u"Amir Benali");
    answer("a number said aloud", u"collectCustomerInfo",
        R"({"infoType":"téléphone","value":"quatre cinq zéro, deux huit zéro, trente-deux vingt-deux"})",
        u"quatre cinq zéro, deux huit zéro, trois deux deux deux");
    answer("an address without a code", u"collectCustomerInfo",
        R"({"infoType":"address","value":"12 rue A"})", u"Demande le code postal");
    answer("a postal code", u"collectCustomerInfo", R"({"infoType":"postal_code","value":"j4k 1a7"})",
        u"J, quatre, K… un, A, sept");
    answer("an e-mail said aloud", u"collectCustomerInfo",
        R"({"infoType":"courriel","value":"jean arobase exemple point com"})",
        u"jean arobase exemple point com");
    answer("a problem that is an emergency", u"collectCustomerInfo",
        R"({"infoType":"problem","value":"l'eau monte dans le sous-sol"})", u"noté|P1");
    answer("an urgency of yes", u"collectCustomerInfo", R"({"infoType":"urgency","value":true})", u"P1");
    answer("an urgency of no", u"collectCustomerInfo", R"({"infoType":"urgency","value":"non"})", u"P4");
    answer("a city", u"collectCustomerInfo", R"({"infoType":"ville","value":"Laval"})", u"Laval");
    answer("a source", u"collectCustomerInfo", R"({"infoType":"source","value":"Google"})", u"noté");
    answer("a refused service", u"collectCustomerInfo", R"({"infoType":"service","value":"piscine"})",
        u"refusé");
    answer("several facts at once", u"collectCustomerInfo", R"({"nom":"A","telephone":"5145550132"})",
        u"noté|adresse des travaux");
    answer("a price to say", u"formatPriceForSpeech", R"({"amount":450.5})",
        u"quatre cent cinquante dollars et cinquante, plus taxes");
    answer("a price as text to say", u"formaterPrix", R"({"value":"3 500,00 $"})",
        u"trois mille cinq cents dollars, plus taxes");
    answer("a number to say", u"formatPhoneForSpeech", R"({"phoneNumber":4502803222})",
        u"quatre cinq zéro, deux huit zéro, trois deux deux deux");
    answer("an e-mail to say", u"formatEmailForSpeech", R"({"email":"jean_roy-2@exemple.ca"})",
        u"jean tiret bas roy tiret deux arobase exemple point ca");
}

void PaulToolsTest::answers()
{
    QFETCH(const QString, tool);
    QFETCH(const QByteArray, arguments);
    QFETCH(const QString, parts);
    const ToolOutcome outcome = run(tool, arguments);
    QCOMPARE(outcome.error, QString{});
    QCOMPARE(missingIn(outcome.result, parts), QString{});
}

void PaulToolsTest::asksAgainWhenItCannot_data()
{
    answerColumns();
    answer("an unknown tool", u"rechercherClient", R"({"telephone":"5145550137"})", u"pas encore disponible");
    answer("no name of a tool", u"", "{}", u"pas encore disponible");
    answer("a tool that booked", u"bookAppointment", R"({"date":"2026-03-04"})",
        u"Aucun rendez-vous|rappeler|!2026");
    answer("a tool that gave out dates", u"checkAvailability", "{}", u"Aucun rendez-vous");
    answer("a request for nothing", u"validateServiceRequest", R"({"nom":"A"})", u"Il manque le service");
    answer("a price for nothing", u"calculateQuote", "{}", u"pas reconnu|Services offerts");
    answer("a price for an unknown service", u"calculateQuote", R"({"serviceType":"truc"})", u"pas reconnu");
    answer("an impossible length", u"calculateQuote",
        R"({"serviceType":"gainage","location":"laval","feet":5000})", u"en pieds|!5000");
    answer("a free amount that is missing", u"calculateQuote",
        R"({"serviceType":"montant libre","location":"laval"})", u"montant");
    answer("nothing to classify", u"classifyPriority", "{}", u"Il manque la description");
    answer("a window for nothing", u"evaluateScheduling", R"({"customerPreference":"mardi"})",
        u"promettre|pas reconnu|!mardi");
    answer("an alert about nothing", u"sendSMSAlert", R"({"priority":"P1"})", u"Il manque");
    answer("no place", u"checkServiceArea", "{}", u"Il manque l'endroit");
    answer("details of nothing", u"getServiceDetails", "{}", u"pas reconnu");
    answer("an unknown topic", u"getCompanyInfo", R"({"infoType":"salaires"})", u"hours, contact");
    answer("an unknown fact", u"collectCustomerInfo", R"({"infoType":"âge","value":"12"})", u"name, phone");
    answer("an empty fact", u"collectCustomerInfo", R"({"infoType":"name","value":" "})", u"vide");
    answer("a bad number", u"collectCustomerInfo", R"({"infoType":"phone","value":"911"})",
        u"chiffre par chiffre");
    answer("a bad postal code", u"collectCustomerInfo", R"({"infoType":"postalCode","value":"D1D 1D1"})",
        u"Redemande-le");
    answer("a bad e-mail", u"collectCustomerInfo", R"({"infoType":"email","value":"jean"})", u"épeler");
    answer("an urgency nobody understands", u"collectCustomerInfo", R"({"infoType":"urgency","value":"bof"})",
        u"pas claire");
    answer("no price to say", u"formatPriceForSpeech", R"({"amount":"beaucoup"})", u"en chiffres");
    answer("a price below the floor", u"formatPriceForSpeech", R"({"amount":199})",
        u"trois cent cinquante dollars|!quatre-vingt");
    answer("no number to say", u"formatPhoneForSpeech", R"({"phoneNumber":"x"})", u"chiffre par chiffre");
    answer("no e-mail to say", u"formatEmailForSpeech", R"({"email":"x"})", u"épeler");
}

void PaulToolsTest::asksAgainWhenItCannot()
{
    QFETCH(const QString, tool);
    QFETCH(const QByteArray, arguments);
    QFETCH(const QString, parts);
    const ToolOutcome outcome = run(tool, arguments);
    QCOMPARE(outcome.result, QString{});
    QCOMPARE(missingIn(outcome.error, parts), QString{});
}

} // namespace dispatch

QTEST_APPLESS_MAIN(dispatch::PaulToolsTest)
#include "tst_paul_tools.moc"
