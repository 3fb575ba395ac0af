// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/link/call_view.h"
#include "core/link/local_link.h"
#include "tests/integration/store_fixture.h"
#include "ui/main_window.h"

#include <QAbstractItemModel>
#include <QTableView>

namespace dispatch {

//! A window over a real store in a throw-away folder, and short ways to find things in it.
struct WindowFixture : StoreFixture {
    std::unique_ptr<LocalLink> link{};
    std::unique_ptr<CallView> view{};
    std::unique_ptr<MainWindow> window{};

    explicit WindowFixture(WindowOptions options = {})
    {
        open();
        link = std::make_unique<LocalLink>(*store, clock);
        view = std::make_unique<CallView>(store->databasePath());
        options.author = QStringLiteral("Julie");
        window = std::make_unique<MainWindow>(*link, *view, clock, options);
        window->resize(1366, 768);
        window->show();
        window->actions().set().action(QLatin1StringView{"view.all"}).trigger();
    }
    ~WindowFixture()
    {
        window.reset();
        view.reset();
        link.reset();
    }
    Q_DISABLE_COPY_MOVE(WindowFixture)

    //! A call that \a phone makes at second \a at, answered at once.
    void answer(const QString& call, int at, const QString& phone = QStringLiteral("+15145550123"))
    {
        if (!append({from(status(call, CallStatus::InProgress, at), phone)}))
            qFatal("the call is not kept");
    }

    template <typename T> [[nodiscard]] T* find(const char* name) const
    {
        T* const found = window->findChild<T*>(QLatin1StringView{name});
        if (!found)
            qFatal("the window has no %s", name);
        return found;
    }
    [[nodiscard]] QTableView* list() const { return find<QTableView>("callList"); }
    [[nodiscard]] QTableView* live() const { return find<QTableView>("liveCalls"); }
    [[nodiscard]] static QString textAt(const QTableView* table, int row, int column)
    {
        return table->model()->index(row, column).data().toString();
    }
};

} // namespace dispatch
