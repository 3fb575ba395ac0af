// SPDX-License-Identifier: GPL-3.0-or-later
#include "panel_picture.h"
#include "tests/support/fake_call_source.h"
#include "tests/support/fake_desk_link.h"
#include "tests/support/manual_clock.h"
#include "ui/panels/day_panel.h"
#include "ui/widgets/notice.h"

#include <QFile>
#include <QLocale>
#include <QPushButton>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <algorithm>

using namespace dispatch;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

DayFigures busyDay()
{
    return {.received = 47,
        .byPriority = {3, 5, 12, 27},
        .live = 2,
        .toCallBack = 9,
        .inProgress = 4,
        .done = 24,
        .refused = 3,
        .missed = 4,
        .failed = 1,
        .transferred = 2,
        .overdue = 2,
        .busiestTenMinutes = 14,
        .medianLength = 187s,
        .taken = {{{.n = 3, .median = 94s, .p90 = 250s}, {.n = 4, .median = 640s, .p90 = 1500s}, {},
            {.n = 11, .median = 5400s, .p90 = 13'000s}}}};
}

struct Fixture {
    ManualClock clock{fromIso(u"2026-11-22T20:04:05Z").value()}; // 15:04 in Montréal
    FakeCallSource source{};
    FakeDeskLink link{};
    std::unique_ptr<DayPanel> panel{};

    explicit Fixture(const DayFigures& figures = {})
    {
        source.figures = figures;
        panel = std::make_unique<DayPanel>(source, link, clock);
        panel->resize(1000, 250);
        panel->show();
        beat();
    }
    void beat()
    {
        emit link.statusMeasured({.measuredAt = clock.now(), .listening = true, .authConfigured = true});
    }
    [[nodiscard]] QString text(const QString& name) const { return panel->findChild<QLabel*>(name)->text(); }
    [[nodiscard]] QPushButton* button(const QString& name) const
    {
        return panel->findChild<QPushButton*>(name);
    }
    [[nodiscard]] QString notice(const QString& name = u"dayNotice"_s) const
    {
        return panel->findChild<Notice*>(name)->text();
    }
};

QString valueOf(const DayFigures& figures, const QString& key)
{
    const auto lines = DayReport::lines(figures);
    return std::ranges::find(lines, key, &DayLine::key)->value;
}

} // namespace

class DayPanelTest final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale{QLocale::French, QLocale::Canada}); }
    void init()
    {
        QTest::failOnWarning(QRegularExpression{u"^(?!This plugin does not support propagateSizeHints).*"_s});
    }

    void aDayIsADayOfMontreal_data()
    {
        QTest::addColumn<QDate>("day");
        QTest::addColumn<QString>("from");
        QTest::addColumn<int>("hours");
        QTest::newRow("in winter") << QDate{2026, 11, 22} << u"2026-11-22T05:00:00.000Z"_s << 24;
        QTest::newRow("in summer") << QDate{2026, 7, 1} << u"2026-07-01T04:00:00.000Z"_s << 24;
        QTest::newRow("as the clocks go forward") << QDate{2026, 3, 8} << u"2026-03-08T05:00:00.000Z"_s << 23;
        QTest::newRow("as the clocks go back") << QDate{2026, 11, 1} << u"2026-11-01T04:00:00.000Z"_s << 25;
    }
    void aDayIsADayOfMontreal()
    {
        QFETCH(QDate, day);
        QFETCH(int, hours);
        const DayReport::Span span = DayReport::spanOf(day);
        QTEST(toIso(span.from), "from");
        QCOMPARE(span.until - span.from, std::chrono::hours{hours});
        QCOMPARE(DayReport::dayOf(span.from), day);
        QCOMPARE(DayReport::dayOf(span.until - 1ms), day);
    }

    void aDelayThatNobodyMeasuredIsNoFigure()
    {
        const auto rows = DayReport::urgencies(busyDay());
        QCOMPARE(rows.at(0).median, u"1\u00a0min 34\u00a0s"_s);
        QCOMPARE(rows.at(0).share, u"6\u00a0%"_s);
        QCOMPARE(rows.at(2).taken, u"0"_s);
        QCOMPARE(rows.at(2).median, u"–"_s);
        QCOMPARE(rows.at(2).p90, u"–"_s);
    }

    void tenCallsInTenMinutesAreAFlood()
    {
        QCOMPARE(valueOf({.busiestTenMinutes = 9}, u"busiest"_s), u"9"_s);
        QCOMPARE(valueOf({.busiestTenMinutes = 10}, u"busiest"_s), u"10, afflux"_s);
    }

    void theFiguresStandInTheirPlaces()
    {
        Fixture f{busyDay()};
        f.source.answer();
        QCOMPARE(f.text(u"dayTitle"_s), u"dimanche 22\u00a0novembre"_s);
        QCOMPARE(f.text(u"day_received"_s), u"47"_s);
        QCOMPARE(f.text(u"day_overdue"_s), u"2"_s);
        QCOMPARE(f.text(u"day_p1_1"_s), u"3"_s);
        QCOMPARE(f.text(u"day_p3_3"_s), u"n = 0"_s);
        QCOMPARE(f.text(u"dayAge"_s), u"Mesuré il y a 0\u00a0s"_s);
    }

    void aDayWithoutCallsSaysSo()
    {
        Fixture f;
        QCOMPARE(f.text(u"dayEmpty"_s), u"Chargement…"_s);
        f.source.answer();
        QCOMPARE(f.text(u"dayEmpty"_s), u"Rien encore aujourd’hui"_s);
        QTest::mouseClick(f.button(u"dayPrevious"_s), Qt::LeftButton);
        f.source.answer();
        QCOMPARE(f.text(u"dayEmpty"_s), u"Aucun appel ce jour-là"_s);
    }

    void thereIsNoDayAfterToday()
    {
        Fixture f;
        QVERIFY(!f.button(u"dayNext"_s)->isEnabled());
        f.panel->setDay(QDate{2026, 11, 23});
        QCOMPARE(f.panel->day(), (QDate{2026, 11, 22}));
        QTest::mouseClick(f.button(u"dayPrevious"_s), Qt::LeftButton);
        QCOMPARE(f.panel->day(), (QDate{2026, 11, 21}));
        QTest::mouseClick(f.button(u"dayNext"_s), Qt::LeftButton);
        QCOMPARE(f.panel->day(), (QDate{2026, 11, 22}));
    }

    void midnightBringsAnotherDayToThoseWhoFollowToday()
    {
        Fixture f{busyDay()};
        f.source.answer();
        f.clock.advance(9h);
        f.beat();
        QCOMPARE(f.panel->day(), (QDate{2026, 11, 23}));
        f.panel->setDay(QDate{2026, 11, 22});
        f.clock.advance(24h);
        f.beat();
        QCOMPARE(f.panel->day(), (QDate{2026, 11, 22}));
        QVERIFY(f.button(u"dayNext"_s)->isEnabled());
    }

    void itIsMeasuredAgainAfterHalfAMinute()
    {
        Fixture f{busyDay()};
        f.source.answer();
        f.clock.advance(31s);
        f.beat();
        QTRY_VERIFY(f.source.waiting() > 0);
        f.source.answer();
        QCOMPARE(f.text(u"dayAge"_s), u"Mesuré il y a 0\u00a0s"_s);
    }

    void theFiguresAreExported()
    {
        Fixture f{busyDay()};
        f.source.answer();
        const QTemporaryDir folder;
        f.panel->exportTo(folder.filePath(u"d.csv"_s));
        QTRY_COMPARE(f.notice(u"dayExported"_s), u"Chiffres exportés."_s);
        QFile file{folder.filePath(u"d.csv"_s)};
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll();
        QVERIFY(text.startsWith("\xEF\xBB\xBFJour;2026-11-22\r\n"));
        QVERIFY(text.contains("Reçus;47\r\n"));
        QVERIFY(text.contains("P1 Urgence;3;6 %;3;1 min 34 s;4 min 10 s\r\n"));
    }

    void states_data()
    {
        addStatesInEveryTheme({u"loading"_s, u"empty"_s, u"figures"_s, u"offline"_s, u"error"_s});
    }
    void states()
    {
        QFETCH(QString, state);
        QFETCH(QString, theme);
        applyTheme(*themeOf(theme));
        const bool some = state == "figures"_L1 || state == "offline"_L1;
        Fixture f{some ? busyDay() : DayFigures{}};
        if (state == "error"_L1)
            f.source.failure = Error{.code = ErrorCode::StoreLocked};
        if (state != "loading"_L1)
            f.source.answer();
        f.link.attached = state != "offline"_L1;
        if (state == "offline"_L1)
            emit f.link.attachedChanged(false);
        leavePicture(*f.panel, u"day"_s);
        QCOMPARE(cutTexts(*f.panel), QString{});
        QCOMPARE(f.panel->findChild<QLabel*>(u"dayEmpty"_s)->isVisible(), !some);
        QCOMPARE(f.notice().isEmpty(), state != "offline"_L1 && state != "error"_L1);
    }
};

QTEST_MAIN(DayPanelTest)
#include "tst_day_panel.moc"
