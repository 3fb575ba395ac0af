// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/call_source.h"
#include "ui/models/day_report.h"
#include "ui/models/station_watch.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QScrollArea;

namespace dispatch {

class DayCharts;
class DayFiguresView;
class Notice;

//! The figures of one day, today's first, with the age of the measure.
class DayPanel final : public QWidget {
    Q_OBJECT

public:
    //! What was measured is measured again after this, whether something moved or not.
    static constexpr std::chrono::milliseconds rereading{30'000};

    DayPanel(CallSource& source, DeskLink& link, const Clock& clock, QWidget* parent = nullptr);

    //! The business facts in force: their clocks stand beside what was measured.
    void setCompany(const Company& company);
    [[nodiscard]] QDate day() const { return m_day; }
    //! No day after today.
    void setDay(QDate day);
    //! Writes the figures shown into the file \a path; the panel says how it went.
    void exportTo(const QString& path);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void showEvent(QShowEvent* event) override;

private:
    void buildChooser();
    void buildFigures();
    QPushButton* addButton(const QString& text, const QString& name);
    QLabel* addLabel(const QString& name);
    void tick();
    void refresh();
    void read();
    void accept(const Result<DayFigures>& answer);
    void showDay();
    void showState();
    void askPath();
    [[nodiscard]] QDate today() const { return DayReport::dayOf(m_clock.now()); }

    CallSource& m_source;
    const Clock& m_clock;
    StationWatch m_watch;
    QTimer m_pace{};
    QDate m_day;
    bool m_followsToday = true;
    bool m_running = false;
    bool m_again = false;
    quint64 m_round = 0;
    std::optional<DayFigures> m_figures{};
    std::optional<CallbackClocks> m_clocks{};
    std::optional<Error> m_failure{};
    Instant m_measuredAt{}; //!< what the figures shown were measured at
    Instant m_measuredNext{}; //!< the same of the reading that runs
    std::optional<std::chrono::milliseconds> m_readAt{}; //!< on the clock that never jumps
    Notice* m_notice;
    Notice* m_exported;
    QLabel* m_title = nullptr;
    QLabel* m_age = nullptr;
    QLabel* m_empty = nullptr;
    DayFiguresView* m_view = nullptr;
    DayCharts* m_charts = nullptr;
    QScrollArea* m_area = nullptr;
    QPushButton* m_previous = nullptr;
    QPushButton* m_next = nullptr;
    QPushButton* m_todayButton = nullptr;
    QPushButton* m_exportButton = nullptr;
};

} // namespace dispatch
