// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/actions/action_set.h"

class QMenu;
class QMenuBar;

namespace dispatch {

//! Fills \a bar with the menus of the table, objectNames "menuFile", "menuCall", "menuView", "menuTools",
//! "menuHelp" and, within them, "menuPanels" and the like. A menu whose actions are all unavailable is left
//! out, so build them after the panels were named.
void buildMenus(QMenuBar& bar, const ActionSet& actions);

//! What can be done with the call that the window is about; deletes itself when it closes. Show it with
//! popup().
[[nodiscard]] QMenu* callContextMenu(const ActionSet& actions, QWidget* parent);

} // namespace dispatch
