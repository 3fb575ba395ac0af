// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulator/wire_envelope.h"

#include <QJsonArray>

#include <cmath>

namespace dispatch {

using namespace Qt::StringLiterals;

namespace {

constexpr auto organisation = "5e1f0c1a-3f0b-4a55-9c1d-0d2b7c9e1a10"_L1;
constexpr auto assistantId = "a3c9d2f4-7b1e-4c86-8f52-1b0d9e6c4a21"_L1;
constexpr auto phoneNumberId = "b7e41f6c-52a8-4d3b-9a0e-6f2c8d1b7e35"_L1;

QString fromAlphabet(QStringView alphabet, int count, QRandomGenerator& dice)
{
    QString text;
    text.reserve(count);
    for (int i = 0; i < count; ++i)
        text += alphabet.at(dice.bounded(static_cast<int>(alphabet.size())));
    return text;
}

QJsonObject phoneNumber()
{
    return {{u"id"_s, phoneNumberId}, {u"orgId"_s, organisation}, {u"assistantId"_s, assistantId},
        {u"number"_s, u"+14505550100"_s}, {u"name"_s, u"Ligne principale"_s}, {u"provider"_s, u"twilio"_s},
        {u"status"_s, u"active"_s}, {u"createdAt"_s, u"2026-08-30T15:11:40.120Z"_s},
        {u"updatedAt"_s, u"2026-11-01T12:00:03.551Z"_s}};
}

QJsonObject assistant()
{
    return {{u"id"_s, assistantId}, {u"orgId"_s, organisation}, {u"name"_s, u"Paul"_s},
        {u"transcriber"_s,
            QJsonObject{
                {u"provider"_s, u"deepgram"_s}, {u"model"_s, u"nova-3"_s}, {u"language"_s, u"fr-CA"_s}}},
        {u"model"_s, QJsonObject{{u"provider"_s, u"openai"_s}, {u"model"_s, u"gpt-4.1"_s}}},
        {u"voice"_s, QJsonObject{{u"provider"_s, u"11labs"_s}, {u"model"_s, u"eleven_flash_v2_5"_s}}},
        {u"maxDurationSeconds"_s, 600}};
}

//! US dollars as VAPI rounds them.
double dollars(double amount)
{
    return std::round(amount * 10'000) / 10'000;
}

} // namespace

QString uuidV7(Instant at, QRandomGenerator& dice)
{
    const auto ms = static_cast<quint64>(toEpochMs(at));
    const quint64 high = dice.generate64();
    const quint64 low = dice.generate64();
    const auto hex = [](quint64 value, int digits) { return u"%1"_s.arg(value, digits, 16, QChar{u'0'}); };
    return hex(ms >> 16, 8) + u'-' + hex(ms & 0xffff, 4) + u"-7"_s + hex(high & 0xfff, 3) + u'-'
        + hex(0x8000 | (high >> 12 & 0x3fff), 4) + u'-' + hex(low & 0xffff'ffff'ffff, 12);
}

QString toolCallId(QRandomGenerator& dice)
{
    return u"call_"_s
        + fromAlphabet(u"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789", 24, dice);
}

QJsonObject wireEnvelope(
    const CallId& call, const Customer& caller, Instant createdAt, QRandomGenerator& dice)
{
    QJsonObject customer;
    if (!caller.phone.isEmpty())
        customer.insert(u"number"_s, caller.phone);
    const QString callSid = u"CA"_s + fromAlphabet(u"0123456789abcdef", 32, dice);
    const QString created = toIso(createdAt);
    const QString monitor = u"exemple.invalid/%1/"_s.arg(call.value);
    const QJsonObject snapshot{{u"id"_s, call.value}, {u"orgId"_s, organisation}, {u"createdAt"_s, created},
        {u"updatedAt"_s, created}, {u"type"_s, u"inboundPhoneCall"_s}, {u"status"_s, u"ringing"_s},
        {u"monitor"_s,
            QJsonObject{{u"listenUrl"_s, u"wss://"_s + monitor + u"listen"_s},
                {u"controlUrl"_s, u"https://"_s + monitor + u"control"_s}}},
        {u"transport"_s,
            QJsonObject{
                {u"provider"_s, u"twilio"_s}, {u"conversationType"_s, u"voice"_s}, {u"callSid"_s, callSid}}},
        {u"phoneCallProvider"_s, u"twilio"_s}, {u"phoneCallProviderId"_s, callSid},
        {u"phoneCallTransport"_s, u"pstn"_s}, {u"assistantId"_s, assistantId},
        {u"phoneNumberId"_s, phoneNumberId}, {u"customer"_s, customer}};
    return {{u"call"_s, snapshot}, {u"phoneNumber"_s, phoneNumber()}, {u"customer"_s, customer},
        {u"assistant"_s, assistant()}, {u"assistantVersion"_s, u"v3"_s}};
}

QJsonObject costFields(std::chrono::milliseconds length, qsizetype spokenCharacters)
{
    const double minutes = dollars(std::chrono::duration<double, std::ratio<60>>{length}.count());
    const double transport = dollars(minutes * 0.0085);
    const double hearing = dollars(minutes * 0.0112);
    const double thinking = dollars(minutes * 0.0095);
    const double speaking = dollars(static_cast<double>(spokenCharacters) * 0.00005);
    const double platform = dollars(minutes * 0.05);
    const double total = dollars(transport + hearing + thinking + speaking + platform);
    const QJsonArray costs{QJsonObject{{u"type"_s, u"transport"_s}, {u"provider"_s, u"twilio"_s},
                               {u"minutes"_s, minutes}, {u"cost"_s, transport}},
        QJsonObject{{u"type"_s, u"transcriber"_s}, {u"minutes"_s, minutes}, {u"cost"_s, hearing}},
        QJsonObject{{u"type"_s, u"model"_s}, {u"cost"_s, thinking}},
        QJsonObject{
            {u"type"_s, u"voice"_s}, {u"characters"_s, qint64{spokenCharacters}}, {u"cost"_s, speaking}},
        QJsonObject{{u"type"_s, u"vapi"_s}, {u"subType"_s, u"normal"_s}, {u"minutes"_s, minutes},
            {u"cost"_s, platform}}};
    return {{u"cost"_s, total}, {u"costs"_s, costs},
        {u"costBreakdown"_s,
            QJsonObject{{u"transport"_s, transport}, {u"stt"_s, hearing}, {u"llm"_s, thinking},
                {u"tts"_s, speaking}, {u"vapi"_s, platform}, {u"total"_s, total}}}};
}

} // namespace dispatch
