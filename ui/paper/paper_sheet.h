// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QCoreApplication>
#include <QPageLayout>
#include <QRectF>
#include <QString>
#include <QStringList>

#include <functional>
#include <memory>
#include <vector>

class QPagedPaintDevice;
class QPaintDevice;
class QPainter;
class QTextCursor;
class QTextDocument;

namespace dispatch {

//! What goes on paper: US letter, black on white, made to be photocopied.
struct PaperSheet {
    QString heading{}; //!< on top of every page, on the left
    QString moment{}; //!< on top of every page, on the right
    QString note{}; //!< at the foot of every page, before its number
    QPageLayout::Orientation orientation = QPageLayout::Portrait;
    std::function<void(QTextCursor&)> write{}; //!< what it says
};

//! A table whose heading comes back on every page.
struct PaperTable {
    struct Column {
        QString title{};
        double share = 0.0; //!< of the width, in percent
    };
    std::vector<Column> columns{};
    std::vector<QStringList> rows{}; //!< plain text, one cell a column; a line break is one
};

//! A paragraph of plain text; a \a strong one is a heading.
void writeParagraph(QTextCursor& cursor, const QString& text, bool strong = false);
void writeTable(QTextCursor& cursor, const PaperTable& table);

//! A sheet laid out for one device: its pages, counted and painted. Lives on one thread, any.
class PaperPages final {
    Q_DECLARE_TR_FUNCTIONS(dispatch::PaperPages)

public:
    //! \a area: where the device may be painted on. \a device must outlive it.
    PaperPages(const PaperSheet& sheet, QPaintDevice& device, const QRectF& area);
    ~PaperPages();
    Q_DISABLE_COPY_MOVE(PaperPages)

    [[nodiscard]] int count() const;
    void paint(QPainter& painter, int page) const; //!< from 0
    [[nodiscard]] const QTextDocument& document() const { return *m_document; }

private:
    [[nodiscard]] QString numberOf(int page) const;

    const PaperSheet m_sheet;
    const QRectF m_area;
    double m_band = 0.0; //!< height of what stands above and below
    std::unique_ptr<QTextDocument> m_document;
};

//! Letter paper, turned as \a sheet wants it, with margins that every printer can keep.
void prepareDevice(const PaperSheet& sheet, QPagedPaintDevice& device);
//! \return whether the device could be painted on.
bool printSheet(const PaperSheet& sheet, QPagedPaintDevice& device);
//! Writes \a sheet as a PDF that only the user may read, all or nothing; makes its folder. Any thread of a
//! QGuiApplication. Error Io (args: path).
[[nodiscard]] Status writePdf(const PaperSheet& sheet, const QString& path);

} // namespace dispatch
