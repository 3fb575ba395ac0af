// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/fake_call_source.h"
#include "tests/support/fake_desk_link.h"
#include "tests/support/manual_clock.h"
#include "ui/models/call_list_model.h"

#include <QAbstractItemModelTester>
#include <QTest>

namespace dispatch {

inline Call named(const QString& name)
{
    return {.id = {name}, .customer = {.name = name}};
}

//! A list whose names are letters: "abc" is three calls.
struct Letters {
    FakeCallSource source{};
    FakeDeskLink link{};
    ManualClock clock{};
    CallListModel model{source, link, clock};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};

    explicit Letters(const QString& letters)
    {
        become(letters);
        source.answer();
    }
    void become(const QString& letters)
    {
        source.rows = letters.size();
        source.callOf = [letters](qint64 row) { return named(letters.mid(row, 1)); };
    }
    void change(const QString& letters)
    {
        become(letters);
        emit link.resyncNeeded();
        QTRY_COMPARE((source.answer(), shown()), letters);
    }
    //! One row, this call.
    void show(const Call& call)
    {
        source.rows = 1;
        source.callOf = [call](qint64) { return call; };
        emit link.resyncNeeded();
        QTRY_COMPARE((source.answer(), model.callAt(0) ? *model.callAt(0) : Call{}), call);
    }
    [[nodiscard]] QString text(int wanted) const { return model.index(0, wanted).data().toString(); }
    [[nodiscard]] QString shown() const
    {
        QString all;
        for (int row = 0; row < model.rowCount(); ++row)
            all += model.index(row, CallListModel::Caller).data().toString();
        return all;
    }
};

} // namespace dispatch
