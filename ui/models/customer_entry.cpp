// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/customer_entry.h"

#include "core/domain/intake/email_address.h"
#include "core/domain/intake/postal_code.h"
#include "core/domain/intake/spoken_phone.h"
#include "ui/formats.h"
#include "ui/wording.h"

namespace dispatch {

using namespace Qt::StringLiterals;

namespace {

std::optional<QString> within(CustomerField field, const QString& text)
{
    return text.toUcs4().size() <= longestEntry(field) ? std::optional{text} : std::nullopt;
}

} // namespace

std::optional<QString> readEntry(CustomerField field, const QString& typed)
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

QString entryOf(const Call& call, CustomerField field)
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

QString shownEntry(CustomerField field, const QString& value)
{
    switch (field) {
    case CustomerField::SpokenPhone:
        return Formats::phone(value);
    case CustomerField::PostalCode:
        return QString{value}.replace(' '_L1, QChar::Nbsp);
    case CustomerField::Service:
        return Wording::service(value);
    case CustomerField::Name:
    case CustomerField::Address:
    case CustomerField::Email:
    case CustomerField::Problem:
        return value;
    }
    Q_UNREACHABLE();
}

} // namespace dispatch
