// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/link/desk_link.h"
#include "ui/actions/action_set.h"
#include "ui/actions/call_act.h"
#include "ui/models/call_source.h"
#include "ui/models/desk_person.h"
#include "ui/theme/theme.h"

#include <QTimer>

#include <optional>

namespace dispatch {

//! Takes the last act back while its offer lasts: "undo" of the action set is enabled as long. What somebody
//! else changed since is left alone.
class UndoOffer final : public QObject {
    Q_OBJECT

public:
    static constexpr std::chrono::seconds lifetime{10};

    //! All references must outlive it.
    UndoOffer(ActionSet& actions, DeskLink& link, CallSource& source, const DeskPerson& person,
        const Clock& clock, QObject* parent = nullptr);

    //! The act can be taken back from now on; an older offer ends, unless both belong to one group.
    void offer(const CallAct& act);
    //! Whole seconds that are left, rounded up; 0 when nothing is on offer.
    [[nodiscard]] int secondsLeft() const;
    //! Looks at the clock; called often enough by itself.
    void tick();

signals:
    void offered(const QString& text); //!< what was done
    void secondsLeftChanged(int seconds);
    void told(dispatch::Level level, const QString& text);

private:
    struct Part {
        CallAct act{};
        QString commandId{}; //!< of the undoing: sent again, it acts once
    };
    struct Offer {
        std::vector<Part> parts{}; //!< what is still to be taken back, never empty
        std::chrono::milliseconds since{}; //!< on the clock that never jumps
    };

    void undo();
    void undoNext();
    void check(const Part& part, const Result<CallDetail>& answer);
    void send(const Part& part);
    void answered(const Part& part, const Result<quint64>& answer);
    //! What came of undoing \a part; \a over: it is not to be tried again.
    void end(const Part& part, bool over, Level level, const QString& text);
    [[nodiscard]] bool isOffered(const Part& part) const;
    void close();
    void refresh();

    ActionSet& m_actions;
    DeskLink& m_link;
    CallSource& m_source;
    const DeskPerson& m_person;
    const Clock& m_clock;
    QTimer m_ticks{};
    std::optional<Offer> m_offer{};
    int m_told = 0; //!< the seconds that were told last
    bool m_underWay = false;
    int m_undone = 0; //!< parts of the undoing that goes on
    int m_refused = 0;
};

} // namespace dispatch
