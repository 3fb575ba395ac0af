// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/preferences.h"
#include "ui/theme/look.h"
#include "ui/widgets/shapes.h"

#include <QCheckBox>
#include <QComboBox>
#include <QImage>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QPushButton>
#include <QRegularExpression>
#include <QSpinBox>
#include <QTabBar>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
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

//! One of each kind of thing that can have the focus.
QList<QWidget*> controls(QWidget& window)
{
    auto* const tabs = new QTabBar{&window};
    tabs->addTab(u"Résumé"_s);
    tabs->addTab(u"Notes"_s);
    auto* const list = new QListWidget{&window};
    list->addItems({u"Tremblay"_s, u"Gagnon"_s});
    list->setCurrentRow(0);
    auto* const tool = new QToolButton{&window};
    tool->setText(u"Filtrer"_s);
    tool->setFocusPolicy(Qt::StrongFocus);
    auto* const flat = new QToolButton{&window};
    flat->setText(u"Filtrer"_s);
    flat->setAutoRaise(true);
    flat->setFocusPolicy(Qt::StrongFocus);
    auto* const choice = new QComboBox{&window};
    choice->addItem(u"Laval"_s);
    return {tabs, list, tool, flat, choice, new QCheckBox{u"Personnes seulement"_s, &window},
        new QPushButton{u"Prendre"_s, &window}, new QLineEdit{u"Tremblay"_s, &window}, new QSpinBox{&window}};
}

//! Dots that the focus changes by at least 3:1.
int changedDots(const QImage& before, const QImage& after)
{
    int dots = 0;
    for (int y = 0; y < before.height(); ++y) {
        for (int x = 0; x < before.width(); ++x)
            dots += contrast(before.pixelColor(x, y), after.pixelColor(x, y)) >= 3 ? 1 : 0;
    }
    return dots;
}

QImage inGrey(Priority priority)
{
    QImage picture{24, 24, QImage::Format_Grayscale8};
    picture.fill(Qt::white);
    QPainter painter{&picture};
    paintUrgencyShape(painter, QRectF{2, 2, 20, 20}, priority, Qt::black);
    return picture;
}

} // namespace

class ThemeTest final : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression{u"^(?!This plugin does not support).*"_s}); }

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

    void everyWordCanBeReadOnItsGround_data() { wordsAndMarksCanBeSeen_data(); }
    void everyWordCanBeReadOnItsGround()
    {
        QFETCH(Theme, theme);
        using P = QPalette;
        struct Pair {
            P::ColorRole text;
            P::ColorRole ground;
        };
        constexpr std::array pairs{Pair{P::WindowText, P::Window}, Pair{P::Text, P::Base},
            Pair{P::Text, P::AlternateBase}, Pair{P::ButtonText, P::Button},
            Pair{P::ToolTipText, P::ToolTipBase}, Pair{P::HighlightedText, P::Highlight},
            Pair{P::Link, P::Window}, Pair{P::Link, P::Base}, Pair{P::LinkVisited, P::Base},
            Pair{P::PlaceholderText, P::AlternateBase}};
        const QPalette palette = paletteOf(theme);
        for (const auto& [text, ground] : pairs) {
            for (const P::ColorGroup group : {P::Active, P::Inactive, P::Disabled})
                QVERIFY2(contrast(palette.color(group, text), palette.color(group, ground)) >= 4.5,
                    qPrintable(u"%1 on %2 in %3"_s.arg(text).arg(ground).arg(group)));
        }
        for (const P::ColorRole ground : {P::Window, P::Base, P::AlternateBase}) {
            QVERIFY(contrast(palette.color(P::Mid), palette.color(ground)) >= 3);
            for (const Level level : {Level::Unknown, Level::Warning, Level::Bad}) {
                QVERIFY(contrast(textColour(theme, level), palette.color(ground)) >= 4.5);
                QVERIFY(contrast(markColour(theme, level), palette.color(ground)) >= 3);
            }
        }
    }

    void theFocusCanBeSeen_data() { wordsAndMarksCanBeSeen_data(); }
    void theFocusCanBeSeen()
    {
        QFETCH(Theme, theme);
        applyTheme(theme);
        QWidget window;
        auto* const column = new QVBoxLayout{&window};
        const QList<QWidget*> all = controls(window);
        for (QWidget* const control : all)
            column->addWidget(control);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        for (QWidget* const control : all) {
            window.setFocus();
            const QImage before = control->grab().toImage();
            control->setFocus(Qt::TabFocusReason);
            const int dots = changedDots(before, control->grab().toImage());
            QVERIFY2(dots >= 2 * control->fontMetrics().height(),
                qPrintable(u"%1: %2"_s.arg(QLatin1StringView{control->metaObject()->className()}).arg(dots)));
        }
    }

    void nothingIsGreenOrRedInItsNormalState_data() { wordsAndMarksCanBeSeen_data(); }
    void nothingIsGreenOrRedInItsNormalState()
    {
        QFETCH(Theme, theme);
        const QPalette palette = paletteOf(theme);
        QList<QColor> calm{markColour(theme, Level::Notice), markColour(theme, Level::Unknown)};
        for (const QPalette::ColorRole role : {QPalette::Window, QPalette::Base, QPalette::Button,
                 QPalette::WindowText, QPalette::Text, QPalette::Mid})
            calm << palette.color(role);
        for (const QColor& colour : std::as_const(calm)) {
            const auto [least, most] = std::minmax({colour.red(), colour.green(), colour.blue()});
            QVERIFY2(most - least <= 24, qPrintable(colour.name()));
        }
    }

    void urgencyIsToldWithoutColour()
    {
        constexpr std::array all{Priority::P1, Priority::P2, Priority::P3, Priority::P4};
        for (const Priority one : all) {
            for (const Priority other : all)
                QVERIFY(one == other || inGrey(one) != inGrey(other));
        }
    }

    void aThemeAndASizeAreRemembered()
    {
        Preferences preferences{{}};
        QCOMPARE(loadLook(preferences), Look{});
        saveLook(preferences, {.theme = Theme::Dark, .points = 14});
        QCOMPARE(loadLook(preferences), (Look{.theme = Theme::Dark, .points = 14}));
    }

    void nonsenseInTheFileIsLeftAside()
    {
        Preferences preferences{{}};
        preferences.set(u"look/theme"_s, u"sepia"_s);
        preferences.set(u"look/points"_s, u"many"_s);
        const Look otherwise{.theme = Theme::Contrast, .points = 12};
        QCOMPARE(loadLook(preferences, otherwise), otherwise);
        preferences.set(u"look/points"_s, 400);
        QCOMPARE(loadLook(preferences, otherwise).points, Look::mostPoints);
    }

    void textStaysBetweenItsBounds()
    {
        QCOMPARE(Look{.points = 16}.zoomed(1).points, 16);
        QCOMPARE(Look{.points = 9}.zoomed(-1).points, 9);
        QCOMPARE(Look{}.zoomed(2).points, 12);
    }

    void withoutAChoiceTheDesktopDecides_data()
    {
        QTest::addColumn<QColor>("window");
        QTest::addColumn<QColor>("text");
        QTest::addColumn<Theme>("theme");
        QTest::newRow("light") << QColor{0xF0, 0xF0, 0xF0} << QColor{Qt::black} << Theme::Light;
        QTest::newRow("dark") << QColor{0x20, 0x20, 0x20} << QColor{0xE0, 0xE0, 0xE0} << Theme::Dark;
        QTest::newRow("high contrast") << QColor{Qt::black} << QColor{Qt::white} << Theme::Contrast;
    }
    void withoutAChoiceTheDesktopDecides()
    {
        QFETCH(QColor, window);
        QFETCH(QColor, text);
        QPalette desktop;
        desktop.setColor(QPalette::Window, window);
        desktop.setColor(QPalette::WindowText, text);
        QTEST(themeLike(desktop), "theme");
    }

    void aNewThemeShowsAtOnce()
    {
        applyTheme(Theme::Light, 10);
        QCOMPARE(themeShown(), Theme::Light);
        applyTheme(Theme::Dark, 14);
        QCOMPARE(themeShown(), Theme::Dark);
        QCOMPARE(QApplication::font().pointSize(), 14);
    }

    void themesAreKnownByName()
    {
        QCOMPARE(themeOf(u"dark"), Theme::Dark);
        QVERIFY(!themeOf(u"sepia"));
        for (const Theme theme : {Theme::Light, Theme::Dark, Theme::Contrast})
            QCOMPARE(themeOf(QString{themeName(theme)}), theme);
    }
};

QTEST_MAIN(ThemeTest)
#include "tst_theme.moc"
