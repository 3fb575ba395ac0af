// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/call.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace dispatch {

//! What can be done to several chosen calls at once; hidden while fewer than two are chosen.
class QueueBulkBar final : public QWidget {
    Q_OBJECT

public:
    explicit QueueBulkBar(QWidget* parent = nullptr);

    void showFor(const std::vector<Call>& calls);

signals:
    //! "call.acknowledge" or "call.markDone".
    void actRequested(const QString& id);
    void clearRequested();

private:
    [[nodiscard]] QPushButton* addButton(const QString& text, const QString& name);

    QLabel* m_text;
    QPushButton* m_acknowledge;
    QPushButton* m_done;
};

} // namespace dispatch
