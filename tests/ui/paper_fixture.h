// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/call.h"
#include "ui/paper/paper_sheet.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QPainter>
#include <QTextDocument>

#include <algorithm>

namespace dispatch {

//! A letter page at 144 dpi, turned as \a sheet wants it.
inline QImage blankPage(const PaperSheet& sheet)
{
    QSize size{1224, 1584};
    if (sheet.orientation == QPageLayout::Landscape)
        size.transpose();
    QImage page{size, QImage::Format_RGB32};
    page.setDotsPerMeterX(5669);
    page.setDotsPerMeterY(5669);
    page.fill(Qt::white);
    return page;
}

inline QRectF printable(const QImage& page)
{
    return QRectF{page.rect()}.adjusted(68, 68, -68, -68);
}

//! What the sheet says, without its heading and foot.
inline QString textOf(const PaperSheet& sheet)
{
    QImage page = blankPage(sheet);
    const QString raw = PaperPages{sheet, page, printable(page)}.document().toRawText();
    QString text;
    text.reserve(raw.size());
    for (const QChar c : raw) { // cells begin with a sign of their own
        const bool breaks = c.isSpace() ? c != QChar::Nbsp && c != QChar::Space : c.isNonCharacter();
        text += breaks ? QChar::LineFeed : c;
    }
    return text;
}

inline int pageCount(const PaperSheet& sheet)
{
    QImage page = blankPage(sheet);
    return PaperPages{sheet, page, printable(page)}.count();
}

//! Page \a number of the sheet as a picture.
inline QImage picture(const PaperSheet& sheet, int number)
{
    QImage page = blankPage(sheet);
    const PaperPages pages{sheet, page, printable(page)};
    QPainter painter{&page};
    pages.paint(painter, number);
    return page;
}

//! Leaves the picture where DISPATCH_PICTURES wants one.
inline void leavePage(const PaperSheet& sheet, const QString& name, int number = 0)
{
    const QString folder = qEnvironmentVariable("DISPATCH_PICTURES");
    if (!folder.isEmpty() && !picture(sheet, number).save(QDir{folder}.filePath(name)))
        qFatal("no picture");
}

//! How many pages the PDF \a path has; -1 when it is no whole PDF.
inline qsizetype pdfPages(const QString& path)
{
    QFile file{path};
    if (!file.open(QIODevice::ReadOnly))
        return -1;
    const QByteArray bytes = file.readAll();
    if (!bytes.startsWith("%PDF-") || !bytes.trimmed().endsWith("%%EOF"))
        return -1;
    return bytes.count("/Type /Page\n");
}

} // namespace dispatch
