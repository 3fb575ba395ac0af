// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/instant.h"
#include "core/base/result.h"

#include <QString>

#include <vector>

namespace dispatch {

//! One erasure that was asked for. Says who and when, nothing of what was said.
struct Erasure {
    CallId call{};
    QString author{};
    Instant at{};
    bool operator==(const Erasure&) const = default;
};

//! The file erased.jsonl beside the database: it outlives the database, so that a restored backup forgets
//! again what was to be forgotten. One JSON object a line.
class EraseLedger final {
public:
    explicit EraseLedger(const QString& directory);

    //! Returns once the line is on the disk. \return StoreFull, StoreReadOnly or Io (args: path).
    [[nodiscard]] Status append(const Erasure& erasure);

    //! Every erasure, oldest first; a line that a crash cut short was never acknowledged and is left out.
    //! \return Io (args: path) when the file is there and cannot be read.
    [[nodiscard]] Result<std::vector<Erasure>> read() const;

private:
    QString m_path;
};

} // namespace dispatch
