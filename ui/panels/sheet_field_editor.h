// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/call.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace dispatch {

//! Where a person types one value of a call's sheet. Enter and Ctrl+Enter keep it, Escape leaves it; in the
//! problem Shift+Enter begins a line. Nothing else closes it, and it never takes the focus by itself.
class SheetFieldEditor final : public QWidget {
    Q_OBJECT

public:
    explicit SheetFieldEditor(CustomerField field, QWidget* parent = nullptr);

    //! \a text: as people type it; the key of a service.
    void setTyped(const QString& text);
    [[nodiscard]] QString typed() const;
    //! What is wrong with the text, for screen readers; the sentence itself stands elsewhere.
    void describe(const QString& trouble);
    //! While the station is asked nothing can be typed.
    void setBusy(bool busy);
    void focusText();

signals:
    void kept();
    void left();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* makeInput();
    void fillServices();
    [[nodiscard]] bool isKey(int key, Qt::KeyboardModifiers modifiers) const;
    bool press(int key);

    CustomerField m_field;
    QLineEdit* m_line = nullptr; //!< exactly one of the three is there
    QPlainTextEdit* m_area = nullptr;
    QComboBox* m_choice = nullptr;
    QWidget* m_input;
    QPushButton* m_keep;
    QPushButton* m_leave;
    bool m_busy = false;
};

} // namespace dispatch
