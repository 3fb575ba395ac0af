// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/call.h"

#include <QPushButton>

namespace dispatch {

//! A button of the filter bar that stays pressed, told from the others in every theme; with the shape of an
//! urgency where it stands for one.
class QueueButton final : public QPushButton {
    Q_OBJECT

public:
    QueueButton(const QString& text, const QString& name, QWidget* parent);

    void setPriority(Priority priority);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] int shapeRoom() const;

    std::optional<Priority> m_priority{};
};

} // namespace dispatch
