// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/server/site.h"

#include <memory>

class QHttpServer;

namespace dispatch {

//! Puts every route of the contract into \a server. The result has to live as long as the server. \a site
//! outlives both.
[[nodiscard]] std::shared_ptr<void> installRoutes(QHttpServer& server, const Site& site);

} // namespace dispatch
