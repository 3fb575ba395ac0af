// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/customer_entry.h"

#include "ui/formats.h"
#include "ui/wording.h"

namespace dispatch {

using namespace Qt::StringLiterals;

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
