// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/flow_row.h"

#include <algorithm>

namespace dispatch {

namespace {

bool wantsMore(const QLayoutItem& item)
{
    return item.expandingDirections().testFlag(Qt::Horizontal);
}

//! A field that expands may begin narrow.
int widthOf(const QLayoutItem& item)
{
    return wantsMore(item) ? item.minimumSize().width() : item.sizeHint().width();
}

} // namespace

FlowRow::FlowRow(QWidget* parent)
    : QLayout{parent}
{
    setContentsMargins(0, 0, 0, 0);
    setSpacing(4);
}

FlowRow::~FlowRow() = default;

void FlowRow::addItem(QLayoutItem* item)
{
    m_items.emplace_back(item);
    invalidate();
}

QLayoutItem* FlowRow::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items.at(static_cast<size_t>(index)).get() : nullptr;
}

QLayoutItem* FlowRow::takeAt(int index)
{
    if (index < 0 || index >= count())
        return nullptr;
    QLayoutItem* const item = m_items.at(static_cast<size_t>(index)).release();
    m_items.erase(m_items.begin() + index);
    invalidate();
    return item;
}

std::vector<FlowRow::Line> FlowRow::lines(int width) const
{
    std::vector<Line> all;
    for (const auto& item : m_items) {
        if (item->isEmpty())
            continue;
        const int wanted = widthOf(*item);
        if (all.empty() || all.back().width + spacing() + wanted > width)
            all.emplace_back();
        Line& line = all.back();
        line.width += wanted + (line.items.empty() ? 0 : spacing());
        line.height = std::max(line.height, item->sizeHint().height());
        line.items.push_back(item.get());
    }
    return all;
}

int FlowRow::heightForWidth(int width) const
{
    const std::vector<Line> all = lines(width);
    int height = all.empty() ? 0 : spacing() * (static_cast<int>(all.size()) - 1);
    for (const Line& line : all)
        height += line.height;
    return height;
}

QSize FlowRow::minimumSize() const
{
    QSize size;
    for (const auto& item : m_items) {
        if (!item->isEmpty())
            size = size.expandedTo({widthOf(*item), item->minimumSize().height()});
    }
    return size;
}

QSize FlowRow::sizeHint() const
{
    const std::vector<Line> all = lines(QLAYOUTSIZE_MAX);
    return all.empty() ? QSize{} : QSize{all.front().width, all.front().height};
}

void FlowRow::setGeometry(const QRect& rect)
{
    QLayout::setGeometry(rect);
    int top = rect.top();
    const std::vector<Line> all = lines(rect.width());
    for (const Line& line : all) {
        place(line, {rect.left(), top, rect.width(), line.height}, spacing());
        top += line.height + spacing();
    }
}

void FlowRow::place(const Line& line, const QRect& room, int gap)
{
    auto hungry
        = static_cast<int>(std::ranges::count_if(line.items, [](auto* item) { return wantsMore(*item); }));
    int spare = std::max(0, room.width() - line.width);
    int left = room.left();
    for (QLayoutItem* const item : line.items) {
        int width = std::min(widthOf(*item), room.width());
        if (wantsMore(*item)) {
            const int share = spare / std::max(1, hungry--);
            width += share;
            spare -= share;
        }
        item->setGeometry({left, room.top(), width, line.height});
        left += width + gap;
    }
}

} // namespace dispatch
