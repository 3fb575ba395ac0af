// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/call_factory.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>

namespace dispatch {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr std::array firstNames{u"Nathalie", u"Réjean", u"Stéphane", u"Samira", u"Luc", u"Ginette", u"Kevin",
    u"Marie-Claude", u"Alexandre", u"Margaret", u"Jean-Philippe", u"Éliane", u"Mélanie", u"Mohamed",
    u"François", u"Chantal", u"Yvon", u"Geneviève", u"Benoît", u"Sylvie"};
constexpr std::array lastNames{u"Gingras", u"Lacasse", u"Ouellet", u"Benali", u"Desrochers", u"Thériault",
    u"Laplante", u"Pépin", u"Roy", u"Sinclair", u"Morin", u"Tremblay", u"Gagnon", u"Côté", u"Bouchard",
    u"Gauthier", u"Lavoie", u"Fortier", u"Bélanger", u"Nguyen", u"Pelletier", u"Girard", u"Beaulieu",
    u"Cloutier", u"Dubé", u"Poirier", u"Hébert", u"Boisvert", u"Champagne", u"Deschênes"};
constexpr std::array streets{u"rue des Érables", u"avenue Trépanier", u"rue Fabre", u"rue Saint-Charles",
    u"boulevard des Laurentides", u"rue de l'Église", u"chemin de Chambly", u"rue Hochelaga",
    u"avenue Cartier", u"rue Valmont", u"rue des Perdrix", u"boulevard Taschereau", u"24e Avenue",
    u"rue Beaubien Est"};
constexpr std::array cities{u"Montréal", u"Laval", u"Longueuil", u"Brossard", u"Terrebonne", u"Repentigny",
    u"Blainville", u"Pointe-Claire", u"Boucherville", u"Saint-Lambert"};
constexpr std::array sentences{u"y a de l'eau plein le sous-sol", u"ça refoule par le drain de plancher",
    u"mon évier de cuisine se vide pus", u"la toilette du bas glougloute", u"j'ai des racines dans le drain",
    u"on m'a parlé de gainage pour un drain fissuré", u"je voudrais une inspection par caméra",
    u"le drain français autour de la maison est bouché", u"quand la laveuse part, ça remonte dans le bain",
    u"ça sent les égouts dans le garage", u"mon assureur demande un rapport",
    u"je magasine pour un débouchage", u"y a pas de presse, la semaine prochaine fait pareil",
    u"mes meubles trempent dans l'eau"};

template <size_t N> QString oneOf(const std::array<const char16_t*, N>& words, QRandomGenerator& dice)
{
    return QString::fromUtf16(words[dice.bounded(static_cast<quint32>(N))]);
}

constexpr std::array people{u"Julie", u"Marc", u"Sylvie", u"Guillaume", u"Maude"};
constexpr std::array services{"debouchage", "racines_alesage", "gainage", "inspection_camera"};

//! VAPI's analysis: where and what. By the index, so that it is the same whatever the dice.
QString analysisOf(qint64 index)
{
    const QJsonObject told{
        {u"city"_s, QString::fromUtf16(cities[static_cast<size_t>(index) % cities.size()])},
        {u"serviceType"_s, QLatin1String{services[static_cast<size_t>(index / 7) % services.size()]}}};
    return QString::fromUtf8(
        QJsonDocument{QJsonObject{{u"structuredData"_s, told}}}.toJson(QJsonDocument::Compact));
}

QString callIdOf(qint64 index)
{
    return u"0bec0000-0000-7000-8000-%1"_s.arg(index, 12, 16, QChar{u'0'});
}

QJsonObject envelope(const QString& type, const QString& call, const QString& phone, qint64 timestamp)
{
    const QJsonObject customer{{u"number"_s, phone}};
    return {{u"type"_s, type}, {u"timestamp"_s, timestamp},
        {u"call"_s,
            QJsonObject{{u"id"_s, call}, {u"orgId"_s, u"5e1f0c1a-3f0b-4a55-9c1d-0d2b7c9e1a10"_s},
                {u"createdAt"_s, u"2026-11-17T14:02:11.000Z"_s},
                {u"updatedAt"_s, u"2026-11-17T14:02:11.000Z"_s}, {u"type"_s, u"inboundPhoneCall"_s},
                {u"status"_s, u"ringing"_s}, {u"phoneCallProvider"_s, u"twilio"_s},
                {u"phoneCallTransport"_s, u"pstn"_s},
                {u"assistantId"_s, u"a3c9d2f4-7b1e-4c86-8f52-1b0d9e6c4a21"_s}, {u"customer"_s, customer}}},
        {u"phoneNumber"_s,
            QJsonObject{{u"id"_s, u"b7e41f6c-52a8-4d3b-9a0e-6f2c8d1b7e35"_s},
                {u"number"_s, u"+14505550100"_s}, {u"name"_s, u"Ligne principale"_s},
                {u"provider"_s, u"twilio"_s}, {u"status"_s, u"active"_s}}},
        {u"customer"_s, customer}, {u"assistantVersion"_s, u"v3"_s}};
}

QByteArray bodyOf(const QJsonObject& message)
{
    return QJsonDocument{QJsonObject{{u"message"_s, message}}}.toJson(QJsonDocument::Compact);
}

} // namespace

CallFactory::CallFactory(quint32 seed, Instant newest)
    : m_dice{seed}
    , m_newest{newest}
{
}

QString CallFactory::name()
{
    const QString first = oneOf(firstNames, m_dice);
    return first + u' ' + oneOf(lastNames, m_dice);
}

QString CallFactory::street()
{
    const int number = m_dice.bounded(1, 9999);
    const QString street = oneOf(streets, m_dice);
    return u"%1, %2, %3"_s.arg(number).arg(street, oneOf(cities, m_dice));
}

QString CallFactory::phone()
{
    return u"+1555%1"_s.arg(m_dice.bounded(2'000'000, 9'999'999));
}

QString CallFactory::sentence()
{
    return oneOf(sentences, m_dice);
}

PendingEvent CallFactory::call(qint64 index)
{
    const Instant startedAt = m_newest - index * 97s - std::chrono::seconds{m_dice.bounded(90)};
    const auto length = std::chrono::seconds{m_dice.bounded(5, 600)};
    Event event;
    event.key = u"bench/report/"_s + QString::number(index);
    event.call.value = callIdOf(index);
    event.author = u"vapi"_s;
    event.occurredAt = startedAt + length;
    event.receivedAt = startedAt + length + 3s;
    event.callerPhone = phone();
    event.callerName = name();
    if (index % 2000 == 7) {
        event.payload = StatusChanged{.status = CallStatus::InProgress};
        return {.event = std::move(event)};
    }
    CallReported report;
    const bool missed = m_dice.bounded(20) == 0;
    report.endedReason = missed ? u"customer-did-not-answer"_s : u"customer-ended-call"_s;
    report.endedAt = startedAt + length;
    if (!missed) {
        report.startedAt = startedAt;
        const QString caller = event.callerName;
        report.summary = caller + u", "_s + street() + u" : "_s + sentence() + u'.';
        report.structuredData = analysisOf(index);
        report.costUsd = 0.1;
        report.recordingAvailable = true;
        const QString words[]{u"Bonjour, ici Paul, l'agent virtuel. Comment puis-je vous aider ?"_s,
            u"Bonjour, "_s + sentence() + u". Je reste au "_s + street() + u'.',
            u"Quel est votre nom complet ?"_s, caller};
        for (int i = 0; i < 4; ++i)
            report.lines.push_back({.id = QString::number(i),
                .speaker = i % 2 == 0 ? Speaker::Assistant : Speaker::User,
                .text = words[i],
                .at = startedAt + i * 4s,
                .position = i});
    }
    event.payload = std::move(report);
    return {.event = std::move(event)};
}

std::vector<PendingEvent> CallFactory::acts(const Event& call, qint64 index)
{
    std::vector<PendingEvent> done;
    if (index % 4 != 0)
        return done;
    const QString who = QString::fromUtf16(people[static_cast<size_t>(index / 4) % people.size()]);
    const auto add = [&](const QString& kind, std::chrono::minutes after, EventPayload payload) {
        done.push_back({.event = {.key = u"bench/%1/%2"_s.arg(kind).arg(index),
                            .call = call.call,
                            .author = who,
                            .occurredAt = call.occurredAt + after,
                            .receivedAt = call.occurredAt + after,
                            .payload = std::move(payload)}});
    };
    add(u"assigned"_s, std::chrono::minutes{2 + index % 90}, CallAssigned{.to = who});
    if (index % 8 == 0)
        add(u"done"_s, std::chrono::minutes{100}, FollowUpMarked{.followUp = FollowUp::Done});
    return done;
}

QByteArray CallFactory::transcriptBody(qint64 call, qint64 index)
{
    QJsonObject message = envelope(
        u"transcript"_s, callIdOf(call), u"+1555%1"_s.arg(2'000'000 + call), toEpochMs(m_newest) + index);
    message.insert(u"role"_s, u"user"_s);
    message.insert(u"transcriptType"_s, u"final"_s);
    message.insert(u"transcript"_s, u"%1, dossier %2"_s.arg(sentence()).arg(index));
    return bodyOf(message);
}

QByteArray CallFactory::toolBody(qint64 call, qint64 index)
{
    QJsonObject message = envelope(
        u"tool-calls"_s, callIdOf(call), u"+1555%1"_s.arg(2'000'000 + call), toEpochMs(m_newest) + index);
    const QJsonObject tool{{u"id"_s, u"call_bench%1"_s.arg(index)}, {u"type"_s, u"function"_s},
        {u"function"_s,
            QJsonObject{{u"name"_s, u"calculateQuote"_s},
                {u"arguments"_s, u"{\"serviceType\":\"debouchage\",\"location\":\"montreal\"}"_s}}}};
    message.insert(u"toolCallList"_s, QJsonArray{tool});
    return bodyOf(message);
}

} // namespace dispatch
