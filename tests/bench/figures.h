// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <chrono>
#include <functional>
#include <vector>

namespace dispatch {

//! Prints one figure as one JSON object on one line of stdout, at once: name, value, unit, n.
void printFigure(const QString& name, double value, const QString& unit, qint64 n);

//! Durations of many repetitions of one thing.
class Timings {
public:
    void add(std::chrono::nanoseconds took)
    {
        m_ms.push_back(std::chrono::duration<double, std::milli>{took}.count());
    }

    void join(const Timings& other)
    {
        m_ms.insert(m_ms.end(), other.m_ms.begin(), other.m_ms.end());
        m_cpuMs.insert(m_cpuMs.end(), other.m_cpuMs.begin(), other.m_cpuMs.end());
    }

    //! Runs \a work once and adds how long it took.
    void measure(const std::function<void()>& work);

    //! Milliseconds below which \a share (0…1) of the repetitions stay; 0 when there are none.
    [[nodiscard]] double percentile(double share) const;
    [[nodiscard]] qint64 count() const { return static_cast<qint64>(m_ms.size()); }

    //! Prints "NAME.p50", "NAME.p95" or whatever \a shares ask for, in milliseconds.
    void print(const QString& name, std::initializer_list<int> shares) const;

    //! The same, "NAME.cpu.p95", of the processor time of the calling thread: what would be left on a machine
    //! with nobody else on it. Only of what measure() ran.
    void printCpu(const QString& name, std::initializer_list<int> shares) const;

private:
    std::vector<double> m_ms{};
    std::vector<double> m_cpuMs{};
};

//! Resident memory of this process in MiB: now, and the most there ever was. 0 where it cannot be told.
[[nodiscard]] double residentMiB();
[[nodiscard]] double peakResidentMiB();

//! Seconds of processor time that this process, or its calling thread, has used.
[[nodiscard]] double processSeconds();
[[nodiscard]] double threadSeconds();

//! Prints what the disk below \a folder itself needs for the fdatasync of an append of 4 KiB.
void printDiskSync(const QString& folder);

} // namespace dispatch
