// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace dispatch {

//! What went wrong, as far as a caller can act on it. ui, app and server put it into words.
enum class ErrorCode {
    Malformed, //!< input that cannot be read; args: what, where
    Unsupported, //!< well-formed input that this program does not serve
    Unauthorized, //!< proof is missing or wrong
    Stale, //!< proof was right once: outside the replay window
    NotFound,
    Conflict,
    Configuration, //!< args: file, key, value, remedy
    AlreadyRunning, //!< another station owns the data directory; args: directory
    Network,
    Timeout,
    Rejected, //!< the other side refused
    Io, //!< a file could not be read or written; args: path
    StoreFull, //!< no space left for the store
    StoreReadOnly,
    StoreLocked, //!< another process holds the database
    StoreCorrupt,
    StoreNewer, //!< the file was written by a newer program; args: found version, known version
    StoreFailed, //!< any other failure of the database
    StoreClosed, //!< the program is stopping
};

//! An expected failure: a code for the program, arguments for the sentence, a detail for the log only.
struct Error {
    ErrorCode code = ErrorCode::Malformed;
    QStringList args{};
    QString detail{}; //!< never shown to people, never holds secrets or phone numbers

    bool operator==(const Error&) const = default;
};

} // namespace dispatch
