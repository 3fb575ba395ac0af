// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/chosen_rules.h"

#include "app/company_file.h"
#include "ui/wording.h"

#include <QCoreApplication>

namespace dispatch {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(RulesCommand)
};

} // namespace

std::shared_ptr<const Rules> chosenRules(const QString& companyFile, QTextStream& err)
{
    if (companyFile.isEmpty())
        return builtInRules();
    CompanyFile read = readCompanyFile(companyFile);
    if (read.rules)
        return std::move(read.rules);
    for (const CompanyFault& fault : read.faults)
        err << Wording::of(fault, companyFile) << Qt::endl;
    if (read.faults.empty())
        err << Words::tr("%1 ne se lit pas. Vérifier le chemin et les droits.").arg(companyFile) << Qt::endl;
    return nullptr;
}

} // namespace dispatch
