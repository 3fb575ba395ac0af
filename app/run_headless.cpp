// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/run_headless.h"

#include "app/exit_code.h"
#include "app/paper_copy.h"
#include "app/reception.h"
#include "app/simulator/demo_calls.h"
#include "app/training_replay.h"
#include "core/platform/termination_watch.h"

#include <QCoreApplication>

#include <optional>

namespace dispatch {

int runHeadless(QCoreApplication& application, const CommandLine& line)
{
    const SystemClock clock;
    SystemRandom random;
    Result<Session> session = openSession(line, clock, random);
    if (!session)
        return failToOpen(session.error());
    const Result<std::unique_ptr<Reception>> reception = Reception::start(*session, clock, random, false);
    if (!reception)
        return failWith(reception.error());
    const std::unique_ptr<Heartbeat> heartbeat = (*reception)->beatFor(nullptr);
    std::optional<DemoCalls> calls;
    std::optional<TrainingReplay> training;
    if (!session->training.empty()) {
        training.emplace((*reception)->station().store(), std::move(session->training), clock);
        training->start();
    } else if (session->demo) {
        calls.emplace((*reception)->station().webhookUrl(), session->demoSecret, clock, random);
        calls->start();
    }
    std::optional<PaperCopy> paper;
    if (!session->demo) {
        Station& station = (*reception)->station();
        paper.emplace(station.store(), station.rules(), session->dataDirectory, clock);
    }
    const TerminationWatch termination;
    QObject::connect(&termination, &TerminationWatch::requested, &application, &QCoreApplication::quit);
    return QCoreApplication::exec();
}

} // namespace dispatch
