// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "actions_fixture.h"
#include "tests/support/sample_rules.h"
#include "ui/panels/callback_panel.h"
#include "ui/widgets/callback_reminder.h"

#include <QDockWidget>
#include <QTemporaryDir>

namespace dispatch {

//! The actions of one window with the callback panel in a dock, and a telephone program that the test plays.
struct CallbackFixture : ActionsFixture {
    QTemporaryDir folder{};
    QList<QUrl> dialled{};
    bool telephone = true; //!< a program takes tel: links
    std::unique_ptr<Drafts> drafts = std::make_unique<Drafts>(folder.path(), clock);
    QDockWidget* dock = new QDockWidget{&window};
    CallbackPanel* panel = nullptr;
    std::unique_ptr<CallbackReminder> reminder{};

    CallbackFixture()
    {
        window.addDockWidget(Qt::RightDockWidgetArea, dock);
        open();
    }
    ~CallbackFixture() { close(); }
    Q_DISABLE_COPY_MOVE(CallbackFixture)

    void open()
    {
        const auto rules = std::make_shared<const Rules>(sampleRules());
        panel = new CallbackPanel{reading, actions.calls(), *drafts, person, clock,
            {.rules = [rules] { return rules; },
                .open =
                    [this](const QUrl& url) {
                        dialled << url;
                        return telephone;
                    }},
            dock};
        dock->setWidget(panel);
        dock->show();
        reminder = std::make_unique<CallbackReminder>(*drafts, reading, *panel, clock);
    }
    void close()
    {
        reminder.reset();
        delete panel;
        panel = nullptr;
    }
    //! The program ends without a word and starts again.
    void restart()
    {
        close();
        drafts.reset();
        drafts = std::make_unique<Drafts>(folder.path(), clock);
        open();
    }
};

//! \a call, as the station knows it once this person has begun \a attempt.
inline Call calledBack(Call call, const QString& attempt, Instant at)
{
    call.assignedTo = QStringLiteral("Julie");
    call.followUp = FollowUp::InProgress;
    call.attempts = {
        {.id = attempt, .author = QStringLiteral("Julie"), .number = call.customer.phone, .startedAt = at}};
    return call;
}

} // namespace dispatch
