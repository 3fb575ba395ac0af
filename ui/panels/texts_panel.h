// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace dispatch {

//! Where text messages will be: says that none is sent, and what is needed for it.
class TextsPanel final : public QWidget {
    Q_OBJECT

public:
    explicit TextsPanel(QWidget* parent = nullptr);
};

} // namespace dispatch
