// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/intake/customer_value.h"

#include "core/domain/intake/email_address.h"
#include "core/domain/intake/postal_code.h"
#include "core/domain/intake/spoken_phone.h"

namespace dispatch {

namespace {

std::optional<QString> within(CustomerField field, const QString& text)
{
    return text.toUcs4().size() <= longestCustomerValue(field) ? std::optional{text} : std::nullopt;
}

} // namespace

std::optional<QString> customerValue(CustomerField field, const QString& typed)
{
    if (field == CustomerField::Problem)
        return within(field, typed.trimmed());
    const QString line = typed.simplified();
    if (line.isEmpty())
        return line;
    switch (field) {
    case CustomerField::SpokenPhone:
        return spokenPhone(line);
    case CustomerField::PostalCode:
        return postalCode(line);
    case CustomerField::Email:
        return emailAddress(line);
    case CustomerField::Name:
    case CustomerField::Address:
    case CustomerField::Problem:
    case CustomerField::Service:
        return within(field, line);
    }
    Q_UNREACHABLE();
}

const QString& valueOf(const Call& call, CustomerField field)
{
    switch (field) {
    case CustomerField::Name:
        return call.customer.name;
    case CustomerField::SpokenPhone:
        return call.customer.spokenPhone;
    case CustomerField::Address:
        return call.customer.address;
    case CustomerField::PostalCode:
        return call.customer.postalCode;
    case CustomerField::Email:
        return call.customer.email;
    case CustomerField::Problem:
        return call.problem;
    case CustomerField::Service:
        return call.service;
    }
    Q_UNREACHABLE();
}

} // namespace dispatch
