// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line.h"

#include "app/training_day.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace dispatch {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

Error wrongUse(const QString& sentence)
{
    return {.code = ErrorCode::Rejected, .args = {sentence}};
}

void addOptions(QCommandLineParser& parser)
{
    parser.setApplicationDescription(
        Words::tr("Console de répartition de Drain Fortin.\n\nSous-commandes :\n"
                  "  rules     applique les règles de l’entreprise à des lignes JSON (rules --help)\n"
                  "  simulate  joue des appels VAPI signés contre un serveur (simulate --help)"));
    parser.addOptions({
        {u"headless"_s, Words::tr("Réception, stockage et travaux, sans fenêtre.")},
        {u"data-dir"_s, Words::tr("Dossier des données."), u"DOSSIER"_s},
        {u"config"_s, Words::tr("Un autre station.ini."), u"FICHIER"_s},
        {u"port"_s, Words::tr("Port d’écoute pour cette exécution."), u"N"_s},
        {u"demo"_s, Words::tr("Démonstration : dossier jetable et appels simulés.")},
        {u"replay"_s,
            Words::tr("Avec --demo : au lieu d’appels simulés, ceux reçus ce jour-là (AAAA-MM-JJ ou hier) "
                      "dans le dossier des données, dix fois plus vite. Le dossier n’est que lu."),
            u"JOUR"_s},
        {u"screenshot"_s, Words::tr("Enregistrer une image de la fenêtre, puis quitter."), u"FICHIER.png"_s},
        {u"size"_s, Words::tr("Taille de la fenêtre."), u"LxH"_s},
        {u"lang"_s, Words::tr("Langue : fr ou en."), u"fr|en"_s},
        {u"theme"_s, Words::tr("Thème : light, dark ou contrast."), u"light|dark|contrast"_s},
        {u"panel"_s, Words::tr("Panneau à montrer."), u"NOM"_s},
        {u"after"_s, Words::tr("Secondes avant l’image."), u"SECONDES"_s},
    });
    parser.addOption({u"version"_s, Words::tr("Nom et version.")});
    parser.addHelpOption();
}

Result<QSize> sizeOf(const QString& text)
{
    const QStringList sides = text.split(u'x');
    const QSize size{sides.value(0).toInt(), sides.value(1).toInt()};
    if (sides.size() != 2 || size.width() < 320 || size.height() < 240 || size.width() > 16'384
        || size.height() > 16'384)
        return wrongUse(Words::tr("--size veut LARGEURxHAUTEUR, par exemple 1366x768."));
    return size;
}

Result<std::optional<ScreenshotRequest>> screenshotOf(const QCommandLineParser& parser)
{
    if (!parser.isSet(u"screenshot"_s))
        return std::optional<ScreenshotRequest>{};
    ScreenshotRequest request{.file = parser.value(u"screenshot"_s), .panel = parser.value(u"panel"_s)};
    if (parser.isSet(u"size"_s)) {
        const Result<QSize> size = sizeOf(parser.value(u"size"_s));
        if (!size)
            return size.error();
        request.size = *size;
    }
    if (parser.isSet(u"after"_s)) {
        bool isNumber = false;
        const int seconds = parser.value(u"after"_s).toInt(&isNumber);
        if (!isNumber || seconds < 0 || seconds > 3'600)
            return wrongUse(Words::tr("--after veut un nombre de secondes de 0 à 3600."));
        request.after = std::chrono::seconds{seconds};
    }
    return std::optional{request};
}

Result<QString> choiceOf(const QCommandLineParser& parser, const QString& option, const QStringList& allowed)
{
    if (!parser.isSet(option))
        return allowed.first();
    if (const QString value = parser.value(option); allowed.contains(value))
        return value;
    return wrongUse(Words::tr("--%1 veut une de ces valeurs : %2.").arg(option, allowed.join(u", "_s)));
}

Status readPort(const QCommandLineParser& parser, CommandLine& out)
{
    if (!parser.isSet(u"port"_s))
        return Unit{};
    bool isNumber = false;
    const ushort port = parser.value(u"port"_s).toUShort(&isNumber);
    if (!isNumber)
        return wrongUse(Words::tr("--port veut un nombre de 0 à 65535."));
    out.port = port;
    return Unit{};
}

Status checkReplay(const QCommandLineParser& parser)
{
    if (!parser.isSet(u"replay"_s))
        return Unit{};
    if (!isTrainingDate(parser.value(u"replay"_s)))
        return wrongUse(Words::tr("--replay veut un jour, par exemple 2026-11-22, ou hier."));
    if (!parser.isSet(u"demo"_s))
        return wrongUse(
            Words::tr("--replay va avec --demo : une reprise ne touche jamais aux vrais appels."));
    return Unit{};
}

} // namespace

Result<CommandLine> parseCommandLine(const QStringList& arguments)
{
    QCommandLineParser parser;
    addOptions(parser);
    if (!parser.parse(arguments))
        return wrongUse(parser.errorText());
    if (!parser.positionalArguments().isEmpty())
        return wrongUse(
            Words::tr("Sous-commande inconnue : %1.").arg(parser.positionalArguments().constFirst()));
    CommandLine out{
        .headless = parser.isSet(u"headless"_s),
        .demo = parser.isSet(u"demo"_s),
        .replay = parser.value(u"replay"_s),
        .dataDirectory = parser.value(u"data-dir"_s),
        .configFile = parser.value(u"config"_s),
        .showVersion = parser.isSet(u"version"_s),
    };
    if (parser.isSet(u"help"_s))
        out.help = parser.helpText();
    if (const Status port = readPort(parser, out); !port)
        return port.error();
    if (const Status replay = checkReplay(parser); !replay)
        return replay.error();
    const Result<QString> language = choiceOf(parser, u"lang"_s, {u"fr"_s, u"en"_s});
    if (!language)
        return language.error();
    const Result<QString> theme = parser.isSet(u"theme"_s)
        ? choiceOf(parser, u"theme"_s, {u"light"_s, u"dark"_s, u"contrast"_s})
        : QString{};
    if (!theme)
        return theme.error();
    const auto screenshot = screenshotOf(parser);
    if (!screenshot)
        return screenshot.error();
    out.language = *language;
    out.theme = *theme;
    out.screenshot = *screenshot;
    if (out.headless && out.screenshot)
        return wrongUse(Words::tr("--headless n’a pas de fenêtre : retirer --headless ou --screenshot."));
    return out;
}

} // namespace dispatch
