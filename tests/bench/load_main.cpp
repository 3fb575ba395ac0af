// SPDX-License-Identifier: GPL-3.0-or-later
// The second process of bench_webhook: prepares signed requests, sends them, prints what it measured.
#include "core/base/clock.h"
#include "tests/bench/call_factory.h"
#include "tests/bench/figures.h"
#include "tests/bench/load_generator.h"

#include <QCoreApplication>

#include <cstdlib>

using namespace dispatch;
using namespace Qt::StringLiterals;

namespace {

struct Request {
    QString name{};
    quint16 port = 0;
    int connections = 1;
    qint64 count = 0;
    int toolsInHundred = 0;
    qint64 firstIndex = 0; //!< so that no two runs send the same event
};

std::vector<PreparedRequest> prepared(const Request& wanted, const QByteArray& secret)
{
    const SystemClock clock;
    CallFactory factory{static_cast<quint32>(wanted.firstIndex + 1), clock.now()};
    std::vector<PreparedRequest> requests;
    requests.reserve(static_cast<size_t>(wanted.count));
    for (qint64 i = 0; i < wanted.count; ++i) {
        const qint64 index = wanted.firstIndex + i;
        const bool tool = index % 100 < wanted.toolsInHundred;
        const QByteArray body
            = tool ? factory.toolBody(index % 1000, index) : factory.transcriptBody(index % 1000, index);
        requests.push_back(preparedRequest(body, secret, clock.now()));
        requests.back().tool = tool;
    }
    return requests;
}

Timings timingsOf(const std::vector<qint64>& nanoseconds)
{
    Timings timings;
    for (const qint64 one : nanoseconds)
        timings.add(std::chrono::nanoseconds{one});
    return timings;
}

void print(const Request& wanted, const LoadResult& result)
{
    const auto answered = static_cast<qint64>(result.eventTimes.size() + result.toolTimes.size());
    if (wanted.connections > 1)
        printFigure(wanted.name, static_cast<double>(answered) * 1e9 / static_cast<double>(result.lasted),
            u"events/s"_s, answered);
    if (!result.eventTimes.empty())
        timingsOf(result.eventTimes).print(wanted.name, {50, 99});
    if (!result.toolTimes.empty())
        timingsOf(result.toolTimes).print(wanted.name + u".tool"_s, {50, 99});
    if (result.refused + result.lost > 0)
        printFigure(wanted.name + u".not_accepted"_s, static_cast<double>(result.refused + result.lost),
            u"events"_s, wanted.count);
}

} // namespace

//! NAME PORT CONNECTIONS COUNT TOOLS_IN_HUNDRED FIRST_INDEX; the secret stands in BENCH_SECRET.
int main(int argc, char** argv)
{
    const QCoreApplication app{argc, argv};
    const QStringList args = app.arguments();
    if (args.size() != 7)
        return EXIT_FAILURE;
    const Request wanted{.name = args.at(1),
        .port = args.at(2).toUShort(),
        .connections = args.at(3).toInt(),
        .count = args.at(4).toLongLong(),
        .toolsInHundred = args.at(5).toInt(),
        .firstIndex = args.at(6).toLongLong()};
    const std::vector<PreparedRequest> requests = prepared(wanted, qgetenv("BENCH_SECRET"));
    print(wanted, runLoad(wanted.port, wanted.connections, requests));
    return EXIT_SUCCESS;
}
