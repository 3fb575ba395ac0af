// SPDX-License-Identifier: GPL-3.0-or-later
#include "panel_picture.h"
#include "tests/support/fake_call_source.h"
#include "tests/support/fake_desk_link.h"
#include "tests/support/manual_clock.h"
#include "ui/panels/day_panel.h"
#include "ui/widgets/notice.h"

#include <QBarSeries>
#include <QBarSet>
#include <QChart>
#include <QChartView>
#include <QFile>
#include <QLocale>
#include <QPushButton>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <algorithm>
#include <cmath>

using namespace dispatch;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

DayFigures busyDay()
{
    DayFigures day{.received = 47,
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
        .answered = {{{.n = 3, .median = 94s, .p90 = 250s}, {.n = 4, .median = 640s, .p90 = 1500s}, {},
            {.n = 11, .median = 5400s, .p90 = 13'000s}}},
        .tried = {{{.n = 3, .median = 70s, .p90 = 200s}}},
        .heard = {{{.n = 2, .median = 180s, .p90 = 290s}, {.n = 3, .median = 700s, .p90 = 1900s}}},
        .inTime = {2, 3, 0, 9},
        .late = {1, 0, 0, 2},
        .attempts = 21,
        .byHour = std::vector<qint64>(24, 0)};
    day.byHour[6] = 3;
    day.byHour[9] = 14;
    day.byHour[14] = 5;
    return day;
}

//! Column \a key of urgency \a row.
QString cell(const DayFigures& figures, size_t row, const QString& key)
{
    const auto columns = DayReport::columns();
    const auto at = std::ranges::find(columns, key, &DayColumn::key) - columns.begin();
    return DayReport::urgencies(figures).at(row).cells.value(at);
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
        panel->resize(1000, 620);
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
        QCOMPARE(cell(busyDay(), 0, u"answeredMedian"_s), u"1\u00a0min 34\u00a0s"_s);
        QCOMPARE(cell(busyDay(), 0, u"heardP90"_s), u"4\u00a0min 50\u00a0s"_s);
        QCOMPARE(cell(busyDay(), 0, u"share"_s), u"6\u00a0%"_s);
        QCOMPARE(cell(busyDay(), 2, u"answered"_s), u"0"_s);
        QCOMPARE(cell(busyDay(), 2, u"answeredMedian"_s), u"–"_s);
        QCOMPARE(cell(busyDay(), 3, u"heardMedian"_s), u"–"_s);
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
        QCOMPARE(f.text(u"day_P1_calls"_s), u"3"_s);
        QCOMPARE(f.text(u"day_P3_answered"_s), u"0"_s);
        QCOMPARE(f.text(u"day_P1_late"_s), u"1"_s);
        QCOMPARE(f.text(u"day_attempts"_s), u"21"_s);
        QCOMPARE(f.text(u"dayAge"_s), u"Mesuré il y a 0\u00a0s"_s);
    }

    void clocksAreShownOnceTheyAreKnown()
    {
        Fixture f{busyDay()};
        f.source.answer();
        QCOMPARE(f.text(u"day_P1_aim"_s), u"–"_s);
        Company company;
        company.priorities[0].callback = {.within = 5min, .crewMinutes = false};
        company.priorities[3].callback = {.within = 240min};
        f.panel->setCompany(company);
        QCOMPARE(f.text(u"day_P1_aim"_s), u"5\u00a0min"_s);
        QCOMPARE(f.text(u"day_P4_aim"_s), u"4\u00a0h d’équipe"_s);
    }

    void aScreenReaderHearsWhatAFigureIsOf()
    {
        Fixture f{busyDay()};
        f.source.answer();
        QCOMPARE(f.panel->findChild<QLabel*>(u"day_P1_heardMedian"_s)->accessibleName(),
            u"P1, Jusqu’à la voix humaine, Médiane\u00a0: 3\u00a0min 0\u00a0s"_s);
    }

    void hoursAreThoseOfMontreal_data()
    {
        QTest::addColumn<QDate>("day");
        QTest::addColumn<int>("count");
        QTest::addColumn<QString>("third");
        QTest::newRow("in winter") << QDate{2026, 11, 22} << 24 << u"2"_s;
        QTest::newRow("as the clocks go forward") << QDate{2026, 3, 8} << 23 << u"3"_s;
        QTest::newRow("as the clocks go back") << QDate{2026, 11, 1} << 25 << u"1"_s;
    }
    void hoursAreThoseOfMontreal()
    {
        QFETCH(QDate, day);
        QFETCH(int, count);
        DayFigures figures;
        figures.byHour.resize(static_cast<size_t>(count), 1);
        const auto hours = DayReport::hours(day, figures);
        QCOMPARE(hours.size(), static_cast<size_t>(count));
        QTEST(hours.at(2).label, "third");
        QCOMPARE(hours.back().label, u"23"_s);
    }

    void hoursWithoutCallsAreLeftOutOfTheWords()
    {
        QCOMPARE(DayReport::hoursInWords(QDate{2026, 11, 22}, busyDay()),
            u"6\u00a0h\u00a0: 3 · 9\u00a0h\u00a0: 14 · 14\u00a0h\u00a0: 5"_s);
        QCOMPARE(DayReport::hoursInWords(QDate{2026, 11, 22}, {}), QString{});
    }

    void theChartsShowWhatTheReportSays()
    {
        Fixture f{busyDay()};
        f.source.answer();
        const auto sets = [&f](const QString& name) {
            const auto series = f.panel->findChild<QChartView*>(name)->chart()->series();
            return qobject_cast<QBarSeries*>(series.value(0))->barSets();
        };
        const auto hours = sets(u"dayHoursChart"_s);
        QCOMPARE(hours.size(), 1);
        QCOMPARE(hours[0]->count(), 24);
        QCOMPARE(hours[0]->at(9), 14.0);
        QCOMPARE(hours[0]->at(10), 0.0);
        const auto delays = sets(u"dayDelaysChart"_s);
        QCOMPARE(delays.size(), 4);
        QCOMPARE(delays[0]->at(0), std::log10(94.0));
        QCOMPARE(delays[3]->at(1), std::log10(1900.0));
        QCOMPARE(delays[2]->at(3), 0.0); // nobody of these heard anybody
        QCOMPARE(f.text(u"dayHoursText"_s),
            u"Appels par heure\u00a0: 6\u00a0h\u00a0: 3 · 9\u00a0h\u00a0: 14 · 14\u00a0h\u00a0: 5"_s);
    }

    void chartsAreNotMadeBeforeTheyAreSeen()
    {
        FakeCallSource source;
        source.figures = busyDay();
        FakeDeskLink link;
        const ManualClock clock;
        const DayPanel panel{source, link, clock};
        source.answer();
        QVERIFY(panel.findChild<QLabel*>(u"day_received"_s));
        QVERIFY(!panel.findChild<QChartView*>());
    }

    void anotherReadingLeavesNoOldChartBehind()
    {
        Fixture f{busyDay()};
        f.source.answer();
        f.source.figures.byHour[9] = 15;
        f.clock.advance(31s);
        f.beat();
        QTRY_VERIFY(f.source.waiting() > 0);
        f.source.answer();
        const QChart& chart = *f.panel->findChild<QChartView*>(u"dayHoursChart"_s)->chart();
        QCOMPARE(chart.series().size(), 1);
        QCOMPARE(chart.axes().size(), 2);
        QCOMPARE(qobject_cast<QBarSeries*>(chart.series().value(0))->barSets().value(0)->at(9), 15.0);
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
        QVERIFY(text.contains(
            "P1 Urgence;3;6 %;–;3;1 min 34 s;4 min 10 s;2;3 min 0 s;4 min 50 s;2;1;1 min 10 s\r\n"));
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
