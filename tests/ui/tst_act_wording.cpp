// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/callback.h"

#include "core/domain/intake/customer_value.h"
#include "core/domain/wire_names.h"
#include "core/store/call_history.h"
#include "tests/support/sample_rules.h"
#include "ui/models/customer_entry.h"
#include "ui/models/journal_words.h"
#include "ui/wording.h"

#include <QLocale>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace dispatch;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr Instant at = fromEpochMs(1'795'100'000'000); // 2026-11-19, 9 h 53 in Montréal

//! What the history says of an event, from its payload on.
QString told(const EventPayload& payload)
{
    const Event event{.key = u"k"_s, .author = u"Julie"_s, .occurredAt = at, .payload = payload};
    return Wording::history(historyEntry({.seq = 1, .kind = kindName(payload), .event = event}));
}

void row(const char* name, const EventPayload& payload, const QString& words)
{
    QTest::newRow(name) << payload << words;
}

void alarmRows()
{
    row("an alarm that was seen", AlarmAcknowledged{.level = Priority::P1}, u"Alarme acquittée (P1)"_s);
    row("an alarm that was put off", AlarmShelved{.until = at + 1h, .reason = u"le client dort: 10 h"_s},
        u"Alarme reportée jusqu’à 10\u00a0h\u00a053\u00a0: le client dort: 10 h"_s);
    row("put off to another day", AlarmShelved{.until = at + 24h},
        u"Alarme reportée jusqu’au 2026-11-20 à 9\u00a0h\u00a053"_s);
    row("not put off any more", AlarmShelved{}, u"Report de l’alarme annulé"_s);
    row("somebody that could not be told", Escalated{.step = {.role = u"owner"_s, .state = notConfigured}},
        u"À aviser\u00a0: propriétaire par texto (non configuré)"_s);
    row("somebody that has no state yet",
        Escalated{.step = {.channel = AlertChannel::Voice, .role = u"on_call"_s}},
        u"À aviser\u00a0: personne de garde par téléphone"_s);
    row("the sound", SoundSilenced{.until = at + 2min}, u"Son coupé jusqu’à 9\u00a0h\u00a055"_s);
}

void callbackRows()
{
    row("a callback that begins", CallbackStarted{.number = u"+14502803222"_s},
        u"Rappel commencé au 450\u00a0280-3222"_s);
    row("a callback to a number that nobody told", CallbackStarted{}, u"Rappel commencé"_s);
    row("a callback to be repeated",
        CallbackEnded{
            .outcome = CallbackOutcome::NoAnswer, .note = u"Sonne\ndans le vide"_s, .nextAt = at + 10min},
        u"Rappel\u00a0: sans réponse, à retenter à 10\u00a0h\u00a003\u00a0: Sonne\ndans le vide"_s);
    row("a callback to be repeated tomorrow",
        CallbackEnded{.outcome = CallbackOutcome::Busy, .nextAt = at + 24h},
        u"Rappel\u00a0: occupé, à retenter le 2026-11-20 à 9\u00a0h\u00a053"_s);
    row("an agreed window",
        CallbackEnded{.outcome = CallbackOutcome::Appointment, .wish = {.window = u"de 1 à 3 semaines"_s}},
        u"Rappel\u00a0: parlé – rendez-vous, délai convenu de 1 à 3 semaines"_s);
    row("an outcome that was taken back", CallbackEnded{}, u"Résultat du rappel retiré"_s);
}

void sheetRows()
{
    row("a corrected address", CustomerCorrected{.field = CustomerField::Address, .value = u"12, rue A: B"_s},
        u"Corrigé\u00a0: adresse — 12, rue A: B"_s);
    row("a corrected number",
        CustomerCorrected{.field = CustomerField::SpokenPhone, .value = u"+14502803222"_s},
        u"Corrigé\u00a0: numéro dicté — 450\u00a0280-3222"_s);
    row("a corrected service", CustomerCorrected{.field = CustomerField::Service, .value = u"gainage"_s},
        u"Corrigé\u00a0: service — Gainage"_s);
    row("a value that is none", CustomerCorrected{.field = CustomerField::Email, .value = QString{}},
        u"Valeur retirée\u00a0: courriel"_s);
    row("a value that was given back", CustomerCorrected{.field = CustomerField::PostalCode},
        u"Valeur de l’assistant reprise\u00a0: code postal"_s);
    row("a call that a person took", CallEntered{.source = u"Déjà client"_s}, u"Appel saisi à la main"_s);
}

} // namespace

Q_DECLARE_METATYPE(dispatch::EventPayload)
Q_DECLARE_METATYPE(dispatch::CustomerField)

//! What people did about alarms, callbacks and the sheet, in words.
class ActWordingTest final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale{QLocale::French, QLocale::Canada}); }
    void init() { QTest::failOnWarning(QRegularExpression{u".*"_s}); }

    void theHistorySaysWhatWasDone_data()
    {
        QTest::addColumn<EventPayload>("payload");
        QTest::addColumn<QString>("words");
        alarmRows();
        callbackRows();
        sheetRows();
    }
    void theHistorySaysWhatWasDone()
    {
        QFETCH(EventPayload, payload);
        QTEST(told(payload), "words");
        QVERIFY(journalWord(kindName(payload)));
    }

    void everyRoleOfTheCompanyIsNamed()
    {
        for (const TeamRole& role : sampleRules().company.roles)
            QCOMPARE(Wording::role(role.key), role.name);
        QCOMPARE(Wording::role(u"chef_d_equipe"_s), u"chef d equipe"_s);
    }

    void everyServiceThatCanBeChosenIsTheCompanys()
    {
        QSet<QString> keys;
        for (const Service& service : sampleRules().company.services)
            keys << service.key;
        const QStringList known = Wording::serviceKeys();
        QCOMPARE((QSet<QString>{known.cbegin(), known.cend()}), keys);
    }

    void everyOutcomeHasWordsOfItsOwn()
    {
        QSet<QString> words;
        for (int digit = 1; digit <= 8; ++digit)
            words << Wording::of(static_cast<CallbackOutcome>(digit - 1));
        QCOMPARE(words.size(), 8);
        QVERIFY(words.contains(u"Parlé – rendez-vous"_s));
    }

    void whatIsTypedIsReadAsTheStationReadsIt_data()
    {
        QTest::addColumn<CustomerField>("field");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("kept");
        const QString none = u"nothing that it can be"_s;
        QTest::newRow("a number") << CustomerField::SpokenPhone << u"(450) 280-3222"_s << u"+14502803222"_s;
        QTest::newRow("an emergency number") << CustomerField::SpokenPhone << u"911"_s << none;
        QTest::newRow("a postal code") << CustomerField::PostalCode << u"h7l3w8"_s << u"H7L 3W8"_s;
        QTest::newRow("half a postal code") << CustomerField::PostalCode << u"h7l"_s << none;
        QTest::newRow("an e-mail address") << CustomerField::Email << u" A@B.ca "_s << u"a@b.ca"_s;
        QTest::newRow("no e-mail address") << CustomerField::Email << u"a@b"_s << none;
        QTest::newRow("blanks") << CustomerField::Email << u"  "_s << QString{};
        QTest::newRow("lines of an address")
            << CustomerField::Address << u"12, rue A\nLaval"_s << u"12, rue A Laval"_s;
        QTest::newRow("lines of a problem") << CustomerField::Problem << u" a\nb "_s << u"a\nb"_s;
        QTest::newRow("a long name") << CustomerField::Name << QString{501, u'a'} << none;
        QTest::newRow("the longest name") << CustomerField::Name << QString{500, u'a'} << QString{500, u'a'};
    }
    void whatIsTypedIsReadAsTheStationReadsIt()
    {
        QFETCH(CustomerField, field);
        QFETCH(QString, typed);
        QTEST(customerValue(field, typed).value_or(u"nothing that it can be"_s), "kept");
    }
};

QTEST_MAIN(ActWordingTest)
#include "tst_act_wording.moc"
