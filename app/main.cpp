// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line.h"
#include "app/exit_code.h"
#include "app/rules_command.h"
#include "app/run_headless.h"
#include "app/run_window.h"
#include "app/setting_reader.h"
#include "app/simulator/simulate_command.h"
#include "core/platform/data_directory.h"
#include "core/platform/keychain_secrets.h"
#include "core/platform/session_display.h"
#include "ui/translations.h"

#include <QApplication>
#include <QGuiApplication>
#include <QTextStream>

#include <cstdio>

using namespace dispatch;
using namespace Qt::StringLiterals;

namespace {

int simulate(int& argc, char** argv)
{
    const QCoreApplication application{argc, argv};
    const SystemClock clock;
    SystemRandom random;
    QTextStream out{stdout};
    QTextStream err{stderr};
    return runSimulateCommand(
        QCoreApplication::arguments().mid(2), KeychainSecrets{}, clock, random, out, err);
}

int rules(int& argc, char** argv)
{
    const QCoreApplication application{argc, argv};
    return runRulesCommand(QCoreApplication::arguments().mid(2));
}

//! A machine whose settings say "station" runs without a window, also when nobody wrote --headless.
bool isStationOnly(const CommandLine& line)
{
    const QString directory = line.dataDirectory.isEmpty() ? defaultDataDirectory() : line.dataDirectory;
    const QString file = line.configFile.isEmpty() ? directory + u"/station.ini"_s : line.configFile;
    Result<SettingReader> reader = SettingReader::open(file, QProcessEnvironment::systemEnvironment());
    return reader && reader->text(u"station.role"_s).compare("station"_L1, Qt::CaseInsensitive) == 0;
}

int runWithoutWindow(int& argc, char** argv, const CommandLine& line)
{
    // fonts for the paper copies; whatever the desktop asks for, nothing of this is ever shown
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication application{argc, argv};
    if (!installLanguage(application, line.language))
        return failWithWrongUse({.args = {line.language}});
    return runHeadless(application, line);
}

int runWithWindow(int& argc, char** argv, const CommandLine& line)
{
    if (!hasDisplay() && qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) {
        if (!line.screenshot)
            return failWithSentence(QCoreApplication::translate("Main",
                "Aucun écran ici. Utiliser --headless (réception sans fenêtre) ou --screenshot FICHIER.png "
                "(une image "
                "de la fenêtre)."));
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    QApplication application{argc, argv};
    if (!installLanguage(application, line.language))
        return failWithWrongUse({.args = {line.language}});
    return runWindow(application, line);
}

} // namespace

int main(int argc, char* argv[])
{
    QCoreApplication::setApplicationName(u"drain-fortin"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(DISPATCH_VERSION));
    QStringList arguments;
    arguments.reserve(argc);
    for (int i = 0; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    if (arguments.value(1) == "simulate"_L1)
        return simulate(argc, argv);
    if (arguments.value(1) == "rules"_L1)
        return rules(argc, argv);

    const Result<CommandLine> line = parseCommandLine(arguments);
    if (!line)
        return failWithWrongUse(line.error());
    if (line->showVersion || !line->help.isEmpty()) {
        QTextStream{stdout} << (line->showVersion
                ? u"drain-fortin "_s + QCoreApplication::applicationVersion() + u'\n'
                : line->help);
        return Done;
    }
    const bool withoutWindow = line->headless || (!line->screenshot && !line->demo && isStationOnly(*line));
    return withoutWindow ? runWithoutWindow(argc, argv, *line) : runWithWindow(argc, argv, *line);
}
