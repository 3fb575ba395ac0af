// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/run_window.h"

#include "app/exit_code.h"
#include "app/reception.h"
#include "app/simulator/demo_calls.h"
#include "core/base/logging.h"
#include "core/link/call_view.h"
#include "core/link/link_address.h"
#include "core/link/socket_link.h"
#include "core/platform/termination_watch.h"
#include "ui/main_window.h"
#include "ui/screenshot.h"
#include "ui/theme/theme.h"

#include <QApplication>
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
};

Status receiveHere(const Session& session, const Clock& clock, Random& random, Seam& seam)
{
    Result<std::unique_ptr<Reception>> reception = Reception::start(session, clock, random, true);
    if (!reception)
        return reception.error();
    seam.reception = std::move(*reception);
    Station& station = seam.reception->station();
    auto link = std::make_unique<LocalLink>(station.store(), clock);
    seam.heartbeat = seam.reception->beatFor(link.get());
    seam.link = std::move(link);
    if (session.demo) {
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

Status openSeam(const Session& session, const Clock& clock, Random& random, Seam& seam)
{
    if (session.settings.role == Role::Desk)
        return attachToStation(session, seam);
    const Status received = receiveHere(session, clock, random, seam);
    if (received || received.error().code != ErrorCode::AlreadyRunning)
        return received;
    qCInfo(lcApp) << "another process receives here: this window attaches to it";
    return attachToStation(session, seam);
}

//! A demonstration opens the sheet of its first live call, so that nobody has to know that there is one.
void showFirstLiveCall(const Seam& seam, MainWindow& window)
{
    QObject::connect(seam.calls.get(), &DemoCalls::historyPlayed, &window, [link = seam.link.get(), &window] {
        auto* once = new QObject{&window};
        QObject::connect(link, &DeskLink::changed, once, [once, &window](const QList<Change>& changes) {
            window.showCall(changes.constLast().call);
            once->deleteLater();
        });
    });
}

void takePictureAndQuit(MainWindow& window, const ScreenshotRequest& request)
{
    QTimer::singleShot(request.after, &window, [&window, request] {
        const bool saved = saveScreenshot(window, request.file);
        QCoreApplication::exit(saved ? Done : failWith({.code = ErrorCode::Io, .args = {request.file}}));
    });
}

} // namespace

int runWindow(QApplication& application, const CommandLine& line)
{
    const SystemClock clock;
    SystemRandom random;
    const Result<Session> session = openSession(line, clock, random);
    if (!session)
        return failWith(session.error());
    Seam seam;
    if (const Status opened = openSeam(*session, clock, random, seam); !opened)
        return failWith(opened.error());

    const Theme theme = themeOf(line.theme).value_or(Theme::Light);
    applyTheme(theme);
    CallView view{session->dataDirectory + u"/console.db"_s};
    MainWindow window{*seam.link, view, clock,
        {.demo = session->demo,
            .theme = theme,
            .layoutFile = line.screenshot ? QString{} : session->dataDirectory + u"/layout.ini"_s}};
    const TerminationWatch termination;
    QObject::connect(&termination, &TerminationWatch::requested, &application, &QCoreApplication::quit);
    if (seam.calls)
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
