// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulator/simulate_command.h"

#include "app/simulator/call_plans.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QEventLoop>
#include <QtEndian>

namespace dispatch {

using namespace Qt::StringLiterals;

namespace {

constexpr int exitDone = 0;
constexpr int exitFailed = 1;
constexpr int exitWrongUse = 2;
constexpr int exitConfiguration = 3;

constexpr int mostCalls = 1'000'000;
constexpr int mostConcurrent = 256;
constexpr double mostSpeed = 1000;

class Words {
    Q_DECLARE_TR_FUNCTIONS(SimulateCommand)
};

//! What the command line asks for.
struct Request {
    QUrl url{};
    int calls = 10;
    int concurrent = 3;
    double speed = 1;
    quint32 seed = 1;
    QString scenario{}; //!< empty: all of them in turn
    bool list = false;
    bool help = false;
};

void describe(QCommandLineParser& parser)
{
    parser.setApplicationDescription(
        Words::tr("Joue des appels VAPI signés, en français québécois, contre un serveur."));
    parser.addOptions({
        {u"url"_s, Words::tr("Adresse du serveur."), u"U"_s, u"http://127.0.0.1:8787"_s},
        {u"calls"_s, Words::tr("Nombre d’appels."), u"N"_s, u"10"_s},
        {u"concurrent"_s, Words::tr("Appels en même temps."), u"N"_s, u"3"_s},
        {u"speed"_s, Words::tr("Vitesse : 1 est naturel, 2 deux fois plus vite, max sans attendre."), u"X"_s,
            u"1"_s},
        {u"seed"_s, Words::tr("Graine du hasard, pour rejouer la même suite d’appels."), u"S"_s},
        {u"scenario"_s, Words::tr("Ne joue que ce scénario."), u"NAME"_s},
        {u"list"_s, Words::tr("Nomme les scénarios, puis quitte.")},
        {{u"h"_s, u"help"_s}, Words::tr("Affiche cette aide, puis quitte.")},
    });
}

//! The number of option \a name when it lies within \a least and \a most; otherwise says so in \a fault.
double number(
    const QCommandLineParser& parser, const QString& name, double least, double most, QString& fault)
{
    bool ok = false;
    const double value = parser.value(name).toDouble(&ok);
    if (!ok || !(value >= least && value <= most))
        fault = Words::tr("--%1 attend un nombre de %2 à %3.").arg(name).arg(least).arg(most);
    return value;
}

Result<Request> requestOf(const QStringList& args, QCommandLineParser& parser, Random& random)
{
    if (!parser.parse(QStringList{u"simulate"_s} + args))
        return Error{ErrorCode::Malformed, {parser.errorText()}, {}};
    if (!parser.positionalArguments().isEmpty())
        return Error{ErrorCode::Malformed,
            {Words::tr("Argument inconnu : %1").arg(parser.positionalArguments().constFirst())}, {}};

    QString fault;
    Request request;
    request.url = QUrl{parser.value(u"url"_s), QUrl::StrictMode};
    if (!request.url.isValid() || request.url.host().isEmpty() || !request.url.scheme().startsWith("http"_L1))
        fault = Words::tr("--url attend une adresse http:// ou https://.");
    if (request.url.path().isEmpty() || request.url.path() == "/"_L1)
        request.url.setPath(u"/webhooks/vapi"_s);
    request.calls = static_cast<int>(number(parser, u"calls"_s, 1, mostCalls, fault));
    request.concurrent = static_cast<int>(number(parser, u"concurrent"_s, 1, mostConcurrent, fault));
    if (parser.value(u"speed"_s) == "max"_L1)
        request.speed = 0;
    else
        request.speed = number(parser, u"speed"_s, 0, mostSpeed, fault);
    request.seed = qFromBigEndian<quint32>(random.bytes(4).constData());
    if (parser.isSet(u"seed"_s))
        request.seed = static_cast<quint32>(number(parser, u"seed"_s, 0, 4'294'967'295.0, fault));
    request.scenario = parser.value(u"scenario"_s);
    request.list = parser.isSet(u"list"_s);
    request.help = parser.isSet(u"help"_s);
    if (!request.scenario.isEmpty() && !scenarioNames().contains(request.scenario))
        fault = Words::tr("Il n’y a pas de scénario « %1 » ; --list les nomme tous.").arg(request.scenario);
    if (!fault.isEmpty())
        return Error{ErrorCode::Malformed, {fault}, {}};
    return request;
}

Result<std::vector<Scenario>> scenariosOf(const Request& request)
{
    std::vector<Scenario> scenarios;
    const QStringList names = request.scenario.isEmpty() ? scenarioNames() : QStringList{request.scenario};
    for (const QString& name : names) {
        const Result<Scenario> scenario = builtInScenario(name);
        if (!scenario)
            return scenario.error();
        scenarios.push_back(*scenario);
    }
    return scenarios;
}

QString lineOf(const CallTally& tally)
{
    const int refused = tally.events - tally.accepted;
    QString line = Words::tr("%1  %2  %3 événements, %4 acceptés, %5 reprises, réponse la plus lente %6 ms")
                       .arg(tally.call.value, tally.scenario)
                       .arg(tally.events)
                       .arg(tally.accepted)
                       .arg(tally.retries)
                       .arg(tally.slowest.count());
    if (refused > 0)
        line += tally.lastRefusal == 0
            ? Words::tr(", %1 sans réponse").arg(refused)
            : Words::tr(", %1 refusés (dernier état HTTP : %2)").arg(refused).arg(tally.lastRefusal);
    return line;
}

QString lineOf(const RunTally& tally, quint32 seed)
{
    return Words::tr("%1 appels, %2 événements, %3 acceptés, %4 reprises, réponse la plus lente %5 ms, "
                     "durée %6 s, graine %7")
        .arg(tally.calls)
        .arg(tally.events)
        .arg(tally.accepted)
        .arg(tally.retries)
        .arg(tally.slowest.count())
        .arg(std::chrono::duration<double>{tally.took}.count(), 0, 'f', 1)
        .arg(seed);
}

int play(const Request& request, std::vector<Scenario> scenarios, const QByteArray& secret,
    const Clock& clock, QTextStream& out)
{
    SimulatorRun run{shuffledPlan(std::move(scenarios), request.calls, request.seed),
        {.sender = {.endpoint = request.url, .secret = secret},
            .concurrent = request.concurrent,
            .speed = request.speed},
        clock};
    QEventLoop loop;
    int code = exitFailed;
    QObject::connect(&run, &SimulatorRun::callFinished, &loop,
        [&out](const CallTally& tally) { out << lineOf(tally) << Qt::endl; });
    QObject::connect(&run, &SimulatorRun::finished, &loop, [&](const RunTally& tally) {
        out << lineOf(tally, request.seed) << Qt::endl;
        code = tally.allAccepted() ? exitDone : exitFailed;
        loop.quit();
    });
    run.start();
    loop.exec();
    return code;
}

} // namespace

int runSimulateCommand(const QStringList& args, const Secrets& secrets, const Clock& clock, Random& random,
    QTextStream& out, QTextStream& err)
{
    QCommandLineParser parser;
    describe(parser);
    const Result<Request> request = requestOf(args, parser, random);
    if (!request) {
        err << request.error().args.value(0) << Qt::endl;
        return exitWrongUse;
    }
    if (request->help) {
        out << parser.helpText() << Qt::endl;
        return exitDone;
    }
    Result<std::vector<Scenario>> scenarios = scenariosOf(*request);
    if (!scenarios) {
        err << Words::tr("Scénario illisible : %1").arg(scenarios.error().args.join(u", "_s)) << Qt::endl;
        return exitFailed;
    }
    if (request->list) {
        for (const Scenario& scenario : *scenarios)
            out << scenario.name.leftJustified(32) << scenario.title << Qt::endl;
        return exitDone;
    }
    const std::optional<QByteArray> secret = secrets.value(SecretName::VapiHmacSecret);
    if (!secret) {
        err << Words::tr("%1 n’est pas configuré : donnez-lui le secret HMAC du serveur, par exemple\n"
                         "%1=… drain-fortin simulate")
                   .arg(QString::fromLatin1(environmentName(SecretName::VapiHmacSecret)))
            << Qt::endl;
        return exitConfiguration;
    }
    return play(*request, *std::move(scenarios), *secret, clock, out);
}

} // namespace dispatch
