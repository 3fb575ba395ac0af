// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "ui/models/windowed_call_model.h"

namespace dispatch {

//! What Paul has found out so far of what a callback needs.
struct CollectedFacts {
    static constexpr int all = 8;

    int count = 0;
    QStringList missing{}; //!< their names
};

//! The calls that have not ended, newest first, with durations that run.
class LiveCallsModel final : public WindowedCallModel {
    Q_OBJECT

public:
    enum Column { Urgency, StartedAt, Duration, Caller, Phone, City, Subject, Facts, LastWords, ColumnCount };

    LiveCallsModel(CallSource& source, DeskLink& link, const Clock& clock, QObject* parent = nullptr);

    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    //! Of the name, a number (displayed or spoken), the address, the postal code, the zone, the e-mail, the
    //! service and the problem.
    [[nodiscard]] static CollectedFacts facts(const Call& call);

    //! A second passed: the durations of rows \a first to \a last are new.
    void tick(int first, int last);

private:
    [[nodiscard]] QVariant cell(const Call& call, int column, int role) const override;
    [[nodiscard]] QString text(const Call& call, int column) const;
    [[nodiscard]] QString hint(const Call& call, int column) const;

    const Clock& m_clock;
};

} // namespace dispatch
