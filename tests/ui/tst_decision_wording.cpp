// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/call.h"
#include "ui/wording.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace dispatch;
using namespace Qt::StringLiterals;

namespace {

//! What the objects of \a list say under \a member, in one of the files of resources.
QStringList valuesIn(const QString& name, const QString& list, const QString& member)
{
    QFile file{QStringLiteral(DISPATCH_SOURCE_DIR "/resources/") + name};
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no %s", qPrintable(name));
    const QJsonArray objects = QJsonDocument::fromJson(file.readAll()).object().value(list).toArray();
    QStringList values;
    for (const QJsonValue& object : objects)
        values << object.toObject().value(member).toString();
    return values;
}

} // namespace

//! What the program decided of a call, as the dispatcher reads it.
class DecisionWordingTest final : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression{u".*"_s}); }

    void everyServiceOfTheCompanyHasWordsOfItsOwn()
    {
        const QStringList keys = valuesIn(u"company.json"_s, u"services"_s, u"key"_s);
        QVERIFY(keys.size() >= 20);
        QSet<QString> words;
        for (const QString& key : keys) {
            const QString name = Wording::service(key);
            QVERIFY2(name.at(0).isUpper() && !name.contains('_'_L1), qPrintable(key));
            words << name;
        }
        QCOMPARE(words.size(), keys.size());
    }

    void everyZoneOfTheCompanyHasWordsOfItsOwn()
    {
        const QStringList keys = valuesIn(u"company.json"_s, u"zones"_s, u"key"_s);
        QVERIFY(keys.size() >= 5);
        QSet<QString> words{Wording::zone(u"hors_zone"_s)};
        for (const QString& key : keys) {
            QVERIFY2(Wording::zone(key).at(0).isUpper(), qPrintable(key));
            words << Wording::zone(key);
        }
        QCOMPARE(words.size(), keys.size() + 1);
    }

    void aKeyThatTheOwnerAddedIsReadable()
    {
        QCOMPARE(Wording::service(u"dégel_de_conduite"_s), u"dégel de conduite"_s);
        QCOMPARE(Wording::zone(u"vallee_du_richelieu"_s), u"vallee du richelieu"_s);
        QCOMPARE(Wording::service({}), QString{});
        QCOMPARE(Wording::zone({}), QString{});
    }

    void reasonsAreSentencesOfThePeople_data()
    {
        QTest::addColumn<PriorityReason>("reason");
        QTest::addColumn<QString>("sentence");
        const auto row
            = [](const char* name, const QString& rule, const QStringList& matched, const QString& sentence) {
                  QTest::newRow(name) << PriorityReason{.rule = rule, .matched = matched} << sentence;
              };
        row("a sign and its words", u"degat"_s, {u"inondé"_s, u"l’eau monte"_s},
            u"dégât d’eau, mots reconnus\u00a0: «\u00a0inondé\u00a0», «\u00a0l’eau monte\u00a0»"_s);
        row("words with a place in them", u"degat"_s, {u"%1 %2"_s},
            u"dégât d’eau, mots reconnus\u00a0: «\u00a0%1 %2\u00a0»"_s);
        row("the closer of two signs", u"eau_en_mouvement"_s, {u"ça monte"_s},
            u"eau qui monte ou qui coule, mots reconnus\u00a0: «\u00a0ça monte\u00a0»"_s);
        row("a rule that was parted in two", u"racines_de_saule"_s, {u"saule"_s},
            u"racines dans la conduite, mots reconnus\u00a0: «\u00a0saule\u00a0»"_s);
        row("another word that begins alike", u"lieutenant"_s, {u"l’eau monte"_s},
            u"mots reconnus\u00a0: «\u00a0l’eau monte\u00a0»"_s);
        row("a sign alone", u"municipal"_s, {}, u"client municipal"_s);
        row("what the assistant claims", u"tool_claim"_s, {}, u"d’après l’assistant"_s);
        row("what the analysis claims", u"report_claim"_s, {}, u"d’après l’analyse de l’appel"_s);
        row("what a person chose", u"person"_s, {u"eau active"_s},
            u"choisi par une personne\u00a0: eau active"_s);
        row("nothing", u"default"_s, {}, u"aucun mot du client ne change l’urgence"_s);
    }
    void reasonsAreSentencesOfThePeople()
    {
        QFETCH(PriorityReason, reason);
        QTEST(Wording::reasonOf(reason), "sentence");
    }

    void noRuleShowsItsName()
    {
        const QStringList rules = valuesIn(u"urgency.json"_s, u"signals"_s, u"name"_s);
        QVERIFY(!rules.isEmpty());
        for (const QString& rule : rules) {
            const QString sentence = Wording::reasonOf({.rule = rule, .matched = {u"l’eau"_s}});
            QVERIFY2(sentence.contains(u"«\u00a0l’eau\u00a0»"_s), qPrintable(sentence));
            QVERIFY2(!sentence.contains('_'_L1), qPrintable(sentence));
        }
    }

    void theScreenReaderHearsWhatWasDecided()
    {
        const Call call{.priority = Priority::P1,
            .priorityReason = {.rule = u"degat"_s, .matched = {u"inondé"_s}},
            .callbackDueAt = fromEpochMs(1'795'632'000'000),
            .customer = {.zone = u"rive_sud"_s},
            .service = u"piscine"_s,
            .serviceAccepted = false,
            .quotedMinCents = 45'000,
            .window = u"le plus tôt possible"_s};
        const QString sentence = Wording::sentence(call);
        for (const QString& part : {u"à rappeler avant le 2026-11-25 à 13\u00a0h\u00a040"_s,
                 u"service\u00a0: Piscine ou spa (refusé)"_s, u"zone\u00a0: Rive-Sud"_s,
                 u"prix annoncé\u00a0: à partir de 450\u00a0$ avant taxes"_s,
                 u"délai annoncé\u00a0: le plus tôt possible"_s, u"urgence\u00a0: dégât d’eau"_s})
            QVERIFY2(sentence.contains(part), qPrintable(sentence));
    }
    void theScreenReaderHearsWhatPeopleDid()
    {
        const QString sentence = Wording::sentence({.followUp = FollowUp::Done,
            .priorityReason = {.rule = u"person"_s, .matched = {u"eau active"_s}},
            .machinePriority = Priority::P3,
            .priorityAuthor = u"Julie"_s,
            .followUpAuthor = u"Marc"_s,
            .assignedTo = u"Luc"_s,
            .mergedInto = {u"c9"_s}});
        for (const QString& part :
            {u"suivi\u00a0: Traité, marqué par Marc"_s, u"Pris par Luc"_s, u"fusionné avec un autre appel"_s,
                u"urgence\u00a0: choisi par Julie\u00a0: eau active; selon l’assistant P3"_s})
            QVERIFY2(sentence.contains(part), qPrintable(sentence));
    }

    void theTimeLeftIsSaidInWholeMinutes_data()
    {
        QTest::addColumn<int>("seconds");
        QTest::addColumn<QString>("words");
        QTest::newRow("soon") << 59 << u"dans moins d’une minute"_s;
        QTest::newRow("now") << 0 << u"dans moins d’une minute"_s;
        QTest::newRow("minutes") << 12 * 60 + 59 << u"dans 12\u00a0min"_s;
        QTest::newRow("hours") << 125 * 60 << u"dans 2\u00a0h\u00a05\u00a0min"_s;
        QTest::newRow("days") << 3 * 86'400 << u"dans 3\u00a0j"_s;
        QTest::newRow("just missed") << -1 << u"en retard de moins d’une minute"_s;
        QTest::newRow("late") << -8 * 60 << u"en retard de 8\u00a0min"_s;
    }
    void theTimeLeftIsSaidInWholeMinutes()
    {
        QFETCH(int, seconds);
        const Instant now = fromEpochMs(1'795'100'000'000);
        QTEST(Wording::dueIn(now + std::chrono::seconds{seconds}, now), "words");
    }

    void theHistorySaysWhatPeopleDid_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("detail");
        QTest::addColumn<QString>("words");
        const auto row = [](const char* name, const QString& kind, const QString& detail,
                             const QString& words) { QTest::newRow(name) << kind << detail << words; };
        row("takes it", u"assigned"_s, u"Julie"_s, u"Pris en charge"_s);
        row("hands it on", u"assigned"_s, u"Marc"_s, u"Confié à Marc"_s);
        row("gives it back", u"assigned"_s, {}, u"Libéré"_s);
        row("chooses the urgency", u"priority"_s, u"P1: eau active: sous-sol"_s,
            u"Urgence P1\u00a0: eau active: sous-sol"_s);
        row("leaves it to the rules", u"priority"_s, {}, u"Urgence laissée à l’assistant"_s);
        row("marks it", u"follow-up"_s, u"done"_s, u"Marqué\u00a0: traité"_s);
        row("marks it with a word of next year", u"follow-up"_s, u"parked"_s, u"Marqué\u00a0: parked"_s);
        row("leaves the follow-up to the rules", u"follow-up"_s, {}, u"Suivi laissé à l’assistant"_s);
        row("merges it", u"merged"_s, u"c9"_s, u"Fusionné"_s);
        row("parts it again", u"merged"_s, {}, u"Fusion annulée"_s);
    }
    void theHistorySaysWhatPeopleDid()
    {
        QFETCH(QString, kind);
        QFETCH(QString, detail);
        QTEST(Wording::history({.who = u"Julie"_s, .kind = kind, .detail = detail}), "words");
    }

    void aConflictSaysWhoHasTheCall_data()
    {
        QTest::addColumn<QStringList>("args");
        QTest::addColumn<QString>("words");
        QTest::newRow("somebody, since then")
            << QStringList{u"Julie"_s, u"2026-11-25T20:04:00.000Z"_s}
            << u"Pris par Julie à 15\u00a0h\u00a004. Rien n’a été changé ici."_s;
        QTest::newRow("somebody") << QStringList{u"Julie"_s, QString{}}
                                  << u"Pris par Julie. Rien n’a été changé ici."_s;
        QTest::newRow("nobody any more")
            << QStringList{QString{}, QString{}}
            << u"Personne n’a plus cet appel. Rien n’a été changé\u00a0: le prendre s’il le faut."_s;
        QTest::newRow("a call that is merged itself") << QStringList{
            u"c9"_s} << u"Cet appel est lui-même fusionné avec un autre. Choisir l’appel qui est gardé."_s;
        QTest::newRow("anything else")
            << QStringList{} << u"Un autre poste a changé cet élément. Relire, puis recommencer."_s;
    }
    void aConflictSaysWhoHasTheCall()
    {
        QFETCH(QStringList, args);
        QTEST(Wording::of(Error{.code = ErrorCode::Conflict, .args = args}), "words");
    }

    void theScreenReaderIsSparedWhatIsUnknown()
    {
        const QString sentence = Wording::sentence({});
        for (const QString& part : {u"service"_s, u"zone"_s, u"prix"_s, u"délai"_s, u"urgence\u00a0:"_s})
            QVERIFY2(!sentence.contains(part), qPrintable(sentence));
    }
};

QTEST_APPLESS_MAIN(DecisionWordingTest)
#include "tst_decision_wording.moc"
