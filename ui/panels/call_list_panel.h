// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/call_list_model.h"
#include "ui/models/desk_person.h"
#include "ui/models/queue_counts.h"
#include "ui/models/saved_views.h"

#include <QTimer>
#include <QWidget>

#include <memory>

class QLabel;
class QShortcut;
class QVBoxLayout;

namespace dispatch {

class CallTable;
class Notice;
class QueueBulkBar;
class QueueColumnKeeper;
class QueueFilterBar;
class QueueFloat;
class QueueHand;
class QueueHeader;
class QueueLists;

//! The central list: the calls to call back, or others, with what narrows them down. Cannot be closed.
class CallListPanel final : public QWidget {
    Q_OBJECT

public:
    //! All references must outlive it.
    CallListPanel(CallSource& source, DeskLink& link, const Clock& clock, const DeskPerson& person,
        Preferences& preferences, QWidget* parent = nullptr);
    ~CallListPanel() override;

    [[nodiscard]] CallTable& table() const { return *m_table; }
    [[nodiscard]] const QueueView& view() const { return m_view; }

public slots:
    //! Puts the keys into the search field; an \a initial text takes the place of what is there.
    void focusSearch(const QString& initial = {});
    //! "toCallBack", "all", "live", "mine", "overdue", "unassigned", "refused", "shelved" or "waiting", not
    //! narrowed. \return false for another name.
    bool showView(const QString& name);
    //! The next call to call back in the order of the list, the previous one with -1; goes round. In a list
    //! that shows none, the calls to call back are shown and the first of them is chosen.
    void chooseNext(int step);

signals:
    void callChosen(const dispatch::CallId& id);
    void callActivated(const dispatch::CallId& id);
    void contextMenuRequested(QPoint globalPos, const dispatch::CallId& id);
    //! "call.acknowledge" or "call.markDone", on several calls at once.
    void actTogetherRequested(const QString& id, const std::vector<dispatch::Call>& calls);
    //! Another of the lists that showView() names.
    void viewChanged(const QString& name);

private:
    void buildBars(QVBoxLayout& column);
    void buildTable(Preferences& preferences);
    void connectParts(DeskLink& link, const DeskPerson& person);

    void setView(const QueueView& view);
    void ask();
    void showState();
    void showCounts();
    void showChosen();
    [[nodiscard]] std::vector<Call> chosenCalls() const;
    void showWaiting();
    void showWaitingNow();
    void showLink();
    void tick();
    void chooseAfterReset();
    [[nodiscard]] bool isForMe(const Call& call) const;
    //! The first from \a start on that waits for this person; -1 when none waits for anybody.
    [[nodiscard]] int nextRow(int start, int step) const;

    const DeskLink& m_link;
    const Clock& m_clock;
    const DeskPerson& m_person;
    QueueView m_view = usualView(QueueList::ToCallBack);
    CallListModel m_model;
    QueueCounts m_counts;
    SavedViews m_saved;
    QueueLists* m_lists;
    QueueFilterBar* m_filters;
    QLabel* m_count;
    Notice* m_offline;
    Notice* m_failure;
    CallTable* m_table;
    QueueHeader* m_header;
    std::unique_ptr<QueueColumnKeeper> m_columns{};
    QueueBulkBar* m_bulk;
    QueueHand* m_hand = nullptr;
    QueueFloat* m_pill = nullptr;
    QShortcut* m_pillKey;
    QueueFloat* m_clear = nullptr;
    QTimer m_second{};
    QTimer m_skeleton{}; //!< runs while a list that is read for the first time is only hinted at
    std::chrono::milliseconds m_renewedAt{}; //!< monotonic: when the question was last moved on with the time
    std::chrono::milliseconds m_startedAt{};
    std::optional<Instant> m_offlineSince{};
    bool m_wasAttached;
    int m_stepAfterReset = 0; //!< chooseNext() waits for another list
};

} // namespace dispatch
