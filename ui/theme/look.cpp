// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/look.h"

#include "ui/models/preferences.h"

namespace dispatch {

using namespace Qt::StringLiterals;

namespace {

constexpr auto themeKey = "look/theme"_L1;
constexpr auto pointsKey = "look/points"_L1;

} // namespace

Look Look::zoomed(int steps) const
{
    return {.theme = theme, .points = qBound(leastPoints, points + steps, mostPoints)};
}

Theme themeLike(const QPalette& desktop)
{
    const QColor window = desktop.color(QPalette::Window);
    const QColor text = desktop.color(QPalette::WindowText);
    if (window.rgb() == QColor{Qt::black}.rgb() && text.rgb() == QColor{Qt::white}.rgb())
        return Theme::Contrast;
    return qGray(window.rgb()) < qGray(text.rgb()) ? Theme::Dark : Theme::Light;
}

Look loadLook(const Preferences& preferences, const Look& otherwise)
{
    const Theme theme = themeOf(preferences.value(QString{themeKey}).toString()).value_or(otherwise.theme);
    bool read = false;
    const int points = preferences.value(QString{pointsKey}).toInt(&read);
    return Look{.theme = theme, .points = read ? points : otherwise.points}.zoomed(0);
}

void saveLook(Preferences& preferences, const Look& look)
{
    preferences.set(QString{themeKey}, QString{themeName(look.theme)});
    preferences.set(QString{pointsKey}, look.points);
}

} // namespace dispatch
