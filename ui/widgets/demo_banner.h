// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QLabel>

namespace dispatch {

//! The band that says that nothing here is real. It has no way to be closed.
class DemoBanner final : public QLabel {
    Q_OBJECT

public:
    explicit DemoBanner(Theme theme, QWidget* parent = nullptr);
};

} // namespace dispatch
