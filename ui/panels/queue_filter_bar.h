// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "ui/models/queue_view.h"

#include <QTimer>
#include <QWidget>

#include <array>

class QComboBox;
class QDateEdit;
class QLineEdit;
class QPushButton;

namespace dispatch {

class FlowRow;
class QueueButton;

//! What narrows the list down: search, urgency, zone, service, days; and the way back to all of it.
class QueueFilterBar final : public QWidget {
    Q_OBJECT

public:
    explicit QueueFilterBar(const Clock& clock, QWidget* parent = nullptr);

    //! \a view with what is chosen here; its list and its order are left as they are.
    [[nodiscard]] QueueView narrowed(QueueView view) const;
    //! Shows what \a view is narrowed to; says nothing to anybody.
    void setView(const QueueView& view);
    //! Shows all again, as Escape and the button do.
    void clear();
    //! An \a initial text takes the place of what is there.
    void focusSearch(const QString& initial);

signals:
    void changed(); //!< by a person; typing pauses first
    void leftForList(); //!< Down in the search field

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void buildSearch();
    void buildPriorities();
    void buildBoxes();
    void buildClear();
    QComboBox* addBox(const QString& name, const QString& accessibleName);
    void choosePriority(int index, bool on);
    void chooseDays();
    void tellChange();

    const Clock& m_clock;
    FlowRow* m_row;
    QLineEdit* m_search;
    std::array<QueueButton*, 4> m_priorities{};
    QComboBox* m_zone = nullptr;
    QComboBox* m_service = nullptr;
    QComboBox* m_days = nullptr;
    QDateEdit* m_day = nullptr;
    QPushButton* m_clear = nullptr;
    QTimer m_typing{};
};

} // namespace dispatch
