// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/live_calls_model.h"
#include "ui/models/station_watch.h"

#include <QWidget>

namespace dispatch {

class CallTable;
class Notice;

//! The calls that the assistant holds at this moment; their durations run. Cut off from the station it keeps
//! what it knew, in grey, with its age.
class LiveCallsPanel final : public QWidget {
    Q_OBJECT

public:
    //! \a assistantPhone, E.164, is the number that people call.
    LiveCallsPanel(CallSource& source, DeskLink& link, const Clock& clock, const QString& assistantPhone,
        QWidget* parent = nullptr);

    [[nodiscard]] CallTable& table() const { return *m_table; }
    [[nodiscard]] QSize sizeHint() const override;

signals:
    void callChosen(const dispatch::CallId& id);
    void callActivated(const dispatch::CallId& id);
    //! \a at is a point of the screen.
    void contextMenuRequested(const QPoint& at, const dispatch::CallId& id);
    void countChanged(int calls);

private:
    void buildTable();
    void showCalls();
    void tick();
    void showTrouble();
    void showGrey(bool grey);
    [[nodiscard]] QString whyFailed(const Error& error, const StationKnowledge& known) const;
    void askMenu(const QPoint& at);

    LiveCallsModel m_model;
    StationWatch m_watch;
    const Clock& m_clock;
    QString m_emptyText;
    Notice* m_notice;
    CallTable* m_table;
    std::optional<std::chrono::milliseconds> m_readAt{}; //!< on the clock that never jumps
};

} // namespace dispatch
