// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/fake_desk_link.h"
#include "tests/support/kept_calls.h"
#include "tests/support/manual_clock.h"
#include "ui/panels/alarm_bar.h"
#include "ui/widgets/alarm_strip.h"
#include "ui/widgets/status_lamp.h"

#include <QCoreApplication>
#include <QLineEdit>
#include <QMainWindow>
#include <QPushButton>
#include <QTest>
#include <QVBoxLayout>

#include <algorithm>

namespace dispatch {

using namespace Qt::StringLiterals;

//! Each call from a number of its own.
inline std::vector<Call> fromDifferentNumbers(std::vector<Call> calls)
{
    for (size_t i = 0; i < calls.size(); ++i)
        calls.at(i).customer.phone = u"+151455501%1"_s.arg(i, 2, 10, '0'_L1);
    return calls;
}

//! Calls that came at once; the first caller called twice.
inline std::vector<Call> manyCalls(Instant now, int count)
{
    std::vector<Call> calls;
    for (int i = 0; i < count; ++i) {
        calls.push_back(urgentCall(u"m%1"_s.arg(i, 2, 10, '0'_L1), now));
        calls.back().escalations = {{.role = u"owner"_s, .state = notConfigured}};
    }
    calls = fromDifferentNumbers(calls);
    calls.push_back(calls.front());
    calls.back().id = {u"again"_s};
    return calls;
}

//! A bar in the frame of a window that has a field to type in, as the real window has it.
struct BarFixture {
    ManualClock clock{};
    KeptCalls source{};
    FakeDeskLink link{};
    QMainWindow window{};
    AlarmBar* bar = nullptr;
    QLineEdit* note = nullptr;

    BarFixture()
    {
        auto* const top = new QWidget{&window};
        auto* const column = new QVBoxLayout{top};
        column->setContentsMargins(0, 0, 0, 0);
        bar = new AlarmBar{source, link, clock, top};
        bar->setKeys({.acknowledge = u"F9"_s, .callBack = u"Ctrl+R"_s, .shelve = u"F4"_s});
        column->addWidget(bar);
        window.setMenuWidget(top);
        note = new QLineEdit{&window};
        window.setCentralWidget(note);
        window.resize(1366, 950);
        window.show();
        window.activateWindow();
        note->setFocus();
        beat();
    }
    ~BarFixture() { delete window.takeCentralWidget(); }
    Q_DISABLE_COPY_MOVE(BarFixture)

    void beat(bool listening = true) { beat({.listening = listening}); }
    void beat(StationStatus status)
    {
        status.measuredAt = clock.now();
        status.listenAddress = u"127.0.0.1:8787"_s;
        status.authConfigured = true;
        emit link.statusMeasured(status);
    }
    //! Reads what the source now holds, as after a change.
    void read()
    {
        source.answer();
        const int before = source.questions;
        emit link.resyncNeeded();
        QTRY_VERIFY(source.questions >= before + 3);
        source.answer();
        QCoreApplication::processEvents();
    }
    void read(const std::vector<Call>& calls)
    {
        source.calls = calls;
        read();
    }
    [[nodiscard]] QList<AlarmStrip*> strips() const
    {
        QList<AlarmStrip*> shown;
        const auto all = bar->findChildren<AlarmStrip*>();
        for (AlarmStrip* const strip : all) {
            if (strip->isVisible())
                shown << strip;
        }
        std::ranges::sort(shown, {}, [](const AlarmStrip* strip) { return strip->y(); });
        return shown;
    }
    [[nodiscard]] QStringList ids() const
    {
        QStringList ids;
        for (const AlarmStrip* const strip : strips())
            ids << strip->call().id.value;
        return ids;
    }
    [[nodiscard]] StatusItem state() const { return lamp(u"alarms"_s)->item(); }
    //! Null when it says nothing of \a key.
    [[nodiscard]] StatusLamp* lamp(const QString& key) const
    {
        const auto all = bar->findChildren<StatusLamp*>();
        for (StatusLamp* const shown : all) {
            if (shown->item().key == key && shown->isVisibleTo(bar))
                return shown;
        }
        return nullptr;
    }
    [[nodiscard]] QPushButton* button(int line, const QString& name) const
    {
        return strips().at(line)->findChild<QPushButton*>(name);
    }
};

} // namespace dispatch
