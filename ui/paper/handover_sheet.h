// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/link/call_view.h"
#include "ui/paper/paper_sheet.h"

namespace dispatch {

//! What one dispatcher leaves to the next.
struct Handover {
    Instant from{}; //!< since when it tells
    Instant at{}; //!< when the calls were read
    QString by{}; //!< who goes
    QString to{}; //!< who comes; empty: written by hand
    QString notes{};
    DayFigures figures{}; //!< of the calls that began since \c from
    std::vector<Call> open{}; //!< everybody to be called back
    std::vector<Call> waiting{}; //!< who waits for a place in the schedule
};

//! « Relève » on one page, signed by both. Pure.
class HandoverSheet {
    Q_DECLARE_TR_FUNCTIONS(dispatch::HandoverSheet)

public:
    //! Some calls under a heading that counts them all.
    struct Section {
        QString title{};
        QStringList lines{}; //!< one a call
    };

    //! As much as fits on one page; what is left out is counted.
    [[nodiscard]] static PaperSheet sheet(const Handover& handover);
    [[nodiscard]] static QString period(const Handover& handover);
    [[nodiscard]] static QString figures(const Handover& handover);
    //! Open calls by urgency, late, being called, put off, waiting for a place; at most \a most lines each.
    [[nodiscard]] static std::vector<Section> sections(const Handover& handover, size_t most);
    //! All of it but names and notes, for the screen.
    [[nodiscard]] static QString text(const Handover& handover);

private:
    [[nodiscard]] static Section section(
        const QString& title, const std::vector<QString>& lines, size_t most);
    [[nodiscard]] static QString lineOf(const Call& call, Instant at);
    [[nodiscard]] static PaperSheet sheetOf(const Handover& handover, size_t most);
};

//! Six in the morning of America/Toronto, the last before \a at: where the shift began.
[[nodiscard]] Instant shiftStart(Instant at);

} // namespace dispatch
