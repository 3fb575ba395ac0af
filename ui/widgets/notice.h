// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QLabel>

namespace dispatch {

//! A sentence about trouble above the panel it concerns: a mark and words; hidden while there is none.
class Notice final : public QWidget {
    Q_OBJECT

public:
    explicit Notice(QWidget* parent = nullptr);

    //! An empty \a text hides it.
    void tell(Level level, const QString& text);
    [[nodiscard]] QString text() const { return m_label->text(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void colour();

    Level m_level = Level::Notice;
    QLabel* m_label;
};

} // namespace dispatch
