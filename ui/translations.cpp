// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/translations.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <memory>

// Resources of a static library are only there once they are named; the macro must stand outside namespaces.
static void registerTranslations()
{
    Q_INIT_RESOURCE(dispatch_translations);
}

namespace dispatch {

using namespace Qt::StringLiterals;

bool installLanguage(QCoreApplication& app, QStringView language)
{
    const bool french = language == "fr"_L1;
    if (!french && language != "en"_L1)
        return false;
    if (!french) {
        registerTranslations();
        auto texts = std::make_unique<QTranslator>();
        if (!texts->load(u":/i18n/drain_fortin_en.qm"_s))
            return false;
        texts->setParent(&app);
        QCoreApplication::installTranslator(texts.release());
    }
    const QLocale locale{french ? QLocale::French : QLocale::English, QLocale::Canada};
    QLocale::setDefault(locale);
    auto* const toolkit = new QTranslator{&app};
    if (toolkit->load(locale, u"qtbase"_s, u"_"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(toolkit);
    return true;
}

} // namespace dispatch
