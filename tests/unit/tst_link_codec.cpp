// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/link/link_codec.h"

#include <QRandomGenerator>
#include <QtEndian>
#include <QTest>

#include <limits>

using namespace Qt::StringLiterals;
using namespace dispatch;

namespace {

QByteArray framed(const QByteArray& payload)
{
    QByteArray frame(4, Qt::Uninitialized);
    qToBigEndian(static_cast<quint32>(payload.size()), frame.data());
    return frame + payload;
}

//! Any value, with the awkward ones often.
class Generator {
public:
    explicit Generator(quint32 seed)
        : m_random{seed}
    {
    }

    LinkMessage message()
    {
        switch (m_random.bounded(6)) {
        case 0:
            return Hello{.protocol = m_random.bounded(1'000'000), .program = text()};
        case 1:
            return Command{.id = text(), .author = text(), .action = action()};
        case 2:
            return CommandReply{.id = text(), .seq = seq(), .refusal = maybe(&Generator::error)};
        case 3:
            return batch();
        case 4:
            return Resync{};
        default:
            return status();
        }
    }

private:
    Action action()
    {
        switch (m_random.bounded(12)) {
        case 5:
            return AcknowledgeAlarm{.call = {text()}};
        case 6:
            return ShelveAlarm{.call = {text()}, .until = maybe(&Generator::instant), .reason = text()};
        case 7:
            return StartCallback{.call = {text()},
                .attempt = text(),
                .number = text(),
                .method = flag() ? CallbackMethod::Tel : CallbackMethod::Manual};
        case 8:
            return EndCallback{.call = {text()},
                .attempt = text(),
                .outcome = maybe(&Generator::callbackOutcome),
                .number = text(),
                .note = text(),
                .nextAt = maybe(&Generator::instant),
                .wish = {.window = text(), .weekdays = m_random.bounded(128)}};
        case 9:
            return CorrectCustomer{.call = {text()},
                .field = static_cast<CustomerField>(m_random.bounded(7)),
                .value = maybe(&Generator::text)};
        case 10:
            return EnterCall{.call = {text()},
                .facts = {.name = text(), .phone = text(), .problem = text()},
                .source = text(),
                .english = flag()};
        case 11:
            return SilenceSound{.call = {text()}, .until = instant()};
        case 0:
            return AddNote{.call = {text()}, .text = text()};
        case 1:
            return AssignCall{.call = {text()}, .to = text(), .expected = text()};
        case 2:
            return SetPriority{.call = {text()}, .priority = maybe(&Generator::priority), .reason = text()};
        case 3:
            return MarkFollowUp{.call = {text()}, .followUp = maybe(&Generator::followUp)};
        default:
            return MergeCall{.call = {text()}, .into = {text()}};
        }
    }
    Priority priority() { return static_cast<Priority>(m_random.bounded(4)); }
    FollowUp followUp() { return static_cast<FollowUp>(m_random.bounded(6)); }
    CallbackOutcome callbackOutcome() { return static_cast<CallbackOutcome>(m_random.bounded(8)); }
    bool flag() { return m_random.bounded(2) == 1; }
    quint64 seq() { return m_random.generate64() >> m_random.bounded(1, 64); }
    Instant instant()
    {
        return fromEpochMs(static_cast<qint64>(m_random.generate64()) >> m_random.bounded(64));
    }
    Error error()
    {
        return {
            .code = static_cast<ErrorCode>(m_random.bounded(static_cast<int>(ErrorCode::StoreClosed) + 1)),
            .args = flag() ? QStringList{text(), text()} : QStringList{},
            .detail = text()};
    }
    QString text()
    {
        static const QStringList pieces{u""_s, u"a"_s, u"é"_s, u"😀"_s, u"\""_s, u"\\"_s, u"\n"_s,
            QString{QChar{0}}, u"\u2028"_s, u"514 555-0137"_s};
        QString out;
        for (int i = m_random.bounded(6); i > 0; --i)
            out += pieces.at(m_random.bounded(static_cast<int>(pieces.size())));
        return out;
    }
    template <typename T> std::optional<T> maybe(T (Generator::*make)())
    {
        return flag() ? std::optional<T>{(this->*make)()} : std::nullopt;
    }
    ChangeBatch batch()
    {
        ChangeBatch out;
        for (int i = m_random.bounded(5); i > 0; --i)
            out.changes.append({.seq = seq(), .call = {text()}, .kind = text(), .receivedAt = instant()});
        return out;
    }
    CompanyFault companyFault()
    {
        return {.problem = static_cast<CompanyProblem>(
                    m_random.bounded(static_cast<int>(CompanyProblem::LowerPriorityFirst) + 1)),
            .line = m_random.bounded(1, std::numeric_limits<int>::max()),
            .key = text(),
            .value = text(),
            .expected = text()};
    }
    CompanyTrouble companyTrouble()
    {
        return {.file = text(),
            .fault = maybe(&Generator::companyFault),
            .more = m_random.bounded(20),
            .inForce = flag() ? CompanyTrouble::InForce::BuiltIn : CompanyTrouble::InForce::LastGood};
    }
    StationStatus status()
    {
        return {
            .measuredAt = instant(),
            .listening = flag(),
            .listenAddress = text(),
            .receptionFault = maybe(&Generator::error),
            .authConfigured = flag(),
            .lastWebhookAt = maybe(&Generator::instant),
            .lastRefusedAt = maybe(&Generator::instant),
            .lastCommitAt = maybe(&Generator::instant),
            .storeFailure = maybe(&Generator::error),
            .lowOnSpace = flag(),
            .certificateExpiresAt = maybe(&Generator::instant),
            .companyTrouble = maybe(&Generator::companyTrouble),
            .demo = flag(),
        };
    }

    QRandomGenerator m_random;
};

} // namespace

class LinkCodecTest : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void whatIsSentArrivesHoweverTheStreamIsCut()
    {
        for (quint32 seed = 1; seed <= 500; ++seed) {
            Generator generator{seed};
            std::vector<LinkMessage> sent;
            QByteArray stream;
            for (int i = 0; i < 8; ++i) {
                sent.push_back(generator.message());
                stream += *encodeFrame(sent.back());
            }
            QRandomGenerator cuts{seed};
            FrameReader reader;
            std::vector<LinkMessage> received;
            while (!stream.isEmpty()) {
                const qsizetype cut = cuts.bounded(1, 200);
                reader.append(stream.first(std::min(cut, stream.size())));
                stream.remove(0, cut);
                while (true) {
                    const Result<std::optional<LinkMessage>> message = reader.next();
                    QVERIFY2(message.has_value(), qPrintable(u"seed %1"_s.arg(seed)));
                    if (!message->has_value())
                        break;
                    received.push_back(**message);
                }
            }
            QVERIFY2(received == sent, qPrintable(u"seed %1"_s.arg(seed)));
        }
    }

    void damagedFramesNeverDoHarm()
    {
        for (quint32 seed = 1; seed <= 2000; ++seed) {
            Generator generator{seed};
            QByteArray payload = encodeFrame(generator.message())->sliced(4);
            QRandomGenerator random{seed};
            for (int i = random.bounded(1, 4); i > 0; --i)
                payload[random.bounded(static_cast<int>(payload.size()))]
                    = static_cast<char>(random.bounded(256));
            const Result<LinkMessage> read = decodeMessage(payload);
            if (read) // what could be read can be written again
                QVERIFY(encodeFrame(*read).has_value());
        }
    }

    void refusesWhatIsNoMessage_data()
    {
        QTest::addColumn<QByteArray>("payload");
        const auto row = [](const char* name, const QByteArray& payload) { QTest::newRow(name) << payload; };
        row("nothing", {});
        row("bytes", "\x00\xff\xfe\x80");
        row("an array", "[]");
        row("an object without a type", "{}");
        row("an unknown type", R"({"type":"format-disk"})");
        row("a type that is a number", R"({"type":1})");
        row("a cut object", R"({"type":"resync")");
        row("two objects", R"({"type":"resync"}{"type":"resync"})");
        row("a hello without a protocol", R"({"type":"hello","program":"1"})");
        row("a protocol with a fraction", R"({"type":"hello","protocol":1.5,"program":"1"})");
        row("a protocol beyond all bounds", R"({"type":"hello","protocol":4294967297,"program":"1"})");
        row("a negative sequence", R"({"type":"reply","id":"a","seq":-1})");
        row("an unknown error code",
            R"({"type":"reply","id":"a","seq":0,"refusal":{"code":"bad-luck","args":[],"detail":""}})");
        row("an argument that is no text",
            R"({"type":"reply","id":"a","seq":0,"refusal":{"code":"network","args":[1],"detail":""}})");
        row("changes that are no list", R"({"type":"changes","changes":{}})");
        row("a change that is a number", R"({"type":"changes","changes":[1]})");
        row("a change without a time",
            R"({"type":"changes","changes":[{"seq":1,"call":"c","kind":"note"}]})");
        row("a change with a time of 1e300",
            R"({"type":"changes","changes":[{"seq":1,"call":"c","kind":"note","at":1e300}]})");
        row("a note without a text", R"({"type":"add-note","id":"a","author":"b","call":"c"})");
        const QByteArray act = R"("id":"a","author":"b","call":"c")";
        row("taking without saying for whom", R"({"type":"assign-call","expected":"",)" + act + "}");
        row("taking without what was expected", R"({"type":"assign-call","to":"x",)" + act + "}");
        row("an urgency that there is not",
            R"({"type":"set-priority","priority":"P5","reason":"x",)" + act + "}");
        row("an urgency that is a number",
            R"({"type":"set-priority","priority":1,"reason":"x",)" + act + "}");
        row("an urgency that is nothing",
            R"({"type":"set-priority","priority":null,"reason":"x",)" + act + "}");
        row("an urgency without a reason", R"({"type":"set-priority","priority":"P1",)" + act + "}");
        row("a mark that there is not", R"({"type":"mark-follow-up","follow_up":"later",)" + act + "}");
        row("a merger into nothing said", R"({"type":"merge-call",)" + act + "}");
        row("a merger of nothing", R"({"type":"merge-call","id":"a","author":"b","into":"c"})");
        row("a status with a flag that is a word", R"({"type":"status","listening":"yes"})");
        const QByteArray status
            = R"({"type":"status","measuredAt":0,"listening":true,"listenAddress":"",)"
              R"("authConfigured":true,"lowOnSpace":false,"demo":false,"companyTrouble":)";
        row("a company's trouble that is a word", status + R"("bad"})");
        row("a company's trouble without a file", status + R"({"more":0,"builtIn":true}})");
        row("a company's fault of an unknown kind",
            status
                + R"({"file":"f","more":0,"builtIn":true,"fault":)"
                  R"({"problem":"ugly","line":1,"key":"","value":"","expected":""}}})");
        row("a company's fault before the first line",
            status
                + R"({"file":"f","more":0,"builtIn":true,"fault":)"
                  R"({"problem":"missing","line":0,"key":"","value":"","expected":""}}})");
        row("a hundred thousand brackets", QByteArray(100'000, '['));
    }
    void refusesWhatIsNoMessage()
    {
        QFETCH(QByteArray, payload);
        const Result<LinkMessage> read = decodeMessage(payload);
        QVERIFY(!read);
        QCOMPARE(read.error().code, ErrorCode::Malformed);
    }

    void ignoresFieldsThatALaterProgramAdds()
    {
        const Result<LinkMessage> read = decodeMessage(R"({"type":"resync","since":7})");
        QVERIFY(read);
        QVERIFY(std::holds_alternative<Resync>(*read));
    }

    void keepsTheLargestSequence()
    {
        const CommandReply reply{.id = u"a"_s, .seq = std::numeric_limits<qint64>::max()};
        QVERIFY(decodeMessage(encodeFrame(reply)->sliced(4)).value() == LinkMessage{reply});
    }

    void refusesALengthAboveTheCapBeforeItBuffersIt()
    {
        FrameReader reader;
        reader.append(QByteArray::fromHex("00100001")); // 1 MiB and one byte
        QVERIFY(!reader.next());
    }

    void acceptsAFrameOfExactlyTheCap()
    {
        QByteArray payload = R"({"type":"resync"})";
        payload += QByteArray(mostFrameBytes - payload.size(), ' ');
        FrameReader reader;
        reader.append(framed(payload));
        QVERIFY(reader.next().value().has_value());
    }

    void doesNotWriteWhatNobodyWouldRead()
    {
        const Command long_{
            .id = u"a"_s, .author = u"b"_s, .action = AddNote{.text = QString(mostFrameBytes, u'x')}};
        QVERIFY(!encodeFrame(long_));
    }
};

QTEST_APPLESS_MAIN(LinkCodecTest)
#include "tst_link_codec.moc"
