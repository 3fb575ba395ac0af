// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/link/call_view.h"

#include <QHash>
#include <QScrollArea>

class QGridLayout;
class QLabel;

namespace dispatch {

//! The first tab of a call's sheet: what is known, line by line. Lines without content are hidden. Text comes
//! from callers and machines and is never taken for HTML.
class CallSummary final : public QScrollArea {
    Q_OBJECT

public:
    explicit CallSummary(QWidget* parent = nullptr);

    void show(const CallDetail& detail);

    using QScrollArea::show;

private:
    struct Line {
        QLabel* title = nullptr;
        QLabel* text = nullptr;
    };

    void add(const QString& name, const QString& title);
    void set(const QString& name, const QString& text);
    void showCustomer(const Customer& customer);
    void showService(const Call& call);

    QWidget* m_page;
    QGridLayout* m_grid;
    QHash<QString, Line> m_lines{};
};

} // namespace dispatch
