// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/link/company_trouble.h"
#include "ui/wording.h"

namespace dispatch {

using namespace Qt::StringLiterals;

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(dispatch::CompanyWording)

public:
    //! An empty one would read as a hole between quotation marks.
    [[nodiscard]] static QString value(const CompanyFault& fault)
    {
        return fault.value.isEmpty() ? tr("cette valeur") : tr("« %1 »", "value").arg(fault.value);
    }

    [[nodiscard]] static QString type(const QString& expected)
    {
        if (expected == "string"_L1)
            return tr("un texte entre guillemets");
        if (expected == "integer"_L1)
            return tr("un nombre entier, sans guillemets");
        if (expected == "boolean"_L1)
            return tr("true ou false, sans guillemets");
        if (expected == "array"_L1)
            return tr("une liste entre [ ]");
        return expected == "object"_L1 ? tr("un bloc entre { }") : expected;
    }

    //! A person need not know regular expressions.
    [[nodiscard]] static QString form(const QString& expected)
    {
        if (expected == R"(^\S(.*\S)?$)"_L1 || expected == R"(\S)"_L1)
            return tr("un texte d’une seule ligne, ni vide ni entouré de blancs");
        if (expected == "^[a-z][a-z0-9_]{0,39}$"_L1)
            return tr("un mot en petites lettres sans accent, chiffres et « _ »");
        return expected == "[a-z0-9]"_L1 ? tr("un texte qui a au moins une lettre ou un chiffre") : expected;
    }

    [[nodiscard]] static QString missing(const CompanyFault& fault)
    {
        if (!fault.value.isEmpty())
            return tr("« %1 » manque. L’ajouter.").arg(fault.value);
        // an "object" is all that can be said of a whole section
        return fault.expected.isEmpty() || fault.expected == "object"_L1
            ? tr("cet élément manque. L’ajouter.")
            : tr("cet élément manque. L’ajouter : %1.").arg(fault.expected);
    }

    //! What is said twice: the other place is a path, or a line when the names themselves are the same.
    [[nodiscard]] static QString duplicate(const CompanyFault& fault)
    {
        bool isLine = false;
        const int line = fault.expected.toInt(&isLine);
        return isLine ? tr("ce nom est déjà à la ligne %1. Garder un seul des deux.").arg(line)
                      : tr("%1 est déjà dans %2. Garder un seul des deux.").arg(value(fault), fault.expected);
    }

    //! What is wrong, and what to do: two sentences, the first after a colon.
    [[nodiscard]] static QString problem(const CompanyFault& fault)
    {
        switch (fault.problem) {
        case CompanyProblem::TooLarge:
            return tr("le fichier est trop gros. Le raccourcir : %1 octets.").arg(fault.expected);
        case CompanyProblem::NotJson:
            return tr(
                "ce n’est pas du JSON. Vérifier là, ou juste avant, les virgules, les guillemets et les "
                "accolades.");
        case CompanyProblem::TooDeep:
            return tr("trop de crochets les uns dans les autres. En retirer : %1.").arg(fault.expected);
        case CompanyProblem::Missing:
            return missing(fault);
        case CompanyProblem::UnknownKey:
            return tr("personne ne lit ce nom. Le retirer, ou écrire un de ceux-ci : %1.")
                .arg(fault.expected);
        case CompanyProblem::WrongType:
            return tr("%1 n’est pas du bon type. Écrire %2.").arg(value(fault), type(fault.expected));
        case CompanyProblem::OutOfRange:
            return tr("%1 est hors des limites. Écrire une valeur permise : %2.")
                .arg(value(fault), fault.expected);
        case CompanyProblem::BadFormat:
            return tr("%1 n’a pas la bonne forme. Écrire comme ceci : %2.")
                .arg(value(fault), form(fault.expected));
        case CompanyProblem::UnknownWord:
            return tr("%1 n’est pas un mot permis. Écrire un de ceux-ci : %2.")
                .arg(value(fault), fault.expected);
        case CompanyProblem::UnknownReference:
            return tr("%1 ne désigne rien de connu. Écrire un nom permis : %2.")
                .arg(value(fault), fault.expected);
        case CompanyProblem::Duplicate:
            return duplicate(fault);
        case CompanyProblem::Contradiction:
            return tr("cet élément ne va pas avec %1. Retirer l’un des deux.").arg(fault.expected);
        case CompanyProblem::NotRising:
            return tr("%1 est plus tôt que l’étape d’avant. Écrire %2.").arg(value(fault), fault.expected);
        case CompanyProblem::LowerPriorityFirst:
            return tr("%1 ferait passer une priorité avant une plus haute. Écrire %2.")
                .arg(value(fault), fault.expected);
        }
        Q_UNREACHABLE();
    }
};

} // namespace

QString Wording::of(const CompanyFault& fault, const QString& file)
{
    const QString line = QString::number(fault.line);
    return fault.key.isEmpty()
        ? tr("%1, ligne %2 : %3", "company file").arg(file, line, Words::problem(fault))
        : tr("%1, ligne %2, %3 : %4", "company file").arg(file, line, fault.key, Words::problem(fault));
}

QString Wording::of(const CompanyTrouble& trouble)
{
    QStringList sentences{trouble.fault
            ? of(*trouble.fault, trouble.file)
            : tr("%1 : le fichier de l’entreprise ne se lit pas. Vérifier le chemin (company.file) et les "
                 "droits.")
                  .arg(trouble.file)};
    if (trouble.more > 0)
        sentences << (trouble.more == 1 ? tr("Il y a une autre faute.")
                                        : tr("Il y a %1 autres fautes.").arg(trouble.more));
    sentences << (trouble.inForce == CompanyTrouble::InForce::BuiltIn
            ? tr("D’ici là, les prix et les règles d’origine sont en vigueur.")
            : tr("D’ici là, les derniers prix et règles valides restent en vigueur."));
    return sentences.join(u' ');
}

} // namespace dispatch
