// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/domain/call.h"
#include "ui/theme/theme.h"

#include <QTimer>
#include <QWidget>

namespace dispatch {

class ElidedLabel;

//! The head of a call's sheet: urgency, who, and in one line the number, the state, the start and the length.
class CallHeading final : public QWidget {
    Q_OBJECT

public:
    CallHeading(const Clock& clock, Theme theme, QWidget* parent = nullptr);

    void show(const Call& call);

    using QWidget::show;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void showFacts();

    const Clock& m_clock;
    Theme m_theme;
    Call m_call{};
    ElidedLabel* m_name;
    ElidedLabel* m_facts;
    QTimer m_second{};
};

} // namespace dispatch
