// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/journal_row.h"

#include <QRegularExpression>
#include <QTest>

using namespace dispatch;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(dispatch::JournalRow)

//! The chain of the journal.
class JournalRowTest : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void aDigestIsThatOfTheStandard()
    {
        Sha256 sha;
        QCOMPARE(sha.addRaw("abc").result().toHex(),
            QByteArray{"ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"});
        QCOMPARE(sha.result().toHex(),
            QByteArray{"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"});
    }

    void everyFieldCountsInTheChain_data()
    {
        QTest::addColumn<JournalRow>("other");
        const JournalRow row = sample();
        const auto add = [&row](const char* name, auto change) {
            JournalRow other = row;
            change(other);
            QTest::newRow(name) << other;
        };
        add("sequence", [](JournalRow& r) { ++r.seq; });
        add("kind", [](JournalRow& r) { r.kind = u"note"_s; });
        add("call", [](JournalRow& r) { r.call = {u"c2"_s}; });
        add("key", [](JournalRow& r) { r.key = "k2"; });
        add("digest", [](JournalRow& r) { r.digest = "d2"; });
        add("author", [](JournalRow& r) { r.author = u"paul"_s; });
        add("moment", [](JournalRow& r) { ++r.occurredAt; });
        add("arrival", [](JournalRow& r) { ++r.receivedAt; });
        add("a letter moves from one field to the next", [](JournalRow& r) {
            r.key = "kd";
            r.digest = "";
        });
    }
    void everyFieldCountsInTheChain()
    {
        QFETCH(JournalRow, other);
        Sha256 sha;
        QVERIFY(chainHash(sha, genesisHash(), sample()) != chainHash(sha, genesisHash(), other));
    }

    void theRowBeforeCountsInTheChain()
    {
        Sha256 sha;
        const QByteArray first = chainHash(sha, genesisHash(), sample());
        QVERIFY(chainHash(sha, first, sample()) != first);
        QCOMPARE(chainHash(sha, genesisHash(), sample()), first);
    }

    void saltsMakeKeysAndDigestsUnguessable()
    {
        Sha256 sha;
        QVERIFY(storedKey(sha, "salt1", u"k"_s) != storedKey(sha, "salt2", u"k"_s));
        QVERIFY(payloadDigest(sha, "salt1", u"k"_s, "{}") != payloadDigest(sha, "salt2", u"k"_s, "{}"));
    }

private:
    static JournalRow sample()
    {
        return {.seq = 1,
            .kind = u"status"_s,
            .call = {u"c1"_s},
            .key = "k",
            .digest = "d",
            .author = u"vapi"_s,
            .occurredAt = 5,
            .receivedAt = 6};
    }
};

QTEST_APPLESS_MAIN(JournalRowTest)
#include "tst_journal_row.moc"
