// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session.h"

#include "app/exit_code.h"
#include "app/training_day.h"
#include "core/base/json_log.h"
#include "core/base/logging.h"
#include "core/platform/data_directory.h"
#include "core/platform/keychain_secrets.h"

#include <QDir>

namespace dispatch {

using namespace Qt::StringLiterals;

Session::Session() = default;
Session::Session(Session&&) noexcept = default;
Session::~Session() = default;

namespace {

//! Everything that must never be logged.
QList<QByteArray> secretsOf(const AuthSettings& auth)
{
    QList<QByteArray> out{auth.plainSecret, auth.bearerToken, auth.apiToken};
    out.reserve(out.size() + static_cast<qsizetype>(auth.hmacSecrets.size()));
    for (const QByteArray& secret : auth.hmacSecrets)
        out.append(secret);
    out.removeAll(QByteArray{});
    return out;
}

//! A demonstration listens on this machine alone, on a free port, and believes only its own simulator.
void makeHarmless(Settings& settings, const QByteArray& secret)
{
    ServerSettings& server = settings.server;
    server.listen = u"127.0.0.1"_s;
    server.port = 0;
    server.tlsCertificate.clear();
    server.tlsKey.clear();
    server.auth = {.hmacSecrets = {secret}, .apiToken = server.auth.apiToken};
    server.answers = {};
}

Status placeData(const CommandLine& line, Session& session)
{
    if (line.demo) {
        session.throwAway
            = std::make_unique<QTemporaryDir>(QDir::temp().filePath(u"drain-fortin-demo-XXXXXX"_s));
        session.dataDirectory = session.throwAway->path();
        return session.throwAway->isValid()
            ? Status{Unit{}}
            : Status{Error{.code = ErrorCode::Io, .args = {QDir::tempPath()}}};
    }
    session.dataDirectory
        = QDir{line.dataDirectory.isEmpty() ? defaultDataDirectory() : line.dataDirectory}.absolutePath();
    return prepareDataDirectory(session.dataDirectory);
}

Status readTraining(const CommandLine& line, const Clock& clock, Session& session)
{
    if (line.replay.isEmpty())
        return Unit{};
    Result<TrainingDay> training = readTrainingDay(line, clock.now());
    if (!training)
        return training.error();
    session.demoText = trainingBanner(training->day);
    session.training = std::move(training->events);
    return Unit{};
}

} // namespace

Result<Session> openSession(const CommandLine& line, const Clock& clock, Random& random)
{
    Session session;
    session.demo = line.demo;
    if (const Status read = readTraining(line, clock, session); !read)
        return read.error();
    if (const Status placed = placeData(line, session); !placed)
        return placed.error();
    session.log
        = std::make_unique<JsonLog>(JsonLogOptions{.directory = session.dataDirectory + u"/logs"_s}, clock);
    session.log->install();

    const QString file
        = line.configFile.isEmpty() ? session.dataDirectory + u"/station.ini"_s : line.configFile;
    Result<Settings> settings
        = readSettings(file, QProcessEnvironment::systemEnvironment(), KeychainSecrets{});
    if (!settings)
        return settings.error();
    session.settings = std::move(*settings);
    if (line.demo) {
        session.demoSecret = random.bytes(32).toHex();
        makeHarmless(session.settings, session.demoSecret);
    }
    if (line.port)
        session.settings.server.port = *line.port;
    session.log->setSecrets(secretsOf(session.settings.server.auth));
    for (const QString& key : std::as_const(session.settings.unknownKeys))
        qCWarning(lcApp).noquote() << file << "has a key that nobody reads, is it misspelt?" << key;
    return session;
}

int failToOpen(const Error& error)
{
    return error.code == ErrorCode::Rejected ? failWithSentence(error.args.value(0)) : failWith(error);
}

} // namespace dispatch
