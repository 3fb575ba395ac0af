// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/link/call_view.h"

#include <QTimer>
#include <QWidget>

namespace dispatch {

class ElidedLabel;
class SheetLink;

//! The head of a call's sheet: urgency, who, in one line the number, the state, the start and the length;
//! then, where people did something, who chose the urgency, who has the call, and the call that is kept in
//! its place.
class CallHeading final : public QWidget {
    Q_OBJECT

public:
    CallHeading(const Clock& clock, QWidget* parent = nullptr);

    void show(const CallDetail& detail);

    using QWidget::show;

signals:
    void callRequested(const dispatch::CallId& id);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void showFacts();
    void showMerge(const CallDetail& detail);

    const Clock& m_clock;
    Call m_call{};
    ElidedLabel* m_name;
    ElidedLabel* m_facts;
    ElidedLabel* m_chosen;
    ElidedLabel* m_taken;
    SheetLink* m_merged;
    QTimer m_second{};
};

} // namespace dispatch
