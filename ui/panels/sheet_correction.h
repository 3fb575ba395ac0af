// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/call.h"

#include <QWidget>

class QLabel;

namespace dispatch {

class SheetLink;

//! Says below a value of a call's sheet that a person set it, and leads back to what the machines say. Hidden
//! where no person did.
class SheetCorrection final : public QWidget {
    Q_OBJECT

public:
    explicit SheetCorrection(CustomerField field, QWidget* parent = nullptr);

    void show(const Call& call);
    //! "corrigé par Marie"; empty while no person set the value.
    [[nodiscard]] QString text() const;

    using QWidget::show;

signals:
    void giveBackRequested();

private:
    CustomerField m_field;
    QLabel* m_who;
    SheetLink* m_back;
};

} // namespace dispatch
