// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/link/desk_link.h"
#include "ui/models/desk_person.h"

#include <QDialog>

#include <memory>

class QPushButton;

namespace dispatch {

class Drafts;
class EnterCallForm;
class Notice;
struct Rules;

//! « Nouvel appel manuel »: a person writes down a call that she took herself. Opened with open(). What was
//! typed stays in the drafts until the station has it, also when the dialog is closed.
class EnterCallDialog final : public QDialog {
    Q_OBJECT

public:
    //! The references must outlive it. \a rules: the services, zones and delays of the company.
    EnterCallDialog(
        DeskLink& link, const DeskPerson& person, std::shared_ptr<const Rules> rules, QWidget* parent);

    //! Takes up the draft that is there, and keeps what is typed from now on. \a drafts must outlive it.
    void keepIn(Drafts& drafts);
    //! The number to call back, E.164; a draft's own number stays.
    void setPhone(const QString& e164);
    void accept() override;

signals:
    void entered(const dispatch::CallId& call); //!< the station has the call

protected:
    bool event(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void keepDraft();
    void clear();
    void send(const Action& action, void (EnterCallDialog::*then)());
    void sendPriority();
    void onEntered();
    void finish();
    void fail(const Error& error);

    DeskLink& m_link;
    const DeskPerson& m_person;
    EnterCallForm* m_form;
    Notice* m_draft;
    QPushButton* m_clear;
    Notice* m_trouble;
    QPushButton* m_verb = nullptr;
    Drafts* m_drafts = nullptr;
    CallId m_call; //!< of the call that this dialog enters, once however often it is tried
    std::optional<Command> m_last{}; //!< may have been kept: the same again goes under the same id
    bool m_waits = false; //!< the station was asked
    bool m_entered = false; //!< only the urgency is left
};

} // namespace dispatch
