// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fake_desk_link.h"
#include "tests/support/manual_clock.h"
#include "tests/support/sample_calls.h"
#include "ui/main_window.h"
#include "ui/screenshot.h"
#include "ui/translations.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QDir>
#include <QHeaderView>
#include <QLabel>
#include <QRegularExpression>
#include <QTableView>
#include <QTabWidget>
#include <QTest>

using namespace dispatch;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

//! The source of sampleCalls(), live ones only where asked for.
class SampleSource final : public CallSource {
public:
    explicit SampleSource(Instant now)
        : m_calls{sampleCalls(now)}
    {
    }

    void window(const CallFilter& filter, const CallSort& /*sort*/, qint64 offset, int /*limit*/,
        QObject* context, Answer<std::vector<Call>> answer) override
    {
        QMetaObject::invokeMethod(
            context, [=, this] { answer(offset == 0 ? matching(filter) : std::vector<Call>{}); },
            Qt::QueuedConnection);
    }
    void count(const CallFilter& filter, QObject* context, Answer<qint64> answer) override
    {
        QMetaObject::invokeMethod(
            context, [=, this] { answer(std::ssize(matching(filter))); }, Qt::QueuedConnection);
    }
    void detail(const CallId& id, QObject* context, Answer<CallDetail> answer) override
    {
        const auto found = std::ranges::find(m_calls, id, &Call::id);
        QMetaObject::invokeMethod(
            context, [=] { answer(sampleDetail(*found)); }, Qt::QueuedConnection);
    }

    void journal(const JournalFilter& /*filter*/, quint64 /*before*/, int /*limit*/, QObject* context,
        Answer<std::vector<JournalLine>> answer) override
    {
        std::vector<JournalLine> lines;
        lines.reserve(m_calls.size());
        for (const Call& call : m_calls)
            lines.push_back({.entry = {.seq = lines.size() + 1, .who = u"Julie"_s, .kind = u"assigned"_s},
                .call = call.id,
                .caller = call.customer.name,
                .priority = call.priority});
        QMetaObject::invokeMethod(
            context, [=] { answer(lines); }, Qt::QueuedConnection);
    }
    void day(Instant /*from*/, Instant /*until*/, Instant /*now*/, QObject* context,
        Answer<DayFigures> answer) override
    {
        const DayFigures figures{.received = std::ssize(m_calls), .byPriority = {2, 3, 3, 4}};
        QMetaObject::invokeMethod(
            context, [=] { answer(figures); }, Qt::QueuedConnection);
    }

private:
    [[nodiscard]] std::vector<Call> matching(const CallFilter& filter) const
    {
        std::vector<Call> calls = m_calls;
        if (filter.live)
            std::erase_if(calls, [](const Call& call) { return call.lineState == LineState::Ended; });
        if (filter.priority)
            std::erase_if(calls, [&](const Call& call) { return call.priority != *filter.priority; });
        return calls;
    }

    std::vector<Call> m_calls;
};

QString shortfallOf(const QAbstractButton& button)
{
    const QSize wanted = button.minimumSizeHint();
    const bool fits = button.width() >= wanted.width() && button.height() >= wanted.height();
    return fits || button.text().isEmpty() ? QString{} : u"button "_s + button.text();
}

QString shortfallOf(const QLabel& label)
{
    const int wanted
        = label.wordWrap() ? label.heightForWidth(label.width()) : label.minimumSizeHint().height();
    const bool wide = label.wordWrap() || label.width() >= label.minimumSizeHint().width();
    return wide && label.height() >= wanted ? QString{}
                                            : u"label %1: %2x%3 instead of %4x%5"_s.arg(label.text())
                                                  .arg(label.width())
                                                  .arg(label.height())
                                                  .arg(label.minimumSizeHint().width())
                                                  .arg(wanted);
}

QStringList shortfallOf(const QHeaderView& header)
{
    QStringList cut;
    for (int section = 0; section < header.count(); ++section) {
        if (header.sectionSize(section) < header.sectionSizeHint(section))
            cut << u"heading "_s + header.model()->headerData(section, header.orientation()).toString();
    }
    return cut;
}

QStringList textThatIsCut(const QWidget& window)
{
    QStringList cut;
    const auto widgets = window.findChildren<QWidget*>();
    for (const QWidget* const widget : widgets) {
        if (!widget->isVisible())
            continue;
        if (const auto* const button = qobject_cast<const QAbstractButton*>(widget))
            cut << shortfallOf(*button);
        else if (const auto* const label = qobject_cast<const QLabel*>(widget))
            cut << shortfallOf(*label);
        else if (const auto* const header = qobject_cast<const QHeaderView*>(widget);
                 header && header->orientation() == Qt::Horizontal)
            cut << shortfallOf(*header);
    }
    cut.removeAll(QString{});
    return cut;
}

} // namespace

//! The whole window in both languages, on small and large screens. With DISPATCH_PICTURES set to a folder,
//! every row leaves its picture there; QT_SCALE_FACTOR=1.5 shows it at 150 %.
class WindowFitTest final : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression{u"^(?!This plugin does not support propagateSizeHints).*"_s});
    }

    void everyTextFits_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("theme");
        QTest::addColumn<QSize>("pixels");
        QTest::addColumn<int>("tab");
        const struct {
            const char* name;
            QSize pixels;
        } screens[]{{"1366x768", {1366, 768}}, {"1920x1080", {1920, 1080}}};
        // French first: the other language's texts stay for the rest of the run
        for (const QString& language : {u"fr"_s, u"en"_s}) {
            for (const auto& screen : screens) {
                for (const QString& theme : {u"light"_s, u"dark"_s, u"contrast"_s}) {
                    for (int tab = 0; tab < 5; ++tab) {
                        QTest::addRow(
                            "%s, %s, %s, tab %d", qPrintable(language), screen.name, qPrintable(theme), tab)
                            << language << theme << screen.pixels << tab;
                    }
                }
            }
        }
    }
    void everyTextFits()
    {
        QFETCH(QString, language);
        QFETCH(QString, theme);
        QFETCH(QSize, pixels);
        QFETCH(int, tab);
        QVERIFY(installLanguage(*qApp, language));
        applyTheme(*themeOf(theme));
        ManualClock clock{fromIso(u"2026-11-22T20:04:05Z"_s).value()};
        FakeDeskLink link;
        MainWindow window{link, std::make_unique<SampleSource>(clock.now()), clock,
            {.demo = tab == 1, .theme = themeOf(theme)}};
        window.resize((QSizeF{pixels} / window.devicePixelRatioF()).toSize());
        window.show();
        emit link.statusMeasured({.measuredAt = clock.now() - 1s,
            .listening = true,
            .listenAddress = u"127.0.0.1:8787"_s,
            .authConfigured = tab != 1,
            .lastWebhookAt = clock.now() - 2s,
            .lastRefusedAt = tab == 2 ? std::optional{clock.now() - 4min} : std::nullopt});
        window.showCall({u"call-0"_s});
        auto* const tabs = window.findChild<QTabWidget*>(u"sheetTabs"_s);
        tabs->setCurrentIndex(tab);
        QTRY_VERIFY(tabs->isVisible());
        auto* const list = window.findChild<QTableView*>(u"callList"_s);
        QTRY_COMPARE(list->model()->rowCount(), 12);
        QCoreApplication::processEvents();
        const QString folder = qEnvironmentVariable("DISPATCH_PICTURES");
        if (!folder.isEmpty()) {
            const QString name = QString::fromUtf8(QTest::currentDataTag())
                                     .replace(", "_L1, "-"_L1)
                                     .replace(' '_L1, QString{});
            QVERIFY(saveScreenshot(
                window, QDir{folder}.filePath(u"%1@%2.png"_s.arg(name).arg(window.devicePixelRatioF()))));
        }
        QCOMPARE(textThatIsCut(window).join('\n'_L1), QString{});
        // below 1280 pixels of the screen's own scale the sheet keeps its words first
        if (window.width() >= 1280)
            QVERIFY2(list->width() >= window.width() * 6 / 10, "the list is not the widest");
    }
};

QTEST_MAIN(WindowFitTest)
#include "tst_window_fit.moc"
