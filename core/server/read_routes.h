// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/server/doorkeeper.h"
#include "core/store/call_reader.h"

#include <QJsonObject>

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
    [[nodiscard]] Answer alerts(const QHttpServerRequest& request);
    [[nodiscard]] Answer texts(const QHttpServerRequest& request);
    [[nodiscard]] Answer metrics(const QHttpServerRequest& request) const;

private:
    //! What \a read finds, each as \a write says, in a list under \a name.
    template <typename T>
    [[nodiscard]] Answer newest(const QHttpServerRequest& request, const QString& name,
        Result<std::vector<T>> (CallReader::*read)(int), QJsonObject (*write)(const T&, Instant));
    [[nodiscard]] Result<CallReader*> reader();
    [[nodiscard]] Answer storeProblem(const Error& error);

    const Site& m_site;
    const Doorkeeper m_doorkeeper;
    std::unique_ptr<CallReader> m_reader{};
};

} // namespace dispatch
