// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/desk_person.h"

namespace dispatch {

void DeskPerson::setName(const QString& name)
{
    const QString wanted = name.simplified().left(longestName);
    if (wanted.isEmpty() || wanted == m_name)
        return;
    m_name = wanted;
    emit nameChanged(m_name);
}

} // namespace dispatch
