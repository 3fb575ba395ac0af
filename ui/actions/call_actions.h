// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/link/desk_link.h"
#include "ui/actions/action_set.h"
#include "ui/actions/call_act.h"
#include "ui/models/call_detail_reading.h"
#include "ui/models/desk_person.h"
#include "ui/theme/theme.h"

#include <QHash>

namespace dispatch {

//! What can be done with the call that the window is about: says which actions make sense now, and sends
//! them. While one is under way, the actions of its kind wait.
class CallActions final : public QObject {
    Q_OBJECT

public:
    //! All references must outlive it.
    CallActions(ActionSet& actions, DeskLink& link, CallDetailReading& reading, const DeskPerson& person,
        const Clock& clock, QObject* parent = nullptr);

    //! Asks the station for \a doing, on any call. \a before is the call as the person saw it.
    //! \a group: one for all calls that are meant together; they are taken back together.
    void perform(const Call& before, const Action& doing, const QString& group = {});
    //! "call.acknowledge" or "call.markDone" on all of \a calls, none of which may be P1 or P2: else nothing
    //! is done and told() says why.
    void performTogether(QLatin1StringView id, const std::vector<Call>& calls);
    //! Takes \a call for the person of this desk, or gives it back when that person has it.
    void take(const Call& call);

signals:
    void told(dispatch::Level level, const QString& text);
    void done(const dispatch::CallAct& act); //!< the station kept it
    //! The station did not keep it, or nobody knows whether it did.
    void refused(const dispatch::CallAct& act, const dispatch::Error& error);
    void openRequested();
    void noteRequested();
    void editRequested(); //!< correct what the sheet says
    void shelveRequested(const dispatch::Call& call);
    void callbackRequested(const dispatch::Call& call); //!< begin to call its client back
    void outcomeRequested(const dispatch::Call& call, dispatch::CallbackOutcome outcome);
    void outcomeChoiceRequested(const dispatch::Call& call); //!< ask for one of the eight digits
    void mergeRequested(const dispatch::CallDetail& detail);
    void priorityRequested(const dispatch::Call& call, dispatch::Priority priority);

private:
    enum class Phase {
        Sent,
        Settling, //!< kept, but the window has not read it yet
    };

    void onTriggered(QLatin1StringView id);
    [[nodiscard]] bool askAlarm(QLatin1StringView id, const Call& call);
    void performAtOnce(QLatin1StringView id, const Call& call);
    void copyNumber(const Call& call);
    void answered(const Command& command, const CallAct& act, const Result<quint64>& answer);
    void settle(const CallId& call);
    void refresh();
    [[nodiscard]] QString whyNone() const;
    [[nodiscard]] bool isUnderWay(const ActionRow& row) const;

    ActionSet& m_actions;
    DeskLink& m_link;
    CallDetailReading& m_reading;
    const DeskPerson& m_person;
    const Clock& m_clock;
    QHash<CallId, QHash<QString, Phase>> m_underWay{}; //!< by the kind of event
    std::optional<Command> m_unsure{}; //!< may have been kept: asked for again, it goes under the same id
    bool m_unreadable = false; //!< the call of the window could not be read
};

} // namespace dispatch
