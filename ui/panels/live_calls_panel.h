// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/live_calls_model.h"
#include "ui/theme/theme.h"

#include <QTimer>
#include <QWidget>

namespace dispatch {

class CallTable;
class Notice;

//! The calls that the assistant holds at this moment; their durations run.
class LiveCallsPanel final : public QWidget {
    Q_OBJECT

public:
    //! \a assistantPhone, E.164, is the number that people call.
    LiveCallsPanel(CallSource& source, DeskLink& link, const Clock& clock, Theme theme,
        const QString& assistantPhone, QWidget* parent = nullptr);

    [[nodiscard]] CallTable& table() const { return *m_table; }
    [[nodiscard]] QSize sizeHint() const override;

signals:
    void callChosen(const dispatch::CallId& id);
    void callActivated(const dispatch::CallId& id);
    void countChanged(int calls);

private:
    void showCalls();
    void tick();

    LiveCallsModel m_model;
    QString m_emptyText;
    Notice* m_notice;
    CallTable* m_table;
    QTimer m_second{};
};

} // namespace dispatch
