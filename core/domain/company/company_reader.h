// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/company/company.h"

#include <QByteArray>

#include <optional>
#include <vector>

namespace dispatch {

//! In which way a company file is wrong. app puts it into words.
enum class CompanyProblem {
    TooLarge, //!< more than largestCompanyFile bytes
    NotJson,
    TooDeep, //!< more nested brackets than any company needs
    Missing, //!< a required member, or a service or zone that the program counts on (then value is its key)
    UnknownKey, //!< a member that nobody reads: a misspelt one would be ignored in silence
    WrongType,
    OutOfRange,
    BadFormat, //!< a text that is empty, has several lines, or is not of the expected form
    UnknownWord, //!< none of the allowed words
    UnknownReference, //!< names a role, a place holder or a time zone that does not exist
    Duplicate, //!< said before; expected is the key there, or the line for a name twice in one object
    Contradiction, //!< excludes, or may not go with, what expected names
    NotRising, //!< the steps of a ladder are not in the order of their times
    LowerPriorityFirst, //!< told or due sooner than the higher priority that expected names
};

//! One thing that is wrong.
struct CompanyFault {
    CompanyProblem problem = CompanyProblem::NotJson;
    int line = 1; //!< of the value; of what is around it when it is missing
    QString key{}; //!< "services[3].min_cents"; empty for the whole file
    QString value{}; //!< what stands there, shortened; empty when nothing does
    QString expected{}; //!< needs no translation: "0…1000", "HH:MM", "text | voice | digest"
    bool operator==(const CompanyFault&) const = default;
};

//! A company, or at least one fault.
struct CompanyReading {
    std::optional<Company> company{};
    std::vector<CompanyFault> faults{}; //!< in the order found, at most mostCompanyFaults
};

constexpr qsizetype largestCompanyFile = 1024 * 1024;
constexpr size_t mostCompanyFaults = 20;

//! Reads the text of a company file (resources/company.schema.json says what may stand in it) and checks what
//! a schema cannot: references, words with two meanings, prices below the floor, clocks in the wrong order.
//! Strict: only "$schema" and members whose names begin with "//" are passed over. Any bytes will do.
[[nodiscard]] CompanyReading readCompany(const QByteArray& json);

} // namespace dispatch
