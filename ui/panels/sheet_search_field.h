// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

namespace dispatch {

//! A field for words to look for: Enter goes to the next place, Shift+Enter to the one before, Escape empties
//! it. Keeps these keys from the window only while they have something to do here.
class SheetSearchField final : public QLineEdit {
    Q_OBJECT

public:
    explicit SheetSearchField(QWidget* parent = nullptr);

signals:
    void stepRequested(int by); //!< 1: the next place, -1: the one before

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    [[nodiscard]] bool isOurs(const QKeyEvent& event) const;
};

} // namespace dispatch
