// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/store.h"

#include <QRandomGenerator>

namespace dispatch {

//! Makes calls that never were: the same seed gives the same calls. Area code 555 belongs to nobody.
class CallFactory {
public:
    explicit CallFactory(quint32 seed, Instant newest);

    //! A whole call as one event: mostly a report of an ended call, here and there one that is still live.
    [[nodiscard]] PendingEvent call(qint64 index);

    //! What people did to it: a quarter of the calls is taken by one of five, half of these are done.
    [[nodiscard]] static std::vector<PendingEvent> acts(const Event& call, qint64 index);

    //! The body of a webhook of about 1 kB: final words in call \a call, unlike all others.
    [[nodiscard]] QByteArray transcriptBody(qint64 call, qint64 index);

    //! A webhook in which Paul asks for a price.
    [[nodiscard]] QByteArray toolBody(qint64 call, qint64 index);

    [[nodiscard]] QString name();
    [[nodiscard]] QString street();
    [[nodiscard]] QString phone();
    [[nodiscard]] QString sentence();

private:
    QRandomGenerator m_dice;
    Instant m_newest;
};

} // namespace dispatch
