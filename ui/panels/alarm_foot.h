// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/alarm_report.h"

#include <QWidget>

class QBoxLayout;
class QHBoxLayout;
class QPushButton;

namespace dispatch {

class StatusLamp;

//! What stands below the lines of the alarm bar: whether they may be believed, how many more there are, and
//! what a person has to know besides. A thin line when all is quiet.
class AlarmFoot final : public QWidget {
    Q_OBJECT

public:
    explicit AlarmFoot(QWidget* parent = nullptr);

    //! \a more alarms have no line; \a complete: these are all.
    void show(const AlarmKnowledge& known, qsizetype more, bool complete);
    //! Whether it says anything that is no news.
    [[nodiscard]] bool isNeeded() const { return m_needed; }
    //! What a screen reader is told of when an alarm has no line.
    [[nodiscard]] QWidget& more() const;

    using QWidget::show;

signals:
    void moreRequested(); //!< show all that need somebody
    void panelRequested(const QString& dock);
    void soundRequested(); //!< end the silence

private:
    void arrange();
    void showMore(qsizetype more, bool complete);
    void showNotices(const std::vector<StatusItem>& items);
    void follow(const StatusItem& item);
    StatusLamp* addLamp(QHBoxLayout& row);

    StatusLamp* m_state;
    QBoxLayout* m_line; //!< the state and the notices: side by side where there is room
    QHBoxLayout* m_row; //!< of the notices
    QWidget* m_notices;
    std::vector<StatusLamp*> m_lamps{};
    QPushButton* m_filter;
    QPushButton* m_more;
    bool m_needed = true;
};

} // namespace dispatch
