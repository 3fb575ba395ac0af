// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "core/base/random.h"
#include "core/server/webhook_server.h"
#include "core/store/store.h"
#include "tests/bench/figures.h"
#include "tests/support/sample_book.h"

#include <QCoreApplication>
#include <QProcess>
#include <QTemporaryDir>

#include <cstdlib>

using namespace dispatch;
using namespace Qt::StringLiterals;

namespace {

constexpr int events = 100'000;
const QByteArray secret = QByteArrayLiteral("bench-secret");

class AlwaysHealthy final : public HealthSource {
public:
    [[nodiscard]] Health health() const override { return Health::Ok; }
};

//! Runs the load generator in a process of its own; its figures go to our stdout.
void load(const QString& name, quint16 port, int connections, int count, int toolsInHundred, int firstIndex)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"BENCH_SECRET"_s, QString::fromLatin1(secret));
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::ForwardedChannels);
    process.start(QCoreApplication::applicationDirPath() + u"/bench_load"_s,
        {name, QString::number(port), QString::number(connections), QString::number(count),
            QString::number(toolsInHundred), QString::number(firstIndex)});
    process.waitForFinished(-1);
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication app{argc, argv};
    const QString folder = app.arguments().value(1, u"."_s);
    printDiskSync(folder);
    const QTemporaryDir directory{folder + u"/webhook-XXXXXX"_s};
    const SystemClock clock;
    SystemRandom random;
    Counters counters;
    const AlwaysHealthy health;
    Result<std::unique_ptr<Store>> store
        = Store::open({.directory = directory.path(), .minimumFreeBytes = 0}, sampleBook(), clock, random);
    if (!store) {
        qCritical() << "no store:" << store.error().detail;
        return EXIT_FAILURE;
    }
    ServerSettings settings;
    settings.port = 0;
    settings.auth.hmacSecrets = {secret};
    const Result<std::unique_ptr<WebhookServer>> server = WebhookServer::start(settings,
        {.store = **store, .rules = sampleBook(), .clock = clock, .counters = counters, .health = health});
    if (!server) {
        qCritical() << "no server:" << server.error().detail;
        return EXIT_FAILURE;
    }
    const quint16 port = (*server)->port();
    printFigure(u"webhook.rss_idle"_s, residentMiB(), u"MiB"_s, 1);
    load(u"webhook.alone"_s, port, 1, 1000, 0, 0);
    load(u"webhook.alone"_s, port, 1, 500, 100, 10'000);
    const double cpuBefore = processSeconds();
    load(u"webhook.16_connections"_s, port, 16, events, 0, 100'000);
    printFigure(u"webhook.cpu_per_event"_s, (processSeconds() - cpuBefore) * 1e6 / events, u"us"_s, events);
    printFigure(u"webhook.rss_after_load"_s, residentMiB(), u"MiB"_s, 1);
    load(u"webhook.16_connections_mixed"_s, port, 16, 20'000, 5, 1'000'000);
    printFigure(u"webhook.rss_peak"_s, peakResidentMiB(), u"MiB"_s, 1);
    return EXIT_SUCCESS;
}
