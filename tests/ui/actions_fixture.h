// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/link/command_handler.h"
#include "tests/support/fake_call_source.h"
#include "tests/support/fake_desk_link.h"
#include "tests/support/manual_clock.h"
#include "ui/actions/action_menus.h"
#include "ui/actions/desk_actions.h"
#include "ui/widgets/result_line.h"

#include <QApplication>
#include <QMainWindow>
#include <QMenuBar>
#include <QPushButton>
#include <QTest>

namespace dispatch {

//! The actions of one window over a station and a store that do what the test says.
struct ActionsFixture {
    Preferences preferences{QString{}};
    FakeCallSource source{};
    FakeDeskLink link{};
    ManualClock clock{};
    DeskPerson person{QStringLiteral("Julie")};
    CallDetailReading reading{source, link};
    QMainWindow window{};
    DeskActions actions{window, link, source, reading, person, preferences, clock};
    ResultLine* result = actions.makeResultLine(&window);

    ActionsFixture()
    {
        for (int number = 1; number <= 8; ++number)
            actions.set().namePanel(number, QStringLiteral("Liste %1").arg(number));
        buildMenus(*window.menuBar(), actions.set());
        window.setCentralWidget(result);
        window.resize(900, 500);
        window.show();
        window.activateWindow();
        if (!QTest::qWaitForWindowActive(&window)) // shortcuts work in the active window only
            qFatal("the window does not become active");
    }
    Q_DISABLE_COPY_MOVE(ActionsFixture)

    //! The window is about \a call, and has read it.
    void show(const Call& call, const std::vector<Call>& sameCaller = {})
    {
        source.details.insert(call.id, {.call = call, .sameCaller = sameCaller});
        reading.follow(call.id);
        source.answer();
    }
    //! What the store knows of a call changes, and the window has read it.
    void change(const Call& call)
    {
        source.details.insert(call.id, {.call = call});
        reading.follow(reading.call());
        source.answer();
    }

    void trigger(const char* id) { actions.set().action(QLatin1StringView{id}).trigger(); }
    [[nodiscard]] QString reason(const char* id) { return actions.set().reason(QLatin1StringView{id}); }
    [[nodiscard]] bool isEnabled(const char* id)
    {
        return actions.set().action(QLatin1StringView{id}).isEnabled();
    }

    template <typename T> [[nodiscard]] T* find(const char* name) const
    {
        T* const found = window.findChild<T*>(QLatin1StringView{name});
        if (!found)
            qFatal("the window has no %s", name);
        return found;
    }

    //! The action of the only command on its way.
    template <typename T> [[nodiscard]] T sent() const
    {
        if (link.sent.size() != 1 || !std::holds_alternative<T>(link.sent.back().command.action))
            qFatal("not that command, or %zu of them", link.sent.size());
        return std::get<T>(link.sent.back().command.action);
    }
    //! The station answers the oldest command.
    void reply(const Result<quint64>& answer)
    {
        const auto first = link.sent.front();
        link.sent.erase(link.sent.begin());
        first.reply(answer);
    }
    //! The station keeps the oldest command; the store then knows \a call.
    void keep(const Call& call)
    {
        source.details.insert(call.id, {.call = call});
        reply(quint64{1});
        source.answer();
    }
};

//! A call that has ended and waits for somebody.
inline Call waitingCall()
{
    return {.id = {QStringLiteral("c1")},
        .lineState = LineState::Ended,
        .outcome = Outcome::Completed,
        .followUp = FollowUp::ToCallBack,
        .priority = Priority::P3,
        .machinePriority = Priority::P3,
        .customer = {.name = QStringLiteral("Marie Tremblay"), .phone = QStringLiteral("+14502803222")},
        .startedAt = fromEpochMs(1'795'099'000'000),
        .firstSeenAt = fromEpochMs(1'795'099'000'000)};
}

} // namespace dispatch
