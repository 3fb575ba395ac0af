// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/replay_command.h"

#include "app/chosen_rules.h"
#include "app/exit_code.h"
#include "core/domain/wire_names.h"
#include "core/platform/data_directory.h"
#include "core/store/call_replay.h"
#include "ui/wording.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>

namespace dispatch {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ReplayCommand)
};

QJsonValue textOrNull(const QString& text)
{
    return text.isEmpty() ? QJsonValue{} : QJsonValue{text};
}

//! What the rules decide about a call.
QJsonObject decisionJson(const Call& call)
{
    return {{u"priority"_s, wireName(call.priority)}, {u"rule"_s, call.priorityReason.rule},
        {u"follow_up"_s, wireName(call.followUp)}, {u"service"_s, textOrNull(call.service)},
        {u"service_accepted"_s, call.serviceAccepted ? QJsonValue{*call.serviceAccepted} : QJsonValue{}},
        {u"zone"_s, textOrNull(call.customer.zone)},
        {u"callback_due_at"_s, call.callbackDueAt ? QJsonValue{toIso(*call.callbackDueAt)} : QJsonValue{}}};
}

QByteArray changeLine(const ReplayedCall& call)
{
    const QJsonObject line{{u"id"_s, call.stored.id.value}, {u"listed_at"_s, toIso(call.stored.listedAt())},
        {u"stored"_s, decisionJson(call.stored)}, {u"replayed"_s, decisionJson(call.replayed)}};
    return QJsonDocument{line}.toJson(QJsonDocument::Compact) + '\n';
}

void describe(QCommandLineParser& parser)
{
    parser.setApplicationDescription(Words::tr(
        "Juge de nouveau tous les appels gardés et écrit, une ligne JSON chacun, ceux dont l’urgence, le "
        "suivi, le service, la zone ou l’échéance changerait. Ne change rien."));
    parser.addOptions({
        {u"data-dir"_s, Words::tr("Dossier des données; sinon celui du programme."), u"DOSSIER"_s},
        {u"company"_s, Words::tr("Fichier de l’entreprise; sinon celui du programme."), u"FICHIER"_s},
        {{u"h"_s, u"help"_s}, Words::tr("Affiche cette aide, puis quitte.")},
    });
}

} // namespace

int runReplayCommand(const QStringList& args, QIODevice& out, QTextStream& err)
{
    QCommandLineParser parser;
    describe(parser);
    if (!parser.parse(QStringList{QCoreApplication::applicationName()} + args)) {
        err << parser.errorText() << Qt::endl;
        return WrongUse;
    }
    if (parser.isSet(u"help"_s)) {
        out.write(parser.helpText().toUtf8());
        return Done;
    }
    if (!parser.positionalArguments().isEmpty()) {
        err << Words::tr("Argument de trop : %1.").arg(parser.positionalArguments().constFirst()) << Qt::endl;
        return WrongUse;
    }
    const std::shared_ptr<const Rules> rules = chosenRules(parser.value(u"company"_s), err);
    if (!rules)
        return BadConfiguration;
    const QString chosen = parser.value(u"data-dir"_s);
    const QString path = QDir{chosen.isEmpty() ? defaultDataDirectory() : chosen}.filePath(u"console.db"_s);
    qint64 changes = 0;
    const Result<quint64> calls = replayCalls(path, *rules, [&out, &changes](const ReplayedCall& call) {
        if (!call.differs())
            return;
        ++changes;
        out.write(changeLine(call));
    });
    if (!calls) {
        err << Wording::of(calls.error()) << Qt::endl;
        return Failed;
    }
    err << Words::tr("%1 appels relus, %2 changeraient.").arg(*calls).arg(changes) << Qt::endl;
    return Done;
}

} // namespace dispatch
