// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/client_calls_model.h"
#include "ui/models/same_client_reading.h"

#include <QWidget>

class QLabel;
class QTableView;

namespace dispatch {

//! What is known of the client behind a call: the other calls from that number, those merged into it, and
//! those at the same address or by the same name.
class ClientPanel final : public QWidget {
    Q_OBJECT

public:
    //! \a source must outlive it.
    explicit ClientPanel(CallSource& source, QWidget* parent = nullptr);

    void show(const CallDetail& detail);
    [[nodiscard]] int count() const { return m_model.rowCount(); }

    using QWidget::show;

signals:
    void countChanged(); //!< more calls of the client were found
    void callRequested(const dispatch::CallId& id);

private:
    void buildTable();
    void showRows();
    [[nodiscard]] QString headline(const CallDetail& detail) const;
    [[nodiscard]] QString sureCalls(const CallDetail& detail) const;
    void open(const QModelIndex& index);

    ClientCallsModel m_model{};
    SameClientReading m_same;
    CallDetail m_detail{};
    QLabel* m_headline;
    QTableView* m_table;
};

} // namespace dispatch
