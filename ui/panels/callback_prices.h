// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/pricing/pricing.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QSpinBox;

namespace dispatch {

//! What a service costs somewhere, and when it can be done: sentences to read aloud or to copy. A window is
//! never a date: there is no field for one.
class CallbackPrices final : public QWidget {
    Q_OBJECT

public:
    explicit CallbackPrices(QWidget* parent = nullptr);

    //! The business facts in force; what was chosen stays chosen.
    void setCompany(const Company& company);
    //! What the call is about. Empty keys choose nothing.
    void choose(const QString& service, const QString& zone);
    [[nodiscard]] QuoteRequest request() const;

signals:
    void copied(const QString& text);

private:
    [[nodiscard]] QPushButton* makeCopy(const QString& name, const QString& text, QLabel& source);
    void refresh();

    Company m_company{};
    QComboBox* m_service;
    QComboBox* m_zone;
    QSpinBox* m_feet;
    QLabel* m_price;
    QLabel* m_conditions;
    QLabel* m_window;
    QPushButton* m_copyPrice;
    QPushButton* m_copyWindow;
};

} // namespace dispatch
