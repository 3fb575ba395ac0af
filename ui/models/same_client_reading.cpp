// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/same_client_reading.h"

#include <algorithm>
#include <iterator>

namespace dispatch {

SameClientReading::SameClientReading(CallSource& source, QObject* parent)
    : QObject{parent}
    , m_source{source}
{
}

void SameClientReading::look(const Call& call)
{
    const Customer wanted{
        .name = call.customer.name, .address = call.customer.address, .postalCode = call.customer.postalCode};
    if (call.id == m_call && wanted == m_customer)
        return;
    m_call = call.id;
    m_customer = wanted;
    m_alike = {};
    ++m_round;
    ask(addressQuery(wanted), &isSameAddress, &AlikeCalls::sameAddress);
    ask(nameQuery(wanted), &isSameName, &AlikeCalls::sameName);
}

void SameClientReading::ask(const QString& text, Same same, std::vector<Call> AlikeCalls::*into)
{
    if (text.isEmpty())
        return;
    m_source.window({.text = text}, {}, 0, mostRead, this,
        [this, round = m_round, same, into](const Result<std::vector<Call>>& answer) {
            if (answer && round == m_round)
                accept(*answer, same, into);
        });
}

void SameClientReading::accept(const std::vector<Call>& calls, Same same, std::vector<Call> AlikeCalls::*into)
{
    std::vector<Call> found;
    std::ranges::copy_if(calls, std::back_inserter(found),
        [this, same](const Call& call) { return call.id != m_call && same(call.customer, m_customer); });
    if (found.empty())
        return;
    m_alike.*into = std::move(found);
    emit changed();
}

} // namespace dispatch
