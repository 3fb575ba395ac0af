// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/fake_call_source.h"
#include "tests/support/fake_desk_link.h"
#include "tests/support/manual_clock.h"
#include "tests/support/sample_calls.h"
#include "ui/panels/call_list_panel.h"
#include "ui/panels/call_table.h"

#include <QRegularExpression>
#include <QTest>

namespace dispatch {

//! The callback list over a store that the test plays, and short ways to say what happens.
struct QueueFixture {
    FakeCallSource source{};
    FakeDeskLink link{};
    ManualClock clock{};
    DeskPerson person{QStringLiteral("Julie")};
    Preferences preferences{{}};
    std::unique_ptr<CallListPanel> panel{};

    //! One call for each letter, all to be called back.
    explicit QueueFixture(const QString& letters = {})
    {
        become(letters);
        open();
    }
    void open()
    {
        panel = std::make_unique<CallListPanel>(source, link, clock, person, preferences);
        panel->resize(900, 500);
        panel->show();
        source.answer();
    }
    void become(const QString& letters)
    {
        source.rows = letters.size();
        source.callOf = [letters](qint64 row) {
            const QString letter = letters.mid(row, 1);
            return Call{.id = {letter}, .followUp = FollowUp::ToCallBack, .customer = {.name = letter}};
        };
    }
    //! The store says something else from now on, and it was read.
    void change(const QString& letters)
    {
        become(letters);
        const int asked = source.windowQuestions;
        link.tellChanged(letters);
        QTRY_VERIFY((source.answer(), source.windowQuestions > asked)); // one question at a time
        source.answer();
    }
    [[nodiscard]] QString shown() const
    {
        QString all;
        const QAbstractItemModel& model = *panel->table().model();
        for (int row = 0; row < model.rowCount(); ++row)
            all += model.index(row, CallListModel::Caller).data().toString();
        return all;
    }
    template <typename T> [[nodiscard]] T* find(const char* name) const
    {
        T* const found = panel->findChild<T*>(QLatin1StringView{name});
        if (!found)
            qFatal("the list has no %s", name);
        return found;
    }
    [[nodiscard]] QPoint cell(int row, int column = CallListModel::Caller) const
    {
        CallTable& table = panel->table();
        return table.visualRect(table.model()->index(row, column)).center();
    }
};

} // namespace dispatch
