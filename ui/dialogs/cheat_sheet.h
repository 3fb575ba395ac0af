// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/actions/action_table.h"

#include <QDialog>

class QBoxLayout;
class QGridLayout;

namespace dispatch {

class ActionSet;

//! All keys by menu, as they are at this desk now. Opened with open().
class CheatSheet final : public QDialog {
    Q_OBJECT

public:
    //! \a actions must outlive it.
    CheatSheet(const ActionSet& actions, QWidget* parent);

private:
    struct Line {
        QString keys{};
        QString text{};
    };
    //! One menu, or what holds everywhere.
    struct Block {
        QString title{};
        QList<Line> lines{};
    };

    void addColumn(QWidget& page, QBoxLayout& row, const QList<Block>& blocks);
    void addBlock(QWidget& page, QGridLayout& grid, const Block& block);
    [[nodiscard]] static Block menuBlock(const ActionSet& actions, ActionMenu menu);
    [[nodiscard]] static Block everywhere();
};

} // namespace dispatch
