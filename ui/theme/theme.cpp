// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"

#include "ui/theme/framed_style.h"

#include <QApplication>
#include <QFont>
#include <QStyle>

#include <array>

namespace dispatch {

using namespace Qt::StringLiterals;

namespace {

//! The grounds and inks that a palette is made of.
struct Inks {
    QRgb window;
    QRgb base;
    QRgb alternate;
    QRgb button;
    QRgb text;
    QRgb faint; //!< disabled and placeholder text, 4.5:1 all the same
    QRgb line; //!< borders, 3:1
    QRgb faintLine; //!< borders of what is disabled
    QRgb highlight;
    QRgb highlightedText;
    QRgb link;
};

constexpr Inks lightInks{.window = 0xFFF3F5F7,
    .base = 0xFFFFFFFF,
    .alternate = 0xFFF7F9FB,
    .button = 0xFFE9EDF1,
    .text = 0xFF1B1F24,
    .faint = 0xFF5B6570,
    .line = 0xFF7C8793,
    .faintLine = 0xFFC4CBD2,
    .highlight = 0xFF0B57D0,
    .highlightedText = 0xFFFFFFFF,
    .link = 0xFF0B57D0};
constexpr Inks darkInks{.window = 0xFF1E2329,
    .base = 0xFF16191D,
    .alternate = 0xFF1B1F24,
    .button = 0xFF2C333B,
    .text = 0xFFE8ECF0,
    .faint = 0xFFA4AFBA,
    .line = 0xFF7A8692,
    .faintLine = 0xFF4A545E,
    .highlight = 0xFF2F5F9E,
    .highlightedText = 0xFFFFFFFF,
    .link = 0xFF9CC4FF};
constexpr Inks contrastInks{.window = 0xFF000000,
    .base = 0xFF000000,
    .alternate = 0xFF000000,
    .button = 0xFF000000,
    .text = 0xFFFFFFFF,
    .faint = 0xFFA6A6A6,
    .line = 0xFFFFFFFF,
    .faintLine = 0xFF767676,
    .highlight = 0xFFFFFF00,
    .highlightedText = 0xFF000000,
    .link = 0xFF7FDBFF};

const Inks& inksOf(Theme theme)
{
    switch (theme) {
    case Theme::Light:
        return lightInks;
    case Theme::Dark:
        return darkInks;
    case Theme::Contrast:
        return contrastInks;
    }
    Q_UNREACHABLE();
}

struct Chip {
    QRgb fill;
    QRgb text;
    QRgb border;
};

// Measured for contrast and colour blindness; P1 and P3 differ by shape and word only once colour is gone.
constexpr std::array<Chip, 4> lightChips{Chip{0xFFA30D1D, 0xFFFFFFFF, 0xFFA30D1D},
    Chip{0xFFF0A000, 0xFF000000, 0xFF7A4F00}, Chip{0xFF1F6FB4, 0xFFFFFFFF, 0xFF1F6FB4},
    Chip{0xFFE3E7EC, 0xFF1B1F24, 0xFF5B6570}};
constexpr std::array<Chip, 4> darkChips{Chip{0xFFFF6B6B, 0xFF000000, 0xFFFF6B6B},
    Chip{0xFFFFC24B, 0xFF000000, 0xFFFFC24B}, Chip{0xFF5AA9E6, 0xFF000000, 0xFF5AA9E6},
    Chip{0xFF3A424C, 0xFFFFFFFF, 0xFF9AA6B2}};

} // namespace

std::optional<Theme> themeOf(QStringView name)
{
    for (const Theme theme : {Theme::Light, Theme::Dark, Theme::Contrast}) {
        if (themeName(theme) == name)
            return theme;
    }
    return std::nullopt;
}

QLatin1StringView themeName(Theme theme)
{
    switch (theme) {
    case Theme::Light:
        return "light"_L1;
    case Theme::Dark:
        return "dark"_L1;
    case Theme::Contrast:
        return "contrast"_L1;
    }
    Q_UNREACHABLE();
}

Theme themeShown()
{
    const QRgb window = QGuiApplication::palette().color(QPalette::Window).rgb();
    for (const Theme theme : {Theme::Light, Theme::Dark, Theme::Contrast}) {
        if (inksOf(theme).window == window)
            return theme;
    }
    return qGray(window) < 128 ? Theme::Dark : Theme::Light;
}

QPalette paletteOf(Theme theme)
{
    const Inks& inks = inksOf(theme);
    QPalette palette{QColor{inks.button}, QColor{inks.window}};
    palette.setColor(QPalette::WindowText, QColor{inks.text});
    palette.setColor(QPalette::Base, QColor{inks.base});
    palette.setColor(QPalette::AlternateBase, QColor{inks.alternate});
    palette.setColor(QPalette::Text, QColor{inks.text});
    palette.setColor(QPalette::PlaceholderText, QColor{inks.faint});
    palette.setColor(QPalette::ButtonText, QColor{inks.text});
    palette.setColor(QPalette::BrightText, QColor{inks.text});
    palette.setColor(QPalette::ToolTipBase, QColor{inks.button});
    palette.setColor(QPalette::ToolTipText, QColor{inks.text});
    palette.setColor(QPalette::Highlight, QColor{inks.highlight});
    palette.setColor(QPalette::HighlightedText, QColor{inks.highlightedText});
    palette.setColor(QPalette::Link, QColor{inks.link});
    palette.setColor(QPalette::LinkVisited, QColor{inks.link});
    palette.setColor(QPalette::Mid, QColor{inks.line});
    if (theme == Theme::Contrast) {
        palette.setColor(QPalette::Light, QColor{inks.line});
        palette.setColor(QPalette::Midlight, QColor{inks.line});
        palette.setColor(QPalette::Dark, QColor{inks.line});
        palette.setColor(QPalette::Shadow, QColor{inks.line});
    }
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, QColor{inks.faint});
    palette.setColor(QPalette::Disabled, QPalette::Mid, QColor{inks.faintLine});
    return palette;
}

ChipColours chipColours(Theme theme, Priority priority)
{
    const auto& chips = theme == Theme::Light ? lightChips : darkChips;
    const Chip& chip = chips.at(static_cast<size_t>(priority));
    return {.fill = QColor{chip.fill}, .text = QColor{chip.text}, .border = QColor{chip.border}};
}

QColor markColour(Theme theme, Level level)
{
    const bool light = theme == Theme::Light;
    switch (level) {
    case Level::Good:
        return light ? QColor{0xFF2E7D4F} : QColor{0xFF6FCF97};
    case Level::Notice:
    case Level::Unknown:
        return light ? QColor{0xFF5B6570} : QColor{0xFFA4AFBA};
    case Level::Warning:
        return light ? QColor{0xFF9A6300} : QColor{0xFFFFC24B};
    case Level::Bad:
        return light ? QColor{0xFFA30D1D} : QColor{0xFFFF6B6B};
    }
    Q_UNREACHABLE();
}

QColor textColour(Theme theme, Level level)
{
    switch (level) {
    case Level::Good:
    case Level::Notice:
        return QColor{inksOf(theme).text};
    case Level::Unknown:
        return QColor{inksOf(theme).faint};
    case Level::Warning:
        return theme == Theme::Light ? QColor{0xFF7A4F00} : QColor{0xFFFFC24B};
    case Level::Bad:
        return markColour(theme, Level::Bad);
    }
    Q_UNREACHABLE();
}

ChipColours demoColours(Theme theme)
{
    if (theme == Theme::Contrast)
        return {.fill = Qt::yellow, .text = Qt::black, .border = Qt::white};
    return {.fill = QColor{0xFF5B2A86}, .text = Qt::white, .border = QColor{0xFF3D1B5C}};
}

void applyTheme(Theme theme, int points)
{
    // a new style polishes every widget again, a new palette only paints
    if (!qobject_cast<FramedStyle*>(QApplication::style()))
        QApplication::setStyle(new FramedStyle);
    QApplication::setPalette(paletteOf(theme));
    QFont font = QApplication::font();
    font.setPointSize(qBound(9, points, 16));
    QApplication::setFont(font);
}

} // namespace dispatch
