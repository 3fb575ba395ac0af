// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/company/service_words.h"
#include "tests/support/sample_rules.h"

#include <QRegularExpression>
#include <QTest>

namespace dispatch {

using namespace Qt::StringLiterals;

namespace {

QString keyOf(const Service* service)
{
    return service ? service->key : QString{};
}

} // namespace

class ServiceWordsTest : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression{u".*"_s}); }

    void knowsEveryServiceByAllItsNames();
    void understandsAName_data();
    void understandsAName();
    void findsTheServiceInASentence_data();
    void findsTheServiceInASentence();
    void readsAWholeCall();
};

void ServiceWordsTest::knowsEveryServiceByAllItsNames()
{
    const Rules& rules = sampleRules();
    const Company& company = rules.company;
    QVERIFY(company.services.size() > 15);
    for (const Service& service : company.services) {
        for (const QString& word : QStringList{service.key, service.name} + service.words)
            QVERIFY2(serviceNamed(rules, word) == &service, qPrintable(word));
        QCOMPARE(keyOf(serviceNamed(rules, u" "_s + service.key.toUpper() + u" "_s)), service.key);
    }
}

void ServiceWordsTest::understandsAName_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* name, const QString& words, const QString& expected) {
        QTest::newRow(name) << words << expected;
    };
    row("separators do not matter", u"drain-francais"_s, u"drain_francais"_s);
    row("words around it", u"un débouchage de toilette SVP"_s, u"debouchage"_s);
    row("the longer name wins", u"drain de toit bouché"_s, u"drain_toit"_s);
    row("a pit is not a tank", u"vidage de bac de rétention"_s, u"vidage_bac"_s);
    row("the legacy key of a tool", u"debouchage_camera"_s, u"debouchage"_s);
    row("the legacy key of a lining", u"gainage_installation"_s, u"gainage"_s);
    row("as much speaks for two", u"racines et débouchage"_s, {});
    row("only whole words count", u"spaghetti"_s, {});
    row("something else", u"autre"_s, {});
    row("nothing", u"  "_s, {});
    row("no letters", u"?!"_s, {});
}

void ServiceWordsTest::understandsAName()
{
    QFETCH(const QString, name);
    QTEST(keyOf(serviceNamed(sampleRules(), name)), "expected");
}

void ServiceWordsTest::findsTheServiceInASentence_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* name, const QString& text, const QString& expected) {
        QTest::newRow(name) << text << expected;
    };
    row("one word", u"Bonjour, j'ai des racines dans mon drain."_s, u"racines_alesage"_s);
    row("a refused one", u"Je voudrais faire vider ma piscine creusée."_s, u"piscine"_s);
    row("a referred one", u"Mon chauffe-eau est à changer."_s, u"plomberie_traditionnelle"_s);
    row("the longest word decides", u"Le drain de plancher près de la piscine."_s, u"debouchage"_s);
    row("a refused one with the longer word", u"La fosse septique est bouchée."_s, u"fosse_septique"_s);
    row("of equal ones the offered", u"Ma piscine est bouchée."_s, u"debouchage"_s);
    row("what is denied does not refuse", u"J'ai pas de fosse septique, mon évier est bouché."_s,
        u"debouchage"_s);
    row("a comma ends the denial", u"Ça coule pas, ma gouttière."_s, u"gouttiere"_s);
    row("nothing of the kind", u"Je rappelle pour ma facture."_s, {});
    row("nothing", {}, {});
}

void ServiceWordsTest::findsTheServiceInASentence()
{
    QFETCH(const QString, text);
    QTEST(keyOf(serviceIn(sampleRules(), text)), "expected");
}

void ServiceWordsTest::readsAWholeCall()
{
    const QString call = u"Euh, je sais pas trop quoi vous dire. "_s.repeated(2000);
    QCOMPARE(keyOf(serviceIn(sampleRules(), u"Un gainage. "_s + call)), u"gainage"_s);
}

} // namespace dispatch

QTEST_APPLESS_MAIN(dispatch::ServiceWordsTest)
#include "tst_service_words.moc"
