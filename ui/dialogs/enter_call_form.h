// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/call_facts.h"
#include "core/domain/company/rules.h"

#include <QJsonObject>
#include <QWidget>

#include <memory>

class QButtonGroup;
class QCheckBox;
class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace dispatch {

class Notice;

//! What a person writes down of a call that she took: who, where, what, how urgent. Says in words what is
//! wrong with a field once it was left, and the zone and the usual delay that follow. There is no date:
//! nobody promises one.
class EnterCallForm final : public QWidget {
    Q_OBJECT

public:
    EnterCallForm(std::shared_ptr<const Rules> rules, QWidget* parent);

    [[nodiscard]] CallFacts facts() const;
    [[nodiscard]] QString source() const;
    [[nodiscard]] bool english() const;
    [[nodiscard]] Priority priority() const; //!< P4 unless the person says more
    [[nodiscard]] QString reason() const; //!< of the priority
    //! Shows all that is wrong, with the focus on the first of it. \return true when nothing is.
    bool check();
    void setPhone(const QString& e164);
    //! On the number, or the name when there is one.
    void focusFirst();

    //! What was typed, for a draft, and back; empty when nothing was.
    [[nodiscard]] QJsonObject content() const;
    void restore(const QJsonObject& content);

signals:
    void changed();

private:
    //! One text that is read as a field of the customer.
    struct Entry {
        CustomerField field = CustomerField::Name;
        QLineEdit* line = nullptr; //!< one of the two
        QPlainTextEdit* area = nullptr;
        Notice* fault = nullptr;
        bool required = false;
        bool left = false; //!< or asked for: from then on it says what is wrong
        [[nodiscard]] QString typed() const;
    };

    void build();
    void addEntry(const QString& title, CustomerField field, bool required);
    void addRow(const QString& title, QWidget* widget);
    [[nodiscard]] QWidget* withZone(QLineEdit& code);
    void addService();
    void addOrigin();
    void addUrgency();
    void follow(Entry& entry);
    void onEdited(size_t place);
    void showFault(const Entry& entry);
    void showPlace();
    void showService();
    void showUrgency();
    [[nodiscard]] QString faultOf(const Entry& entry) const;
    [[nodiscard]] QString valueOf(CustomerField field) const;
    [[nodiscard]] QString zone() const;
    [[nodiscard]] const Service* service() const;
    [[nodiscard]] bool lacksReason() const;

    std::shared_ptr<const Rules> m_rules;
    QGridLayout* m_grid;
    std::vector<Entry> m_entries{};
    QLabel* m_zone;
    QComboBox* m_service;
    Notice* m_standing;
    QLabel* m_window;
    QCheckBox* m_windowTold;
    QComboBox* m_source;
    QComboBox* m_language;
    QButtonGroup* m_urgency;
    QLineEdit* m_reason;
    Notice* m_reasonFault;
    bool m_reasonAsked = false;
};

} // namespace dispatch
