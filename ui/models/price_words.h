// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/pricing/pricing.h"

#include <QCoreApplication>

namespace dispatch {

//! Prices and windows as they are told to a client, in the words of company.json. Pure.
class PriceWords {
    Q_DECLARE_TR_FUNCTIONS(dispatch::PriceWords)

public:
    //! "Débouchage, Rive-Sud : de 450 $ à 750 $ plus taxes (de 517,39 $ à 862,31 $ taxes incluses)."; a
    //! refusal or a referral in words; empty when nothing can be said yet (no service, no length).
    [[nodiscard]] static QString of(const Company& company, const QuoteRequest& request);
    //! What the price depends on, and what must be ready: one sentence each, a line each; may be empty.
    [[nodiscard]] static QString conditions(const Company& company, const QuoteRequest& request);
    //! "Inspection par caméra : de 1 à 2 semaines, selon l’horaire."; empty when there is no window.
    [[nodiscard]] static QString window(const Service& service);
    //! All windows that may be promised, each once, the one of \a service first.
    [[nodiscard]] static QStringList windows(const Company& company, const QString& service);

private:
    [[nodiscard]] static QString place(const Company& company, const QString& zone);
    [[nodiscard]] static QString amounts(const Quote& quote);
};

} // namespace dispatch
