// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/server/doorkeeper.h"
#include "core/store/call_reader.h"

#include <memory>

namespace dispatch {

//! The GET routes: health, the read API, metrics, the description of all of it. One I/O thread: the store is
//! read on a connection of the thread's own, opened when first needed.
class ReadRoutes final {
public:
    explicit ReadRoutes(const Site& site);

    [[nodiscard]] Answer health() const;
    [[nodiscard]] Answer openApi() const;
    [[nodiscard]] Answer calls(const QHttpServerRequest& request);
    [[nodiscard]] Answer call(const QString& id, const QHttpServerRequest& request);
    //! An empty list under \a name: this program sends no texts and raises no alerts yet.
    [[nodiscard]] Answer emptyList(const QString& name, const QHttpServerRequest& request) const;
    [[nodiscard]] Answer metrics(const QHttpServerRequest& request) const;

private:
    [[nodiscard]] Result<CallReader*> reader();
    [[nodiscard]] Answer storeProblem(const Error& error);

    const Site& m_site;
    const Doorkeeper m_doorkeeper;
    std::unique_ptr<CallReader> m_reader{};
};

} // namespace dispatch
