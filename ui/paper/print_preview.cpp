// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/print_preview.h"

#include "ui/paper/all_calls.h"
#include "ui/paper/callback_list.h"

#include <QPrinter>
#include <QPrintPreviewDialog>
#include <QWidget>

#include <memory>

namespace dispatch {

using namespace Qt::StringLiterals;

void previewSheet(const PaperSheet& sheet, QWidget* parent)
{
    auto printer = std::make_shared<QPrinter>();
    printer->setDocName(sheet.heading);
    prepareDevice(sheet, *printer);
    auto* const dialog = new QPrintPreviewDialog{printer.get(), parent};
    dialog->setObjectName(u"printPreview"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(sheet.heading);
    dialog->setWindowModality(Qt::NonModal);
    QObject::connect(dialog, &QPrintPreviewDialog::paintRequested, dialog,
        [sheet](QPrinter* device) { printSheet(sheet, *device); });
    // the dialog paints on the printer until it is gone
    QObject::connect(dialog, &QObject::destroyed, parent, [printer] { Q_UNUSED(printer) });
    dialog->show();
}

CallbackPrint::CallbackPrint(CallSource& source, const Clock& clock, const QString& company, QWidget& window)
    : QObject{&window}
    , m_source{source}
    , m_clock{clock}
    , m_company{company}
    , m_window{window}
{
}

void CallbackPrint::start()
{
    if (m_reading)
        return;
    m_reading = true;
    readAllCalls(m_source, {.open = true}, this, [this](const Result<std::vector<Call>>& calls) {
        m_reading = false;
        if (!calls)
            return emit failed(calls.error());
        previewSheet(CallbackList::sheet(*calls, m_company, m_clock.now()), &m_window);
    });
}

} // namespace dispatch
