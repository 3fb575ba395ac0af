// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/fake_call_source.h"
#include "tests/support/fake_desk_link.h"
#include "tests/support/manual_clock.h"
#include "ui/panels/call_sheet_panel.h"
#include "ui/theme/theme.h"

#include <QLocale>
#include <QTest>

#include <memory>

namespace dispatch {

//! The sheet of one call over a store that answers when it is told to, as wide as a window of 1366 pixels
//! leaves it.
struct SheetFixture {
    ManualClock clock{};
    FakeCallSource source{};
    FakeDeskLink link{};
    CallDetailReading reading{source, link};
    DeskPerson person{QStringLiteral("Julie")};
    std::unique_ptr<CallSheetPanel> panel{};

    SheetFixture()
    {
        QLocale::setDefault(QLocale{QLocale::French, QLocale::Canada});
        applyTheme(Theme::Light);
        panel = std::make_unique<CallSheetPanel>(reading, link, clock, person);
        panel->resize(400, 640);
        widget()->show();
        widget()->activateWindow();
        if (!QTest::qWaitForWindowActive(widget()))
            qFatal("the sheet is not the active window");
    }

    [[nodiscard]] QWidget* widget() const { return panel.get(); }

    //! Opens the call and reads it.
    void open(const CallDetail& detail)
    {
        source.details.insert(detail.call.id, detail);
        reading.follow(detail.call.id);
        source.answer();
    }

    //! Reads what has become of the call that is open.
    void reread(const CallDetail& detail)
    {
        source.details.insert(detail.call.id, detail);
        reading.follow(detail.call.id);
        source.answer();
    }

    template <typename T> [[nodiscard]] T* find(const char* name) const
    {
        T* const found = panel->findChild<T*>(QLatin1StringView{name});
        if (!found)
            qFatal("the sheet has no %s", name);
        return found;
    }
};

//! A call with an id, not ended, by a displayed number.
inline Call liveCall(const QString& id = QStringLiteral("c1"))
{
    return {.id = {id},
        .lineState = LineState::InProgress,
        .customer = {.phone = QStringLiteral("+15145550123")},
        .startedAt = fromEpochMs(1'795'100'000'000),
        .firstSeenAt = fromEpochMs(1'795'100'000'000)};
}

//! The caller's line number \a n, \a n seconds into the call.
inline TranscriptLine lineOf(int n, const QString& text, Speaker speaker = Speaker::User)
{
    return {.id = QStringLiteral("l%1").arg(n),
        .speaker = speaker,
        .text = text,
        .at = fromEpochMs(1'795'100'000'000) + std::chrono::seconds{n},
        .position = n};
}

} // namespace dispatch
