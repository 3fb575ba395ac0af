// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace dispatch {

//! Asked once before this process, which is the one that receives, is quit. Opened with open(); Enter and
//! Escape keep the program open.
class QuitDialog final : public QDialog {
    Q_OBJECT

public:
    explicit QuitDialog(QWidget* parent);

signals:
    //! The person wants to stop receiving.
    void quitChosen();
};

} // namespace dispatch
