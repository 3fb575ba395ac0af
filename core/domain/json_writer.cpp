// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/json_writer.h"

#include <QLocale>

#include <cmath>

namespace dispatch {

namespace {

constexpr qsizetype longestEscape = 6; // \u001f; UTF-8 takes 3 bytes for a code unit at most

constexpr char hexDigit(unsigned value)
{
    return static_cast<char>(value < 10 ? '0' + value : 'a' + (value - 10));
}

char* appendUnicodeEscape(char* to, char16_t unit)
{
    *to++ = '\\';
    *to++ = 'u';
    for (int shift = 12; shift >= 0; shift -= 4)
        *to++ = hexDigit((uint{unit} >> shift) & 0xFU);
    return to;
}

char* appendAscii(char* to, char16_t unit)
{
    if (unit == u'"' || unit == u'\\') {
        *to++ = '\\';
        *to++ = static_cast<char>(unit);
        return to;
    }
    if (unit < 0x20)
        return appendUnicodeEscape(to, unit);
    *to++ = static_cast<char>(unit);
    return to;
}

char* appendUtf8(char* to, char32_t code)
{
    const auto byte = [](char32_t value) { return static_cast<char>(static_cast<unsigned char>(value)); };
    if (code < 0x800) {
        *to++ = byte(0xC0U | (code >> 6U));
        *to++ = byte(0x80U | (code & 0x3FU));
        return to;
    }
    if (code < 0x10000) {
        *to++ = byte(0xE0U | (code >> 12U));
    } else {
        *to++ = byte(0xF0U | (code >> 18U));
        *to++ = byte(0x80U | ((code >> 12U) & 0x3FU));
    }
    *to++ = byte(0x80U | ((code >> 6U) & 0x3FU));
    *to++ = byte(0x80U | (code & 0x3FU));
    return to;
}

} // namespace

JsonWriter::JsonWriter()
{
    m_out.reserve(512);
}

void JsonWriter::beginObject()
{
    separate();
    m_out.append('{');
}

void JsonWriter::beginObject(Name name)
{
    this->name(name);
    m_out.append('{');
}

void JsonWriter::endObject()
{
    m_out.append('}');
}

void JsonWriter::beginArray()
{
    separate();
    m_out.append('[');
}

void JsonWriter::beginArray(Name name)
{
    this->name(name);
    m_out.append('[');
}

void JsonWriter::endArray()
{
    m_out.append(']');
}

void JsonWriter::text(Name name, const QString& value)
{
    if (value.isEmpty())
        return;
    this->name(name);
    quote(value);
}

void JsonWriter::flag(Name name, bool value)
{
    if (!value)
        return;
    this->name(name);
    m_out.append("true");
}

void JsonWriter::instant(Name name, const std::optional<Instant>& value)
{
    if (value)
        integer(name, toEpochMs(*value));
}

void JsonWriter::integer(Name name, qint64 value)
{
    this->name(name);
    m_out.append(QByteArray::number(value));
}

void JsonWriter::real(Name name, double value)
{
    if (!std::isfinite(value))
        return;
    this->name(name);
    m_out.append(QByteArray::number(value, 'g', QLocale::FloatingPointShortest));
}

void JsonWriter::element(const QString& value)
{
    separate();
    quote(value);
}

void JsonWriter::element(qint64 value)
{
    separate();
    m_out.append(QByteArray::number(value));
}

void JsonWriter::elementReal(double value)
{
    separate();
    m_out.append(QByteArray::number(std::isfinite(value) ? value : 0.0, 'g', QLocale::FloatingPointShortest));
}

QByteArray JsonWriter::take()
{
    return std::move(m_out);
}

void JsonWriter::separate()
{
    if (m_out.isEmpty())
        return;
    const char last = m_out.back();
    if (last != '{' && last != '[' && last != ':')
        m_out.append(',');
}

void JsonWriter::name(Name name)
{
    separate();
    m_out.append('"').append(name.data(), name.size()).append("\":");
}

void JsonWriter::quote(QStringView value)
{
    const qsizetype before = m_out.size();
    m_out.resize(before + value.size() * longestEscape + 2);
    char* to = m_out.data() + before;
    *to++ = '"';
    for (qsizetype i = 0; i < value.size(); ++i) {
        const QChar unit = value[i];
        if (unit.unicode() < 0x80) {
            to = appendAscii(to, unit.unicode());
        } else if (!unit.isSurrogate() && unit != QChar::ByteOrderMark) {
            to = appendUtf8(to, unit.unicode());
        } else if (unit.isHighSurrogate() && i + 1 < value.size() && value[i + 1].isLowSurrogate()) {
            to = appendUtf8(to, QChar::surrogateToUcs4(unit, value[i + 1]));
            ++i;
        } else {
            // half a character is no UTF-8, and a byte order mark at the beginning of a text would be
            // dropped: escaped they survive
            to = appendUnicodeEscape(to, unit.unicode());
        }
    }
    *to++ = '"';
    m_out.truncate(to - m_out.constData());
}

} // namespace dispatch
