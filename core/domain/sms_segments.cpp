// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/sms_segments.h"

#include <QTextBoundaryFinder>

namespace dispatch {

namespace {

// 3GPP 23.038 as Twilio has it: 0x09 of the basic table is Ç, and ç is in none.
constexpr QStringView basic = u"\n\r !\"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ_"
                              u"abcdefghijklmnopqrstuvwxyz¡£¤¥§¿ÄÅÆÇÉÑÖØÜßàäåæèéìñòöøùüΓΔΘΛΞΠΣΦΨΩ";
constexpr QStringView extension = u"\f[\\]^{|}~€";

//! What a message of one encoding holds, in its units.
struct Capacity {
    qsizetype alone = 0;
    qsizetype ofSeveral = 0;
};

Capacity capacityOf(SmsEncoding encoding)
{
    return encoding == SmsEncoding::Gsm7 ? Capacity{.alone = 160, .ofSeveral = 153}
                                         : Capacity{.alone = 70, .ofSeveral = 67};
}

//! Septets of \a character; 0 when it is not in GSM-7.
qsizetype septetsOf(QStringView character)
{
    if (character.size() != 1)
        return 0;
    if (basic.contains(character.front()))
        return 1;
    return extension.contains(character.front()) ? 2 : 0;
}

//! The pieces that a segment holds whole. A line end of two characters is two pieces.
QList<QStringView> piecesOf(QStringView text)
{
    QList<QStringView> pieces;
    pieces.reserve(text.size());
    QTextBoundaryFinder finder{QTextBoundaryFinder::Grapheme, text};
    for (qsizetype from = 0; from < text.size();) {
        const qsizetype found = finder.toNextBoundary();
        const qsizetype to = found > from ? found : text.size();
        const QStringView piece = text.sliced(from, to - from);
        if (piece == u"\r\n")
            pieces << piece.first(1) << piece.last(1);
        else
            pieces << piece;
        from = to;
    }
    return pieces;
}

//! How many messages hold pieces of \a sizes one after the other.
qsizetype filled(const QList<qsizetype>& sizes, Capacity capacity)
{
    qsizetype segments = 1;
    qsizetype used = 0;
    for (const qsizetype size : sizes) {
        if (used + size > capacity.ofSeveral && used > 0) {
            ++segments;
            used = 0;
        }
        used += size;
        while (used > capacity.ofSeveral) { // a piece that no message can hold whole
            ++segments;
            used -= capacity.ofSeveral;
        }
    }
    return segments;
}

} // namespace

SmsSegments segmentsOf(QStringView text)
{
    const QList<QStringView> pieces = piecesOf(text);
    SmsSegments counted;
    for (const QStringView piece : pieces) {
        if (septetsOf(piece) == 0 && !counted.costly.contains(piece))
            counted.costly.append(piece.toString());
    }
    const bool gsm = counted.costly.isEmpty();
    counted.encoding = gsm ? SmsEncoding::Gsm7 : SmsEncoding::Ucs2;
    QList<qsizetype> sizes;
    sizes.reserve(pieces.size());
    for (const QStringView piece : pieces) {
        sizes.append(gsm ? septetsOf(piece) : piece.size());
        counted.units += sizes.last();
    }
    const Capacity capacity = capacityOf(counted.encoding);
    counted.segments = counted.units <= capacity.alone ? 1 : filled(sizes, capacity);
    return counted;
}

} // namespace dispatch
