// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "ui/models/call_source.h"
#include "ui/paper/paper_sheet.h"

#include <QObject>

class QWidget;

namespace dispatch {

//! Shows \a sheet as it will come out of the printer, above \a parent, without holding it up; printing is a
//! button there.
void previewSheet(const PaperSheet& sheet, QWidget* parent);

//! Prints the list of everybody who waits to be called back: reads them, then shows the preview.
class CallbackPrint final : public QObject {
    Q_OBJECT

public:
    //! All references and \a window must outlive it.
    CallbackPrint(CallSource& source, const Clock& clock, const QString& company, QWidget& window);

    //! Nothing while it is reading already.
    void start();

signals:
    //! The calls could not be read; nothing was shown.
    void failed(const dispatch::Error& error);

private:
    CallSource& m_source;
    const Clock& m_clock;
    const QString m_company;
    QWidget& m_window;
    bool m_reading = false;
};

} // namespace dispatch
