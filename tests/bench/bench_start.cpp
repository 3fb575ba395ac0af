// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/bench_folder.h"
#include "tests/bench/figures.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QDebug>
#include <QEventLoop>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTimer>

#include <unistd.h>

#include <cstdlib>

using namespace dispatch;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qint64 calls = 100'000;
constexpr int starts = 10;
constexpr auto settling = 8s;
constexpr auto watching = 20s;

void letPass(std::chrono::milliseconds time)
{
    QEventLoop loop;
    QTimer::singleShot(time, &loop, &QEventLoop::quit);
    loop.exec();
}

//! The program itself, as people start it, on a copy of the stored calls.
class Program {
public:
    explicit Program(const QString& directory)
    {
        m_process.setProcessChannelMode(QProcess::MergedChannels);
        m_process.start(QStringLiteral(DISPATCH_PROGRAM), {u"--data-dir"_s, directory, u"--port"_s, u"0"_s});
    }
    ~Program()
    {
        m_process.terminate();
        if (!m_process.waitForFinished(10'000))
            m_process.kill();
        m_process.waitForFinished();
    }
    Q_DISABLE_COPY_MOVE(Program)

    //! \return whether the window said in time that its list is painted.
    bool waitUntilUsable()
    {
        QByteArray said;
        const QDeadlineTimer patience{30s};
        while (!said.contains("the window is usable") && !patience.hasExpired()) {
            if (!m_process.waitForReadyRead(1'000) && m_process.state() == QProcess::NotRunning)
                break;
            said += m_process.readAll();
        }
        return said.contains("the window is usable");
    }

    //! Seconds of processor time, of all threads.
    [[nodiscard]] double processorSeconds() const
    {
        const QList<QByteArray> fields = procFile("stat").split(' ');
        const double ticks = fields.value(13).toDouble() + fields.value(14).toDouble();
        return ticks / static_cast<double>(sysconf(_SC_CLK_TCK));
    }

    [[nodiscard]] double residentMiB() const
    {
        const QList<QByteArray> pages = procFile("statm").split(' ');
        return pages.value(1).toDouble() * static_cast<double>(sysconf(_SC_PAGESIZE)) / (1024.0 * 1024.0);
    }

private:
    [[nodiscard]] QByteArray procFile(const char* name) const
    {
        QFile file{u"/proc/%1/%2"_s.arg(m_process.processId()).arg(QLatin1StringView{name})};
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray{};
    }

    QProcess m_process{};
};

bool printStarts(const QString& directory)
{
    Timings timings;
    bool usable = true;
    for (int i = 0; i < starts && usable; ++i) {
        std::unique_ptr<Program> program;
        timings.measure([&] {
            program = std::make_unique<Program>(directory);
            usable = program->waitUntilUsable();
        });
    }
    timings.print(u"start.usable_window"_s, {50, 100});
    return usable;
}

bool printIdle(const QString& directory)
{
    Program program{directory};
    if (!program.waitUntilUsable())
        return false;
    letPass(settling);
    const double before = program.processorSeconds();
    letPass(watching);
    const double used = program.processorSeconds() - before;
    printFigure(u"idle.processor"_s, 100.0 * used / static_cast<double>(watching.count()), u"%"_s, 1);
    printFigure(u"idle.rss"_s, program.residentMiB(), u"MiB"_s, 1);
    return true;
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication app{argc, argv};
    const QString folder = QCoreApplication::arguments().value(1, u"."_s);
    printDiskSync(folder);
    const Result<QString> original = storeWithCalls(folder, calls);
    const QTemporaryDir copy{folder + u"/start-XXXXXX"_s};
    if (!original || !QFile::copy(*original + u"/console.db"_s, copy.filePath(u"console.db"_s)))
        return EXIT_FAILURE;
    return printStarts(copy.path()) && printIdle(copy.path()) ? EXIT_SUCCESS : EXIT_FAILURE;
}
