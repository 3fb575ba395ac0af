// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

class QAbstractScrollArea;

namespace dispatch {

//! A button that lies over a list, hidden while it has nothing to say.
class QueueFloat final : public QPushButton {
    Q_OBJECT

public:
    enum class Place { Top, BelowMiddle };

    QueueFloat(QAbstractScrollArea& list, Place place, const QString& name);

    //! An empty \a text hides it.
    void tell(const QString& text);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void settle();

    QAbstractScrollArea& m_list;
    Place m_place;
};

} // namespace dispatch
