// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QLabel>

namespace dispatch {

//! The band that says that nothing here is real. It has no way to be closed.
class DemoBanner final : public QLabel {
    Q_OBJECT

public:
    explicit DemoBanner(QWidget* parent = nullptr);

    //! Something else than that the calls are simulated.
    void say(const QString& text);

protected:
    void changeEvent(QEvent* event) override;

private:
    void wearColours();
};

} // namespace dispatch
