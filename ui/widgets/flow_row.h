// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>

#include <memory>
#include <vector>

namespace dispatch {

//! Widgets side by side, on further lines where the width lacks. What wants to expand takes the rest of its
//! line.
class FlowRow final : public QLayout {
    Q_OBJECT

public:
    explicit FlowRow(QWidget* parent = nullptr);
    ~FlowRow() override;

    void addItem(QLayoutItem* item) override; //!< takes it over
    [[nodiscard]] int count() const override { return static_cast<int>(m_items.size()); }
    [[nodiscard]] QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return Qt::Horizontal; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize minimumSize() const override;
    [[nodiscard]] QSize sizeHint() const override;
    void setGeometry(const QRect& rect) override;

private:
    struct Line {
        std::vector<QLayoutItem*> items{};
        int width = 0; //!< what the items want, and the gaps
        int height = 0;
    };

    [[nodiscard]] std::vector<Line> lines(int width) const;
    static void place(const Line& line, const QRect& room, int gap);

    std::vector<std::unique_ptr<QLayoutItem>> m_items{};
};

} // namespace dispatch
