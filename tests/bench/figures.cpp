// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/figures.h"

#include <QByteArray>
#include <QFile>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <fcntl.h>
#include <unistd.h>

namespace dispatch {

using namespace Qt::StringLiterals;

namespace {

double statusMiB(const QByteArray& key)
{
    QFile status{u"/proc/self/status"_s};
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray& line : status.readAll().split('\n')) {
        if (line.startsWith(key))
            return line.sliced(key.size()).trimmed().split(' ').first().toDouble() / 1024;
    }
    return 0;
}

double secondsOf(clockid_t clock)
{
    timespec now{};
    ::clock_gettime(clock, &now);
    return static_cast<double>(now.tv_sec) + static_cast<double>(now.tv_nsec) / 1e9;
}

double percentileOf(std::vector<double> values, double share)
{
    if (values.empty())
        return 0;
    const auto rank = static_cast<size_t>(share * static_cast<double>(values.size() - 1) + 0.5);
    std::nth_element(values.begin(), values.begin() + static_cast<std::ptrdiff_t>(rank), values.end());
    return values[rank];
}

QString suffixed(const QString& name, int share)
{
    return share == 100 ? name + u".worst"_s : u"%1.p%2"_s.arg(name).arg(share);
}

} // namespace

void printFigure(const QString& name, double value, const QString& unit, qint64 n)
{
    const QString line = u"{\"name\":\"%1\",\"value\":%2,\"unit\":\"%3\",\"n\":%4}\n"_s.arg(name)
                             .arg(value, 0, 'f', value < 10 ? 3 : 1)
                             .arg(unit)
                             .arg(n);
    std::fputs(line.toUtf8().constData(), stdout);
    std::fflush(stdout);
}

void Timings::measure(const std::function<void()>& work)
{
    const double cpuBefore = threadSeconds();
    const auto begin = std::chrono::steady_clock::now();
    work();
    add(std::chrono::steady_clock::now() - begin);
    m_cpuMs.push_back((threadSeconds() - cpuBefore) * 1000);
}

double Timings::percentile(double share) const
{
    return percentileOf(m_ms, share);
}

void Timings::print(const QString& name, std::initializer_list<int> shares) const
{
    for (const int share : shares)
        printFigure(suffixed(name, share), percentile(share / 100.0), u"ms"_s, count());
}

void Timings::printCpu(const QString& name, std::initializer_list<int> shares) const
{
    for (const int share : shares)
        printFigure(suffixed(name + u".cpu"_s, share), percentileOf(m_cpuMs, share / 100.0), u"ms"_s,
            static_cast<qint64>(m_cpuMs.size()));
}

double residentMiB()
{
    return statusMiB("VmRSS:");
}

double peakResidentMiB()
{
    return statusMiB("VmHWM:");
}

double processSeconds()
{
    return secondsOf(CLOCK_PROCESS_CPUTIME_ID);
}

double threadSeconds()
{
    return secondsOf(CLOCK_THREAD_CPUTIME_ID);
}

void printDiskSync(const QString& folder)
{
    const QByteArray path = QFile::encodeName(folder + u"/fsync.probe"_s);
    const int file = ::open(path.constData(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
    if (file < 0)
        return;
    const QByteArray block(4096, 'x');
    Timings timings;
    for (int i = 0; i < 400; ++i) {
        timings.measure([&] {
            if (::write(file, block.constData(), static_cast<size_t>(block.size())) < 0
                || ::fdatasync(file) < 0)
                std::perror("fsync probe");
        });
    }
    ::close(file);
    ::unlink(path.constData());
    timings.print(u"disk.fdatasync_4KiB"_s, {50, 99});
}

} // namespace dispatch
