// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/company/rules.h"
#include "ui/actions/call_actions.h"
#include "ui/models/drafts.h"
#include "ui/panels/callback_numbers.h"

#include <QTimer>

class QGridLayout;
class QLabel;
class QPlainTextEdit;
class QVBoxLayout;

namespace dispatch {

class CallbackOutcomes;
class CallbackPrices;
class ElidedLabel;

//! What the callback sheet takes from the outside.
struct CallbackTools {
    //! The business facts in force; never null.
    std::function<std::shared_ptr<const Rules>()> rules{};
    //! Hands a tel: link to a program; false when none took it. Empty: there is none.
    CallbackNumbers::Opener open{};
};

//! Calling the client of the window's call back: whom, what to say, what to ask, what it costs, and how it
//! ended. Blocks nothing; what is typed is a draft until the station keeps it. Leaving it without an outcome
//! leaves the callback going on.
class CallbackPanel final : public QWidget {
    Q_OBJECT

public:
    static constexpr qsizetype longestNote = 4000; //!< characters

    //! All references must outlive it.
    CallbackPanel(CallDetailReading& reading, CallActions& calls, Drafts& drafts, const DeskPerson& person,
        const Clock& clock, CallbackTools tools, QWidget* parent = nullptr);

    //! The business facts may have changed.
    void refreshRules();
    //! The keys go to what dials.
    void focusDial();
    //! Time passed; called often enough by itself.
    void tick();

signals:
    void begun(); //!< a callback of the window's call was begun here: show this panel

private:
    void build();
    void buildDetails();
    QLabel* addTitle(QVBoxLayout& column, const QString& text);
    void connectParts();

    void showCall(const CallDetail& detail);
    void showNobody();
    void showScript(const CallDetail& detail);
    void showFacts(const CallDetail& detail);
    void showDraft();
    void keepDraft();

    void start(const Call& call);
    void dial();
    void end(const Call& call, CallbackOutcome outcome);
    //! A callback of this person that the station knows of and this desk does not, or the other way round.
    void adopt(const Call& call);
    void kept(const CallAct& act);
    void refused(const CallAct& act, const Error& error);
    [[nodiscard]] QString whyNotDial(const Call& call) const;

    CallDetailReading& m_reading;
    CallActions& m_calls;
    Drafts& m_drafts;
    const DeskPerson& m_person;
    const Clock& m_clock;
    const CallbackTools m_tools;
    CallId m_shown{};
    bool m_filling = false; //!< the fields are being set by the program
    QWidget* m_body;
    QLabel* m_nobody;
    ElidedLabel* m_name;
    QLabel* m_timer;
    CallbackNumbers* m_numbers;
    Notice* m_notice;
    std::array<QLabel*, 4> m_script{};
    QLabel* m_missing = nullptr;
    std::array<QLabel*, 8> m_facts{};
    QPlainTextEdit* m_note;
    CallbackPrices* m_prices;
    CallbackOutcomes* m_outcomes = nullptr;
    Notice* m_unkept;
    QTimer m_ticks{};
};

} // namespace dispatch
