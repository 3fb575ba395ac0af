// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulator/webhook_signer.h"
#include "core/base/clock.h"
#include "core/link/local_link.h"
#include "core/server/webhook_server.h"
#include "core/store/store.h"
#include "tests/bench/bench_folder.h"
#include "tests/bench/load_generator.h"
#include "tests/bench/watched_table.h"
#include "tests/support/sample_book.h"
#include "ui/models/call_view_source.h"

#include <QApplication>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include <atomic>
#include <cstdlib>
#include <thread>

using namespace dispatch;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 calls = 100'000;
constexpr int newCalls = 150;
const QByteArray secret = QByteArrayLiteral("bench-secret");

class AlwaysHealthy final : public HealthSource {
public:
    [[nodiscard]] Health health() const override { return Health::Ok; }
};

//! Sees when the table has been painted.
class PaintWatch final : public QObject {
public:
    std::function<void()> painted{};

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::Paint)
            QMetaObject::invokeMethod(
                this, [this] { painted(); }, Qt::QueuedConnection);
        return QObject::eventFilter(watched, event);
    }
};

PreparedRequest ringing(const QString& call, const Clock& clock)
{
    const QJsonObject customer{{u"number"_s, u"+15552345678"_s}};
    const QJsonObject message{{u"type"_s, u"status-update"_s}, {u"status"_s, u"in-progress"_s},
        {u"timestamp"_s, toEpochMs(clock.now())}, {u"customer"_s, customer},
        {u"call"_s, QJsonObject{{u"id"_s, call}, {u"status"_s, u"ringing"_s}, {u"customer"_s, customer}}}};
    const QByteArray body
        = QJsonDocument{QJsonObject{{u"message"_s, message}}}.toJson(QJsonDocument::Compact);
    return preparedRequest(body, secret, clock.now());
}

//! From the moment a new call's first webhook goes out until the row that shows it is painted.
bool printPainting(quint16 port, WatchedTable& watched, const Clock& clock)
{
    Timings timings;
    PaintWatch watch;
    CallId wanted;
    std::atomic<bool> seen = false;
    watch.painted = [&] { seen = seen || watched.model().idAt(0) == wanted; };
    watched.table().viewport()->installEventFilter(&watch);
    for (int i = 0; i < newCalls; ++i) {
        wanted.value = u"bench-live-%1"_s.arg(i);
        seen = false;
        const std::vector<PreparedRequest> request{ringing(wanted.value, clock)};
        const auto begin = std::chrono::steady_clock::now();
        std::jthread sender{[&] { (void)runLoad(port, 1, request); }};
        if (!watched.waitUntil([&] { return seen.load(); }))
            return false;
        timings.add(std::chrono::steady_clock::now() - begin);
    }
    timings.print(u"live.event_to_painted_row"_s, {50, 95, 100});
    return true;
}

} // namespace

int main(int argc, char** argv)
{
    const QApplication app{argc, argv};
    const QString folder = QApplication::arguments().value(1, u"."_s);
    printDiskSync(folder);
    const Result<QString> original = storeWithCalls(folder, calls);
    const QTemporaryDir copy{folder + u"/live-XXXXXX"_s};
    if (!original || !QFile::copy(*original + u"/console.db"_s, copy.filePath(u"console.db"_s)))
        return EXIT_FAILURE;
    const SystemClock clock;
    SystemRandom random;
    Counters counters;
    const AlwaysHealthy health;
    const auto store
        = Store::open({.directory = copy.path(), .minimumFreeBytes = 0}, sampleBook(), clock, random);
    if (!store)
        return EXIT_FAILURE;
    ServerSettings settings;
    settings.port = 0;
    settings.auth.hmacSecrets = {secret};
    const auto server = WebhookServer::start(settings,
        {.store = **store, .rules = sampleBook(), .clock = clock, .counters = counters, .health = health});
    if (!server)
        return EXIT_FAILURE;
    LocalLink link{**store, clock};
    CallView view{(*store)->databasePath()};
    CallViewSource source{view};
    WatchedTable watched{source, link, clock};
    const bool shown = watched.waitUntil([&] { return watched.rowsAreHere(); });
    const bool painted = shown && printPainting((*server)->port(), watched, clock);
    printFigure(u"live.rss"_s, residentMiB(), u"MiB"_s, 1);
    return painted ? EXIT_SUCCESS : EXIT_FAILURE;
}
