// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/link/company_trouble.h"
#include "ui/wording.h"

#include <QRegularExpression>
#include <QTest>

using namespace dispatch;
using namespace Qt::StringLiterals;

namespace {

constexpr int problems = static_cast<int>(CompanyProblem::LowerPriorityFirst) + 1;

} // namespace

class CompanyWordingTest final : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression{u".*"_s}); }

    void everyFaultSaysWhereWhatAndTheRemedy_data()
    {
        QTest::addColumn<CompanyFault>("fault");
        QTest::addColumn<QString>("sentence");
        const auto row = [](const char* name, const CompanyFault& fault, const QString& sentence) {
            QTest::newRow(name) << fault << u"/d/f.json, ligne "_s + sentence;
        };
        row("a value that is too small",
            {.problem = CompanyProblem::OutOfRange,
                .line = 12,
                .key = u"pricing.floor_cents"_s,
                .value = u"-5"_s,
                .expected = u"0…1000"_s},
            u"12, pricing.floor_cents\u00a0: «\u00a0-5\u00a0» est hors des limites. Écrire une valeur permise\u00a0: 0…1000."_s);
        row("no JSON", {.problem = CompanyProblem::NotJson, .line = 3, .expected = u"unterminated object"_s},
            u"3\u00a0: ce n’est pas du JSON. Vérifier là, ou juste avant, les virgules, les guillemets et "
            u"les "
            "accolades."_s);
        row("a text in place of a number",
            {.problem = CompanyProblem::WrongType,
                .line = 1,
                .key = u"a"_s,
                .value = u"%2 %3"_s,
                .expected = u"integer"_s},
            u"1, a\u00a0: «\u00a0%2 %3\u00a0» n’est pas du bon type. Écrire un nombre entier, sans guillemets."_s);
        row("an empty text",
            {.problem = CompanyProblem::BadFormat, .key = u"a"_s, .expected = uR"(^\S(.*\S)?$)"_s},
            u"1, a\u00a0: cette valeur n’a pas la bonne forme. Écrire comme ceci\u00a0: un texte d’une seule "
            "ligne, ni vide ni entouré de blancs."_s);
        row("a service that the program counts on",
            {.problem = CompanyProblem::Missing, .line = 9, .key = u"services"_s, .value = u"visite"_s},
            u"9, services\u00a0: «\u00a0visite\u00a0» manque. L’ajouter."_s);
        row("a member that is needed",
            {.problem = CompanyProblem::Missing, .line = 9, .key = u"pricing"_s, .expected = u"object"_s},
            u"9, pricing\u00a0: cet élément manque. L’ajouter."_s);
        row("one name twice",
            {.problem = CompanyProblem::Duplicate, .line = 9, .key = u"a"_s, .expected = u"4"_s},
            u"9, a\u00a0: ce nom est déjà à la ligne 4. Garder un seul des deux."_s);
        row("one word in two places",
            {.problem = CompanyProblem::Duplicate,
                .line = 9,
                .key = u"a"_s,
                .value = u"drain"_s,
                .expected = u"services[2].words[0]"_s},
            u"9, a\u00a0: «\u00a0drain\u00a0» est déjà dans services[2].words[0]. Garder un seul des deux."_s);
    }
    void everyFaultSaysWhereWhatAndTheRemedy()
    {
        QFETCH(CompanyFault, fault);
        QTEST(Wording::of(fault, u"/d/f.json"_s), "sentence");
    }

    void noProblemIsWithoutWords()
    {
        QStringList said;
        for (int i = 0; i < problems; ++i) {
            const CompanyFault fault{.problem = static_cast<CompanyProblem>(i),
                .line = 7,
                .key = u"clé"_s,
                .value = u"val"_s,
                .expected = u"but"_s};
            const QString sentence = Wording::of(fault, u"f.json"_s);
            QVERIFY2(sentence.startsWith(u"f.json, ligne 7, clé\u00a0: "_s) && sentence.endsWith(u'.')
                    && !sentence.contains(u'%'),
                qPrintable(sentence));
            QVERIFY2(!said.contains(sentence), qPrintable(sentence));
            said.append(sentence);
        }
    }

    void aTroubleSaysWhatIsInForce()
    {
        CompanyTrouble trouble{.file = u"f.json"_s, .fault = CompanyFault{.line = 2}, .more = 3};
        QVERIFY(Wording::of(trouble).startsWith(u"f.json, ligne 2"_s));
        QVERIFY(Wording::of(trouble).contains(u"3 autres fautes"_s));
        QVERIFY(Wording::of(trouble).contains(u"derniers prix et règles valides"_s));
        trouble = {.file = u"f.json"_s, .inForce = CompanyTrouble::InForce::BuiltIn};
        QVERIFY(Wording::of(trouble).contains(u"ne se lit pas"_s));
        QVERIFY(Wording::of(trouble).contains(u"règles d’origine"_s));
    }
};

QTEST_APPLESS_MAIN(CompanyWordingTest)
#include "tst_company_wording.moc"
