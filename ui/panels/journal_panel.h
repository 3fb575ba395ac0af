// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/journal_export.h"
#include "ui/models/journal_model.h"
#include "ui/models/station_watch.h"

#include <QWidget>

class QPushButton;
class QTableView;

namespace dispatch {

class Notice;

//! The journal of everything, newest first. What is looked at stays in place while new lines come in above.
class JournalPanel final : public QWidget {
    Q_OBJECT

public:
    JournalPanel(CallSource& source, DeskLink& link, const Clock& clock, QWidget* parent = nullptr);

    //! The call that the window is about, for "this call only"; empty: none.
    void setCall(const CallId& id);
    //! Writes all lines under the present filter into the file \a path; the panel says how it went.
    void exportTo(const QString& path);
    [[nodiscard]] QTableView& table() const { return *m_table; }
    [[nodiscard]] QSize sizeHint() const override;

signals:
    void callRequested(const dispatch::CallId& id); //!< Enter or double click on a line of a call

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void buildFilters();
    void buildTable();
    QPushButton* addButton(const QString& text, const QString& name, bool checkable);
    void applyFilter();
    void keepPlace(int first, int last);
    void showTrouble();
    void showEmptyText();
    void askPath();

    JournalModel m_model;
    JournalExport m_export;
    StationWatch m_watch;
    const Clock& m_clock;
    CallId m_call{};
    Notice* m_notice;
    Notice* m_exported;
    QPushButton* m_all = nullptr;
    QPushButton* m_people = nullptr;
    QPushButton* m_thisCall = nullptr;
    QPushButton* m_exportButton = nullptr;
    QTableView* m_table;
    QString m_emptyText{};
    std::optional<std::chrono::milliseconds> m_readAt{}; //!< on the clock that never jumps
};

} // namespace dispatch
