// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/link/desk_link.h"
#include "ui/models/desk_person.h"

#include <QHash>
#include <QWidget>

class QLabel;
class QToolButton;

namespace dispatch {

class Notice;
class SheetCorrection;
class SheetFieldEditor;

//! One value of a call's sheet that a person may correct, in its place: by the pencil, a double click or F2.
//! What a person set says so, and can be given back to the assistant. While somebody types, what is read of
//! the call neither closes the editor nor changes what is in it; what is typed waits for its call.
class SheetField final : public QWidget {
    Q_OBJECT

public:
    //! All references must outlive it. \a person is the author of corrections.
    SheetField(CustomerField field, DeskLink& link, const DeskPerson& person, QWidget* parent = nullptr);

    [[nodiscard]] CustomerField field() const { return m_field; }
    //! \a shown: the value in words, empty: none is known.
    void show(const Call& call, const QString& shown);
    [[nodiscard]] bool isEditing() const;
    //! Opens the editor with the focus in it.
    void edit();

    using QWidget::show;

signals:
    void kept(); //!< the station has a new value: read again

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* buildValue();
    [[nodiscard]] QString spokenTitle(const Call& call) const;
    void switchTo(const Call& call);
    void open(const QString& typed);
    void close();
    void keep();
    void giveBack();
    void tell(const QString& trouble);
    void send(const std::optional<QString>& value);
    void answered(const CallId& call, const Result<quint64>& answer);
    [[nodiscard]] static QString refusal(CustomerField field, const Error& error);

    CustomerField m_field;
    DeskLink& m_link;
    const DeskPerson& m_person;
    QLabel* m_text;
    QToolButton* m_pencil;
    SheetCorrection* m_correction;
    SheetFieldEditor* m_editor;
    Notice* m_trouble;
    Call m_call{};
    QHash<CallId, QString> m_drafts{}; //!< what was typed for calls that are not shown
    std::optional<Command> m_unsure{}; //!< may have been kept: the same again goes under the same id
    bool m_waits = false; //!< the station was asked
    bool m_settled = false; //!< it said yes, and the call was not read since
};

} // namespace dispatch
