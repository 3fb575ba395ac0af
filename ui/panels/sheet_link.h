// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace dispatch {

//! Words that lead somewhere: underlined, in the colour of links, wrapped where room lacks. A click, Space or
//! Enter follows it. Its text is never taken for HTML.
class SheetLink final : public QAbstractButton {
    Q_OBJECT

public:
    explicit SheetLink(QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    [[nodiscard]] QRect textBox(int width) const;
};

} // namespace dispatch
