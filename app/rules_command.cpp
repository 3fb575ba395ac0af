// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rules_command.h"

#include "app/chosen_rules.h"
#include "app/exit_code.h"
#include "app/replay_command.h"
#include "app/rule_answers.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>

#include <algorithm>
#include <array>
#include <cstdio>

namespace dispatch {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(RulesCommand)
};

//! Answers one line. Rejected, args {a sentence}, when it lacks something.
using Answer = Result<QJsonObject> (*)(const Rules& rules, const QJsonObject& asked);

struct SubCommand {
    QLatin1StringView name{};
    Answer answer = nullptr;
};

constexpr std::array subCommands{
    SubCommand{"classify"_L1, &classifyLine},
    SubCommand{"quote"_L1, &quoteLine},
    SubCommand{"intake"_L1, &intakeLine},
    SubCommand{"segments"_L1, &segmentsLine},
};

QString subCommandNames()
{
    QStringList names;
    names.reserve(static_cast<qsizetype>(subCommands.size()));
    for (const SubCommand& one : subCommands)
        names.append(one.name);
    return names.join(u", "_s);
}

//! What the command line asks for.
struct Request {
    Answer answer = nullptr;
    QString companyFile{}; //!< empty: the built-in one
    bool help = false;
};

Error rejected(const QString& sentence)
{
    return {.code = ErrorCode::Rejected, .args = {sentence}};
}

void describe(QCommandLineParser& parser)
{
    parser.setApplicationDescription(Words::tr(
        "Applique les règles de l’entreprise à des lignes JSON : une ligne lue, une ligne "
        "écrite.\n\n  classify  urgence de ce que dit un client : {\"id\",\"text\"}\n"
        "  quote     prix d’une visite : {\"id\",\"service\",\"zone\",\"feet\",\"options\"}\n"
        "  intake    téléphone, code postal et zone : "
        "{\"id\",\"raw\":{\"phone\",\"postal_code\",\"city\"}}\n"
        "  segments  longueur d’un texto : {\"id\",\"text\"}\n"
        "  replay    ce que d’autres règles changeraient aux appels gardés : voir rules replay --help"));
    parser.addOptions({
        {u"company"_s, Words::tr("Fichier de l’entreprise; sinon celui du programme."), u"FICHIER"_s},
        {{u"h"_s, u"help"_s}, Words::tr("Affiche cette aide, puis quitte.")},
    });
    parser.addPositionalArgument(
        Words::tr("RÈGLE"), Words::tr("Une de celles-ci."), u"rules classify|quote|intake|segments|replay"_s);
}

Result<Request> requestOf(const QStringList& args, QCommandLineParser& parser)
{
    if (!parser.parse(QStringList{QCoreApplication::applicationName()} + args))
        return rejected(parser.errorText());
    Request request{.companyFile = parser.value(u"company"_s), .help = parser.isSet(u"help"_s)};
    if (request.help)
        return request;
    if (parser.isSet(u"company"_s) && request.companyFile.isEmpty())
        return rejected(Words::tr("--company veut le chemin d’un fichier."));
    const QStringList words = parser.positionalArguments();
    if (words.isEmpty())
        return rejected(Words::tr("Il manque la règle à appliquer : %1.").arg(subCommandNames()));
    const auto* const found = std::ranges::find_if(
        subCommands, [&words](const SubCommand& one) { return words.constFirst() == one.name; });
    if (found == subCommands.end())
        return rejected(Words::tr("Règle inconnue : %1. Écrire une de celles-ci : %2.")
                            .arg(words.first(), subCommandNames()));
    if (words.size() > 1)
        return rejected(Words::tr("Argument de trop : %1.").arg(words.at(1)));
    request.answer = found->answer;
    return request;
}

Result<QJsonObject> parsed(const QByteArray& line)
{
    const QJsonDocument document = QJsonDocument::fromJson(line);
    if (!document.isObject())
        return rejected(Words::tr("Cette ligne n’est pas un objet JSON."));
    return document.object();
}

//! \return whether every line was answered without an error and written.
bool answerLines(Answer answer, const Rules& rules, QIODevice& in, QIODevice& out)
{
    bool allRight = true;
    // where a pipe ends is known only by reading on: atEnd() would take a pause for it
    for (QByteArray line = in.readLine(); !line.isEmpty(); line = in.readLine()) {
        line = line.trimmed();
        if (line.isEmpty())
            continue;
        const Result<QJsonObject> asked = parsed(line);
        Result<QJsonObject> answered = asked ? answer(rules, *asked) : asked;
        if (!answered) {
            allRight = false;
            answered = QJsonObject{{u"error"_s, answered.error().args.value(0)}};
        }
        const QJsonValue id = asked ? asked->value("id"_L1) : QJsonValue{};
        answered->insert(u"id"_s, id.isUndefined() ? QJsonValue{} : id);
        const QByteArray written = QJsonDocument{*answered}.toJson(QJsonDocument::Compact) + '\n';
        if (out.write(written) != written.size())
            return false;
    }
    return allRight;
}

} // namespace

int runRulesCommand(const QStringList& args, QIODevice& in, QIODevice& out, QTextStream& err)
{
    if (args.value(0) == "replay"_L1)
        return runReplayCommand(args.mid(1), out, err);
    QCommandLineParser parser;
    describe(parser);
    const Result<Request> request = requestOf(args, parser);
    if (!request) {
        err << request.error().args.value(0) << Qt::endl;
        return WrongUse;
    }
    if (request->help) {
        out.write(parser.helpText().toUtf8());
        return Done;
    }
    const std::shared_ptr<const Rules> rules = chosenRules(request->companyFile, err);
    if (!rules)
        return BadConfiguration;
    return answerLines(request->answer, *rules, in, out) ? Done : Failed;
}

int runRulesCommand(const QStringList& args)
{
    QTextStream err{stderr};
    QFile in;
    QFile out;
    // through stdio's buffer: QFile by itself reads a pipe byte by byte to find the end of a line
    if (!in.open(stdin, QIODevice::ReadOnly) || !out.open(stdout, QIODevice::WriteOnly))
        return Failed;
    const int code = runRulesCommand(args, in, out, err);
    return out.flush() && std::ferror(stdin) == 0 ? code : Failed;
}

} // namespace dispatch
