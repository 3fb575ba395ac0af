// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/urgency/classifier.h"
#include "tests/support/urgency_cases.h"

#include <QElapsedTimer>
#include <QRegularExpression>
#include <QTest>

namespace dispatch {

using namespace Qt::StringLiterals;

namespace {

//! Ids of tests/data/urgency/known_misses.txt.
QStringList knownMisses()
{
    QStringList ids;
    QFile lines{QStringLiteral(DISPATCH_TEST_DATA "/urgency/known_misses.txt")};
    if (!lines.open(QIODevice::ReadOnly))
        return ids;
    while (!lines.atEnd()) {
        const QString line = QString::fromUtf8(lines.readLine()).trimmed();
        if (!line.isEmpty() && !line.startsWith(u'#'))
            ids.append(line.section(u' ', 0, 0));
    }
    return ids;
}

QString name(Priority priority)
{
    return u"P%1"_s.arg(static_cast<int>(priority) + 1);
}

//! "P4", or "P1 degat: dégât d'eau".
QString told(const Urgency& urgency)
{
    if (urgency.priority == Priority::P4)
        return name(urgency.priority);
    return u"%1 %2: %3"_s.arg(
        name(urgency.priority), urgency.reason.rule, urgency.reason.matched.join(u", "_s));
}

} // namespace

class UrgencyTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(!m_rules.signalRules.empty()); }
    void init() { QTest::failOnWarning(QRegularExpression{u".*"_s}); }

    void judgesWhatCallersSay_data();
    void judgesWhatCallersSay();
    void knowsItsMisses();
    void tellsTheReason_data();
    void tellsTheReason();
    void tellsWhatTookAnEvidenceBack_data();
    void tellsWhatTookAnEvidenceBack();
    void judgesFragmentsAsTheyArrive();
    void listensToTheCompanysOwnWords();
    void countsEstimatesFromTheCompanysAmountOn();
    void refusesRulesThatCannotBeUsed_data();
    void refusesRulesThatCannotBeUsed();
    void judgesAMinuteOfSpeechAtOnce();

private:
    const urgency::UrgencyRules& m_rules = urgencyRules();
    const QStringList m_misses = knownMisses();
};

void UrgencyTest::judgesWhatCallersSay_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    for (const UrgencyCase& one : urgencyCases())
        QTest::newRow(qPrintable(one.id + u' ' + one.tag)) << one.id << one.text << name(one.priority);
}

void UrgencyTest::judgesWhatCallersSay()
{
    QFETCH(const QString, id);
    QFETCH(const QString, text);
    QFETCH(const QString, expected);
    const Urgency urgency = classify(m_rules, text);
    if (m_misses.contains(id))
        QVERIFY2(name(urgency.priority) != expected, "judged right now: take it out of known_misses.txt");
    else
        QVERIFY2(name(urgency.priority) == expected, qPrintable(u"« %1 » is %2"_s.arg(text, told(urgency))));
}

void UrgencyTest::knowsItsMisses()
{
    QVERIFY(urgencyCases().size() >= 300);
    for (const QString& id : m_misses) {
        const auto& cases = urgencyCases();
        const auto found = std::find_if(
            cases.begin(), cases.end(), [&id](const UrgencyCase& one) { return one.id == id; });
        QVERIFY2(found != cases.end(), qPrintable(id));
        const bool plainFlood = found->priority == Priority::P1 && found->tag.startsWith("plain"_L1);
        QVERIFY2(!plainFlood, qPrintable(id));
    }
}

void UrgencyTest::tellsTheReason_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("words");
    const auto row = [](const char* rowName, const QString& text, const QString& rule, const QString& words) {
        QTest::newRow(rowName) << text << rule << words;
    };
    row("the word itself", u"Oui bonjour, j'ai un dégât d'eau chez nous."_s, u"degat"_s, u"dégât d'eau"_s);
    row("words of which others stand between", u"L'eau sale monte!"_s, u"eau_en_mouvement"_s,
        u"eau sale monte"_s);
    row("the first of two floods", u"La toilette déborde pis j'ai une inondation."_s, u"deborde"_s,
        u"déborde"_s);
    row("the highest, not the first", u"Je voulais un gainage, mais là ça refoule."_s, u"ca_coule"_s,
        u"ça refoule"_s);
    row("a word that lost its apostrophe", u"legout remonte"_s, u"eau_en_mouvement"_s, u"egout remonte"_s);
    row("a word cut in two", u"un gai nage de tuyau"_s, u"travaux_majeurs"_s, u"gai nage"_s);
    row("blanks inside", u"une  inondation\n"_s, u"degat"_s, u"inondation"_s);
    row("a customer", u"Ici la municipalité de Léry."_s, u"ville_cliente"_s, u"municipalité"_s);
    row("an amount", u"On m'a soumis 6 800 $."_s, u"estimation_elevee"_s, u"soumis 6 800"_s);
    row("roots", u"Y a des racines dedans."_s, u"racines"_s, u"racines"_s);
}

void UrgencyTest::tellsTheReason()
{
    QFETCH(const QString, text);
    QFETCH(const QString, rule);
    QFETCH(const QString, words);
    const Urgency urgency = classify(m_rules, text);
    QCOMPARE(urgency.reason.rule, rule);
    QCOMPARE(urgency.reason.matched, QStringList{words});
    QCOMPARE(text.mid(urgency.from, urgency.length).simplified(), words);
}

void UrgencyTest::tellsWhatTookAnEvidenceBack_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("cancelledBy");
    const auto row = [](const QString& cancelledBy, const QString& text) {
        QTest::newRow(qPrintable(cancelledBy)) << text << cancelledBy;
    };
    row(u"negation"_s, u"Y a pas d'inondation."_s);
    row(u"passe"_s, u"On a eu un refoulement l'an passé."_s);
    row(u"suppose"_s, u"Si jamais ça refoule, venez-vous?"_s);
    row(u"crainte"_s, u"On a peur d'un refoulement."_s);
    row(u"autrui"_s, u"Mon voisin est inondé."_s);
    row(u"nom_propre"_s, u"Je suis au salon Belle Urgence."_s);
    row(u"citoyen"_s, u"J'habite dans la ville de Laval."_s);
    row(u"montant_paye"_s, u"Ma franchise dans ce contrat est de 5 000 $."_s);
}

void UrgencyTest::tellsWhatTookAnEvidenceBack()
{
    QFETCH(const QString, text);
    QFETCH(const QString, cancelledBy);
    const std::vector<Evidence> all = weigh(m_rules, text);
    QVERIFY(!all.empty());
    for (const Evidence& one : all)
        QCOMPARE(one.cancelledBy, cancelledBy);
    QCOMPARE(classify(m_rules, text), Urgency{});
}

//! Lines of one turn are joined by a blank: what is denied in the next one is denied.
void UrgencyTest::judgesFragmentsAsTheyArrive()
{
    QCOMPARE(classify(m_rules, u"bonjour on a pas").priority, Priority::P4);
    QCOMPARE(classify(m_rules, u"bonjour on a pas d'inondation").priority, Priority::P4);
    QCOMPARE(classify(m_rules, u"bonjour on a pas d'inondation c'est pour un").priority, Priority::P4);
    QCOMPARE(
        classify(m_rules, u"bonjour on a pas d'inondation c'est pour un gainage").priority, Priority::P3);
    QCOMPARE(classify(m_rules, u"").priority, Priority::P4);
}

void UrgencyTest::listensToTheCompanysOwnWords()
{
    const UrgencyWords words{
        .damage = {u"catastrophe"_s}, .municipal = {u"la fabrique"_s}, .major = {u"hydro jet"_s}};
    const auto rules = urgency::readUrgencyRules(urgencyFile(), words);
    QVERIFY(rules);
    QCOMPARE(told(classify(*rules, u"C'est une catastrophe ici.")), u"P1 degat: catastrophe"_s);
    QCOMPARE(told(classify(*rules, u"C'est pas une catastrophe.")), u"P4"_s);
    QCOMPARE(told(classify(*rules, u"J'appelle de la Fabrique.")), u"P2 municipal: la Fabrique"_s);
    QCOMPARE(told(classify(*rules, u"Un prix pour de l'hydro-jet.")), u"P3 travaux_majeurs: hydro-jet"_s);
    QCOMPARE(told(classify(m_rules, u"C'est une catastrophe ici.")), u"P4"_s);
}

void UrgencyTest::countsEstimatesFromTheCompanysAmountOn()
{
    const auto rules = urgency::readUrgencyRules(urgencyFile(), {.majorEstimateCents = 500'000});
    QVERIFY(rules);
    QCOMPARE(classify(*rules, u"La soumission est de 4 999 $.").priority, Priority::P4);
    QCOMPARE(classify(*rules, u"La soumission est de 5 000 $.").priority, Priority::P3);
    QCOMPARE(classify(m_rules, u"La soumission est de 2 999 $.").priority, Priority::P4);
    QCOMPARE(classify(m_rules, u"La soumission est de 3 000 $.").priority, Priority::P3);
}

void UrgencyTest::refusesRulesThatCannotBeUsed_data()
{
    QTest::addColumn<QByteArray>("right");
    QTest::addColumn<QByteArray>("wrong");
    QTest::addColumn<QString>("where");
    const auto row = [](const char* rowName, const char* right, const char* wrong, const QString& where) {
        QTest::newRow(rowName) << QByteArray{right} << QByteArray{wrong} << where;
    };
    row("no JSON", "{", "[", u"byte"_s);
    row("an unknown class", "\"neg ..3 sec\"", "\"neg ..3 secc\"", u"neg ..3 secc"_s);
    row("a gap of nothing", "\"neg ..3 sec\"", "\"neg ..0 sec\"", u"neg ..0 sec"_s);
    row("an endless gap", "\"neg ..3 sec\"", "\"neg ..21 sec\"", u"neg ..21 sec"_s);
    row("a gap of unknown words", "\"neg ..3 sec\"", "\"neg ..3(nix) sec\"", u"neg ..3(nix) sec"_s);
    row("an unknown class behind &", "\"eau&nom\"", "\"eau&nix\"", u"eau&nix"_s);
    row("nothing to begin with", "\"eau&nom\"", "\"!eau\"", u"!eau"_s);
    row("an unknown reach", "\"reach\": \"ahead\"", "\"reach\": \"aside\"", u"suppose"_s);
    row("an unknown range of spares", "\"spared\": \"text\"", "\"spared\": \"page\"", u"chez_lui"_s);
    row("an unknown priority", "\"priority\": \"P3\"", "\"priority\": \"P5\"", u"travaux_majeurs"_s);
    row("a cancel of an unknown signal", "\"of\": [\"P1\"]", "\"of\": [\"P7\"]", u"P7"_s);
    row("a rule without a name", "{\"name\": \"savoir\"", "{\"name\": \"\"", QString{});
    row("a class that the company's words need", "\"degat\": [", "\"degats\": [", u"degat"_s);
}

void UrgencyTest::refusesRulesThatCannotBeUsed()
{
    QFETCH(const QByteArray, right);
    QFETCH(const QByteArray, wrong);
    QFETCH(const QString, where);
    QByteArray json = urgencyFile();
    const qsizetype at = json.indexOf(right);
    QVERIFY(at >= 0);
    json.replace(at, right.size(), wrong);
    const auto rules = urgency::readUrgencyRules(json, {});
    QVERIFY(!rules);
    QCOMPARE(rules.error().code, ErrorCode::Malformed);
    QVERIFY2(rules.error().args.value(0).startsWith(where), qPrintable(rules.error().args.join(u" | "_s)));
}

//! Printed, not asserted: the machine that runs this is busy with other tests.
void UrgencyTest::judgesAMinuteOfSpeechAtOnce()
{
    constexpr int wordsOfAMinute = 150;
    constexpr int rounds = 50;
    QStringList words;
    for (const UrgencyCase& one : urgencyCases(u"spoken.jsonl"_s))
        words += one.text.split(u' ', Qt::SkipEmptyParts);
    const QString minute = words.first(wordsOfAMinute).join(u' ');
    const Urgency expected = classify(m_rules, minute);
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < rounds; ++i)
        QCOMPARE(classify(m_rules, minute), expected);
    qInfo("%lld microseconds for a minute of speech", timer.nsecsElapsed() / 1000 / rounds);
}

} // namespace dispatch

QTEST_APPLESS_MAIN(dispatch::UrgencyTest)
#include "tst_urgency.moc"
