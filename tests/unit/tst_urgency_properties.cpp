// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/plain_words.h"
#include "core/domain/urgency/classifier.h"
#include "tests/support/urgency_cases.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

namespace dispatch {

using namespace Qt::StringLiterals;

namespace {

constexpr quint32 seed = 20260101;

//! What callers say besides: none of it speaks for or against an urgency.
const QStringList& smallTalk()
{
    static const QStringList sentences{u"Bonjour."_s, u"Comment ça va?"_s,
        u"Je m'appelle Chantal Tremblay."_s, u"Mon numéro c'est le 450 555 0142."_s,
        u"Je suis au 45 rue des Érables, à Boucherville."_s, u"J'ai trouvé votre nom sur internet."_s,
        u"Merci beaucoup."_s, u"Je reste au deuxième étage."_s, u"Un instant, je prends un crayon."_s,
        u"Mon courriel c'est chantal arobase exemple point com."_s, u"Vous parlez français?"_s,
        u"Il fait beau aujourd'hui."_s, u"Je travaille de la maison."_s, u"Attendez, le chien jappe."_s,
        u"C'est la deuxième porte à gauche."_s, u"Ok, parfait."_s};
    return sentences;
}

QString randomSentence(QRandomGenerator& random)
{
    return smallTalk().at(random.bounded(static_cast<int>(smallTalk().size())));
}

//! The same words without accents, the punctuation kept.
QString withoutAccents(const QString& text)
{
    QString out;
    const QString decomposed = text.normalized(QString::NormalizationForm_D);
    for (const QChar c : decomposed) {
        if (c.category() != QChar::Mark_NonSpacing)
            out += c;
    }
    return out;
}

//! Letters, marks, blanks, signs and half characters, as no recogniser writes them.
QString noise(QRandomGenerator& random)
{
    constexpr int longest = 400;
    QString text;
    const int length = random.bounded(longest);
    for (int i = 0; i < length; ++i)
        text += QChar{
            static_cast<char16_t>(random.bounded(3) == 0 ? random.bounded(0x10000) : random.bounded(0x80))};
    return text;
}

//! Pieces of real sentences in any order: more of the rules' words than any caller says.
QString hotchpotch(QRandomGenerator& random)
{
    constexpr int pieces = 40;
    QStringList words;
    const auto& cases = urgencyCases();
    for (int i = 0; i < pieces; ++i) {
        const QString& text = cases.at(random.bounded(static_cast<quint32>(cases.size()))).text;
        const qsizetype at = random.bounded(static_cast<int>(text.size()));
        words.append(text.mid(at, random.bounded(30)));
    }
    return words.join(u' ');
}

} // namespace

class UrgencyPropertiesTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(!m_rules.signalRules.empty()); }
    void init() { QTest::failOnWarning(QRegularExpression{u".*"_s}); }

    void smallTalkNeverHidesAFlood();
    void smallTalkIsNoReason();
    void answersAnyText_data();
    void answersAnyText();
    void readsNoMoreThanFourThousandWords();
    void givesTheSameAnswerAgain();
    void hearsTheSameWithoutAccents();
    void hearsTheSameInCapitals();

private:
    void compareWith(QString (*changed)(const QString&), const QStringList& except) const;

    const urgency::UrgencyRules& m_rules = urgencyRules();
};

void UrgencyPropertiesTest::smallTalkNeverHidesAFlood()
{
    QRandomGenerator random{seed};
    for (const UrgencyCase& one : urgencyCases()) {
        if (classify(m_rules, one.text).priority != Priority::P1)
            continue;
        const QString text = randomSentence(random) + u' ' + one.text + u" . "_s + randomSentence(random);
        QVERIFY2(classify(m_rules, text).priority == Priority::P1, qPrintable(text));
    }
}

void UrgencyPropertiesTest::smallTalkIsNoReason()
{
    for (const QString& sentence : smallTalk())
        QVERIFY2(weigh(m_rules, sentence).empty(), qPrintable(sentence));
}

void UrgencyPropertiesTest::answersAnyText_data()
{
    QTest::addColumn<QString>("text");
    QRandomGenerator random{seed};
    for (int i = 0; i < 200; ++i) {
        QTest::addRow("noise %d of seed %u", i, seed) << noise(random);
        QTest::addRow("hotchpotch %d of seed %u", i, seed) << hotchpotch(random);
    }
    QTest::newRow("nothing") << QString{};
    QTest::newRow("one half of a character") << QString{QChar{u'\xd83d'}};
    QTest::newRow("marks only") << u"\u0301\u0301\u0301"_s;
    QTest::newRow("one endless word") << QString{100'000, u'e'};
    QTest::newRow("one word over and over") << u"eau monte "_s.repeated(3000);
    QTest::newRow("denied over and over") << u"pas de "_s.repeated(3000);
    QTest::newRow("an endless number") << u"9 999 "_s.repeated(500);
    QTest::newRow("thousands of thousands") << u"neuf cent mille "_s.repeated(500);
}

void UrgencyPropertiesTest::answersAnyText()
{
    QFETCH(const QString, text);
    for (const Evidence& one : weigh(m_rules, text)) {
        QVERIFY(one.from >= 0 && one.length > 0);
        QVERIFY(one.from + one.length <= text.size());
        QCOMPARE(text.mid(one.from, one.length).simplified(), one.words);
        QVERIFY(!one.rule.isEmpty());
    }
}

void UrgencyPropertiesTest::readsNoMoreThanFourThousandWords()
{
    QCOMPARE(classify(m_rules, u"bon "_s.repeated(3900) + u"une inondation"_s).priority, Priority::P1);
    QCOMPARE(classify(m_rules, u"bon "_s.repeated(4100) + u"une inondation"_s).priority, Priority::P4);
}

void UrgencyPropertiesTest::givesTheSameAnswerAgain()
{
    for (const UrgencyCase& one : urgencyCases())
        QCOMPARE(weigh(m_rules, one.text), weigh(m_rules, one.text));
}

//! Priorities of the systematic sentences are the same after \a changed, save those in \a except: these
//! differ.
void UrgencyPropertiesTest::compareWith(QString (*changed)(const QString&), const QStringList& except) const
{
    for (const UrgencyCase& one : urgencyCases(u"systematic.jsonl"_s)) {
        const QString other = changed(one.text);
        const bool same = classify(m_rules, other).priority == classify(m_rules, one.text).priority;
        QVERIFY2(same != except.contains(one.id), qPrintable(one.id + u' ' + other));
    }
}

void UrgencyPropertiesTest::hearsTheSameWithoutAccents()
{
    compareWith(withoutAccents, {});
}

void UrgencyPropertiesTest::hearsTheSameInCapitals()
{
    // nothing but the capital tells that Huguette Racine has no roots
    compareWith([](const QString& text) { return text.toUpper(); }, {u"sys-200"_s});
}

} // namespace dispatch

QTEST_APPLESS_MAIN(dispatch::UrgencyPropertiesTest)
#include "tst_urgency_properties.moc"
