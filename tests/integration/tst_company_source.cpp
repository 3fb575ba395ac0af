// SPDX-License-Identifier: GPL-3.0-or-later
// The company file while the program runs, and `rules --company`, on a real disk.
#include "app/company_source.h"
#include "app/rules_command.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace dispatch;
using namespace Qt::StringLiterals;

namespace {

QByteArray contentOf(const QString& path)
{
    QFile file{path};
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray{};
}

//! The built-in file with another floor. Whole prices stay above it.
QByteArray companyWithFloor(const QByteArray& cents)
{
    return contentOf(u":/dispatch/company.json"_s)
        .replace("\"floor_cents\": 35000", "\"floor_cents\": " + cents);
}

QByteArray badFloor()
{
    return companyWithFloor("\"beaucoup\"");
}

qint64 floorOf(const CompanySource& source)
{
    return source.book().current()->company.pricing.floorCents;
}

} // namespace

class CompanySourceTest : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression{u".*"_s});
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
    }

    void withoutASettingTheBuiltInFactsHold()
    {
        CompanySource source{{}, m_folder->path()};
        source.look();
        QCOMPARE(floorOf(source), 35'000);
        QVERIFY(!source.book().current()->urgency.signalRules.empty());
        QVERIFY(!source.trouble());
        QVERIFY(QDir{m_folder->path()}.isEmpty());
    }

    void aGoodFileIsInForceAndKept_data()
    {
        QTest::addColumn<bool>("isRelative");
        QTest::newRow("named from the data directory") << true;
        QTest::newRow("named by its whole path") << false;
    }
    void aGoodFileIsInForceAndKept()
    {
        QFETCH(bool, isRelative);
        write(companyWithFloor("30000"));
        CompanySource source{isRelative ? u"faits.json"_s : path(), m_folder->path()};
        QVERIFY2(!QFile::exists(goodCopy()), "nothing is written before the data directory is ours");
        source.look();
        QCOMPARE(floorOf(source), 30'000);
        QVERIFY(!source.trouble());
        QCOMPARE(contentOf(goodCopy()), companyWithFloor("30000"));
    }

    void aBadFileAtTheStart_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QByteArray>("copy");
        QTest::addColumn<qint64>("floor");
        QTest::addColumn<bool>("builtIn");
        QTest::newRow("no copy: what the program brings along")
            << badFloor() << QByteArray{} << qint64{35'000} << true;
        QTest::newRow("a good copy is in force")
            << badFloor() << companyWithFloor("30000") << qint64{30'000} << false;
        QTest::newRow("a bad copy is not") << badFloor() << companyWithFloor("-1") << qint64{35'000} << true;
        QTest::newRow("a cut file") << companyWithFloor("31000").chopped(100) << companyWithFloor("30000")
                                    << qint64{30'000} << false;
        QTest::newRow("an empty file") << ""_ba << companyWithFloor("30000") << qint64{30'000} << false;
        QTest::newRow("a huge file") << QByteArray(3 * 1024 * 1024, ' ') << companyWithFloor("30000")
                                     << qint64{30'000} << false;
    }
    void aBadFileAtTheStart()
    {
        QFETCH(QByteArray, file);
        QFETCH(QByteArray, copy);
        QFETCH(qint64, floor);
        QFETCH(bool, builtIn);
        write(file);
        if (!copy.isEmpty())
            write(copy, goodCopy());
        CompanySource source{path(), m_folder->path()};
        expectWarning(u"faits.json, ligne "_s);
        source.look();
        QCOMPARE(floorOf(source), floor);
        QVERIFY(source.trouble() && source.trouble()->fault);
        QCOMPARE(source.trouble()->file, path());
        QCOMPARE(source.trouble()->inForce,
            builtIn ? CompanyTrouble::InForce::BuiltIn : CompanyTrouble::InForce::LastGood);
        QCOMPARE(contentOf(goodCopy()), copy);
    }

    void theFaultIsNamedByLineKeyAndValue()
    {
        write(badFloor());
        CompanySource source{path(), m_folder->path()};
        expectWarning(u"ligne \\d+, pricing\\.floor_cents.*beaucoup"_s);
        source.look();
        const CompanyFault fault = *source.trouble()->fault;
        QCOMPARE(fault.key, u"pricing.floor_cents"_s);
        QCOMPARE(fault.value, u"beaucoup"_s);
        QCOMPARE(fault.line, 1 + badFloor().first(badFloor().indexOf("beaucoup")).count('\n'));
    }

    void aFileThatCannotBeReadIsABadOne_data()
    {
        QTest::addColumn<QString>("file");
        QTest::newRow("missing") << u"nulle-part.json"_s;
        QTest::newRow("a folder") << u"."_s;
        QTest::newRow("in a folder that is missing") << u"nulle/part.json"_s;
    }
    void aFileThatCannotBeReadIsABadOne()
    {
        QFETCH(QString, file);
        write(companyWithFloor("30000"), goodCopy());
        CompanySource source{file, m_folder->path()};
        expectWarning(u"ne se lit pas"_s);
        source.look();
        source.look(); // says so once
        QCOMPARE(floorOf(source), 30'000);
        QVERIFY(source.trouble() && !source.trouble()->fault);
    }

    void aFileThatComesLaterIsTakenOver()
    {
        CompanySource source{path(), m_folder->path()};
        expectWarning(u"ne se lit pas"_s);
        source.look();
        write(companyWithFloor("30000"));
        source.look();
        QCOMPARE(floorOf(source), 30'000);
        QVERIFY(!source.trouble());
        QCOMPARE(contentOf(goodCopy()), companyWithFloor("30000"));
    }

    void aChangeIsTakenOverWhileItRuns()
    {
        write(companyWithFloor("30000"));
        CompanySource source{path(), m_folder->path()};
        source.look();
        const std::shared_ptr<const Rules> before = source.book().current();
        write(companyWithFloor("32000"));
        source.look();
        QCOMPARE(floorOf(source), 32'000);
        QCOMPARE(before->company.pricing.floorCents, 30'000); // whoever holds the old ones keeps them
        QCOMPARE(contentOf(goodCopy()), companyWithFloor("32000"));
    }

    void anUnchangedFileIsNotReadAgain()
    {
        write(companyWithFloor("30000"));
        CompanySource source{path(), m_folder->path()};
        source.look();
        const std::shared_ptr<const Rules> before = source.book().current();
        source.look();
        QCOMPARE(source.book().current(), before);
    }

    void aFileThatTurnsBadChangesNothingUntilItIsRepaired()
    {
        write(companyWithFloor("30000"));
        CompanySource source{path(), m_folder->path()};
        source.look();
        write(badFloor());
        expectWarning(u"pricing.floor_cents"_s);
        source.look();
        QCOMPARE(floorOf(source), 30'000);
        QCOMPARE(source.trouble()->inForce, CompanyTrouble::InForce::LastGood);
        QCOMPARE(contentOf(goodCopy()), companyWithFloor("30000"));
        source.look(); // says so once
        write(companyWithFloor("31000"));
        source.look();
        QCOMPARE(floorOf(source), 31'000);
        QVERIFY(!source.trouble());
    }

    void aFileThatVanishesChangesNothing()
    {
        write(companyWithFloor("30000"));
        CompanySource source{path(), m_folder->path()};
        source.look();
        QVERIFY(QFile::remove(path()));
        expectWarning(u"ne se lit pas"_s);
        source.look();
        QCOMPARE(floorOf(source), 30'000);
        QVERIFY(source.trouble());
    }

    void anotherFileOfTheSameAgeAndSizeInItsPlaceIsNoticed()
    {
        write(companyWithFloor("30000"));
        CompanySource source{path(), m_folder->path()};
        source.look();
        const QDateTime modified = QFileInfo{path()}.lastModified();
        const QString other = m_folder->filePath(u"autre.json"_s);
        write(companyWithFloor("31000"), other);
        QFile file{other};
        QVERIFY(
            file.open(QIODevice::ReadWrite) && file.setFileTime(modified, QFileDevice::FileModificationTime));
        file.close();
        QVERIFY(QFile::remove(path()) && QFile::rename(other, path()));
        source.look();
        QCOMPARE(floorOf(source), 31'000);
    }

    void aCopyThatCannotBeKeptIsSaidOnceAndTriedAgain()
    {
        write(companyWithFloor("30000"));
        QVERIFY(QDir{}.mkpath(goodCopy() + u"/taken"_s));
        CompanySource source{path(), m_folder->path()};
        expectWarning(u"no copy of the good company file"_s);
        source.look();
        source.look();
        QCOMPARE(floorOf(source), 30'000);
        QVERIFY(QDir{goodCopy()}.removeRecursively());
        source.look();
        QCOMPARE(contentOf(goodCopy()), companyWithFloor("30000"));
    }

    void rulesTakeACompanyFile()
    {
        write(companyWithFloor("30000"));
        QByteArray answer;
        QString said;
        QCOMPARE(quote(answer, said), 0);
        QVERIFY2(answer.contains("\"subtotal_min\":30000"), answer.constData());
    }

    void rulesEndWithThreeWhenTheCompanyFileIsBad()
    {
        QByteArray answer;
        QString said;
        QCOMPARE(quote(answer, said), 3);
        QVERIFY2(said.contains(u"faits.json ne se lit pas"_s), qPrintable(said));
        write(badFloor());
        said.clear();
        QCOMPARE(quote(answer, said), 3);
        QVERIFY2(said.contains(path()) && said.contains(u"pricing.floor_cents"_s)
                && said.contains(u"nombre entier"_s),
            qPrintable(said));
        QVERIFY(answer.isEmpty());
    }

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(u"faits.json"_s); }
    [[nodiscard]] QString goodCopy() const { return m_folder->filePath(u"company.good.json"_s); }

    void write(const QByteArray& content, const QString& to = {}) const
    {
        QFile file{to.isEmpty() ? path() : to};
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(content), content.size());
    }

    static void expectWarning(const QString& pattern)
    {
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression{pattern});
    }

    int quote(QByteArray& answer, QString& said) const
    {
        QByteArray line = R"({"service":"montant_libre","zone":"laval","options":{"base_cents":1}})";
        QBuffer in{&line};
        in.open(QIODevice::ReadOnly);
        QBuffer out{&answer};
        out.open(QIODevice::WriteOnly);
        QTextStream err{&said};
        return runRulesCommand({u"quote"_s, u"--company"_s, path()}, in, out, err);
    }

    std::unique_ptr<QTemporaryDir> m_folder{};
};

QTEST_GUILESS_MAIN(CompanySourceTest)
#include "tst_company_source.moc"
