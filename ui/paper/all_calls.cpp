// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/all_calls.h"

#include <memory>

namespace dispatch {

namespace {

constexpr int pageOfCalls = 500;

struct Reading {
    CallSource& source;
    CallFilter filter{};
    QObject* context = nullptr;
    CallSource::Answer<std::vector<Call>> answer{};
    std::vector<Call> calls{};
};

// Oldest first: what arrives meanwhile comes last and moves nothing that is still to be read.
void readOn(const std::shared_ptr<Reading>& reading)
{
    reading->source.window(reading->filter, {.column = CallColumn::ListedAt, .descending = false},
        std::ssize(reading->calls), pageOfCalls, reading->context,
        [reading](const Result<std::vector<Call>>& page) {
            if (!page)
                return reading->answer(page.error());
            reading->calls.insert(reading->calls.end(), page->begin(), page->end());
            if (std::ssize(*page) < pageOfCalls)
                return reading->answer(std::move(reading->calls));
            readOn(reading);
        });
}

} // namespace

void readAllCalls(CallSource& source, const CallFilter& filter, QObject* context,
    const CallSource::Answer<std::vector<Call>>& answer)
{
    readOn(std::make_shared<Reading>(
        Reading{.source = source, .filter = filter, .context = context, .answer = answer}));
}

} // namespace dispatch
