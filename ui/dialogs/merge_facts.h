// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"
#include "core/domain/call.h"

#include <QWidget>

class QGridLayout;

namespace dispatch {

//! Two calls side by side: the one that is kept, and the one that goes with it.
class MergeFacts final : public QWidget {
    Q_OBJECT

public:
    explicit MergeFacts(QWidget* parent);

    void show(const Call& kept, const Call& gone, Instant now);

private:
    enum Row {
        Heading,
        Urgency,
        ReceivedAt,
        Name,
        Phone,
        Address,
        Service,
        Problem,
        FollowedUp,
        Assignee,
        RowCount
    };
    enum Column { Label, Kept, Gone };

    using QWidget::show;

    void fill(Column column, const Call& call, Instant now);
    void set(Row row, Column column, const QString& text);

    QGridLayout* m_grid;
};

} // namespace dispatch
