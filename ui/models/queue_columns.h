// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/link/call_view.h"

#include <QCoreApplication>
#include <QString>

namespace dispatch {

//! The columns of CallListModel in words, and what the store can sort by.
class QueueColumns {
    Q_DECLARE_TR_FUNCTIONS(dispatch::QueueColumns)

public:
    //! Empty for a column that has no index.
    [[nodiscard]] static std::optional<CallColumn> sortKey(int column);
    //! The column's own name, for the file of preferences: "urgency". Empty for no column.
    [[nodiscard]] static QString name(int column);
    //! "Urgence": for menus.
    [[nodiscard]] static QString title(int column);
    //! What stands above the column: a short title, and the place of the column in a sort of several keys.
    [[nodiscard]] static QString heading(int column, const CallSort& sort);
    //! The same for a screen reader, with the direction.
    [[nodiscard]] static QString spokenHeading(int column, const CallSort& sort);
    //! What the column shows and how to sort by it.
    [[nodiscard]] static QString explanation(int column);

private:
    [[nodiscard]] static QString meaning(int column);
};

} // namespace dispatch
