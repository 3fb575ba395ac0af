// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/call_reader.h"
#include "tests/bench/bench_folder.h"
#include "tests/bench/call_factory.h"
#include "tests/bench/figures.h"

#include <QCoreApplication>

#include <cstdlib>

using namespace dispatch;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 calls = 100'000;
constexpr int rows = 50;
constexpr int searches = 40;

QString plain(QString text)
{
    return text.normalized(QString::NormalizationForm_D).remove(QChar{0x301}).remove(QChar{0x300}).toLower();
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication app{argc, argv};
    const QString folder = app.arguments().value(1, u"."_s);
    printDiskSync(folder);
    const Result<QString> directory = storeWithCalls(folder, calls);
    const Result<std::unique_ptr<CallReader>> reader
        = CallReader::open(directory ? *directory + u"/console.db"_s : QString{});
    if (!reader) {
        qCritical() << "no reader:" << reader.error().detail;
        return EXIT_FAILURE;
    }
    CallFactory factory{77, fromEpochMs(1'795'100'000'000)};
    Timings all;
    bool failed = false;
    const auto search = [&](const QString& name, const std::function<QString()>& text) {
        Timings timings;
        qint64 found = 0;
        for (int i = 0; i < searches; ++i) {
            const CallFilter filter{.text = text()};
            timings.measure([&] {
                const Result<CallPage> page = (*reader)->page(filter, rows, {});
                failed = failed || !page;
                found += page ? static_cast<qint64>(page->calls.size()) : 0;
            });
        }
        timings.print(u"search."_s + name, {50, 95});
        timings.printCpu(u"search."_s + name, {95});
        printFigure(
            u"search.%1.rows"_s.arg(name), static_cast<double>(found) / searches, u"rows"_s, searches);
        all.join(timings);
    };
    search(u"name"_s, [&] { return factory.name(); });
    search(u"name_without_accents"_s, [&] { return plain(factory.name()); });
    search(u"first_letters"_s, [&] { return factory.name().left(3); });
    search(u"number"_s, [&] { return factory.phone().right(7); });
    search(u"number_start"_s, [&] { return factory.phone().sliced(2, 6); });
    search(u"street"_s, [&] { return factory.street().section(u", "_s, 1, 1); });
    search(u"words"_s, [&] { return factory.sentence(); });
    search(u"one_common_word"_s, [] { return u"drain"_s; });
    search(u"nothing"_s, [] { return u"hippopotame"_s; });
    all.print(u"search.all"_s, {50, 95, 99});
    all.printCpu(u"search.all"_s, {50, 95});
    return failed ? EXIT_FAILURE : EXIT_SUCCESS;
}
