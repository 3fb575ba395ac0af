// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/plain_words.h"
#include "ui/models/evidence_lines.h"
#include "ui/models/transcript_search.h"

#include <QRegularExpression>
#include <QTest>

using namespace dispatch;
using namespace Qt::StringLiterals;

namespace {

//! The lines of a conversation; those that begin with ">" are Paul's.
std::vector<TranscriptLine> linesOf(const QStringList& texts)
{
    std::vector<TranscriptLine> lines;
    for (const QString& text : texts) {
        const bool paul = text.startsWith('>'_L1);
        lines.push_back({.id = QString::number(lines.size()),
            .speaker = paul ? Speaker::Assistant : Speaker::User,
            .text = paul ? text.mid(1) : text});
    }
    return lines;
}

std::vector<FoldedText> foldedOf(const std::vector<TranscriptLine>& lines)
{
    std::vector<FoldedText> folded;
    for (const TranscriptLine& line : lines)
        folded.emplace_back(line.text);
    return folded;
}

QString partOf(const std::vector<TranscriptLine>& lines, const LineSpan& span)
{
    return lines.at(static_cast<size_t>(span.line)).text.mid(span.span.from, span.span.length);
}

//! The parts of \a lines in which \a wanted is found.
QStringList found(const QStringList& texts, const QString& wanted)
{
    const auto lines = linesOf(texts);
    const auto folded = foldedOf(lines);
    TranscriptSearch search;
    search.setText(wanted);
    search.find(folded, 0);
    QStringList parts;
    for (const LineSpan& hit : search.hits())
        parts << QString::number(hit.line) + ':'_L1 + partOf(lines, hit);
    return parts;
}

Call judged(const QStringList& matched)
{
    return {.priority = Priority::P1, .priorityReason = {.rule = u"degat"_s, .matched = matched}};
}

QuotedWords quotedIn(const QStringList& texts, const Call& call)
{
    const auto lines = linesOf(texts);
    const auto folded = foldedOf(lines);
    const auto quotes = quotedWords(call, lines, folded);
    return quotes.empty() ? QuotedWords{} : quotes.front();
}

} // namespace

class TranscriptSearchTest final : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression{u".*"_s}); }

    void textsFoldAsTheRulesCompareThem()
    {
        for (const QString& text : {u"Saint-Jérôme, l’eau  monte!"_s, u" Cœur 3 500 $ — à 2.5 m"_s,
                 u"e\u0301gout"_s, u"…"_s, QString{}})
            QCOMPARE(FoldedText{text}.letters(), plain(text));
    }

    void wordsAreFoundHoweverTheyAreTyped_data()
    {
        QTest::addColumn<QString>("wanted");
        QTest::addColumn<QStringList>("parts");
        const auto row = [](const char* name, const QString& wanted, const QStringList& parts) {
            QTest::newRow(name) << wanted << parts;
        };
        row("a blank for a hyphen", u"sous sol"_s, {u"0:sous-sol"_s});
        row("without accents", u"cote-des-neiges"_s, {u"1:Côte-des-Neiges"_s});
        row("in capitals", u"L'EAU"_s, {u"0:L’eau"_s, u"2:l’eau"_s});
        row("a part of a word", u"mont"_s, {u"0:mont"_s, u"2:mont"_s, u"2:mont"_s});
        row("a letter that is two", u"soeur"_s, {u"1:sœur"_s});
        row("words that nobody says", u"piscine"_s, {});
        row("no letter at all", u" -!"_s, {});
        row("nothing", {}, {});
    }
    void wordsAreFoundHoweverTheyAreTyped()
    {
        QFETCH(QString, wanted);
        QTEST(found({u"L’eau monte au sous-sol"_s, u">Votre sœur, à Côte-des-Neiges?"_s,
                        u"Oui, l’eau montait, montait"_s},
                  wanted),
            "parts");
    }

    void stepsGoRound()
    {
        const auto folded = foldedOf(linesOf({u"eau"_s, u"rien"_s, u"eau eau"_s}));
        TranscriptSearch search;
        search.setText(u"eau"_s);
        search.find(folded, 1);
        QCOMPARE(search.current(), qsizetype{1}); // the first from line 1 on
        search.step(1);
        search.step(1);
        QCOMPARE(search.current(), qsizetype{0});
        search.step(-1);
        QCOMPARE(search.current(), qsizetype{2});
    }

    void thePlaceLookedAtStaysWhenLinesCome()
    {
        auto lines = linesOf({u"eau"_s, u"eau"_s});
        TranscriptSearch search;
        search.setText(u"eau"_s);
        search.find(foldedOf(lines), 0);
        search.step(1);
        lines.push_back({.text = u"encore de l’eau"_s});
        search.find(foldedOf(lines), 0);
        QCOMPARE(search.hits().size(), size_t{3});
        QCOMPARE(search.current(), qsizetype{1});
    }

    void evidenceIsFoundInWhatTheCallerSays_data()
    {
        QTest::addColumn<QStringList>("texts");
        QTest::addColumn<QString>("words");
        QTest::addColumn<QStringList>("parts");
        const auto row = [](const char* name, const QStringList& texts, const QString& words,
                             const QStringList& parts) { QTest::newRow(name) << texts << words << parts; };
        row("other apostrophes and capitals", {u">Bonjour"_s, u"Vite, L’eau monte!"_s}, u"l'eau monte"_s,
            {u"1:L’eau monte"_s});
        row("the first of two", {u"ça monte"_s, u"ça monte"_s}, u"ça monte"_s, {u"0:ça monte"_s});
        row("words across lines", {u"Allô. L’eau"_s, u"monte vite"_s}, u"l’eau monte"_s,
            {u"0:L’eau"_s, u"1:monte"_s});
        row("words that Paul parts", {u"L’eau"_s, u">Oui?"_s, u"monte"_s}, u"l’eau monte"_s, {});
        row("words that only Paul says", {u">L’eau monte?"_s, u"Non"_s}, u"l’eau monte"_s, {});
        row("whole words only", {u"inondation"_s}, u"onda"_s, {});
    }
    void evidenceIsFoundInWhatTheCallerSays()
    {
        QFETCH(QStringList, texts);
        QFETCH(QString, words);
        const QuotedWords quoted = quotedIn(texts, judged({words}));
        QStringList parts;
        for (const LineSpan& span : quoted.spans)
            parts << QString::number(span.line) + ':'_L1 + partOf(linesOf(texts), span);
        QTEST(parts, "parts");
        QCOMPARE(quoted.from == QuotedWords::From::Caller, !parts.isEmpty());
        QCOMPARE(quoted.words, words);
    }

    void evidenceOfTheAssistantIsNotTheCallers()
    {
        Call call = judged({u"inondé"_s});
        QCOMPARE(quotedIn({u"Bonjour"_s}, call).from, QuotedWords::From::Nowhere);
        call.problem = u"Sous-sol inondé"_s;
        QCOMPARE(quotedIn({u"Bonjour"_s}, call).from, QuotedWords::From::Problem);
        call.summary = u"Le client est inondé."_s;
        QCOMPARE(quotedIn({u"Bonjour"_s}, call).from, QuotedWords::From::Summary);
        QCOMPARE(quotedIn({u"Je suis inondé"_s}, call).from, QuotedWords::From::Caller);
    }

    void aPersonsChoiceNeedsNoEvidence()
    {
        Call call = judged({u"eau"_s});
        call.priorityAuthor = u"Julie"_s;
        const auto lines = linesOf({u"eau"_s});
        QVERIFY(quotedWords(call, lines, foldedOf(lines)).empty());
    }
};

QTEST_APPLESS_MAIN(TranscriptSearchTest)
#include "tst_transcript_search.moc"
