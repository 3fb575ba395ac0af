// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/run_window.h"

#include "app/chosen_rules.h"
#include "app/desk_senses.h"
#include "app/exit_code.h"
#include "app/paper_copy.h"
#include "app/reception.h"
#include "app/simulator/demo_calls.h"
#include "app/training_replay.h"
#include "core/base/logging.h"
#include "core/link/call_view.h"
#include "core/link/link_address.h"
#include "core/link/socket_link.h"
#include "core/platform/termination_watch.h"
#include "ui/main_window.h"
#include "ui/screenshot.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QDesktopServices>
#include <QTimer>

#include <optional>

namespace dispatch {

using namespace Qt::StringLiterals;

namespace {

//! The seam between the window and its station, whichever carrier leads there. Members go in reverse order.
struct Seam {
    std::unique_ptr<Reception> reception{}; //!< empty: another process receives
    std::unique_ptr<DeskLink> link{};
    std::unique_ptr<Heartbeat> heartbeat{};
    std::unique_ptr<DemoCalls> calls{};
    std::unique_ptr<TrainingReplay> training{};
    std::unique_ptr<PaperCopy> paper{};
};

Status receiveHere(Session& session, const Clock& clock, Random& random, Seam& seam)
{
    Result<std::unique_ptr<Reception>> reception = Reception::start(session, clock, random, true);
    if (!reception)
        return reception.error();
    seam.reception = std::move(*reception);
    Station& station = seam.reception->station();
    auto link = std::make_unique<LocalLink>(station.store(), clock, &station.attendance());
    seam.heartbeat = seam.reception->beatFor(link.get());
    seam.link = std::move(link);
    if (!session.training.empty()) {
        seam.training = std::make_unique<TrainingReplay>(station.store(), std::move(session.training), clock);
        seam.training->start();
    } else if (session.demo) {
        seam.calls = std::make_unique<DemoCalls>(station.webhookUrl(), session.demoSecret, clock, random);
        seam.calls->start();
    }
    return Unit{};
}

Status attachToStation(const Session& session, Seam& seam)
{
    const Result<QString> address = linkAddress(session.dataDirectory);
    if (!address)
        return address.error();
    seam.link = std::make_unique<SocketLink>(*address);
    return Unit{};
}

Status openSeam(Session& session, const Clock& clock, Random& random, Seam& seam)
{
    if (session.settings.role == Role::Desk)
        return attachToStation(session, seam);
    const Status received = receiveHere(session, clock, random, seam);
    if (received || received.error().code != ErrorCode::AlreadyRunning)
        return received;
    qCInfo(lcApp) << "another process receives here: this window attaches to it";
    return attachToStation(session, seam);
}

void showNextCall(DeskLink& link, MainWindow& window)
{
    auto* once = new QObject{&window};
    QObject::connect(&link, &DeskLink::changed, once, [once, &window](const QList<Change>& changes) {
        window.showCall(changes.constLast().call);
        once->deleteLater();
    });
}

//! A demonstration opens the sheet of its first live call, so that nobody has to know that there is one.
void showFirstLiveCall(const Seam& seam, MainWindow& window)
{
    if (seam.training)
        showNextCall(*seam.link, window);
    if (seam.calls)
        QObject::connect(seam.calls.get(), &DemoCalls::historyPlayed, &window,
            [link = seam.link.get(), &window] { showNextCall(*link, window); });
}

//! The business facts for this desk: the station's where it is in this process, else those that the settings
//! name.
std::function<std::shared_ptr<const Rules>()> rulesFor(const Session& session, const Seam& seam)
{
    if (seam.reception)
        return [&book = seam.reception->station().rules()] { return book.current(); };
    QString complaint;
    QTextStream complaints{&complaint};
    std::shared_ptr<const Rules> rules = chosenRules(session.settings.companyFile, complaints);
    if (!rules)
        rules = chosenRules({}, complaints);
    if (!complaint.isEmpty())
        qCWarning(lcApp).noquote() << complaint;
    return [rules] { return rules; };
}

void takePictureAndQuit(MainWindow& window, const ScreenshotRequest& request)
{
    QTimer::singleShot(request.after, &window, [&window, request] {
        if (!request.panel.isEmpty())
            window.showPanel(request.panel); // what came in meanwhile may have shown another
        const bool saved = saveScreenshot(window, request.file);
        QCoreApplication::exit(saved ? Done : failWith({.code = ErrorCode::Io, .args = {request.file}}));
    });
}

} // namespace

int runWindow(QApplication& application, const CommandLine& line)
{
    const SystemClock clock;
    SystemRandom random;
    Result<Session> session = openSession(line, clock, random);
    if (!session)
        return failToOpen(session.error());
    Seam seam;
    if (const Status opened = openSeam(*session, clock, random, seam); !opened)
        return failWith(opened.error());
    if (seam.reception && !session->demo && !line.screenshot) {
        Station& station = seam.reception->station();
        seam.paper
            = std::make_unique<PaperCopy>(station.store(), station.rules(), session->dataDirectory, clock);
    }

    CallView view{session->dataDirectory + u"/console.db"_s};
    std::optional<DeskSenses> senses;
    if (!line.screenshot)
        senses.emplace(!session->demo);
    MainWindow window{*seam.link, view, clock,
        {.demo = session->demo,
            .demoText = session->demoText,
            .receives = seam.reception != nullptr && !line.screenshot,
            .theme = themeOf(line.theme),
            .directory = line.screenshot ? QString{} : session->dataDirectory,
            .callback = {.rules = rulesFor(*session, seam), .open = &QDesktopServices::openUrl},
            .sound = senses ? &senses->sound() : nullptr}};
    if (senses)
        senses->attach(window);
    if (seam.paper)
        QObject::connect(seam.paper.get(), &PaperCopy::failed, &window, &MainWindow::missPaper);
    QObject::connect(&window, &MainWindow::usable, &window, [] { qCInfo(lcApp) << "the window is usable"; });
    const TerminationWatch termination;
    QObject::connect(&termination, &TerminationWatch::requested, &application, &QCoreApplication::quit);
    showFirstLiveCall(seam, window);
    if (line.screenshot) {
        window.resize(line.screenshot->size);
        if (const QString& panel = line.screenshot->panel; !panel.isEmpty() && !window.showPanel(panel))
            return failWithWrongUse(
                {.args = {QCoreApplication::translate("RunWindow", "Panneau inconnu : %1.").arg(panel)}});
        takePictureAndQuit(window, *line.screenshot);
    }
    window.show();
    return QApplication::exec();
}

} // namespace dispatch
