// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"

#include <QRegularExpression>
#include <QTest>

#include <cmath>

using namespace dispatch;
using namespace Qt::StringLiterals;

namespace {

double luminance(const QColor& colour)
{
    const auto linear
        = [](double part) { return part <= 0.03928 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF())
        + 0.0722 * linear(colour.blueF());
}

//! WCAG 2.2 contrast, 1 to 21.
double contrast(const QColor& a, const QColor& b)
{
    const double light = std::max(luminance(a), luminance(b));
    const double dark = std::min(luminance(a), luminance(b));
    return (light + 0.05) / (dark + 0.05);
}

} // namespace

class ThemeTest final : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression{u".*"_s}); }

    void wordsAndMarksCanBeSeen_data()
    {
        QTest::addColumn<Theme>("theme");
        QTest::newRow("light") << Theme::Light;
        QTest::newRow("dark") << Theme::Dark;
        QTest::newRow("contrast") << Theme::Contrast;
    }
    void wordsAndMarksCanBeSeen()
    {
        QFETCH(Theme, theme);
        const QPalette palette = paletteOf(theme);
        const QColor window = palette.color(QPalette::Window);
        const QColor base = palette.color(QPalette::Base);
        QVERIFY(contrast(palette.color(QPalette::WindowText), window) >= 4.5);
        QVERIFY(contrast(palette.color(QPalette::Text), base) >= 4.5);
        QVERIFY(contrast(palette.color(QPalette::ButtonText), palette.color(QPalette::Button)) >= 4.5);
        QVERIFY(contrast(palette.color(QPalette::PlaceholderText), base) >= 4.5);
        QVERIFY(contrast(palette.color(QPalette::PlaceholderText), window) >= 4.5);
        QVERIFY(
            contrast(palette.color(QPalette::HighlightedText), palette.color(QPalette::Highlight)) >= 4.5);
        QVERIFY(contrast(palette.color(QPalette::Mid), window) >= 3);
        QVERIFY(contrast(palette.color(QPalette::Link), window) >= 3);
        for (const Level level : {Level::Good, Level::Notice, Level::Unknown, Level::Warning, Level::Bad}) {
            QVERIFY(contrast(markColour(theme, level), window) >= 3);
            QVERIFY(contrast(textColour(theme, level), window) >= 4.5);
        }
    }

    void urgencyChipsCanBeSeen_data() { wordsAndMarksCanBeSeen_data(); }
    void urgencyChipsCanBeSeen()
    {
        QFETCH(Theme, theme);
        const QColor base = paletteOf(theme).color(QPalette::Base);
        for (const Priority priority : {Priority::P1, Priority::P2, Priority::P3, Priority::P4}) {
            const ChipColours chip = chipColours(theme, priority);
            QVERIFY(contrast(chip.text, chip.fill) >= 4.5);
            QVERIFY(contrast(chip.border, base) >= 3);
        }
        QVERIFY(contrast(demoColours(theme).text, demoColours(theme).fill) >= 4.5);
    }

    void themesAreKnownByName()
    {
        QCOMPARE(themeOf(u"dark"), Theme::Dark);
        QVERIFY(!themeOf(u"sepia"));
    }
};

QTEST_APPLESS_MAIN(ThemeTest)
#include "tst_theme.moc"
