// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/link/desk_link.h"
#include "ui/models/call_source.h"

#include <QAbstractTableModel>
#include <QTimer>

namespace dispatch {

//! The journal of everything, newest first: who did what to which call. Holds what was scrolled to; further
//! pages are read as people come near the end, new lines come in at the top.
class JournalModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { At, Who, Subject, Action, Detail, ColumnCount };
    enum Role { CallIdRole = Qt::UserRole + 1 };
    static constexpr int pageLines = 200;

    JournalModel(CallSource& source, DeskLink& link, QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

    [[nodiscard]] const JournalFilter& filter() const { return m_filter; }
    void setFilter(const JournalFilter& filter);
    //! Nobody looks: changes wait until somebody does.
    void setWatched(bool watched);
    //! False until the newest page was read under this filter.
    [[nodiscard]] bool isLoaded() const { return m_loaded; }
    //! Why the last reading failed; empty once one succeeds.
    [[nodiscard]] const std::optional<Error>& failure() const { return m_failure; }

    //! One line as a file holds it, and what stands above.
    [[nodiscard]] static QStringList row(const JournalLine& line);
    [[nodiscard]] static QStringList headings();

signals:
    void updated(); //!< the newest page was read
    void failureChanged();

private:
    void follow(const QList<Change>& changes);
    void refresh();
    void restart();
    void start();
    void acceptTop(const Result<std::vector<JournalLine>>& answer);
    void acceptMore(const Result<std::vector<JournalLine>>& answer);
    void replaceAll(const std::vector<JournalLine>& lines);
    [[nodiscard]] bool merge(const std::vector<JournalLine>& lines);
    void fail(const Error& error);
    void setFailure(const std::optional<Error>& failure);
    [[nodiscard]] static QString text(const JournalLine& line, Column column);

    CallSource& m_source;
    JournalFilter m_filter{};
    std::vector<JournalLine> m_lines{};
    QTimer m_pace{};
    QTimer m_retry{};
    quint64 m_round = 0;
    bool m_watched = true;
    bool m_missed = false; //!< something moved while nobody looked
    bool m_loaded = false;
    bool m_running = false;
    bool m_again = false;
    bool m_moreRunning = false;
    bool m_atEnd = false;
    std::optional<Error> m_failure{};
};

} // namespace dispatch
