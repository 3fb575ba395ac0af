// SPDX-License-Identifier: GPL-3.0-or-later
#include "alarm_bar_fixture.h"

#include <QRegularExpression>
#include <QSignalSpy>

using namespace dispatch;
using namespace std::chrono_literals;

class AlarmFootTest final : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression{u"^(?!This plugin does not support propagateSizeHints).*"_s});
    }

    void noneIsSaidOnlyWithTheAgeOfTheReading()
    {
        BarFixture f;
        QCOMPARE(f.state().text, u"Vérification des urgences…"_s);
        f.read();
        QCOMPARE(f.state().text, u"Aucune urgence · vérifié il y a 0\u00a0s"_s);
        QCOMPARE(f.state().level, Level::Good);
        f.clock.advance(4s);
        f.beat();
        QCOMPARE(f.state().text, u"Aucune urgence · vérifié il y a 4\u00a0s"_s);
    }

    void whatIsNotProvenIsUnknown_data()
    {
        QTest::addColumn<QString>("trouble");
        QTest::addColumn<Level>("level");
        QTest::addColumn<QString>("words");
        QTest::newRow("no heartbeat") << u"heartbeat"_s << Level::Unknown << u"Urgences\u00a0: inconnu"_s;
        QTest::newRow("no reading") << u"reading"_s << Level::Unknown << u"Urgences\u00a0: inconnu"_s;
        QTest::newRow("a reading that failed")
            << u"failure"_s << Level::Unknown << u"Urgences\u00a0: inconnu"_s;
        QTest::newRow("cut off") << u"cut"_s << Level::Warning << u"Alarmes locales seulement"_s;
        QTest::newRow("reception stopped") << u"stopped"_s << Level::Bad << u"Réception arrêtée"_s;
    }
    void whatIsNotProvenIsUnknown()
    {
        QFETCH(QString, trouble);
        QFETCH(QString, words);
        BarFixture f;
        f.read();
        if (trouble == "heartbeat"_L1)
            f.clock.advance(6s);
        if (trouble == "reading"_L1)
            f.clock.advance(13s);
        f.link.attached = trouble != "cut"_L1;
        f.source.failure
            = trouble == "failure"_L1 ? std::optional{Error{.code = ErrorCode::StoreLocked}} : std::nullopt;
        if (trouble == "failure"_L1)
            f.read();
        if (trouble == "cut"_L1)
            emit f.link.attachedChanged(false);
        else if (trouble != "heartbeat"_L1)
            f.beat(trouble != "stopped"_L1);
        QTRY_VERIFY2(f.state().text.startsWith(words), qPrintable(f.state().text));
        QTEST(f.state().level, "level");
        QVERIFY(f.lamp(u"alarms"_s)->isVisible());
    }

    void aFloodIsSaidAndLeadsToTheList()
    {
        BarFixture f;
        std::vector<Call> calls;
        for (int i = 0; i < 14; ++i)
            calls.push_back(urgentCall(u"c%1"_s.arg(i, 2, 10, '0'_L1), f.clock.now()));
        f.read(fromDifferentNumbers(calls));
        QCOMPARE(f.lamp(u"flood"_s)->item().text, u"Afflux\u00a0: 14 appels"_s);
        QSignalSpy asked{f.bar, &AlarmBar::moreRequested};
        QTest::mouseClick(f.bar->findChild<QPushButton*>(u"alarmFilter"_s), Qt::LeftButton);
        QCOMPARE(asked.count(), 1);
        f.clock.advance(11min);
        f.beat();
        QVERIFY(!f.lamp(u"flood"_s));
    }

    void whatAPersonHasToKnowStandsBelow_data()
    {
        QTest::addColumn<StationStatus>("status");
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("words");
        QTest::newRow("nobody is there") << StationStatus{.listening = true, .attended = false}
                                         << u"unattended"_s << u"Poste sans surveillance"_s;
        QTest::newRow("nobody is told")
            << StationStatus{.listening = true} << u"texts"_s
            << u"Personne ne sera avisé par texto\u00a0: les textos ne sont pas configurés."_s;
        QTest::newRow("all is well") << StationStatus{.listening = true, .textsConfigured = true}
                                     << u"texts"_s << QString{};
    }
    void whatAPersonHasToKnowStandsBelow()
    {
        QFETCH(StationStatus, status);
        QFETCH(QString, key);
        QFETCH(QString, words);
        BarFixture f;
        f.read({urgentCall(u"a"_s, f.clock.now())});
        f.beat(status);
        QCOMPARE(f.lamp(key) ? f.lamp(key)->item().text : QString{}, words);
    }

    void whoWasNotToldIsNamed()
    {
        BarFixture f;
        Call call = urgentCall(u"a"_s, f.clock.now());
        call.escalations = {{.role = u"owner"_s, .state = notConfigured},
            {.role = u"owner"_s, .state = notConfigured}, {.role = u"second"_s, .state = u"queued"_s}};
        f.read({call});
        QVERIFY2(f.lamp(u"texts"_s)
                     ->item()
                     .text.endsWith(u"configurés. Propriétaire\u00a0: non avisé (non configuré)"_s),
            qPrintable(f.lamp(u"texts"_s)->item().text));
    }

    void withoutAnAlarmNobodyIsWarnedOfTexts()
    {
        BarFixture f;
        f.read();
        QVERIFY(!f.lamp(u"texts"_s));
    }

    void aMuteDeskSaysSo()
    {
        BarFixture f;
        f.bar->setSoundTrouble(u"Le volume est à zéro."_s);
        QCOMPARE(f.lamp(u"sound"_s)->item().text, u"Son coupé"_s);
        QCOMPARE(f.lamp(u"sound"_s)->item().level, Level::Bad);
        f.bar->setSoundTrouble({});
        QVERIFY(!f.lamp(u"sound"_s));
    }

    void aSilenceCountsDown()
    {
        BarFixture f;
        f.bar->setSilencedUntil(f.clock.now() + 2min);
        QCOMPARE(f.lamp(u"silence"_s)->item().text, u"Silence 2:00"_s);
        f.clock.advance(17s);
        f.beat();
        QCOMPARE(f.lamp(u"silence"_s)->item().text, u"Silence 1:43"_s);
        QSignalSpy ended{f.bar, &AlarmBar::soundRequested};
        QTest::mouseClick(f.lamp(u"silence"_s), Qt::LeftButton);
        QCOMPARE(ended.count(), 1);
        f.clock.advance(2min);
        f.beat();
        QVERIFY(!f.lamp(u"silence"_s));
    }
};

QTEST_MAIN(AlarmFootTest)
#include "tst_alarm_foot.moc"
