// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/link/desk_link.h"
#include "ui/models/desk_person.h"
#include "ui/models/drafts.h"

#include <QHash>
#include <QPointer>
#include <QWidget>

class QPlainTextEdit;
class QPushButton;

namespace dispatch {

class Notice;

//! Writes notes on the call that is shown. What was typed is never lost: each call keeps its draft, and a
//! note that could not be delivered stays in the field.
class NoteBox final : public QWidget {
    Q_OBJECT

public:
    static constexpr qsizetype mostCharacters = 4000;

    //! \a person signs what is written here.
    NoteBox(DeskLink& link, const Clock& clock, const DeskPerson& person, QWidget* parent = nullptr);

    void setCall(const CallId& id);
    //! Keeps the drafts there in place of in memory.
    void keepIn(Drafts& drafts);
    void focusText();
    //! Adds \a lines below what is written, on lines of their own.
    void quote(const QString& lines);

private:
    //! A note on its way; sent again under the same id, so that it is kept once.
    struct Sending {
        QString text{};
        QString commandId{};
        bool underWay = false;
    };

    void send();
    void answered(const CallId& call, const Result<quint64>& answer);
    void showButton();
    void keep(const CallId& call, const QString& text);
    [[nodiscard]] QString kept(const CallId& call) const;

    DeskLink& m_link;
    const Clock& m_clock;
    const DeskPerson& m_person;
    QPlainTextEdit* m_text;
    QPushButton* m_button;
    Notice* m_notice;
    CallId m_call{};
    QHash<CallId, QString> m_memory{}; //!< drafts, while there is no other place for them
    QPointer<Drafts> m_drafts{};
    QHash<CallId, Sending> m_sendings{};
};

} // namespace dispatch
