// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/urgency/classifier.h"
#include "tests/support/urgency_cases.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QTest>

namespace dispatch {

using namespace Qt::StringLiterals;

//! Every rule of resources/urgency.json, and every pattern of it, is there for a sentence of
//! tests/data/urgency: one that is judged right with it and wrong without.
class UrgencyMutationTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init() { QTest::failOnWarning(QRegularExpression{u".*"_s}); }

    void needsEveryRule_data();
    void needsEveryRule();
    void needsEveryPattern_data();
    void needsEveryPattern();

private:
    //! A sentence that is judged right, and the rules that had a say in it.
    struct Right {
        const UrgencyCase* sentence = nullptr;
        QStringList rules{};
    };

    //! The rules without number \a index of the list \a part ("patterns", "spares", "needs") of the \a rule
    //! in the list \a kind; -1: without the whole part.
    [[nodiscard]] Result<urgency::UrgencyRules> without(
        const QString& kind, qsizetype rule, const QString& part, qsizetype index) const;
    [[nodiscard]] bool someSentenceTurnsWrong(const urgency::UrgencyRules& rules, const QString& name) const;
    void addRows(const QString& kind, const QJsonArray& rules) const;

    QJsonObject m_root{};
    std::vector<Right> m_right{};
};

void UrgencyMutationTest::initTestCase()
{
    m_root = QJsonDocument::fromJson(urgencyFile()).object();
    QVERIFY(!m_root.isEmpty());
    const urgency::UrgencyRules& rules = urgencyRules();
    for (const UrgencyCase& one : urgencyCases()) {
        if (classify(rules, one.text).priority != one.priority)
            continue;
        Right right{.sentence = &one};
        for (const Evidence& evidence : weigh(rules, one.text)) {
            right.rules.append(evidence.rule);
            right.rules.append(evidence.cancelledBy);
        }
        m_right.push_back(std::move(right));
    }
    QVERIFY(m_right.size() > 1000);
}

Result<urgency::UrgencyRules> UrgencyMutationTest::without(
    const QString& kind, qsizetype rule, const QString& part, qsizetype index) const
{
    QJsonObject root = m_root;
    QJsonArray rules = root.value(kind).toArray();
    QJsonObject changed = rules.at(rule).toObject();
    QJsonArray patterns = changed.value(part).toArray();
    if (index >= 0)
        patterns.removeAt(index);
    changed.insert(part, index >= 0 ? patterns : QJsonArray{});
    rules.replace(rule, changed);
    root.insert(kind, rules);
    return urgency::readUrgencyRules(QJsonDocument{root}.toJson(QJsonDocument::Compact), {});
}

//! Only sentences in which the rule \a name had a say can turn wrong without its patterns; without what
//! spares a signal, any can.
bool UrgencyMutationTest::someSentenceTurnsWrong(
    const urgency::UrgencyRules& rules, const QString& name) const
{
    return std::any_of(m_right.begin(), m_right.end(), [&rules, &name](const Right& right) {
        return (name.isEmpty() || right.rules.contains(name))
            && classify(rules, right.sentence->text).priority != right.sentence->priority;
    });
}

void UrgencyMutationTest::needsEveryRule_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<qsizetype>("rule");
    for (const QString& kind : {u"signals"_s, u"cancels"_s}) {
        const QJsonArray rules = m_root.value(kind).toArray();
        for (qsizetype i = 0; i < rules.size(); ++i)
            QTest::newRow(qPrintable(rules.at(i)["name"_L1].toString())) << kind << i;
    }
}

void UrgencyMutationTest::needsEveryRule()
{
    QFETCH(const QString, kind);
    QFETCH(const qsizetype, rule);
    const QString name = m_root.value(kind).toArray().at(rule)["name"_L1].toString();
    const auto rules = without(kind, rule, u"patterns"_s, -1);
    QVERIFY(rules);
    QVERIFY(someSentenceTurnsWrong(*rules, name));
}

void UrgencyMutationTest::addRows(const QString& kind, const QJsonArray& rules) const
{
    for (qsizetype i = 0; i < rules.size(); ++i) {
        for (const QString& part : {u"patterns"_s, u"spares"_s, u"needs"_s}) {
            const QJsonArray patterns = rules.at(i)[part].toArray();
            for (qsizetype k = 0; k < patterns.size(); ++k) {
                const QString row = rules.at(i)["name"_L1].toString() + u": "_s + patterns.at(k).toString();
                QTest::newRow(qPrintable(part == "spares"_L1 ? row + u" (spares)"_s : row))
                    << kind << i << part << k;
            }
        }
    }
}

void UrgencyMutationTest::needsEveryPattern_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<qsizetype>("rule");
    QTest::addColumn<QString>("part");
    QTest::addColumn<qsizetype>("pattern");
    for (const QString& kind : {u"signals"_s, u"cancels"_s})
        addRows(kind, m_root.value(kind).toArray());
}

void UrgencyMutationTest::needsEveryPattern()
{
    QFETCH(const QString, kind);
    QFETCH(const qsizetype, rule);
    QFETCH(const QString, part);
    QFETCH(const qsizetype, pattern);
    const QString name = m_root.value(kind).toArray().at(rule)["name"_L1].toString();
    const auto rules = without(kind, rule, part, pattern);
    QVERIFY(rules);
    QVERIFY(someSentenceTurnsWrong(*rules, part == "patterns"_L1 ? name : QString{}));
}

} // namespace dispatch

QTEST_APPLESS_MAIN(dispatch::UrgencyMutationTest)
#include "tst_urgency_mutation.moc"
