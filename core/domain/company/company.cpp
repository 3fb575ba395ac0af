// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/company/company.h"

#include <algorithm>

namespace dispatch {

namespace {

template <typename T> const T* withKey(const std::vector<T>& list, QStringView key)
{
    const auto found = std::find_if(list.begin(), list.end(), [key](const T& one) { return one.key == key; });
    return found == list.end() ? nullptr : &*found;
}

} // namespace

const Service* Company::service(QStringView key) const
{
    return withKey(services, key);
}

const Zone* Company::zone(QStringView key) const
{
    return withKey(zones, key);
}

const TeamRole* Company::role(QStringView key) const
{
    return withKey(roles, key);
}

} // namespace dispatch
