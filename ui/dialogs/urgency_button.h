// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/call.h"

#include <QRadioButton>

namespace dispatch {

//! One urgency to choose, with its shape: "▲ P1 Urgence". Alt and its digit choose it.
class UrgencyButton final : public QRadioButton {
    Q_OBJECT

public:
    UrgencyButton(Priority priority, QWidget* parent);

    [[nodiscard]] Priority priority() const { return m_priority; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    [[nodiscard]] bool hitButton(const QPoint& pos) const override { return rect().contains(pos); }

private:
    Priority m_priority;
};

} // namespace dispatch
