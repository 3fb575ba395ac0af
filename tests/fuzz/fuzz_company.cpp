// SPDX-License-Identifier: GPL-3.0-or-later
// Input: the text of a company file. It gives a company or says what is wrong, never both and never neither.
#include "core/domain/company/company_reader.h"
#include "tests/fuzz/input.h"

using namespace dispatch;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const CompanyReading reading = readCompany(bytes(data, size));
    check(reading.company.has_value() == reading.faults.empty());
    check(reading.faults.size() <= mostCompanyFaults);
    return 0;
}
