// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "ui/models/call_source.h"

#include <QDialog>
#include <QTimer>

class QBoxLayout;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace dispatch {

class MergeFacts;

//! Asks which call is about the same matter as the one that the window is about, and which of the two is
//! kept. Offers the caller's other calls first; the rest are found by searching. Opened with open().
class MergeDialog final : public QDialog {
    Q_OBJECT

public:
    //! \a source and \a clock must outlive it.
    MergeDialog(const CallDetail& detail, CallSource& source, const Clock& clock, QWidget* parent);

    void accept() override;

signals:
    //! \a gone is about the same matter as \a kept, which is kept in its place.
    void mergeChosen(const dispatch::Call& gone, const dispatch::CallId& kept);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void addSearch(QBoxLayout& column);
    void search();
    void offer(const std::vector<Call>& calls, const QString& emptyText);
    void showChoice();
    [[nodiscard]] const Call* other() const; //!< null while none is chosen
    [[nodiscard]] const Call& kept(const Call& other) const;
    [[nodiscard]] const Call& gone(const Call& other) const;
    [[nodiscard]] QString consequence(const Call& kept, const Call& gone) const;

    const CallDetail m_detail;
    CallSource& m_source;
    const Clock& m_clock;
    std::vector<Call> m_offered{};
    QLineEdit* m_search;
    QListWidget* m_list;
    QLabel* m_empty = nullptr;
    MergeFacts* m_facts = nullptr;
    QLabel* m_consequence = nullptr;
    QPushButton* m_swap = nullptr;
    QPushButton* m_verb = nullptr;
    QTimer m_typing{};
    quint64 m_round = 0; //!< of the search: an older answer is dropped
    bool m_swapped = false; //!< the other one is kept than the rule says
};

//! Whether \a one is kept rather than \a other: the more urgent, then the newer.
[[nodiscard]] bool isKeptBefore(const Call& one, const Call& other);

} // namespace dispatch
