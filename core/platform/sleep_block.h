// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace dispatch {

//! Keeps the machine awake while it lives; the screen may go dark. A person who closes the lid or chooses
//! sleep is obeyed where the system lets nobody stand in the way.
class SleepBlock final : public QObject {
    Q_OBJECT

public:
    //! \a why is what the system tells people who ask what keeps it awake.
    explicit SleepBlock(const QString& why, QObject* parent = nullptr);
    ~SleepBlock() override;

    //! Whether the system agreed; it may do so a little later.
    [[nodiscard]] bool isHeld() const { return m_held; }

signals:
    void heldChanged(bool held);

private:
    void hold(bool held);

    bool m_held = false;
    int m_file = -1; //!< the system keeps awake as long as it is open; -1: none
};

} // namespace dispatch
