// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/help_dialog.h"

#include <QDir>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QRegularExpression>
#include <QTest>
#include <QTextBrowser>

using namespace dispatch;
using namespace Qt::StringLiterals;

namespace {

QStringList filesIn(const QString& language)
{
    return QDir{QStringLiteral(DISPATCH_SOURCE_DIR "/resources/help/") + language}.entryList(QDir::Files);
}

void speak(QLocale::Language language)
{
    QLocale::setDefault(QLocale{language, QLocale::Canada});
}

} // namespace

class HelpTest final : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression{u"^(?!This plugin does not support).*"_s});
        speak(QLocale::French);
    }

    void everyPageIsThereInBothLanguages_data()
    {
        QTest::addColumn<QLocale::Language>("language");
        QTest::addColumn<QString>("folder");
        QTest::newRow("French") << QLocale::French << u"fr"_s;
        QTest::newRow("English") << QLocale::English << u"en"_s;
    }
    void everyPageIsThereInBothLanguages()
    {
        QFETCH(QLocale::Language, language);
        QFETCH(QString, folder);
        speak(language);
        const std::vector<HelpPage> pages = helpPages();
        QStringList files;
        for (const HelpPage& page : pages) {
            files << page.name + u".md"_s;
            QVERIFY2(page.paragraphs.size() >= 3, qPrintable(page.name));
        }
        files.sort();
        QCOMPARE(files, filesIn(folder));
    }

    void everyLinkLeadsToAPage_data() { everyPageIsThereInBothLanguages_data(); }
    void everyLinkLeadsToAPage()
    {
        QFETCH(QLocale::Language, language);
        QFETCH(QString, folder);
        speak(language);
        static const QRegularExpression link{u"\\]\\(([^)]*)\\)"_s};
        for (const HelpPage& page : helpPages()) {
            for (auto found = link.globalMatch(page.markdown); found.hasNext();)
                QVERIFY(filesIn(folder).contains(found.next().captured(1)));
        }
    }

    void theFrenchKeepsTheRules_data()
    {
        QTest::addColumn<QString>("wrong");
        QTest::newRow("a no-break space before a colon") << u"[^\u00a0\\d]:(\\s|$)"_s;
        QTest::newRow("a no-break space before per cent and dollar") << u"[^\u00a0][%$]"_s;
        QTest::newRow("no-break spaces inside guillemets") << u"«(?!\u00a0)|(?<!\u00a0)»"_s;
        QTest::newRow("no space before ; ! ?") << u"\\s[;!?]"_s;
        QTest::newRow("curly apostrophes") << u"'"_s;
        QTest::newRow("one character for an ellipsis") << u"\\.\\.\\."_s;
        QTest::newRow("a text message is a texto") << u"\\bSMS\\b"_s;
    }
    void theFrenchKeepsTheRules()
    {
        QFETCH(QString, wrong);
        const QRegularExpression rule{wrong, QRegularExpression::MultilineOption};
        for (const HelpPage& page : helpPages())
            QVERIFY2(!rule.match(page.markdown).hasMatch(),
                qPrintable(page.name + u": "_s + rule.match(page.markdown).captured()));
    }

    void panelsOpenTheirPage_data()
    {
        QTest::addColumn<QString>("panel");
        QTest::addColumn<QString>("page");
        QTest::newRow("a dock") << u"dockSheet"_s << u"fiche"_s;
        QTest::newRow("the list in the middle") << u"centralQueue"_s << u"file-de-rappels"_s;
        QTest::newRow("the bar above") << u"alarmBar"_s << u"urgences"_s;
        QTest::newRow("a page by its name") << u"raccourcis"_s << u"raccourcis"_s;
        QTest::newRow("nothing known") << u"dockElse"_s << u"fenetre"_s;
        QTest::newRow("nothing") << QString{} << u"fenetre"_s;
    }
    void panelsOpenTheirPage()
    {
        QFETCH(QString, panel);
        HelpDialog dialog{nullptr};
        dialog.openPage(panel);
        QVERIFY(dialog.isVisible());
        QVERIFY(!dialog.isModal());
        QTEST(dialog.page(), "page");
    }

    void theSearchIgnoresAccentsAndCapitals()
    {
        const std::vector<HelpPage> pages = helpPages();
        QVERIFY(!searchHelp(pages, u"DEVERROUILLER"_s).empty());
        QVERIFY(!searchHelp(pages, u"déverrouiller"_s).empty());
        QVERIFY(searchHelp(pages, u"girafe"_s).empty());
        QVERIFY(searchHelp(pages, u"  "_s).empty());
    }

    void aHitShowsTheWordsAroundIt()
    {
        const std::vector<HelpPage> pages = helpPages();
        const std::vector<HelpHit> hits = searchHelp(pages, u"deverrouiller"_s);
        QVERIFY(hits.front().snippet.contains(u"déverrouiller"_s));
        QVERIFY(hits.front().snippet.size() <= 100);
    }

    void typingListsTheHitsAndMarksThem()
    {
        HelpDialog dialog{nullptr};
        dialog.openPage({});
        auto* const list = dialog.findChild<QListWidget*>(u"helpPages"_s);
        auto* const search = dialog.findChild<QLineEdit*>(u"helpSearch"_s);
        const int all = list->count();
        QTest::keyClicks(search, u"fusion"_s);
        QVERIFY(list->count() > 0 && list->count() < all);
        QVERIFY(!dialog.findChild<QTextBrowser*>(u"helpText"_s)->extraSelections().isEmpty());
        search->clear();
        QCOMPARE(list->count(), all);
    }

    void aSearchWithoutHitsSaysSo()
    {
        HelpDialog dialog{nullptr};
        dialog.openPage({});
        QTest::keyClicks(dialog.findChild<QLineEdit*>(u"helpSearch"_s), u"girafe"_s);
        const auto* const list = dialog.findChild<QListWidget*>(u"helpPages"_s);
        QCOMPARE(list->item(0)->text(), u"Aucune page ne contient ces mots."_s);
    }

    void aLinkTurnsThePage()
    {
        HelpDialog dialog{nullptr};
        dialog.openPage(u"fenetre"_s);
        emit dialog.findChild<QTextBrowser*>(u"helpText"_s)->anchorClicked(QUrl{u"journee.md"_s});
        QCOMPARE(dialog.page(), u"journee"_s);
    }
};

QTEST_MAIN(HelpTest)
#include "tst_help.moc"
