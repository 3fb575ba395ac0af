// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/paper_sheet.h"

#include <QAbstractTextDocumentLayout>
#include <QDir>
#include <QFileInfo>
#include <QFont>
#include <QFontMetricsF>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QTextBlockFormat>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextTable>

namespace dispatch {

using namespace Qt::StringLiterals;

namespace {

constexpr double points = 8.5;
constexpr double marginMm = 12.0;

QFont paperFont()
{
    QFont font;
    font.setPointSizeF(points);
    return font;
}

QTextCharFormat inkOf(bool strong)
{
    QTextCharFormat ink;
    ink.setFontWeight(strong ? QFont::Bold : QFont::Normal);
    return ink;
}

// Lengths of rich text are pixels of 1/96 inch: its layout turns them into those of the device.
QTextTableFormat formatOf(const PaperTable& table)
{
    QList<QTextLength> widths;
    widths.reserve(static_cast<qsizetype>(table.columns.size()));
    for (const PaperTable::Column& column : table.columns)
        widths.append(QTextLength{QTextLength::PercentageLength, column.share});
    QTextTableFormat format;
    format.setColumnWidthConstraints(widths);
    format.setWidth(QTextLength{QTextLength::PercentageLength, 100});
    format.setHeaderRowCount(1);
    format.setBorder(0.75);
    format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
    format.setBorderBrush(Qt::black);
    format.setBorderCollapse(true);
    format.setCellSpacing(0);
    format.setCellPadding(2.5);
    format.setBottomMargin(6);
    return format;
}

} // namespace

void writeParagraph(QTextCursor& cursor, const QString& text, bool strong)
{
    QTextBlockFormat block;
    block.setTopMargin(strong ? 6 : 0);
    block.setBottomMargin(3);
    if (cursor.document()->isEmpty()) {
        cursor.setBlockFormat(block);
        cursor.setCharFormat(inkOf(strong));
    } else {
        cursor.insertBlock(block, inkOf(strong));
    }
    cursor.insertText(text);
}

void writeTable(QTextCursor& cursor, const PaperTable& table)
{
    const auto columns = static_cast<int>(table.columns.size());
    QTextTable* const grid
        = cursor.insertTable(static_cast<int>(table.rows.size()) + 1, columns, formatOf(table));
    for (int column = 0; column < columns; ++column) {
        QTextCursor cell = grid->cellAt(0, column).firstCursorPosition();
        cell.insertText(table.columns.at(static_cast<size_t>(column)).title, inkOf(true));
    }
    for (size_t row = 0; row < table.rows.size(); ++row) {
        for (int column = 0; column < columns; ++column) {
            QTextCursor cell = grid->cellAt(static_cast<int>(row) + 1, column).firstCursorPosition();
            cell.insertText(table.rows[row].value(column), inkOf(false));
        }
    }
    cursor.movePosition(QTextCursor::End);
}

PaperPages::PaperPages(const PaperSheet& sheet, QPaintDevice& device, const QRectF& area)
    : m_sheet{sheet}
    , m_area{area}
    , m_document{std::make_unique<QTextDocument>()}
{
    m_band = QFontMetricsF{paperFont(), &device}.height() * 1.7;
    m_document->setUndoRedoEnabled(false);
    m_document->documentLayout()->setPaintDevice(&device);
    m_document->setDocumentMargin(0);
    m_document->setDefaultFont(paperFont());
    QTextCursor cursor{m_document.get()};
    cursor.beginEditBlock();
    sheet.write(cursor);
    cursor.endEditBlock();
    m_document->setPageSize({area.width(), area.height() - 2 * m_band});
}

PaperPages::~PaperPages() = default;

int PaperPages::count() const
{
    return m_document->pageCount();
}

QString PaperPages::numberOf(int page) const
{
    return tr("Page %1 de %2").arg(page + 1).arg(count());
}

// What the screen's palette says is not for paper.
void PaperPages::paint(QPainter& painter, int page) const
{
    const QRectF head{m_area.topLeft(), QSizeF{m_area.width(), m_band}};
    const QRectF foot = head.translated(0, m_area.height() - m_band);
    painter.save();
    painter.setPen(Qt::black);
    QFont font = paperFont();
    painter.setFont(font);
    painter.drawText(head, Qt::AlignRight | Qt::AlignTop, m_sheet.moment);
    painter.drawText(foot, Qt::AlignLeft | Qt::AlignBottom, m_sheet.note);
    painter.drawText(foot, Qt::AlignRight | Qt::AlignBottom, numberOf(page));
    font.setBold(true);
    painter.setFont(font);
    painter.drawText(head, Qt::AlignLeft | Qt::AlignTop, m_sheet.heading);

    const QSizeF size = m_document->pageSize();
    QAbstractTextDocumentLayout::PaintContext context;
    context.palette = QPalette{Qt::white};
    context.palette.setColor(QPalette::Text, Qt::black);
    context.clip = QRectF{QPointF{0, page * size.height()}, size};
    painter.translate(m_area.left(), m_area.top() + m_band - context.clip.top());
    painter.setClipRect(context.clip);
    m_document->documentLayout()->draw(&painter, context);
    painter.restore();
}

void prepareDevice(const PaperSheet& sheet, QPagedPaintDevice& device)
{
    device.setPageLayout(QPageLayout{QPageSize{QPageSize::Letter}, sheet.orientation,
        QMarginsF{marginMm, marginMm, marginMm, marginMm}, QPageLayout::Millimeter});
}

bool printSheet(const PaperSheet& sheet, QPagedPaintDevice& device)
{
    QPainter painter;
    if (!painter.begin(&device))
        return false;
    const PaperPages pages{sheet, device, QRectF{0, 0, double(device.width()), double(device.height())}};
    bool printed = true;
    for (int page = 0; printed && page < pages.count(); ++page) {
        printed = page == 0 || device.newPage();
        pages.paint(painter, page);
    }
    return painter.end() && printed;
}

Status writePdf(const PaperSheet& sheet, const QString& path)
{
    const Error failed{.code = ErrorCode::Io, .args = {path}};
    const QString folder = QFileInfo{path}.absolutePath();
    QSaveFile file{path};
    if (!QDir{}.mkpath(folder) || !file.open(QIODevice::WriteOnly))
        return failed;
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    QPdfWriter writer{&file};
    writer.setTitle(sheet.heading);
    writer.setCreator(QCoreApplication::applicationName());
    prepareDevice(sheet, writer);
    const bool printed = printSheet(sheet, writer);
    return printed && file.commit() ? Status{Unit{}} : Status{failed};
}

} // namespace dispatch
