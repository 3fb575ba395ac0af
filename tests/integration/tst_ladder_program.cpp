// SPDX-License-Identifier: GPL-3.0-or-later
// The ladders of the real program under a clock that is moved (faketime); its steady clock is left alone.
#include "running_station.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace dispatch;
using namespace Qt::StringLiterals;

namespace {

constexpr auto wrapper = "/usr/lib/x86_64-linux-gnu/faketime/libfaketimeMT.so.1";

//! The clock that the program sees: the real one and so many seconds.
class MovedClock final {
public:
    MovedClock() { set(0); }

    void set(qint64 seconds)
    {
        m_offset = seconds;
        QFile file{m_folder.filePath(u"offset"_s)};
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write((seconds < 0 ? "" : "+") + QByteArray::number(seconds) + "\n");
    }
    [[nodiscard]] QDateTime now() const { return QDateTime::currentDateTimeUtc().addSecs(m_offset); }

    [[nodiscard]] QProcessEnvironment environment() const
    {
        QProcessEnvironment around = RunningStation::environment();
        around.insert(u"LD_PRELOAD"_s, QString::fromLatin1(wrapper));
        around.insert(u"FAKETIME_TIMESTAMP_FILE"_s, m_folder.filePath(u"offset"_s));
        around.insert(u"FAKETIME_NO_CACHE"_s, u"1"_s);
        around.insert(u"FAKETIME_DONT_FAKE_MONOTONIC"_s, u"1"_s);
        around.insert(u"FAKETIME_DONT_RESET"_s, u"1"_s);
        const QString options = around.value(u"ASAN_OPTIONS"_s);
        around.insert(u"ASAN_OPTIONS"_s, options + u":verify_asan_link_order=0:detect_leaks=0"_s);
        return around;
    }

private:
    QTemporaryDir m_folder{};
    qint64 m_offset = 0;
};

//! A caller cries that the basement is flooded.
bool cry(RunningStation& station, const QString& call, const QDateTime& at)
{
    const QJsonObject message{{u"type"_s, u"transcript"_s},
        {u"timestamp"_s, static_cast<double>(at.toMSecsSinceEpoch())}, {u"role"_s, u"user"_s},
        {u"transcriptType"_s, u"final"_s}, {u"transcript"_s, u"Le sous-sol est inondé, l'eau monte!"_s},
        {u"call"_s, QJsonObject{{u"id"_s, call}}},
        {u"customer"_s, QJsonObject{{u"number"_s, u"+15145550137"_s}}}};
    const QByteArray body
        = QJsonDocument{QJsonObject{{u"message"_s, message}}}.toJson(QJsonDocument::Compact);
    const RunningStation::Answer answer = station.post(body, at);
    if (answer.status != 200)
        qWarning().noquote() << answer.status << answer.body;
    return answer.status == 200;
}

//! How often each step of the ladder of \a call was taken, in the call's own history.
int stepsOf(RunningStation& station, const QString& call)
{
    const QByteArray body = station.get(u"/api/v1/calls/"_s + call).body;
    int steps = 0;
    for (const auto& entry : QJsonDocument::fromJson(body)[u"history"_s].toArray())
        steps += entry.toObject()[u"what"_s].toString().contains(u"escalated"_s) ? 1 : 0;
    return steps;
}

} // namespace

class LadderProgramTest : public QObject {
    Q_OBJECT

private slots:
    void aClockThatJumpsAndAKillTakeEachStepOnce()
    {
        QVERIFY2(QFile::exists(QString::fromLatin1(wrapper)), "the package faketime is missing");
        MovedClock clock;
        const QTemporaryDir folder;
        auto station = std::make_unique<RunningStation>(folder.path(), clock.environment());
        QVERIFY(station->isUp());
        QVERIFY(cry(*station, u"first"_s, clock.now()));
        QTRY_COMPARE_WITH_TIMEOUT(stepsOf(*station, u"first"_s), 1, 20'000);
        clock.set(600); // as after a sleep: all that is left is due at once
        QTRY_COMPARE_WITH_TIMEOUT(stepsOf(*station, u"first"_s), 4, 10'000);

        QVERIFY(cry(*station, u"second"_s, clock.now()));
        QTRY_COMPARE_WITH_TIMEOUT(stepsOf(*station, u"second"_s), 1, 20'000);
        clock.set(-3000); // somebody sets the clock back by an hour
        QVERIFY(cry(*station, u"third"_s, clock.now()));
        QTRY_COMPARE_WITH_TIMEOUT(stepsOf(*station, u"third"_s), 1, 20'000);

        station->killNine();
        clock.set(1200);
        station = std::make_unique<RunningStation>(folder.path(), clock.environment());
        QVERIFY(station->isUp());
        QTRY_COMPARE_WITH_TIMEOUT(stepsOf(*station, u"third"_s), 4, 10'000);
        QCOMPARE(stepsOf(*station, u"second"_s), 4);
        QCOMPARE(stepsOf(*station, u"first"_s), 4);
    }
};

QTEST_GUILESS_MAIN(LadderProgramTest)
#include "tst_ladder_program.moc"
