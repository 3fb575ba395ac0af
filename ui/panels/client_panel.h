// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/client_calls_model.h"

#include <QWidget>

class QLabel;
class QTableView;

namespace dispatch {

//! What is known of the client behind a call: the other calls from that number, and those merged into it.
class ClientPanel final : public QWidget {
    Q_OBJECT

public:
    explicit ClientPanel(QWidget* parent = nullptr);

    void show(const CallDetail& detail);
    [[nodiscard]] int count() const { return m_model.rowCount(); }

    using QWidget::show;

signals:
    void callRequested(const dispatch::CallId& id);

private:
    void buildTable();
    [[nodiscard]] QString headline(const CallDetail& detail) const;
    void open(const QModelIndex& index);

    ClientCallsModel m_model{};
    QLabel* m_headline;
    QTableView* m_table;
};

} // namespace dispatch
