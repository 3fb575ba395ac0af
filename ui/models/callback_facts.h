// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/link/call_view.h"

#include <QCoreApplication>

namespace dispatch {

//! What has to be known about every client (domain.md §4.7), and what to say to one. Pure.
class CallbackFacts {
    Q_DECLARE_TR_FUNCTIONS(dispatch::CallbackFacts)

public:
    struct Fact {
        QString name{}; //!< "Adresse"
        QString value{}; //!< empty: still to be asked
        bool operator==(const Fact&) const = default;
    };

    //! The eight, in the order in which they are asked.
    [[nodiscard]] static std::vector<Fact> of(const CallDetail& detail);
    //! "Adresse, courriel": those without a value; empty when there are none.
    [[nodiscard]] static QString missing(const std::vector<Fact>& facts);

    //! Four lines: greeting, what the client called about, what Paul told, what to settle now.
    [[nodiscard]] static QStringList script(
        const CallDetail& detail, const QString& company, const QString& person);

private:
    [[nodiscard]] static QString greeting(const Call& call, const QString& company, const QString& person);
    [[nodiscard]] static QString matter(const Call& call);
    [[nodiscard]] static QString told(const Call& call);
};

} // namespace dispatch
